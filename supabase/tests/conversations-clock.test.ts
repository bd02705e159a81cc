import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './conversations-world.ts';
import {
  answer,
  call,
  db,
  idOf,
  letPass,
  matchRow,
  openConversationsWorld,
  page,
  post,
  resetConversations,
  toldTo,
  tried,
  write,
} from './conversations-world.ts';

beforeAll(openConversationsWorld);
afterAll(() => db.drop());
beforeEach(resetConversations);

const keep = async () =>
  (await db.sql<{ done: number }[]>`select private.keep_conversations(now()) as done`)[0]?.done;
const heard = async (who: Who, kind: string) =>
  (await toldTo(who)).filter((told) => told === kind).length;
const begin = async () => answer('seeker', await post('giver', { kind: 'offer' }));

describe('the clock', () => {
  test('after 48 hours who is waited for is reminded, once', async () => {
    const id = await begin();
    await keep();
    expect(await heard('giver', 'conversation_reminder')).toBe(0);
    await letPass(id, 2.1);
    await Promise.all([keep(), keep(), keep()]);
    await keep();
    expect(await heard('giver', 'conversation_reminder')).toBe(1);
    expect(await heard('seeker', 'conversation_reminder')).toBe(0);
  });
  test('after ten days it is closed, and both hear it', async () => {
    const id = await begin();
    await write('giver', id, 'Ja');
    await letPass(id, 10.1);
    await keep();
    await keep();
    expect(await matchRow(id)).toMatchObject({ state: 'cancelled', isClosed: true });
    expect(await heard('giver', 'conversation_ended')).toBe(1);
    expect(await heard('seeker', 'conversation_ended')).toBe(1);
    const { messages } = (await page('seeker', id)) as { messages: Json[] };
    expect(messages.at(-1)).toMatchObject({ kind: 'event', template: 'closed_by_clock' });
  });
  test('what is agreed does not end by it', async () => {
    const id = await begin();
    await call('seeker', 'agree_match', id);
    await call('giver', 'agree_match', id);
    await letPass(id, 40);
    await keep();
    expect(await matchRow(id)).toMatchObject({ state: 'agreed', isClosed: false });
  });
  test('coordinators hear of what stands for 45 days without anybody, once', async () => {
    await post('seeker', { waits: 46 });
    await post('seeker', { waits: 40 });
    await keep();
    await keep();
    expect(await heard('coordinator', 'listing_unmatched')).toBe(1);
  });
  test.each(['nl', 'ar'])(
    'in %s its notice names the category, not what was written',
    async (language) => {
      await post('seeker', { waits: 46, title: 'Rolstoel voor mijn moeder' });
      await keep();
      const list = await call('coordinator', 'list_notifications', 1, language);
      const [category] = await db.sql<{ label: string }[]>`
      select labels ->> ${language} as label from public.listing_categories where slug = 'goods'`;
      expect((list as { rows: Json[] }).rows).toMatchObject([{ title: category!.label }]);
    },
  );
  test('90 days after its end all that was written is erased', async () => {
    const id = await begin();
    await call('seeker', 'cancel_match', id);
    const count = async () =>
      (await db.sql`select count(*)::int as count from public.conversation_messages`)[0]?.['count'];
    await letPass(id, 88);
    await db.sql`select private.forget_conversations(current_date)`;
    expect(await count()).toBe(2);
    await letPass(id, 3);
    await db.sql`select private.forget_conversations(current_date)`;
    expect(await count()).toBe(0);
    expect(await page('seeker', id)).toMatchObject({ messages: [] });
  });
});

describe('a bridge', () => {
  const step = (who: Who, name: string, id: string) => tried(who, name, id, idOf('helper'));
  const invite = (id: string, mail: string | null = null) =>
    tried('seeker', 'invite_bridge', id, mail ? null : idOf('helper'), mail);
  const reads = (id: string) => tried('helper', 'get_conversation', id, 'nl');

  test('only who said so is invited, by name or by address', async () => {
    const id = await begin();
    expect(await invite(id)).toBe('bridge:conversations:errorBridge');
    expect(await invite(id, 'nobody@example.org')).toBe('bridge:conversations:errorBridge');
    await call('helper', 'offer_bridge', true);
    expect(await invite(id, 'Helper@example.org')).toBe('done');
    await call('seeker', 'end_bridge', id, idOf('helper'));
    expect(await invite(id)).toBe('done');
    await call('helper', 'offer_bridge', false);
  });
  test('asks for two languages', async () => {
    await db.sql`update public.people set spoken_languages = '{nl}' where id = ${idOf('third')}`;
    expect(await tried('third', 'offer_bridge', true)).toBe('offers:conversations:errorLanguages');
  });
  test('reads and writes once both agreed and they joined, and no longer when one takes it back', async () => {
    const id = await begin();
    await call('helper', 'offer_bridge', true);
    await invite(id);
    expect(await reads(id)).toBe('PT404');
    expect(await step('helper', 'accept_bridge', id)).toBe('PT404');
    expect(await reads(id)).toBe('PT404');
    expect(await step('seeker', 'accept_bridge', id)).toBe('done');
    expect(await write('helper', id, 'Dag')).toBe('PT404');
    expect(await step('giver', 'accept_bridge', id)).toBe('done');
    expect(await page('helper', id)).toMatchObject({ role: 'invited', messages: [] });
    expect(await write('helper', id, 'Dag')).toBe('PT404');
    expect(await step('helper', 'accept_bridge', id)).toBe('done');
    expect(await write('helper', id, 'Ik vertaal')).toBe('done');
    const seen = await page('helper', id);
    expect(seen).toMatchObject({ role: 'bridge' });
    expect(seen).not.toHaveProperty('contact');
    expect(await tried('helper', 'agree_match', id)).toBe('42501');
    expect(await tried('helper', 'decline_match', id, 'no_time')).toBe('42501');
    expect(await step('giver', 'end_bridge', id)).toBe('done');
    expect(await reads(id)).toBe('PT404');
    expect(await write('helper', id, 'Nog iets')).toBe('PT404');
  });
  test('leaves', async () => {
    const id = await begin();
    await call('helper', 'offer_bridge', true);
    await invite(id);
    await step('giver', 'accept_bridge', id);
    await step('helper', 'accept_bridge', id);
    expect(await step('helper', 'end_bridge', id)).toBe('done');
    expect(await reads(id)).toBe('PT404');
  });
  test('is not invited when one of the two blocked them', async () => {
    const id = await begin();
    await call('helper', 'offer_bridge', true);
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('giver')}, ${idOf('helper')})`;
    expect(await invite(id)).toBe('bridge:conversations:errorBridge');
  });
});
