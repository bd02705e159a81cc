import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { loadSynthetic } from '../../supabase/seed/synthetic.ts';
import { findRunningPostgres } from '../../app/server/embedded/postgres.ts';
import { startSite } from '../support/running-site.ts';
import { floorFor, load, share, times } from './measure.ts';
import { signInCookie } from './sign-in.ts';

/**
 * `npm run bench [-- --scale N] [-- --only NAME]`: the figures of speed, with the floor measured in the
 * same run. `--scale` adds so many synthetic initiatives; NAME is start, pages, search, tiles or script.
 */
const { values } = parseArgs({
  options: { scale: { type: 'string', default: '0' }, only: { type: 'string' } },
});
const scale = Number(values.scale);
const wanted = (name: string) => values.only === undefined || values.only === name;

const pages = [
  '/nl',
  '/nl/initiatives',
  '/nl/initiatives/inside-out',
  '/nl/organisations',
  '/ar/initiatives',
];
const rows: Record<string, Record<string, string | number>> = {};
const round = (value: number, digits = 1) => Number(value.toFixed(digits));

function print(title: string): void {
  console.log(`\n${title}`);
  console.table(rows);
  for (const name of Object.keys(rows)) delete rows[name];
}

const started = performance.now();
const site = await startSite({ WEB_CONCURRENCY: '1' });
const firstStart = (performance.now() - started) / 1000;
const databaseUrl = await findRunningPostgres(site.dataDir);
const sql = postgres(databaseUrl ?? '', { onnotice: () => undefined });

try {
  if (scale > 0)
    await loadSynthetic(sql, scale, (done) => console.log(`${done} of ${scale} initiatives`));
  if (wanted('start')) {
    rows['first start, empty data'] = { seconds: round(firstStart), bar: '≤ 20' };
    print('Start');
  }
  if (wanted('pages')) await measurePages();
  if (wanted('search')) await measureSearch();
  if (wanted('tiles')) await measureTiles();
  if (wanted('script')) await measureScript();
} finally {
  await sql.end();
  await site.stop();
}

/** Bytes that a browser gets; brotli joins a kept page a moment after its first reader. */
async function weigh(url: string): Promise<number> {
  const ask = () => fetch(url, { headers: { 'accept-encoding': 'br' } });
  await (await ask()).arrayBuffer();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const answer = await ask();
  await answer.arrayBuffer();
  return Number(answer.headers.get('content-length'));
}

async function measurePages(): Promise<void> {
  for (const path of pages) {
    const bytes = await weigh(site.url + path);
    const cached = await load(site.url + path);
    const floor = await floorFor(bytes);
    // A toast belongs to one person: such a page is made anew, as all of a signed-in person's are.
    const anew = await times(30, () =>
      fetch(site.url + path, { headers: { cookie: 'toast=common:none' } }).then((r) => r.text()),
    );
    rows[path] = {
      bytes,
      'cached/s': round(cached.perSecond, 0),
      'bare/s': round(floor.perSecond, 0),
      share: `${round((100 * cached.perSecond) / floor.perSecond, 0)} %`,
      'p99 ms': cached.p99,
      'bare p99': floor.p99,
      'uncached p50 ms': round(share(anew, 0.5)),
      'p95 ms': round(share(anew, 0.95)),
      failed: cached.failed,
    };
  }
  print(
    'Anonymous pages, one worker, 10 connections (bars: ≥ 50 % of the bare server; uncached ≤ 15 ms)',
  );
  const cookie = await signInCookie(site.url, 'citizen@demo.example');
  for (const path of pages) {
    const signedIn = await load(site.url + path, { headers: { cookie } });
    rows[path] = {
      'requests/s': round(signedIn.perSecond, 0),
      'p95 ms': signedIn.p95,
      failed: signedIn.failed,
    };
  }
  print(
    'Signed-in pages, one worker, 10 connections (bar with two workers: ≥ 200/s, p95 ≤ 100 ms)',
  );
}

async function measureSearch(): Promise<void> {
  const questions: Record<string, [string, object]> = {
    'all, with facets': ['', {}],
    'a common word': ['buurt', {}],
    'a rare word': ['inside out', {}],
    'a typing error': ['buurthiuscafé', {}],
    'a compound': ['fietsen', {}],
    'two facets': ['', { theme: ['housing', 'language'], scope: ['local'] }],
    'word and facet': ['taal', { theme: ['buddy'] }],
  };
  for (const [name, [query, filters]] of Object.entries(questions)) {
    const taken = await times(
      40,
      () =>
        sql`select public.search_initiatives(${query}, ${JSON.stringify(filters)}::jsonb, 'nl', 'relevance', 1, 25)`,
    );
    rows[name] = { 'p50 ms': round(share(taken, 0.5)), 'p95 ms': round(share(taken, 0.95)) };
  }
  print(
    `Search in SQL over ${scale} synthetic initiatives beside the demo world (bar at 100,000: p95 ≤ 60 ms)`,
  );
}

async function measureTiles(): Promise<void> {
  for (const zoom of [7, 10, 12, 14]) {
    // Tiles around Ghent, in a repeatable order.
    const n = 2 ** zoom;
    const column = Math.floor(((3.7174 + 180) / 360) * n);
    const row = Math.floor(
      ((1 - Math.asinh(Math.tan((51.0543 * Math.PI) / 180)) / Math.PI) / 2) * n,
    );
    for (const [kind, filters] of Object.entries({
      all: {},
      'one theme': { theme: ['housing'] },
    })) {
      const taken = await times(
        60,
        (turn) =>
          sql`select public.map_tile(${zoom}, ${column + (turn % 3) - 1}, ${row + (turn % 2)}, '', ${JSON.stringify(filters)}::jsonb)`,
      );
      rows[`z${zoom}, ${kind}`] = {
        'p50 ms': round(share(taken, 0.5), 2),
        'p95 ms': round(share(taken, 0.95), 2),
      };
    }
  }
  print('Tiles in SQL (bar at 1,000,000: p95 ≤ 10 ms unfiltered, ≤ 150 ms with facets)');
}

async function measureScript(): Promise<void> {
  for (const path of pages) {
    const html = await (await fetch(site.url + path)).text();
    const files = new Set(
      [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1]!),
    );
    let bytes = 0;
    for (const file of files) {
      const answer = await fetch(site.url + file, { headers: { 'accept-encoding': 'gzip' } });
      bytes += Number(answer.headers.get('content-length'));
    }
    rows[path] = { files: files.size, 'KB gz': round(bytes / 1024) };
  }
  print(
    'JavaScript named by a reading page (bar: ≤ 100 KB gz; the map loads only where it is seen)',
  );
}
