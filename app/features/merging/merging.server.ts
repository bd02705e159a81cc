import { done } from '../../lib/command.server.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Choices, DoneMerge, GivenMerge, MergeLine } from './merge.ts';
import type { DuplicateDesk } from './pair.ts';
import { pairsAtOnce } from './pair.ts';

/** Pairs that may be one, likely ones first. @throws Response 401, 403 */
export async function listPairs(db: Db, language: string, page: number): Promise<DuplicateDesk> {
  const skip = (page - 1) * pairsAtOnce;
  return unwrap(
    await db.rpc('list_possible_duplicates', { language, skip }),
  ) as unknown as DuplicateDesk;
}

/** Says that two are two. @throws RefusedInput, Response 401, 403, 404 */
export async function rememberDistinct(
  db: Db,
  pair: { one: string; other: string; reason: string },
): Promise<void> {
  const { one, other, reason } = pair;
  done(await db.rpc('remember_distinct', { one, other, why: reason }));
}

/** Two records side by side, and what they become with these choices. @throws RefusedInput, Conflict, Response 401, 403, 404 */
export async function getMerge(
  db: Db,
  pair: { one: string; other: string },
  choices: Choices,
  language: string,
): Promise<GivenMerge> {
  const answer = await db.rpc('get_merge', { ...pair, choices, language });
  return unwrap(answer) as unknown as GivenMerge;
}

/** Merges two records. @returns the number of the merge @throws RefusedInput, Conflict, Response 401, 403, 404 */
export async function mergeInitiatives(
  db: Db,
  pair: { one: string; other: string },
  choices: Choices,
  given: { seen: string; reason: string },
): Promise<number> {
  const { seen, reason } = given;
  const answer = await db.rpc('merge_initiatives', { ...pair, choices, seen, why: reason });
  return (unwrap(answer) as unknown as { merge: number }).merge;
}

/** A merge that was done. @throws Response 401, 403, 404 */
export async function getDoneMerge(db: Db, merge: number, language: string): Promise<DoneMerge> {
  return unwrap(await db.rpc('get_merged', { merge, language })) as unknown as DoneMerge;
}

/** Makes two of one again. @throws Conflict, Response 401, 403, 404 */
export async function undoMerge(db: Db, merge: number): Promise<void> {
  done(await db.rpc('undo_merge', { merge }));
}

/** Records that became part of this one; none for who is no staff. @throws Response 404 */
export async function listMerges(db: Db, slug: string): Promise<MergeLine[]> {
  return unwrap(await db.rpc('list_merges', { initiative_slug: slug })) as unknown as MergeLine[];
}

/** The address of the published initiative that somebody named, by its name or address; null for none. */
export async function findNamed(db: Db, typed: string): Promise<string | null> {
  const answer = await db.rpc('find_record_names', { kind: 'initiative', typed: [typed] });
  return (unwrap(answer) as Record<string, string>)[typed] ?? null;
}
