import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { initiativePicture } from '../../app/features/attachments/attachments.server.ts';
import type { PictureAbout } from '../../app/features/attachments/form-files.ts';
import type { Initiative } from '../../app/features/initiatives/initiative.ts';
import type { RecordPictures } from '../../app/features/media/picture.ts';
import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';
import { photo } from '../../tests/support/files.ts';

// Pictures of initiatives: who brings, changes and erases them, who reads them, and what is kept of them.
const names = [
  'ngo',
  'citizen',
  'newcomer',
  'caseworker',
  'coordinator',
  'moderator',
  'editor',
  'admin',
] as const;
type Who = (typeof names)[number] | 'visitor';
const everybody: readonly Who[] = ['visitor', ...names];
/** Who changes a record that an organisation keeps. */
const keepers: readonly Who[] = ['ngo', 'moderator', 'admin'];
const slug = 'fietsschool-de-spaak-voorbeeld';
const about: PictureAbout = {
  alternative: { nl: 'Een rode fiets op het plein' },
  licence: 'cc-by-4.0',
  author: 'Mira',
  agreed: true,
};

let db: TestDatabase;
const people = {} as Record<Who, Person | undefined>;
const clientOf = (who: Who) => db.clientFor(people[who]);

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
  for (const name of names) {
    const [row] = await db.sql<Person[]>`
      select id::text, email from auth.users where email = ${`${name}@demo.example`}`;
    people[name] = row!;
  }
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.sql`delete from public.attachments where initiative_id is not null`;
  await db.sql`delete from public.initiative_versions where section = 'media'`;
  await db.sql`update public.initiatives set is_published = true where slug = ${slug}`;
});

const file = async () =>
  new File([new Uint8Array(await photo(900, 1000 + Math.ceil(Math.random() * 999)))], 'Amina.jpg');

/** Brings a picture as the page does; @returns its id */
async function add(who: Who, changed: Partial<PictureAbout> = {}, of = slug): Promise<string> {
  const options = { once: randomUUID(), about: { ...about, ...changed } };
  expect(await initiativePicture(clientOf(who))(of, await file(), options)).toBeNull();
  const [row] = await db.sql<{ id: string }[]>`
    select id from public.attachments where initiative_id is not null order by created_at desc limit 1`;
  return row!.id;
}

const begin = (who: Who, changed: object = {}, of = slug) =>
  clientOf(who).rpc('begin_initiative_picture', {
    initiative_slug: of,
    about: { ...about, ...changed },
    media_type: 'image/webp',
    bytes: 500,
    width: 40,
    height: 30,
    digest: randomUUID().replaceAll('-', '').repeat(2),
    once: randomUUID(),
  });
const codeOf = ({ error }: { error: { code?: string; message: string } | null }) =>
  error ? (error.code === 'PT400' ? error.message : error.code) : 'done';

async function shown(who: Who = 'visitor', of = slug) {
  const { data } = await clientOf(who).rpc('get_initiative', {
    initiative_slug: of,
    language: 'fr',
  });
  return (data as unknown as Initiative | null)?.media ?? [];
}
async function desk(who: Who = 'ngo') {
  const { data } = await clientOf(who).rpc('get_record_pictures', {
    initiative_slug: slug,
    language: 'nl',
  });
  return data as unknown as RecordPictures;
}
const save = (who: Who, media: object[], base: number) =>
  clientOf(who).rpc('save_record_section', {
    ...{ initiative_slug: slug, section: 'media', content: { media } as never },
    ...{ base, why: '' },
  });

