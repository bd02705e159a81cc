import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { listOpenCommitments } from '../../features/commitments/commitments.server.ts';
import { OpenCommitments } from '../../features/commitments/open-commitments.tsx';
import { Logo } from '../../features/organisations/logo.tsx';
import {
  OrganisationSteps,
  OrganisationTies,
} from '../../features/organisations/organisation-ties.tsx';
import { shortAddress } from '../../features/organisations/organisation.ts';
import { getOrganisation } from '../../features/organisations/organisations.server.ts';
import { seesScreenings } from '../../features/safeguards/safeguards.server.ts';
import { InitiativeLines } from '../../features/site/initiative-lines.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

// `day`: what is late is so by the clock.
const scopes = ['organisations', 'initiatives', 'terms', 'commitments', 'groups', 'day'];

export const loader = pageLoader({ scopes }, async (page) => {
  const slug = page.params['slug'] ?? '';
  const seen = page.viewer().then((viewer) => viewer !== null && seesScreenings(page.db, slug));
  const [found, commitments, viewer, maySeeScreenings] = await Promise.all([
    getOrganisation(page.db, slug, page.language),
    listOpenCommitments(page.db, { organisation: slug }, page.language),
    page.viewer(),
    seen,
  ]);
  const has = (...wanted: string[]) => viewer?.roles.some((role) => wanted.includes(role)) ?? false;
  const steps = {
    mayEdit: found.myRole !== null || has('editor'),
    seesPeople: found.myRole !== null,
    seesScreenings: maySeeScreenings,
    mayMerge: has('moderator', 'administrator'),
  };
  return { ...found, commitments, steps };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.name ?? '', args.data?.summary?.text);

export default function OrganisationPage() {
  const organisation = useLoaderData<typeof loader>();
  const { t } = useTranslation('organisations');
  const { code } = useLanguage();
  const { name, translation, summary, website, otherNames, roles, logo } = organisation;
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/organisations`, label: t('title') }}
        title={<bdi>{name}</bdi>}
        lede={
          summary && (
            <p>
              <LanguageText lang={summary.language}>{summary.text}</LanguageText>
            </p>
          )
        }
      />
      {logo && <Logo logo={logo} name={name} />}
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[2fr_1fr]">
        <div>
          {roles.map(({ role, initiatives }) => (
            <section key={role} aria-labelledby={`role-${role}`} className="mb-10">
              <h2 id={`role-${role}`} className="mb-2">
                {t(`role_${role}`)}
              </h2>
              <InitiativeLines lines={initiatives} />
            </section>
          ))}
          {roles.length === 0 && (
            <EmptyState
              title={t('noInitiatives')}
              action={<ButtonLink to={`/${code}/nominate`}>{t('nominate')}</ButtonLink>}
            >
              {t('noInitiativesText')}
            </EmptyState>
          )}
          <OrganisationTies organisation={organisation} />
          <OpenCommitments
            rows={organisation.commitments}
            of={{ organisation: organisation.slug }}
          />
        </div>
        <aside aria-label={t('facts')}>
          <DefinitionList
            items={[
              { term: t('inYourLanguage'), detail: translation },
              { term: t('type'), detail: t(`type_${organisation.type}`) },
              { term: t('place'), detail: organisation.place },
              {
                term: t('website'),
                detail: website && (
                  <ButtonLink to={website} variant="link" external>
                    <bdi>{shortAddress(website)}</bdi>
                  </ButtonLink>
                ),
              },
              {
                term: t('otherNames'),
                detail: otherNames.length > 0 && (
                  <ul>
                    {otherNames.map((other) => (
                      <li key={other}>
                        <bdi>{other}</bdi>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
          <OrganisationSteps slug={organisation.slug} {...organisation.steps} />
        </aside>
      </div>
    </>
  );
}
