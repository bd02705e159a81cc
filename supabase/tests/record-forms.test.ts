import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Section } from '../../app/features/records/sections.ts';
import { sections } from '../../app/features/records/sections.ts';
import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

// The record of the demo world that the organisation of `ngo` keeps.
let db: TestDatabase;
const people = {} as Record<'moderator' | 'editor' | 'ngo' | 'citizen' | 'coordinator', Person>;
const slug = 'fietsschool-de-spaak-voorbeeld';

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
  for (const name of ['moderator', 'editor', 'ngo', 'citizen', 'coordinator'] as const) {
    const [row] = await db.sql<Person[]>`
      select id::text, email from auth.users where email = ${`${name}@demo.example`}`;
    people[name] = row!;
  }
});
afterAll(() => db.drop());

const open = (who: Person | undefined, section: Section, base = 0) =>
  db
    .clientFor(who)
    .rpc('get_record_section', { initiative_slug: slug, section, language: 'nl', base });
const keep = (who: Person | undefined, section: Section, typed: Record<string, string[]>) =>
  db
    .clientFor(who)
    .rpc('save_record_draft', { initiative_slug: slug, section, base: 0, language: 'nl', typed });
const drafts = async (who: Person | undefined) =>
  (await db.clientFor(who).from('record_drafts').select('section')).data?.length ?? 0;

test('a section is opened, kept and shown first by who may change it only', async () => {
  const codes = async (who?: Person) => {
    const content = (await open(people.ngo, 'places')).data as { content: never };
    const shown = {
      initiative_slug: slug,
      section: 'places',
      content: content.content,
      language: 'nl',
    } as const;
    const answers = [
      await open(who, 'places'),
      await keep(who, 'steps', {}),
      await db.clientFor(who).rpc('preview_record_section', shown),
    ];
    return answers.map(({ error }) => error?.code ?? 'ok');
  };
  for (const who of [undefined, people.citizen, people.coordinator, people.editor])
    expect(await codes(who)).toEqual(['42501', '42501', '42501']);
  for (const who of [people.ngo, people.moderator])
    expect(await codes(who)).toEqual(['ok', 'ok', 'ok']);
  for (const section of sections) expect((await open(people.ngo, section)).error).toBeNull();
});

test('the sections at a glance say to others no more than that they are there', async () => {
  const overview = async (who?: Person) =>
    db.clientFor(who).rpc('get_record_overview', { initiative_slug: slug, language: 'nl' });
  expect((await overview()).error?.code).toBe('42501');
  const seen = (await overview(people.citizen)).data as { mode: null; sections: { parts: null }[] };
  expect(seen.mode).toBeNull();
  expect(seen.sections.every(({ parts }) => parts === null)).toBe(true);
  const own = (await overview(people.ngo)).data as { mode: string; sections: { parts: number }[] };
  expect(own.mode).toBe('owner');
  expect(own.sections.filter(({ parts }) => parts > 0).length).toBeGreaterThan(10);
});

test('a draft is one’s own, and gone when the section is saved or after its days', async () => {
  await keep(people.ngo, 'means', { budgetAmount: ['12'] });
  expect(await drafts(people.moderator)).toBe(1);
  const before = await drafts(people.ngo);
  const { content, number } = (await open(people.ngo, 'means')).data as {
    content: object;
    number: number;
  };
  expect((await open(people.moderator, 'means')).data).toMatchObject({ draft: null });
  const saved = await db.clientFor(people.ngo).rpc('save_record_section', {
    initiative_slug: slug,
    section: 'means',
    content: { ...content, budgetAmount: 12 },
    base: number,
    why: '',
  });
  expect(saved.error).toBeNull();
  expect(await drafts(people.ngo)).toBe(before - 1);
  expect((await open(people.ngo, 'means', number)).data).toMatchObject({ former: content });
  await db.sql`update public.record_drafts set updated_at = now() - interval '61 days'`;
  await db.sql`select private.forget(private.today())`;
  expect(await drafts(people.ngo)).toBe(0);
});

test('the page is shown with what is typed, hidden places as nobody sees them, and nothing is written', async () => {
  const before = (await open(people.ngo, 'places')).data as { content: { places: object[] } };
  const hidden = {
    ...before.content.places[0],
    visibility: 'hidden',
    precision: 'exact',
    lat: 51.0612,
    lon: 3.7123,
    address: 'Stille straat 1',
  };
  const preview = await db.clientFor(people.ngo).rpc('preview_record_section', {
    initiative_slug: slug,
    section: 'places',
    content: { places: [hidden] },
    language: 'nl',
  });
  expect(preview.data).toMatchObject({
    places: [],
    shown: [{ isHidden: true, lat: null, lon: null }],
  });
  expect(JSON.stringify(preview.data)).not.toMatch(/51\.0612|Stille straat/);
  expect((await open(people.ngo, 'places')).data).toMatchObject({ content: before.content });
  const wrong = await db.clientFor(people.ngo).rpc('preview_record_section', {
    initiative_slug: slug,
    section: 'places',
    content: { places: [{ ...hidden, lat: 3.7, lon: 51 }] },
    language: 'nl',
  });
  expect(wrong.error?.message).toBe('places:records:errorFar');
});

test('what people name is found by name, slug or address; what is not published is not', async () => {
  const find = async (kind: string, typed: string[], who: Person | undefined = people.ngo) =>
    (await db.clientFor(who).rpc('find_record_names', { kind, typed })).data;
  expect(await find('place', ['gent', 'Gand', 'Nergenshuizen'])).toEqual({
    gent: 'ghent',
    Gand: 'ghent',
  });
  const address = `https://forum.example/nl/initiatives/${slug}`;
  expect(await find('initiative', [address, 'iets'])).toEqual({ [address]: slug });
  await db.sql`update public.initiatives set is_published = false where slug = 'inside-out'`;
  expect(await find('initiative', ['inside-out'])).toEqual({});
  expect(await find('organisation', ["x'; drop table people"])).toEqual({});
});
