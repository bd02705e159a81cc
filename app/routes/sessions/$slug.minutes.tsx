import type { MetaFunction } from '@remix-run/react';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { LanguageSelect } from '../../features/minutes/language-form.tsx';
import { MinutesContent } from '../../features/minutes/minutes-content.tsx';
import { minutesAddress } from '../../features/minutes/minutes.ts';
import { minutesStart } from '../../features/minutes/minutes-start.server.ts';
import { actOnMinutes } from '../../features/minutes/reading-action.server.ts';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

export const loader = pageLoader({ scopes: ['sessions', 'organisations'] }, minutesStart);
export const action = pageAction(actOnMinutes);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const handle = { scripts: false };
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.session.title.text ?? '');

export default function MinutesPage() {
  const { session, minutes, mayStart, cityLanguage, once } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { me, slug } = session;
  const buttons = me.mayWrite && minutes && (
    <>
      {minutes.state === 'writing' && (
        <ButtonLink variant="main" to={minutesAddress(code, slug, '/write')}>
          {t('write')}
        </ButtonLink>
      )}
      {me.mayOrganise && (
        <ButtonLink to={minutesAddress(code, slug, '/release')}>{t('toRelease')}</ButtonLink>
      )}
    </>
  );
  return (
    <>
      <SessionHeader session={session} current="minutes" title={t('title')} action={buttons} />
      <ErrorSummary errors={undefined} general={general} />
      {minutes ? (
        <MinutesContent
          {...{ minutes, slug, once }}
          invalid={refused}
          error={fields['text'] ?? fields['language'] ?? fields['entry']}
        />
      ) : (
        <EmptyState
          title={t(mayStart ? 'notBegunTitle' : 'notPublicTitle')}
          action={
            mayStart && (
              <Form method="post" noValidate className="grid max-w-96 gap-4">
                <LanguageSelect chosen={cityLanguage} error={fields['language']} />
                <SubmitButton name="intent" value="start">
                  {t('start')}
                </SubmitButton>
              </Form>
            )
          }
        >
          {t(mayStart ? 'notBegunText' : 'notPublicText')}
        </EmptyState>
      )}
    </>
  );
}
