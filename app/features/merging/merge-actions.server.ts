import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, notFound } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { mergeSchema } from './merging-forms.ts';
import { readChoices } from './merge.ts';
import { mergeInitiatives, undoMerge } from './merging.server.ts';
import { pairOf } from './pair-of.server.ts';

/** Merges the two records of the address as it says. */
export async function mergePair(page: Page) {
  await page.requireViewer();
  const { one, other, typed } = await pairOf(page);
  const posted = await readPosted(page.request);
  const form = checkForm(posted, mergeSchema);
  if (!form.ok) return invalid(form);
  // One that was merged a moment ago is still known by its address.
  const pair = { one, other: other ?? typed };
  try {
    const id = await mergeInitiatives(page.db, pair, readChoices(page.url), form.values);
    const there = `/${page.language}/moderation/merge/${id}`;
    return redirectWithToast(page, there, 'merging:toastMerged');
  } catch (failure) {
    if (failure instanceof Conflict)
      // The page is shown anew with what both say now; what was chosen stands in its address.
      return invalid(
        { errors: { form: { key: 'merging:errorMeanwhile' } }, typed: typedIn(posted) },
        409,
      );
    return invalid(refusedForm(failure, posted));
  }
}

/** The number of a merge in an address. @throws Response 404 */
export function mergeOf(page: Page): number {
  const id = page.params['id'] ?? '';
  if (!/^[1-9]\d{0,14}$/.test(id)) throw notFound();
  return Number(id);
}

/** Makes two of one again. */
export async function undoOne(page: Page) {
  await page.requireViewer();
  const id = mergeOf(page);
  const here = `/${page.language}/moderation/merge/${id}`;
  try {
    await undoMerge(page.db, id);
  } catch (failure) {
    if (failure instanceof Conflict) return redirectWithToast(page, here, 'merging:toastNotUndone');
    throw failure;
  }
  return redirectWithToast(page, here, 'merging:toastUndone');
}
