import { RefusedInput, badRequest } from '../../lib/failure.server.ts';
import type { FieldError } from '../../lib/form.ts';
import { readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { addAttachment } from './attachments.server.ts';

const refused = (error: FieldError) => Response.json({ error }, { status: 400 });

/**
 * Takes one picture for a text of this group (fields `file`, `description`).
 * @returns `{ image }` as a document names it, or with 400 `{ error }`
 * @throws Response 400 without a file, 403, 404, 503
 */
export async function takePicture(page: Page): Promise<Response> {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const sent = posted.get('file');
  const typed = posted.get('description');
  if (!(sent instanceof File)) throw badRequest();
  const alt = typeof typed === 'string' ? typed.replaceAll('\0', '').trim() : '';
  const upload = {
    place: { group: page.params['slug'] ?? '' },
    once: null,
    isListed: false,
    description: alt,
  };
  try {
    const added = await addAttachment(page.db, sent, upload);
    if ('error' in added) return refused(added.error);
    const { id, width, height } = added;
    return Response.json({ image: { id, alt, width, height } });
  } catch (failure) {
    if (failure instanceof RefusedInput && failure.errors['file'])
      return refused(failure.errors['file']);
    if (failure instanceof Response && failure.status === 429)
      return refused({ key: 'attachments:errorDaily' });
    throw failure;
  }
}
