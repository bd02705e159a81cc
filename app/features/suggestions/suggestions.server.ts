import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { MatchWeights, Refusal, Suggestions } from './suggestion.ts';

/** The number of a listing from an address. @throws Response 404 when it is none */
export function numberOf(id: string | undefined): number {
  if (!/^[1-9]\d{0,14}$/.test(id ?? '')) throw notFound();
  return Number(id);
}

/**
 * What is suggested for a listing; notes that it was shown to who acts for it.
 * @throws Response 403 for who neither acts for it nor stands between, 404
 */
export async function getSuggestions(
  db: Db,
  listing: number,
  language: string,
): Promise<Suggestions> {
  const answer = await db.rpc('get_suggestions', { wanted: listing, language });
  return unwrap(answer) as unknown as Suggestions;
}

/** Not this one: the two are not suggested to each other any more. @throws RefusedInput, Response 403, 404 */
export async function refuseSuggestion(
  db: Db,
  listing: number,
  other: number,
  reason: Refusal,
): Promise<void> {
  done(await db.rpc('refuse_suggestion', { wanted: listing, other, reason }));
}

/** Notes that a suggestion was looked at. @throws Response 403, 404 */
export async function openSuggestion(db: Db, listing: number, other: number): Promise<void> {
  done(await db.rpc('open_suggestion', { wanted: listing, other }));
}

/** Whether a listing is suggested to others. @throws Response 403, 404 */
export async function updateSuggested(
  db: Db,
  listing: number,
  isSuggested: boolean,
): Promise<void> {
  done(await db.rpc('set_suggested', { wanted: listing, suggested: isSuggested }));
}

/** By what suggestions are scored now. */
export async function getMatchWeights(db: Db): Promise<MatchWeights> {
  return unwrap(await db.rpc('get_match_weights')) as unknown as MatchWeights;
}
