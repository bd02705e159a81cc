import {
  readFileName,
  versionLoader,
} from '../../features/documents/export/exported-file.server.ts';
import { documentAddress } from '../../features/group-documents/group-document.ts';
import {
  documentIdOf,
  getDocumentVersion,
} from '../../features/group-documents/group-documents.server.ts';
import { notFound } from '../../lib/failure.server.ts';

/** A version of a document as a file. */
export const loader = versionLoader(async (page) => {
  const id = documentIdOf(page.params['id']);
  const { version, format } = readFileName(page.params['file']);
  page.headers.set('X-Cache-Scopes', `settings,groups,people,document:${id}`);
  const written = await getDocumentVersion(page.db, id, version, page.language);
  if (written.group.slug !== page.params['slug']) throw notFound();
  const path = documentAddress(page.language, written.group.slug, id);
  return { written: { ...written, path }, format };
});
