import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  call,
  db,
  found,
  idOf,
  keep,
  openSuggestionsWorld,
  organisation,
  posts,
  resetFigures,
  told,
  tried,
} from './figures-world.ts';

// What everybody is told of numbers: from ten on, and never so that a smaller one can be worked out.
beforeAll(openSuggestionsWorld);
beforeEach(resetFigures);
afterAll(() => db.drop());

describe('the floor of ten', () => {
  test('nine are few, ten are told', async () => {
    await posts(9, { category: 'goods' });
    expect(await keep()).toBe(true);
    expect(await told('theme')).toEqual({});
    await posts(1, { category: 'goods' });
    await keep();
    expect(await told('theme')).toEqual({ goods: { open_needs: 10 } });
  });

  test('only what stands counts, by its own theme or its category’s', async () => {
    await posts(10, { category: 'goods' });
    await posts(3, { category: 'goods', review: 'pending' });
    await posts(3, { category: 'goods', isPaused: true });
    await posts(3, { category: 'goods', lasts: -1 });
    await posts(3, { category: 'goods', state: 'draft' });
    await posts(3, { category: 'goods', state: 'closed' });
    const moved = await posts(12, { category: 'goods' });
    await db.sql`update public.listings set theme_id = (select t.id from public.terms as t where t.slug = 'health' and t.vocabulary = 'theme')
      where id = any (${moved})`;
    await keep();
    expect(await told('theme')).toEqual({
      goods: { open_needs: 10 },
      health: { open_needs: 12 },
    });
  });

  test('an agenda is told the same of all its themes at once', async () => {
    await posts(11, { category: 'goods' });
    await posts(4, { category: 'goods', kind: 'offer' });
    await keep();
    const [row] = await db.sql<{ counts: object[] }[]>`
      select private.exchange_counts_of('{goods,housing,nothing}', 'nl') as counts`;
    expect(row!.counts).toEqual([
      {
        slug: 'housing',
        label: 'Wonen',
        openNeeds: null,
        openOffers: null,
        initiatives: 0,
        shown: false,
      },
      {
        slug: 'goods',
        label: 'Spullen delen',
        openNeeds: 11,
        openOffers: null,
        initiatives: 0,
        shown: true,
      },
    ]);
  });

  test('agreed and done are counted by theme and by month, not by anybody’s thanks', async () => {
    await found(await posts(11, { category: 'goods', waits: 1 }), 'done', 1);
    await found(await posts(2, { category: 'goods', waits: 1 }), 'agreed', 1);
    await keep();
    expect(await told('theme')).toEqual({ goods: { agreed: 13, done: 11 } });
    const months = Object.values(await told('month'));
    expect(months.reduce((sum, { done = 0 }) => sum + done, 0)).toBeLessThanOrEqual(11);
  });
});

describe('nothing can be worked out', () => {
  test('where one number is left out, a second one is', async () => {
    await posts(3, { category: 'goods' });
    await posts(10, { category: 'language-practice' });
    await posts(12, { category: 'space' });
    await keep();
    expect(await told('theme')).toEqual({ neighbourhood: { open_needs: 12 } });
  });

  test('those left out are two and ten together at least, whatever the numbers are', async () => {
    const themes = ['goods', 'language-practice', 'space', 'event', 'vacancy'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 5, maxLength: 5 }),
        async (counts) => {
          await resetFigures();
          for (const [index, category] of themes.entries())
            await posts(counts[index] ?? 0, { category });
          await keep();
          const shown = Object.values(await told('theme')).map((row) => row['open_needs'] ?? 0);
          const all = counts.filter((count) => count > 0);
          const hidden = all.length - shown.length;
          const sum = all.reduce((a, b) => a + b, 0) - shown.reduce((a, b) => a + b, 0);
          expect(shown.every((count) => count >= 10)).toBe(true);
          if (hidden > 0 && shown.length > 0) {
            expect(hidden).toBeGreaterThanOrEqual(2);
            expect(sum).toBeGreaterThanOrEqual(10);
          }
          if (all.every((count) => count >= 10)) expect(hidden).toBe(0);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('a member who counts what they see in a district learns nothing of what only a go-between sees', async () => {
    await posts(10, { category: 'goods', area: 1 });
    await keep();
    const before = await told('district');
    await posts(2, { category: 'buddy', area: 1, through: organisation });
    await keep();
    expect(await told('district')).toEqual(before);
  });

  test('the exact counts are for nobody', async () => {
    await posts(9, { category: 'goods' });
    await keep();
    for (const role of ['anon', 'authenticated'])
      await expect(
        db.as(
          role,
          { sub: idOf('seeker'), role },
          (sql) => sql`select * from private.exchange_tallies`,
        ),
      ).rejects.toThrow(/permission denied/);
    for (const name of ['tally_exchange', 'exchange_counts', 'shown_tally', 'missing_offers'])
      expect(
        (
          await db.sql`select has_function_privilege('authenticated', p.oid, 'execute') as may
        from pg_proc as p where p.proname = ${name}`
        ).map(({ may }) => may as boolean),
      ).toEqual([false]);
    expect(await tried('visitor', 'get_exchange_figures', 'person', 'nl')).toBe('PT404');
  });
});

test('pages hear of a count only when it changed', async () => {
  const version = async () => {
    const [row] = await db.sql<
      { last: string }[]
    >`select last_value::text as last from private.content_version`;
    return row!.last;
  };
  await posts(10, { category: 'goods' });
  await keep();
  const before = await version();
  expect(await keep()).toBe(false);
  expect(await version()).toBe(before);
});

test.each([
  [20, 10, true],
  [19, 10, false],
  // Of offers that are not told, the most that they can be is taken.
  [18, 0, true],
  [17, 0, false],
  [9, 0, false],
])('%i needs and %i offers: is an initiative called for? %s', async (needs, offers, calls) => {
  await posts(needs, { category: 'goods' });
  await posts(offers, { category: 'goods', kind: 'offer' });
  await keep();
  const named = (await call('visitor', 'get_initiative_calls', 'nl', null)) as { slug: string }[];
  expect(named.map(({ slug }) => slug)).toEqual(calls ? ['goods'] : []);
  expect(await call('visitor', 'get_initiative_calls', 'nl', 'housing')).toEqual([]);
});

test('a need that somebody finds by its theme: themes filter the overview', async () => {
  await posts(1, { category: 'goods', title: 'Fiets', kind: 'offer' });
  await posts(1, { category: 'space', title: 'Zaal', kind: 'offer' });
  const list = async (theme: string) =>
    (
      (await call(
        'visitor',
        'list_listings',
        ...[null, null, null, null, null],
        false,
        null,
        'nl',
        null,
        theme,
      )) as { rows: { title: string }[] }
    ).rows.map(({ title }) => title);
  expect(await list('goods')).toEqual(['Fiets']);
  expect(await list('housing')).toEqual([]);
  await expect(list('nowhere')).rejects.toThrow('no such theme');
});
