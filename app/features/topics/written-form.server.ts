import type { z } from 'zod';
import type { FieldErrors, InvalidForm } from '../../lib/form.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { RefusedInput } from '../../lib/failure.server.ts';
import { checkForm } from '../../lib/form.server.ts';
import type { FormFiles } from '../attachments/form-files.ts';
import { markdownOf, readDocumentField } from '../documents/text-rules.ts';
import type { WrittenText } from './topics.server.ts';
import { WritingLimited, limitedForm } from './writing-limit.server.ts';

type WrittenForm<T> =
  | { ok: true; values: T; text: WrittenText; typed: InvalidForm['typed'] }
  | ({ ok: false } & InvalidForm);

/**
 * Reads a form with a text in the field `text`, from the editor or as Markdown, and takes in its files, where it has some.
 * @returns all checked; or all messages, with what was typed as Markdown
 */
export async function readWrittenForm<S extends z.ZodType>(
  posted: FormData,
  schema: S,
  files?: Pick<FormFiles, 'take'>,
): Promise<WrittenForm<z.infer<S>>> {
  const fileErrors = files ? await files.take(posted) : {};
  const text = readDocumentField(posted, 'text');
  const typed: InvalidForm['typed'] = {};
  for (const name of new Set(posted.keys()))
    typed[name] = posted.getAll(name).filter((value) => typeof value === 'string');
  delete typed['textDocument'];
  // What the editor sent comes back as Markdown, what was typed as it was typed.
  if (!text.ok) typed['text'] = [text.markdown];
  else if (posted.get('textDocument')) typed['text'] = [markdownOf(text.document)];
  const form = checkForm(posted, schema);
  const isTaken = Object.keys(fileErrors).length === 0;
  if (form.ok && text.ok && isTaken) return { ok: true, values: form.values, text, typed };
  const errors: FieldErrors = { ...(form.ok ? {} : form.errors), ...fileErrors };
  if (!text.ok) errors['text'] = text.error;
  return { ok: false, errors, typed };
}

/** What the database refused, told by the field where it was typed. @throws any other failure */
export function refusedText(
  failure: unknown,
  typed: InvalidForm['typed'],
  language: LanguageCode,
): InvalidForm {
  if (failure instanceof WritingLimited) return limitedForm(failure, typed, language);
  if (!(failure instanceof RefusedInput)) throw failure;
  const { document, answers, file, ...errors } = failure.errors;
  return {
    // The post that is answered may be gone since: that is nobody's typing error.
    errors: {
      ...errors,
      ...(file ? { file1: file } : {}),
      ...(document ? { text: document } : {}),
      ...(answers ? { form: { key: 'topics:errorAnswers' } } : {}),
    },
    typed: answers ? { ...typed, answers: [''] } : typed,
  };
}
