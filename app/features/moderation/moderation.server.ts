import { done } from '../../lib/command.server.ts';
import { RefusedInput, notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { NominationOptions } from '../nominations/nomination.ts';
import type { AcceptEdits } from './moderation-forms.ts';
import type { Queue, QueuePart, ReviewedNomination } from './moderation.ts';
import { slugIn } from './moderation.ts';

/** The queue of nominations. @throws Response 401 for visitors, 403 without the role */
export async function listNominations(
  db: Db,
  place: { part: QueuePart; page: number },
  language: string,
): Promise<Queue> {
  const { part: shown, page } = place;
  return unwrap(await db.rpc('list_nominations', { shown, page, language })) as unknown as Queue;
}

/** One sent nomination. @throws Response 401, 403, 404 */
export async function getNominationForReview(
  db: Db,
  id: string | undefined,
  language: string,
): Promise<ReviewedNomination> {
  const answer = await db.rpc('get_nomination_for_review', { id: uuidOf(id), language });
  return unwrap(answer) as unknown as ReviewedNomination;
}

/** The words that an initiative can be sorted by. */
export async function listTermOptions(
  db: Db,
  language: string,
): Promise<NominationOptions['terms']> {
  const answer = await db.rpc('list_nomination_options', { language });
  return (unwrap(answer) as unknown as NominationOptions).terms;
}

/** Begins to read. @throws Conflict when somebody else did already */
export async function takeNomination(db: Db, id: string): Promise<void> {
  done(await db.rpc('take_nomination', { id }));
}

/** Asks who nominated. */
export async function askNominator(db: Db, id: string, question: string): Promise<void> {
  done(await db.rpc('ask_nominator', { id, question }));
}

/** Makes it an initiative. @returns its slug, or null where a second moderator must agree first */
export async function acceptNomination(
  db: Db,
  id: string,
  edits: AcceptEdits,
): Promise<string | null> {
  const answer = await db.rpc('accept_nomination', { id, edits });
  return (unwrap(answer) as unknown as { slug: string | null }).slug;
}

/** Merges into an initiative, given by id or by its address. @throws RefusedInput, Conflict */
export async function mergeNomination(
  db: Db,
  id: string,
  target: { initiative?: string | undefined; address: string; keepName: boolean },
): Promise<void> {
  const initiative = target.initiative ?? (await findInitiative(db, target.address));
  if (!initiative) throw new RefusedInput({ address: { key: 'moderation:errorInitiative' } });
  done(await db.rpc('merge_nomination', { id, initiative, keep_name: target.keepName }));
}

async function findInitiative(db: Db, address: string): Promise<string | null> {
  const slug = slugIn(address);
  if (!slug) return null;
  const { data, error } = await db
    .from('initiatives')
    .select('id')
    .eq('slug', slug)
    .eq('is_published', true)
    .maybeSingle();
  return error ? unwrap({ data: null, error }) : (data?.id ?? null);
}

/** Declines with a reason. */
export async function declineNomination(db: Db, id: string, reason: string): Promise<void> {
  done(await db.rpc('decline_nomination', { id, reason }));
}

/** Remembers that nomination and initiative are two things. */
export async function markDistinct(db: Db, nomination: string, initiative: string): Promise<void> {
  done(await db.rpc('not_a_duplicate', { nomination, initiative }));
}

/** Keeps the internal note. */
export async function noteNomination(db: Db, id: string, note: string): Promise<void> {
  done(await db.rpc('note_nomination', { id, note }));
}

/** An id from an address. @throws Response 404 when it is none */
export function uuidOf(id: string | undefined): string {
  if (!/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id ?? '')) throw notFound();
  return id as string;
}
