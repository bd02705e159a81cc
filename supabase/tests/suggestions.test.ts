import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ListingFields } from './listing-rows.ts';
import type { Who } from './suggestions-world.ts';
import {
  call,
  db,
  idOf,
  judged,
  openSuggestionsWorld,
  organisation,
  people,
  post,
  suggested,
  suggestions,
  tried,
} from './suggestions-world.ts';

// Suggestions: who sees them, in which order, with which reasons, and what becomes of them.
beforeAll(openSuggestionsWorld);
beforeEach(async () => {
  await db.sql`truncate public.listings, public.blocks, private.suggestion_log cascade`;
});
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const both = { languages: { nl: 3 }, halfDays: '00000000000110', tags: ['bicycle'] };
type Fields = Partial<ListingFields>;
const need = (fields: Fields = {}, who: Who = 'seeker') => post(who, { ...both, ...fields });
const offer = (fields: Fields = {}, who: Who = 'giver') =>
  post(who, { ...both, kind: 'offer', ...fields });

describe('who may', () => {
  test.each(everybody)('%s sees what is suggested to a seeker', async (who) => {
    const seeks = await need();
    const gives = await offer();
    const may = ['seeker', 'coordinator', 'moderator'].includes(who);
    const refusal = who === 'visitor' ? 'PT404' : '42501';
    expect(await tried(who, 'get_suggestions', seeks, 'nl')).toBe(
      may ? 'done' : who === 'visitor' ? '42501' : refusal,
    );
    if (!may) return;
    const { suggestions: found } = await suggestions(who, seeks);
    expect(found.map(({ listing }) => listing.id)).toEqual([gives]);
    // All parts and the score are for the house; people see reasons.
    expect(found[0]?.parts?.length).toBe(who === 'seeker' ? undefined : 6);
    expect(found[0]?.score === undefined).toBe(who === 'seeker');
  });

  test.each(everybody)('%s refuses, opens and switches for a seeker', async (who) => {
    const seeks = await need();
    const gives = await offer();
    const said = who === 'seeker' ? 'done' : '42501';
    expect(await tried(who, 'open_suggestion', seeks, gives)).toBe(said);
    expect(await tried(who, 'refuse_suggestion', seeks, gives, 'too_far')).toBe(said);
    expect(await tried(who, 'set_suggested', seeks, false)).toBe(said);
  });

  test('needs for go-betweens are suggested to nobody else', async () => {
    const host = { category: 'buddy', tags: [], through: organisation };
    await db.sql`insert into public.screenings (person_id, organisation_id, category_id, seen_on, ends_on)
      select ${idOf('giver')}, ${organisation}, c.id, current_date, current_date + 9 from public.listing_categories as c where c.slug = 'buddy'`;
    const seeks = await need(host);
    const gives = await offer(host);
    for (const [who, listing] of [
      ['seeker', seeks],
      ['giver', gives],
    ] as const) {
      expect(await suggestions(who, listing)).toMatchObject({
        standing: 'through',
        suggestions: [],
      });
    }
    expect(await suggested('coordinator', seeks)).toEqual([gives]);
    expect(await suggested('speaker', gives)).toEqual([seeks]);
    await db.sql`delete from public.organisation_checks`;
    expect(await tried('speaker', 'get_suggestions', gives, 'nl')).toBe('PT404');
    await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation})`;
  });
});

describe('the order', () => {
  test('two by score, and the one who waits longest of the others', async () => {
    const seeks = await need();
    const best = await offer({ waits: 1 });
    const good = await offer({ halfDays: '00000000000100', waits: 2 });
    await offer({ halfDays: '00000000000000', languages: { nl: 2 }, waits: 3 });
    const oldest = await offer({ halfDays: '11000000000000', languages: { nl: 1 }, waits: 20 });
    const expected = [best, good, oldest].toSorted((a, b) => a - b);
    expect(await suggested('seeker', seeks)).toEqual(expected);
    // Nothing marks the place that was kept, and a day shuffles it among the others.
    const { suggestions: found } = await suggestions('seeker', seeks);
    expect(new Set(found.map((line) => Object.keys(line).toSorted().join())).size).toBe(1);
    const order = async (day: string) => {
      const rows = await db.sql<{ id: number }[]>`
        select listing_id::int as id from private.score_pairs(${seeks})
        order by md5(${day} || ${seeks}::text || listing_id)`;
      return rows.map(({ id }) => id).join();
    };
    const days = Array.from({ length: 10 }, (_, n) => `2026-12-${10 + n}`);
    expect(new Set(await Promise.all(days.map(order))).size).toBeGreaterThan(1);
    expect((await suggestions('seeker', seeks)).suggestions).toEqual(found);
  });

  test('equals stand by waiting, then by a number that no one chose: total, and stable', async () => {
    const seeks = await need();
    const made: number[] = [];
    for (let n = 0; n < 6; n += 1) made.push(await offer());
    await db.sql`update public.listings set opened_at = date_trunc('day', now()) where kind = 'offer'`;
    const first = await suggested('seeker', seeks);
    expect(first.length).toBe(3);
    // A post that has nothing to do with it reorders nothing.
    await post('other', {
      kind: 'offer',
      category: 'transport',
      tags: ['van'],
      languages: { nl: 3 },
    });
    expect(await suggested('seeker', seeks)).toEqual(first);
    const [row] = await db.sql<{ ids: number[] }[]>`
      select array_agg(l.id::int order by l.id) as ids from (
        select o.id from public.listings as o where o.id = any (${made}) order by md5(${seeks}::text || o.id) limit 3) as l`;
    expect(row?.ids).toEqual(first);
  });

  test('both directions say the same of a pair', async () => {
    const seeks = await need({ waits: 9 });
    const gives = await offer({ languages: { nl: 2, tr: 3 }, lasts: 5 });
    const rows = await db.sql`
      select s.score, s.points, s.tie from private.score_pairs(${seeks}, array[${gives}]::bigint[]) as s
      union select s.score, s.points, s.tie from private.score_pairs(${gives}, array[${seeks}]::bigint[]) as s`;
    expect(rows.length).toBe(1);
  });
});

describe('the score', () => {
  test('names, gender and origin in a title change nothing', async () => {
    const gives = await offer({ title: 'Stevige fiets met kinderzitje' });
    const scores = new Set<string>();
    for (const title of [
      'Zoekt fiets met kinderzitje',
      'Fatma zoekt fiets met kinderzitje',
      'Seeker zoekt fiets met kinderzitje',
      'Turkse vrouw zoekt fiets met kinderzitje',
      'Vluchteling uit Syrië, man: zoekt fiets met kinderzitje'
        .replace(' uit ', ' ')
        .replace(',', ''),
    ]) {
      const { points, score } = await judged(await need({ title }), gives);
      expect(points.reduce((sum, part) => sum + part)).toBe(score);
      scores.add(points.join());
    }
    expect(scores.size).toBe(1);
  });

  test('who interprets brings sixty in a hundred of the points for language', async () => {
    const seeks = await need({ languages: { ar: 3 }, halfDays: '00000000000000' });
    const gives = await offer({ languages: { nl: 3 }, title: 'Tweewieler' });
    expect((await judged(seeks, gives)).points[0]).toBe(0);
    const tolk: Fields = { kind: 'offer', category: 'expertise', tags: ['interpreting'] };
    const interprets = await post('other', { ...tolk, languages: { ar: 3, nl: 2 } });
    expect((await judged(seeks, gives)).points[0]).toBe(9);
    const { suggestions: found } = await suggestions('seeker', seeks);
    expect(found[0]?.reasons.map(({ reason_code: code }) => code)).toContain('with_interpreter');
    await db.sql`update public.listings set state = 'closed', ending = 'other' where id = ${interprets}`;
    expect((await judged(seeks, gives)).points[0]).toBe(0);
    await db.sql`update public.listings set state = 'open', ending = null where id = ${interprets}`;
    await db.sql`update public.listing_categories set may_bridge = false where slug = 'goods'`;
    expect((await judged(seeks, gives)).points[0]).toBe(0);
    await db.sql`update public.listing_categories set may_bridge = true where slug = 'goods'`;
  });

  test('Dutch counts for who wants to practise it', async () => {
    const practises = { category: 'language-practice', tags: ['dutch'] };
    const gives = await offer({ ...practises, languages: { nl: 3 } });
    const little = await need({ ...practises, languages: { nl: 1, ar: 3 } });
    expect((await judged(little, gives)).points[0]).toBe(10);
    const asks = await need({ ...practises, languages: { nl: 1, ar: 3 }, practisesDutch: true });
    expect((await judged(asks, gives)).points[0]).toBe(30);
  });

  test('a new version freezes how rare each tag is, and changes the last one by nothing', async () => {
    await need({ tags: ['bicycle'] });
    for (let n = 0; n < 6; n += 1) await offer({ tags: ['furniture'] });
    const weights = () =>
      db.sql`select * from private.match_weights where version = 1 order by 2, 3`;
    const before = await weights();
    const [row] = await db.sql<
      { version: number }[]
    >`select private.open_weights_version() as version`;
    expect(await weights()).toEqual(before);
    const idf = await db.sql<{ slug: string; idf: number }[]>`
      select t.slug, w.idf from private.tag_weights as w join public.listing_tags as t on t.id = w.tag_id
      where w.version = ${row?.version ?? 0} and t.slug in ('bicycle', 'furniture') order by 1`;
    expect(idf[0]!.idf).toBeGreaterThan(idf[1]!.idf);
    const told = (await call('visitor', 'get_match_weights')) as {
      version: number;
      columns: object[];
    };
    expect(told).toMatchObject({ version: row?.version, columns: { length: 4 } });
    const sums = await db.sql`
      select distinct sum(points)::int as sum from private.match_weights group by version, weights`;
    expect(sums.map(({ sum }) => sum as number)).toEqual([100]);
  });
});
