import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  add,
  agenda,
  decide,
  item,
  move,
  propose,
  resetAgenda,
  revisionOf,
  section,
  sessionChair,
  sessionSecretary,
} from './agenda-world.ts';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, idOf, openGroupsWorld, outcome, people, tried } from './groups-world.ts';

// The working agenda: who changes and reads it, its hours, its order, its notes.
beforeAll(openGroupsWorld);
beforeEach(resetAgenda);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const working = (who: Who) => call(who, 'get_working_agenda', 'now', 'nl') as Promise<Json>;
const titles = async () =>
  ((await working('coordinator'))['items'] as Json[]).map((line) => line['title'] as string);
/** Gap before each item and its hours, as minutes from the beginning of the session. */
const hours = async (session = 'now') => {
  const rows = await db.sql`
    select i.title, extract(epoch from t.starts_at - s.starts_at)::int / 60 as starts,
      extract(epoch from t.ends_at - s.starts_at)::int / 60 as ends, t.gap
    from public.sessions as s cross join lateral private.agenda_times(s) as t
    join public.agenda_items as i on i.id = t.item_id where s.slug = ${session} order by t.ordinal`;
  return rows.map((row) => [row['title'], row['starts'], row['ends'], row['gap']]);
};

type Fields = Record<string, string | number | null | Record<string, string>>;
/** Changes fields of an item as somebody; what is not named becomes plain. */
async function change(who: Who, id: number, fields: Fields) {
  const { base = (await item(id)).revision, title = 'Punt', minutes = 15, ...more } = fields;
  const { type = 'discussion', ...rest } = more;
  const names = Object.keys(rest);
  return outcome(
    act(who, (sql) =>
      sql.unsafe(
        `select public.change_agenda_item('now', $1, $2, $3, $4, $5, 'nl'${names
          .map((name, index) => `, ${name} => $${index + 6}`)
          .join('')})`,
        [id, base, title, minutes, type, ...names.map((name) => (rest[name] ?? null) as never)],
      ),
    ),
  );
}

test.each(everybody)('%s changes and reads the working agenda', async (who) => {
  const part = await section();
  const id = await add(part, 'Welkom');
  const base = await revisionOf();
  const may = who === 'coordinator' ? 'done' : '42501';
  const now = async () => (may === 'done' ? await revisionOf() : base);
  expect(await tried(who, 'add_agenda_item', 'now', base, part, 'break', 'nl', 'Pauze', 10)).toBe(
    may,
  );
  expect(
    await tried(who, 'save_agenda_section', 'now', await now(), { nl: 'Deel' } as never, part),
  ).toBe(may);
  expect(await tried(who, 'move_agenda_section', 'now', await now(), part, 1)).toBe(may);
  expect(await tried(who, 'move_agenda_item', 'now', await now(), id, part, 2)).toBe(may);
  expect(await change(who, id, { note: 'Zaal bellen' })).toBe(may);
  expect(await tried(who, 'remove_agenda_item', 'now', await now(), id)).toBe(may);
  expect(await tried(who, 'publish_agenda', 'now', await now(), null)).toBe(may);
  expect(await tried(who, 'get_agenda_preview', 'now', 'nl')).toBe(may);
  const reads = ['coordinator', sessionChair, sessionSecretary].includes(who) ? 'done' : '42501';
  expect(await tried(who, 'get_working_agenda', 'now', 'nl')).toBe(reads);
  const pause = await add(part, 'Pauze', 10, 'break');
  expect(await tried(who, 'get_agenda_item', 'now', pause, 'nl')).toBe(reads);
  // Nobody writes the tables, and a draft session is not there for others.
  for (const table of [
    'agenda_items',
    'agenda_sections',
    'agenda_versions',
    'item_notes',
    'item_links',
  ]) {
    expect(await outcome(act(who, (sql) => sql.unsafe(`delete from public.${table}`))), table).toBe(
      '42501',
    );
  }
  const hidden = who === 'coordinator' ? 'done' : 'PT404';
  expect(await tried(who, 'get_agenda', 'draft', '', 'nl')).toBe(hidden);
});

