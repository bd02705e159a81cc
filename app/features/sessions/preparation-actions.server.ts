import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { InvalidForm } from '../../lib/form.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { addSchema, planSchema, targetSchema } from './session-forms.ts';
import type { Step } from './sessions.server.ts';
import {
  addDeadline,
  dropDeadline,
  markDeadline,
  planDeadline,
  sessionSlugOf,
  steps,
  takeStep,
} from './sessions.server.ts';

type Said = { said: string } | ({ ok: false } & InvalidForm);

const said: Record<Step, string> = {
  publish: 'toastPublished',
  open: 'toastOpened',
  close: 'toastClosed',
  reopen: 'toastReopened',
  complete: 'toastCompleted',
};

const isStep = (intent: string): intent is Step => (steps as readonly string[]).includes(intent);

async function changeDeadline(page: Page, slug: string, intent: string, posted: FormData) {
  if (intent === 'plan') {
    const form = checkForm(posted, planSchema);
    if (!form.ok) return form;
    await planDeadline(page.db, form.values);
    return { said: 'toastPlanned' };
  }
  if (intent === 'add') {
    const form = checkForm(posted, addSchema);
    if (!form.ok) return form;
    await addDeadline(page.db, slug, form.values);
    return { said: 'toastAdded' };
  }
  const form = checkForm(posted, targetSchema);
  if (!form.ok) throw badRequest();
  const { target } = form.values;
  if (intent === 'drop') {
    await dropDeadline(page.db, target);
    return { said: 'toastTaken' };
  }
  if (intent !== 'tick' && intent !== 'untick') throw badRequest();
  await markDeadline(page.db, target, intent === 'tick');
  return { said: intent === 'tick' ? 'toastTicked' : 'toastUnticked' };
}

/** The forms of the preparation of a session: the next step, and what is due. */
export async function prepareOne(page: Page) {
  const slug = sessionSlugOf(page.params['slug']);
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const intent = String(posted.get('intent') ?? '');
  const { pathname } = page.url;
  try {
    if (isStep(intent)) {
      await takeStep(page.db, intent, slug);
      return redirectWithToast(page, pathname, `sessions:${said[intent]}`);
    }
    const outcome: Said = await changeDeadline(page, slug, intent, posted);
    if (!('said' in outcome)) return invalid(outcome);
    return redirectWithToast(page, `${pathname}#due`, `sessions:${outcome.said}`);
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, pathname, 'sessions:toastConflict');
    return invalid(refusedForm(failure, posted));
  }
}
