import { done } from '../../lib/command.server.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { BadgeList, CheckIn, Mark, ScanOutcome } from './check-in.ts';
import type { NeedState, SessionNeeds } from './need.ts';

/** Who is expected and who is there. @param query part of a name @throws Response 403, 404 */
export async function getCheckIn(
  db: Db,
  session: string,
  query: string,
  language: string,
): Promise<CheckIn> {
  const answer = await db.rpc('get_check_in', { session_slug: session, query, language });
  return unwrap(answer) as unknown as CheckIn;
}

/** Notes of a registration, or of who came unannounced. @throws RefusedInput, Conflict before the day */
export async function markPresence(
  db: Db,
  session: string,
  who: { registration: number } | { presence: number },
  mark: Mark,
): Promise<void> {
  done(await db.rpc('mark_presence', { session_slug: session, mark, ...who }));
}

/** Notes who shows this code. @throws Conflict before the day, Response 403 */
export async function scanCode(db: Db, session: string, code: string): Promise<ScanOutcome> {
  const answer = await db.rpc('scan_code', { session_slug: session, code });
  return unwrap(answer) as unknown as ScanOutcome;
}

/** Notes somebody who had not registered; the same `once` adds nobody again. */
export async function addPresence(
  db: Db,
  session: string,
  given: { name: string; organisation: string; way: string; once: string },
): Promise<void> {
  done(await db.rpc('add_presence', { session_slug: session, ...given }));
}

/** An organiser takes a place back; the person is told why. @throws RefusedInput, Conflict */
export async function cancelRegistrationOf(
  db: Db,
  session: string,
  registration: number,
  reason: string,
): Promise<void> {
  done(await db.rpc('cancel_registration_of', { session_slug: session, registration, reason }));
}

/** How many need what, and for who books also who. @throws Response 403, 404 */
export async function getSessionNeeds(
  db: Db,
  session: string,
  language: string,
): Promise<SessionNeeds> {
  const answer = await db.rpc('get_session_needs', { session_slug: session, language });
  return unwrap(answer) as unknown as SessionNeeds;
}

/** Says what became of needs; those concerned are told to look. @throws RefusedInput */
export async function answerNeeds(
  db: Db,
  session: string,
  ids: number[],
  state: NeedState,
): Promise<void> {
  done(await db.rpc('answer_needs', { session_slug: session, ids, state }));
}

/** Who comes in person. @throws Response 403, 404 */
export async function listBadges(db: Db, session: string, language: string): Promise<BadgeList> {
  const answer = await db.rpc('list_badges', { session_slug: session, language });
  return unwrap(answer) as unknown as BadgeList;
}
