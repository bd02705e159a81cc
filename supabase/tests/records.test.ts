import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Section } from '../../app/features/records/sections.ts';
import { contents, sections } from '../../app/features/records/sections.ts';
import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

let db: TestDatabase;
const people = {} as Record<'moderator' | 'editor' | 'ngo' | 'citizen' | 'coordinator', Person>;
const slug = 'inside-out';
let organisation: string;

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
  for (const name of ['moderator', 'editor', 'ngo', 'citizen', 'coordinator'] as const) {
    const [row] = await db.sql<Person[]>`
      select id::text, email from auth.users where email = ${`${name}@demo.example`}`;
    people[name] = row!;
  }
  const [own] = await db.sql<{ id: string }[]>`
    select organisation_id as id from public.organisation_representatives where person_id = ${people.ngo.id} limit 1`;
  organisation = own!.id;
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.sql`delete from public.initiative_owners`;
});

async function read(section: Section, of = slug): Promise<Record<string, unknown>> {
  const [row] = await db.sql<{ content: Record<string, unknown> }[]>`
    select private.read_section(i.id, ${section}) as content from public.initiatives as i where slug = ${of}`;
  return row!.content;
}

async function latest(section: Section): Promise<number> {
  const [row] = await db.sql<{ number: number }[]>`
    select private.latest_version(i.id, ${section}) as number from public.initiatives as i where slug = ${slug}`;
  return row!.number;
}

async function save(who: Person | undefined, section: Section, content: unknown, base?: number) {
  return db.clientFor(who).rpc('save_record_section', {
    initiative_slug: slug,
    section,
    content: content as never,
    base: base ?? (await latest(section)),
    why: 'Klopte niet',
  });
}

const own = () =>
  db.sql`insert into public.initiative_owners (initiative_id, organisation_id)
    select id, ${organisation} from public.initiatives where slug = ${slug}`;

describe('sections', () => {
  test('of every record read as they are described, and written back change nothing', async () => {
    const all = await db.sql<
      { id: string; slug: string }[]
    >`select id, slug from public.initiatives`;
    for (const section of sections) {
      for (const { id, slug: of } of all) {
        const before = await read(section, of);
        expect(contents[section].safeParse(before).error, `${of} ${section}`).toBeUndefined();
        await db.sql`select private.write_section(${id}, ${section}, ${db.sql.json(before as never)})`;
        expect(await read(section, of), `${of} ${section}`).toEqual(before);
      }
    }
  });

  test('that are nonsense are refused with a message, and nothing is written', async () => {
    for (const section of sections) {
      const before = await read(section);
      for (const wrong of [
        null,
        [],
        'text',
        {},
        { names: [{}] },
        { texts: [{ section: 'x', body: 'y', language: 'nl' }] },
      ]) {
        const { error } = await save(people.moderator, section, wrong);
        if (section === 'contact' || section === 'means') continue;
        expect(error?.message ?? '', `${section} ${JSON.stringify(wrong)}`).toMatch(
          /^\w+:records:error/,
        );
      }
      if (section === 'contact' || section === 'means') continue;
      expect(await read(section)).toEqual(before);
    }
  });
});

describe('versions', () => {
  test('keep what stood before and after; the same again is none', async () => {
    const before = await read('steps');
    const after = {
      steps: [{ on: null, precision: null, titles: { nl: 'De eerste vergadering' }, texts: {} }],
    };
    const base = await latest('steps');
    const saved = await save(people.moderator, 'steps', after);
    expect(saved.error).toBeNull();
    const again = await save(people.moderator, 'steps', after);
    expect(again.data).toBe(saved.data);
    const [version] = await db.sql`
      select before, after, author_role, origin from public.initiative_versions where number = ${saved.data!}
      and initiative_id = (select id from public.initiatives where slug = ${slug})`;
    expect(version).toEqual({ before, after, author_role: 'staff', origin: 'edit' });
    const stale = await save(people.moderator, 'steps', before, base);
    expect(stale.error?.code).toBe('PT409');
    expect(await read('steps')).toEqual(after);
  });

  test('of two who save at once from the same version one is told so', async () => {
    const base = await latest('means');
    const texts = ['Vrijwilligers', 'Een halftijdse kracht'];
    const content = await read('means');
    const answers = await Promise.all(
      texts.map((staff) =>
        save(people.moderator, 'means', { ...content, staff: { nl: staff } }, base),
      ),
    );
    expect(answers.map(({ error }) => error?.code ?? 'saved').toSorted()).toEqual([
      'PT409',
      'saved',
    ]);
  });

  test('keep nothing of contacts and stories, which somebody may take back', async () => {
    const story = {
      name: 'Amina',
      isAlias: true,
      roles: { nl: 'deelneemster' },
      body: 'Hier leerde ik varkensleer naaien.',
      language: 'nl',
      consentedOn: '2026-10-01',
    };
    await save(people.moderator, 'stories', { stories: [story] });
    await save(people.moderator, 'stories', { stories: [] });
    const { website } = (await read('contact')) as { website: string };
    await save(people.moderator, 'contact', {
      website,
      channel: 'mail',
      contact: 'amina@inside.example',
      isPublic: false,
    });
    const kept =
      await db.sql`select before, after from public.initiative_versions where section in ('stories', 'contact')`;
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.every(({ before, after }) => before === null && after === null)).toBe(true);
    const trail =
      await db.sql`select from public.audit_entries where concat(old_values, new_values) ~ 'varkensleer|amina@'`;
    expect(trail.length).toBe(0);
  });
});

