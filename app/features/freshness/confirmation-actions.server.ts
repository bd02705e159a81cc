import { refusedForm } from '../../lib/command.server.ts';
import { badRequest } from '../../lib/failure.server.ts';
import { invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import {
  answerConfirmation,
  confirmMyRecords,
  startConfirmationRound,
  stopConfirmations,
} from './freshness.server.ts';
import type { Settled } from './freshness.ts';
import { myRecordsAddress, readSeen } from './freshness.ts';

const seenIn = (posted: FormData) => readSeen(posted.getAll('seen').map(String));

/** What is said after an answer; a record that was changed meanwhile is looked at once more. */
const toastOf = ({ answered, changed }: Settled, otherwise: string) =>
  changed > 0
    ? 'freshness:toastChanged'
    : answered > 0
      ? `freshness:${otherwise}`
      : 'freshness:toastKnown';

/** What is pressed on the page behind the link of a mail. */
export async function answerByLink(page: Page) {
  const { token } = page.params;
  const posted = await readPosted(page.request);
  const intent = posted.get('intent');
  if (intent === 'stop') {
    await stopConfirmations(page.db, token);
    return redirectWithToast(page, `/${page.language}`, 'freshness:toastStopped');
  }
  if (intent !== 'right' && intent !== 'ended') throw badRequest();
  const settled = await answerConfirmation(page.db, token, intent, seenIn(posted));
  const said = toastOf(settled, intent === 'right' ? 'toastRight' : 'toastEnded');
  return redirectWithToast(page, `/${page.language}/confirm/${token}`, said);
}

/** What is pressed on the list of one's own records. */
export async function confirmOwn(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const seen = seenIn(posted);
  if (posted.get('intent') !== 'right' || Object.keys(seen).length === 0) throw badRequest();
  const settled = await confirmMyRecords(page.db, seen);
  return redirectWithToast(page, myRecordsAddress(page.language), toastOf(settled, 'toastRight'));
}

/** Starts a round in which everybody is asked. */
export async function startRound(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  if (posted.get('intent') !== 'round') throw badRequest();
  try {
    await startConfirmationRound(page.db);
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
  return redirectWithToast(page, `/${page.language}/moderation/freshness`, 'freshness:toastRound');
}