/** Whether somebody gets at a picture by every way or by none. */
async function reads(who: Who, id: string): Promise<boolean> {
  const client = clientOf(who);
  const [row, line, ...files] = await Promise.all([
    client.from('attachments').select('id').eq('id', id),
    client.rpc('get_attachment', { attachment_id: id }),
    ...['file', 'small', 'thumb'].map((part) =>
      client.storage.from('attachments').download(`${id}/${part}`),
    ),
  ]);
  const ways = [
    row.data?.length === 1,
    line.data !== null,
    ...files.map(({ data }) => data !== null),
  ];
  if (new Set(ways).size > 1) throw new Error(`some ways are open: ${ways.join()}`);
  return ways[0] ?? false;
}
async function readersOf(id: string): Promise<Who[]> {
  const seen = await Promise.all(
    everybody.map(async (who) => ((await reads(who, id)) ? who : null)),
  );
  return seen.filter((who) => who !== null).toSorted();
}
const sorted = (list: readonly Who[]) => [...list].toSorted();

test.each(everybody)('%s brings, looks through, changes and erases', async (who) => {
  const picture = await add('ngo');
  const { version } = await desk();
  const may = keepers.includes(who) ? 'done' : '42501';
  const looked = await clientOf(who).rpc('get_record_pictures', {
    initiative_slug: slug,
    language: 'nl',
  });
  expect([codeOf(looked), codeOf(await begin(who)), codeOf(await save(who, [], version))]).toEqual([
    may,
    may,
    may,
  ]);
  const erased = await clientOf(who).rpc('erase_initiative_picture', {
    initiative_slug: slug,
    picture,
  });
  expect(codeOf(erased)).toBe(may);
  const finished = await clientOf(who).rpc('finish_initiative_picture', { picture });
  // Whoever may not is not told that it is there.
  expect(['PT404', '42501']).toContain(codeOf(finished));
});

test('an editor brings pictures only where no organisation keeps the record', async () => {
  expect(codeOf(await begin('editor', {}, 'batahlan'))).toBe('done');
  expect(codeOf(await begin('editor'))).toBe('42501');
  expect(codeOf(await begin('ngo', {}, 'batahlan'))).toBe('42501');
  expect(codeOf(await begin('ngo', {}, 'no-such-initiative'))).toBe('PT404');
});

test('nothing is kept but the picture: no place, no camera, no name of the file or of who brought it', async () => {
  const id = await add('ngo');
  const [row] =
    await db.sql`select name, uploaded_by, once from public.attachments where id = ${id}`;
  expect(row).toEqual({ name: 'picture.webp', uploaded_by: null, once: null });
  const { data } = await clientOf('visitor').storage.from('attachments').download(`${id}/file`);
  const { exif, xmp, iptc } = await sharp(Buffer.from(await data!.arrayBuffer())).metadata();
  expect(exif ?? xmp ?? iptc).toBeUndefined();
});

test('a picture is read where its initiative is; taken off, by who keeps the record', async () => {
  const id = await add('ngo');
  expect(await readersOf(id)).toEqual(sorted(everybody));
  expect(await shown()).toMatchObject([
    { id, alternative: { language: 'nl' }, licence: 'cc-by-4.0', author: 'Mira' },
  ]);
  await db.sql`update public.initiatives set is_published = false where slug = ${slug}`;
  expect(await readersOf(id)).toEqual(
    sorted(['ngo', 'moderator', 'editor', 'coordinator', 'admin']),
  );
  await db.sql`update public.initiatives set is_published = true where slug = ${slug}`;
  expect(codeOf(await save('ngo', [], (await desk()).version))).toBe('done');
  expect(await readersOf(id)).toEqual(sorted(keepers));
  expect(await shown()).toEqual([]);
  const rows = await clientOf('visitor').from('media').select('id');
  expect(rows.data).toEqual([]);
});

test('order, focus and words change with a version, and an older version does not win', async () => {
  const [first, second] = [
    await add('ngo'),
    await add('moderator', { licence: 'own', author: '' }),
  ];
  const before = await desk();
  expect(before.pictures.map(({ id }) => id)).toEqual([first, second]);
  const turned = before.pictures.toReversed().map((picture) => ({ ...picture, focusX: 0.2 }));
  expect(codeOf(await save('ngo', turned, before.version))).toBe('done');
  expect((await shown()).map(({ id, focusX }) => [id, focusX])).toEqual([
    [second, 0.2],
    [first, 0.2],
  ]);
  expect(codeOf(await save('moderator', [], before.version))).toBe('PT409');
  const [{ number } = { number: 0 }] = await db.sql<{ number: number }[]>`
    select count(*)::int as number from public.initiative_versions where section = 'media'`;
  expect(number).toBe(3);
});