describe('who keeps a record changes it', () => {
  test('visitors, citizens and coordinators do not; editors where it has no owner; its owner does', async () => {
    const content = await read('means');
    const attempt = async (who?: Person) =>
      (await save(who, 'means', { ...content, people: { nl: `Aan zet ${Math.random()}` } })).error
        ?.code ?? 'saved';
    expect(await attempt()).toBe('42501');
    expect(await attempt(people.citizen)).toBe('42501');
    expect(await attempt(people.coordinator)).toBe('42501');
    expect(await attempt(people.ngo)).toBe('42501');
    expect(await attempt(people.editor)).toBe('saved');
    await own();
    expect(await attempt(people.editor)).toBe('42501');
    expect(await attempt(people.ngo)).toBe('saved');
    expect(await attempt(people.moderator)).toBe('saved');
  });

  test('versions are read by who edits only, stories without consent too', async () => {
    await save(people.moderator, 'stories', {
      stories: [
        {
          name: 'B.',
          isAlias: true,
          roles: {},
          body: 'Nog niet gevraagd.',
          language: 'nl',
          consentedOn: null,
        },
      ],
    });
    const [{ id }] = (await db.sql`
      select id from public.initiatives where slug = ${slug}`) as unknown as [{ id: string }];
    const count = async (
      who: Person | undefined,
      table: 'initiative_versions' | 'initiative_stories',
    ) =>
      (await db.clientFor(who).from(table).select('id').eq('initiative_id', id)).data?.length ?? 0;
    const readers = async (who?: Person) => ({
      versions: await count(who, 'initiative_versions'),
      stories: await count(who, 'initiative_stories'),
    });
    expect(await readers()).toEqual({ versions: 0, stories: 0 });
    expect(await readers(people.citizen)).toEqual({ versions: 0, stories: 0 });
    expect(await readers(people.ngo)).toEqual({ versions: 0, stories: 0 });
    await own();
    for (const who of [people.ngo, people.editor, people.moderator])
      expect((await readers(who)).stories).toBe(1);
    // Rows hold also what is withheld: who keeps the record asks its history.
    for (const who of [people.ngo, people.editor]) expect((await readers(who)).versions).toBe(0);
    expect((await readers(people.moderator)).versions).toBeGreaterThan(0);
  });
});

describe('places', () => {
  test('keep the true point to who edits; a point far away is a slip', async () => {
    const [place] = (await read('places'))['places'] as Record<string, unknown>[];
    const exact = {
      ...place,
      visibility: 'area',
      precision: 'exact',
      lat: 51.2194,
      lon: 4.4025,
      address: 'Kerkstraat 1',
    };
    expect((await save(people.moderator, 'places', { places: [exact] })).error).toBeNull();
    const { data } = await db
      .clientFor()
      .rpc('get_initiative', { initiative_slug: slug, language: 'nl' });
    expect(JSON.stringify(data)).not.toMatch(/51\.2194|Kerkstraat/);
    // Nor is it told that a finer point is known.
    const shown = (data as unknown as { places: { precision: string }[] }).places[0];
    expect(shown?.precision).toBe('municipality');
    const swapped = await save(people.moderator, 'places', {
      places: [{ ...exact, lat: 4.4025, lon: 51.2194 }],
    });
    expect(swapped.error?.message).toBe('places:records:errorFar');
  });
});

describe('texts', () => {
  test('of which the source changes leave their translations outdated', async () => {
    const { texts } = (await read('texts')) as { texts: Record<string, string>[] };
    const source = { section: 'costs', language: 'nl', body: 'Gratis.', state: 'source' };
    const translated = { section: 'costs', language: 'fr', body: 'Gratuit.', state: 'checked' };
    const others = texts.filter(({ section }) => section !== 'costs');
    await save(people.moderator, 'texts', { texts: [...others, source, translated] });
    await save(people.moderator, 'texts', {
      texts: [...others, { ...source, body: 'Twee euro.' }, translated],
    });
    const now = (await read('texts')) as { texts: Record<string, string>[] };
    expect(now.texts.filter(({ section }) => section === 'costs')).toEqual([
      { ...source, body: 'Twee euro.' },
      { ...translated, state: 'outdated' },
    ]);
  });
});
