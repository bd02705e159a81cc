import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { initiativePicture } from '../../app/features/attachments/attachments.server.ts';
import { getInitiative } from '../../app/features/initiatives/initiatives.server.ts';
import { toJsonLd } from '../../app/features/initiatives/to-json-ld.ts';
import { writeJsonLd } from '../../app/features/open-data/to-schema-org.ts';
import type { Person } from '../../tests/support/database.ts';
import { photo } from '../../tests/support/files.ts';
import { vocabularyFaults } from '../../tests/support/schema-org.ts';
import { addLogo, batchesOf, db, exported, openWorld } from './open-data-world.ts';
import { origin, textOf, visitor } from './open-data-world.ts';

type Node = Record<string, unknown>;
const site = `${origin.siteUrl}/nl`;
const pictured = 'fietsschool-de-spaak-voorbeeld';

beforeAll(openWorld);
afterAll(() => db.drop());

/** The nodes of a page, as its JSON-LD has them. */
async function nodesOf(slug: string): Promise<Node[]> {
  const found = await getInitiative(visitor(), slug, 'nl');
  if ('redirect' in found) throw new Error(slug);
  const address = `${site}/initiatives/${slug}`;
  return JSON.parse(JSON.stringify(toJsonLd(found, address)['@graph'])) as Node[];
}

test('the checker finds a type, a property and a value that schema.org has not', () => {
  const place = { '@type': 'Place', name: 'Gent' };
  expect(vocabularyFaults([{ '@type': 'NGO', location: [place] }])).toEqual([]);
  const wrong = [
    { '@type': 'Initiative', name: 'x' },
    { '@type': 'NGO', audience: 'x' },
    { '@type': 'NGO', location: [{ ...place, town: 'Gent' }] },
    { '@type': 'NGO', logo: 7 },
  ];
  expect(vocabularyFaults(wrong)).toHaveLength(wrong.length);
});

test('the file of all uses the words of schema.org only', async () => {
  const text = await textOf(writeJsonLd(batchesOf(await exported()), origin));
  const nodes = (JSON.parse(text) as { '@graph': Node[] })['@graph'];
  expect(nodes.length).toBeGreaterThan(100);
  expect(vocabularyFaults(nodes)).toEqual([]);
});

test('a page tells its pictures with their terms, and the logo of who leads', async () => {
  const [ngo] = await db.sql<Person[]>`
    select id::text, email from auth.users where email = 'ngo@demo.example'`;
  const brought = await initiativePicture(db.clientFor(ngo!))(
    pictured,
    new File([new Uint8Array(await photo(900, 1200))], 'fiets.jpg'),
    {
      once: randomUUID(),
      about: {
        alternative: { nl: 'Een rode fiets op het plein' },
        licence: 'cc-by-4.0',
        author: 'Mira',
        agreed: true,
      },
    },
  );
  expect(brought).toBeNull();
  const nodes = await nodesOf(pictured);
  const thing = nodes.find((node) => String(node['@id']).endsWith('#initiative'))!;
  const images = thing['image'] as Node[];
  const added = images.find(({ creditText }) => creditText === 'Mira')!;
  expect(added).toMatchObject({
    '@type': 'ImageObject',
    caption: { '@value': 'Een rode fiets op het plein', '@language': 'nl' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(added['contentUrl']).toMatch(/^https:\/\/forum\.example\/files\/[0-9a-f-]{36}$/);
  expect(vocabularyFaults(nodes)).toEqual([]);

  const logo = await addLogo();
  const [led] = await db.sql<{ slug: string }[]>`
    select i.slug from public.initiatives as i
    join public.initiative_organisations as io on io.initiative_id = i.id and io.role = 'lead'
    where io.organisation_id = ${logo.organisation} and i.is_published limit 1`;
  const others = await nodesOf(led!.slug);
  const { parentOrganization } = others.find((node) => 'parentOrganization' in node)!;
  expect((parentOrganization as Node[]).map((one) => one['logo'])).toContain(
    `${origin.siteUrl}/files/${logo.id}`,
  );
  expect(vocabularyFaults(others)).toEqual([]);
});
