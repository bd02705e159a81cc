import type { FieldError } from '../../lib/form.ts';
import type { Page } from '../../lib/page.server.ts';
import type { RichDocument } from '../documents/document.ts';
import { documentOf, plainOf } from '../documents/document.ts';
import { blocksOf } from '../documents/normal-form.ts';
import { markdownOf, readDocumentField } from '../documents/text-rules.ts';
import { mergeDocuments, settleMerge } from '../group-documents/merge.ts';
import type { EntryConflict } from './entry-conflict.ts';
import { itemKey } from './minutes.ts';
import type { Overtaking, WrittenText } from './entries.server.ts';
import { getEntryRevision, saveEntry } from './entries.server.ts';

/** A text of the form, with what was typed where it came without the editor. */
interface TypedText extends WrittenText {
  /** Markdown as it was typed; null when the editor sent the text. */
  markdown: string | null;
}

/**
 * Reads the text of one item; an empty one is a text too.
 * @param name of the field
 */
export function readEntryText(
  posted: FormData,
  name: string,
): { ok: true; text: TypedText } | { ok: false; error: FieldError; markdown: string } {
  const read = readDocumentField(posted, name);
  const isEditor = Boolean(posted.get(`${name}Document`));
  const typed = String(posted.get(name) ?? '').replaceAll('\r\n', '\n');
  if (read.ok)
    return {
      ok: true,
      text: { document: read.document, plain: read.plain, markdown: isEditor ? null : typed },
    };
  if (!read.error.key.endsWith('Empty')) return read;
  return {
    ok: true,
    text: { document: documentOf([]), plain: '', markdown: isEditor ? null : '' },
  };
}

const formOf = (document: unknown) => JSON.stringify(blocksOf(document));

/** Whether a text of the form says what is stored: Markdown keeps less than the editor does. */
function isSame(text: TypedText, stored: RichDocument): boolean {
  if (text.markdown !== null && text.markdown.trim() === markdownOf(stored).trim()) return true;
  return formOf(text.document) === formOf(stored);
}

/** The text of an item as it is now. */
export type StoredEntry = Pick<Overtaking, 'revision' | 'document' | 'writtenBy'>;

interface EntryForm {
  item: number | null;
  /** On which revision it was begun; 0 where nothing was noted. */
  revision: number;
  /** The open page, and which of its texts this is; null without scripts. */
  writer: string | null;
  step: number | null;
  text: TypedText;
}

/** How often a text is put onto a newer one by itself before the person is asked. */
const mostMerges = 3;

/**
 * Saves a text of the form. What somebody else changed elsewhere in it is put together with it; where both
 * changed the same, nothing is saved and both come back.
 * @param stored the text as it is now; null where nothing was noted
 * @throws RefusedInput; Conflict once the draft was sent
 */
export async function saveForm(
  page: Page,
  slug: string,
  form: EntryForm,
  stored: StoredEntry | null,
): Promise<EntryConflict | null> {
  const { item, writer, step } = form;
  // The page may have saved this text by itself meanwhile: its own earlier words are no conflict.
  let mayFollow = writer !== null && step !== null;
  const nothing = documentOf([]);
  let own = form.text;
  let base = form.revision;
  let newest = stored;
  for (let merges = 0; ;) {
    if (isSame(own, newest?.document ?? nothing)) return null;
    if (newest && base !== newest.revision && !mayFollow) {
      const from = base > 0 ? await getEntryRevision(page.db, slug, item, base) : nothing;
      // Left as it was: the newer text stands.
      if (isSame(own, from)) return null;
      const parts = mergeDocuments(from, own.document, newest.document);
      const both = settleMerge(parts, []);
      if (merges >= mostMerges || parts.some(({ kind }) => kind === 'contested'))
        return conflictOf(item, newest, own.document, both);
      own = { document: both, plain: plainOf(both), markdown: null };
      base = newest.revision;
      merges += 1;
      continue;
    }
    mayFollow = false;
    const { document, plain } = own;
    const answer = await saveEntry(page.db, slug, {
      item,
      revision: base,
      writer,
      step,
      document,
      plain,
    });
    if ('saved' in answer) return null;
    newest = answer.overtaking;
  }
}

function conflictOf(
  item: number | null,
  { document: theirs, revision, writtenBy }: StoredEntry,
  mine: RichDocument,
  both: RichDocument,
): EntryConflict {
  const markdown = markdownOf(both);
  return { key: itemKey(item), revision, writtenBy, theirs, mine, both, markdown };
}
