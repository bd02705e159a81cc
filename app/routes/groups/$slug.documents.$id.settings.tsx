import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { listEditorChoices } from '../../features/group-documents/document-changes.server.ts';
import { documentAddress } from '../../features/group-documents/group-document.ts';
import {
  documentIdOf,
  getDocument,
} from '../../features/group-documents/group-documents.server.ts';
import { keepDocument } from '../../features/group-documents/settings-action.server.ts';
import { SettingsForms } from '../../features/group-documents/settings-forms.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const id = documentIdOf(page.params['id']);
  const [shown, choices] = await Promise.all([
    getDocument(page.db, id, null, page.language),
    listEditorChoices(page.db, id),
  ]);
  const { isOwner, mayLead, maySubmit, mayAdopt } = shown.me;
  if (!isOwner && !mayLead && !maySubmit && !mayAdopt) throw forbidden();
  return { shown, choices };
});

export const action = pageAction(keepDocument);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.shown.document.title ?? '');

export default function DocumentSettingsPage() {
  const { shown, choices } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { document } = shown;
  return (
    <>
      <PageHeader
        title={t('settings')}
        back={{
          to: documentAddress(code, document.group.slug, document.id),
          label: document.title,
        }}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <SettingsForms page={shown} choices={choices} invalid={refused} errors={fields} />
    </>
  );
}
