import type { Json } from '../../lib/database.types.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { RichDocument } from '../documents/document.ts';
import type { NewDocument } from './document-forms.ts';
import type {
  DocumentLine,
  DocumentList,
  DocumentPage,
  DocumentVersion,
  VersionLine,
} from './group-document.ts';

/** What somebody wrote, as it is stored: the document and its words alone. */
export interface WrittenText {
  document: RichDocument;
  plain: string;
}

/** The id of a document from an address. @throws Response 404 when it is none */
export function documentIdOf(id: string | undefined): number {
  if (!/^[1-9]\d{0,14}$/.test(id ?? '')) throw notFound();
  return Number(id);
}

/** The documents of a group that who asks may read, 20 each page. @throws Response 404 */
export async function listDocuments(
  db: Db,
  { group, page }: { group: string; page: number },
  language: string,
): Promise<DocumentList> {
  const answer = await db.rpc('list_documents', { group_slug: group, page, language });
  return unwrap(answer) as unknown as DocumentList;
}

/** The documents of a group that were written in last; none where the inside is for members. */
export async function listLatestDocuments(
  db: Db,
  group: string,
  language: string,
): Promise<DocumentLine[]> {
  const answer = await db.rpc('list_documents', { group_slug: group, language });
  if (answer.error?.code === 'PT404') return [];
  return (unwrap(answer) as unknown as DocumentList).rows.slice(0, 3);
}

/**
 * A document as its page shows it, with what who asks may do.
 * @param version null for the newest
 * @throws Response 404
 */
export async function getDocument(
  db: Db,
  id: number,
  version: number | null,
  language: string,
): Promise<DocumentPage> {
  const wish = version === null ? {} : { version };
  const answer = await db.rpc('get_document', { document_id: id, ...wish, language });
  return unwrap(answer) as unknown as DocumentPage;
}

/**
 * One version by itself.
 * @param version null for the newest; earlier ones are for the group and the city's staff
 * @throws Response 404
 */
export async function getDocumentVersion(
  db: Db,
  id: number,
  version: number | null,
  language: string,
): Promise<DocumentVersion> {
  const wish = version === null ? {} : { version };
  const answer = await db.rpc('get_document_version', { document_id: id, ...wish, language });
  return unwrap(answer) as unknown as DocumentVersion;
}

/** All versions of a document without their texts, the newest first. @throws Response 404 */
export async function listDocumentVersions(
  db: Db,
  id: number,
  language: string,
): Promise<VersionLine[]> {
  const answer = await db.rpc('list_document_versions', { document_id: id, language });
  return unwrap(answer) as unknown as VersionLine[];
}

/**
 * Begins a document, as a draft for its author; the same `once` again is the same document.
 * @returns its id
 * @throws RefusedInput, Response 403, 404
 */
export async function createDocument(
  db: Db,
  group: string,
  form: NewDocument,
  text: WrittenText,
): Promise<number> {
  const { organisation, ...rest } = form;
  const answer = await db.rpc('create_document', {
    group_slug: group,
    ...rest,
    document: text.document as unknown as Json,
    plain: text.plain,
    ...(organisation ? { organisation } : {}),
  });
  return (unwrap(answer) as unknown as { id: number }).id;
}
