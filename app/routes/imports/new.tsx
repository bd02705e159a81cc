import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { FileForm } from '../../features/imports/file-form.tsx';
import { answerNewImport } from '../../features/imports/import-actions.server.ts';
import { importsAddress } from '../../features/imports/import.ts';
import { listImports } from '../../features/imports/imports.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  // Who may not import learns it before choosing a file.
  await listImports(page.db);
  const { t } = await createI18n(page.language, ['imports']);
  return { language: page.language, title: t('imports:newTitle') };
});
export const action = pageAction(answerNewImport);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NewImportPage() {
  const { language, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('imports');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: importsAddress(code), label: t('title') }}
        lede={<p>{t('newLede')}</p>}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <FileForm language={language} invalid={refused} errors={fields} />
    </>
  );
}
