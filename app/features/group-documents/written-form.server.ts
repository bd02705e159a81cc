import type { z } from 'zod';
import { RefusedInput } from '../../lib/failure.server.ts';
import { checkForm, typedIn } from '../../lib/form.server.ts';
import type { FieldErrors, InvalidForm } from '../../lib/form.ts';
import { markdownOf, readDocumentField } from '../documents/text-rules.ts';
import type { WrittenText } from './group-documents.server.ts';

type WrittenForm<T> =
  | { ok: true; values: T; text: WrittenText; typed: InvalidForm['typed'] }
  | ({ ok: false } & InvalidForm);

/**
 * Reads a form with a document in the field `text`, from the editor or as Markdown.
 * @returns both checked; or all messages, with what was typed as Markdown
 */
export function readDocumentForm<S extends z.ZodType>(
  posted: FormData,
  schema: S,
): WrittenForm<z.infer<S>> {
  const text = readDocumentField(posted, 'text');
  const { textDocument, ...typed } = typedIn(posted);
  // What the editor sent comes back as Markdown, what was typed as it was typed.
  if (!text.ok) typed['text'] = [text.markdown];
  else if (textDocument?.[0]) typed['text'] = [markdownOf(text.document)];
  const form = checkForm(posted, schema);
  if (form.ok && text.ok) return { ok: true, values: form.values, text, typed };
  const errors: FieldErrors = form.ok ? {} : { ...form.errors };
  if (!text.ok) errors['text'] = text.error;
  return { ok: false, errors, typed };
}

/** What the database refused, told by the field where it was typed. @throws any other failure */
export function refusedDocument(failure: unknown, typed: InvalidForm['typed']): InvalidForm {
  if (!(failure instanceof RefusedInput)) throw failure;
  const { document, ...errors } = failure.errors;
  return { errors: { ...errors, ...(document ? { text: document } : {}) }, typed };
}
