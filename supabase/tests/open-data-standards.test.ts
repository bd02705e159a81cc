import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { derivedId } from '../../app/features/open-data/derived-id.server.ts';
import type { DataFile } from '../../app/features/open-data/file.server.ts';
import { hsdsOpenApi, hsdsRoot } from '../../app/features/open-data/hsds-description.ts';
import type { HsdsKind } from '../../app/features/open-data/hsds-file.server.ts';
import { hsdsList, hsdsObject } from '../../app/features/open-data/hsds-file.server.ts';
import {
  murmuration,
  murmurationIndex,
} from '../../app/features/open-data/murmurations-file.server.ts';
import { initiativeCalendar } from '../../app/features/open-data/to-ical.server.ts';
import type { Page } from '../../app/lib/page.server.ts';
import { hsdsPageSchema, hsdsRootSchema, hsdsSchemas } from '../../tests/support/hsds-schemas.ts';
import { murmurationsSchema } from '../../tests/support/murmurations-schema.ts';
import { addLogo, db, exported, openWorld, origin } from './open-data-world.ts';
import { secretPoints, visitor } from './open-data-world.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
for (const schema of [...hsdsSchemas, hsdsPageSchema, hsdsRootSchema, murmurationsSchema])
  ajv.addSchema(schema);

/** What is wrong with a value by the rules of its standard. */
function faults(schema: string, value: unknown): string[] {
  ajv.validate(schema, value);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

let logo: { organisation: string; id: string };
beforeAll(async () => {
  await openWorld();
  logo = await addLogo();
});
afterAll(() => db.drop());

let askers = 0;
/** A page that asks for a file; each by another client, so that no limit stands in the way. */
function pageFor(path: string, params: Record<string, string> = {}): Page {
  askers += 1;
  return {
    db: visitor(),
    url: new URL(path, origin.siteUrl),
    params,
    clientHash: `asker-${askers}`,
    context: { env: { siteUrl: origin.siteUrl } },
    frame: () => Promise.resolve({ contactMail: 'forum@example.org' }),
  } as unknown as Page;
}
const read = (file: DataFile) => JSON.parse(String(file.body)) as Record<string, unknown>;
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error as Response,
  );

interface Listed {
  total_items: number;
  total_pages: number;
  page_number: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  size: number;
  contents: { id: string; [field: string]: unknown }[];
}
async function list(kind: HsdsKind, query = ''): Promise<Listed> {
  return read(await hsdsList(pageFor(`/open-data/hsds/${kind}?${query}`), kind)) as never;
}
const one = async (kind: HsdsKind, id: string) =>
  read(await hsdsObject(pageFor(`/open-data/hsds/${kind}/${id}`, { id }), kind));

const kinds = ['organizations', 'services', 'locations'] as const;

