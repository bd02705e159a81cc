import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { ImportLink } from '../../features/documents/import/import-link.tsx';
import { newTextStart } from '../../features/topics/text-start.server.ts';
import { documentsAddress } from '../../features/group-documents/group-document.ts';
import { NewDocumentForm } from '../../features/group-documents/new-document-form.tsx';
import { beginDocument } from '../../features/group-documents/settings-action.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [beginning, { t }] = await Promise.all([
    newTextStart(page, 'documents'),
    createI18n(page.language),
  ]);
  return { ...beginning, title: t('groupDocuments:newDocument') };
});

export const action = pageAction(beginDocument);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NewDocumentPage() {
  const { group, seats, start, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: documentsAddress(code, group.slug), label: group.name }}
        lede={
          <>
            <p>{t('newText')}</p>
            <ImportLink documents={documentsAddress(code, group.slug)} />
          </>
        }
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <NewDocumentForm
        group={group}
        seats={seats}
        start={start}
        invalid={refused}
        errors={fields}
      />
    </>
  );
}
