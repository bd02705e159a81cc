import { holdPairingRounds } from '../../app/features/pairing/pairing-rounds.server.ts';
import type { Json, Who } from './conversations-world.ts';
import { call, db, idOf, organisation, post, resetConversations } from './conversations-world.ts';
import type { ListingFields } from './listing-rows.ts';

/** Both speak Dutch and Arabic, are free on one half-day and want the same: a score above 40. */
const both = {
  category: 'buddy',
  through: organisation,
  languages: { ar: 3, nl: 2 },
  halfDays: '00000000000110',
  tags: ['company'],
};
export const need = (who: Who, fields: Partial<ListingFields> = {}): Promise<number> =>
  post(who, { ...both, kind: 'need', ...fields });
export const offer = (who: Who, fields: Partial<ListingFields> = {}): Promise<number> =>
  post(who, { ...both, kind: 'offer', ...fields });

/** The organisation has seen what it must see of somebody. */
export async function screen(who: Who): Promise<void> {
  await db.sql`insert into public.screenings (person_id, organisation_id, category_id, seen_on, ends_on)
    select ${idOf(who)}, ${organisation}, c.id, current_date - 10, current_date + 100
    from public.listing_categories as c where c.slug = 'buddy'`;
}

/** Runs statements as the queue of the server does. */
const runner = {
  executeSql: async (text: string, values: unknown[] = []) => ({
    rows: [...(await db.sql.unsafe(text, values as never[]))],
  }),
};
/** @returns how many rounds were kept */
export const holdRound = (): Promise<number> => holdPairingRounds(runner);
/** A week goes by for all rounds. */
export async function nextWeek(): Promise<void> {
  await db.sql`update public.pairing_rounds set week = week - 7000 - 7 * id::int`;
}

export interface Pair {
  id: number;
  state: string;
  need: number;
  offer: number;
  rounds: number;
  match: string | null;
}
export const pairs = async (): Promise<Pair[]> => db.sql<Pair[]>`
  select id::int, state, need_id::int as need, offer_id::int as offer, rounds_waited as rounds, match_id as match
  from public.pairing_proposals order by id`;

/** The seeker and the giver, accepted and asked. @returns the match */
export async function propose(): Promise<string> {
  await screen('giver');
  await need('seeker');
  await offer('giver');
  await holdRound();
  const [pair] = await pairs();
  await call('coordinator', 'accept_pair', pair!.id);
  await call('coordinator', 'send_pairs');
  return (await pairs())[0]!.match!;
}

export const round = (who: Who): Promise<Json> =>
  call(who, 'get_pairing', null, 'nl') as Promise<Json>;

export async function resetPairing(): Promise<void> {
  await resetConversations();
  await db.sql`truncate public.pairing_rounds, private.suggestion_log restart identity cascade`;
}
