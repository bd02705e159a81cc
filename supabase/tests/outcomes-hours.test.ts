import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './conversations-world.ts';
import {
  call,
  db,
  idOf,
  openConversationsWorld,
  organisation,
  post,
  resetConversations,
  tried,
} from './conversations-world.ts';
import { age, agreed, agreeOn, countTold } from './outcomes-world.ts';

// Hours for a participation track: written by one side, confirmed by the other, exact and never twice.
beforeAll(openConversationsWorld);
afterAll(() => db.drop());
beforeEach(async () => {
  await resetConversations();
  await db.sql`truncate public.participation_hours`;
});

const dayAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** A form as the API takes it; calls are typed for plain values, the driver writes an object as jsonb. */
const asForm = (fields: Json) => fields as unknown as string;

interface Typed {
  day?: string;
  from?: string;
  until?: string;
  activity?: string;
  language?: string;
  revision?: number;
  once?: string;
}
const form = (typed: Typed = {}) =>
  asForm({
    day: dayAgo(2),
    from: '14:00',
    until: '16:30',
    activity: 'Samen koken',
    language: 'nl',
    ...typed,
  });

/** A match that counts, agreed ten days ago; the need is the organisation's, the giver is who helps. */
async function volunteering(): Promise<string> {
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
async function practising(): Promise<string> {
  const { id, offer } = await agreed({ through: organisation });
  await db.sql`update public.listings set counts_hours = true where id = ${offer}`;
  await age(id, 10);
  return id;
}
const add = async (who: Who, match: string, typed: Typed = {}) =>
  (await call(who, 'add_hours', match, form(typed))) as string;
const refused = (who: Who, match: string, typed: Typed = {}) =>
  tried(who, 'add_hours', match, form(typed));
const mine = async (who: Who) =>
  (await call(who, 'get_my_hours', 'nl')) as { total: number; rows: Json[]; matches: Json[] };

describe('which listings count', () => {
  const counts = async (id: number) =>
    (await db.sql`select counts_hours as c from public.listings where id = ${id}`)[0]![
      'c'
    ] as boolean;

  test('the checked organisation that stands between says so, nobody else', async () => {
    const offer = await post('giver', { kind: 'offer', through: organisation });
    for (const who of ['giver', 'third', 'coordinator'] as const)
      expect(await tried(who, 'count_hours_of', offer, true)).toBe('42501');
    expect(await tried('visitor', 'count_hours_of', offer, true)).toBe('42501');
    expect(await tried('speaker', 'count_hours_of', offer, true)).toBe('done');
    expect(await counts(offer)).toBe(true);
    expect(await tried('speaker', 'count_hours_of', offer, false)).toBe('done');
    expect(await counts(offer)).toBe(false);
  });

  test('not of a listing without it, and no longer once the city takes its trust back', async () => {
    const own = await post('giver', { kind: 'offer' });
    expect(await tried('speaker', 'count_hours_of', own, true)).toBe('42501');
    const need = await post('speaker', {
      kind: 'need',
      category: 'vacancy',
      audience: 'everybody',
    });
    expect(await tried('speaker', 'count_hours_of', need, true)).toBe('done');
    const id = await volunteering();
    await db.sql`delete from public.organisation_checks`;
    expect(await tried('speaker', 'count_hours_of', need, false)).toBe('42501');
    expect(await refused('giver', id)).toBe('PT409');
    await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation})`;
  });

  test('on the form: of the organisation’s own, refused for everybody else', async () => {
    const fields = {
      kind: 'need',
      category: 'goods',
      title: 'Handen gezocht',
      language: 'nl',
      isOnline: true,
      quantity: 1,
      languages: [{ language: 'nl', level: 3 }],
      countsHours: true,
    };
    const save = (who: Who, more: Json) =>
      tried(who, 'save_listing', null, asForm({ ...fields, ...more, once: randomUUID() }));
    expect(await save('giver', {})).toBe('countsHours:exchange:errorHours');
    expect(await save('speaker', {})).toBe('countsHours:exchange:errorHours');
    expect(await save('giver', { organisation })).toBe('owner:errorChoice');
    expect(await save('speaker', { organisation })).toBe('done');
    const [row] =
      await db.sql`select counts_hours as c from public.listings where title = 'Handen gezocht'`;
    expect(row!['c']).toBe(true);
  });
});

describe('writing down', () => {
  test('who helps an organisation: by either side, for who helps', async () => {
    const id = await volunteering();
    await add('giver', id);
    await add('speaker', id, { day: dayAgo(3) });
    const { total, rows } = await mine('giver');
    expect(total).toBe(0);
    expect(rows).toMatchObject([
      {
        isMine: true,
        minutes: 150,
        state: 'waiting',
        mayAnswer: false,
        mayChange: true,
        organisation: 'De Kring',
        other: 'De Kring',
      },
      { isMine: true, minutes: 150, state: 'waiting', mayAnswer: true, mayChange: false },
    ]);
    expect((await mine('speaker')).rows).toMatchObject([
      { isMine: false, mayAnswer: true, other: 'giver' },
      { isMine: false, mayAnswer: false },
    ]);
    expect(await countTold('speaker', 'match_hours')).toBe(1);
    expect(await countTold('giver', 'match_hours')).toBe(1);
  });

  test('two people: each their own, also of who asked', async () => {
    const id = await practising();
    await add('seeker', id);
    await add('giver', id);
    expect((await mine('seeker')).rows.filter((row) => row['isMine'])).toHaveLength(1);
    expect((await mine('giver')).rows.filter((row) => row['isMine'])).toHaveLength(1);
  });

  test.for<[string, Typed, string]>([
    ['tomorrow', { day: dayAgo(-2) }, 'day:outcomes:errorFuture'],
    ['before it was agreed', { day: dayAgo(30) }, 'day:outcomes:errorBefore'],
    ['no day', { day: '' }, 'day:errorRequired'],
    ['no such day', { day: '2026-02-30' }, 'day:outcomes:errorDay'],
    ['25 o’clock', { from: '25:00' }, 'from:outcomes:errorTime'],
    ['backwards', { from: '16:00', until: '14:00' }, 'until:outcomes:errorUntil'],
    ['no time at all', { from: '14:00', until: '14:00' }, 'until:outcomes:errorUntil'],
    ['into the next day', { from: '22:00', until: '02:00' }, 'until:outcomes:errorUntil'],
    ['nothing done', { activity: ' ' }, 'activity:errorRequired'],
    ['a long story', { activity: 'a'.repeat(201) }, 'activity:outcomes:errorActivity'],
    ['a number of a phone', { activity: 'Bel 0470 12 34 56' }, 'activity:outcomes:errorContact'],
  ])('refused: %s', async ([, typed, message]) => {
    expect(await refused('giver', await volunteering(), typed)).toBe(message);
  });

  test('until midnight is within the day', async () => {
    const id = await volunteering();
    await add('giver', id, { from: '00:00', until: '00:00' });
    expect((await mine('giver')).rows).toMatchObject([{ minutes: 1440 }]);
    expect(await refused('giver', id, { from: '10:00', until: '10:01' })).toBe(
      'from:outcomes:errorOverlap',
    );
  });

  test('sent twice it is one; who is no side and what does not count is refused', async () => {
    const id = await volunteering();
    const once = randomUUID();
    expect(await add('giver', id, { once })).toBe(await add('giver', id, { once }));
    for (const who of ['third', 'coordinator', 'moderator'] as const)
      expect(await refused(who, id)).toBe('PT404');
    expect(await refused('visitor', id)).toBe('42501');
    const plain = await agreed();
    expect(await refused('seeker', plain.id)).toBe('PT409');
  });

  test('nobody is at two places at once, also across matches and in the same moment', async () => {
    const [first, second] = [await volunteering(), await practising()];
    const both = await Promise.all([
      refused('giver', first),
      refused('giver', second, { from: '16:00', until: '17:00' }),
    ]);
    expect(both.toSorted()).toEqual(['done', 'from:outcomes:errorOverlap']);
  });

  test('an organisation does not find out from a refusal where somebody was', async () => {
    const [first, second] = [await volunteering(), await practising()];
    await add('giver', second);
    const id = await add('speaker', first, { from: '15:00', until: '17:00' });
    expect(await tried('giver', 'answer_hours', id, 1, true)).toBe('form:outcomes:errorOverlap');
    expect((await mine('giver')).total).toBe(0);
  });
});

describe('confirming', () => {
  test('only the other side; then it counts', async () => {
    const id = await add('giver', await volunteering());
    for (const who of ['giver', 'third', 'coordinator'] as const)
      expect(await tried(who, 'answer_hours', id, 1, true)).toBe(
        who === 'giver' ? '42501' : 'PT404',
      );
    expect(await tried('speaker', 'answer_hours', id, 1, true)).toBe('done');
    expect(await tried('speaker', 'answer_hours', id, 1, true)).toBe('done');
    expect(await mine('giver')).toMatchObject({ total: 150, rows: [{ state: 'confirmed' }] });
    expect(await call('giver', 'get_hours_proof', 'nl')).toMatchObject({
      total: 150,
      rows: [{ organisation: 'De Kring' }],
    });
    expect(await call('speaker', 'get_hours_proof', 'nl')).toMatchObject({ total: 0, rows: [] });
  });

  test('disputed with a reason: it stays to be seen, also after a correction', async () => {
    const match = await volunteering();
    const id = await add('giver', match);
    expect(await tried('speaker', 'answer_hours', id, 1, false, '')).toBe('reason:errorRequired');
    expect(await tried('speaker', 'answer_hours', id, 1, false, 'x')).toBe(
      'reason:outcomes:errorReason',
    );
    expect(await tried('speaker', 'answer_hours', id, 1, false, 'Het was een uur korter')).toBe(
      'done',
    );
    expect(await countTold('giver', 'match_hours_disputed')).toBe(1);
    expect(await mine('giver')).toMatchObject({
      total: 0,
      rows: [{ state: 'disputed', dispute: 'Het was een uur korter' }],
    });
    await call('giver', 'correct_hours', id, form({ until: '15:30', revision: 1 }));
    expect(await tried('speaker', 'answer_hours', id, 1, true)).toBe('PT409');
    expect(await tried('speaker', 'answer_hours', id, 2, true)).toBe('done');
    expect(await mine('giver')).toMatchObject({
      total: 90,
      rows: [{ dispute: 'Het was een uur korter' }],
    });
  });

  test('a correction of what counts: by whose hours they are, audited, confirmed anew', async () => {
    const id = await add('giver', await volunteering());
    await call('speaker', 'answer_hours', id, 1, true);
    expect(await tried('speaker', 'correct_hours', id, form({ revision: 1 }))).toBe('42501');
    expect(await tried('speaker', 'withdraw_hours', id)).toBe('42501');
    expect(await tried('giver', 'correct_hours', id, form({ until: '15:00', revision: 7 }))).toBe(
      'PT409',
    );
    expect(await tried('giver', 'correct_hours', id, form({ until: '15:00', revision: 1 }))).toBe(
      'done',
    );
    expect((await mine('giver')).total).toBe(0);
    const trail = await db.sql`select action, old_values, new_values from public.audit_entries
      where table_name = 'participation_hours' and row_id = ${id} order by id`;
    expect(trail.at(-1)).toMatchObject({
      action: 'update',
      old_values: { minutes: 150 },
      new_values: { minutes: 60 },
    });
    expect(JSON.stringify(trail)).not.toMatch(/Samen koken|0{8}-0000-4000-8000/);
  });

  test('taken back: it counts for nothing and its time is free again', async () => {
    const match = await volunteering();
    const id = await add('giver', match);
    expect(await tried('speaker', 'withdraw_hours', id)).toBe('42501');
    await call('giver', 'withdraw_hours', id);
    expect((await mine('giver')).rows).toEqual([]);
    expect(await refused('giver', match)).toBe('done');
  });

  test('a correction and a "yes" in the same moment: never confirmed unseen', async () => {
    for (let round = 0; round < 6; round += 1) {
      const id = await add('giver', await volunteering(), { day: dayAgo(round + 1) });
      await Promise.all([
        tried('speaker', 'answer_hours', id, 1, true),
        tried(
          'giver',
          'correct_hours',
          id,
          form({ day: dayAgo(round + 1), until: '15:00', revision: 1 }),
        ),
      ]);
      const [row] =
        await db.sql`select minutes, state, revision from public.participation_hours where id = ${id}`;
      if (row!['state'] === 'confirmed') expect(row).toMatchObject({ minutes: 150, revision: 1 });
    }
  });

  test('hours outlive the match, go with the account, and are erased after two years', async () => {
    const match = await volunteering();
    const id = await add('giver', match);
    await call('speaker', 'answer_hours', id, 1, true);
    await db.sql`delete from public.listings`;
    expect(await call('giver', 'get_hours_proof', 'nl')).toMatchObject({ total: 150 });
    await db.sql`select private.forget_hours((current_date + 700)::date)`;
    expect((await mine('giver')).total).toBe(150);
    await db.sql`select private.forget_hours((current_date + 740)::date)`;
    expect((await mine('giver')).total).toBe(0);
  });
});

test('whatever people write, confirm, correct and take back: sums are exact and nothing overlaps', async () => {
  const step = fc.record({
    who: fc.constantFrom<Who>('giver', 'speaker'),
    action: fc.constantFrom('add', 'add', 'confirm', 'confirm', 'dispute', 'correct', 'withdraw'),
    day: fc.integer({ min: 1, max: 3 }),
    from: fc.integer({ min: 0, max: 20 }),
    lasts: fc.integer({ min: 1, max: 4 }),
    which: fc.nat(),
  });
  const hour = (h: number) => `${String(h % 24).padStart(2, '0')}:00`;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      await resetConversations();
      await db.sql`truncate public.participation_hours`;
      const match = await volunteering();
      const ids: string[] = [];
      for (const { who, action, day, from, lasts, which } of steps) {
        const typed = { day: dayAgo(day), from: hour(from), until: hour(from + lasts) };
        const id = ids[which % Math.max(ids.length, 1)];
        if (action === 'add')
          await add(who, match, typed).then(
            (made) => ids.push(made),
            () => undefined,
          );
        else if (id) {
          const [row] = await db.sql<
            { revision: number }[]
          >`select revision from public.participation_hours where id = ${id}`;
          const { revision } = row!;
          if (action === 'confirm') await tried(who, 'answer_hours', id, revision, true);
          if (action === 'dispute')
            await tried(who, 'answer_hours', id, revision, false, 'Dat klopt niet');
          if (action === 'correct')
            await tried(who, 'correct_hours', id, form({ ...typed, revision }));
          if (action === 'withdraw') await tried(who, 'withdraw_hours', id);
        }
      }
      const rows = await db.sql<{ begins: number; ends: number }[]>`
        select extract(epoch from begins_at)::float8 as begins, extract(epoch from ends_at)::float8 as ends
        from public.participation_hours where state = 'confirmed' order by begins_at`;
      const sum = rows.reduce((minutes, { begins, ends }) => minutes + (ends - begins) / 60, 0);
      const { total, rows: shown } = await mine('giver');
      expect(total).toBe(sum);
      expect(
        shown
          .filter((row) => row['state'] === 'confirmed')
          .reduce((n, row) => n + Number(row['minutes']), 0),
      ).toBe(sum);
      rows
        .slice(1)
        .forEach(({ begins }, n) => expect(begins).toBeGreaterThanOrEqual(rows[n]!.ends));
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('rows are read by their person and the two sides alone', async () => {
  const id = await add('giver', await volunteering());
  const seen = async (who: Who) =>
    (
      await db.as(
        'authenticated',
        { sub: idOf(who), role: 'authenticated' },
        (sql) => sql`select id from public.participation_hours where id = ${id}`,
      )
    ).length;
  expect(await seen('giver')).toBe(1);
  expect(await seen('speaker')).toBe(1);
  for (const who of ['third', 'coordinator', 'moderator'] as const) expect(await seen(who)).toBe(0);
});
