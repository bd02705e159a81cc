import type { MetaFunction } from '@remix-run/react';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { changeAgenda } from '../../features/agenda/agenda-actions.server.ts';
import { agendaAddress } from '../../features/agenda/agenda.ts';
import { getWorkingAgenda } from '../../features/agenda/agenda.server.ts';
import { WorkingAgendaList } from '../../features/agenda/working-agenda.tsx';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { sessionAddress } from '../../features/sessions/session.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [agenda, { t }] = await Promise.all([
    getWorkingAgenda(page.db, page.params['slug'] ?? '', page.language),
    createI18n(page.language),
  ]);
  const shown = /^\d{1,15}$/.exec(page.url.searchParams.get('item') ?? '');
  return { agenda, shown: shown && Number(shown[0]), title: t('agenda:editTitle') };
});
export const action = pageAction(changeAgenda);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function WorkingAgendaPage() {
  const { agenda, shown, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { session, undecided, letter, changes } = agenda;
  const here = agendaAddress(code, session.slug);
  return (
    <>
      <SessionHeader
        session={session}
        current="agenda"
        title={title}
        action={
          session.me.mayOrganise && (
            <>
              {agenda.mayChange && (
                <ButtonLink to={`${here}/publish`} variant="main">
                  {t('toPublish')}
                </ButtonLink>
              )}
              {letter && <ButtonLink to={here}>{t('version', { letter })}</ButtonLink>}
            </>
          )
        }
      />
      <ErrorSummary errors={refused && fields} general={general} />
      {letter && <p>{t('changesWaiting', { count: changes, letter })}</p>}
      {undecided.length > 0 && (
        <p>
          <Link to={sessionAddress(code, session.slug, 'call')}>
            {t('undecided', { count: undecided.length })}
          </Link>
        </p>
      )}
      <WorkingAgendaList agenda={agenda} shown={shown} />
    </>
  );
}
