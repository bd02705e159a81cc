import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { InvalidForm } from '../../lib/form.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import type { ListingForm } from './listing-forms.ts';
import {
  categorySchema,
  closeSchema,
  listFields,
  listingSchema,
  saidSchema,
  valuesOf,
} from './listing-forms.ts';
import { exchangeAddress } from './listing.ts';
import type { SavedListing } from './listings.server.ts';
import {
  closeListing,
  listingIdOf,
  pauseListing,
  renewByLink,
  renewListing,
  reopenListing,
  saveListing,
  suggestCategories,
  throwAwayListing,
  warnOfPlace,
} from './listings.server.ts';

/** What the next step of posting begins with. */
export interface Step {
  step: 'category' | 'form';
  kind: 'offer' | 'need';
  said: string;
  category: string;
  suggested: string[];
}

const toastOf = ({ state, review }: SavedListing, isNew: boolean): string => {
  if (state === 'draft') return 'exchange:toastDraft';
  if (review !== 'approved') return 'exchange:toastReview';
  return isNew ? 'exchange:toastPosted' : 'exchange:toastSaved';
};

/** Saves what the form says; a text that tells a place too exactly is asked about once. */
async function save(page: Page, id: number | null, posted: FormData) {
  const form = checkForm(posted, listingSchema, listFields);
  if (!form.ok) return invalid(form);
  const { values } = form;
  try {
    if (values.intent === 'post' && values.placeSeen !== 'yes') {
      const found = await warnOfPlace(page.db, `${values.title}\n${values.body}`);
      if (found.length > 0) return invalid(placeSeenFirst(posted, found));
    }
    return await keep(page, id, values);
  } catch (failure) {
    if (failure instanceof Conflict && id !== null)
      return invalid(
        { errors: { form: { key: 'exchange:errorNewer' } }, typed: typedIn(posted) },
        409,
      );
    return invalid(refusedForm(failure, posted));
  }
}

function placeSeenFirst(posted: FormData, found: string[]): InvalidForm {
  return {
    errors: { form: { key: 'exchange:errorPlaceSeen' } },
    typed: { ...typedIn(posted), placeFound: found },
  };
}

async function keep(page: Page, id: number | null, values: ListingForm) {
  const saved = await saveListing(page.db, id, valuesOf(values));
  const isNew = id === null || values.revision === '';
  return redirectWithToast(page, exchangeAddress(page.language, saved.id), toastOf(saved, isNew));
}

/** One's own words, then the category, then the form: each step brings what the one before said. */
export async function postOne(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const intent = posted.get('intent');
  if (intent === 'say') {
    const form = checkForm(posted, saidSchema);
    if (!form.ok) return invalid(form);
    return categoryStep(page, form.values);
  }
  if (intent === 'choose') {
    const form = checkForm(posted, categorySchema);
    if (form.ok) return { ...form.values, step: 'form', suggested: [] } satisfies Step;
    const said = checkForm(posted, saidSchema);
    if (!said.ok) return invalid(form);
    const again = await categoryStep(page, said.values);
    return { ...again, errors: form.errors, typed: form.typed };
  }
  return save(page, null, posted);
}

async function categoryStep(
  page: Page,
  { kind, said }: Pick<Step, 'kind' | 'said'>,
): Promise<Step> {
  const { categories } = await suggestCategories(page.db, said, kind);
  return { step: 'category', kind, said, category: '', suggested: categories };
}

/** Changes one's own listing. */
export async function changeOne(page: Page) {
  const id = listingIdOf(page.params['id']);
  await page.requireViewer();
  return save(page, id, await readPosted(page.request));
}

/** What an owner does with a listing from its page. */
export async function stepOne(page: Page) {
  const id = listingIdOf(page.params['id']);
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const here = exchangeAddress(page.language, id);
  const mine = exchangeAddress(page.language, 'mine');
  try {
    switch (posted.get('intent')) {
      case 'close': {
        const form = checkForm(posted, closeSchema);
        if (!form.ok) return invalid(form);
        await closeListing(page.db, id, form.values.ending);
        return redirectWithToast(page, mine, 'exchange:toastClosed');
      }
      case 'pause':
        await pauseListing(page.db, id, true);
        return redirectWithToast(page, here, 'exchange:toastPaused');
      case 'show':
        await pauseListing(page.db, id, false);
        return redirectWithToast(page, here, 'exchange:toastShown');
      case 'reopen':
        await reopenListing(page.db, id);
        return redirectWithToast(page, here, 'exchange:toastReopened');
      case 'throwAway':
        await throwAwayListing(page.db, id);
        return redirectWithToast(page, mine, 'exchange:toastThrownAway');
      case 'renew': {
        const renewed = await renewListing(page.db, id);
        return redirectWithToast(page, here, `exchange:${renewedWords[renewed]}`);
      }
      default:
        throw badRequest();
    }
  } catch (failure) {
    if (failure instanceof Conflict) return redirectWithToast(page, here, 'exchange:toastNotNow');
    return invalid(refusedForm(failure, posted));
  }
}

const renewedWords = {
  renewed: 'toastRenewed',
  talking: 'toastInTalk',
  closed: 'toastOver',
  deadline: 'toastDeadline',
} as const;

/** Renews by the link of a mail: the button does, opening the link does not. */
export async function renewOne(page: Page) {
  const renewed = await renewByLink(page.db, page.params['token']);
  const path = exchangeAddress(page.language, 'renew', page.params['token'] ?? '');
  return redirectWithToast(page, path, `exchange:${renewedWords[renewed]}`);
}
