import type { Json, Who } from './conversations-world.ts';
import {
  answer,
  call,
  db,
  idOf,
  organisation,
  post,
  screen,
  write,
} from './conversations-world.ts';
import type { ListingFields } from './listing-rows.ts';

/** Two who agreed on an offer of the giver. @returns the match and the offer */
export async function agreed(
  fields: Partial<ListingFields> = {},
  seeker: Who = 'seeker',
): Promise<{ id: string; offer: number }> {
  const offer = await post('giver', { kind: 'offer', ...fields });
  return { id: await agreeOn(offer, seeker), offer };
}

/** The same on an offer that stands already. */
export async function agreeOn(
  offer: number,
  seeker: Who = 'seeker',
  giver: Who = 'giver',
): Promise<string> {
  const id = await answer(seeker, offer);
  await write(giver, id, 'Ja');
  await call(seeker, 'agree_match', id);
  await call(giver, 'agree_match', id);
  return id;
}

/** A buddy pair that agreed through the organisation. */
export async function agreedDuo(): Promise<string> {
  await screen('buddy');
  const need = await post('seeker', { kind: 'need', category: 'buddy', through: organisation });
  const offer = await post('giver', { kind: 'offer', category: 'buddy', through: organisation });
  const [row] = await db.sql<{ id: string }[]>`
    select (private.start_match(${need}, ${offer}, ${idOf('seeker')}, ${idOf('giver')}, ${idOf('coordinator')}, 'proposed')).id as id`;
  for (const who of ['seeker', 'giver'] as const) await call(who, 'confirm_match', row!.id);
  for (const who of ['seeker', 'giver', 'speaker'] as const)
    await call(who, 'agree_match', row!.id);
  return row!.id;
}

/** Lets days pass since it was agreed, asked and last written. */
export async function age(match: string, days: number): Promise<void> {
  await db.sql`update public.matches set agreed_at = agreed_at - ${days} * interval '1 day' where id = ${match}`;
  await db.sql`update public.conversations set last_at = last_at - ${days} * interval '1 day' where id = ${match}`;
  await db.sql`update private.meeting_questions set asked_at = asked_at - ${days} * interval '1 day' where match_id = ${match}`;
}

/** The daily round of today. */
export async function ask(): Promise<void> {
  await db.sql`select private.ask_outcomes(private.today())`;
}

/** How often somebody was told this. */
export async function countTold(who: Who, kind: string): Promise<number> {
  const [row] = await db.sql<{ n: number }[]>`
    select count(*)::int as n from public.notifications where person_id = ${idOf(who)} and kind = ${kind}`;
  return row!.n;
}

export const outcome = (who: Who, match: string): Promise<Json> =>
  call(who, 'get_outcome', match, 'nl') as Promise<Json>;

export const stateOf = async (id: number) =>
  (await db.sql`select state, quantity_left as left from public.listings where id = ${id}`)[0];
