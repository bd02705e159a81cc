import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { DecisionValues, ProposalValues } from './agenda-forms.ts';
import type { CallPage, LinkSearch, NewProposalPage, ProposalPage } from './call.ts';

/** The id of an item from an address. @throws Response 404 when it is none */
export function itemIdOf(id: string | undefined): number {
  if (!/^[1-9]\d{0,14}$/.test(id ?? '')) throw notFound();
  return Number(id);
}

/** The call of a session. @throws Response 404 */
export async function getCall(db: Db, slug: string, language: string): Promise<CallPage> {
  const answer = await db.rpc('get_call', { session_slug: slug, language });
  return unwrap(answer) as unknown as CallPage;
}

/** What a new proposal can speak for. @throws Response 404 */
export async function getNewProposal(
  db: Db,
  slug: string,
  language: string,
): Promise<NewProposalPage> {
  const answer = await db.rpc('get_new_proposal', { session_slug: slug, language });
  return unwrap(answer) as unknown as NewProposalPage;
}

/** One proposal. @throws Response 404 */
export async function getProposal(
  db: Db,
  slug: string,
  id: number,
  language: string,
): Promise<ProposalPage> {
  const answer = await db.rpc('get_proposal', { session_slug: slug, item_id: id, language });
  return unwrap(answer) as unknown as ProposalPage;
}

/** What can be tied to an item: found by what was typed, and chosen before. */
export async function searchLinks(
  db: Db,
  typed: string,
  chosen: string[],
  language: string,
): Promise<LinkSearch> {
  const answer = await db.rpc('search_item_links', { typed, chosen, language });
  return unwrap(answer) as unknown as LinkSearch;
}

/** Proposes an item or keeps its draft; the same `once` again is the same one. @throws RefusedInput, Conflict */
export async function proposeItem(
  db: Db,
  slug: string,
  { once, ...values }: ProposalValues & { once: string },
  submits: boolean,
): Promise<number> {
  const answer = await db.rpc('propose_item', { session_slug: slug, ...values, submits, once });
  return Number(unwrap(answer));
}

/** Changes one's own proposal, sends it, or answers a question. @throws RefusedInput, Conflict */
export async function changeProposal(
  db: Db,
  slug: string,
  id: number,
  { revision, ...values }: ProposalValues & { revision: number; answer: string },
  submits: boolean,
): Promise<void> {
  const where = { session_slug: slug, item_id: id, base: revision };
  done(await db.rpc('change_proposal', { ...where, ...values, submits }));
}

/** Takes one's own proposal back. @throws Conflict when it is decided or changed meanwhile */
export async function withdrawItem(
  db: Db,
  slug: string,
  id: number,
  revision: number,
): Promise<void> {
  done(await db.rpc('withdraw_item', { session_slug: slug, item_id: id, base: revision }));
}

/** Decides on a proposal; who made it hears. @throws RefusedInput, Conflict when somebody was first */
export async function decideItem(
  db: Db,
  slug: string,
  id: number,
  { revision, section, target, ...rest }: DecisionValues,
): Promise<void> {
  const answer = await db.rpc('decide_item', {
    session_slug: slug,
    item_id: id,
    base: revision,
    ...rest,
    ...(section === null ? {} : { section }),
    ...(target === null ? {} : { target }),
  });
  done(answer);
}
