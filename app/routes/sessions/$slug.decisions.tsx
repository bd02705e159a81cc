import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DecisionList } from '../../features/minutes/decision-list.tsx';
import { minutesAddress } from '../../features/minutes/minutes.ts';
import { decisionsAddress } from '../../features/minutes/outcome.ts';
import { listSessionDecisions } from '../../features/minutes/minutes.server.ts';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

export const loader = pageLoader(
  { scopes: ['sessions', 'commitments', 'organisations'] },
  listSessionDecisions,
);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const handle = { scripts: false };
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.session.title.text ?? '');

export default function DecisionsPage() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  return (
    <>
      <SessionHeader
        session={page.session}
        current="decisions"
        title={t('decisionsTitle')}
        action={
          page.mayWord && (
            <>
              <ButtonLink to={`${decisionsAddress(code, page.session.slug)}/texts`}>
                {t('toTexts')}
              </ButtonLink>
              {page.session.me.mayOrganise && (
                <ButtonLink to={minutesAddress(code, page.session.slug, '/release')}>
                  {t('toRelease')}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      {page.decisions.length > 0 ? (
        <DecisionList page={page} />
      ) : (
        <EmptyState title={t('noDecisionsTitle')}>{t('noDecisionsText')}</EmptyState>
      )}
    </>
  );
}
