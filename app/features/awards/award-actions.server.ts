import { redirect } from '@remix-run/node';
import { randomBytes } from 'node:crypto';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest, notFound } from '../../lib/failure.server.ts';
import { invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { awardsAddress, enterAddress } from './award.ts';
import {
  answerJury,
  enterCampaign,
  entryOf,
  leaveEntry,
  saveSheet,
  withdrawEntry,
  yearOf,
} from './awards.server.ts';

/** A form's own number: when it was opened, and chance. */
export const newFormNumber = (): string =>
  `${Math.floor(Date.now() / 1000)}-${randomBytes(12).toString('hex')}`;

/** Who keeps an initiative takes it out of the awards. */
export async function answerAwards(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  if (posted.get('intent') !== 'withdraw') throw badRequest();
  const here = awardsAddress(page.language, page.params['year']);
  try {
    await withdrawEntry(page.db, entryOf(posted.get('entry')));
    return redirectWithToast(page, here, 'awards:toastWithdrawn');
  } catch (failure) {
    if (failure instanceof Conflict) return redirectWithToast(page, here, 'awards:toastMeanwhile');
    throw failure;
  }
}

/** Somebody puts an initiative forward. */
export async function answerEnter(page: Page) {
  const year = yearOf(page.params['year']);
  const posted = await readPosted(page.request);
  const slug = String(posted.get('initiative') ?? '');
  if (!slug) throw notFound();
  const text = (field: string) => String(posted.get(field) ?? '').replaceAll('\0', '');
  const { language, clientHash } = page;
  const fields = ['number', 'proof', 'trap', 'category', 'reason'];
  const form = Object.fromEntries(fields.map((field) => [field, text(field)]));
  try {
    await enterCampaign(page.db, { year, slug, clientHash }, { ...form, language });
    return redirectWithToast(page, awardsAddress(language, year), 'awards:toastEntered');
  } catch (failure) {
    // It closed meanwhile: the page says so.
    if (failure instanceof Conflict) return redirect(enterAddress(language, year, slug));
    return invalid(refusedForm(failure, posted));
  }
}

/** A juror says yes or no, saves a sheet, or leaves an entry to the others. */
export async function answerJuryPage(page: Page) {
  await page.requireViewer();
  const year = yearOf(page.params['year']);
  const posted = await readPosted(page.request);
  const list = awardsAddress(page.language, year, 'jury');
  const intent = posted.get('intent');
  const entry = () => entryOf(page.params['entry']);
  try {
    switch (intent) {
      case 'accept':
      case 'leave':
        await answerJury(page.db, year, intent === 'accept');
        return intent === 'accept'
          ? redirectWithToast(page, list, 'awards:toastAccepted')
          : redirectWithToast(page, awardsAddress(page.language, year), 'awards:toastLeft');
      case 'save': {
        const typed = Object.entries(typedIn(posted));
        const scores = typed.filter(([name]) => name.startsWith('score_'));
        await saveSheet(page.db, entry(), {
          scores: Object.fromEntries(
            scores.map(([name, values]) => [name.slice('score_'.length), values[0] ?? '']),
          ),
          note: String(posted.get('note') ?? '').replaceAll('\0', ''),
        });
        return redirectWithToast(page, list, 'awards:toastSaved');
      }
      case 'recuse':
        await leaveEntry(page.db, entry());
        return redirectWithToast(page, list, 'awards:toastRecused');
      default:
        throw badRequest();
    }
  } catch (failure) {
    if (failure instanceof Conflict) return redirectWithToast(page, list, 'awards:toastMeanwhile');
    return invalid(refusedForm(failure, posted));
  }
}
