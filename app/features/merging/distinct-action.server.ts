import { refusedForm } from '../../lib/command.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { distinctSchema } from './merging-forms.ts';
import { rememberDistinct } from './merging.server.ts';

/** Remembers that two initiatives are two. */
export async function sayDistinct(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const form = checkForm(posted, distinctSchema);
  if (!form.ok) return invalid(form);
  try {
    await rememberDistinct(page.db, form.values);
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
  const here = `/${page.language}/moderation/duplicates${page.url.search}`;
  return redirectWithToast(page, here, 'merging:toastDistinct');
}
