import type { BenchSite } from './sites.ts';
import { readFigure } from './sites.ts';
import type { Rows } from './table.ts';
import { format, lineOf } from './table.ts';

/** Asked of a list of HSDS at once: the most that it gives. */
const perPage = 1000;
const files = ['geojson', 'csv', 'xlsx'] as const;
const lists = ['services', 'organizations', 'locations'] as const;

/** Reads an answer to its end and keeps nothing of it. @returns its bytes */
async function readAway(answer: Response): Promise<number> {
  if (!answer.ok || !answer.body) throw new Error(`${answer.url} answered ${answer.status}`);
  const reader = answer.body.getReader();
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return bytes;
    bytes += value.byteLength;
  }
}

const readFile = async (site: BenchSite, kind: string) =>
  readAway(await fetch(`${site.url}/open-data/initiatives.${kind}`));

/** Reads a list of HSDS page by page to the last, as who copies all of it does. @returns its bytes */
async function readList(site: BenchSite, kind: string): Promise<number> {
  let bytes = 0;
  for (let number = 1; ; number += 1) {
    const address = `${site.url}/open-data/hsds/${kind}?page=${number}&per_page=${perPage}`;
    const answer = await fetch(address);
    const isLast = !answer.headers.get('link')?.includes('rel="next"');
    bytes += await readAway(answer);
    if (isLast) return bytes;
  }
}

/** Does something and looks at the worker's memory all the while; in MB, in order. */
async function watch(site: BenchSite, work: () => Promise<number>) {
  const memory = async () =>
    (await readFigure(site, 'process_resident_memory_bytes')) / 1024 / 1024;
  const seen = [await memory()];
  const look = setInterval(() => void memory().then((megabytes) => seen.push(megabytes)), 200);
  const began = performance.now();
  const bytes = await work().finally(() => clearInterval(look));
  const seconds = (performance.now() - began) / 1000;
  seen.push(await memory());
  return { bytes, seconds, seen };
}

/**
 * Time and memory of the whole export in each form, one after the other. Memory is flat when the second half of a file
 * needs hardly more than its first half did: what is sent is not kept.
 */
export async function measureOpenData(site: BenchSite): Promise<Rows> {
  const works = [
    ...files.map((kind) => [kind, () => readFile(site, kind)] as const),
    ...lists.map((kind) => [`HSDS ${kind}`, () => readList(site, kind)] as const),
  ];
  const rows: Rows = {};
  // The first file of a new process brings what every other one needs too.
  await readFile(site, 'csv?kind=citizen');
  for (const [name, work] of works) {
    const { bytes, seconds, seen } = await watch(site, work);
    const half = Math.ceil(seen.length / 2);
    const [first, second] = [Math.max(...seen.slice(0, half)), Math.max(...seen.slice(half))];
    rows[`${name}, memory that the second half adds`] = lineOf({
      measured: Math.max(0, second - first),
      unit: 'MB',
      bar: { most: 50 },
      floor: `before ${format(seen[0] as number)} MB, at most ${format(Math.max(first, second))} MB`,
    });
    rows[`${name}, time`] = {
      measured: `${format(seconds)} s`,
      floor: `${format(bytes / 1024 / 1024)} MB, ${format(bytes / 1024 / 1024 / seconds)} MB a second`,
    };
  }
  return rows;
}
