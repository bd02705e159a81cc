import { refusedForm } from '../../lib/command.server.ts';
import { invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { areaAddress } from './area.ts';
import { saveMyArea } from './areas.server.ts';
import { savePickUp } from './pick-ups.server.ts';

/** The organisation for which an area is chosen, from the address; null for oneself. */
export const organisationOf = (page: Page): string | null =>
  page.url.searchParams.get('organisation') || null;

/** Chooses the area of who asks or of their organisation, for all listings. */
export async function chooseArea(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const area = String(posted.get('area') ?? '');
  try {
    // What is no number is no area either: the database says so by the field.
    await saveMyArea(page.db, organisationOf(page), /^\d{1,9}$/.test(area) ? Number(area) : 0);
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
  const there = areaAddress(page.language, organisationOf(page) ?? undefined);
  return redirectWithToast(page, there, 'areas:toastSaved');
}

/** Writes or erases the address of a pick-up. */
export async function writePickUp(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const address = String(posted.get('address') ?? '').trim();
  try {
    await savePickUp(page.db, page.params['id'], address);
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
  const there = `/${page.language}/exchange/${page.params['id']}`;
  return redirectWithToast(
    page,
    there,
    address ? 'areas:toastAddressSaved' : 'areas:toastAddressErased',
  );
}