describe('HSDS', () => {
  test.each(kinds)('all %s are right, listed and whole', async (kind) => {
    const { contents, total_items: total, last_page: isLast } = await list(kind, 'per_page=1000');
    expect(contents).toHaveLength(total);
    expect(isLast).toBe(true);
    expect(new Set(contents.map(({ id }) => id)).size).toBe(total);
    const schema = `${kind.slice(0, -1)}.json`;
    for (const listed of contents) {
      expect(faults(schema, listed), listed.id).toEqual([]);
      const whole = await one(kind, listed.id);
      expect(faults(schema, whole), listed.id).toEqual([]);
      expect(whole).toMatchObject(listed);
    }
  });

  test('services are the initiatives, each under its lead or by itself', async () => {
    const { contents } = await list('services', 'per_page=1000');
    const initiatives = await exported();
    expect(contents).toHaveLength(initiatives.length);
    const organizations = new Set(
      (await list('organizations', 'per_page=1000')).contents.map(({ id }) => id),
    );
    for (const [index, service] of contents.entries()) {
      const initiative = initiatives[index]!;
      const lead = initiative.organisations.find(({ role }) => role === 'lead');
      expect(service.id).toBe(derivedId(initiative.id, 'service'));
      expect(service['organization_id']).toBe(lead?.id ?? initiative.id);
      expect(service['program_id']).toBe(lead ? initiative.id : undefined);
      expect(organizations).toContain(service['organization_id']);
    }
    const filtered = await list('services', 'kind=citizen');
    expect(filtered.total_items).toBeLessThan(contents.length);
  });

  test('an organisation that leads has its programs', async () => {
    const led = (await list('services', 'per_page=1000')).contents.find(
      (service) => service['program_id'] !== undefined,
    )!;
    const { programs } = await one('organizations', String(led['organization_id']));
    expect((programs as { id: string }[]).map(({ id }) => id)).toContain(led['program_id']);
  });

  test('an organisation has the places of what stands under it', async () => {
    const locations = (await list('locations', 'per_page=1000')).contents;
    const leads = new Set(locations.map((location) => String(location['organization_id'])));
    expect(leads.size).toBeGreaterThan(5);
    for (const lead of leads) {
      const whole = await one('organizations', lead);
      const own = locations.filter((location) => location['organization_id'] === lead);
      expect((whole['locations'] as { id: string }[]).map(({ id }) => id).toSorted()).toEqual(
        own.map(({ id }) => id).toSorted(),
      );
    }
  });

  test('web addresses in other scripts are given as URIs', async () => {
    await db.sql`update public.initiatives set website = 'https://müller.example/über-uns' where is_published`;
    await db.sql`update public.organisations set website = 'https://example.org/حي|1'`;
    for (const kind of ['services', 'organizations'] as const) {
      const { contents } = await list(kind, 'per_page=1000');
      for (const listed of contents) {
        expect(faults(`${kind.slice(0, -1)}.json`, listed)).toEqual([]);
        expect(String(listed['url'] ?? listed['website'])).toMatch(
          /^https:\/\/(xn--mller-kva\.example\/%C3%BCber-uns|example\.org\/%D8%AD%D9%8A%7C1)$/,
        );
      }
    }
  });

  test('what an object names is there', async () => {
    const idsOf = async (kind: HsdsKind) =>
      new Set((await list(kind, 'per_page=1000')).contents.map(({ id }) => id));
    const [organizations, locations] = [await idsOf('organizations'), await idsOf('locations')];
    for (const id of await idsOf('services')) {
      const service = await one('services', id);
      expect(organizations).toContain(service['organization_id']);
      expect(service['organization']).toMatchObject({ id: service['organization_id'] });
      for (const at of service['service_at_locations'] as Record<string, unknown>[]) {
        expect(at['service_id']).toBe(id);
        expect(locations).toContain(at['location_id']);
        expect(at['location']).toMatchObject({ id: at['location_id'] });
      }
    }
  });

  test('an organisation shows its logo, listed, whole and beside what it leads', async () => {
    const address = `${origin.siteUrl}/files/${logo.id}`;
    const { contents } = await list('organizations', 'per_page=1000');
    expect(contents.filter((organization) => organization['logo'] !== undefined)).toMatchObject([
      { id: logo.organisation, logo: address },
    ]);
    expect(await one('organizations', logo.organisation)).toMatchObject({ logo: address });
    const led = (await list('services', 'per_page=1000')).contents.filter(
      (service) => service['organization_id'] === logo.organisation,
    );
    expect(led.length).toBeGreaterThan(0);
    for (const service of led) expect(service['organization']).toMatchObject({ logo: address });
  });

  test.each(kinds)('pages of %s follow one another to the last, each counted', async (kind) => {
    const { total_items: total, total_pages: pages } = await list(kind, 'per_page=7');
    expect(pages).toBe(Math.ceil(total / 7));
    const ids: string[] = [];
    for (let number = 1; number <= pages; number += 1) {
      const page = await list(kind, `per_page=7&page=${number}`);
      expect(faults('page.json', page)).toEqual([]);
      expect(page).toMatchObject({
        total_items: total,
        total_pages: pages,
        page_number: number,
        size: page.contents.length,
        first_page: number === 1,
        last_page: number === pages,
        empty: false,
      });
      ids.push(...page.contents.map(({ id }) => id));
    }
    expect(new Set(ids).size).toBe(total);
    expect(ids).toHaveLength(total);
    expect((await failureOf(list(kind, `per_page=7&page=${pages + 1}`)))?.status).toBe(404);
  });

  test('a list of nothing says so', async () => {
    const none = await list('services', 'q=xqzwvk');
    expect(faults('page.json', none)).toEqual([]);
    expect(none).toMatchObject({ total_items: 0, size: 0, empty: true, contents: [] });
    expect(none).toMatchObject({ first_page: true, last_page: true });
  });

  test('two exports are equal', async () => {
    for (const kind of kinds) {
      expect(await list(kind, 'per_page=1000')).toEqual(await list(kind, 'per_page=1000'));
    }
  });

  test.each([
    ['services', 'kitchen=yes', 400],
    ['organizations', 'kind=ngo', 400],
    ['locations', 'per_page=2000', 400],
    ['services', 'lang=xx', 400],
  ] as const)('%s?%s is refused', async (kind, query, status) => {
    expect((await failureOf(list(kind, query)))?.status).toBe(status);
  });

  test.each(['nobody', '00000000-0000-0000-0000-000000000000', "'; drop table--"])(
    'there is no %s',
    async (id) => {
      for (const kind of kinds) expect((await failureOf(one(kind, id)))?.status).toBe(404);
    },
  );

  test('what the root names is there: version and description', () => {
    expect(faults('root.json', hsdsRoot(origin.siteUrl))).toEqual([]);
    const { paths, components } = hsdsOpenApi(origin.siteUrl, 'Forum', origin.licence);
    expect({ ...hsdsPageSchema.properties, contents: undefined }).toEqual({
      ...components.schemas.Page.properties,
      contents: undefined,
    });
    expect(Object.keys(paths)).toEqual([
      '/',
      ...kinds.flatMap((kind) => [`/${kind}`, `/${kind}/{id}`]),
    ]);
  });
});

