import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  act,
  as,
  bring,
  bringing,
  check,
  choices,
  db,
  everything,
  foreignTable,
  openImportsWorld,
  outcomes,
  read,
  rowsOf,
  work,
} from './imports-world.ts';

beforeAll(openImportsWorld);
afterAll(() => db.drop());

const head = 'id;naam;samenvatting;gemeente;lat;lon;website;thema;start';
const line = (
  id: string,
  name: string,
  more: Partial<Record<'text' | 'place' | 'lat' | 'lon' | 'site' | 'theme' | 'start', string>> = {},
) =>
  [
    id,
    name,
    more.text ?? 'Buren koken samen.',
    more.place ?? 'Gent',
    more.lat ?? '51,0543',
    more.lon ?? '3,7174',
    more.site ?? '',
    more.theme ?? '',
    more.start ?? '',
  ].join(';');

describe('from the file to the map and back', () => {
  test('real initiatives in a foreign layout: dry run, run, on the map, undone, as before', async () => {
    const before = await everything();
    const id = await bring(foreignTable(), 'Annuaire de Bruxelles');
    const checked = await check(id);
    expect(await everything()).toBe(before);
    expect(checked.state).toBe('checked');
    expect(checked.counts.refused).toBe(0);
    // We have them all: every one is found again.
    expect(checked.counts.duplicate).toBe(checked.rows);
    expect(checked.rows).toBeGreaterThan(40);
    await as('editor').rpc('choose_import_rows', {
      wanted: id,
      row_number: null as never,
      choice: 'add',
    });
    const done = await act('run_import', id, true);
    expect(done).toMatchObject({ state: 'done', done: done.rows });
    expect(done.counts.added).toBe(done.rows);
    const [shown] = await db.sql<{ found: number; shown: number }[]>`
      select count(*)::int as found, count(*) filter (where exists (
        select from public.map_points as m where m.initiative_id = s.initiative_id))::int as shown
      from private.import_rows as r join public.initiative_search as s on s.initiative_id = r.initiative_id
      where r.import_id = ${id}`;
    expect(shown).toEqual({ found: done.rows, shown: done.rows });
    const undone = await act('undo_import', id);
    expect(undone).toMatchObject({ state: 'undone', counts: { kept: 0 } });
    expect(await everything()).toBe(before);
  });

  test('a second run of the same source changes nothing, a changed row changes only what differs', async () => {
    const before = await everything();
    const file = (rows: string[]) => [head, ...rows].join('\n');
    const first = await bring(
      file([
        line('a', 'Soepcafé Zilverlink'),
        line('b', 'Fietsatelier Kwikstaart', { site: 'kwikstaart.example' }),
      ]),
      'Kaart A',
    );
    await check(first);
    expect(await outcomes(first)).toEqual(['new', 'new']);
    await act('run_import', first, true);
    const between = await everything();

    const second = await bring(
      file([
        line('a', 'Soepcafé Zilverlink'),
        line('b', 'Fietsatelier Kwikstaart', { site: 'kwikstaart.example' }),
      ]),
      'Kaart A',
    );
    // The columns of this source were explained before.
    expect((await read(second)).mapping).toMatchObject({ columns: { naam: 'name' } });
    await check(second);
    expect(await outcomes(second)).toEqual(['same', 'same']);
    const nothing = await as('editor').rpc('run_import', { wanted: second, is_whole: true });
    expect(nothing.error?.message).toBe('form:imports:errorNothing');

    // People write what it is about; the source gets another website: both stay.
    await db.sql`update public.initiative_texts set body = 'Zelf geschreven' where section = 'summary'
      and initiative_id = (select initiative_id from private.import_links where source_key = 'kaart-a' and external_id = 'b')`;
    const third = await bring(
      file([
        line('a', 'Soepcafé Zilverlink'),
        line('b', 'Fietsatelier Kwikstaart', {
          site: 'https://kwikstaart.example/nieuw',
          text: 'Van de bron.',
        }),
      ]),
      'Kaart A',
    );
    await check(third);
    expect(await outcomes(third)).toEqual(['same', 'changed']);
    expect((await rowsOf(third))[1]?.differences).toEqual([
      { field: 'summary', old: 'Buren koken samen.', new: 'Van de bron.' },
      {
        field: 'website',
        old: 'https://kwikstaart.example',
        new: 'https://kwikstaart.example/nieuw',
      },
    ]);
    await act('run_import', third, true);
    const [now] = await db.sql<{ website: string; body: string; versions: number }[]>`
      select i.website, t.body, (select count(*)::int from public.initiative_versions as v where v.initiative_id = i.id and v.origin = 'import') as versions
      from private.import_links as l join public.initiatives as i on i.id = l.initiative_id
      join public.initiative_texts as t on t.initiative_id = i.id and t.section = 'summary'
      where l.source_key = 'kaart-a' and l.external_id = 'b'`;
    expect(now).toEqual({
      website: 'https://kwikstaart.example/nieuw',
      body: 'Zelf geschreven',
      versions: 1,
    });

    // What came later goes first; then all is as it was.
    expect((await as('editor').rpc('undo_import', { wanted: first })).error?.message).toBe(
      'form:imports:errorLaterFirst',
    );
    expect(await act('undo_import', third)).toMatchObject({ state: 'undone', counts: { kept: 0 } });
    await db.sql`update public.initiative_texts set body = 'Buren koken samen.' where body = 'Zelf geschreven'`;
    expect(await everything()).toBe(between);
    // Its versions stay with it, so it is one that somebody worked on.
    const undone = await act('undo_import', first);
    expect(undone.counts.kept).toBe(1);
    expect((await rowsOf(first, 'kept')).map(({ name, kept }) => [name, kept])).toEqual([
      ['Fietsatelier Kwikstaart', 'used'],
    ]);
    await db.sql`delete from public.initiatives where slug = 'fietsatelier-kwikstaart'`;
    await db.sql`delete from public.sources where key = 'kaart-a'`;
    expect(await everything()).toBe(before);
  });

  test('undoing leaves what an organisation took up since the import updated it', async () => {
    const file = (text: string) => [head, line('1', 'Naaikring Roodstaart', { text })].join('\n');
    const first = await bring(file('Wij naaien.'), 'Kaart Q');
    await check(first);
    await act('run_import', first);
    const second = await bring(file('Wij naaien samen.'), 'Kaart Q');
    await check(second);
    await act('run_import', second, true);
    await db.sql`insert into public.initiative_owners (initiative_id, organisation_id)
      select i.id, o.id from public.initiatives as i, public.organisations as o
      where i.slug = 'naaikring-roodstaart' and o.slug = 'vzw-cirq'`;
    await act('undo_import', second);
    expect((await rowsOf(second, 'kept')).map(({ name, kept }) => [name, kept])).toEqual([
      ['Naaikring Roodstaart', 'owned'],
    ]);
    const texts = await db.sql`
      select t.body from public.initiative_texts as t join public.initiatives as i on i.id = t.initiative_id
      where i.slug = 'naaikring-roodstaart' and t.section = 'summary'`;
    expect(texts).toEqual([{ body: 'Wij naaien samen.' }]);
    await db.sql`delete from public.initiatives where slug = 'naaikring-roodstaart'`;
    await db.sql`delete from public.sources where key = 'kaart-q'`;
  });

  test('undoing leaves what people changed, and says which', async () => {
    const id = await bring(
      [head, line('1', 'Taalkring Roodborst'), line('2', 'Buurttuin Winterkoning')].join('\n'),
      'Kaart B',
    );
    await check(id);
    await act('run_import', id);
    await db.sql`update public.initiatives set website = 'https://nieuw.example' where slug = 'buurttuin-winterkoning'`;
    const undone = await act('undo_import', id);
    expect(undone.counts).toMatchObject({ added: 2, kept: 1 });
    expect((await rowsOf(id, 'kept')).map(({ name, kept, slug }) => [name, kept, slug])).toEqual([
      ['Buurttuin Winterkoning', 'changed', 'buurttuin-winterkoning'],
    ]);
    expect(
      await db.sql`select slug from public.initiatives where slug like 'taalkring-roodborst%'`,
    ).toHaveLength(0);
  });
});

