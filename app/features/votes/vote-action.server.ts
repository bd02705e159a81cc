import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { topicAddress } from '../topics/topic.ts';
import { ballotSchema, cancelSchema, outcomeSchema, readRanks, voteSchema } from './vote-forms.ts';
import { voteAddress } from './vote.ts';
import {
  cancelVote,
  castBallot,
  changeVote,
  closeVote,
  discardVote,
  getVote,
  makeVote,
  openVote,
  stateOutcome,
  voteIdOf,
} from './votes.server.ts';

const said = (page: Page, vote: number, word: string) =>
  redirectWithToast(page, voteAddress(page.language, page.params['slug'] ?? '', vote), word);

/** The one who was slower sees what became of it; refused input comes back to its form. */
function answerTo(failure: unknown, page: Page, vote: number, posted: FormData) {
  if (failure instanceof Conflict) return said(page, vote, 'votes:toastChanged');
  return invalid(refusedForm(failure, posted));
}

/** Makes a vote in the topic of this address, as a draft or open. */
export async function actOnNewVote(page: Page) {
  await page.requireViewer();
  const topic = voteIdOf(page.params['id']);
  const posted = await readPosted(page.request);
  const form = checkForm(posted, voteSchema);
  if (!form.ok) return invalid(form);
  try {
    const opens = posted.get('intent') === 'open';
    const vote = await makeVote(page.db, topic, form.values, opens);
    return said(page, vote, opens ? 'votes:toastOpened' : 'votes:toastKept');
  } catch (failure) {
    if (failure instanceof Conflict) {
      const errors = { form: { key: 'votes:errorTopicClosed' } };
      return invalid({ errors, typed: typedIn(posted) }, 409);
    }
    return invalid(refusedForm(failure, posted));
  }
}

/** Changes a draft, and opens it if wished. */
export async function actOnDraft(page: Page) {
  await page.requireViewer();
  const id = voteIdOf(page.params['id']);
  const posted = await readPosted(page.request);
  const form = checkForm(posted, voteSchema);
  if (!form.ok) return invalid(form);
  try {
    const opens = posted.get('intent') === 'open';
    await changeVote(page.db, id, form.values, opens);
    return said(page, id, opens ? 'votes:toastOpened' : 'votes:toastKept');
  } catch (failure) {
    return answerTo(failure, page, id, posted);
  }
}

/** What is posted to the page of a vote: a ballot, or what its keepers do with it. */
export async function actOnVote(page: Page) {
  await page.requireViewer();
  const id = voteIdOf(page.params['id']);
  const posted = await readPosted(page.request);
  try {
    return await decide(page, id, posted);
  } catch (failure) {
    return answerTo(failure, page, id, posted);
  }
}

async function decide(page: Page, id: number, posted: FormData) {
  switch (posted.get('intent')) {
    case 'cast':
      return cast(page, id, posted);
    case 'open':
      await openVote(page.db, id);
      return said(page, id, 'votes:toastOpened');
    case 'close':
      await closeVote(page.db, id);
      return said(page, id, 'votes:toastClosed');
    case 'cancel': {
      const form = checkForm(posted, cancelSchema);
      if (!form.ok) return invalid(form);
      await cancelVote(page.db, id, form.values.cancelReason);
      return said(page, id, 'votes:toastCancelled');
    }
    case 'outcome': {
      const form = checkForm(posted, outcomeSchema);
      if (!form.ok) return invalid(form);
      await stateOutcome(page.db, id, form.values);
      return said(page, id, 'votes:toastOutcome');
    }
    case 'discard': {
      const { topic } = await getVote(page.db, id, page.language);
      await discardVote(page.db, id);
      const there = topicAddress(page.language, topic.group.slug, topic.id);
      return redirectWithToast(page, there, 'votes:toastDiscarded');
    }
    default:
      throw badRequest();
  }
}

async function cast(page: Page, id: number, posted: FormData) {
  const form = checkForm(posted, ballotSchema, ['choices']);
  if (!form.ok) return invalid(form);
  const ranks = readRanks(posted);
  if (Object.keys(ranks.errors).length > 0)
    return invalid({ errors: ranks.errors, typed: typedIn(posted) });
  const choices = ranks.choices.length > 0 ? ranks.choices : form.values.choices;
  await castBallot(page.db, id, { ...form.values, choices });
  return said(page, id, 'votes:toastCast');
}
