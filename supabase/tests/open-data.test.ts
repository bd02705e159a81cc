import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExportedInitiative } from '../../app/features/open-data/exported-initiative.ts';
import {
  chooseInitiatives,
  readInitiatives,
} from '../../app/features/open-data/initiative-set.server.ts';
import { csvColumns, writeCsv } from '../../app/features/open-data/to-csv.ts';
import { writeGeojson } from '../../app/features/open-data/to-geojson.ts';
import { writeJsonLd } from '../../app/features/open-data/to-schema-org.ts';
import { xlsxForm } from '../../app/features/open-data/xlsx-form.server.ts';
import { batchesOf, bytesOf, db, exported, filtersOf } from './open-data-world.ts';
import { openWorld, origin, secretPoints, textOf, visitor } from './open-data-world.ts';

let all: ExportedInitiative[];
beforeAll(async () => {
  await openWorld();
  all = await exported();
});
afterAll(() => db.drop());

const csv = async (rows = all) => textOf(writeCsv(batchesOf(rows), origin));
const geojson = async (rows = all) => textOf(writeGeojson(batchesOf(rows), origin));
const jsonLd = async (rows = all) => textOf(writeJsonLd(batchesOf(rows), origin));
const xlsx = async (language = 'nl') =>
  bytesOf(xlsxForm.write(batchesOf(all), { ...origin, language }));