describe('nothing half-imported', () => {
  test('a run that breaks in the middle leaves nothing, and can be run again', async () => {
    const rows = Array.from({ length: 700 }, (_, n) =>
      line(`x${n}`, `Proefkring ${n.toString(36)} ${'abcdefgh'[n % 8]}`),
    );
    const id = await bring([head, ...rows].join('\n'), 'Kaart C');
    await check(id, { choices: { duplicates: 'add' } });
    const before = await everything();
    await db.sql`create function public.stop_it() returns trigger language plpgsql as $$
      begin if new.slug like 'proefkring-jf-%' then raise exception 'stop'; end if; return new; end $$`;
    await db.sql`create trigger stop_it before insert on public.initiatives for each row execute function public.stop_it()`;
    const broken = await act('run_import', id);
    expect(broken).toMatchObject({ state: 'checked', fault: 'failed', counts: { added: 0 } });
    expect(await everything()).toBe(before);
    await db.sql`drop function public.stop_it() cascade`;

    // Its worker is killed while it writes.
    await as('editor').rpc('run_import', { wanted: id, is_whole: false });
    const working = work();
    for (;;) {
      const [at] = await db.sql<
        { done: number }[]
      >`select done from private.imports where id = ${id}`;
      if (at!.done > 0) break;
    }
    await db.sql`select pg_terminate_backend(l.pid) from pg_locks as l where l.locktype = 'advisory'
      and l.objid = (hashtext('imports')::bigint & 4294967295)::oid and l.database = (select oid from pg_database where datname = current_database())`;
    await working;
    expect(await everything()).toBe(before);
    const again = await read(id);
    expect(again).toMatchObject({ state: 'checked', fault: 'failed' });
    expect((await act('run_import', id)).counts.added).toBe(700);
    expect(await act('undo_import', id)).toMatchObject({ state: 'undone', counts: { kept: 0 } });
    expect(await everything()).toBe(before);
  }, 180_000);

  test('a large file behind small ones is looked through in one go', async () => {
    // Statistics of small files made the planner look for each row through all rows.
    await check(await bring([head, line('1', 'Kleine kring')].join('\n'), 'Kaart klein'));
    await db.sql`analyze private.import_rows`;
    const rows = Array.from({ length: 1500 }, (_, n) => line(`g${n}`, `Grote kring ${n} ${n * 7}`));
    const id = await bring([head, ...rows, line('g7', 'Dubbel')].join('\n'), 'Kaart groot');
    const began = performance.now();
    expect((await check(id)).counts).toMatchObject({ new: 1500, refused: 1 });
    expect(performance.now() - began).toBeLessThan(60_000);
  }, 180_000);

  test('a worker that fell silent gives way after two minutes, three times', async () => {
    const id = await bring([head, line('1', 'Stille kring')].join('\n'), 'Kaart D');
    await as('editor').rpc('check_import', {
      wanted: id,
      mapping: { columns: { naam: 'name' } },
      choices: { ...choices },
    });
    const take = (minutes: number) =>
      db.sql`select id from private.take_import(now() + make_interval(mins => ${minutes}::int)) where id is not null`;
    expect(await take(0)).toHaveLength(1);
    expect(await take(1)).toHaveLength(0);
    expect(await take(3)).toHaveLength(1);
    expect(await take(6)).toHaveLength(1);
    expect(await take(9)).toHaveLength(0);
    expect(await read(id)).toMatchObject({ state: 'mapping', fault: 'stopped' });
  });

  test('all or nothing: one refused row stops the whole', async () => {
    const id = await bring([head, line('1', 'Goede rij'), line('2', '')].join('\n'), 'Kaart E');
    await check(id);
    expect(await outcomes(id)).toEqual(['new', 'refused name:missing']);
    const { error } = await as('editor').rpc('run_import', { wanted: id, is_whole: true });
    expect(error?.message).toBe('mode:imports:errorRefusedRows');
    expect((await act('run_import', id, false)).counts.added).toBe(1);
    await act('undo_import', id);
  });
});

