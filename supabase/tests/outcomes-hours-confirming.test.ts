import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Who } from './conversations-world.ts';
import { call, db, idOf, openConversationsWorld, tried } from './conversations-world.ts';
import {
  add,
  dayAgo,
  form,
  mine,
  refused,
  resetHours,
  volunteering,
} from './outcomes-hours-world.ts';
import { countTold } from './outcomes-world.ts';

// Hours are written by one side and confirmed by the other, exact and never twice.
beforeAll(openConversationsWorld);
afterAll(() => db.drop());
beforeEach(resetHours);

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
      await resetHours();
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
