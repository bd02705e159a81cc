import { z } from 'zod';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import type { FieldErrors } from '../../lib/form.ts';
import { invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { exchangeAddress } from '../exchange/listing.ts';
import {
  addListingPicture,
  describeListingPicture,
  removeListingPicture,
} from './attachments.server.ts';

const uuid = z.uuid();

function refuse(posted: FormData, errors: FieldErrors, status = 400) {
  const typed = ['description', 'once', 'picture'].map((name) => [
    name,
    [String(posted.get(name) ?? '')],
  ]);
  return invalid({ errors, typed: Object.fromEntries(typed) }, status);
}

const wordsIn = (posted: FormData) => {
  const typed = posted.get('description');
  return typeof typed === 'string' ? typed.replaceAll('\0', '').trim() : '';
};

async function add(page: Page, listing: number, posted: FormData, here: string) {
  const sent = [...posted.values()].filter(
    (value): value is File => value instanceof File && (value.size > 0 || value.name !== ''),
  );
  const description = wordsIn(posted);
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
 * Adds a picture to one's own listing, takes one off it or says anew what it shows (fields `file`,
 * `description`, `once`, or `picture`, and `description`).
 * @throws Response 400 for a form that is none, 403, 404, 503
 */
export async function changePictures(page: Page, listing: number) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const here = exchangeAddress(page.language, listing, 'pictures');
  try {
    const intent = posted.get('intent');
    if (intent !== 'remove' && intent !== 'describe') return await add(page, listing, posted, here);
    const picture = uuid.safeParse(posted.get('picture')).data;
    if (!picture) throw badRequest();
    if (intent === 'describe') {
      // The picture is there already: nothing has to be chosen again.
      if (!wordsIn(posted))
        return refuse(posted, { description: { key: 'attachments:errorAltOnly' } });
      await describeListingPicture(page.db, listing, picture, wordsIn(posted));
      return redirectWithToast(page, here, 'attachments:toastPictureText');
    }
    await removeListingPicture(page.db, listing, picture);
    return redirectWithToast(page, here, 'attachments:toastPictureGone');
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
