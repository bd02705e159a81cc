import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
});
afterAll(() => db.drop());

interface Words {
  text: string;
  language: string;
}
interface Read {
  figures: { label: Words; unit: Words | null; window: Words | null }[];
  [own: string]: unknown;
}

async function read(slug: string, language: string): Promise<Read> {
  const { data, error } = await db
    .clientFor()
    .rpc('get_initiative', { initiative_slug: slug, language });
  expect(error).toBeNull();
  return data as unknown as Read;
}

test.each(['nl', 'en', 'fr', 'ar'])('every figure speaks %s', async (language) => {
  const slugs = await db.sql<{ slug: string }[]>`
    select distinct i.slug from public.initiatives as i join public.initiative_figures as f on f.initiative_id = i.id`;
  expect(slugs.length).toBeGreaterThan(10);
  const others: string[] = [];
  for (const { slug } of slugs) {
    for (const { label, unit, window } of (await read(slug, language)).figures) {
      const spoken = [label, unit, window].filter((words) => words !== null);
      others.push(
        ...spoken.filter((words) => words.language !== language).map((words) => words.text),
      );
    }
  }
  expect(others).toEqual([]);
});

test('a figure needs words, in whatever language its people write', async () => {
  const add = (labels: object) => db.sql`
    insert into public.initiative_figures (initiative_id, key, labels, low, role)
    select id, 'test', ${db.sql.json(labels as never)}, 1, 'reached'
    from public.initiatives limit 1`;
  await expect(add({})).rejects.toMatchObject({ code: '23514' });
  await add({ nl: 'Mensen' });
});

test('what people wrote falls back, and says in which language it is', async () => {
  const [own] = await db.sql<{ slug: string }[]>`
    select slug from public.initiatives where funding ? 'nl' and not funding ? 'ar' limit 1`;
  const found = await read(own!.slug, 'ar');
  expect(found['funding']).toMatchObject({ language: 'nl' });
});

test('the terms of the city are in every language', async () => {
  const incomplete =
    await db.sql`select slug from public.terms where not private.is_complete(labels)`;
  expect([...incomplete]).toEqual([]);
});
