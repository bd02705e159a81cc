import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { answerImport } from '../../features/imports/import-actions.server.ts';
import { readImportPage } from '../../features/imports/import-page.server.ts';
import { ImportStage, ImportSteps } from '../../features/imports/import-stage.tsx';
import { importsAddress } from '../../features/imports/import.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, readImportPage);
export const action = pageAction(answerImport);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ImportPage() {
  const { found, isColumns, part, page, rows } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('imports');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  // A refused form of columns shows them again.
  const showsColumns = isColumns || Boolean(refused?.typed['column0']);
  return (
    <>
      <PageHeader
        title={<bdi>{found.source}</bdi>}
        back={{ to: importsAddress(code), label: t('title') }}
        kicker={t(`state_${found.state}`)}
      >
        <ImportSteps found={found} isColumns={showsColumns} />
      </PageHeader>
      <ErrorSummary errors={refused && fields} general={general} />
      <ImportStage
        found={found}
        isColumns={showsColumns}
        part={part}
        page={page}
        rows={rows}
        invalid={refused}
        errors={fields}
      />
    </>
  );
}
