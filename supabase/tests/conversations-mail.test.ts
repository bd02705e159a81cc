import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Json, Who } from './conversations-world.ts';
import {
  answer,
  call,
  db,
  idOf,
  openConversationsWorld,
  page,
  post,
  resetConversations,
  toldTo,
  write,
} from './conversations-world.ts';

beforeAll(openConversationsWorld);
afterAll(() => db.drop());
beforeEach(resetConversations);

type Outcome = { outcome: string; reason?: string };
const markOf = (who: Who) => createHash('sha256').update(idOf(who)).digest('hex').slice(0, 12);

async function mail(
  who: Who,
  conversation: string,
  {
    plain = 'Per mail',
    sender = `${who}@example.org`,
    hash = randomBytes(32),
    refusal = null as string | null,
    mark = markOf(who),
  } = {},
): Promise<Outcome> {
  const reply = { plain, isArabic: false, hasFiles: false, messageId: '<a@b.example>' };
  const [row] = await db.sql`select private.message_by_mail(${conversation}, ${mark}, ${hash},
    ${sender}, ${db.sql.json(reply)}, ${refusal}) as value`;
  return row?.['value'] as Outcome;
}
const answers = async () =>
  (
    await db.sql`select recipient, payload ->> 'reason' as reason from private.outbox order by id`
  ).map((row) => [row['recipient'], row['reason']]);
const texts = async (who: Who, id: string) =>
  ((await page(who, id)) as { messages: Json[] }).messages.map(({ body }) => body);

async function talking(): Promise<string> {
  const offer = await post('giver', { kind: 'offer' });
  const id = await answer('seeker', offer);
  await write('giver', id, 'Ja');
  return id;
}

test('what leaves brings the message, its author and no word in notice or outbox', async () => {
  const id = await talking();
  const [fact] = await db.sql<{ facts: Json }[]>`
    select private.mail_facts('giver@example.org', ${db.sql.json({ conversationId: id, messageNumber: 1 })}) as facts`;
  expect(fact?.facts).toMatchObject({
    person: idOf('giver'),
    relay: { conversation: id, author: 'seeker', text: 'Dag, is het er nog?' },
  });
  const [stranger] = await db.sql<{ facts: Json }[]>`
    select private.mail_facts('third@example.org', ${db.sql.json({ conversationId: id, messageNumber: 1 })}) as facts`;
  expect(stranger?.facts).not.toHaveProperty('relay');
});

test('an answer by mail is a message, once, also when the same mail comes twice at once', async () => {
  const id = await talking();
  const hash = randomBytes(32);
  const outcomes = await Promise.all([1, 2, 3].map(() => mail('giver', id, { hash })));
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
    'posted',
    'repeated',
    'repeated',
  ]);
  expect(await texts('seeker', id)).toEqual(['Dag, is het er nog?', 'Ja', 'Per mail']);
  expect(await toldTo('seeker')).toEqual(['conversation_message', 'conversation_message']);
});

test('a forged address, or one of who is not in it, is nobody’s', async () => {
  const id = await talking();
  expect(await mail('third', id)).toEqual({ outcome: 'nobody' });
  expect(await mail('giver', id, { mark: '%' })).toEqual({ outcome: 'nobody' });
  expect(await answers()).toEqual([]);
});

test('an address that somebody else uses is refused, and its owner hears it', async () => {
  const id = await talking();
  const got = await mail('giver', id, { sender: 'thief@example.net' });
  expect(got).toEqual({ outcome: 'refused', reason: 'foreign' });
  expect(await answers()).toEqual([['giver@example.org', 'foreign']]);
});

test('refused with the reason: contact data, nothing, too long, expired, closed', async () => {
  const id = await talking();
  const reasonOf = async (given: Parameters<typeof mail>[2]) =>
    (await mail('giver', id, given)).reason;
  expect(await reasonOf({ plain: 'Bel 0470 12 34 56' })).toBe('contact');
  expect(await reasonOf({ plain: ' ' })).toBe('empty');
  expect(await reasonOf({ plain: 'x'.repeat(4001) })).toBe('long');
  expect(await reasonOf({ refusal: 'expired' })).toBe('expired');
  await call('seeker', 'cancel_match', id);
  await db.sql`delete from private.attempts`;
  expect(await reasonOf({})).toBe('closed');
});

test('mail between people who are apart is dropped silently', async () => {
  const id = await talking();
  await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('seeker')}, ${idOf('giver')})`;
  expect(await mail('giver', id)).toEqual({ outcome: 'nobody' });
  expect(await answers()).toEqual([]);
  const [row] = await db.sql`select count(*)::int as count from public.conversation_messages`;
  expect(row?.['count']).toBe(2);
});
