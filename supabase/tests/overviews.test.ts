import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Home } from '../../app/features/site/home.ts';
import { getHome } from '../../app/features/site/home.server.ts';
import { listPublicAddresses } from '../../app/features/site/sitemap.server.ts';
import { listSources } from '../../app/features/site/sources.server.ts';
import {
  getOrganisation,
  listOrganisations,
} from '../../app/features/organisations/organisations.server.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

// What the home page, the organisations, the page about the forum and the sitemap tell visitors and
// staff alike: only what is published.
let db: TestDatabase;

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
});
afterAll(() => db.drop());

const visitor = () => db.clientFor();

async function moderator() {
  const [row] = await db.sql<{ id: string }[]>`
    select id from auth.users where email = 'moderator@demo.example'`;
  return db.clientFor({ id: row!.id });
}

async function withHidden<T>(slug: string, look: () => Promise<T>): Promise<T> {
  await db.sql`update public.initiatives set is_published = false where slug = ${slug}`;
  try {
    return await look();
  } finally {
    await db.sql`update public.initiatives set is_published = true where slug = ${slug}`;
  }
}

test('the home page counts what is published, in the words of the reader', async () => {
  const [nl, ar] = await Promise.all([getHome(visitor(), 'nl'), getHome(visitor(), 'ar')]);
  const [row] = await db.sql<{ count: number }[]>`
    select count(*)::int as count from public.initiatives where is_published`;
  expect(nl.initiatives).toBe(row?.count);
  expect(nl.cityName).toBe('Gent');
  expect(ar.cityName).toBe('غنت');
  expect(nl.latest).toHaveLength(5);
  expect(nl.groups.map((group) => group.slug)).toEqual(['reception', 'integration', 'awareness']);
  expect(nl.clusters.reduce((sum, cluster) => sum + cluster.count, 0)).toBeGreaterThan(20);
  const counts = nl.themes.map((theme) => theme.count);
  expect(counts).toEqual([...counts].toSorted((a, b) => b - a));
});

test('an unpublished initiative shows nowhere, not even to staff', async () => {
  const before = await getHome(visitor(), 'nl');
  const { slug } = before.latest[0]!;
  await withHidden(slug, async () => {
    for (const client of [visitor(), await moderator()]) {
      const home: Home = await getHome(client, 'nl');
      expect(home.initiatives).toBe(before.initiatives - 1);
      expect(home.latest.map((line) => line.slug)).not.toContain(slug);
      const { rows } = await listPublicAddresses(client, 1);
      expect(rows.map((row) => row.path)).not.toContain(`initiatives/${slug}`);
    }
  });
});

test('the sitemap names what everybody reads, and nothing of a group that only members read', async () => {
  const paths = async (client: ReturnType<typeof visitor>) =>
    (await listPublicAddresses(client, 1)).rows.map((row) => row.path);
  await db.sql`update public.working_groups set reading = 'members' where slug = 'reception'`;
  await db.sql`update public.dossiers as d
    set state = 'built', file_id = gen_random_uuid(), next_file_id = null, built_at = now(), as_of = now(), pdf_bytes = 1
    from public.sessions as s where s.id = d.session_id and s.slug = 'autumn-2026' and d.audience = 'participants'`;
  for (const client of [visitor(), await moderator()]) {
    const named = await paths(client);
    expect(named).toContain('groups/integration');
    expect(named).not.toContain('groups/reception');
    expect(named).toContain('sessions/autumn-2026');
    // Only a dossier for everybody has its address here.
    expect(named.filter((path) => path.endsWith('/dossier'))).toEqual([]);
    expect(named.filter((path) => /topics|documents|members|registrations/.test(path))).toEqual([]);
  }
  await db.sql`update public.working_groups set reading = 'public' where slug = 'reception'`;
  await db.sql`update public.dossiers as d
    set state = 'built', file_id = gen_random_uuid(), next_file_id = null, built_at = now(), as_of = now(), pdf_bytes = 1
    from public.sessions as s where s.id = d.session_id and s.slug = 'autumn-2026' and d.audience = 'public'`;
  const { rows } = await listPublicAddresses(visitor(), 1);
  const dossier = rows.find(({ path }) => path === 'sessions/autumn-2026/dossier');
  expect(dossier?.updatedAt).toBeTruthy();
  expect(rows.find(({ path }) => path === 'groups/reception')?.updatedAt).toBeTruthy();
});

