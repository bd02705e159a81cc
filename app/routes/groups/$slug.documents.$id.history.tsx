import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import {
  documentIdOf,
  getDocument,
  listDocumentVersions,
} from '../../features/group-documents/group-documents.server.ts';
import { documentAddress } from '../../features/group-documents/group-document.ts';
import { VersionLines } from '../../features/group-documents/version-lines.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const id = documentIdOf(page.params['id']);
  const [{ document }, versions] = await Promise.all([
    getDocument(page.db, id, null, page.language),
    listDocumentVersions(page.db, id, page.language),
  ]);
  return { document, versions };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.document.title ?? '');

export default function DocumentHistoryPage() {
  const { document, versions } = useLoaderData<typeof loader>();
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        title={t('history')}
        lede={<p>{t('historyText')}</p>}
        back={{
          to: documentAddress(code, document.group.slug, document.id),
          label: document.title,
        }}
      />
      <VersionLines document={document} versions={versions} />
    </>
  );
}