test('erased, it is gone with its files and its words, and no version brings it back', async () => {
  const [id, other] = [
    await add('ngo', { alternative: { nl: 'Amina op haar fiets' } }),
    await add('ngo'),
  ];
  const former = await desk();
  const erase = () =>
    clientOf('ngo').rpc('erase_initiative_picture', { initiative_slug: slug, picture: id });
  expect(codeOf(await erase())).toBe('done');
  expect(codeOf(await erase())).toBe('done');
  expect(await readersOf(id)).toEqual([]);
  const left =
    await db.sql`select before, after from public.initiative_versions where section = 'media'`;
  expect(JSON.stringify(left)).not.toContain('Amina');
  const trail =
    await db.sql`select old_values, new_values from public.audit_entries where table_name in ('media', 'attachments')`;
  expect(JSON.stringify(trail)).not.toContain('Amina');
  expect(await db.sql`select from private.stale_files where attachment_id = ${id}`).toHaveLength(1);
  expect(codeOf(await save('ngo', former.pictures, (await desk()).version))).toBe('done');
  expect((await shown()).map((picture) => picture.id)).toEqual([other]);
});

test('a picture of another initiative is neither taken over nor erased', async () => {
  const foreign = await add('admin', {}, 'batahlan');
  const [row] = await db.sql<{ content: { media: object[] } }[]>`
    select private.read_section(id, 'media') as content from public.initiatives where slug = 'batahlan'`;
  expect(codeOf(await save('ngo', row!.content.media, 0))).toBe('done');
  expect(await shown()).toEqual([]);
  await clientOf('ngo').rpc('erase_initiative_picture', {
    initiative_slug: slug,
    picture: foreign,
  });
  expect(await shown('visitor', 'batahlan')).toHaveLength(1);
});

test.each([
  ['nothing told of what it shows', { alternative: { nl: ' ' } }, 'alternative:media:errorAlt'],
  ['unknown terms', { licence: 'mine' }, 'licence:media:errorLicence'],
  ['terms that ask for a name, without one', { author: '' }, 'author:media:errorAuthor'],
  ['no word of those who are on it', { agreed: false }, 'agreed:media:errorAgreed'],
  [
    'words that are too long',
    { alternative: { nl: 'a'.repeat(501) } },
    'alternative:records:errorTooLong',
  ],
])('%s is refused', async (_, changed, message) => {
  expect(codeOf(await begin('ngo', changed))).toBe(message);
});

test('what did not arrive shows nowhere, and no save brings it there', async () => {
  const { data } = await begin('ngo');
  const { id } = data as unknown as { id: string };
  expect(codeOf(await clientOf('ngo').rpc('finish_initiative_picture', { picture: id }))).toBe(
    'PT409',
  );
  const one = {
    id,
    alternative: about.alternative,
    licence: 'own',
    author: null,
    focusX: 0.5,
    focusY: 0.5,
  };
  expect(codeOf(await save('ngo', [one], 0))).toBe('done');
  expect(await shown()).toEqual([]);
  expect((await desk()).pictures).toEqual([]);
});

test('there are 24 at most', async () => {
  await add('ngo');
  await db.sql`insert into public.attachments (initiative_id, kind, is_listed, name, media_type, bytes, width, height, digest)
    select a.initiative_id, 'image', true, 'picture.webp', 'image/webp', 1, 1, 1, md5(n::text) || md5(n::text)
    from public.attachments as a, generate_series(1, 23) as n where a.initiative_id is not null`;
  expect(codeOf(await begin('ngo'))).toBe('file:media:errorMany');
});
