import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Filters } from '../../app/features/initiatives/filters.ts';
import { readFilters } from '../../app/features/initiatives/filters.ts';
import {
  getInitiative,
  listInitiatives,
  listTileFeatures,
} from '../../app/features/initiatives/initiatives.server.ts';
import {
  chooseInitiatives,
  readInitiatives,
} from '../../app/features/open-data/initiative-set.server.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
});
afterAll(() => db.drop());

interface Place {
  town: string;
  district?: string;
  precision?: string;
  visibility?: string;
  /** Where it truly is. */
  exact?: readonly [number, number];
}

async function addInitiative(slug: string, scope: string, places: readonly Place[]) {
  await db.sql.begin(async (sql) => {
    const [row] = await sql<{ id: string }[]>`
      insert into public.initiatives (slug, kind, scope, is_published, published_at)
      values (${slug}, 'ngo', ${scope}::public.geographic_scope, true, now()) returning id`;
    const { id } = row!;
    await sql`insert into public.initiative_names (initiative_id, language, name, role)
      values (${id}, 'nl', ${`Zwqx${slug} van hier`}, 'main')`;
    for (const [turn, { town, district = null, ...place }] of places.entries()) {
      const { precision = 'municipality', visibility = 'public', exact } = place;
      const [added] = await sql<{ id: string }[]>`
        insert into public.initiative_places
          (initiative_id, place_id, district_id, precision, visibility, position)
        select ${id}, p.id, d.id, ${precision}::public.place_precision,
          ${visibility}::public.place_visibility, ${turn}
        from public.places as p
        left join public.districts as d on d.place_id = p.id and d.slug = ${district}
        where p.slug = ${town} returning id`;
      if (!exact) continue;
      await sql`insert into private.exact_points (initiative_place_id, latitude, longitude, address)
        values (${added!.id}, ${exact[0]}, ${exact[1]}, 'Geheime straat 7')`;
      await sql`update public.initiative_places set position = position where id = ${added!.id}`;
    }
  });
}

function filtersOf(query: string): Filters {
  const read = readFilters(new URL(`http://forum.example/?${query}`));
  if (!read.ok) throw new Error(query);
  return read.filters;
}

const visitor = () => db.clientFor();
const search = (query: string) => listInitiatives(visitor(), filtersOf(query), 'nl');
const tile = (z: number, x: number, y: number, query = '') =>
  listTileFeatures(visitor(), { z, x, y }, filtersOf(query));

/** What open data tell of a list. */
async function exported(query: string) {
  const { ordinals } = await chooseInitiatives(visitor(), filtersOf(query), null, 'map');
  return readInitiatives(visitor(), ordinals, 'nl');
}

/** The tile of a zoom that holds a place on the ground. */
function tileAt(z: number, lat: number, lon: number, query = '') {
  const side = 2 ** z;
  const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  return tile(z, Math.floor(((lon + 180) / 360) * side), Math.floor(y * side), query);
}

const ostend = [51.21551, 2.927] as const;

describe('who works far around', () => {
  test('is counted beside the map and not placed on the town of its seat', async () => {
    const before = await search('');
    await addInitiative('hele-streek', 'regional', [{ town: 'ostend' }]);
    await addInitiative('hele-land', 'national', [{ town: 'ostend' }]);
    await addInitiative('vele-steden', 'national', [{ town: 'ostend' }, { town: 'ghent' }]);
    await addInitiative('met-kantoor', 'national', [
      { town: 'ostend', precision: 'exact', exact: ostend },
    ]);
    await addInitiative('in-de-stad', 'local', [{ town: 'ostend' }]);
    const after = await search('');
    expect(after.wide - before.wide).toBe(2);
    expect(after.onMap - before.onMap).toBe(3);

    const names = (await tileAt(15, ...ostend)).flatMap(({ slugs = [] }) => slugs);
    expect(names).toContain('met-kantoor');
    const [town] = await db.sql<{ lat: number; lon: number }[]>`
      select latitude as lat, longitude as lon from public.places where slug = 'ostend'`;
    const around = (await tileAt(12, town!.lat, town!.lon)).flatMap(({ slugs = [] }) => slugs);
    expect(around).toEqual(expect.arrayContaining(['in-de-stad', 'vele-steden']));
    expect(around).not.toContain('hele-land');
    expect(around).not.toContain('hele-streek');
    // The list still finds them in the town that they name.
    const listed = await search('place=ostend&q=zwqx');
    expect(listed.rows.map(({ slug }) => slug)).toContain('hele-land');
    expect(listed.rows.find(({ slug }) => slug === 'hele-land')?.point).toBeNull();
  });

  test('is on the map once it works in its town only', async () => {
    const before = await search('');
    await db.sql`update public.initiatives set scope = 'local' where slug = 'hele-streek'`;
    const after = await search('');
    expect([after.wide, after.onMap]).toEqual([before.wide - 1, before.onMap + 1]);
    await db.sql`update public.initiatives set scope = 'regional' where slug = 'hele-streek'`;
    expect(await search('')).toEqual(before);
  });
});

