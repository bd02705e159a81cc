import { refusedForm } from '../../lib/command.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { mergeSchema } from './merge-form.ts';
import { mergeOrganisations } from './organisations.server.ts';

/** Merges the organisation in the address into the one that the form names. */
export async function mergeOne(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const form = checkForm(posted, mergeSchema);
  if (!form.ok) return invalid(form);
  try {
    const slug = await mergeOrganisations(page.db, page.params['slug'] ?? '', form.values.into);
    const there = `/${page.language}/organisations/${slug}`;
    return redirectWithToast(page, there, 'organisations:toastMerged');
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
}
