import type { MetaFunction } from '@remix-run/react';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { HourFields } from '../../features/sessions/place-fields.tsx';
import { makeOne } from '../../features/sessions/session-actions.server.ts';
import { TakenOver } from '../../features/sessions/taken-over.tsx';
import { sessionAddress } from '../../features/sessions/session.ts';
import { getSessionStart } from '../../features/sessions/sessions.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { typedValue } from '../../lib/form.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [start, { t }] = await Promise.all([getSessionStart(page.db), createI18n(page.language)]);
  return { start, title: t('sessions:make') };
});
export const action = pageAction(makeOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NewSessionPage() {
  const { start, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  return (
    <FormPage
      back={{ to: sessionAddress(code), label: t('all') }}
      title={title}
      lede={<p>{t('makeText')}</p>}
      refused={refused}
    >
      {(fields) => (
        <Form method="post" noValidate className="grid gap-6">
          <input type="hidden" name="once" value={typedValue(refused, 'once', start.once)} />
          <HourFields start={start} day="" invalid={refused} errors={fields} />
          <TakenOver start={start} />
          <p>
            <SubmitButton>{t('makeSubmit')}</SubmitButton>
          </p>
        </Form>
      )}
    </FormPage>
  );
}
