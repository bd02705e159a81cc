import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './conversations-world.ts';
import { db, openConversationsWorld, organisation, post, tried } from './conversations-world.ts';
import type { Typed } from './outcomes-hours-world.ts';
import {
  add,
  asForm,
  dayAgo,
  mine,
  practising,
  refused,
  resetHours,
  volunteering,
} from './outcomes-hours-world.ts';
import { agreed, countTold } from './outcomes-world.ts';

// Hours for a participation track: which count, and writing them down.
beforeAll(openConversationsWorld);
afterAll(() => db.drop());
beforeEach(resetHours);

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
