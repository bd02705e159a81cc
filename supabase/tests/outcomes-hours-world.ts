import type { Json, Who } from './conversations-world.ts';
import { call, db, organisation, post, resetConversations, tried } from './conversations-world.ts';
import { age, agreed, agreeOn } from './outcomes-world.ts';

/** A day so long ago, as a form sends it. */
export const dayAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** A form as the API takes it; calls are typed for plain values, the driver writes an object as jsonb. */
export const asForm = (fields: Json) => fields as unknown as string;

export interface Typed {
  day?: string;
  from?: string;
  until?: string;
  activity?: string;
  language?: string;
  revision?: number;
  once?: string;
}
/** Two and a half hours two days ago, where nothing else is said. */
export const form = (typed: Typed = {}) =>
  asForm({
    day: dayAgo(2),
    from: '14:00',
    until: '16:30',
    activity: 'Samen koken',
    language: 'nl',
    ...typed,
  });

/** A match that counts, agreed ten days ago; the need is the organisation's, the giver is who helps. */
export async function volunteering(): Promise<string> {
  const need = await post('speaker', {
    kind: 'need',
    category: 'vacancy',
    audience: 'everybody',
    quantity: null,
  });
  await db.sql`update public.listings set counts_hours = true where id = ${need}`;
  const id = await agreeOn(need, 'giver', 'speaker');
  await age(id, 10);
  return id;
}
/** A match of two people through the organisation, that counts. */
export async function practising(): Promise<string> {
  const { id, offer } = await agreed({ through: organisation });
  await db.sql`update public.listings set counts_hours = true where id = ${offer}`;
  await age(id, 10);
  return id;
}
/** Writes hours down; @returns their id */
export const add = async (who: Who, match: string, typed: Typed = {}) =>
  (await call(who, 'add_hours', match, form(typed))) as string;
export const refused = (who: Who, match: string, typed: Typed = {}) =>
  tried(who, 'add_hours', match, form(typed));
export const mine = async (who: Who) =>
  (await call(who, 'get_my_hours', 'nl')) as { total: number; rows: Json[]; matches: Json[] };

/** Nothing was agreed, and no hours were written down. */
export async function resetHours(): Promise<void> {
  await resetConversations();
  await db.sql`truncate public.participation_hours`;
}
