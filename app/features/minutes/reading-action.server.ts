import { done, refusedForm } from '../../lib/command.server.ts';
import { badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { erratumSchema, objectionSchema, startSchema, withdrawSchema } from './minutes-forms.ts';
import { minutesAddress } from './minutes.ts';
import { isInTime, slugOf } from './minutes.server.ts';

/** Does what was asked, or tells that it came too late; what the database refused comes back by field. */
async function attempt(page: Page, posted: FormData, command: Promise<void>, word: string) {
  const here = minutesAddress(page.language, slugOf(page));
  try {
    const inTime = await isInTime(command);
    return redirectWithToast(page, here, inTime ? word : 'minutes:toastTooLate');
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
}

/** From the page of the minutes: begin them, object, take an objection back, add an erratum. */
export async function actOnMinutes(page: Page) {
  await page.requireViewer();
  const slug = slugOf(page);
  const posted = await readPosted(page.request);
  const rpc = async (answer: PromiseLike<Parameters<typeof done>[0]>) => done(await answer);
  switch (posted.get('intent')) {
    case 'start': {
      const form = checkForm(posted, startSchema);
      if (!form.ok) return invalid(form);
      const { language } = form.values;
      const given = { session_slug: slug, ...(language ? { language } : {}) };
      const inTime = await isInTime(rpc(page.db.rpc('start_minutes', given)));
      const to = minutesAddress(page.language, slug, inTime ? '/write' : '');
      return redirectWithToast(page, to, inTime ? 'minutes:toastStarted' : 'minutes:toastTooLate');
    }
    case 'object': {
      const form = checkForm(posted, objectionSchema);
      if (!form.ok) return invalid(form);
      const command = rpc(page.db.rpc('object_to_minutes', { session_slug: slug, ...form.values }));
      return attempt(page, posted, command, 'minutes:toastObjected');
    }
    case 'withdraw': {
      const form = checkForm(posted, withdrawSchema);
      if (!form.ok) return invalid(form);
      const given = { objection_id: form.values.objection };
      const command = rpc(page.db.rpc('withdraw_objection', given));
      return attempt(page, posted, command, 'minutes:toastWithdrawn');
    }
    case 'correct': {
      const form = checkForm(posted, erratumSchema);
      if (!form.ok) return invalid(form);
      const command = rpc(page.db.rpc('add_erratum', { session_slug: slug, ...form.values }));
      return attempt(page, posted, command, 'minutes:toastCorrected');
    }
    default:
      throw badRequest();
  }
}
