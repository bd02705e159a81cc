import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';
import { readWorld } from '../seed/reading.ts';
import type { Initiative, Organisation } from '../seed/world.ts';

// What the demo makes up, invented organisations do: a real one is never shown as having said, promised, offered or won
// what it did not. It stands in the directory only, with what a source says of it.
let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
});
afterAll(() => db.drop());

const sourced = readWorld<Organisation[]>('world/organisations.json');
const realInitiatives = [1, 2].flatMap((part) =>
  readWorld<Initiative[]>(`world/initiatives-${part}.json`),
);

/** Of real things: what was read in the sources, and nominations of them, which only moderators read. */
const realFiles = new Set(
  ['initiatives-1', 'initiatives-2', 'organisations', 'sources', 'nominations'].map(
    (name) => `${name}.json`,
  ),
);
/** Where a real initiative stands: its record from the source, what search makes of it, and doubles of it. */
const recordOfSource = [
  ...['names', 'texts', 'terms', 'places', 'organisations', 'sources', 'relations', 'figures'],
  ...['notes', 'search'],
].map((part) => `initiative_${part}`);
const derived = [
  'map_points',
  'nominations',
  'private.initiative_name_keys',
  'private.duplicate_looks',
];

/** Rows of every table that points to one of these, by the table. */
async function rowsAbout(target: string, slugs: readonly string[]): Promise<Map<string, number>> {
  const columns = await db.sql<{ place: string; column: string }[]>`
    select c.conrelid::regclass::text as place, a.attname as column
    from pg_constraint as c join pg_attribute as a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = ${target}::regclass and cardinality(c.conkey) = 1`;
  const found = new Map<string, number>();
  for (const { place, column } of columns) {
    const [row] = await db.sql.unsafe<{ count: number }[]>(
      `select count(*)::integer as count from ${place} as r join ${target} as t on t.id = r."${column}"
       where t.slug = any ($1)`,
      [slugs as string[]],
    );
    if (row!.count > 0) found.set(place, (found.get(place) ?? 0) + row!.count);
  }
  return found;
}

test('a real organisation is tied to the initiatives of its source, and to nothing that the demo made up', async () => {
  const about = await rowsAbout(
    'public.organisations',
    sourced.map(({ slug }) => slug),
  );
  expect([...about.keys()]).toEqual(['initiative_organisations']);
});

test('a real initiative won no award, stands on no agenda and was claimed by nobody', async () => {
  const about = await rowsAbout(
    'public.initiatives',
    realInitiatives.map(({ slug }) => slug),
  );
  expect([...about.keys()].toSorted()).toEqual([...recordOfSource, ...derived].toSorted());
});

test('no invented text names a real organisation', () => {
  const names = sourced
    .flatMap(({ name, names: more }) => [name, ...Object.values(more ?? {})])
    .concat('Cirq', 'IN-Gent', 'OCMW', 'stad.gent')
    .map((name) => name.replaceAll(/[.()]/g, String.raw`\$&`));
  const named = new RegExp(`(?<![\\p{L}-])(?:${names.join('|')})(?![\\p{L}-])`, 'giu');
  const folder = new URL('../seed/world/', import.meta.url);
  const said = readdirSync(folder)
    .filter((file) => !realFiles.has(file))
    .flatMap((file) => {
      const text = JSON.stringify(readWorld(`world/${file}`));
      return [...text.matchAll(named)].map(([name]) => `${file}: ${name}`);
    });
  expect(said).toEqual([]);
});

test('an invented organisation says in every language that it is one', () => {
  const invented = readWorld<Organisation[]>('world/demo-organisations.json');
  expect(invented.length).toBeGreaterThan(5);
  const marks = { nl: '(voorbeeld)', en: '(example)', fr: '(exemple)', ar: '(مثال)' };
  for (const { names, slug } of invented)
    for (const [language, mark] of Object.entries(marks))
      expect(names?.[language], `${slug} ${language}`).toContain(mark);
});
