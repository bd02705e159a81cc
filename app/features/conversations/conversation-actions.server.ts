import { redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import {
  answerSchema,
  declineSchema,
  inviteSchema,
  messageSchema,
  passOnSchema,
  personSchema,
} from './conversation-forms.ts';
import { conversationAddress } from './conversation.ts';
import {
  acceptBridge,
  agreeMatch,
  answerListing,
  cancelMatch,
  confirmMatch,
  conversationIdOf,
  declineMatch,
  endBridge,
  inviteBridge,
  offerBridge,
  passOn,
  passToPerson,
  shareContact,
  writeMessage,
} from './conversations.server.ts';

/** Sends the first message about a listing; a suggestion only brings the listing of one's own. */
export async function answerOne(page: Page, listing: number) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  if (!posted.has('once')) {
    const mine = String(posted.get('mine') ?? '');
    return redirect(`${page.url.pathname}${/^\d{1,15}$/.test(mine) ? `?mine=${mine}` : ''}`);
  }
  const form = checkForm(posted, answerSchema);
  if (!form.ok) return invalid(form);
  const { mine, ofAge, ...message } = form.values;
  try {
    const own = mine ? Number(mine) : null;
    const id = await answerListing(
      page.db,
      listing,
      { mine: own, ofAge, ...message },
      page.language,
    );
    return redirectWithToast(
      page,
      conversationAddress(page.language, id),
      'conversations:toastSent',
    );
  } catch (failure) {
    if (failure instanceof Conflict) {
      const there = `/${page.language}/exchange/${listing}`;
      return redirectWithToast(page, there, 'conversations:toastOver');
    }
    if (failure instanceof Response && failure.status === 429) {
      return invalid(
        { errors: { form: { key: 'conversations:errorOften' } }, typed: typedIn(posted) },
        429,
      );
    }
    return invalid(refusedForm(failure, posted));
  }
}

/** Whether one helps others to understand each other. */
export async function offerOne(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const offers = posted.get('offers') === 'yes';
  try {
    await offerBridge(page.db, offers);
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
  const word = offers ? 'toastBridgeOn' : 'toastBridgeOff';
  return redirectWithToast(page, conversationAddress(page.language), `conversations:${word}`);
}

/** What is done by a button alone; the toast that says so. */
const byButton: Record<string, { toast: string; run: (page: Page, id: string) => Promise<void> }> =
  {
    agree: { toast: 'toastAgreed', run: ({ db }, id) => agreeMatch(db, id) },
    confirm: { toast: 'toastAgreed', run: ({ db }, id) => confirmMatch(db, id) },
    cancel: { toast: 'toastCancelled', run: ({ db }, id) => cancelMatch(db, id) },
    passToPerson: { toast: 'toastPassedToPerson', run: ({ db }, id) => passToPerson(db, id) },
    share: { toast: 'toastShared', run: ({ db }, id) => shareContact(db, id, true) },
    unshare: { toast: 'toastUnshared', run: ({ db }, id) => shareContact(db, id, false) },
  };

/** What is done with one more field. */
async function actWithField(page: Page, id: string, intent: string, posted: FormData) {
  switch (intent) {
    case 'write': {
      const form = checkForm(posted, messageSchema);
      if (!form.ok) return form;
      await writeMessage(page.db, id, form.values, page.language);
      return 'toastSent';
    }
    case 'decline': {
      const form = checkForm(posted, declineSchema);
      if (!form.ok) return form;
      await declineMatch(page.db, id, form.values.reason);
      return 'toastDeclined';
    }
    case 'passOn': {
      const form = checkForm(posted, passOnSchema);
      if (!form.ok) return form;
      await passOn(page.db, id, form.values.organisation);
      return 'toastPassedOn';
    }
    case 'invite': {
      const form = checkForm(posted, inviteSchema);
      if (!form.ok) return form;
      await inviteBridge(page.db, id, form.values.bridge || null, form.values.mail);
      return 'toastInvited';
    }
    case 'accept':
    case 'end': {
      const form = checkForm(posted, personSchema);
      if (!form.ok) throw badRequest();
      await (intent === 'accept' ? acceptBridge : endBridge)(page.db, id, form.values.person);
      return intent === 'accept' ? 'toastAccepted' : 'toastEnded';
    }
    default:
      throw badRequest();
  }
}

/** What who is in a conversation does on its page. */
export async function actIn(page: Page) {
  const id = conversationIdOf(page.params['conversation']);
  const viewer = await page.requireViewer();
  const posted = await readPosted(page.request);
  const intent = String(posted.get('intent') ?? '');
  const here = conversationAddress(page.language, id);
  try {
    const button = byButton[intent];
    if (button) {
      await button.run(page, id);
      return redirectWithToast(page, here, `conversations:${button.toast}`);
    }
    const said = await actWithField(page, id, intent, posted);
    if (typeof said !== 'string') return invalid(said);
    // Who leaves has no more to see here.
    const leaves = intent === 'end' && posted.get('person') === viewer.id;
    const there = leaves ? conversationAddress(page.language) : here;
    return redirectWithToast(page, there, `conversations:${said}`);
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, here, 'conversations:toastNotNow');
    if (failure instanceof Response && failure.status === 429) {
      return invalid(
        { errors: { form: { key: 'conversations:errorOften' } }, typed: typedIn(posted) },
        429,
      );
    }
    return invalid(refusedForm(failure, posted));
  }
}
