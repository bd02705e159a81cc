import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { organisationLogo } from '../../app/features/attachments/organisation-logo.server.ts';
import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';
import { photo } from '../../tests/support/files.ts';

// Logos of organisations: who brings and erases them, that one stands in the place of the other, and what is kept.
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
/** Whoever changes what stands about an organisation. */
const keepers: readonly Who[] = ['ngo', 'coordinator', 'moderator', 'editor', 'admin'];
const slug = 'de-lantaarn-voorbeeld';
const other = 'welkomhuis-voorbeeld';

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
beforeEach(() => db.sql`delete from public.attachments where organisation_id is not null`);

const file = async (width = 300 + Math.ceil(Math.random() * 999)) =>
  new File([new Uint8Array(await photo(width, 200))], 'Amina.jpg');
const bring = async (who: Who, sent?: File, of = slug) =>
  organisationLogo(clientOf(who))(of, sent ?? (await file()), randomUUID());
const begin = (who: Who, of = slug) =>
  clientOf(who).rpc('begin_logo', {
    organisation_slug: of,
    media_type: 'image/webp',
    bytes: 500,
    width: 40,
    height: 30,
    digest: randomUUID().replaceAll('-', '').repeat(2),
    once: randomUUID(),
  });
const erase = (who: Who, of = slug) => clientOf(who).rpc('erase_logo', { organisation_slug: of });
const finish = (who: Who, logo: string, of = slug) =>
  clientOf(who).rpc('finish_logo', { organisation_slug: of, logo });
const codeOf = ({ error }: { error: { code?: string } | null }) => error?.code ?? 'done';

/** The logo on the page of an organisation, as a visitor reads it. */
async function shown(of = slug): Promise<string | null> {
  const { data } = await clientOf('visitor').rpc('get_organisation', {
    organisation_slug: of,
    language: 'nl',
  });
  return (data as { logo: string | null }).logo;
}
const reads = async (who: Who, id: string, part = 'thumb') =>
  (await clientOf(who).storage.from('attachments').download(`${id}/${part}`)).data;

test.each(everybody)('%s brings and erases a logo', async (who) => {
  const may = keepers.includes(who) ? 'done' : '42501';
  expect(codeOf(await begin(who))).toBe(may);
  await bring('ngo');
  const logo = (await shown())!;
  expect(codeOf(await finish(who, logo))).toBe(may);
  expect(codeOf(await erase(who))).toBe(may);
  expect(await shown()).toBe(may === 'done' ? null : logo);
});

test('who speaks for another organisation, or did so once, changes nothing', async () => {
  expect(codeOf(await begin('ngo', other))).toBe('42501');
  expect(codeOf(await erase('ngo', other))).toBe('42501');
  expect(codeOf(await begin('ngo', 'no-such-organisation'))).toBe('PT404');
  const held = await db.sql`
    delete from public.organisation_representatives where person_id = ${people.ngo!.id}
      and organisation_id = (select id from public.organisations where slug = ${slug}) returning *`;
  expect(codeOf(await begin('ngo'))).toBe('42501');
  expect(codeOf(await erase('ngo'))).toBe('42501');
  await db.sql`insert into public.organisation_representatives ${db.sql(held)}`;
});

test('everybody sees it, and nothing is kept but the picture', async () => {
  expect(await bring('ngo')).toBeNull();
  const id = (await shown())!;
  for (const who of everybody) {
    expect(await reads(who, id)).not.toBeNull();
  }
  const [row] =
    await db.sql`select name, uploaded_by, once from public.attachments where id = ${id}`;
  expect(row).toEqual({ name: 'logo.webp', uploaded_by: null, once: null });
  const whole = sharp(Buffer.from(await (await reads('visitor', id, 'file'))!.arrayBuffer()));
  const { exif, xmp, iptc } = await whole.metadata();
  expect(exif ?? xmp ?? iptc).toBeUndefined();
  // A wide one stands whole in its square, with white above and below.
  const small = sharp(Buffer.from(await (await reads('visitor', id))!.arrayBuffer()));
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([192, 192]);
  expect([...data.subarray(0, 3)].every((value) => value > 250)).toBe(true);
});

