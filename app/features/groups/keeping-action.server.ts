import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, RefusedInput, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { slugOf } from './groups.server.ts';
import {
  closeGroupSchema,
  groupSettingsSchema,
  labelsOf,
  newGroupSchema,
} from './keeping-forms.ts';
import { changeGroupSettings, closeGroup, createGroup, reopenGroup } from './keeping.server.ts';

const homeOf = (page: Page, slug: string) => `/${page.language}/groups/${slug}`;

/** Makes a group. */
export async function makeGroup(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const form = checkForm(posted, newGroupSchema);
  if (!form.ok) return invalid(form);
  const names = labelsOf(posted, form.values, 'name') ?? {};
  const purposes = labelsOf(posted, form.values, 'purpose') ?? {};
  try {
    const slug = await createGroup(page.db, { names, purposes }, form.values);
    return redirectWithToast(page, `${homeOf(page, slug)}/members`, 'groups:toastMade');
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
}

async function saveSettings(page: Page, slug: string, posted: FormData) {
  const form = checkForm(posted, groupSettingsSchema);
  if (!form.ok) return invalid(form);
  const names = labelsOf(posted, form.values, 'name');
  const purposes = labelsOf(posted, form.values, 'purpose') ?? {};
  const newer = await changeGroupSettings(page.db, slug, { names, purposes }, form.values);
  if (newer === null) return redirectWithToast(page, homeOf(page, slug), 'groups:toastSettings');
  // What is read now is the base of the next saving.
  posted.set('base', newer);
  const again = refusedForm(new RefusedInput({ form: { key: 'groups:errorNewer' } }), posted);
  return invalid(again, 409);
}

/** Changes, closes or opens the group in the address. */
export async function keepGroup(page: Page) {
  const slug = slugOf(page.params['slug']);
  await page.requireViewer();
  const posted = await readPosted(page.request);
  try {
    switch (posted.get('intent')) {
      case 'save':
        return await saveSettings(page, slug, posted);
      case 'reopen':
        await reopenGroup(page.db, slug);
        return redirectWithToast(page, homeOf(page, slug), 'groups:toastReopened');
      case 'close': {
        const form = checkForm(posted, closeGroupSchema);
        if (!form.ok) return invalid(form);
        await closeGroup(page.db, slug, form.values.reason);
        return redirectWithToast(page, homeOf(page, slug), 'groups:toastClosed');
      }
      default:
        throw badRequest();
    }
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, homeOf(page, slug), 'groups:toastConflict');
    return invalid(refusedForm(failure, posted));
  }
}
