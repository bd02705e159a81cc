import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { RichDocument } from '../documents/document.ts';
import type { PersonText } from '../groups/group.ts';
import type { DeskWriter } from './minutes.ts';

/** A text as it is stored: the document and its words alone. */
export interface WrittenText {
  document: RichDocument;
  plain: string;
}

/** Where a text was begun, and which of an open page's texts it is. */
export interface Saving extends WrittenText {
  item: number | null;
  revision: number;
  writer: string | null;
  step: number | null;
}

interface Saved {
  revision: number;
  writtenAt: string;
  writers: DeskWriter[];
}

/** What somebody else saved meanwhile. */
export interface Overtaking {
  revision: number;
  document: RichDocument;
  writtenAt: string;
  writtenBy: PersonText | null;
}

/**
 * Saves the text of one item.
 * @returns its revision, or the text that somebody else saved meanwhile
 * @throws RefusedInput; Conflict once the draft was sent
 */
export async function saveEntry(
  db: Db,
  slug: string,
  { item, revision, writer, step, document, plain }: Saving,
): Promise<{ saved: Saved } | { overtaking: Overtaking }> {
  const answer = await db.rpc('save_minute_entry', {
    session_slug: slug,
    // The database takes null for the session as a whole.
    item: item as number,
    base: revision,
    document: document as unknown as Json,
    plain,
    ...(writer && step !== null ? { writer, step } : {}),
  });
  const { error } = answer;
  if (error?.code === 'PT409' && error.details)
    return { overtaking: JSON.parse(error.details) as Overtaking };
  return { saved: unwrap(answer) as unknown as Saved };
}

/** An earlier text of an item. @throws Response 404 */
export async function getEntryRevision(
  db: Db,
  slug: string,
  item: number | null,
  revision: number,
): Promise<RichDocument> {
  const answer = await db.rpc('get_minute_revision', {
    session_slug: slug,
    item: item as number,
    revision,
  });
  return (unwrap(answer) as unknown as { document: RichDocument }).document;
}

/**
 * Answers an objection: accepted with a new text, or rejected with a reason.
 * @returns the present text and revision when it was changed meanwhile, else null
 * @throws RefusedInput; Conflict when it was answered or withdrawn
 */
export async function answerObjection(
  db: Db,
  objection: number,
  answer: string,
  accepted: (WrittenText & { revision: number }) | null,
): Promise<Pick<Overtaking, 'revision' | 'document'> | null> {
  const given = await db.rpc('answer_objection', {
    objection_id: objection,
    accepts: accepted !== null,
    answer,
    ...(accepted && {
      base: accepted.revision,
      document: accepted.document as unknown as Json,
      plain: accepted.plain,
    }),
  });
  const { error } = given;
  if (error?.code === 'PT409' && error.details) return JSON.parse(error.details) as Overtaking;
  done(given);
  return null;
}
