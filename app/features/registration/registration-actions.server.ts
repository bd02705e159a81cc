import { redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest, notFound } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { changeSchema, listFields, registerSchema } from './registration-forms.ts';
import { isRegistrationKey, registrationAddress } from './registration.ts';
import { cancelRegistration, changeRegistration, register } from './registrations.server.ts';

/** Registers who sends the form, or somebody else, and leads to the page of the registration. */
export async function registerOne(page: Page) {
  const posted = await readPosted(page.request);
  const form = checkForm(posted, registerSchema, listFields);
  if (!form.ok) return invalid(form);
  try {
    const sending = { ...form.values, client: page.clientHash };
    const key = await register(page.db, page.params['slug'] ?? '', sending);
    return redirect(registrationAddress(page.language, key));
  } catch (failure) {
    if (failure instanceof Conflict) {
      return invalid({ errors: { form: { key: 'registration:errorClosed' } }, typed: {} }, 409);
    }
    return invalid(refusedForm(failure, posted));
  }
}

/** Changes a registration. */
export async function changeOne(page: Page) {
  const { key } = page.params;
  if (!isRegistrationKey(key)) throw notFound();
  const here = registrationAddress(page.language, key);
  const posted = await readPosted(page.request);
  const form = checkForm(posted, changeSchema, listFields);
  if (!form.ok) return invalid(form);
  try {
    await changeRegistration(page.db, key, form.values.wish, form.values.needs);
    return redirectWithToast(page, here, 'registration:toastChanged');
  } catch (failure) {
    // It was cancelled or is over meanwhile: the page says so.
    if (failure instanceof Conflict) return redirect(here);
    return invalid(refusedForm(failure, posted));
  }
}

/** Gives a place back. */
export async function cancelOne(page: Page): Promise<Response> {
  const { key } = page.params;
  if (!isRegistrationKey(key)) throw notFound();
  const posted = await readPosted(page.request);
  if (posted.get('intent') !== 'cancel') throw badRequest();
  const here = registrationAddress(page.language, key);
  try {
    await cancelRegistration(page.db, key);
    return redirectWithToast(page, here, 'registration:toastCancelled');
  } catch (failure) {
    if (failure instanceof Conflict) return redirect(here);
    throw failure;
  }
}
