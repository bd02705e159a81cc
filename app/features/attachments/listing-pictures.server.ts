import { z } from 'zod';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import type { FieldErrors } from '../../lib/form.ts';
import { invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { exchangeAddress } from '../exchange/listing.ts';
import { addListingPicture, removeListingPicture } from './attachments.server.ts';

const uuid = z.uuid();

function refuse(posted: FormData, errors: FieldErrors, status = 400) {
  const typed = ['description', 'once'].map((name) => [name, [String(posted.get(name) ?? '')]]);
  return invalid({ errors, typed: Object.fromEntries(typed) }, status);
}

async function add(page: Page, listing: number, posted: FormData, here: string) {
  const sent = [...posted.values()].filter(
    (value): value is File => value instanceof File && (value.size > 0 || value.name !== ''),
  );
  const typed = posted.get('description');
  const description = typeof typed === 'string' ? typed.replaceAll('\0', '').trim() : '';
  const once = uuid.safeParse(posted.get('once')).data;
  const [picture] = sent;
  if (!once) throw badRequest();
  // One is made anew at a time; two hundred at once are refused before any of them is looked at.
  if (sent.length > 1) return refuse(posted, { file: { key: 'attachments:errorOneByOne' } });
  if (!picture || !description)
    return refuse(posted, {
      ...(picture ? {} : { file: { key: 'attachments:errorNoPicture' } }),
      ...(description ? {} : { description: { key: 'attachments:errorAlt' } }),
    });
  const wrong = await addListingPicture(page.db, listing, picture, { once, description });
  if (wrong) {
    const isOther = wrong.error.key === 'attachments:errorKind';
    return refuse(posted, { file: isOther ? { key: 'attachments:errorNoPicture' } : wrong.error });
  }
  return redirectWithToast(page, here, 'attachments:toastPicture');
}

/**
 * Adds a picture to one's own listing or takes one off it (fields `file`, `description`, `once`, or `picture`).
 * @throws Response 400 for a form that is none, 403, 404, 503
 */
export async function changePictures(page: Page, listing: number) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const here = exchangeAddress(page.language, listing, 'pictures');
  try {
    if (posted.get('intent') === 'remove') {
      const picture = uuid.safeParse(posted.get('picture')).data;
      if (!picture) throw badRequest();
      await removeListingPicture(page.db, listing, picture);
      return redirectWithToast(page, here, 'attachments:toastPictureGone');
    }
    return await add(page, listing, posted, here);
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(
        page,
        exchangeAddress(page.language, listing),
        'attachments:toastOver',
      );
    if (failure instanceof Response && failure.status === 429)
      return refuse(posted, { file: { key: 'attachments:errorDaily' } }, 429);
    const { errors } = refusedForm(failure, posted);
    return refuse(posted, errors);
  }
}
