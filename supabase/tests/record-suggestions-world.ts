import { randomBytes } from 'node:crypto';
import { findProof } from '../../app/features/nominations/proof-of-work.ts';
import type { Who } from './record-history-world.ts';
import { call, db, slug, tried } from './record-history-world.ts';

/** Nothing suggested, nobody told. */
export async function forgetSuggestions(): Promise<void> {
  await db.sql`delete from private.record_suggestions`;
  await db.sql`delete from private.attempts`;
  await db.sql`delete from public.notifications where kind like 'record_suggest%'`;
  await db.sql`delete from private.outbox`;
}

export const numberOf = (secondsAgo = 60) =>
  `${Math.floor(Date.now() / 1000) - secondsAgo}-${randomBytes(12).toString('hex')}`;

export async function given(who: Who, more: object = {}): Promise<Record<string, unknown>> {
  const number = numberOf();
  const proof =
    who === 'visitor' ? String(await findProof(number, new AbortController().signal)) : '';
  return { number, proof, message: 'De les begint om zeven uur.', language: 'fr', ...more };
}

export const about = (form: object, section = 'schedule', client = 'client') => ({
  initiative_slug: slug,
  section,
  client,
  form,
});
export const suggest = async (who: Who, more: object = {}, section = 'schedule') =>
  call<string>(who, 'send_record_suggestion', about(await given(who, more), section));

export interface Sent {
  id: string;
  state: string;
  message: string | null;
  answer: string | null;
  hasMail: boolean;
}
export const sent = (receipt: string) =>
  call<Sent>('visitor', 'get_sent_suggestion', { receipt, language: 'nl' });
export const idOf = async (receipt: string) => (await sent(receipt)).id;
export const decide = (who: Who, wanted: string, more: object = {}) =>
  tried(who, 'decide_record_suggestion', { wanted, verdict: 'accepted', answer: '', ...more });
export const age = (days: number) =>
  db.sql`update private.record_suggestions set sent_at = now() - make_interval(days => ${days})`;
export const disown = () =>
  db.sql`with gone as (delete from public.initiative_owners where initiative_id = (select id from public.initiatives where slug = ${slug}) returning *)
    select * from gone`;
export const own = (rows: readonly object[]) =>
  db.sql`insert into public.initiative_owners ${db.sql(rows as never)}`;
