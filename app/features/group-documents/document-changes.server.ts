import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { RichDocument } from '../documents/document.ts';
import type { Draft } from '../topics/topic.ts';
import type { DocumentSettings, NewRemark, NewVersion } from './document-forms.ts';
import type { DocumentState } from './group-document.ts';
import type { WrittenText } from './group-documents.server.ts';
import type { Passage } from './passage.ts';

/** What became of a version that was to be saved: its number, or the newest when it came too late. */
export type SavedVersion = { version: number } | { newest: number };

/**
 * Saves a version; the same `once` again is the same version.
 * @throws RefusedInput, Conflict when the document is frozen, Response 403, 404
 */
export async function saveVersion(
  db: Db,
  id: number,
  form: NewVersion,
  text: WrittenText,
): Promise<SavedVersion> {
  const answer = await db.rpc('save_document_version', {
    document_id: id,
    base: form.base,
    document: text.document as unknown as Json,
    plain: text.plain,
    summary: form.summary,
    once: form.once,
    ...(form.organisation ? { organisation: form.organisation } : {}),
  });
  const { error } = answer;
  if (error?.code === 'PT409' && error.details)
    return { newest: (JSON.parse(error.details) as { version: number }).version };
  return unwrap(answer) as unknown as { version: number };
}

/** Brings an earlier text back as a new version. @throws Conflict when a newer one came */
export async function restoreVersion(
  db: Db,
  id: number,
  base: number,
  restored: number,
): Promise<void> {
  done(await db.rpc('restore_document_version', { document_id: id, base, restored }));
}

/** What somebody was writing in a document, with the version that it began with; null for nothing. */
export async function getDocumentDraft(
  db: Db,
  id: number,
): Promise<(Draft & { base: number }) | null> {
  const answer = await db.rpc('get_document_draft', { document_id: id });
  done(answer);
  return answer.data as unknown as (Draft & { base: number }) | null;
}

/** Keeps a text until it is saved, beside the version that it began with. */
export async function keepDocumentDraft(
  db: Db,
  id: number,
  base: number,
  document: RichDocument,
): Promise<void> {
  const place = `document:${id}:${base}`;
  done(await db.rpc('save_post_draft', { place, document: document as unknown as Json }));
}

/** Forgets what who asks was writing. */
export async function deleteDocumentDraft(db: Db, id: number, base: number): Promise<void> {
  done(await db.rpc('delete_post_draft', { place: `document:${id}:${base}` }));
}

/** Title, language and readers. @throws RefusedInput, Conflict for a paper, Response 403 */
export async function setDocumentSettings(
  db: Db,
  id: number,
  settings: DocumentSettings,
): Promise<void> {
  done(await db.rpc('set_document_settings', { document_id: id, ...settings }));
}

/** One step on the way. @throws Conflict when it is none from here, or a newer version came */
export async function setDocumentState(
  db: Db,
  id: number,
  state: DocumentState,
  seenVersion: number,
): Promise<void> {
  done(await db.rpc('set_document_state', { document_id: id, state, seen_version: seenVersion }));
}

/** Lets a member write the draft, or no longer. @throws RefusedInput, Response 403 */
export async function setDocumentEditor(
  db: Db,
  id: number,
  person: string,
  isEditor: boolean,
): Promise<void> {
  done(await db.rpc('set_document_editor', { document_id: id, person, is_editor: isEditor }));
}

/** Members who can still be named as editors; none for who is not the author. */
export async function listEditorChoices(
  db: Db,
  id: number,
): Promise<{ id: string; name: string }[]> {
  const answer = await db.rpc('list_editor_choices', { document_id: id });
  return unwrap(answer) as unknown as { id: string; name: string }[];
}

/** Erases a draft. @throws Conflict when it is none, or others wrote in it */
export async function deleteDocument(db: Db, id: number): Promise<void> {
  done(await db.rpc('delete_document', { document_id: id }));
}

/** A remark on a passage. @returns its id @throws RefusedInput, Conflict, Response 403, 429 */
export async function addComment(
  db: Db,
  id: number,
  form: NewRemark,
  passage: Passage,
): Promise<number> {
  const { version, body, once } = form;
  const answer = await db.rpc('add_document_comment', {
    document_id: id,
    version,
    body,
    once,
    ...passage,
  });
  return (unwrap(answer) as unknown as { id: number }).id;
}

/** Answers a remark. @returns the answer's id @throws RefusedInput, Conflict */
export async function answerComment(
  db: Db,
  comment: number,
  body: string,
  once: string,
): Promise<number> {
  const answer = await db.rpc('answer_document_comment', { comment_id: comment, body, once });
  return (unwrap(answer) as unknown as { id: number }).id;
}

/** Settles a remark, or opens it again. */
export async function resolveComment(db: Db, comment: number, resolved: boolean): Promise<void> {
  done(await db.rpc('resolve_document_comment', { comment_id: comment, is_resolved: resolved }));
}

/** Takes one's own remark or answer back. */
export async function removeComment(db: Db, comment: number): Promise<void> {
  done(await db.rpc('remove_document_comment', { comment_id: comment }));
}
