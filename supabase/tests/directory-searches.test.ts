import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

// Saved searches of the directory: what they take, whom they tell of what, and of what nobody hears.
let db: TestDatabase;
const people: Record<string, Person> = {};

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
  const rows = await db.sql<Person[]>`
    select id::text, email from auth.users where email like '%@demo.example'`;
  for (const person of rows) people[person.email!.split('@')[0]!] = person;
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.sql`delete from public.saved_searches`;
  await db.sql`delete from private.found_listings`;
  await db.sql`delete from private.outbox`;
  await db.sql`delete from private.attempts`;
  await db.sql`update public.initiatives set is_published = true, published_at = now() - interval '1 day'`;
});

type Who = 'citizen' | 'ngo' | 'moderator' | 'visitor';
const client = (who: Who) => (who === 'visitor' ? db.clientFor() : db.clientFor(people[who]!));
const work = { query: '', filters: { theme: ['work'] } };

async function saving(who: Who, directory: unknown): Promise<string> {
  const { data, error } = await client(who).rpc('save_search', { form: { directory } as never });
  return error
    ? error.code.startsWith('PT400')
      ? error.message
      : error.code
    : JSON.stringify(data);
}
interface Row {
  id: number;
  fresh: number;
  pace: string;
  news: { slug: string }[];
  directory: {
    query: string;
    filters: Record<string, unknown>;
    facets: object;
    centre: string | null;
  };
}
async function mine(who: Who): Promise<Row[]> {
  const { data } = await client(who).rpc('get_my_searches', { language: 'nl' });
  return (data as unknown as { rows: Row[] }).rows;
}
/** An hour of the city, some days from now. */
async function at(hour: number, days = 1): Promise<Date> {
  const [row] = await db.sql<{ at: Date }[]>`
    select ((date_trunc('week', now() at time zone private.city_zone()))::date + ${7 + days}::int + make_interval(hours => ${hour}::int))
      at time zone private.city_zone() as at`;
  return row!.at;
}
/** A day: what is new is looked up, then mailed. @returns the mails, as "who count" */
async function day(days: number): Promise<string[]> {
  await db.sql`delete from private.outbox`;
  await db.sql`select private.match_searches(${await at(7, days)})`;
  await db.sql`select private.mail_searchers(${await at(9, days)})`;
  const rows = await db.sql<{ told: string }[]>`
    select split_part(recipient, '@', 1) || ' ' || (payload ->> 'count') as told from private.outbox
    where kind = 'listing_found' order by 1`;
  return rows.map(({ told }) => told);
}
const ofWork = async (count: number) =>
  (
    await db.sql<{ slug: string }[]>`
    select i.slug from public.initiatives as i
    join public.initiative_terms as it on it.initiative_id = i.id join public.terms as t on t.id = it.term_id
    where t.slug = 'work' and t.vocabulary = 'theme' order by i.slug limit ${count}`
  ).map(({ slug }) => slug);
const hide = (slugs: string[]) =>
  db.sql`update public.initiatives set is_published = false where slug = any (${slugs})`;
const publish = async (slugs: string[], when: Date) =>
  db.sql`update public.initiatives set is_published = true, published_at = ${when} where slug = any (${slugs})`;