test('times and costs of a record are told: to HSDS, to schema.org and to calendars', async () => {
  const slug = 'fietsschool-de-spaak-voorbeeld';
  const whole = (await exported()).find((one) => one.slug === slug)!;
  expect(whole.schedule.length).toBeGreaterThan(1);
  const service = await one('services', derivedId(whole.id, 'service'));
  expect(service['schedules']).toContainEqual(
    expect.objectContaining({
      freq: 'WEEKLY',
      byday: expect.stringMatching(/^[A-Z]{2}/) as string,
    }),
  );
  expect(service['fees_description']).toBe(whole.costs?.text);
  expect(whole.costs?.text).toBeTruthy();
  const calendar = await initiativeCalendar(pageFor(`/x/${slug}.ics`, { slug }));
  expect(String(calendar.body)).toContain('RRULE:');
});

describe('Murmurations', () => {
  const profile = (slug: string) => murmuration(pageFor(`/x/${slug}.json`, { slug }));

  test('every initiative has a profile that is right', async () => {
    const initiatives = await exported();
    for (const { slug } of initiatives) {
      expect(faults('organizations_schema-v1.0.0', read(await profile(slug))), slug).toEqual([]);
    }
    const index = read(await murmurationIndex(pageFor('/open-data/murmurations')));
    expect(index['count']).toBe(initiatives.length);
  });

  test('what is not known is left out', async () => {
    const bare = read(await profile('bare'));
    for (const field of ['tags', 'geolocation', 'full_address', 'relationships', 'starts_at'])
      expect(bare).not.toHaveProperty(field);
    expect(read(await profile('decade'))).not.toHaveProperty('starts_at');
    expect(read(await profile('somewhere'))).not.toHaveProperty('geolocation');
  });

  test('400 days after it was confirmed it is gone, and in no index', async () => {
    const confirm = (days: number) => db.sql`
      update public.initiatives set confirmed_on = (now() at time zone 'UTC')::date - ${days}::int where slug = 'somewhere'`;
    const inIndex = async () => {
      const { profiles } = read(await murmurationIndex(pageFor('/open-data/murmurations')));
      return (profiles as { profile_url: string }[]).some(({ profile_url: address }) =>
        address.endsWith('/somewhere.json'),
      );
    };
    await confirm(401);
    expect((await failureOf(profile('somewhere')))?.status).toBe(410);
    expect(await inIndex()).toBe(false);
    await confirm(398);
    expect(read(await profile('somewhere'))['expires']).toBeGreaterThan(Date.now() / 1000);
    expect(await inIndex()).toBe(true);
  });

  test('a former address leads on, another is not found', async () => {
    await db.sql`insert into public.slug_redirects (slug, initiative_id)
      select 'somewhere-else', id from public.initiatives where slug = 'somewhere'`;
    const moved = await failureOf(profile('somewhere-else'));
    expect([moved?.status, moved?.headers.get('Location')]).toEqual([
      301,
      '/open-data/murmurations/somewhere.json',
    ]);
    expect((await failureOf(profile('nobody')))?.status).toBe(404);
    expect((await failureOf(profile('../x')))?.status).toBe(404);
  });
});

test('what is hidden is in none of these either, whoever asks', async () => {
  const [staff] = await db.sql<{ id: string }[]>`
    select person_id as id from public.person_roles where role = 'moderator' limit 1`;
  const texts: string[] = [];
  for (const client of [visitor(), db.clientFor(staff!)]) {
    for (const kind of kinds) {
      const page = pageFor(`/open-data/hsds/${kind}?per_page=1000`);
      const { contents } = read(await hsdsList({ ...page, db: client }, kind)) as unknown as Listed;
      texts.push(JSON.stringify(contents));
      if (kind !== 'services') continue;
      for (const name of ['Veilig huis', 'Ergens in de stad']) {
        const found = contents.find((service) => service['name'] === name)!;
        const asked = { ...pageFor('/x', { id: found.id }), db: client };
        const whole = read(await hsdsObject(asked, kind));
        texts.push(JSON.stringify(whole));
        if (name === 'Veilig huis') expect(whole['service_at_locations']).toEqual([]);
      }
    }
    for (const slug of ['safe-house', 'somewhere']) {
      texts.push(
        String((await initiativeCalendar({ ...pageFor('/x', { slug }), db: client })).body),
      );
      texts.push(String((await murmuration({ ...pageFor('/x', { slug }), db: client })).body));
    }
  }
  const cut = (secret: number) => String(Math.trunc(secret * 1e4) / 1e4);
  const secrets = ['Geheimstraat', ...secretPoints.flatMap(({ lat, lon }) => [cut(lat), cut(lon)])];
  expect(secrets.filter((secret) => texts.some((text) => text.includes(secret)))).toEqual([]);
  expect(
    texts.find((text) => text.includes('"Veilig huis"') && text.includes('"latitude"')),
  ).toBeUndefined();
});

test('the database derives ids as RFC 9562 does', async () => {
  // The example of the RFC: the name of a host in the namespace of DNS.
  const [dns, name, id] = [
    '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
    'www.example.com',
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  ];
  expect(derivedId(dns, name)).toBe(id);
  const [row] = await db.sql<{ id: string }[]>`select private.derived_id(${dns}, ${name}) as id`;
  expect(row?.id).toBe(id);
});
