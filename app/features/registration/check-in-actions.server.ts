import { redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import {
  addPresence,
  answerNeeds,
  cancelRegistrationOf,
  markPresence,
  scanCode,
} from './check-in.server.ts';
import { codeSchema, reasonSchema, unannouncedSchema } from './registration-forms.ts';
import { marks } from './check-in.ts';
import { needStates } from './need.ts';

const slugOf = (page: Page) => page.params['slug'] ?? '';

/** The page from which was sent, with its search, at one row. */
function backTo(page: Page, row?: string): string {
  const query = page.url.searchParams.get('q');
  const search = query ? `?${new URLSearchParams({ q: query })}` : '';
  return `${page.url.pathname}${search}${row ? `#${row}` : ''}`;
}

async function mark(page: Page, posted: FormData): Promise<Response> {
  const chosen = marks.find((one) => one === posted.get('mark'));
  const [, kind, id] =
    /^(registration|presence)-([1-9]\d{0,14})$/.exec(String(posted.get('who'))) ?? [];
  if (!chosen || !id) throw badRequest();
  const who = kind === 'presence' ? { presence: Number(id) } : { registration: Number(id) };
  await markPresence(page.db, slugOf(page), who, chosen);
  return redirect(backTo(page, `${kind}-${id}`));
}

async function add(page: Page, posted: FormData) {
  const form = checkForm(posted, unannouncedSchema);
  if (!form.ok) return invalid(form);
  await addPresence(page.db, slugOf(page), form.values);
  return redirectWithToast(page, page.url.pathname, 'registration:toastAdded');
}

async function cancel(page: Page, posted: FormData) {
  const id = page.url.searchParams.get('cancel') ?? '';
  if (!/^[1-9]\d{0,14}$/.test(id)) throw badRequest();
  const form = checkForm(posted, reasonSchema);
  if (!form.ok) return invalid(form);
  await cancelRegistrationOf(page.db, slugOf(page), Number(id), form.values.reason);
  return redirectWithToast(page, page.url.pathname, 'registration:toastTakenBack');
}

const steps = { mark, add, cancel };

/** Notes who is there, adds somebody, or takes a place back. */
export async function checkInOne(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const intent = posted.get('intent');
  const step = intent === 'add' || intent === 'cancel' ? steps[intent] : steps.mark;
  try {
    return await step(page, posted);
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, backTo(page), 'registration:toastTooLate');
    return invalid(refusedForm(failure, posted));
  }
}

/** Notes who shows a code, scanned or typed. */
export async function scanOne(page: Page) {
  await page.requireViewer();
  const form = checkForm(await readPosted(page.request), codeSchema);
  if (!form.ok) return { ...form, seen: null };
  try {
    return { ok: true as const, seen: await scanCode(page.db, slugOf(page), form.values.code) };
  } catch (failure) {
    if (!(failure instanceof Conflict)) throw failure;
    return redirectWithToast(page, page.url.pathname, 'registration:toastTooLate');
  }
}

/** Says what became of needs that were ticked. */
export async function answerOne(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const state = needStates.find((one) => one === posted.get('state'));
  const ids = posted.getAll('need').map(String);
  if (!state || ids.some((id) => !/^[1-9]\d{0,14}$/.test(id))) throw badRequest();
  try {
    await answerNeeds(page.db, slugOf(page), ids.map(Number), state);
    return redirectWithToast(page, page.url.pathname, 'registration:toastAnswered');
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
}