describe('places', () => {
  test.each([
    ['swapped', { lat: '3,7174', lon: '51,0543' }, 'refused latitude:swapped'],
    ['Lambert 72', { lat: '193000', lon: '104500' }, 'refused latitude:projected'],
    ['Web Mercator', { lat: '6630000', lon: '413900' }, 'refused latitude:projected'],
    ['0,0', { lat: '0', lon: '0' }, 'refused latitude:atZero'],
    ['outside the earth', { lat: '95', lon: '200' }, 'refused latitude:outside'],
    ['another town', { lat: '50,4114', lon: '4,4448' }, 'refused latitude:farAway'],
    ['half', { lat: '51,05', lon: '' }, 'refused latitude:half'],
    ['words', { lat: 'noord', lon: 'oost' }, 'refused latitude:coordinates'],
    [
      'an unknown place',
      { place: 'Nergenshuizen', lat: '', lon: '' },
      'refused municipality:unknownPlace',
    ],
    ['a point in the sea', { place: '', lat: '55', lon: '3' }, 'refused latitude:noPlaceNear'],
    ['no place at all', { place: '', lat: '', lon: '' }, 'new'],
    ['a point alone', { place: '', lat: '51.0543', lon: '3.7174' }, 'new'],
    ['with a postcode', { place: '9000 Gent', lat: '', lon: '' }, 'new'],
  ])('%s', async (what, more, expected) => {
    const id = await bring(
      [head, line('1', `Plaatsproef Oeverzwaluw ${what}`, more)].join('\n'),
      `Plaats ${what}`,
    );
    await check(id);
    expect(await outcomes(id)).toEqual([expected]);
  });

  test('latitude and longitude that stand in each other’s columns are put right for the whole file', async () => {
    const id = await bring(
      [head, line('1', 'Omgekeerde kring', { lat: '3,7174', lon: '51,0543' })].join('\n'),
      'Omgekeerd',
    );
    expect((await check(id)).counts.swapped).toBe(1);
    expect((await check(id, { mapping: { isSwapped: true } })).counts).toMatchObject({
      swapped: 0,
      new: 1,
    });
  });

  test('a true point is nowhere public unless the importer says so', async () => {
    const bringOne = async (visibility: 'area' | 'public' | 'hidden') => {
      const id = await bring(
        [
          head,
          line('1', `Geheime Notenkraker ${visibility}`, { lat: '51,0511', lon: '3,7333' }),
        ].join('\n'),
        `Punt ${visibility}`,
      );
      await check(id, { choices: { visibility, duplicates: 'add' } });
      await act('run_import', id);
      const [row] = await db.sql<
        { lat: number | null; is_area: boolean; exact: number; points: number }[]
      >`
        select p.public_latitude as lat, p.is_area, e.latitude as exact,
          (select count(*)::int from public.map_points as m where m.initiative_id = p.initiative_id) as points
        from private.import_rows as r join public.initiative_places as p on p.initiative_id = r.initiative_id
        join private.exact_points as e on e.initiative_place_id = p.id where r.import_id = ${id}`;
      await act('undo_import', id);
      return row;
    };
    expect(await bringOne('area')).toMatchObject({ is_area: true, exact: 51.0511, points: 1 });
    expect((await bringOne('area'))?.lat).not.toBe(51.0511);
    expect(await bringOne('public')).toMatchObject({ is_area: false, lat: 51.0511, points: 1 });
    expect(await bringOne('hidden')).toMatchObject({ lat: null, points: 0 });
  });
});

