import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { redirect } from '@remix-run/node';
import { decisionSchema, pollSchema, stepSchema } from './live-forms.ts';
import { closePoll, decideQuestion, openPoll, renewRoomCode, stepSession } from './live.server.ts';
import { liveAddress } from './live.ts';

const slugOf = (page: Page) => page.params['slug'] ?? '';
const here = (page: Page) => liveAddress(page.language, slugOf(page), 'live');

/** What is posted to the run sheet: a step, a straw poll, a new code, or what becomes of a question. */
export async function actOnRun(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  try {
    return await take(page, posted);
  } catch (failure) {
    // The one who was slower sees what the other did.
    if (failure instanceof Conflict) return redirectWithToast(page, here(page), 'live:toastFaster');
    return invalid(refusedForm(failure, posted));
  }
}

async function take(page: Page, posted: FormData) {
  switch (posted.get('intent')) {
    case 'step': {
      const form = checkForm(posted, stepSchema);
      if (!form.ok) return invalid(form);
      await stepSession(page.db, slugOf(page), form.values);
      return redirect(here(page));
    }
    case 'open': {
      const form = checkForm(posted, pollSchema, ['choices']);
      if (!form.ok) return invalid(form);
      await openPoll(page.db, slugOf(page), form.values);
      return redirectWithToast(page, `${here(page)}#poll`, 'live:toastPollOpened');
    }
    case 'code':
      await renewRoomCode(page.db, slugOf(page));
      return redirectWithToast(page, `${here(page)}#facts`, 'live:toastCodeRenewed');
    case 'close':
      await closePoll(page.db, slugOf(page));
      return redirectWithToast(page, `${here(page)}#poll`, 'live:toastPollClosed');
    case 'decide': {
      const form = checkForm(posted, decisionSchema);
      if (!form.ok) return invalid(form);
      await decideQuestion(page.db, form.values);
      return redirect(`${here(page)}#questions`);
    }
    default:
      throw badRequest();
  }
}
