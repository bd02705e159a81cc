import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { ConflictForm } from '../../features/group-documents/conflict-form.tsx';
import { versionStart } from '../../features/group-documents/document-start.server.ts';
import { editDocument } from '../../features/group-documents/edit-action.server.ts';
import { EditForm } from '../../features/group-documents/edit-form.tsx';
import { documentAddress } from '../../features/group-documents/group-document.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  return versionStart(page);
});

export const action = pageAction(editDocument);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.document.title ?? '');

export default function EditDocumentPage() {
  const { document, seats, start } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const conflict = refused && 'conflict' in refused ? refused.conflict : undefined;
  return (
    <>
      <PageHeader
        title={t(conflict ? 'conflictTitle' : 'editTitle')}
        back={{
          to: documentAddress(code, document.group.slug, document.id),
          label: document.title,
        }}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      {refused && conflict ? (
        <ConflictForm
          key={conflict.newest}
          conflict={conflict}
          language={document.language}
          invalid={refused}
          errors={fields}
        />
      ) : (
        <EditForm
          document={document}
          seats={seats}
          start={start}
          invalid={refused}
          errors={fields}
        />
      )}
    </>
  );
}