describe('saving', () => {
  test('what the list was asked, written one way; the same again changes nothing', async () => {
    const asked = {
      query: ' taal ',
      filters: {
        theme: ['work', 'language', 'work'],
        'not-kind': ['city'],
        needs: ['open'],
        near: { lat: 51.053812, lon: 3.724567, km: 5 },
      },
    };
    expect(await saving('citizen', asked)).toBe('{"isNew":true}');
    const again = {
      ...asked,
      query: 'taal',
      filters: { ...asked.filters, theme: ['language', 'work'] },
    };
    expect(await saving('citizen', again)).toBe('{"isNew":false}');
    const [row, ...others] = await mine('citizen');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      fresh: 0,
      news: [],
      pace: 'daily',
      directory: {
        query: 'taal',
        filters: { theme: ['language', 'work'], near: { lat: 51.054, lon: 3.725, km: 5 } },
        facets: {
          theme: [
            { slug: 'language', label: 'Taal' },
            { slug: 'work', label: 'Werk' },
          ],
        },
      },
    });
  });

  test.each([
    [{}, 'errorNoFilter'],
    [{ query: ' !? ', filters: { theme: [] } }, 'errorNoFilter'],
    [[], 'errorFilters'],
    ['taal', 'errorFilters'],
    [{ query: 'x'.repeat(201) }, 'errorFilters'],
    [{ filters: { secret: ['a'] } }, 'errorFilters'],
    [{ filters: { theme: 'work' } }, 'errorFilters'],
    [{ filters: { theme: [1] } }, 'errorFilters'],
    [{ filters: { theme: ["work'; drop"] } }, 'errorFilters'],
    [{ filters: { 'not-near': ['a'] } }, 'errorFilters'],
    [{ filters: { near: { lat: 91, lon: 3, km: 5 } } }, 'errorFilters'],
    [{ filters: { near: { lat: '51', lon: 3, km: 5 } } }, 'errorFilters'],
    [{ filters: { near: { lat: 51, lon: 3 } } }, 'errorFilters'],
    [{ filters: { near: [51, 3] } }, 'errorFilters'],
    [
      { filters: { theme: Array.from({ length: 30 }, (_, n) => `${'x'.repeat(100)}${n}`) } },
      'errorFilters',
    ],
  ])('%j is refused', async (asked, word) => {
    expect(await saving('citizen', asked)).toBe(`form:searches:${word}`);
    expect(await mine('citizen')).toEqual([]);
  });

  test('visitors save nothing; twenty of both kinds together', async () => {
    expect(await saving('visitor', work)).toBe('42501');
    for (let n = 0; n < 19; n += 1) await saving('ngo', { query: `taal ${n}` });
    const { error } = await client('ngo').rpc('save_search', { form: { kind: 'need' } });
    expect(error).toBeNull();
    expect(await saving('ngo', work)).toBe('form:searches:errorMost');
  });

  test('one’s own is seen and changed by nobody else, and never goes by mail at once', async () => {
    await saving('citizen', work);
    const [{ id }] = (await mine('citizen')) as [Row];
    for (const who of ['ngo', 'moderator'] as const) {
      expect(await mine(who)).toEqual([]);
      const { error } = await client(who).rpc('open_search', { wanted: id });
      expect(error?.code).toBe('PT404');
    }
    const change = async (pace: string) =>
      (await client('citizen').rpc('change_search', { wanted: id, form: { pace } })).error?.message;
    expect(await change('weekly')).toBeUndefined();
    expect(await change('at_once')).toBe('pace:errorChoice');
    const { data } = await client('citizen').rpc('open_search', { wanted: id });
    expect(data).toMatchObject({ directory: work });
  });
});

