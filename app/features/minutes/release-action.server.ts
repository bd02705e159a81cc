import { done } from '../../lib/command.server.ts';
import { badRequest } from '../../lib/failure.server.ts';
import { readForm } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { releaseSchema } from './minutes-forms.ts';
import { minutesAddress } from './minutes.ts';
import { isInTime, slugOf } from './minutes.server.ts';

/** Gives one part to read. What is not what was looked at, or out of turn, is said and changes nothing. */
export async function releaseOne(page: Page) {
  await page.requireViewer();
  const form = await readForm(page.request, releaseSchema);
  if (!form.ok) throw badRequest();
  const slug = slugOf(page);
  const release = async () =>
    done(await page.db.rpc('release_part', { session_slug: slug, ...form.values }));
  const word = (await isInTime(release())) ? 'minutes:toastReleased' : 'minutes:toastLookAgain';
  return redirectWithToast(page, minutesAddress(page.language, slug, '/release'), word);
}
