import type { MetaFunction } from '@remix-run/react';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { keepNowhere } from '../../features/behalf/behalf-actions.server.ts';
import { enterCode } from '../../features/behalf/handover-actions.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { typedValue } from '../../lib/form.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export const loader = pageLoader({}, async (page) => {
  keepNowhere(page);
  const { t } = await createI18n(page.language);
  return { title: t('behalf:enterTitle') };
});
export const action = pageAction(enterCode);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function EnterCodePage() {
  const { title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('behalf');
  return (
    <FormPage title={title} lede={<p>{t('enterText')}</p>} refused={refused}>
      {(errors) => (
        <Form method="post" noValidate className="grid gap-5">
          <TextInput
            name="typed"
            label={t('field_code')}
            hint={t('codeHint')}
            width="half"
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            required
            defaultValue={typedValue(refused, 'typed')}
            {...(errors['typed'] ? { error: errors['typed'] } : {})}
          />
          <p>
            <SubmitButton>{t('enter')}</SubmitButton>
          </p>
        </Form>
      )}
    </FormPage>
  );
}
