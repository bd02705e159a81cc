import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sql } from 'postgres';
import { describe, expect, test } from 'vitest';
import type { Separator } from './csv-rows.ts';
import { csvRows, guessSeparator } from './csv-rows.ts';
import { detectEncoding } from './decode-text.ts';
import { createGeocode, pointOfAnswer } from './geocode.server.ts';
import { geojsonTable } from './geojson-rows.ts';
import { guessMapping } from './import-fields.ts';
import { openTable } from './read-file.server.ts';
import { isFormula, readDate, readPoint, splitPoint } from './read-values.ts';

async function* parts(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
async function cut(text: string, separator: Separator = ',', size = 1000) {
  const rows = [];
  for await (const row of csvRows(parts(text, size), separator)) rows.push(row);
  return rows;
}
const fileOf = (bytes: Uint8Array, name = 'a.csv') => ({
  name,
  size: bytes.length,
  open: async function* () {
    yield bytes;
  },
});

describe('rows of CSV', () => {
  test('quotes, line feeds within, empty lines, every kind of line end', async () => {
    const text = 'a,"b ""c"", d",e\r\n\n"two\r\nlines",x,\ry,z,1';
    for (const size of [1, 2, 3, 7, 1000]) {
      const rows = await cut(text, ',', size);
      expect(rows.map(({ cells }) => cells)).toEqual([
        ['a', 'b "c", d', 'e'],
        ['two\r\nlines', 'x', ''],
        ['y', 'z', '1'],
      ]);
      expect(rows.map(({ line }) => line)).toEqual([1, 3, 5]);
    }
  });

  test('a quotation mark that nobody closes spoils its own line only', async () => {
    const rows = await cut('a,"b\nc,d\ne,"f" g\nh,i');
    expect(rows.map(({ line, fault }) => [line, fault?.reason])).toEqual([
      [1, 'quote'],
      [2, undefined],
      [3, 'quote'],
      [4, undefined],
    ]);
    const long = await cut(`a,"${'x'.repeat(450_000)}\nb,c`, ',', 60_000);
    expect(long.at(-1)?.cells).toEqual(['b', 'c']);
  });

  test.each([
    ['a;b;c', ';'],
    ['a\tb', '\t'],
    ['"a;x;y",b', ','],
    ['a|b|c', '|'],
  ])('%j is separated by %j', (line, separator) => {
    expect(guessSeparator(line)).toBe(separator);
  });
});

describe('encodings', () => {
  const text = 'naam;plaats\nCafé Été;Liège\n';
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 with mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without mark', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 big-endian', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 'utf-16be'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'windows-1252'],
  ])('%s is read right', async (_, bytes, encoding) => {
    expect(await detectEncoding(fileOf(bytes).open)).toBe(encoding);
    const table = await openTable(fileOf(bytes));
    expect(table.headers.map(({ name }) => name)).toEqual(['naam', 'plaats']);
    const rows = [];
    for await (const { cells } of table.rows()) rows.push(cells);
    expect(rows).toEqual([['Café Été', 'Liège']]);
  });
});

test('features of GeoJSON become rows; lines and areas say why not', () => {
  const point = { type: 'Point', coordinates: [3.72, 51.05] };
  const { headers, rows } = geojsonTable(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 7,
          geometry: point,
          properties: { naam: 'Kring', thema: ['a', 'b'] },
        },
        {
          type: 'Feature',
          geometry: { type: 'LineString', coordinates: [] },
          properties: { naam: 'Weg' },
        },
        { type: 'Feature', geometry: null, properties: { naam: 'Zonder plaats' } },
      ],
    }),
  );
  expect(rows.map(({ cells, fault }) => [cells.join('|'), fault?.reason])).toEqual([
    ['7|3.72|51.05|Kring|a; b', undefined],
    ['|||Weg|', 'notAFeature'],
    ['|||Zonder plaats|', undefined],
  ]);
  expect(guessMapping(headers.map((name) => ({ name, samples: [] })))).toEqual({
    'feature id': 'id',
    'longitude (point)': 'longitude',
    'latitude (point)': 'latitude',
    naam: 'name',
    thema: 'themes',
  });
});

test('columns are known by headers in three languages, else by their values', () => {
  const columns = ['Référence', 'Nom', 'Beschrijving', 'Doelgroep', 'E-mail', 'Kolom X', 'Iets'];
  const samples: Record<string, string[]> = { 'Kolom X': ['https://a.example', 'www.b.example'] };
  expect(
    Object.values(guessMapping(columns.map((name) => ({ name, samples: samples[name] ?? [] })))),
  ).toEqual(['id', 'name', 'what', 'groups', 'mail', 'website', '']);
});

