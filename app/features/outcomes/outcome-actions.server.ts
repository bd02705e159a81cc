import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { conversationAddress } from '../conversations/conversation.ts';
import { exchangeAddress } from '../exchange/listing.ts';
import {
  addHoursSchema,
  answerHoursSchema,
  correctHoursSchema,
  countSchema,
  duoSchema,
  hideSchema,
  reachSchema,
  resultSchema,
  thanksSchema,
  withdrawHoursSchema,
} from './outcome-forms.ts';
import { hoursAddress, outcomeAddress } from './outcome.ts';
import {
  addHours,
  allowThanks,
  answerDuo,
  answerHours,
  correctHours,
  countHoursOf,
  hideThanks,
  matchIdOf,
  sayOutcome,
  withdrawHours,
  withdrawThanks,
  writeThanks,
} from './outcomes.server.ts';

/** What somebody did is refused: with the form, or by a sentence where it no longer fits. */
function refused(page: Page, here: string, failure: unknown, posted: FormData) {
  if (failure instanceof Conflict) return redirectWithToast(page, here, 'outcomes:toastNotNow');
  if (failure instanceof Response && failure.status === 429) {
    const errors = { form: { key: 'outcomes:errorOften' } };
    return invalid({ errors, typed: typedIn(posted) }, 429);
  }
  return invalid(refusedForm(failure, posted));
}

async function actOnOutcome(page: Page, match: string, intent: string, posted: FormData) {
  switch (intent) {
    case 'say': {
      const form = checkForm(posted, resultSchema);
      if (!form.ok) throw badRequest();
      await sayOutcome(page.db, match, form.values.result);
      return form.values.result === 'not' ? 'toastSaid' : 'toastSaidThank';
    }
    case 'duo': {
      const form = checkForm(posted, duoSchema);
      if (!form.ok) throw badRequest();
      await answerDuo(page.db, match, Number(form.values.months), form.values.answer);
      return 'toastSaid';
    }
    case 'thank': {
      const form = checkForm(posted, thanksSchema);
      if (!form.ok) return form;
      await writeThanks(page.db, match, form.values, page.language);
      return 'toastThanked';
    }
    case 'allow': {
      const form = checkForm(posted, reachSchema);
      if (!form.ok) return form;
      await allowThanks(page.db, match, form.values.reach);
      return 'toastKept';
    }
    case 'withdraw':
      await withdrawThanks(page.db, match);
      return 'toastWithdrawn';
    case 'hide': {
      const form = checkForm(posted, hideSchema);
      if (!form.ok) throw badRequest();
      await hideThanks(page.db, match, form.values.side);
      return 'toastHidden';
    }
    default:
      throw badRequest();
  }
}

/** Where one goes on: who has nothing to thank for goes back to where it was agreed. */
function nextOf(language: string, match: string, said: string): string {
  if (said === 'toastHidden') return `/${language}/exchange`;
  return said === 'toastSaid'
    ? conversationAddress(language, match)
    : outcomeAddress(language, match);
}

/** How it went, and thanks. */
export async function keepOutcome(page: Page) {
  const match = matchIdOf(page.params['match']);
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const here = outcomeAddress(page.language, match);
  try {
    const said = await actOnOutcome(page, match, String(posted.get('intent') ?? ''), posted);
    if (typeof said !== 'string') return invalid(said);
    return redirectWithToast(page, nextOf(page.language, match, said), `outcomes:${said}`);
  } catch (failure) {
    return refused(page, here, failure, posted);
  }
}

async function actOnHours(page: Page, intent: string, posted: FormData) {
  const { db, language } = page;
  switch (intent) {
    case 'add': {
      const form = checkForm(posted, addHoursSchema);
      if (!form.ok) return form;
      const { match, once, ...hours } = form.values;
      await addHours(db, match, hours, once, language);
      return 'toastAdded';
    }
    case 'correct': {
      const form = checkForm(posted, correctHoursSchema);
      if (!form.ok) return form;
      const { id, revision, ...hours } = form.values;
      await correctHours(db, id, Number(revision), hours, language);
      return 'toastCorrected';
    }
    case 'confirm':
    case 'dispute': {
      const form = checkForm(posted, answerHoursSchema);
      if (!form.ok) return form;
      const { id, revision, reason } = form.values;
      await answerHours(db, id, Number(revision), intent === 'confirm', reason);
      return intent === 'confirm' ? 'toastConfirmed' : 'toastDisputed';
    }
    case 'withdraw': {
      const form = checkForm(posted, withdrawHoursSchema);
      if (!form.ok) throw badRequest();
      await withdrawHours(db, form.values.id);
      return 'toastHoursGone';
    }
    default:
      throw badRequest();
  }
}

/** Whether a listing counts: said on its page, and back there. */
async function countOne(page: Page, posted: FormData) {
  const form = checkForm(posted, countSchema);
  if (!form.ok) throw badRequest();
  const { listing, counts } = form.values;
  await countHoursOf(page.db, Number(listing), counts === 'yes');
  const there = exchangeAddress(page.language, Number(listing));
  const word = counts === 'yes' ? 'toastCounts' : 'toastCountsNot';
  return redirectWithToast(page, there, `outcomes:${word}`);
}

/** Hours: written down, answered, corrected, taken back; and which listings count. */
export async function keepHours(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const here = hoursAddress(page.language);
  const intent = String(posted.get('intent') ?? '');
  try {
    if (intent === 'count') return await countOne(page, posted);
    const said = await actOnHours(page, intent, posted);
    if (typeof said !== 'string') return invalid(said);
    return redirectWithToast(page, here, `outcomes:${said}`);
  } catch (failure) {
    return refused(page, here, failure, posted);
  }
}
