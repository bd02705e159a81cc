import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { call, db, openGroupsWorld, outcome, people, tried } from './groups-world.ts';
import {
  codeOf,
  joined,
  openPoll,
  openedSession,
  publishedSession,
  resetLive,
  revisionOf,
  room,
  screen,
  vote,
} from './live-world.ts';
import { registered } from './sessions-world.ts';

// The room: devices that join by the code, and straw polls whose results nobody knows before the end.
beforeAll(openGroupsWorld);
beforeEach(resetLive);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const join = (who: Who, slug: string, code: string, client = randomUUID() as string) =>
  call(who, 'join_room', slug, code, client) as Promise<{ device: string | null }>;

describe('joining', () => {
  test('the code lets in, on any keyboard; a wrong one does not', async () => {
    const s = await openedSession();
    const code = await codeOf(s);
    const arabic = [...code].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]).join('');
    for (const typed of [code, ` ${code.slice(0, 3)} ${code.slice(3)}`, arabic]) {
      expect((await join('visitor', s.slug, typed)).device).toMatch(/^[0-9a-f]{32}$/);
    }
    const wrong = code === '123456' ? '654321' : '123456';
    for (const typed of [wrong, '', code.slice(1), `${code}0`]) {
      expect((await join('visitor', s.slug, typed)).device).toBeNull();
    }
    expect((await join('member', s.slug, '')).device).toBeNull();
    // Who is registered may be at home, where no screen stands.
    await registered('member', s.slug, 'remote');
    expect((await join('member', s.slug, '')).device).not.toBeNull();
    expect((await join('chair', s.slug, '')).device).not.toBeNull();
  });

  test('no room before the session is open, and none after it', async () => {
    const s = await publishedSession();
    expect(await tried('visitor', 'join_room', s.slug, '123456', 'x')).toBe('PT409');
    await call('chair', 'open_session', s.slug);
    const device = await joined(s);
    const poll = await openPoll('chair', s);
    await call('chair', 'close_session', s.slug);
    expect(await vote(s, device, poll, 1)).toBe('PT409');
    expect(await tried('visitor', 'join_room', s.slug, await codeOf(s), 'x')).toBe('PT409');
    expect(await tried('visitor', 'join_room', 'nergens', '123456', 'x')).toBe('PT404');
  });

  test('guessing ends: right and wrong tries of one address count alike', async () => {
    const s = await openedSession();
    const code = await codeOf(s);
    await db.sql`insert into private.attempts (bucket, subject, window_start, count)
      values ('room_join', 'guesser', date_bin('1 hour', now(), 'epoch'), 399)`;
    expect((await join('visitor', s.slug, '999999', 'guesser')).device).toBeNull();
    expect(await outcome(join('visitor', s.slug, code, 'guesser'))).toBe('PT429');
    expect((await join('visitor', s.slug, code, 'another')).device).not.toBeNull();
    // Signed in one has a count of one's own: nobody behind the same address uses it up.
    expect((await join('member', s.slug, code, 'guesser')).device).not.toBeNull();
    for (let n = 1; n < 20; n += 1) await join('member', s.slug, '999999', `member ${n}`);
    expect(await outcome(join('member', s.slug, code, 'fresh'))).toBe('PT429');
    expect((await join('outsider', s.slug, code, 'fresh')).device).not.toBeNull();
  });

  test('guesses of many addresses lock nobody out; they make the code longer, once', async () => {
    const s = await openedSession();
    const other = await openedSession();
    const elsewhere = await codeOf(other);
    await registered('member', s.slug, 'remote');
    const old = await codeOf(s);
    const revision = await revisionOf(s);
    await db.sql`insert into private.attempts (bucket, subject, window_start, count)
      values ('room_guess', ${s.id}, date_bin('1 hour', now(), 'epoch'), 5000)`;
    const wrong = old === '123456' ? '654321' : '123456';
    // Who holds the right code is let in, however many others guess, and counts as no guess.
    expect((await join('visitor', s.slug, old)).device).not.toBeNull();
    const guesses = await Promise.all([1, 2, 3, 4].map(() => join('visitor', s.slug, wrong)));
    expect(guesses).toEqual(guesses.map(() => ({ device: null })));
    const code = await codeOf(s);
    expect(code).toMatch(/^\d{9}$/);
    expect((await screen('chair', s)).code).toBe(code);
    expect(await revisionOf(s)).toBe(revision + 1);
    expect((await join('visitor', s.slug, old)).device).toBeNull();
    expect((await join('visitor', s.slug, code)).device).not.toBeNull();
    expect((await join('member', s.slug, '')).device).not.toBeNull();
    expect((await join('chair', s.slug, '')).device).not.toBeNull();
    expect(await codeOf(s)).toBe(code);
    expect(await tried('chair', 'renew_room_code', s.slug)).toBe('done');
    expect(await codeOf(s)).toMatch(/^\d{9}$/);
    expect(await codeOf(other)).toBe(elsewhere);
  });

  test('a device of one session is nobody in another, and no hash opens anything', async () => {
    const s = await openedSession();
    const device = await joined(s);
    const poll = await openPoll('chair', s);
    const other = await openedSession();
    expect(await vote(other, device, poll, 1)).toBe('code:live:errorJoin');
    expect(await vote(other, await joined(other), poll, 1)).toBe('PT404');
    for (const token of [null, '', device.toUpperCase().replace(/\d/g, '0'), 'x'.repeat(32)]) {
      expect(await vote(s, token, poll, 1)).toBe('code:live:errorJoin');
    }
    const [kept] = await db.sql`select encode(token_hash, 'hex') as hash from private.room_devices`;
    expect(await vote(s, String(kept!['hash']), poll, 1)).toBe('code:live:errorJoin');
  });
});

