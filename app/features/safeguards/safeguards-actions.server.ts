import { redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest, notFound } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import {
  caseDecisionSchema,
  checkSchema,
  meetingAnswerSchema,
  readingSchema,
  reviewSchema,
  safetyReportSchema,
  screeningSchema,
} from './safeguards-forms.ts';
import type { Reported } from './safeguards.ts';
import { originOf, reportedIn } from './safeguards.ts';
import {
  answerMeetingQuestion,
  blockPerson,
  checkOrganisation,
  decideSafetyCase,
  readConversation,
  recordScreening,
  reportOnExchange,
  reviewListing,
  safetyIdOf,
  takeSafetyCase,
  unblockPerson,
  withdrawScreening,
} from './safeguards.server.ts';

/** What `?listing=` or `?conversation=` names. @throws Response 404 */
export function aboutOf(page: Page): Reported {
  const about = reportedIn(page.url.searchParams);
  if (!about) throw notFound();
  return about;
}

/** Shows, holds or refuses a listing that waits. */
export async function reviewOne(page: Page) {
  const here = `/${page.language}/exchange/review`;
  const posted = await readPosted(page.request);
  const form = checkForm(posted, reviewSchema);
  if (!form.ok && (form.errors['listing'] || form.errors['verdict'])) throw badRequest();
  if (!form.ok) return invalid(form);
  try {
    await reviewListing(page.db, form.values, page.language);
    return redirectWithToast(page, here, `safeguards:toast_${form.values.verdict}`);
  } catch (failure) {
    // A colleague was first: the list shows what still waits.
    if (failure instanceof Conflict)
      return redirectWithToast(page, here, 'safeguards:toastMeanwhile');
    return invalid(refusedForm(failure, posted));
  }
}

/** Records or withdraws a screening, or checks the organisation. */
export async function keepScreenings(page: Page) {
  const slug = page.params['slug'] ?? '';
  const here = `/${page.language}/organisations/${slug}/screenings`;
  const posted = await readPosted(page.request);
  const intent = posted.get('intent');
  try {
    if (intent === 'withdraw') {
      const id = String(posted.get('screening'));
      if (!/^\d{1,15}$/.test(id)) throw badRequest();
      await withdrawScreening(page.db, Number(id));
      return redirectWithToast(page, here, 'safeguards:toastWithdrawn');
    }
    if (intent === 'check') {
      const form = checkForm(posted, checkSchema);
      if (!form.ok) return invalid(form);
      await checkOrganisation(page.db, slug, form.values.trusts === 'yes', form.values.note);
      return redirectWithToast(page, here, 'safeguards:toastChecked');
    }
    const form = checkForm(posted, screeningSchema);
    if (!form.ok) return invalid(form);
    await recordScreening(page.db, slug, form.values);
    return redirectWithToast(page, here, 'safeguards:toastRecorded');
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
}

/** Blocks whom the address names. */
export async function blockOne(page: Page) {
  await page.requireViewer();
  await blockPerson(page.db, aboutOf(page));
  return redirectWithToast(page, `/${page.language}/exchange`, 'safeguards:toastBlocked');
}

/** Takes back a block. */
export async function unblockOne(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  await unblockPerson(page.db, String(posted.get('block')));
  return redirectWithToast(page, `/${page.language}/account/safety`, 'safeguards:toastUnblocked');
}

/** Reports what the address names. */
export async function reportOne(page: Page) {
  await page.requireViewer();
  const about = aboutOf(page);
  const posted = await readPosted(page.request);
  const form = checkForm(posted, safetyReportSchema);
  if (!form.ok) return invalid(form);
  try {
    await reportOnExchange(page.db, about, form.values, page.language);
    return redirectWithToast(page, originOf(page.language, about), 'safeguards:toastReported');
  } catch (failure) {
    if (failure instanceof Response && failure.status === 429) {
      const { reason, note } = form.values;
      const typed = { reason: [reason], note: [note] };
      return invalid({ errors: { form: { key: 'safeguards:errorMany' } }, typed }, 429);
    }
    return invalid(refusedForm(failure, posted));
  }
}

/** Takes, reads or decides a case; a conversation that was read is the answer itself and stands nowhere else. */
export async function actOnSafetyCase(page: Page) {
  const id = safetyIdOf(page.params['id']);
  const here = `/${page.language}/exchange/cases/${id}`;
  const posted = await readPosted(page.request);
  const intent = posted.get('intent');
  try {
    if (intent === 'take') {
      await takeSafetyCase(page.db, id);
      return redirect(here);
    }
    if (intent === 'read') {
      const form = checkForm(posted, readingSchema);
      if (!form.ok) return invalid(form);
      return { thread: await readConversation(page.db, id, form.values.readingReason) };
    }
    if (intent !== 'decide') throw badRequest();
    const form = checkForm(posted, caseDecisionSchema);
    if (!form.ok) return invalid(form);
    await decideSafetyCase(page.db, id, form.values);
    return redirectWithToast(page, here, 'safeguards:toastDecided');
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, here, 'safeguards:toastMeanwhile');
    return invalid(refusedForm(failure, posted));
  }
}

/** Answers the question after a meeting. */
export async function answerQuestion(page: Page) {
  await page.requireViewer();
  const id = safetyIdOf(page.params['id']);
  const here = `/${page.language}/exchange/questions/${id}`;
  const posted = await readPosted(page.request);
  const form = checkForm(posted, meetingAnswerSchema);
  if (!form.ok) return invalid(form);
  try {
    await answerMeetingQuestion(page.db, id, form.values, page.language);
    return redirect(here);
  } catch (failure) {
    if (failure instanceof Conflict) return redirect(here);
    return invalid(refusedForm(failure, posted));
  }
}
