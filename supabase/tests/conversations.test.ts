import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Who } from './conversations-world.ts';
import {
  answer,
  call,
  db,
  idOf,
  matchRow,
  openConversationsWorld,
  organisation,
  page,
  people,
  post,
  resetConversations,
  toldTo,
  tried,
  write,
} from './conversations-world.ts';
import { outcome } from './groups-world.ts';

beforeAll(openConversationsWorld);
afterAll(() => db.drop());
beforeEach(resetConversations);

/** A conversation in which both wrote. */
async function talking(): Promise<{ id: string; offer: number }> {
  const offer = await post('giver', { kind: 'offer' });
  const id = await answer('seeker', offer);
  expect(await write('giver', id, 'Ja, kom gerust kijken')).toBe('done');
  return { id, offer };
}

test('an answer begins a conversation; the other side is told, without what it is about', async () => {
  const offer = await post('giver', { kind: 'offer', title: 'Kinderbedje' });
  const id = await answer('seeker', offer);
  expect(await matchRow(id)).toMatchObject({ state: 'asked', awaits: 'offer', isQueued: false });
  expect(await toldTo('giver')).toEqual(['conversation_started']);
  const [notice] = await db.sql`select payload::text as text from public.notifications`;
  expect(notice?.['text']).not.toMatch(/Kinderbedje|seeker|er nog/);
  expect(await page('giver', id)).toMatchObject({ role: 'giver', mustAct: true });
  expect(await page('seeker', id)).toMatchObject({ role: 'seeker', mustAct: false });
});

test('the same sending twice is one conversation', async () => {
  const offer = await post('giver', { kind: 'offer' });
  const once = randomUUID();
  const send = () => call('seeker', 'answer_listing', offer, null, 'Dag', null, 'nl', once);
  expect(await send()).toBe(await send());
});