describe('duplicates', () => {
  test('a name that we have is skipped unless chosen; updated it gets what it lacks', async () => {
    const [known] = await db.sql<{ name: string; id: string; website: string | null }[]>`
      select n.name, i.id, i.website from public.initiatives as i join public.initiative_names as n on n.initiative_id = i.id and n.role = 'main'
      where i.is_published order by i.slug limit 1`;
    const before = await everything();
    const id = await bring(
      [
        head,
        line('k', known!.name, {
          place: '',
          lat: '',
          lon: '',
          site: 'https://van-de-bron.example',
        }),
        line('l', 'Heel iets anders: IJsvogelkoor'),
      ].join('\n'),
      'Kaart F',
    );
    await check(id);
    expect(await outcomes(id)).toEqual(['duplicate', 'new']);
    expect((await rowsOf(id))[0]?.candidates[0]).toMatchObject({
      id: known!.id,
      name: known!.name,
    });
    await act('run_import', id);
    expect((await rowsOf(id)).map(({ written }) => written)).toEqual([null, 'added']);
    await act('undo_import', id);
    expect(await everything()).toBe(before);

    const again = await bring(
      [
        head,
        line('k', known!.name, {
          place: '',
          lat: '',
          lon: '',
          site: 'https://van-de-bron.example',
        }),
      ].join('\n'),
      'Kaart F',
    );
    await check(again, { choices: { duplicates: 'update' } });
    await act('run_import', again);
    const [now] = await db.sql<
      { website: string }[]
    >`select website from public.initiatives where id = ${known!.id}`;
    expect(now?.website).toBe('https://van-de-bron.example');
    await act('undo_import', again);
    expect(await everything()).toBe(before);
  });

  test('the same id twice in a file is refused with the row that has it', async () => {
    const id = await bring(
      [head, line('1', 'Eerste Wielewaal'), line('1', 'Tweede Wielewaal')].join('\n'),
      'Kaart G',
    );
    await check(id);
    expect(await outcomes(id)).toEqual(['new', 'refused id:twice']);
    expect((await rowsOf(id))[1]?.problems[0]?.facts).toEqual({ row: 1 });
  });
});

test('any of several imports that have not run is thrown away, the others stay', async () => {
  const ids: number[] = [];
  for (const name of ['Ooievaar', 'Zwaan', 'Reiger'])
    ids.push(await bring([head, line('1', name)].join('\n'), `Kaart ${name}`));
  await check(ids[2]!);
  const there = async () =>
    (
      await db.sql<
        { id: number }[]
      >`select id::int from private.imports where id = any (${ids}) order by id`
    ).map(({ id }) => id);
  expect((await as('editor').rpc('delete_import', { wanted: ids[0]! })).error).toBeNull();
  expect(await there()).toEqual(ids.slice(1));
  expect((await as('editor').rpc('delete_import', { wanted: ids[0]! })).error?.code).toBe('PT404');
});

