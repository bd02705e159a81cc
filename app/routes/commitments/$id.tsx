import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { followOne } from '../../features/commitments/commitment-actions.server.ts';
import { CommitmentFacts } from '../../features/commitments/commitment-facts.tsx';
import { CommitmentStory } from '../../features/commitments/commitment-story.tsx';
import { CommitmentThread } from '../../features/commitments/commitment-thread.tsx';
import { commitmentAddress } from '../../features/commitments/commitment.ts';
import { registerAddress } from '../../features/commitments/register.ts';
import { commitmentIdOf, getCommitment } from '../../features/commitments/commitments.server.ts';
import { PaperPath } from '../../features/dossier/paper-path.tsx';
import { FollowForm } from '../../features/commitments/follow-form.tsx';
import { StandingTags } from '../../features/commitments/standing-tag.tsx';
import { today } from '../../features/open-data/file.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

const scopes = ['commitments', 'sessions', 'organisations', 'groups', 'people', 'day'];

export const loader = pageLoader({ scopes }, async (page) => ({
  commitment: await getCommitment(page.db, commitmentIdOf(page.params['id']), page.language),
  today: today(),
}));
export const action = pageAction(followOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.commitment.deliverable.slice(0, 120) ?? '');

export default function CommitmentPage() {
  const { commitment, today: day } = useLoaderData<typeof loader>();
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  const { id, deliverable, language, me, reporting } = commitment;
  const mayReport = me.mayReport && !reporting.isClosed;
  return (
    <>
      <PageHeader
        back={{ to: registerAddress(code), label: t('title') }}
        kicker={<StandingTags commitment={commitment} />}
        title={<LanguageText lang={language}>{deliverable}</LanguageText>}
        action={
          <>
            {(mayReport || me.mayView) && (
              <ButtonLink
                to={commitmentAddress(code, id, 'report')}
                variant={mayReport && !me.mayOrganise ? 'main' : 'quiet'}
              >
                {t(mayReport ? 'report' : 'giveView')}
              </ButtonLink>
            )}
            {me.mayOrganise && (
              <ButtonLink to={commitmentAddress(code, id, 'settings')}>{t('settings')}</ButtonLink>
            )}
            <FollowForm commitment={commitment} />
          </>
        }
      />
      {commitment.path && <PaperPath path={commitment.path} />}
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[2fr_1fr]">
        <section aria-labelledby="thread" className="min-w-0">
          <h2 id="thread" className="mb-4">
            {t('threadTitle')}
          </h2>
          <CommitmentThread commitment={commitment} today={day} />
          <h3 className="mt-6 mb-2">{t('storyTitle')}</h3>
          <CommitmentStory commitment={commitment} />
        </section>
        <aside aria-label={t('facts')}>
          <CommitmentFacts commitment={commitment} />
        </aside>
      </div>
    </>
  );
}
