import type { FieldError } from '../../lib/form.ts';
import { markdownOf } from './document.server.ts';
import type { ReadDocument, RefusedDocument } from './document.ts';
import { documentLimits, documentOf, readDocument } from './document.ts';
import { stateOfMarkdown } from './markdown-reader.server.ts';
import { blocksOf } from './normal-form.ts';

type DocumentField =
  | Extract<ReadDocument, { ok: true }>
  | {
      ok: false;
      error: FieldError;
      /** The words that were sent, to be shown again. */
      markdown: string;
    };

const messages: Record<RefusedDocument, FieldError> = {
  empty: { key: 'documents:errorEmpty' },
  tooLong: { key: 'documents:errorTooLong', values: { max: documentLimits.plain } },
  tooDeep: { key: 'documents:errorTooDeep' },
  malformed: { key: 'documents:errorMalformed' },
  foreign: { key: 'documents:errorMalformed' },
};

const field = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
};

/** A state longer than this is no post that somebody wrote. */
const longestSaved = 400_000;

/** What can be saved of a refused state, as Markdown. */
function wordsOf(json: string): string {
  if (json.length > longestSaved) return '';
  try {
    return markdownOf(documentOf(blocksOf(JSON.parse(json))));
  } catch {
    return '';
  }
}

function readMarkdown(markdown: string): ReadDocument {
  // Signs of Markdown come on top of the words; what is far longer is not parsed at all.
  if (markdown.length > 2 * documentLimits.plain) return { ok: false, reason: 'tooLong' };
  return readDocument(stateOfMarkdown(markdown));
}

/**
 * Reads the text of a field, from the editor (`{name}Document`, JSON) or as it was typed without one
 * (`{name}`, Markdown).
 * @returns the document with its words, or what is wrong with it and the text to show again
 */
export function readDocumentField(form: FormData, name: string): DocumentField {
  const json = field(form, `${name}Document`);
  const typed = field(form, name);
  const read = json ? readDocument(json) : readMarkdown(typed);
  if (read.ok) return read;
  return { ok: false, error: messages[read.reason], markdown: typed || wordsOf(json) };
}