describe('numbers', () => {
  test('under the map add up to the list, for every value of every facet', async () => {
    const { facets } = await search('');
    const world = await tile(0, 0, 0);
    expect(world.length).toBeGreaterThan(2);
    for (const name of ['theme', 'kind', 'scope', 'status', 'place', 'district'] as const) {
      for (const { slug, count } of facets[name] ?? []) {
        const query = `${name}=${slug}`;
        const { total, onMap, withoutPlace, hidden, wide } = await search(query);
        expect([query, onMap + withoutPlace + hidden + wide]).toEqual([query, total]);
        expect([query, total]).toEqual([query, count]);
        const cells = (await tile(0, 0, 0, query)).reduce((sum, cell) => sum + cell.count, 0);
        // Who has places in more than one cell of the world is counted in each.
        const [spread] = await db.sql<{ more: number }[]>`
          select count(*)::int as more from public.map_points as m
          where m.from_level between 1 and 3 and get_bit(private.result_bits(null,
            ${db.sql.json({ [name]: [slug] })}), m.ordinal) = 1`;
        expect([query, cells - spread!.more]).toEqual([query, onMap]);
      }
    }
  });
});

describe('areas', () => {
  test('say at any zoom what they are, with the names of a district', async () => {
    await addInitiative('in-de-wijk', 'local', [
      { town: 'ghent', district: 'bloemekenswijk', precision: 'district' },
    ]);
    await addInitiative('ook-in-de-wijk', 'local', [
      { town: 'ghent', district: 'bloemekenswijk', precision: 'district' },
    ]);
    const near = (await tileAt(14, 51.0695, 3.7045)).find(({ district }) => district);
    expect(near).toMatchObject({ area: true, place: 'ghent', district: 'bloemekenswijk' });
    expect(near?.districtNames).toMatchObject({ nl: 'Bloemekenswijk', ar: 'بلومكنسفايك' });
    expect(near?.count).toBe(near?.slugs?.length);
    // From afar, too, a town that nobody knows more of is no pin.
    const thuin = await tileAt(5, 50.34, 4.29, 'place=thuin');
    expect(thuin).toEqual([expect.objectContaining({ area: true, place: 'thuin' })]);
    expect(thuin[0]?.districtNames).toBeUndefined();
  });
});

describe('what is not to be known', () => {
  const secret = [51.04321, 3.73219] as const;
  const query = 'q=zwqxschuil';

  /** All that anybody may read of these initiatives, as one text. */
  async function everything(): Promise<string> {
    const slugs = ['schuilhuis', 'schuilkamer', 'schuilplek'];
    // The values to choose from are those of all initiatives.
    const { facets: _, ...directory } = await search(query);
    return JSON.stringify([
      directory,
      await exported(query),
      ...(await Promise.all(slugs.map((slug) => getInitiative(visitor(), slug, 'nl')))),
      ...(await Promise.all([0, 4, 9, 10, 12, 15, 18, 22].map((z) => tileAt(z, ...secret, query)))),
    ]);
  }

  test('no answer has a true point, an address, or the town of a hidden place', async () => {
    const exact = { precision: 'exact', exact: secret };
    await addInitiative('schuilhuis', 'local', [
      { town: 'ostend', visibility: 'hidden', ...exact },
    ]);
    await addInitiative('schuilkamer', 'local', [{ town: 'ghent', visibility: 'area', ...exact }]);
    await addInitiative('schuilplek', 'local', [
      { town: 'ghent', district: 'dampoort', precision: 'district', exact: secret },
    ]);
    const told = await everything();
    expect(told).toContain('schuilhuis');
    for (const part of ['51.0432', '3.7321', '3.7322', 'Geheime', 'Oostende', 'ostend']) {
      expect([part, told.includes(part)]).toEqual([part, false]);
    }
    expect(await search(query)).toMatchObject({ total: 3, onMap: 2, hidden: 1 });
    // Nothing stands where it truly is, and a small circle around it finds nobody.
    expect(await tileAt(18, ...secret, query)).toEqual([]);
    expect((await search(`${query}&near=${secret.join(',')}&km=0.5`)).total).toBe(0);
  });

  test('what is withdrawn leaves list, tiles and export at once', async () => {
    await db.sql`update public.initiatives set is_published = false where slug like 'schuil%'`;
    const gone = ['schuilhuis', 'schuilkamer', 'schuilplek'];
    for (const slug of gone) {
      await expect(getInitiative(visitor(), slug, 'nl')).rejects.toMatchObject({ status: 404 });
    }
    const { rows, clusters, total } = await search(query);
    expect([rows, clusters, total]).toEqual([[], [], 0]);
    const rest = JSON.stringify([
      await exported(''),
      ...(await Promise.all([10, 14, 18].map((z) => tileAt(z, 51.0595, 3.749)))),
    ]);
    for (const slug of gone) expect([slug, rest.includes(slug)]).toEqual([slug, false]);
  });
});
