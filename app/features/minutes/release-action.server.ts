import { done, refusedForm } from '../../lib/command.server.ts';
import { badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { planSchema, plannedSchema, releaseSchema } from './minutes-forms.ts';
import { minutesAddress } from './minutes.ts';
import { isInTime, slugOf } from './minutes.server.ts';

/** Does one step; what is not what was looked at, or out of turn, is said and changes nothing. */
async function step(page: Page, command: Promise<void>, word: string) {
  const here = minutesAddress(page.language, slugOf(page), '/release');
  const inTime = await isInTime(command);
  return redirectWithToast(page, here, inTime ? word : 'minutes:toastLookAgain');
}

/** Gives one part to read now, plans the day on which it is given, or takes that day back. */
export async function releaseOne(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const session_slug = slugOf(page);
  const rpc = async (answer: PromiseLike<Parameters<typeof done>[0]>) => done(await answer);
  switch (posted.get('intent')) {
    case 'plan': {
      const form = checkForm(posted, planSchema);
      if (!form.ok) return invalid(form);
      const { plannedOn: day, ...of } = form.values;
      try {
        const command = rpc(page.db.rpc('plan_release', { session_slug, ...of, day }));
        return await step(page, command, 'minutes:toastPlanned');
      } catch (failure) {
        return invalid(refusedForm(failure, posted));
      }
    }
    case 'withdraw': {
      const form = checkForm(posted, plannedSchema);
      if (!form.ok) throw badRequest();
      const command = rpc(
        page.db.rpc('withdraw_planned_release', { session_slug, ...form.values }),
      );
      return step(page, command, 'minutes:toastPlanWithdrawn');
    }
    default: {
      const form = checkForm(posted, releaseSchema);
      if (!form.ok) throw badRequest();
      const command = rpc(page.db.rpc('release_part', { session_slug, ...form.values }));
      return step(page, command, 'minutes:toastReleased');
    }
  }
}