describe('who answers', () => {
  const answering = ['seeker', 'third', 'helper', 'speaker', 'coordinator', 'moderator'];
  test.each([...people, 'visitor'] as Who[])('%s answers an offer', async (who) => {
    const offer = await post('giver', { kind: 'offer' });
    const got = await tried(who, 'answer_listing', offer, null, 'Dag', null, 'nl', randomUUID());
    expect(got).toBe(answering.includes(who) ? 'done' : who === 'giver' ? 'PT409' : '42501');
  });
  test.each(['giver', 'third', 'helper', 'moderator', 'visitor'] as Who[])(
    'a need that only a go-between sees is not answered by %s',
    async (who) => {
      const need = await post('seeker', { category: 'hosting', through: organisation });
      const got = await tried(who, 'answer_listing', need, null, 'Dag', null, 'nl', randomUUID());
      expect(got).not.toBe('done');
      if (!['moderator', 'visitor'].includes(who)) expect(got).toBe('PT404');
      expect(await db.sql`select from public.matches`).toHaveLength(0);
    },
  );
  test('a listing that is closed, held or past takes no answers', async () => {
    for (const fields of [
      { state: 'closed' },
      { review: 'held' },
      { isPaused: true },
      { lasts: -2 },
    ]) {
      const offer = await post('giver', { kind: 'offer', ...fields });
      const got = await tried(
        'seeker',
        'answer_listing',
        offer,
        null,
        'a',
        null,
        'nl',
        randomUUID(),
      );
      expect(got).toBe('PT404');
    }
  });
  test('a listing of one’s own must be one’s own and of the other kind', async () => {
    const offer = await post('giver', { kind: 'offer' });
    const theirs = await post('third', { kind: 'need' });
    const same = await post('seeker', { kind: 'offer' });
    const mine = await post('seeker', { kind: 'need' });
    for (const wrong of [theirs, same]) {
      expect(
        await tried('seeker', 'answer_listing', offer, wrong, 'a', null, 'nl', randomUUID()),
      ).toBe('mine:errorChoice');
    }
    const id = await answer('seeker', offer, { mine });
    expect(await page('giver', id)).toMatchObject({ listings: [{ id: offer }, { id: mine }] });
  });
  test('the blocked, either way, find nothing to answer', async () => {
    const offer = await post('giver', { kind: 'offer' });
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('giver')}, ${idOf('seeker')})`;
    const got = await tried('seeker', 'answer_listing', offer, null, 'a', null, 'nl', randomUUID());
    expect(got).toBe('PT404');
  });
  test('first contacts a day grow with the age of the account', async () => {
    await db.sql`update public.people set created_at = now() where id = ${idOf('third')}`;
    const outcomes: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      const offer = await post('giver', { kind: 'offer' });
      outcomes.push(
        await tried('third', 'answer_listing', offer, null, 'a', null, 'nl', randomUUID()),
      );
    }
    await db.sql`update public.people set created_at = now() - interval '90 days' where id = ${idOf('third')}`;
    expect(outcomes).toEqual(['done', 'done', 'PT429', 'PT429']);
  });
});

describe('contact data', () => {
  const outside = [
    'Mail me op sara.k@mail.example',
    'sara (at) mail.example',
    'Bel 0470 12 34 56',
    'رقمي ٠٤٧٠١٢٣٤٥٦',
    'https://wa.me/32470',
    't.me/sara',
  ];
  test.each(outside)('a first message is not sent: %s', async (message) => {
    const offer = await post('giver', { kind: 'offer' });
    expect(
      await tried('seeker', 'answer_listing', offer, null, message, null, 'nl', randomUUID()),
    ).toBe('message:conversations:errorContact');
  });
  test.each([
    'Ik kan op 12/11/2026 om 14:30',
    'Van 14u00 tot 16u30, 2 of 3 keer',
    'Het is 120 x 60 cm, van 2019',
  ])('is not what this is: %s', async (message) => {
    const offer = await post('giver', { kind: 'offer' });
    expect(await answer('seeker', offer, { message })).toMatch(/-/);
  });
  test('later it goes once both share theirs, and not after one takes it back', async () => {
    const { id } = await talking();
    const number = 'Mijn nummer is 0470 12 34 56';
    expect(await write('seeker', id, number)).toBe('message:conversations:errorContact');
    expect(await tried('seeker', 'share_contact', id, true)).toBe('done');
    expect(await write('seeker', id, number)).toBe('message:conversations:errorContact');
    expect(await page('giver', id)).toMatchObject({ contact: null, otherShares: true });
    await call('giver', 'share_contact', id, true);
    expect(await write('seeker', id, number)).toBe('done');
    expect(await page('giver', id)).toMatchObject({ contact: 'seeker@example.org' });
    expect(await page('seeker', id)).toMatchObject({ contact: 'giver@example.org' });
    await call('seeker', 'share_contact', id, false);
    expect(await page('giver', id)).toMatchObject({ contact: null });
    expect(await write('giver', id, 'giver@example.org')).toBe(
      'message:conversations:errorContact',
    );
  });
});

describe('a third person', () => {
  const strangers: Who[] = ['third', 'helper', 'speaker', 'coordinator', 'moderator', 'visitor'];
  test.each(strangers)('%s neither reads nor writes by its number', async (who) => {
    const { id } = await talking();
    const closed = who === 'visitor' ? '42501' : 'PT404';
    expect(await tried(who, 'get_conversation', id, 'nl')).toBe(closed);
    expect(await write(who, id, 'Hallo')).toBe(closed);
    expect(await tried(who, 'agree_match', id)).toBe(closed);
    expect(await tried(who, 'decline_match', id, 'too_far')).toBe(closed);
    expect(await tried(who, 'cancel_match', id)).toBe(closed);
    expect(await tried(who, 'share_contact', id, true)).toBe(closed);
    expect(await tried(who, 'pass_on', id, organisation)).toBe(closed);
    expect(await tried(who, 'invite_bridge', id, idOf('helper'), null)).toBe(closed);
    expect(await tried(who, 'accept_bridge', id, idOf('third'))).toBe(closed);
    expect(await tried(who, 'end_bridge', id, idOf('seeker'))).toBe(closed);
    const claims = who === 'visitor' ? {} : { sub: idOf(who) };
    const role = who === 'visitor' ? 'anon' : 'authenticated';
    const seen = await db
      .as(role, claims, (sql) => sql`select number from public.conversation_messages`)
      .catch(() => []);
    expect(seen).toHaveLength(0);
  });
});

test('messages: templates by name only, no flood before an answer, closed is closed', async () => {
  const offer = await post('giver', { kind: 'offer' });
  const id = await answer('seeker', offer);
  const send = (template: string) =>
    tried('seeker', 'write_message', id, null, template, 'nl', randomUUID());
  expect(await send('<script>')).toBe('template:errorChoice');
  expect(await send('agreed')).toBe('template:errorChoice');
  expect(await send('')).toBe('message:errorRequired');
  expect(await send('when_fits')).toBe('done');
  expect(await send('thanks')).toBe('done');
  expect(await send('thanks')).toBe('PT429');
  expect(await write('giver', id, 'x'.repeat(4001))).toBe('message:conversations:errorLong');
  expect(await tried('giver', 'decline_match', id, 'because')).toBe('reason:errorChoice');
  expect(await tried('seeker', 'decline_match', id, 'no_time')).toBe('done');
  expect(await write('giver', id, 'Toch nog')).toBe('PT409');
});

test('forty messages an hour', async () => {
  const { id } = await talking();
  for (let i = 0; i < 40; i += 1) expect(await write('seeker', id, `Bericht ${i}`)).toBe('done');
  expect(await write('seeker', id, 'Nog een')).toBe('PT429');
});

test('that it feels unsafe is told to nobody', async () => {
  const { id } = await talking();
  await call('seeker', 'decline_match', id, 'feels_unsafe');
  expect(await matchRow(id)).toMatchObject({ state: 'declined', refusal: 'feels_unsafe' });
  expect((await page('giver', id))['refusal']).toBeNull();
});

test('passing on tells the organisation of what it may read anyway', async () => {
  const need = await post('seeker', { kind: 'need' });
  const id = await answer('giver', need);
  expect(await tried('giver', 'pass_on', id, idOf('giver'))).toBe('organisation:errorChoice');
  expect(await tried('giver', 'pass_on', id, organisation)).toBe('done');
  expect(await toldTo('speaker')).toEqual(['listing_passed_on']);
  const { messages } = (await page('seeker', id)) as { messages: unknown[] };
  expect(messages.at(-1)).toMatchObject({
    template: 'passed_on',
    organisation: { name: 'De Kring' },
  });
});

test('who was posted for under a code name keeps it, also once they talk themselves', async () => {
  const [row] = await db.sql<{ id: string }[]>`
    insert into public.beneficiaries (code_name, organisation_id, case_worker_id, consent_on, consent_language, consent_until, taken_over_by, taken_over_at)
    values ('Zwaluw', ${organisation}, ${idOf('speaker')}, current_date, 'nl', current_date + 60, ${idOf('seeker')}, now()) returning id`;
  const need = await post('seeker', { kind: 'need' });
  await db.sql`update public.listings set person_id = null, beneficiary_id = ${row!.id}, through_id = ${organisation} where id = ${need}`;
  const id = await answer('giver', need);
  await write('seeker', id, 'Dank je');
  const seen = await page('giver', id);
  expect(JSON.stringify(seen)).not.toContain('"seeker"}');
  expect(seen).toMatchObject({ other: { name: 'Zwaluw' } });
  // Nor is it told by a number, which stands beside a name elsewhere.
  expect(JSON.stringify([seen, await call('giver', 'get_my_conversations', 'nl')])).not.toContain(
    idOf('seeker'),
  );
  for (const [table, column] of [
    ['conversation_people', 'person_id'],
    ['conversation_messages', 'author_id'],
    ['matches', 'seeker_id'],
  ] as const) {
    const look = db.as('authenticated', { sub: idOf('giver') }, (sql) =>
      sql.unsafe(`select ${column} from public.${table}`),
    );
    expect(await outcome(look), table).toBe('42501');
  }
  const { messages } = seen as { messages: { author: { name: string } }[] };
  expect(messages.at(-1)?.author.name).toBe('Zwaluw');
  const [fact] = await db.sql<{ facts: { relay: object } }[]>`
    select private.mail_facts('giver@example.org', ${db.sql.json({ conversationId: id, messageNumber: 2 })}) as facts`;
  expect(fact?.facts.relay).toMatchObject({ author: 'Zwaluw' });
  // Not to who blocks them either: the block has a number of its own.
  await call('giver', 'block_person', null, id);
  const safety = (await call('giver', 'get_safety', 'nl')) as {
    blocked: { id: string; name: string }[];
  };
  expect(safety.blocked).toMatchObject([{ name: 'Zwaluw' }]);
  expect(JSON.stringify(safety)).not.toContain(idOf('seeker'));
  await call('giver', 'unblock_person', safety.blocked[0]!.id);
  expect(await db.sql`select from public.blocks`).toHaveLength(0);
});

test('that something is new is heard by who is in it alone, and held words are not', async () => {
  const { id } = await talking();
  const news = (who: Who) => call(who, 'get_conversation_news', id);
  for (const who of people) {
    expect(await news(who), who).toBe(who === 'seeker' || who === 'giver' ? 2 : null);
  }
  expect(await tried('visitor', 'get_conversation_news', id)).toBe('42501');
  expect(await call('seeker', 'get_conversation_news', randomUUID())).toBeNull();
  expect(await write('giver', id, 'Zaterdag kan')).toBe('done');
  expect(await news('seeker')).toBe(3);
  await db.sql`update public.conversation_messages set is_held = true where conversation_id = ${id} and number = 3`;
  expect([await news('seeker'), await news('giver')]).toEqual([2, 3]);
});

test('who waits in line is not heard before it is their turn', async () => {
  const offer = await post('giver', { kind: 'offer' });
  const id = await answer('seeker', offer);
  await db.sql`update public.conversations set is_queued = true where id = ${id}`;
  expect(await call('giver', 'get_conversation_news', id)).toBeNull();
  expect(await call('seeker', 'get_conversation_news', id)).toBe(1);
});
