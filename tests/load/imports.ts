import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BenchSite } from './sites.ts';
import { lineOf } from './table.ts';
import type { Rows } from './table.ts';

const rowCount = 10_000;
/** The other size, to see whether memory grows with the rows. */
const fewRows = 5000;

/** A made-up table in a foreign layout: each row a name of its own, with text, place and point. */
function makeTable(count: number): string {
  const rows = Array.from({ length: count }, (_, n) =>
    [
      `r${n}`,
      `Proefkring ${n.toString(36)} ${'abcdefgh'[n % 8]}${n}`,
      `Buren koken en praten samen, groep ${n}.`,
      'Gent',
      (51 + (n % 997) / 5000).toFixed(5).replace('.', ','),
      (3.6 + (n % 1009) / 5000).toFixed(5).replace('.', ','),
      `proefkring-${n}.example`,
    ].join(';'),
  );
  return ['id;naam;samenvatting;gemeente;lat;lon;website', ...rows].join('\r\n');
}

/** Runs the command as an operator does. @returns seconds, and the most memory that it held, in MB */
async function run(site: BenchSite, file: string, more: string[]) {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['app/server/commands/import.ts', file, '--source', path.basename(file), ...more],
    { env: { ...process.env, DATA_DIR: site.dataDir }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let faults = '';
  child.stderr.on('data', (chunk: Buffer) => (faults += chunk.toString()));
  let most = 0;
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // It has ended, or this system tells nothing of the kind.
    }
  }, 200);
  const code = await new Promise<number | null>((ended) => child.once('exit', ended));
  clearInterval(look);
  if (code !== 0) throw new Error(`The import ended with ${code}: ${faults}`);
  return { seconds: (performance.now() - began) / 1000, megabytes: most / 1024 };
}

/** How long an import of 10,000 rows takes, looked through and written, and what memory it holds. */
export async function measureImports(site: BenchSite): Promise<Rows> {
  const file = (count: number) => path.join(site.dataDir, `rows-${count}.csv`);
  await Promise.all([
    writeFile(file(fewRows), makeTable(fewRows)),
    writeFile(file(rowCount), makeTable(rowCount)),
  ]);
  const few = await run(site, file(fewRows), ['--dry-run']);
  const dry = await run(site, file(rowCount), ['--dry-run']);
  const whole = await run(site, file(rowCount), ['--duplicates', 'add']);
  await Promise.all([rm(file(fewRows)), rm(file(rowCount))]);
  const seconds = (measured: number) => lineOf({ measured, unit: 's', bar: { most: 60 } });
  return {
    [`dry run, ${rowCount} rows`]: seconds(dry.seconds),
    [`looked through and written, ${rowCount} rows`]: seconds(whole.seconds),
    [`memory beyond that of ${fewRows} rows`]: lineOf({
      measured: Math.max(dry.megabytes, whole.megabytes) - few.megabytes,
      unit: 'MB',
      bar: { most: 50 },
    }),
  };
}