test('it stands in the list and with its initiatives', async () => {
  await bring('ngo');
  const id = await shown();
  const list = await clientOf('visitor').rpc('list_organisations', {
    ...{ language: 'nl', query: 'lantaarn', page: 1 },
  });
  expect(JSON.stringify(list.data)).toContain(id);
  const [led] = await db.sql<{ slug: string }[]>`
    select i.slug from public.initiative_organisations as io join public.initiatives as i on i.id = io.initiative_id
    join public.organisations as o on o.id = io.organisation_id where o.slug = ${slug} and i.is_published limit 1`;
  const page = await clientOf('visitor').rpc('get_initiative', {
    initiative_slug: led!.slug,
    language: 'nl',
  });
  expect(JSON.stringify(page.data)).toContain(id);
});

test('a second one takes the place of the first, which is erased with its files', async () => {
  await bring('ngo');
  const first = (await shown())!;
  await bring('moderator');
  const second = (await shown())!;
  expect(second).not.toBe(first);
  expect(await reads('ngo', first)).toBeNull();
  const stale = await db.sql`select from private.stale_files where attachment_id = ${first}`;
  expect(stale).toHaveLength(1);
});

test('the same one again is none', async () => {
  await bring('ngo', await file(500));
  const first = await shown();
  expect(await bring('admin', await file(500))).toBeNull();
  expect(await shown()).toBe(first);
});

test('what did not arrive shows nowhere, also when the logo of another organisation is named', async () => {
  const { data } = await begin('ngo');
  const { id } = data as unknown as { id: string };
  expect(codeOf(await finish('ngo', id))).toBe('PT409');
  expect(codeOf(await finish('admin', id, other))).toBe('PT404');
  expect(await shown()).toBeNull();
  const row = await clientOf('citizen').from('attachments').select('id').eq('id', id);
  expect(row.data).toEqual([]);
  await db.sql`select private.forget_unused_attachments(now() + interval '25 hours')`;
  const left = await db.sql`select from public.attachments where id = ${id}`;
  expect(left).toHaveLength(0);
});

test.each([
  ['a page in the coat of a picture', '<html><script>alert(1)</script></html>'],
  ['a drawing that holds a script', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
])('%s is refused', async (_, text) => {
  expect(await bring('ngo', new File([text], 'logo.png', { type: 'image/png' }))).not.toBeNull();
  expect(await shown()).toBeNull();
});

test('a picture with a page behind it leaves the page behind', async () => {
  const both = Buffer.concat([await photo(300, 200), Buffer.from('<script>alert(1)</script>')]);
  await bring('ngo', new File([new Uint8Array(both)], 'logo.jpg'));
  const id = await shown();
  expect(id).not.toBeNull();
  const kept = Buffer.from(await (await reads('visitor', id!, 'file'))!.arrayBuffer());
  expect(kept.toString('latin1')).not.toContain('<script>');
});

test('fifty megabytes are refused before they are looked at', async () => {
  const large = new File([new Uint8Array(50 * 1024 * 1024)], 'logo.png');
  expect(await bring('ngo', large)).toEqual({ error: { key: 'attachments:errorLarge' } });
});

test.each([
  ['keeps its own', true],
  ['takes that of the one that goes', false],
])('of two that become one, the one that stays %s', async (_, hasOwn) => {
  await db.sql`delete from public.organisations where slug in ('twin-a', 'twin-b')`;
  await db.sql`delete from private.organisation_redirects where slug = 'twin-a'`;
  await db.sql`insert into public.organisations (slug, name, type) values ('twin-a', 'Twin A', 'ngo'), ('twin-b', 'Twin B', 'ngo')`;
  await bring('admin', undefined, 'twin-a');
  if (hasOwn) await bring('admin', undefined, 'twin-b');
  const [going, own] = [await shown('twin-a'), await shown('twin-b')];
  const merged = await clientOf('moderator').rpc('merge_organisations', {
    from_slug: 'twin-a',
    into_given: 'twin-b',
  });
  expect(codeOf(merged)).toBe('done');
  expect(await shown('twin-b')).toBe(hasOwn ? own : going);
  const left = await db.sql`select a.id from public.attachments as a
    join public.organisations as o on o.id = a.organisation_id where o.slug = 'twin-b'`;
  expect(left).toHaveLength(1);
});
