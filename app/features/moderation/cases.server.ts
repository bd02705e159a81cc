import { done } from '../../lib/command.server.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Decision, Review } from './case-forms.ts';
import type { Case, CasePart, CaseQueue, HeldPosts, ModerationCounts } from './cases.ts';

/** How much waits for who asks. @throws Response 401, 403 */
export async function countModeration(db: Db): Promise<ModerationCounts> {
  return unwrap(await db.rpc('count_moderation')) as unknown as ModerationCounts;
}

/** Reports, 30 behind a case. @throws Response 401, 403 */
export async function listCases(
  db: Db,
  place: { part: CasePart; after: string | null },
  language: string,
): Promise<CaseQueue> {
  const { part: shown, after } = place;
  const answer = await db.rpc('list_cases', { shown, ...(after ? { after } : {}), language });
  return unwrap(answer) as unknown as CaseQueue;
}

/** One case. @throws Response 401, 404 */
export async function getCase(db: Db, id: string, language: string): Promise<Case> {
  return unwrap(await db.rpc('get_case', { id, language })) as unknown as Case;
}

/** Begins to read. @throws Conflict when somebody else did already */
export async function takeCase(db: Db, id: string): Promise<void> {
  done(await db.rpc('take_case', { id }));
}

/** Asks who reported; the trail keeps that one did. */
export async function revealReporters(db: Db, id: string): Promise<void> {
  done(await db.rpc('reveal_reporters', { id }));
}

/** Decides a case. @throws RefusedInput, Conflict, Response 403 */
export async function decideCase(db: Db, id: string, decision: Decision): Promise<void> {
  const { sanction, days, ...rest } = decision;
  done(await db.rpc('decide_case', { id, ...rest, ...(sanction ? { sanction, days } : {}) }));
}

/** The last word about an objection. @throws RefusedInput, Conflict, Response 403 */
export async function decideAppeal(
  db: Db,
  id: string,
  stands: boolean,
  reason: string,
): Promise<void> {
  done(await db.rpc('decide_appeal', { id, stands, reason }));
}

/** Hides more posts of a topic. @throws RefusedInput, Response 403 */
export async function hidePosts(
  db: Db,
  topic: number,
  numbers: number[],
  reason: string,
): Promise<void> {
  done(await db.rpc('hide_posts', { topic_id: topic, numbers, reason }));
}

/** First posts of new people, 20 behind a post. @throws Response 401, 403 */
export async function listHeldPosts(
  db: Db,
  after: number | null,
  language: string,
): Promise<HeldPosts> {
  const answer = await db.rpc('list_held_posts', { ...(after ? { after } : {}), language });
  return unwrap(answer) as unknown as HeldPosts;
}

/** Shows a held post, or refuses it with a reason. @throws RefusedInput, Conflict, Response 403 */
export async function reviewHeldPost(db: Db, review: Review): Promise<void> {
  const { post, answer, reason, vouches } = review;
  const { topic: topic_id, number } = post;
  const accepts = answer === 'accept';
  done(await db.rpc('review_held_post', { topic_id, number, accepts, reason, vouches }));
}
