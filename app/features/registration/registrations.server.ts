import type { LanguageCode } from '../../i18n/locales.ts';
import { languages } from '../../i18n/locales.ts';
import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Sending, Wish } from './registration-forms.ts';
import type { Need } from './need.ts';
import type { AttendeeList, Registration, RegistrationStart } from './registration.ts';
import { languageChoices } from './need.ts';
import { isRegistrationKey } from './registration.ts';

/** What the form to register shows. @throws Response 404 */
export async function getRegistrationForm(
  db: Db,
  session: string,
  language: LanguageCode,
): Promise<RegistrationStart> {
  const answer = await db.rpc('get_registration_form', { session_slug: session, language });
  const start = unwrap(answer) as unknown as RegistrationStart;
  return { ...start, languages: languageChoices(languages[language].locale) };
}

/**
 * Registers; the same `once` again is the same registration.
 * @returns the key of its page: a receipt without an account, a number with one
 * @throws RefusedInput, Conflict when registration is not open, Response 403, 429
 */
export async function register(
  db: Db,
  session: string,
  sending: Sending & { client: string },
): Promise<string> {
  const { wish, needs, once, forOther, ...visitor } = sending;
  const answer = await db.rpc('register', {
    session_slug: session,
    given: wish,
    needs: needs as unknown as Json,
    once,
    for_other: forOther,
    ...visitor,
  });
  return (unwrap(answer) as { key: string }).key;
}

/** One registration. @param key a receipt, or the number of one's own @throws Response 404 */
export async function getRegistration(
  db: Db,
  key: string | undefined,
  language: LanguageCode,
): Promise<Registration> {
  if (!isRegistrationKey(key)) throw notFound();
  const answer = await db.rpc('get_registration', { key, language });
  const registration = unwrap(answer) as unknown as Registration;
  return { ...registration, languages: languageChoices(languages[language].locale) };
}

/** Changes a registration. @throws RefusedInput, Conflict when it is cancelled or over */
export async function changeRegistration(
  db: Db,
  key: string,
  wish: Wish,
  needs: Need[],
): Promise<void> {
  done(await db.rpc('change_registration', { key, given: wish, needs: needs as unknown as Json }));
}

/** Gives the place back. @throws Conflict when the session is over */
export async function cancelRegistration(db: Db, key: string): Promise<void> {
  done(await db.rpc('cancel_registration', { key }));
}

/** Who comes and may be read by who asks. @throws Response 404 */
export async function listAttendees(
  db: Db,
  session: string,
  language: string,
): Promise<AttendeeList> {
  const answer = await db.rpc('list_attendees', { session_slug: session, language });
  return unwrap(answer) as unknown as AttendeeList;
}
