import { redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import {
  answerSchema,
  cancelSchema,
  changeSchema,
  notesSchema,
  planSchema,
} from './meeting-forms.ts';
import { meetingsAddress } from './meeting.ts';
import { readTextForm, refusedMeeting } from './meeting-text.server.ts';
import type { Mark } from './meetings.server.ts';
import {
  answerMeeting,
  cancelMeeting,
  changeMeeting,
  makeFeed,
  markAttendance,
  meetingIdOf,
  planMeeting,
  revokeFeed,
  saveNotes,
} from './meetings.server.ts';

const groupOf = (page: Page) => page.params['slug'] ?? '';
const placeOf = (page: Page, id: number) => meetingsAddress(page.language, groupOf(page), id);
const general = (key: string) => ({ form: { key } });

/** Plans a meeting of the group in the address. */
export async function planOne(page: Page) {
  const form = readTextForm(await readPosted(page.request), planSchema, true);
  if (!form.ok) return invalid(form);
  try {
    const id = await planMeeting(page.db, groupOf(page), form.values, form.text);
    return redirectWithToast(page, placeOf(page, id), 'meetings:toastPlanned');
  } catch (failure) {
    return invalid(refusedMeeting(failure, form.typed));
  }
}

async function cancel(page: Page, id: number, posted: FormData) {
  const form = checkForm(posted, cancelSchema);
  if (!form.ok) return invalid(form);
  await cancelMeeting(page.db, id, form.values.reason);
  return redirectWithToast(page, placeOf(page, id), 'meetings:toastCancelled');
}

/** Changes or cancels a meeting. A change of what is no longer so comes back with all that was typed. */
export async function changeOne(page: Page) {
  const id = meetingIdOf(page.params['id']);
  const posted = await readPosted(page.request);
  try {
    if (posted.get('intent') === 'cancel') return await cancel(page, id, posted);
    const form = readTextForm(posted, changeSchema, true);
    if (!form.ok) return invalid(form);
    const { typed } = form;
    try {
      const newer = await changeMeeting(page.db, id, form.values, form.text);
      if (newer === null)
        return redirectWithToast(page, placeOf(page, id), 'meetings:toastChanged');
      const again = { ...typed, sequence: [String(newer)] };
      return invalid({ errors: general('meetings:errorNewer'), typed: again }, 409);
    } catch (failure) {
      return invalid(refusedMeeting(failure, typed));
    }
  } catch (failure) {
    if (!(failure instanceof Conflict)) throw failure;
    return redirectWithToast(page, placeOf(page, id), 'meetings:toastOver');
  }
}

/** Says whether somebody comes. */
export async function answerOne(page: Page) {
  const id = meetingIdOf(page.params['id']);
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const form = checkForm(posted, answerSchema);
  if (!form.ok) return invalid(form);
  const { answer, seat } = form.values;
  try {
    await answerMeeting(page.db, id, answer, seat === '' ? null : Number(seat));
    return redirectWithToast(page, placeOf(page, id), 'meetings:toastAnswered');
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, placeOf(page, id), 'meetings:toastOver');
    return invalid(refusedForm(failure, posted));
  }
}

/** Saves the notes; who began with older ones gets both texts back. */
export async function noteOne(page: Page) {
  const id = meetingIdOf(page.params['id']);
  const form = readTextForm(await readPosted(page.request), notesSchema, false);
  if (!form.ok) return invalid(form);
  const { typed, values, text } = form;
  if (!text) throw badRequest();
  try {
    const newer = await saveNotes(page.db, id, values, text);
    if (!newer) return redirectWithToast(page, `${placeOf(page, id)}#notes`, 'meetings:toastNoted');
    // What is read now is the base of the next saving.
    const again = { ...typed, revision: [String(newer.revision)] };
    return invalid({ errors: general('meetings:errorNotesNewer'), typed: again }, 409);
  } catch (failure) {
    return invalid(refusedMeeting(failure, typed));
  }
}

/** The marks of a form: fields `seat-<id>` and `person-<id>`. @throws Response 400 for any other value */
function marksOf(posted: FormData): Mark[] {
  return [...posted].flatMap(([name, value]) => {
    const field = /^(?:seat-(\d{1,15})|person-([0-9a-f-]{36}))$/.exec(name);
    if (!field) return [];
    if (value !== 'here' && value !== 'remote' && value !== 'none') throw badRequest();
    const [, seat, person] = field;
    return [{ way: value, ...(seat ? { seat: Number(seat) } : {}), ...(person ? { person } : {}) }];
  });
}

/** Notes who was there. */
export async function markOne(page: Page) {
  const id = meetingIdOf(page.params['id']);
  await markAttendance(page.db, id, marksOf(await readPosted(page.request)));
  return redirectWithToast(page, `${placeOf(page, id)}#attendance`, 'meetings:toastMarked');
}

/** Makes or ends one's own calendar; the address of a new one is told once, on the page itself. */
export async function keepFeed(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const group = groupOf(page);
  const here = meetingsAddress(page.language, group);
  if (posted.get('intent') === 'revoke') {
    await revokeFeed(page.db, group);
    return redirectWithToast(page, `${here}#calendar`, 'meetings:toastRevoked');
  }
  if (posted.get('intent') !== 'feed') return redirect(here);
  const secret = await makeFeed(page.db, group);
  return { feed: `${page.context.env.siteUrl}${here}.ics?key=${secret}` };
}
