import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { OfficersPart } from '../../features/sessions/officer-forms.tsx';
import { changeOne } from '../../features/sessions/session-actions.server.ts';
import { SessionWhen } from '../../features/sessions/session-header.tsx';
import { sessionAddress } from '../../features/sessions/session.ts';
import { getSessionSettings } from '../../features/sessions/sessions.server.ts';
import { CancelSessionForm, SessionForm } from '../../features/sessions/settings-forms.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [settings, { t }] = await Promise.all([
    getSessionSettings(page.db, page.params['slug'], page.language),
    createI18n(page.language),
  ]);
  return { settings, title: t('sessions:settings') };
});
export const action = pageAction(changeOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function SessionSettingsPage() {
  const { settings, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { session, isCompleted } = settings;
  const isOver = session.state === 'closed' || session.state === 'cancelled';
  const intent = refused?.typed['intent']?.[0];
  /** What a form of this intent shows of the one that came back. */
  const of = (wanted: string) =>
    intent === wanted ? { invalid: refused, errors: fields } : { invalid: undefined, errors: {} };
  return (
    <>
      <PageHeader
        back={{ to: sessionAddress(code, session.slug), label: session.title.text }}
        title={title}
        lede={<SessionWhen session={session} />}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      {isOver ? (
        <p className="measure mb-4">{t('settingsClosed')}</p>
      ) : (
        <SessionForm settings={settings} {...of('save')} />
      )}
      {!isCompleted && session.state !== 'cancelled' && (
        <OfficersPart settings={settings} {...of('nameOfficer')} />
      )}
      {(session.state === 'draft' || session.state === 'published') && (
        <CancelSessionForm isDraft={session.state === 'draft'} {...of('cancel')} />
      )}
    </>
  );
}
