import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { act, call, db, open, openWorld, outcome, people } from './topics-world.ts';

beforeAll(openWorld);
afterAll(() => db.drop());
beforeEach(async () => {
  await db.sql`delete from public.follows`;
  await db.sql`delete from private.unsubscriptions`;
});

type Scope = 'person' | 'group' | 'topic' | 'digest';

async function linkFor(who: keyof typeof people, scope: Scope, id: number | null): Promise<string> {
  const [row] =
    await db.sql`select private.unsubscribe_token(${people[who]}, ${scope}, ${id}) as token`;
  return String(row?.['token']);
}

async function levels(who: keyof typeof people) {
  const follows = await db.sql`
    select level, group_id, topic_id from public.follows where person_id = ${people[who]} order by id`;
  return follows.map((row) => String(row['level']));
}

test('the link of a mail ends one topic, for its person, without signing in; again does nothing', async () => {
  const topic = await open('chair', 'square', 'public');
  const token = await linkFor('member', 'topic', topic);
  expect(await call('visitor', 'get_unsubscription', { token, language: 'nl' })).toEqual({
    scope: 'topic',
    isEnded: false,
    name: 'Fietslessen',
    nameLanguage: 'nl',
  });
  await call('visitor', 'unsubscribe', { token });
  await call('second', 'unsubscribe', { token });
  expect(await levels('member')).toEqual(['mute']);
  expect(await levels('second')).toEqual([]);
  expect(await call('visitor', 'get_unsubscription', { token, language: 'nl' })).toMatchObject({
    isEnded: true,
  });
});

describe('undoing brings back what was', () => {
  test.each(['loud', 'quiet', null])('a topic at %s', async (level) => {
    const topic = await open('chair', 'square', 'public');
    await db.sql`delete from public.follows`;
    if (level)
      await db.sql`select private.set_follow(${people.member}, 'topic', ${topic}, ${level})`;
    const token = await linkFor('member', 'topic', topic);
    await call('visitor', 'unsubscribe', { token });
    await call('visitor', 'unsubscribe', { token });
    await call('visitor', 'undo_unsubscribing', { token });
    await call('visitor', 'undo_unsubscribing', { token });
    expect(await levels('member')).toEqual(level ? [level] : []);
  });

  test('the digest', async () => {
    const rhythm = async () => {
      const [row] =
        await db.sql`select rhythm, next_at is null as never from public.digest_settings where person_id = ${people.member}`;
      return row;
    };
    await db.sql`select private.set_follow(${people.member}, 'digest', null, 'daily')`;
    const token = await linkFor('member', 'digest', null);
    await call('visitor', 'unsubscribe', { token });
    expect(await rhythm()).toEqual({ rhythm: 'none', never: true });
    await call('visitor', 'undo_unsubscribing', { token });
    expect(await rhythm()).toEqual({ rhythm: 'daily', never: false });
  });
});

test('a group falls silent; everything at once keeps the notices on the site', async () => {
  const [group] = await db.sql`select id from public.working_groups where slug = 'square'`;
  await call('visitor', 'unsubscribe', {
    token: await linkFor('guest', 'group', group?.['id'] as number),
  });
  await call('visitor', 'unsubscribe', { token: await linkFor('guest', 'person', null) });
  expect(await levels('guest')).toEqual(['mute', 'quiet']);
});

test('a link tells no name that its person may not read any more', async () => {
  const topic = await open('chair', 'house', 'members', 'Geheim');
  const mine = await linkFor('member', 'topic', topic);
  const gone = await linkFor('formerMember', 'topic', topic);
  const ask = (token: string) => call('visitor', 'get_unsubscription', { token, language: 'nl' });
  expect(await ask(mine)).toMatchObject({ name: 'Geheim' });
  expect(await ask(gone)).toEqual({ scope: 'topic', isEnded: false });
});

test('a link that we did not sign opens nothing', async () => {
  const topic = await open('chair', 'square', 'public');
  const token = await linkFor('member', 'topic', topic);
  const others = [
    '',
    'x',
    token.slice(0, -1),
    `${token}0`,
    token.toUpperCase(),
    // Another person, another topic, another scope with the same signature.
    (token[0] === '0' ? '1' : '0') + token.slice(1),
    token.slice(0, 49) + (token[49] === '0' ? '1' : '0') + token.slice(50),
    `${token.slice(0, 32)}67${token.slice(34)}`,
  ];
  for (const forged of others) {
    for (const name of ['unsubscribe', 'undo_unsubscribing']) {
      expect(await outcome(call('visitor', name, { token: forged }))).toBe('PT404');
    }
    expect(
      await outcome(call('visitor', 'get_unsubscription', { token: forged, language: 'nl' })),
    ).toBe('PT404');
  }
  expect(await levels('member')).toEqual([]);
});

test('nobody makes links for somebody', async () => {
  for (const who of ['visitor', 'member', 'moderator'] as const) {
    for (const attempt of [
      `select private.unsubscribe_token('${people.chair}', 'person', null)`,
      `select private.mail_facts('chair@example.org', '{}')`,
      `select private.set_follow('${people.chair}', 'person', null, 'mute')`,
    ]) {
      await expect(act(who, (sql) => sql.unsafe(attempt))).rejects.toMatchObject({ code: '42501' });
    }
  }
});

test('a topic that is gone ends without a failure of ours', async () => {
  const token = await linkFor('member', 'topic', 999_999);
  expect(await outcome(call('visitor', 'unsubscribe', { token }))).toBe('PT404');
});

describe('what a mail knows', () => {
  const facts = async (recipient: string, payload: object) => {
    const [row] =
      await db.sql`select private.mail_facts(${recipient}, ${db.sql.json(payload as never)}) as value`;
    return row?.['value'] as Record<string, unknown> | null;
  };

  test('about a topic: its group, the key of answers, the link that ends it', async () => {
    const topic = await open('chair', 'square', 'public');
    const payload = { topicId: topic, scope: 'topic', scopeId: topic };
    expect(await facts('member@example.org', payload)).toMatchObject({
      person: people.member,
      isSuspended: false,
      group: 'square',
      unsubscribe: await linkFor('member', 'topic', topic),
      secret: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('about nothing in particular: no key and no link', async () => {
    expect(await facts('member@example.org', { name: 'x' })).toEqual({
      person: people.member,
      isSuspended: false,
    });
    expect(await facts('stranger@example.net', { scope: 'person' })).toBeNull();
  });
});