test.each(everybody)('%s reads notes on items', async (who) => {
  const id = await add(await section(), 'Welkom');
  expect(await change('coordinator', id, { note: 'Burgemeester komt later' })).toBe('done');
  const reads = ['coordinator', sessionChair, sessionSecretary].includes(who);
  const seen = await outcome(
    act(who, async (sql) => {
      const rows = await sql`select text from public.item_notes`;
      if (rows.length === 0) throw Object.assign(new Error('none'), { code: 'none' });
    }),
  );
  expect(seen).toBe(reads ? 'done' : who === 'visitor' ? '42501' : 'none');
});

test('hours follow from minutes, breaks and fixed starts; gaps and overlaps are counted', async () => {
  const part = await section();
  const second = await section('Tweede deel');
  const one = await add(part, 'Een', 30);
  await add(second, 'Drie', 40);
  await add(part, 'Pauze', 15, 'break');
  expect(await hours()).toEqual([
    ['Een', 0, 30, 0],
    ['Pauze', 30, 45, 0],
    ['Drie', 45, 85, 0],
  ]);
  const three = await add(second, 'Gast', 20);
  expect(
    await change('coordinator', three, { title: 'Gast', minutes: 20, fixed_start: '20:10' }),
  ).toBe('done');
  expect((await hours()).at(-1)).toEqual(['Gast', 100, 120, 15]);
  expect(await change('coordinator', one, { title: 'Een', minutes: 60 })).toBe('done');
  expect((await hours()).at(-1)).toEqual(['Gast', 100, 120, -15]);
});

test('on the nights of a clock change an item lasts as long as it lasts', async () => {
  const part = await section('Nacht', 'later');
  const base = await revisionOf('later');
  await call(
    'coordinator',
    'add_agenda_item',
    'later',
    base,
    part,
    'discussion',
    'nl',
    'Lang',
    180,
  );
  const late = Number(
    await call(
      'coordinator',
      'add_agenda_item',
      'later',
      base + 1,
      part,
      'discussion',
      'nl',
      'Na middernacht',
      30,
    ),
  );
  const night = async (starts: string, ends: string, fixed: string) => {
    await db.sql`update public.sessions set starts_at = ${starts}, ends_at = ${ends} where slug = 'later'`;
    await db.sql`update public.agenda_items set fixed_start = ${fixed} where id = ${late}`;
    return hours('later');
  };
  // Belgium: 28 March 2027 has no hour from 2 to 3, 31 October 2027 has it twice.
  expect(await night('2027-03-27T23:00+01:00', '2027-03-28T05:00+02:00', '04:00')).toEqual([
    ['Lang', 0, 180, 0],
    ['Na middernacht', 240, 270, 60],
  ]);
  expect(await night('2027-10-30T23:00+02:00', '2027-10-31T05:00+01:00', '04:00')).toEqual([
    ['Lang', 0, 180, 0],
    ['Na middernacht', 360, 390, 180],
  ]);
  // An hour that clocks skip cannot be chosen.
  await db.sql`update public.sessions set starts_at = '2027-03-28T01:00+01:00', ends_at = '2027-03-28T06:00+02:00' where slug = 'now'`;
  const id = await add(await section(), 'Punt');
  expect(await change('coordinator', id, { fixed_start: '02:30' })).toBe(
    'fixedStart:agenda:errorHour',
  );
});

test('items move up, down and to another part; an old list is refused', async () => {
  const part = await section();
  const second = await section('Tweede deel');
  const ids = [await add(part, 'A'), await add(part, 'B'), await add(part, 'C')];
  const old = await revisionOf();
  expect(await move(ids[2]!, part, 1)).toBe('done');
  expect(await titles()).toEqual(['C', 'A', 'B']);
  expect(await move(ids[0]!, part, 3, old)).toBe('PT409');
  expect(await move(ids[0]!, part, 99)).toBe('done');
  expect(await titles()).toEqual(['C', 'B', 'A']);
  expect(await move(ids[1]!, second, -4)).toBe('done');
  expect(await titles()).toEqual(['C', 'A', 'B']);
  expect(await move(ids[1]!, await section('Elders', 'later'), 1)).toBe('section:errorChoice');
  expect(
    await tried('coordinator', 'move_agenda_section', 'now', await revisionOf(), second, 1),
  ).toBe('done');
  expect(await titles()).toEqual(['B', 'C', 'A']);
  expect(
    await tried('coordinator', 'remove_agenda_section', 'now', await revisionOf(), second),
  ).toBe('section:agenda:errorNotEmpty');
  expect(await move(ids[1]!, part, 2)).toBe('done');
  expect(
    await tried('coordinator', 'remove_agenda_section', 'now', await revisionOf(), second),
  ).toBe('done');
  expect(await titles()).toEqual(['C', 'B', 'A']);
});

