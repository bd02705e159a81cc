import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Areas } from './areas-world.ts';
import { listingOf, matchOf, openAreasWorld, resetAreas } from './areas-world.ts';
import type { Door, Probe } from './attacker-world.ts';
import { ask, findDoors, prepareAsking, questionsFor } from './attacker-world.ts';
import { saveProbes, tellProbes } from './attacker-searches.ts';
import { db, idOf } from './groups-world.ts';

// Somebody wants to know where a person lives who posts on the exchange. They know the code, read as a visitor, as a member
// and as one who talks with the person, and see every change. What they may learn is the area that the person chose.
let areas: Areas;
let doors: Door[];
let probe: Probe;
beforeAll(async () => {
  areas = await openAreasWorld();
  await resetAreas();
  const listing = await listingOf({ area: areas.south });
  await listingOf({ kind: 'need', area: areas.south });
  const others = await db.sql<
    { name: string }[]
  >`select id::text as name from public.areas union all select slug from public.districts where slug <> 'daar'`;
  probe = {
    listing,
    match: await matchOf(listing, 'talking'),
    from: others.map(({ name }) => name),
  };
  doors = await findDoors();
});
afterAll(() => db.drop());

const attackers = ['visitor', 'outsider', 'guest'] as const;
const reading = () => doors.filter((door) => !door.writes);

/** In one transaction, so that the clock stands still, and undone. */
async function inOneMoment(run: (sql: TransactionSql) => Promise<void>): Promise<void> {
  await db.sql
    .begin(async (sql) => {
      await prepareAsking(sql);
      await run(sql);
      throw new Error('undone');
    })
    .catch((error: Error) => {
      if (error.message !== 'undone') throw error;
    });
}

/** The person lives at this point, in this area. */
async function live(sql: TransactionSql, point: string, area: number): Promise<void> {
  await sql`delete from private.person_areas`;
  await sql`select private.choose_area(${idOf('member')}, null, ${area})`;
  await sql`insert into private.pick_up_points (listing_id, address) select l.id, ${point} from public.listings as l
    on conflict (listing_id) do update set address = excluded.address`;
}

async function see(sql: TransactionSql, from: readonly Door[]): Promise<string[]> {
  const said: string[] = [];
  for (const who of attackers) {
    const allowed = from.filter((door) => (who === 'visitor' ? door.forVisitors : door.forPeople));
    said.push(
      ...(await ask(
        sql,
        who,
        allowed.flatMap((door) => questionsFor(door, probe)),
      )),
    );
  }
  return said;
}

test('A4: every function that may tell a place is asked, and understands what it is asked', async () => {
  const found = reading().map(({ name }) => name);
  expect(found).toEqual(
    expect.arrayContaining([
      'get_listing',
      'list_listings',
      'get_pick_up',
      'count_offers_by_district',
      'get_my_area',
    ]),
  );
  await inOneMoment(async (sql) => {
    await live(sql, '51.0, 4.0', areas.south);
    const notUnderstood: string[] = [];
    for (const door of reading()) {
      const said = await see(sql, [door]);
      // An answer, or a refusal that says who may: anything else means that the test does not know the function.
      const known = /^(?!refused)|^refused \| (PT4\d\d|42501)/;
      if (!said.some((answer) => known.test(answer)))
        notUnderstood.push(`${door.name}: ${said[0]}`);
    }
    expect(notUnderstood).toEqual([]);
  });
});

test('A1: two worlds that differ in the true point alone say the same, in every answer and refusal', async () => {
  await inOneMoment(async (sql) => {
    for (const [one, other] of [
      ['51.00012, 4.00034, Kerkstraat 12', '50.98001, 3.99002, Meersstraat 340'],
      ['Kort 1', 'Een adres dat heel wat langer is dan dat van daarnet, nummer 4000'],
    ] as const) {
      await live(sql, one, areas.cells[0]);
      const first = await see(sql, reading());
      await live(sql, other, areas.cells[0]);
      const second = await see(sql, reading());
      expect(first.length).toBeGreaterThan(50);
      expect(second).toEqual(first);
      expect(JSON.stringify(first)).not.toMatch(/Kerkstraat 12|51\.00012|Kort 1/);
    }
  });
});

test('A1: nor does any attempt to write', async () => {
  // Numbers and names that are given anew with each attempt say nothing.
  const still = (said: string) =>
    said.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, '*').replaceAll(/\d+/g, '#');
  await inOneMoment(async (sql) => {
    const writing = doors.filter((door) => door.writes);
    await live(sql, '51.00012, 4.00034, Kerkstraat 12', areas.cells[0]);
    const first = (await see(sql, writing)).map(still);
    await live(sql, '50.98001, 3.99002, Meersstraat 340', areas.cells[0]);
    const second = (await see(sql, writing)).map(still);
    expect(first.length).toBeGreaterThan(10);
    expect(second).toEqual(first);
  });
});

test('A1: a thousand saved searches are told the same, at the same hour, in both worlds', async () => {
  await inOneMoment(async (sql) => {
    expect(await saveProbes(sql)).toBeGreaterThanOrEqual(1000);
    const worlds: string[][] = [];
    for (const point of [
      '51.00012, 4.00034, Kerkstraat 12',
      '50.98001, 3.99002, Meersstraat 340',
    ]) {
      await live(sql, point, areas.cells[0]);
      worlds.push(await tellProbes(sql));
    }
    expect(worlds[0]!.length).toBeGreaterThan(5);
    expect(worlds[1]).toEqual(worlds[0]);
    expect(JSON.stringify(worlds)).not.toMatch(/Kerkstraat|51\.0|Fiets/);
  });
});