test.each([
  ['2019-03-01', '2019-03-01 day'],
  ['01/03/2019', '2019-03-01 day'],
  ['1.3.2019', '2019-03-01 day'],
  ['03/2019', '2019-03-01 month'],
  ['maart 2019', '2019-03-01 month'],
  ['1er août 2019', '2019-08-01 day'],
  ['2019', '2019-01-01 year'],
  ['1990s', '1990-01-01 decade'],
  ['43525', '2019-03-01 day'],
  ['31/02/2019', null],
  ['13/25/2019', null],
  ['binnenkort', null],
  ['999999', null],
])('the date %j is %j', (raw, expected) => {
  const date = readDate(raw);
  expect(date && `${date.on} ${date.precision}`).toBe(expected);
});

test('points: decimal commas, metres, zero, half, one cell', () => {
  expect(readPoint('51,05', '3,72')).toEqual({ latitude: 51.05, longitude: 3.72 });
  expect(readPoint('193000', '104000')).toEqual({ fault: 'projected' });
  expect(readPoint('0', '0')).toEqual({ fault: 'atZero' });
  expect(readPoint('51', '')).toEqual({ fault: 'half' });
  expect(readPoint('', '')).toBeNull();
  expect(splitPoint('51.05, 3.72')).toEqual(['51.05', '3.72']);
  expect(splitPoint('51,05; 3,72')).toEqual(['51,05', '3,72']);
  expect(splitPoint('POINT (3.72 51.05)')).toEqual(['51.05', '3.72']);
  expect(splitPoint('noord')).toBeNull();
});

test('a formula is told from a list and a telephone number', () => {
  for (const text of ['=1+1', '@SUM(A1)', "+cmd|' /C calc'!A0", '-SUM(A1)', '-2+3*cmd|x!A1'])
    expect(isFormula(text)).toBe(true);
  for (const text of ['+32 9 210 10 10', '- gratis', '-5 graden', 'a=b'])
    expect(isFormula(text)).toBe(false);
});

test('addresses are looked up once, one after the other, and a silent service is left in peace', async () => {
  const asked: string[] = [];
  let status = 200;
  const server = createServer((request, answer) => {
    asked.push(new URL(request.url!, 'http://x').searchParams.get('q')!);
    answer.writeHead(status, { 'Content-Type': 'application/json' });
    answer.end(
      JSON.stringify(asked.at(-1)!.startsWith('Nergens') ? [] : [{ lat: '51.05', lon: '3.72' }]),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const kept = new Map<string, { latitude: number | null; longitude: number | null }>();
  const sql = (async (
    text: TemplateStringsArray,
    question: string,
    ...point: (number | null)[]
  ) => {
    if (text[0]!.includes('select')) return kept.has(question) ? [kept.get(question)] : [];
    kept.set(question, { latitude: point[0] ?? null, longitude: point[1] ?? null });
    return [];
  }) as unknown as Sql;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search`;
  const geocode = createGeocode(url, sql, 20);
  const look = async (address: string) => {
    const record: Record<string, unknown> = { address, municipality: 'Gent' };
    const remark = await geocode(record, async () => undefined);
    return [remark?.reason, record['latitude']];
  };
  expect(await look('Botermarkt 1')).toEqual(['geocoded', 51.05]);
  expect(await look('Botermarkt 1')).toEqual(['geocoded', 51.05]);
  expect(await look('Nergens 1')).toEqual(['addressUnknown', undefined]);
  expect(asked).toEqual(['Botermarkt 1, Gent', 'Nergens 1, Gent']);
  expect(
    await geocode({ address: 'x', municipality: 'Gent', latitude: 1 }, async () => undefined),
  ).toBeUndefined();
  status = 503;
  for (let n = 0; n < 5; n += 1)
    expect(await look(`Straat ${n}`)).toEqual(['geocoderSilent', undefined]);
  expect(asked).toHaveLength(5);
  server.close();
});

test('answers of geocoders: Nominatim, GeoJSON, nonsense', () => {
  expect(pointOfAnswer([{ lat: '51', lon: '3' }])).toEqual({ latitude: 51, longitude: 3 });
  expect(pointOfAnswer({ features: [{ geometry: { coordinates: [3, 51] } }] })).toEqual({
    latitude: 51,
    longitude: 3,
  });
  for (const nonsense of [
    null,
    [],
    {},
    [{ lat: 'x', lon: 1 }],
    [{ lat: 0, lon: 0 }],
    { features: [] },
  ])
    expect(pointOfAnswer(nonsense)).toBeNull();
});
