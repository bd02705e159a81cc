import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AuthError } from '@supabase/supabase-js';
import { demoPassword, demoPeople } from '../../../supabase/seed/people.ts';
import type { AppContext } from '../../lib/context.server.ts';
import { unavailable, unwrap } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import type { Profile, SignInLink } from './account-forms.ts';
import type { Account, DemoPerson } from './account.ts';
import { demoPeopleKeys } from './account.ts';

/** What signing in needs of a page. */
export type SignInPage = Pick<Page, 'db' | 'language' | 'clientHash'> & {
  context: Pick<AppContext, 'backend'>;
};

/** Nobody got in: the answer was not right, or there were too many tries (seconds to wait). */
export type Refusal = { wrong: true } | { wait: number };

/** The person is in; `language` is the one that they read. */
export interface SignedIn {
  language: string;
}

/**
 * What did not get in is answered at multiples of this many milliseconds: an unknown address costs the
 * sign-in 2 ms, a known one 80, and the time of the answer must not tell them apart.
 */
const beat = 1000;

async function untilBeat(began: number): Promise<void> {
  await sleep(beat - ((performance.now() - began) % beat));
}

/** A keyed hash of an address; the key is the same in all workers and never leaves the server. */
function hashAddress(page: SignInPage, email: string): string {
  const { publishableKey } = page.context.backend;
  return createHmac('sha256', publishableKey).update(email.toLowerCase()).digest('base64url');
}

type Way = 'password' | 'mail' | 'code' | 'link';

async function takeAttempt(page: SignInPage, kind: Way, email?: string): Promise<Refusal | null> {
  const { error } = await page.db.rpc('take_sign_in_attempt', {
    client: page.clientHash,
    // The generated types know no nullable arguments.
    address_hash: (email === undefined ? null : hashAddress(page, email)) as string,
    kind,
  });
  if (!error) return null;
  if (error.code === 'PT429') return { wait: Number(error.hint) || 3600 };
  throw unavailable();
}

/** A refusal by the sign-in is one answer, whatever the reason; only its failures are told apart. */
function refusalOf(error: AuthError): Refusal {
  if (error.status === 429) return { wait: 60 };
  if (error.status && error.status >= 400 && error.status < 500) return { wrong: true };
  throw Object.assign(unavailable(), { databaseError: `sign-in ${error.status} ${error.code}` });
}

async function settle(page: SignInPage, email: string): Promise<SignedIn> {
  const answer = await page.db.rpc('settle_sign_in', {
    page_language: page.language,
    address_hash: hashAddress(page, email),
  });
  return { language: unwrap(answer) };
}

type AuthAnswer = { data: { user: { email?: string } | null }; error: AuthError | null };

/** One try: counted first, then answered, then settled. */
async function attempt(
  page: SignInPage,
  way: Way,
  email: string | undefined,
  ask: () => Promise<AuthAnswer>,
): Promise<SignedIn | Refusal> {
  const began = performance.now();
  const limited = await takeAttempt(page, way, email);
  if (limited) return limited;
  const { data, error } = await ask();
  if (!error) return settle(page, data.user?.email ?? email ?? '');
  await untilBeat(began);
  return refusalOf(error);
}

/** Signs in by password; the session's cookies go out with the page's answer. */
export function signInWithPassword(
  page: SignInPage,
  { email, password }: { email: string; password: string },
): Promise<SignedIn | Refusal> {
  return attempt(page, 'password', email, () =>
    page.db.auth.signInWithPassword({ email, password }),
  );
}

/**
 * Mails a code and a link to an address, which becomes a person's when it is not yet.
 * @returns null also where nothing was sent: the answer is the same for every address
 */
export async function sendCode(page: SignInPage, email: string): Promise<Refusal | null> {
  const began = performance.now();
  const limited = await takeAttempt(page, 'mail', email);
  if (limited) return limited;
  const { error } = await page.db.auth.signInWithOtp({ email });
  await untilBeat(began);
  const refusal = error && refusalOf(error);
  return refusal && 'wait' in refusal ? refusal : null;
}

/** Signs in by the code of a mail. */
export function verifyCode(
  page: SignInPage,
  { email, code }: { email: string; code: string },
): Promise<SignedIn | Refusal> {
  // The embedded API refuses `email`; a hosted one wants it, for people old and new.
  const type = page.context.backend.home === 'embedded' ? 'magiclink' : 'email';
  return attempt(page, 'code', email, () => page.db.auth.verifyOtp({ email, token: code, type }));
}

/** Signs in by the link of a mail. */
export function verifyLink(page: SignInPage, link: SignInLink): Promise<SignedIn | Refusal> {
  const own = page.context.backend.home === 'embedded' ? 'magiclink' : 'email';
  const question = { token_hash: link.token_hash, type: link.type ?? own };
  return attempt(page, 'link', undefined, () => page.db.auth.verifyOtp(question));
}

/**
 * Ends the session of this browser, or all of them. Elsewhere an access token that was already handed
 * out stays good until it ends, within fifteen minutes.
 */
export async function signOut(page: Pick<Page, 'db'>, scope: 'local' | 'global'): Promise<void> {
  const { error } = await page.db.auth.signOut({ scope });
  // A session that is gone already needs no ending.
  if (error && (!error.status || error.status >= 500)) throw unavailable();
}

/** What the person sees of the own account. */
export async function getAccount(page: Pick<Page, 'db'>): Promise<Account> {
  return unwrap(await page.db.rpc('get_account')) as unknown as Account;
}

export async function updateProfile(
  page: Pick<Page, 'db'>,
  personId: string,
  profile: Profile,
): Promise<void> {
  const answer = await page.db
    .from('people')
    .update({
      display_name: profile.displayName,
      language: profile.language,
      spoken_languages: profile.spokenLanguages,
    })
    .eq('id', personId)
    .select('id');
  unwrap(answer);
}

/**
 * Sets a password and ends the person's sessions elsewhere.
 * @returns false when the sign-in does not take this password (too weak, or the same as before)
 */
export async function changePassword(page: Pick<Page, 'db'>, password: string): Promise<boolean> {
  const { error } = await page.db.auth.updateUser({ password });
  // The session was ended elsewhere: the person signs in first.
  if (error?.status === 401 || error?.status === 403) throw new Response(null, { status: 401 });
  if (error?.status && error.status < 500) return false;
  if (error) throw unavailable();
  await page.db.auth.signOut({ scope: 'others' });
  return true;
}

/** The demo people where the demo world is loaded; none anywhere else. */
export async function listDemoPeople(
  page: Pick<Page, 'db'> & { context: Pick<AppContext, 'backend' | 'env'> },
): Promise<DemoPerson[]> {
  const { backend, env } = page.context;
  if (backend.home !== 'embedded' || env.world !== 'demo') return [];
  if (!unwrap(await page.db.rpc('has_demo_people'))) return [];
  return demoPeopleKeys.flatMap((key) => {
    const email = `${key}@demo.example`;
    const person = demoPeople.find(({ address }) => address === email);
    return person ? [{ key, email, name: person.name, password: demoPassword }] : [];
  });
}