describe('which initiatives', () => {
  test('all without filters, in the order of their names, page by page the same', async () => {
    const whole = await chooseInitiatives(visitor(), filtersOf(''), null, 'pages');
    expect(whole.total).toBe(all.length);
    expect(whole.ordinals).toHaveLength(whole.total);
    const pages: number[] = [];
    for (let number = 1; number <= Math.ceil(whole.total / 10); number += 1) {
      const page = { number, size: 10 };
      pages.push(...(await chooseInitiatives(visitor(), filtersOf(''), page, 'pages')).ordinals);
    }
    expect(pages).toEqual(whole.ordinals);
  });

  test('those of the directory with the same filters', async () => {
    const found = await exported('kind=citizen&q=veilig');
    expect(found.map(({ slug }) => slug)).toContain('safe-house');
    expect(found.every(({ kind }) => kind === 'citizen')).toBe(true);
    expect(found.length).toBeLessThan(all.length);
  });

  test('what is withdrawn is in no file, for staff neither', async () => {
    const { ordinals } = await chooseInitiatives(visitor(), filtersOf('q=bare'), null, 'gone');
    await db.sql`update public.initiatives set is_published = false where slug = 'bare'`;
    const [staff] = await db.sql<{ id: string }[]>`
      select person_id as id from public.person_roles where role = 'moderator' limit 1`;
    for (const client of [visitor(), db.clientFor(staff!)]) {
      const rows = await readInitiatives(client, ordinals, 'nl');
      expect(rows.map(({ slug }) => slug)).not.toContain('bare');
    }
    await db.sql`update public.initiatives set is_published = true where slug = 'bare'`;
  });

  test('more than a thousand at once are refused', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => index);
    await expect(readInitiatives(visitor(), many, 'nl')).rejects.toMatchObject({ status: 400 });
  });

  test('who asks without end is told to wait; others are not', async () => {
    const ask = (client: string) => chooseInitiatives(visitor(), filtersOf(''), null, client);
    await db.sql`
      insert into private.attempts (bucket, subject, window_start, count)
      values ('open_data', 'greedy', date_bin('1 minute', now(), 'epoch'), 240),
        ('open_data', 'greedy', date_bin('1 minute', now(), 'epoch') + interval '1 minute', 240)`;
    const refusal = (await ask('greedy').catch((error: unknown) => error)) as Response;
    expect(refusal.status).toBe(429);
    expect(Number(refusal.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(Number(refusal.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
    expect((await ask('modest')).total).toBe(all.length);
    await expect(ask('')).rejects.toMatchObject({ status: 400 });
  });
});

describe('CSV', () => {
  test('is read again as it was written, by a parser of others', async () => {
    const text = await csv();
    expect(text.startsWith('\uFEFFid,url,name,')).toBe(true);
    expect(text.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(all.length);
    expect(Object.keys(rows[0]!)).toEqual(csvColumns);
    for (const [index, row] of rows.entries()) {
      const initiative = all[index]!;
      expect(row['id']).toBe(initiative.slug);
      expect(row['summary']?.replace(/^'/, '')).toBe(initiative.summary ?? '');
      expect(row['licence']).toBe('CC BY 4.0');
    }
  });

  test('no cell begins like a formula', async () => {
    const rows = parse(await csv(), { bom: true }) as string[][];
    const numbers = /^-?\d+(\.\d+)?$/;
    const wrong = rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && !numbers.test(cell));
    expect(wrong).toEqual([]);
    expect(rows.flat()).toContain(`'=HYPERLINK("https://evil.example";"klik")`);
  });
});

describe('GeoJSON', () => {
  test('every record is right by a checker of others, with count, box and licence', async () => {
    const text = await geojson();
    const { features, bbox } = check(text) as GeoJSON.FeatureCollection;
    expect(features.map(({ id }) => id)).toEqual(all.map(({ slug }) => slug));
    expect(JSON.parse(text)).toMatchObject({ count: all.length, licence: 'CC BY 4.0' });
    const [west, south, east, north] = bbox!;
    expect(west! < east! && south! < north!).toBe(true);
  });

  test('a list of nothing has no box', async () => {
    const empty = JSON.parse(await geojson([])) as GeoJSON.FeatureCollection;
    expect(empty).toMatchObject({ features: [], count: 0 });
    expect(empty).not.toHaveProperty('bbox');
  });
});

describe('JSON-LD', () => {
  interface Node {
    '@type': string;
    '@id': string;
    [property: string]: unknown;
  }

  test('each initiative is a page, somebody and a service; empty properties are left out', async () => {
    const graph = (JSON.parse(await jsonLd()) as { '@graph': Node[] })['@graph'];
    const ofType = (...types: string[]) => graph.filter((node) => types.includes(node['@type']));
    expect(ofType('Dataset')).toMatchObject([{ license: origin.licence.url }]);
    expect(ofType('WebPage')).toHaveLength(all.length);
    expect(ofType('Project', 'NGO', 'Organization')).toHaveLength(all.length);
    expect(ofType('Service')).toHaveLength(all.length);
    expect(new Set(graph.map((node) => node['@id'])).size).toBe(graph.length);
    for (const node of graph) {
      for (const value of Object.values(node)) expect([null, '', undefined]).not.toContain(value);
      // These belong to other kinds of thing.
      if (/Project|NGO|Organization/.test(node['@type'])) {
        for (const wrong of ['audience', 'amenityFeature', 'dateModified', 'isBasedOn', 'citation'])
          expect(node).not.toHaveProperty(wrong);
      }
    }
  });

  test('a decade is no date; two sources that differ are both named', async () => {
    const graph = (JSON.parse(await jsonLd()) as { '@graph': Node[] })['@graph'];
    const page = graph.find((node) => node['@id'].endsWith('/initiatives/decade'))!;
    expect(page['isBasedOn']).toEqual(['https://example.org/0', 'https://example.org/1']);
    expect(page['citation']).toHaveLength(2);
    const self = graph.find((node) => node['@id'].endsWith('/decade#initiative'))!;
    expect(self).not.toHaveProperty('foundingDate');
  });
});

describe('the spreadsheet', () => {
  test.each(['nl', 'fr', 'en', 'ar'])(
    'in %s: a row each, days as days, texts as texts',
    async (language) => {
      const sheets = await readSheets(await xlsx(language));
      expect(sheets).toHaveLength(2);
      const [list, about] = sheets as [(typeof sheets)[number], (typeof sheets)[number]];
      expect(list.data).toHaveLength(all.length + 1);
      const names = list.data.map((row) => row[0]);
      expect(names).toContain('=HYPERLINK("https://evil.example";"klik")');
      expect(list.data.flat().some((cell) => cell instanceof Date)).toBe(true);
      expect(about.data.flat()).toContain(all.length);
      expect(JSON.stringify(about.data)).toContain('CC BY 4.0');
    },
  );

  test('no cell is a formula', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(await xlsx());
    for (const [name, part] of Object.entries(parts)) {
      if (name.endsWith('.xml')) expect(strFromU8(part), name).not.toMatch(/<f[ >]/);
    }
  });
});

test('what is hidden is in no file, what is an area only by its middle', async () => {
  const { unzipSync, strFromU8 } = await import('fflate');
  const sheets = Object.values(unzipSync(await xlsx())).map((part) => strFromU8(part));
  const [gent] = await db.sql<{ lat: number; lon: number }[]>`
    select latitude as lat, longitude as lon from public.places where slug = 'ghent'`;
  expect(all.find(({ slug }) => slug === 'safe-house')?.places).toEqual([]);
  expect(all.find(({ slug }) => slug === 'somewhere')?.places).toMatchObject([
    { ...gent, isArea: true },
  ]);
  for (const text of [await csv(), await geojson(), await jsonLd(), ...sheets]) {
    const told = ['Geheimstraat', ...secretPoints.flatMap(({ lat, lon }) => [lat, lon])].filter(
      // Four decimals are eleven metres.
      (secret) =>
        text.includes(typeof secret === 'number' ? String(Math.trunc(secret * 1e4) / 1e4) : secret),
    );
    expect(told).toEqual([]);
  }
});