test('the line of the year has the session before and the two after today', async () => {
  const { sessions } = await getHome(visitor(), 'nl');
  const over = sessions.filter((session) => session.isOver);
  expect(over.length).toBeLessThanOrEqual(1);
  expect(sessions.length - over.length).toBeLessThanOrEqual(2);
  await db.sql`update public.sessions set state = 'cancelled', cancelled_reason = 'Ziek'`;
  expect((await getHome(visitor(), 'nl')).sessions).toEqual([]);
});

test('organisations come by name, whole and once', async () => {
  const first = await listOrganisations(visitor(), { query: '', page: 1 }, 'nl');
  const second = await listOrganisations(visitor(), { query: '', page: 2 }, 'nl');
  const slugs = [...first.rows, ...second.rows].map((row) => row.slug);
  expect(first.rows).toHaveLength(50);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(first.total).toBeGreaterThanOrEqual(slugs.length);
});

test.each([
  ['OCMW Gent', 'ocmw-gent'],
  ['ocwm gent', 'ocmw-gent'],
  ['CPAS de Gand', 'ocmw-gent'],
  ['مدينة غنت', 'city-of-ghent'],
  ['agir ensembel', 'agir-ensemble'],
])('searching %s finds %s', async (query, slug) => {
  const { rows } = await listOrganisations(visitor(), { query, page: 1 }, 'nl');
  expect(rows.map((row) => row.slug)).toContain(slug);
});

test.each(['%', '_', '\\', '%%%', 'zzzzqqqq'])(
  'searching %s finds nothing and fails nothing',
  async (query) => {
    const { rows, total } = await listOrganisations(visitor(), { query, page: 1 }, 'nl');
    expect(rows).toHaveLength(total);
    expect(total).toBeLessThan(3);
  },
);

test('a page beyond the last one is not found', async () => {
  await expect(listOrganisations(visitor(), { query: '', page: 999 }, 'nl')).rejects.toMatchObject({
    status: 404,
  });
});

test('an organisation tells its part in initiatives, by role', async () => {
  const organisation = await getOrganisation(visitor(), 'ocmw-gent', 'fr');
  expect(organisation.translation).toBe('CPAS de Gand');
  const lead = organisation.roles.find(({ role }) => role === 'lead');
  expect(lead?.initiatives.map((line) => line.slug)).toContain('project-ankerkracht');
  await withHidden('project-ankerkracht', async () => {
    const seen = await getOrganisation(await moderator(), 'ocmw-gent', 'fr');
    expect(seen.roles.flatMap((role) => role.initiatives.map((line) => line.slug))).not.toContain(
      'project-ankerkracht',
    );
  });
});

test.each(['none-of-this-name', 'OCMW Gent', '', '../x'])(
  'organisation %j is not found',
  async (slug) => {
    await expect(getOrganisation(visitor(), slug, 'nl')).rejects.toMatchObject({ status: 404 });
  },
);

test('the documents are named in the language of the reader', async () => {
  const sources = await listSources(visitor(), 'ar');
  expect(sources.map((source) => source.key)).toEqual(expect.arrayContaining(['S0', 'S4']));
  expect(sources[0]?.title.language).toBe('ar');
});

test('what the demo city offers and asks, real organisations are not made to say', async () => {
  // An organisation for which a demo person speaks is theirs to try; all others that post are invented.
  const posting = await db.sql<{ name: string; en: string }[]>`
    select distinct o.name, o.names ->> 'en' as en
    from public.listings as l join public.organisations as o on o.id in (l.organisation_id, l.through_id)
    where o.id not in (
      select r.organisation_id from public.organisation_representatives as r
      join auth.users as u on u.id = r.person_id where u.email = 'ngo@demo.example')`;
  expect(posting.length).toBeGreaterThan(1);
  for (const { name, en } of posting) {
    expect(name).toContain('(voorbeeld)');
    expect(en).toContain('(example)');
  }
});
