import { data } from '@remix-run/node';
import { z } from 'zod';
import { RefusedInput } from '../../lib/failure.server.ts';
import type { FieldError, FieldErrors } from '../../lib/form.ts';
import type { Page } from '../../lib/page.server.ts';
import type { Attachment } from './attachment.ts';
import { fileRows } from './attachment.ts';
import type { Upload } from './attachments.server.ts';
import {
  addAttachment,
  changeAttachments,
  dropAttachment,
  listWaitingAttachments,
} from './attachments.server.ts';
import type { FormFiles, PaperFileTaking } from './form-files.ts';

const uuid = z.uuid();

/** The form that these files belong to; null when it names itself by no key. */
function keyOf(posted: FormData): string | null {
  return uuid.safeParse(posted.get('once')).data ?? null;
}

function idsIn(posted: FormData, field: string): string[] {
  return posted.getAll(field).flatMap((id) => uuid.safeParse(id).data ?? []);
}

/** A field in which nothing was chosen sends a file without name and content. */
const isChosen = (value: FormDataEntryValue | null): value is File =>
  value instanceof File && (value.size > 0 || value.name !== '');

/** Takes one file in; the refusals that belong beside its field become a message. */
async function takeFile(
  page: Page,
  sent: File,
  upload: Omit<Upload, 'isListed'>,
): Promise<Attachment | { error: FieldError }> {
  try {
    return await addAttachment(page.db, sent, { ...upload, isListed: true });
  } catch (failure) {
    if (failure instanceof RefusedInput && failure.errors['file'])
      return { error: failure.errors['file'] };
    if (failure instanceof Response && failure.status === 429)
      return { error: { key: 'attachments:errorDaily' } };
    throw failure;
  }
}

async function takeFiles(page: Page, group: string, posted: FormData): Promise<FieldErrors> {
  const once = keyOf(posted);
  if (!once) return {};
  for (const id of idsIn(posted, 'dropFile')) await dropAttachment(page.db, id);
  const errors: FieldErrors = {};
  // One after the other: each stands in memory while it is looked through.
  for (const row of fileRows) {
    const sent = posted.get(row.file);
    if (!isChosen(sent)) continue;
    const typed = posted.get(row.description);
    const description = typeof typed === 'string' ? typed.replaceAll('\0', '').trim() : '';
    if (sent.type.startsWith('image/') && !description && !posted.has(row.decorative)) {
      errors[row.description] = { key: 'attachments:errorDescription' };
      continue;
    }
    const added = await takeFile(page, sent, { place: { group }, once, description });
    if ('error' in added) errors[row.file] = added.error;
  }
  return errors;
}

/** The files of the forms of a page, in the group that they take room in. */
export function formFiles(page: Page): FormFiles {
  return {
    take: (posted) => takeFiles(page, page.params['slug'] ?? '', posted),
    async change(post, posted) {
      const once = keyOf(posted);
      if (once) await changeAttachments(page.db, post, once, idsIn(posted, 'removeFile'));
    },
    async refuse(posted, form, status = 400) {
      const once = keyOf(posted);
      const files = once ? await listWaitingAttachments(page.db, once) : [];
      const kept = Object.entries(form.typed).filter(
        ([name]) => !/^((file|description)\d|dropFile|removeFile)$/.test(name),
      );
      return data({ errors: form.errors, typed: Object.fromEntries(kept), files }, { status });
    },
  };
}

/** Takes the file of a paper's form in, for the pages of a session. */
export function paperFile(page: Page): PaperFileTaking {
  return async (session, item, posted) => {
    const sent = posted.get('file');
    if (!isChosen(sent)) return { error: { key: 'errorRequired' } };
    const typed = posted.get('description');
    const description = typeof typed === 'string' ? typed.replaceAll('\0', '').trim() : '';
    if (sent.type.startsWith('image/') && !description)
      return { error: { key: 'attachments:errorDescription' } };
    return takeFile(page, sent, { place: { session, item }, once: keyOf(posted), description });
  };
}
