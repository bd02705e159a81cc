import type { MetaFunction } from '@remix-run/react';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { mergeOne } from '../../features/organisations/merge-action.server.ts';
import { getOrganisation } from '../../features/organisations/organisations.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { typedValue } from '../../lib/form.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export const loader = pageLoader({}, async (page) => {
  const { roles } = await page.requireViewer();
  if (!roles.includes('moderator') && !roles.includes('administrator')) throw forbidden();
  const found = await getOrganisation(page.db, page.params['slug'] ?? '', page.language);
  const { t } = await createI18n(page.language);
  const { slug, name } = found;
  return { slug, name, title: t('organisations:mergeTitle', { name }) };
});
export const action = pageAction(mergeOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function MergePage() {
  const { slug, name, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('organisations');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const error = (field: string) => (fields[field] ? { error: fields[field] } : {});
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/organisations/${slug}`, label: name }}
        title={title}
        lede={<p>{t('mergeLede')}</p>}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <Form method="post" noValidate className="grid gap-4">
        <TextInput
          name="into"
          label={t('mergeInto')}
          hint={t('mergeHint')}
          required
          maxLength={200}
          defaultValue={typedValue(refused, 'into')}
          {...error('into')}
        />
        <Checkbox name="sure" value="yes" label={t('mergeSure')} required {...error('sure')} />
        <p>
          <SubmitButton variant="danger">{t('mergeSubmit')}</SubmitButton>
        </p>
      </Form>
    </>
  );
}