describe('bad input', () => {
  test.each([
    ['', 'imports:errorEmptyFile'],
    ['\n\n', 'imports:errorEmptyFile'],
    ['naam;gemeente\n', 'imports:errorOnlyHeader'],
    ['eenenkelekolom\nrij\n', 'imports:errorNoHeader'],
    ['{"type":"FeatureCollection"}', 'imports:errorGeojson'],
    ['{nee', 'imports:errorGeojson'],
    ['PK\u0003\u0004werkboek', 'imports:errorNotText'],
  ])('%j is refused at once', async (content, word) => {
    expect(await bringing(content)).toBe(word);
  });

  test('formulas, long texts, bad addresses and dates, zero bytes, loose quotes, too many cells: each row says why', async () => {
    const id = await bring(
      [
        head,
        line('1', '=HYPERLINK(A1)'),
        line('2', 'x'.repeat(201)),
        line('3', 'Slechte link', { site: 'javascript:alert(1)' }),
        line('4', 'Slechte dag', { start: '31/02/2020' }),
        line('5', 'Nul\0byte'),
        '6;"Los "citaat;x;Gent;;;;;',
        `${line('7', 'Te veel')};extra;cellen`,
        line('8', 'Goed Boomklevertje', { start: '43831' }),
      ].join('\n'),
      'Kaart H',
    );
    await check(id);
    expect(await outcomes(id)).toEqual([
      'refused name:formula',
      'refused name:tooLong',
      'refused website:webAddress',
      'refused started:date',
      'refused :zeroBytes',
      'refused :quote',
      'refused :tooManyCells',
      'new',
    ]);
    expect((await rowsOf(id))[7]?.notes).toEqual([
      { field: 'started', reason: 'serialDate', facts: { value: '43831', date: '2020-01-01' } },
    ]);
    const formula = await bring(
      [head, line('1', '=1+1'), line('2', "'+cmd|calc")].join('\n'),
      'Kaart I',
    );
    await check(formula);
    expect(await outcomes(formula)).toEqual(['refused name:formula', 'refused name:formula']);
  });

  test('terms that nobody knows are tags until somebody says what they mean', async () => {
    const id = await bring(
      [head, line('1', 'Woordkring Appelvink', { theme: 'Wonen, Sterrenkunde' })].join('\n'),
      'Kaart J',
    );
    const checked = await check(id);
    expect(checked.unknownTerms.map(({ key, count }) => [key, count])).toContainEqual([
      'themes:sterrenkunde',
      1,
    ]);
    const theme = checked.terms.find(({ key }) => key.startsWith('theme:'))!;
    const again = await check(id, { mapping: { terms: { 'themes:sterrenkunde': theme.key } } });
    expect(again.unknownTerms.map(({ key }) => key)).not.toContain('themes:sterrenkunde');
  });
});

describe('rights', () => {
  test.each(['visitor', 'citizen', 'newcomer', 'ngo', 'caseworker', 'coordinator'])(
    '%s may do nothing of it',
    async (who) => {
      const client = as(who);
      const form = {
        source: 'Kaart',
        language: 'nl',
        fileName: 'a.csv',
        format: 'csv',
        encoding: 'utf-8',
        separator: ';',
        headers: [],
      };
      const attempts = [
        client.rpc('start_import', { form }),
        client.rpc('send_import_rows', { wanted: 1, rows: [] }),
        client.rpc('finish_import_upload', { wanted: 1 }),
        client.rpc('list_imports'),
        client.rpc('get_import', { wanted: 1, language: 'nl' }),
        client.rpc('get_import_rows', { wanted: 1, kind: 'all', after: 0, most: 10 }),
        client.rpc('check_import', { wanted: 1, mapping: {}, choices: {} }),
        client.rpc('choose_import_rows', { wanted: 1, row_number: 1, choice: 'add' }),
        client.rpc('run_import', { wanted: 1, is_whole: true }),
        client.rpc('undo_import', { wanted: 1 }),
        client.rpc('delete_import', { wanted: 1 }),
      ];
      for (const attempt of attempts) expect((await attempt).error?.code).toBe('42501');
    },
  );

  test.each(['moderator', 'editor', 'admin'])('%s may', async (who) => {
    expect((await as(who).rpc('list_imports')).error).toBeNull();
    expect((await as(who).rpc('undo_import', { wanted: 999_999 })).error?.code).toBe('PT404');
  });
});
