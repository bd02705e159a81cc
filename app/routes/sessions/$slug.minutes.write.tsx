import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { writeMinutes } from '../../features/minutes/desk-action.server.ts';
import { deskStart } from '../../features/minutes/desk-start.server.ts';
import type { DeskAnswer } from '../../features/minutes/entry-conflict.ts';
import { LanguageForm } from '../../features/minutes/language-form.tsx';
import { MinuteDeskForm } from '../../features/minutes/minute-desk.tsx';
import { minutesAddress } from '../../features/minutes/minutes.ts';
import { PresenceText } from '../../features/minutes/presence-text.tsx';
import { SendForm } from '../../features/minutes/send-form.tsx';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  return deskStart(page);
});
export const action = pageAction(writeMinutes);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.desk.session.title.text ?? '');

export default function WriteMinutesPage() {
  const start = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const { desk } = start;
  const { fields, general } = formSentences(t, refused?.errors);
  const isOpen = desk.isHeld && (desk.state === 'none' || desk.state === 'writing');
  const read = minutesAddress(code, desk.session.slug);
  return (
    <>
      <SessionHeader session={desk.session} current="minutes" title={t('writeTitle')} />
      <ErrorSummary errors={refused && fields} general={general} />
      {isOpen ? (
        <>
          <p className="measure mb-6">{t('writeText')}</p>
          <div className="mb-6">
            <PresenceText presence={desk.frame.presence} />
          </div>
          {desk.state === 'writing' && (
            <LanguageForm key={desk.language} language={desk.language} error={fields['language']} />
          )}
          <MinuteDeskForm
            start={start}
            answer={refused && 'conflicts' in refused ? (refused as DeskAnswer) : undefined}
            errors={fields}
          />
          {desk.maySend && (
            <SendForm desk={desk} typed={refused?.typed['days']?.[0]} error={fields['days']} />
          )}
        </>
      ) : (
        <EmptyState
          title={t(desk.isHeld ? 'writtenTitle' : 'notHeldTitle')}
          action={desk.isHeld && <ButtonLink to={read}>{t('read')}</ButtonLink>}
        >
          {t(desk.isHeld ? 'writtenText' : 'notHeldText')}
        </EmptyState>
      )}
    </>
  );
}