test('of many who move at once on the same list, one moves', async () => {
  const part = await section();
  const ids: number[] = [];
  for (const name of ['A', 'B', 'C', 'D', 'E']) ids.push(await add(part, name));
  for (let round = 0; round < 5; round += 1) {
    const base = await revisionOf();
    const said = await Promise.all(ids.map((id, index) => move(id, part, 5 - index, base)));
    expect(said.filter((word) => word === 'done')).toHaveLength(1);
    expect(new Set(said)).toEqual(new Set(['done', 'PT409']));
    const [row] =
      await db.sql`select count(distinct position)::int as places, count(*)::int as items
      from public.agenda_items where section_id = ${part}`;
    expect(row).toEqual({ places: 5, items: 5 });
  }
});

test('an item is changed on what is there; wrong values are told by field', async () => {
  const id = await add(await section(), 'Welkom');
  const wrong: [Fields, string][] = [
    [{ title: '' }, 'title:errorRequired'],
    [{ minutes: 0 }, 'minutes:agenda:errorMinutes'],
    [{ titles: { fr: 'x'.repeat(201) } }, 'titles:agenda:errorTitles'],
    [{ group_slug: 'nergens' }, 'group:errorChoice'],
    [{ organisation_slug: 'nergens' }, 'organisation:errorChoice'],
    [{ presenter: 'x'.repeat(201) }, 'presenter:agenda:errorPresenter'],
    [{ presenter_id: idOf('outsider') }, 'presenterId:errorChoice'],
    [{ note: 'x'.repeat(4001) }, 'note:groups:errorLongText'],
    [{ links: '{theme:nergens}' }, 'links:errorChoice'],
  ];
  for (const [fields, message] of wrong)
    expect(await change('coordinator', id, fields)).toBe(message);
  const fields = {
    titles: { fr: 'Accueil', en: ' ' },
    presenter: 'Mia',
    presenter_id: idOf('member'),
    organisation_slug: 'kring',
  };
  expect(await change('coordinator', id, fields)).toBe('done');
  expect(await item(id)).toMatchObject({
    titles: { fr: 'Accueil' },
    presenter: 'Mia',
    revision: 1,
  });
  expect(await change('coordinator', id, { base: 0 })).toBe('PT409');
  // Saved without a change is no change, so who edits beside another is not refused for nothing.
  expect(await change('coordinator', id, fields)).toBe('done');
  expect((await item(id)).revision).toBe(1);
  // What is followed up may take no time.
  expect(await change('coordinator', id, { minutes: 0, type: 'follow_up' })).toBe('done');
});

test('what nobody proposed is taken off; proposals are decided upon', async () => {
  const part = await section();
  const id = await add(part, 'Welkom');
  const proposed = await propose('member');
  await decide('coordinator', proposed, 'accept', { section: part });
  const remove = async (wanted: number) =>
    tried('coordinator', 'remove_agenda_item', 'now', await revisionOf(), wanted);
  expect(await remove(id)).toBe('done');
  expect(await remove(proposed)).toBe('PT409');
  expect(await titles()).toEqual(['Huurwaarborg']);
  expect(await decide('coordinator', proposed, 'decline')).toBe('done');
  expect(await titles()).toEqual([]);
  await db.sql`update public.sessions set state = 'closed' where slug = 'now'`;
  expect(
    await tried(
      'coordinator',
      'add_agenda_item',
      'now',
      await revisionOf(),
      part,
      'break',
      'nl',
      'Pauze',
      5,
    ),
  ).toBe('PT409');
  expect(await agenda('visitor')).toMatchObject({ version: null, versions: [] });
});
