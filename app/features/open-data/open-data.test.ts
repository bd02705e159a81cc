import { describe, expect, test } from 'vitest';
import type { ExportedInitiative } from './exported-initiative.ts';
import { reducedDate } from './exported-initiative.ts';
import { csvCell, toCsv } from './to-csv.ts';
import { toGeojson } from './to-geojson.ts';

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const origin = { siteUrl: 'https://forum.example', language: 'nl', date: '2026-11-22', licence };
const gent = { name: 'Gent', country: 'BE', lat: 51.05000049, lon: 3.71667, isArea: true };
const initiative: ExportedInitiative = {
  ...{
    slug: 'syrimont',
    name: '=Syrimont',
    nameLanguage: 'fr',
    summary: 'Een "straat", samen',
    summaryLanguage: 'nl',
  },
  ...{
    kind: 'citizen',
    form: null,
    status: 'running',
    scope: 'local',
    languages: ['fr', 'ar'],
    website: null,
  },
  ...{
    startedOn: '2015-01-01',
    startedPrecision: 'year',
    endedOn: '1980-01-01',
    endedPrecision: 'decade',
  },
  ...{ confirmedOn: null, terms: { theme: ['housing'] }, places: [gent] },
};

describe('dates', () => {
  test('are no finer than they are known', () => {
    expect(reducedDate('2016-05-03', 'day')).toBe('2016-05-03');
    expect(reducedDate('2016-05-01', 'month')).toBe('2016-05');
    expect(reducedDate('2016-03-01', 'season')).toBe('2016');
    expect(reducedDate('1980-01-01', 'decade')).toBeNull();
    expect(reducedDate(null, null)).toBeNull();
  });
});

describe('CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+32 9', "'+32 9"],
    ['-5', "'-5"],
    ['@cmd', "'@cmd"],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    [-3.5, '-3.5'],
    [null, ''],
  ])('%j is written as %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  test('has a header, one line per initiative, and the licence', () => {
    const lines = toCsv([initiative], origin).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]?.startsWith('\uFEFFid,url,name')).toBe(true);
    expect(lines[1]).toContain(
      "syrimont,https://forum.example/nl/initiatives/syrimont,'=Syrimont,fr",
    );
    expect(lines[1]).toContain('"Een ""straat"", samen"');
    expect(lines[1]?.endsWith('CC BY 4.0,2026-11-22')).toBe(true);
  });
});

describe('GeoJSON', () => {
  test('longitude comes first, places without a point are null', () => {
    const hidden = { ...initiative, places: [] };
    const many = { ...initiative, places: [gent, { ...gent, lon: 4.4, lat: 51.2 }] };
    const { features, count, licence } = toGeojson([initiative, hidden, many], origin);
    expect([count, licence]).toEqual([3, 'CC BY 4.0']);
    expect(features.map((feature) => feature.geometry)).toEqual([
      { type: 'Point', coordinates: [3.71667, 51.05] },
      null,
      {
        type: 'MultiPoint',
        coordinates: [
          [3.71667, 51.05],
          [4.4, 51.2],
        ],
      },
    ]);
    expect(features[0]?.properties).toMatchObject({ started: '2015', ended: null });
    expect(features[0]?.properties).not.toHaveProperty('startedOn');
  });
});