describe('a new code', () => {
  test.each(everybody)('%s: who leads or writes makes one, nobody else', async (who) => {
    const s = await openedSession();
    const old = await codeOf(s);
    const may = ['chair', 'secretary', 'coordinator'].includes(who) ? 'done' : '42501';
    expect(await tried(who, 'renew_room_code', s.slug)).toBe(may);
    expect((await codeOf(s)) === old).toBe(may !== 'done');
  });

  test('the old one opens nothing from then on; who joined stays, and open pages hear of it', async () => {
    const s = await openedSession();
    const other = await openedSession();
    const elsewhere = await codeOf(other);
    const device = await joined(s);
    const seen = new Set([await codeOf(s)]);
    for (const round of [1, 2, 3, 4, 5]) {
      const [old, revision] = [await codeOf(s), await revisionOf(s)];
      expect(await tried('secretary', 'renew_room_code', s.slug)).toBe('done');
      expect((await join('visitor', s.slug, old)).device).toBeNull();
      const code = await codeOf(s);
      expect(code).toMatch(/^\d{6}$/);
      expect((await join('visitor', s.slug, code)).device).not.toBeNull();
      expect((await screen('chair', s)).code).toBe(code);
      expect((await screen('visitor', s)).code).toBeNull();
      expect(await revisionOf(s)).toBe(revision + 1);
      expect(seen.add(code).size).toBe(round + 1);
    }
    const poll = await openPoll('chair', s);
    expect(await vote(s, device, poll, 1)).toBe('done');
    expect(await codeOf(other)).toBe(elsewhere);
    await call('chair', 'close_session', s.slug);
    expect(await tried('chair', 'renew_room_code', s.slug)).toBe('PT409');
    expect(await tried('chair', 'renew_room_code', 'nergens')).toBe('PT404');
  });
});

