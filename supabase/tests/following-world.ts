import { db, openWorld, people, textOf } from './topics-world.ts';
import type { Who } from './topics-world.ts';

export * from './topics-world.ts';

/** The world of topics, with its people's rows of digests begun long ago, so that a moved clock finds news. */
export async function openFollowingWorld(): Promise<void> {
  await openWorld();
  await db.sql`update public.digest_settings set digested_until = '2020-01-01', next_at = 'infinity'`;
}

type Person = keyof typeof people;

/** What somebody was told, oldest first, as `kind post-number|object`. */
export async function told(who: Person): Promise<string[]> {
  const rows = await db.sql`
    select n.kind, coalesce(p.number::text, n.object) as about from public.notifications as n
    left join public.posts as p on p.id = n.post_id where n.person_id = ${people[who]} order by n.id`;
  return rows.map(({ kind, about }) => `${kind} ${about}`);
}

interface WrittenMail {
  to: string;
  kind: string;
  payload: Record<string, unknown> & { why: string; posts?: { text: string; kind: string }[] };
}

/** Takes the mails that were written since the last time. */
export async function takeMails(): Promise<WrittenMail[]> {
  const rows = await db.sql`delete from private.outbox returning id, kind, recipient, payload`;
  return rows
    .toSorted((a, b) => Number(a['id']) - Number(b['id']))
    .map(({ kind, recipient, payload }) => ({
      to: (recipient as string).split('@')[0]!,
      kind: kind as string,
      payload: payload as WrittenMail['payload'],
    }));
}

/** Sends what is due at this moment; @returns these mails, without what others wrote before. */
export async function sendAt(at: Date | string): Promise<WrittenMail[]> {
  await takeMails();
  await db.sql`select private.send_notifications(${at})`;
  return takeMails();
}

/** A text that names somebody. */
export function naming(words: string, ...named: Who[]) {
  const document = textOf(words);
  const mentions = named.map((who) => ({
    type: 'mention',
    version: 1,
    kind: 'person',
    id: who === 'visitor' ? '' : people[who],
    label: who,
  }));
  const [paragraph] = document.root.children;
  (paragraph!.children as unknown[]).push(...mentions);
  return document;
}

/** Nobody was told or mailed anything yet, and nobody follows anything by hand. */
export async function forgetAll(): Promise<void> {
  await db.sql`delete from public.notifications`;
  await db.sql`delete from public.follows`;
  await db.sql`delete from private.outbox`;
}
