import { redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { exchangeAddress } from '../exchange/listing.ts';
import { refuseSchema } from './suggestion-forms.ts';
import {
  numberOf,
  openSuggestion,
  refuseSuggestion,
  updateSuggested,
} from './suggestions.server.ts';

async function refuse(page: Page, listing: number, posted: FormData) {
  const form = checkForm(posted, refuseSchema);
  if (!form.ok) return invalid(form);
  const { other, reason } = form.values;
  try {
    await refuseSuggestion(page.db, listing, other, reason);
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
  const there = exchangeAddress(page.language, listing);
  // Who feels unsafe is led to where they can report or block.
  return reason === 'feels_unsafe'
    ? redirectWithToast(page, exchangeAddress(page.language, other), 'suggestions:toastUnsafe')
    : redirectWithToast(page, there, 'suggestions:toastRefused');
}

/** What somebody says to the suggestions for their listing: not this one, or none at all. */
export async function answerSuggestions(page: Page) {
  await page.requireViewer();
  const listing = numberOf(page.params['id']);
  const posted = await readPosted(page.request);
  const intent = posted.get('intent');
  if (intent === 'refuse') return refuse(page, listing, posted);
  if (intent !== 'on' && intent !== 'off') throw badRequest();
  await updateSuggested(page.db, listing, intent === 'on');
  const there = exchangeAddress(page.language, listing);
  return redirectWithToast(
    page,
    there,
    intent === 'on' ? 'suggestions:toastOn' : 'suggestions:toastOff',
  );
}

/** The way from a suggestion to the listing that is suggested, which is noted. */
export async function followSuggestion(page: Page) {
  await page.requireViewer();
  const other = numberOf(page.params['other']);
  await openSuggestion(page.db, numberOf(page.params['id']), other);
  throw redirect(exchangeAddress(page.language, other));
}
