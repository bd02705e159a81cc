import type { z } from 'zod';
import { checkForm, typedIn } from '../../lib/form.server.ts';
import type { FieldErrors, InvalidForm } from '../../lib/form.ts';
import { RefusedInput } from '../../lib/failure.server.ts';
import { markdownOf, readDocumentField } from '../documents/text-rules.ts';
import type { WrittenText } from './meetings.server.ts';

type TextForm<T> =
  | { ok: true; values: T; text: WrittenText | null; typed: InvalidForm['typed'] }
  | ({ ok: false } & InvalidForm);

/**
 * Reads a form with a text in the field `text`, from the editor or as Markdown.
 * @param mayBeEmpty an empty text is none
 * @returns both checked; or all messages, with what was typed as Markdown
 */
export function readTextForm<S extends z.ZodType>(
  posted: FormData,
  schema: S,
  mayBeEmpty: boolean,
): TextForm<z.infer<S>> {
  const text = readDocumentField(posted, 'text');
  const typed = typedIn(posted);
  delete typed['textDocument'];
  if (!text.ok) typed['text'] = [text.markdown];
  else if (posted.get('textDocument')) typed['text'] = [markdownOf(text.document)];
  const isEmpty = !text.ok && mayBeEmpty && text.error.key.endsWith('Empty');
  const form = checkForm(posted, schema);
  if (form.ok && (text.ok || isEmpty)) {
    return { ok: true, values: form.values, text: text.ok ? text : null, typed };
  }
  const errors: FieldErrors = form.ok ? {} : { ...form.errors };
  if (!text.ok && !isEmpty) errors['text'] = text.error;
  return { ok: false, errors, typed };
}

/** What the database refused, told by the field where it was typed. @throws any other failure */
export function refusedMeeting(failure: unknown, typed: InvalidForm['typed']): InvalidForm {
  if (!(failure instanceof RefusedInput)) throw failure;
  const { document, ...errors } = failure.errors;
  return { errors: { ...errors, ...(document ? { text: document } : {}) }, typed };
}
