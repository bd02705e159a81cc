import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { acceptSchema, dismissSchema } from './pairing-forms.ts';
import { acceptPair, dismissPair, sendPairs } from './pairing.server.ts';
import { pairingAddress } from './pairing.ts';

/** Does what was asked. @returns the toast that says so, or the form that is refused */
async function decide(page: Page, intent: string, posted: FormData) {
  switch (intent) {
    case 'accept': {
      const form = checkForm(posted, acceptSchema);
      if (!form.ok) throw badRequest();
      await acceptPair(page.db, form.values.pair);
      return 'toastAccepted';
    }
    case 'dismiss': {
      const form = checkForm(posted, dismissSchema);
      if (!form.ok) return form;
      await dismissPair(page.db, form.values.pair, form.values.reason);
      return 'toastDismissed';
    }
    case 'send': {
      const { gone } = await sendPairs(page.db);
      return gone > 0 ? 'toastSomeGone' : 'toastSent';
    }
    default:
      throw badRequest();
  }
}

/** What coordinators and who stands between decide on the page of rounds. */
export async function decidePairs(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const there = pairingAddress(page.language);
  try {
    const said = await decide(page, String(posted.get('intent') ?? ''), posted);
    if (typeof said !== 'string') return invalid(said);
    return redirectWithToast(page, there, `pairing:${said}`);
  } catch (failure) {
    if (failure instanceof Conflict) return redirectWithToast(page, there, 'pairing:toastDecided');
    return invalid(refusedForm(failure, posted));
  }
}
