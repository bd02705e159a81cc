import { redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { InvalidForm } from '../../lib/form.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { deviceCookies, readDevice } from './device.server.ts';
import { askSchema, joinSchema, supportSchema, voteSchema } from './live-forms.ts';
import { askQuestion, castVote, joinRoom, supportQuestion } from './live.server.ts';
import { liveAddress } from './live.ts';

const slugOf = (page: Page) => page.params['slug'] ?? '';
const here = (page: Page) => liveAddress(page.language, slugOf(page), 'room');

/** What is posted to the room: joining it, a vote, a question, or "I ask this too". */
export async function actInRoom(page: Page) {
  const posted = await readPosted(page.request);
  try {
    return await take(page, posted);
  } catch (failure) {
    // The poll or the room was closed meanwhile: what was typed stays, the page says how it is.
    if (failure instanceof Conflict) return invalid(refusedLate(posted), 409);
    return invalid(refusedForm(failure, posted));
  }
}

function refusedLate(posted: FormData): InvalidForm {
  return { errors: { form: { key: 'live:errorLate' } }, typed: typedIn(posted) };
}

/** The device that acts; one that did not join is told so by its form. */
function deviceOf(page: Page): string {
  return readDevice(page.request) ?? '';
}

async function take(page: Page, posted: FormData) {
  const slug = slugOf(page);
  switch (posted.get('intent')) {
    case 'join':
      return join(page, posted);
    case 'vote': {
      const form = checkForm(posted, voteSchema);
      if (!form.ok) return invalid(form);
      await castVote(page.db, slug, { device: deviceOf(page), ...form.values });
      return redirectWithToast(page, here(page), 'live:toastVoted');
    }
    case 'ask': {
      const form = checkForm(posted, askSchema);
      if (!form.ok) return invalid(form);
      await askQuestion(page.db, slug, { device: deviceOf(page), ...form.values });
      return redirectWithToast(page, `${here(page)}#questions`, 'live:toastAsked');
    }
    case 'support': {
      const form = checkForm(posted, supportSchema);
      if (!form.ok) return invalid(form);
      await supportQuestion(page.db, slug, deviceOf(page), form.values.question);
      return redirect(`${here(page)}#questions`);
    }
    default:
      throw badRequest();
  }
}

async function join(page: Page, posted: FormData) {
  const form = checkForm(posted, joinSchema);
  if (!form.ok) return invalid(form);
  const device = await joinRoom(page.db, slugOf(page), form.values.code, page.clientHash);
  if (device === null) {
    const errors = { code: { key: 'live:errorCode' } };
    return invalid({ errors, typed: { intent: ['join'], code: [form.values.code] } });
  }
  const answer = redirect(here(page));
  const secure = page.context.env.siteUrl.startsWith('https:');
  for (const cookie of deviceCookies(device, slugOf(page), secure))
    answer.headers.append('Set-Cookie', cookie);
  return answer;
}