test(
  'A1: a thousand reads and fifty changes of the text show one and the same area',
  { timeout: 60_000 },
  async () => {
    await inOneMoment(async (sql) => {
      await live(sql, '51.00012, 4.00034', areas.cells[0]);
      const seen = new Set<string>();
      let reads = 0;
      const question = `public.get_listing(${probe.listing}, 'nl')`;
      for (let edit = 0; edit < 50; edit += 1) {
        await sql`update public.listings set title = ${`Fiets ${edit}`}, body = ${'Te halen '.repeat(edit)}, revision = revision + 1`;
        for (const who of attackers) {
          const said = await ask(
            sql,
            who,
            Array.from({ length: 7 }, () => question),
          );
          reads += said.length;
          for (const answer of said)
            seen.add(JSON.stringify((JSON.parse(answer) as { area: unknown }[])[0]!.area));
        }
      }
      expect(reads).toBeGreaterThanOrEqual(1000);
      expect(seen.size).toBe(1);
    });
  },
);

interface Cell {
  area: number;
  row: number;
  column: number;
  latitude: number;
  longitude: number;
}

test(
  'A2 and A3: what is seen fits the whole cell, and the best guess is over 400 m off',
  { timeout: 60_000 },
  async () => {
    const cells = await db.sql<Cell[]>`
    select a.id::int as area, c.row_number as row, c.column_number as column, c.latitude, c.longitude
    from public.areas as a join public.grid_cells as c on c.id = a.cell_id join public.places as p on p.id = c.place_id
    where p.slug = 'stad' and c.is_offered order by a.id`;
    const ofDistricts = [areas.north, areas.south];
    const seen = new Map<number, string>();
    await inOneMoment(async (sql) => {
      await saveProbes(sql);
      for (const area of [...cells.map((cell) => cell.area), ...ofDistricts]) {
        await live(sql, `somewhere in ${area}`, area);
        seen.set(area, [...(await tellProbes(sql)), ...(await see(sql, reading()))].join('\n'));
      }
    });

    // Metres from the middle of the grid, on a grid of 20 m over everything.
    const step = 20;
    const side = 1200;
    const middleOf = ({ row, column }: Cell) => ({ x: column * side, y: row * side });
    const pointsOf = (cell: Cell) => {
      const middle = middleOf(cell);
      const offsets = Array.from(
        { length: side / step },
        (_, n) => -side / 2 + step / 2 + n * step,
      );
      return offsets.flatMap((x) => offsets.map((y) => ({ x: middle.x + x, y: middle.y + y })));
    };
    const fitting = (area: number) =>
      cells.filter((cell) => seen.get(cell.area) === seen.get(area));
    for (const { area } of cells) {
      const fits = fitting(area).flatMap(pointsOf);
      expect(fits.length * step * step).toBeGreaterThanOrEqual(side * side);
      expect(fits.length * step * step).toBeGreaterThanOrEqual(1_000_000);
    }
    // Who chose a district is seen in no cell: they may be in any of it.
    for (const area of ofDistricts) expect(fitting(area)).toEqual([]);

    // As many people as in the reference, each with the guess that is best: the middle of all that fits.
    let state = 1;
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const errors = Array.from({ length: 1000 }, () => {
      const home = cells[Math.floor(random() * cells.length)]!;
      const middle = middleOf(home);
      const point = {
        x: middle.x + (random() - 0.5) * side,
        y: middle.y + (random() - 0.5) * side,
      };
      const fits = fitting(home.area).map(middleOf);
      const guess = {
        x: fits.reduce((sum, { x }) => sum + x, 0) / fits.length,
        y: fits.reduce((sum, { y }) => sum + y, 0) / fits.length,
      };
      return Math.hypot(point.x - guess.x, point.y - guess.y);
    }).toSorted((a, b) => a - b);
    expect(errors[500]).toBeGreaterThan(400);

    // And the cells are as large on the ground as this test says.
    const [first] = cells;
    const beside = cells.find((cell) => cell.row === first!.row && cell.column !== first!.column)!;
    const metres =
      (Math.abs(beside.longitude - first!.longitude) * 111_320 * Math.cos((51 * Math.PI) / 180)) /
      Math.abs(beside.column - first!.column);
    expect(metres).toBeGreaterThan(1195);
  },
);

test('nothing finer than an area is kept but the address of a pick-up', async () => {
  const finer = await db.sql<{ name: string }[]>`
    select c.relname || '.' || a.attname as name from pg_attribute as a join pg_class as c on c.oid = a.attrelid
    where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and (a.attname ~ '(latitude|longitude|address|street|postcode|lat|lon|geo)$' or a.atttypid in ('point'::regtype, 'box'::regtype))
      and c.relname ~ '^(listing|match|conversation|beneficiar|person_area|area|grid|pick_up|suggest|saved|behalf|person$|people|block)'
    order by 1`;
  expect(finer.map(({ name }) => name)).toEqual([
    'grid_cells.latitude',
    'grid_cells.longitude',
    'pick_up_points.address',
  ]);
});