describe('telling', () => {
  test('what stands newly, once, in one mail for all searches of a person', async () => {
    const [first = '', second = ''] = await ofWork(2);
    await hide([first, second]);
    await saving('citizen', work);
    await saving('citizen', { query: '', filters: { theme: ['work', 'language'] } });
    await saving('ngo', { query: '', filters: { 'not-theme': ['work'] } });
    expect(await day(1)).toEqual([]);
    await publish([first, second], await at(6, 2));
    // Found by two searches it counts once; who asked for other things hears nothing.
    expect(await day(2)).toEqual(['citizen 2']);
    const [row] = await mine('citizen');
    expect(row).toMatchObject({ fresh: 2 });
    expect(row!.news.map(({ slug }) => slug).toSorted()).toEqual([first, second].toSorted());
    expect(await day(3)).toEqual([]);
    await client('citizen').rpc('open_search', { wanted: row!.id });
    expect((await mine('citizen')).find(({ id }) => id === row!.id)).toMatchObject({
      fresh: 0,
      news: [],
    });
  });

  test('what comes to have what is asked, and not again when it loses and regains it', async () => {
    await saving('citizen', work);
    const [other] = await db.sql<{ id: string }[]>`
      select i.id from public.initiatives as i where not exists (
        select from public.initiative_terms as it join public.terms as t on t.id = it.term_id
        where it.initiative_id = i.id and t.slug = 'work') order by i.slug limit 1`;
    const gain = () => db.sql`insert into public.initiative_terms (initiative_id, term_id)
      select ${other!.id}, id from public.terms where slug = 'work' and vocabulary = 'theme'`;
    const lose = () => db.sql`delete from public.initiative_terms where initiative_id = ${other!.id}
      and term_id = (select id from public.terms where slug = 'work' and vocabulary = 'theme')`;
    await gain();
    expect(await day(1)).toEqual(['citizen 1']);
    await lose();
    expect(await day(2)).toEqual([]);
    await gain();
    expect(await day(3)).toEqual([]);
    await lose();
  });

  test('nobody hears of what is not published, or was withdrawn before the mail left', async () => {
    const [first = '', second = ''] = await ofWork(2);
    await hide([first, second]);
    await saving('citizen', work);
    await publish([first, second], await at(6, 1));
    await db.sql`select private.match_searches(${await at(7, 1)})`;
    await hide([first]);
    expect((await mine('citizen'))[0]).toMatchObject({ fresh: 1, news: [{ slug: second }] });
    await db.sql`select private.mail_searchers(${await at(9, 1)})`;
    const [mail] = await db.sql`select payload from private.outbox where kind = 'listing_found'`;
    expect(mail?.['payload']).toMatchObject({ count: '1', url: '/nl/exchange/searches' });
    expect(JSON.stringify(mail)).not.toContain(second);
    await publish([first], await at(6, 2));
    await db.sql`delete from private.search_matches`;
  });

  test('a hidden place is near to nobody', async () => {
    const [place] = await db.sql<{ id: number; initiative_id: string; lat: number; lon: number }[]>`
      select ip.id::int, ip.initiative_id, p.latitude as lat, p.longitude as lon
      from public.initiative_places as ip join public.places as p on p.id = ip.place_id
      where ip.public_latitude is not null and (select count(*) from public.initiative_places as o where o.initiative_id = ip.initiative_id) = 1
      order by ip.id limit 1`;
    const { slug } = (
      await db.sql<{ slug: string }[]>`
      select slug from public.initiatives where id = ${place!.initiative_id}`
    )[0]!;
    const [was] = await db.sql<{ visibility: string }[]>`
      select visibility from public.initiative_places where id = ${place!.id}`;
    await hide([slug]);
    await db.sql`update public.initiative_places set visibility = 'hidden' where id = ${place!.id}`;
    await saving('citizen', {
      query: '',
      filters: { near: { lat: place!.lat, lon: place!.lon, km: 500 } },
    });
    await publish([slug], await at(6, 1));
    expect(await day(1)).toEqual([]);
    await db.sql`update public.initiative_places set visibility = ${was!.visibility} where id = ${place!.id}`;
    // Once it is shown it is news.
    expect(await day(2)).toEqual(['citizen 1']);
  });

  test('once a week, with the first mail of the next; paused and on the site alone never by mail', async () => {
    const [first = '', second = ''] = await ofWork(2);
    await hide([first, second]);
    for (const who of ['citizen', 'ngo', 'moderator'] as const) await saving(who, work);
    const change = async (who: Who, form: Record<string, unknown>) => {
      const [row] = await mine(who);
      await client(who).rpc('change_search', { wanted: row!.id, form: form as never });
    };
    await change('citizen', { pace: 'weekly' });
    await change('ngo', { isPaused: true });
    await change('moderator', { pace: 'site' });
    await publish([first], await at(6, 1));
    expect(await day(1)).toEqual([]);
    expect((await mine('moderator'))[0]).toMatchObject({ fresh: 1 });
    await publish([second], await at(6, 3));
    expect(await day(3)).toEqual([]);
    expect(await day(7)).toEqual(['citizen 2']);
    expect(await day(8)).toEqual([]);
    // What came during a pause is not made up for.
    await change('ngo', { isPaused: false });
    expect(await day(9)).toEqual([]);
  });

  test('rounds that begin at once, and one that comes days late, tell each thing once', async () => {
    const [first = ''] = await ofWork(1);
    await hide([first]);
    await saving('citizen', work);
    await publish([first], await at(6, 1));
    const when = await at(7, 4);
    await Promise.all([1, 2, 3].map(() => db.sql`select private.match_searches(${when})`));
    const morning = await at(9, 4);
    await db.sql`select private.mail_searchers(${morning})`;
    await db.sql`select private.mail_searchers(${morning})`;
    expect(await db.sql`select from private.outbox where kind = 'listing_found'`).toHaveLength(1);
  });

  test('the link of a mail ends those of the directory too, and undoes it', async () => {
    await saving('citizen', work);
    const [link] = await db.sql<{ token: string }[]>`
      select private.unsubscribe_token(${people['citizen']!.id}, 'searches', null) as token`;
    const { token } = link!;
    await client('visitor').rpc('unsubscribe', { token });
    expect((await mine('citizen'))[0]).toMatchObject({ pace: 'site' });
    await client('visitor').rpc('undo_unsubscribing', { token });
    expect((await mine('citizen'))[0]).toMatchObject({ pace: 'daily' });
  });

  test('the exchange’s rounds take no search of the directory for one that asks for everything', async () => {
    await saving('citizen', work);
    await db.sql`update public.saved_searches set saved_at = now() - interval '1 day'`;
    const found = await db.sql`
      select f.person_id from private.find_searchers(array(select a.listing_id from private.listing_alerts as a), now()) as f
      where f.person_id = ${people['citizen']!.id}`;
    expect(found).toHaveLength(0);
  });
});
