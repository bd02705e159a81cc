import { randomUUID } from 'node:crypto';
import { organisationLogo } from '../../app/features/attachments/organisation-logo.server.ts';
import type { Filters } from '../../app/features/initiatives/filters.ts';
import { readFilters } from '../../app/features/initiatives/filters.ts';
import type {
  ExportedInitiative,
  FileOrigin,
} from '../../app/features/open-data/exported-initiative.ts';
import {
  chooseInitiatives,
  readInitiatives,
} from '../../app/features/open-data/initiative-set.server.ts';
import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';
import { photo } from '../../tests/support/files.ts';

export let db: TestDatabase;

/** True points that no file may tell, nor anything near them. */
export const secretPoints = [
  { lat: 51.061234, lon: 3.741234 },
  { lat: 51.032345, lon: 3.712345 },
];

export const origin: FileOrigin & { address: string; filters: string; title: string } = {
  siteUrl: 'https://forum.example',
  language: 'nl',
  date: '2026-11-22',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  address: 'https://forum.example/open-data/initiatives.json',
  filters: '',
  title: 'Initiatieven',
};

interface Given {
  slug: string;
  name: string;
  summary?: string;
  dates?: { on: string; precision: string };
  place?: { visibility: string; exact: { lat: number; lon: number } };
  sources?: number;
}

async function add({ slug, name, summary, dates, place, sources = 0 }: Given): Promise<void> {
  await db.sql.begin(async (sql) => {
    const [row] = await sql<{ id: string }[]>`
      insert into public.initiatives (slug, kind, is_published, published_at, started_on, started_precision)
      values (${slug}, 'citizen', true, now(), ${dates?.on ?? null},
        ${dates?.precision ?? null}::public.date_precision) returning id`;
    const { id } = row!;
    await sql`insert into public.initiative_names (initiative_id, language, name, role)
      values (${id}, 'nl', ${name}, 'main')`;
    if (summary !== undefined) {
      await sql`insert into public.initiative_texts (initiative_id, section, language, body, state)
        values (${id}, 'summary', 'nl', ${summary}, 'source')`;
    }
    if (place) {
      await sql`insert into public.initiative_schedules (initiative_id, kind, frequency, weekdays, opens_at)
        values (${id}, 'meeting', 'weekly', '{2}', '18:00')`;
      const [spot] = await sql<{ id: string }[]>`
        insert into public.initiative_places (initiative_id, place_id, precision, visibility)
        select ${id}, id, 'exact', ${place.visibility}::public.place_visibility
        from public.places where slug = 'ghent' returning id`;
      await sql`insert into private.exact_points (initiative_place_id, latitude, longitude, address)
        values (${spot!.id}, ${place.exact.lat}, ${place.exact.lon}, 'Geheimstraat 7')`;
      // Written again, so that the rule that decides the public point has seen the true one.
      await sql`update public.initiative_places set position = 1 where id = ${spot!.id}`;
    }
    for (let n = 0; n < sources; n += 1) {
      const [source] = await sql<{ id: number }[]>`
        insert into public.sources (key, titles, url)
        values (${`${slug}-${n}`}, '{"nl":"Verslag"}', ${`https://example.org/${n}`}) returning id`;
      await sql`insert into public.initiative_sources (initiative_id, source_id, field, value_found)
        values (${id}, ${source!.id}, 'started_on', ${`201${n}`})`;
    }
  });
}

/** The demo world, with records that have nothing, too little, or something to hide. */
export async function openWorld(): Promise<void> {
  db = await createTestDatabase({ world: 'demo' });
  const [hidden, area] = secretPoints;
  await add({ slug: 'bare', name: 'Bare' });
  await add({
    slug: 'decade',
    name: 'Sinds de jaren tachtig',
    dates: { on: '1980-01-01', precision: 'decade' },
    sources: 2,
  });
  await add({
    slug: 'formula',
    name: '=HYPERLINK("https://evil.example";"klik")',
    summary: '@SUM(1+1)\u0007, en "nog" iets\nop een tweede regel',
  });
  await add({
    slug: 'safe-house',
    name: 'Veilig huis',
    summary: 'Een veilige plek.',
    place: { visibility: 'hidden', exact: hidden! },
  });
  await add({
    slug: 'somewhere',
    name: 'Ergens in de stad',
    summary: 'Een plek in de buurt.',
    place: { visibility: 'area', exact: area! },
  });
}

/** Gives an organisation that leads a logo. @returns the ids of both */
export async function addLogo(): Promise<{ organisation: string; id: string }> {
  const [lead] = await db.sql<{ id: string; slug: string }[]>`
    select o.id::text, o.slug from public.organisations as o
    join public.initiative_organisations as io on io.organisation_id = o.id and io.role = 'lead'
    join public.initiatives as i on i.id = io.initiative_id and i.is_published
    order by o.slug limit 1`;
  const [editor] = await db.sql<Person[]>`
    select id::text, email from auth.users where email = 'editor@demo.example'`;
  const file = new File([new Uint8Array(await photo(300, 200))], 'logo.jpg');
  await organisationLogo(db.clientFor(editor!))(lead!.slug, file, randomUUID());
  const [row] = await db.sql<{ id: string }[]>`
    select logo_id::text as id from public.organisations where id = ${lead!.id}`;
  return { organisation: lead!.id, id: row!.id };
}

export const visitor = () => db.clientFor();

export function filtersOf(query: string): Filters {
  const read = readFilters(new URL(`http://forum.example/?${query}`), { strict: true });
  if (!read.ok) throw new Error(query);
  return read.filters;
}

/** Everything that passes these filters, as the files get it. */
export async function exported(query = '', language = 'nl'): Promise<ExportedInitiative[]> {
  const chosen = await chooseInitiatives(visitor(), filtersOf(query), null, 'somebody');
  return readInitiatives(visitor(), chosen.ordinals, language);
}

/** Rows as a file gets them, in batches of seven. */
export async function* batchesOf(rows: readonly ExportedInitiative[]) {
  for (let first = 0; first < rows.length; first += 7) yield rows.slice(first, first + 7);
}

/** A whole file. */
export async function bytesOf(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk as string));
  return Buffer.concat(parts);
}
export const textOf = async (chunks: AsyncIterable<string | Uint8Array>) =>
  (await bytesOf(chunks)).toString('utf8');
