import { z } from 'zod';
import { checkForm } from '../../../lib/form.server.ts';
import type { FieldError, InvalidForm } from '../../../lib/form.ts';
import type { Page } from '../../../lib/page.server.ts';
import { writtenLanguages } from '../../nominations/written-languages.ts';
import { documentLimits } from '../document.ts';
import type { RichDocument } from '../document.ts';
import type { RefusedDocx } from './docx-document.ts';
import { documentFromDocx, largestDocx } from './from-docx.server.ts';

const messages: Record<RefusedDocx, FieldError> = {
  notWord: { key: 'documents:errorDocxNotWord' },
  oldWord: { key: 'documents:errorDocxOldWord' },
  unreadable: { key: 'documents:errorDocxUnreadable' },
  empty: { key: 'documents:errorDocxEmpty' },
  tooLong: { key: 'documents:errorDocxTooLong', values: { max: documentLimits.plain } },
  tooDeep: { key: 'documents:errorTooDeep' },
  malformed: { key: 'documents:errorDocxUnreadable' },
  foreign: { key: 'documents:errorDocxUnreadable' },
};

const isWritten = (code: string) => writtenLanguages.some((language) => language.code === code);
const importSchema = z.object({
  title: z.string().trim().max(200).default(''),
  language: z.string().refine(isWritten, { message: 'errorChoice' }),
  once: z.uuid(),
});

/** Said once on the page of a document that was made. */
export const importedToast = 'documents:toastImported';

type ReadImport =
  | {
      ok: true;
      title: string;
      language: string;
      once: string;
      text: { document: RichDocument; plain: string };
      /** Pictures that were left out. */
      pictures: number;
    }
  | ({ ok: false } & InvalidForm);

function typedFields(posted: FormData): InvalidForm['typed'] {
  const texts = [...posted].filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts.map(([name, value]) => [name, [String(value)]]));
}

/**
 * Reads the form with a Word file.
 * @returns what becomes a document, or what is wrong by field and what was typed; a file must be
 * chosen anew
 * @throws Response 503 when too many files wait
 */
export async function readImport(page: Page, posted: FormData): Promise<ReadImport> {
  const form = checkForm(posted, importSchema);
  const file = posted.get('file');
  const refuse = (field: string, error: FieldError): ReadImport => {
    const others = form.ok ? {} : form.errors;
    return { ok: false, errors: { ...others, [field]: error }, typed: typedFields(posted) };
  };
  if (!(file instanceof File) || file.size === 0)
    return refuse('file', { key: 'documents:errorDocxMissing' });
  if (file.size > largestDocx) return refuse('file', { key: 'documents:errorDocxTooLarge' });
  if (!form.ok) return form;
  const read = await documentFromDocx(new Uint8Array(await file.arrayBuffer()), page.context.log);
  if (!read.ok) return refuse('file', messages[read.reason]);
  const { title, language, once } = form.values;
  const named = title || read.title;
  if (!named) return refuse('title', { key: 'documents:errorDocxTitle' });
  const { document, plain, pictures } = read;
  return { ok: true, title: named, language, once, text: { document, plain }, pictures };
}
