import type { MetaFunction } from '@remix-run/react';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { awardsAddress } from '../../features/awards/award.ts';
import { getHome } from '../../features/site/home.server.ts';
import { GroupList } from '../../features/site/group-list.tsx';
import { InitiativeLines } from '../../features/site/initiative-lines.tsx';
import { MapGlimpse } from '../../features/site/map-glimpse.tsx';
import { SessionFacts } from '../../features/site/session-facts.tsx';
import { ThemeLinks } from '../../features/site/theme-links.tsx';
import { YearLine } from '../../features/site/year-line.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchForm } from '../../ui/search-form.tsx';

// `day`: what is next changes at midnight, without anybody writing.
const scopes = ['initiatives', 'organisations', 'terms', 'sessions', 'groups', 'day'];

export const loader = pageLoader({ scopes }, async (page) => {
  const [home, { t }] = await Promise.all([
    getHome(page.db, page.language),
    createI18n(page.language),
  ]);
  const description = t('home:lede', { count: home.initiatives });
  return { home, title: t('home:title', { city: home.cityName }), description };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.description);

export default function HomePage() {
  const { home, title, description } = useLoaderData<typeof loader>();
  const { t } = useTranslation('home');
  const awards = useTranslation('awards').t;
  const { code } = useLanguage();
  return (
    <>
      <PageHeader title={title} lede={<p>{description}</p>}>
        <div className="mt-5 flex flex-wrap items-end gap-3">
          <div className="max-w-measure flex-[1_1_18rem]">
            <SearchForm label={t('searchLabel')} action={`/${code}/initiatives`} />
          </div>
          <ButtonLink to={`/${code}/nominate`} variant="main">
            {t('nominate')}
          </ButtonLink>
          <ButtonLink to={awardsAddress(code)} variant="link">
            {awards('title')}
          </ButtonLink>
        </div>
      </PageHeader>

      {home.initiatives > 0 && (
        <div className="mt-6 grid items-start gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr]">
          <section aria-labelledby="themes">
            <h2 id="themes" className="mb-2">
              {t('themes')}
            </h2>
            <ThemeLinks themes={home.themes} />
          </section>
          <section aria-labelledby="places">
            <h2 id="places" className="mb-3">
              {t('places')}
            </h2>
            <MapGlimpse clusters={home.clusters} />
          </section>
        </div>
      )}

      {home.sessions.length > 0 && (
        <section aria-labelledby="session" className="mt-14">
          <h2 id="session" className="mb-4">
            {t('nextSession')}
          </h2>
          <YearLine sessions={home.sessions} today={home.today} />
          <SessionFacts sessions={home.sessions} />
        </section>
      )}

      <div className="mt-14 grid items-start gap-x-12 gap-y-14 lg:grid-cols-[3fr_2fr]">
        <section aria-labelledby="latest">
          <h2 id="latest" className="mb-3">
            {t('latest')}
          </h2>
          {home.latest.length > 0 ? (
            <>
              <InitiativeLines lines={home.latest} />
              <p className="mt-2 flex flex-wrap gap-x-8">
                <Link to={`/${code}/initiatives`} className="inline-flex min-h-target items-center">
                  {t('allInitiatives', { count: home.initiatives })}
                </Link>
                <Link
                  to={`/${code}/organisations`}
                  className="inline-flex min-h-target items-center"
                >
                  {t('allOrganisations', { count: home.organisations })}
                </Link>
              </p>
            </>
          ) : (
            <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
          )}
        </section>

        {home.groups.length > 0 && (
          <section aria-labelledby="groups">
            <h2 id="groups" className="mb-3">
              {t('groups')}
            </h2>
            <GroupList groups={home.groups} />
            <p className="meta measure mt-3">{t('groupsText')}</p>
          </section>
        )}
      </div>
    </>
  );
}