describe('straw polls', () => {
  test.each(everybody)('%s: only who leads opens and closes', async (who) => {
    const s = await openedSession();
    const may = ['chair', 'coordinator'].includes(who) ? 'done' : '42501';
    expect(await outcome(openPoll(who, s))).toBe(may);
    if (may !== 'done') await openPoll('chair', s);
    expect(await tried(who, 'close_poll', s.slug)).toBe(may);
  });

  test('wrong values are told by field; one poll at a time; sent twice is one', async () => {
    const s = await openedSession();
    const other = await openedSession();
    const wrong: [Parameters<typeof openPoll>[2], string][] = [
      [{ question: ' ' }, 'question:errorRequired'],
      [{ question: 'x'.repeat(201) }, 'question:live:errorQuestionLong'],
      [{ template: 'formal' }, 'template:errorChoice'],
      [{ template: 'own', choices: ['Eén', ' '] }, 'choices:live:errorChoices'],
      [{ template: 'own', choices: [...'abcdefg'] }, 'choices:live:errorChoices'],
      [{ template: 'own', choices: ['x'.repeat(101), 'b'] }, 'choices:live:errorChoices'],
      [{ template: 'own', choices: ['Ja', ' JA '] }, 'choices:live:errorSame'],
      [{ item: other.items[0]! }, 'item:live:errorItem'],
    ];
    for (const [fields, message] of wrong) {
      expect(await outcome(openPoll('chair', s, fields))).toBe(message);
    }
    const once = randomUUID();
    const made = await openPoll('chair', s, { item: s.items[1]!, once });
    expect(await openPoll('chair', s, { once })).toBe(made);
    expect(await outcome(openPoll('chair', s))).toBe('PT409');
    const two = await openedSession();
    const both = await Promise.all([
      outcome(openPoll('chair', two)),
      outcome(openPoll('coordinator', two)),
    ]);
    expect(both.toSorted()).toEqual(['PT409', 'done']);
  });

  test('the result is hidden until the end, also from who leads, and then for everybody', async () => {
    const s = await openedSession();
    const poll = await openPoll('chair', s, {
      template: 'own',
      choices: ['Bus', 'Trein', 'Fiets'],
    });
    const devices = await Promise.all([joined(s), joined(s), joined(s)]);
    expect(await vote(s, devices[0]!, poll, 2)).toBe('done');
    expect(await vote(s, devices[1]!, poll, 2)).toBe('done');
    expect(await vote(s, devices[2]!, poll, 1)).toBe('done');
    // Who voted may choose anew; nobody chooses what is not there.
    expect(await vote(s, devices[2]!, poll, 3)).toBe('done');
    for (const choice of [0, 4, -1, 99]) {
      expect(await vote(s, devices[0]!, poll, choice)).toBe('choice:errorChoice');
    }
    const live = (await call('chair', 'get_live', s.slug, 'nl')) as { polls: Json[] };
    expect(live.polls[0]).toMatchObject({ cast: 3, counts: null });
    for (const read of [await room(s), await room(s, devices[0]), await screen('visitor', s)]) {
      expect(JSON.stringify(read)).not.toContain('"counts":[');
    }
    expect((await room(s, devices[0])).me).toMatchObject({ votes: { [poll]: 2 } });
    for (const who of everybody) {
      const role = who === 'visitor' ? 'anon' : 'authenticated';
      const denied = db.sql.begin(async (sql) => {
        await sql`select set_config('role', ${role}, true)`;
        await sql`select choice from private.room_votes`;
      });
      expect(await outcome(denied)).toBe('42501');
    }
    await call('chair', 'close_poll', s.slug);
    expect((await room(s)).polls[0]).toMatchObject({ counts: [0, 2, 1] });
    expect((await screen('visitor', s)).poll).toMatchObject({ counts: [0, 2, 1] });
    expect(await vote(s, devices[0]!, poll, 1)).toBe('PT409');
    expect(await tried('chair', 'close_poll', s.slug)).toBe('PT409');
  });

  test('a vote tells no open page anything; opening and closing does', async () => {
    const s = await openedSession();
    const device = await joined(s);
    const heard: string[] = [];
    const sql = postgres(db.adminUrl, { max: 1, onnotice: () => undefined });
    const { unlisten } = await sql.listen('content', (scope) => heard.push(scope));
    const before = await revisionOf(s);
    const poll = await openPoll('chair', s);
    await vote(s, device, poll, 1);
    await call('chair', 'close_poll', s.slug);
    expect(await revisionOf(s)).toBe(before + 2);
    await expect.poll(() => heard).toEqual([`live:${s.id}`, `live:${s.id}`]);
    await unlisten();
    await sql.end();
  });

  test('forty devices voting three times each at once are forty votes; none after the count', async () => {
    const s = await openedSession();
    const poll = await openPoll('chair', s);
    const devices: string[] = [];
    for (let n = 0; n < 40; n += 1) devices.push(await joined(s));
    const sql = postgres(db.adminUrl, { max: 12, onnotice: () => undefined });
    const cast = (device: string, choice: number) =>
      outcome(
        Promise.resolve(
          sql`select public.cast_room_vote(${s.slug}, ${device}, ${poll}, ${choice})`,
        ),
      );
    const first = await Promise.all(
      devices.flatMap((device, n) => [1, 2, 3].map(() => cast(device, 1 + (n % 3)))),
    );
    expect(new Set(first)).toEqual(new Set(['done']));
    const [closing, ...late] = await Promise.all([
      tried('chair', 'close_poll', s.slug),
      ...devices.map((device) => cast(device, 1)),
    ]);
    expect(closing).toBe('done');
    expect(late.every((said) => said === 'done' || said === 'PT409')).toBe(true);
    await sql.end();
    const [row] = await db.sql<{ counts: number[] }[]>`select counts from public.room_polls`;
    expect(row!.counts.reduce((sum, count) => sum + count, 0)).toBe(40);
    const votes = await db.sql<{ choice: number; count: number }[]>`
      select choice, count(*)::int as count from private.room_votes group by choice order by choice`;
    expect(votes.map(({ choice, count }) => [choice, count])).toEqual(
      row!.counts.map((count, place) => [place + 1, count]).filter(([, count]) => count! > 0),
    );
  });
});
