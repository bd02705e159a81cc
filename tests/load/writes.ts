import { randomBytes } from 'node:crypto';
import type { Sql } from 'postgres';
import type { RunningSite } from '../support/running-site.ts';
import { spread } from './measure.ts';
import type { BenchSite } from './sites.ts';
import { costOf } from './sites.ts';
import type { Rows } from './table.ts';
import { format, lineOf } from './table.ts';

/** An address that nobody used: beginnings are counted by address, and these are many people. */
export function newAddress(): string {
  return `2001:db8:${randomBytes(2).toString('hex')}:${randomBytes(2).toString('hex')}::1`;
}

/** Sends a form as a browser does. @returns where it leads; throws when it was not taken */
export async function postForm(
  site: RunningSite,
  path: string,
  fields: Record<string, string>,
  from: string,
): Promise<string> {
  const answer = await fetch(site.url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: site.url, 'X-Forwarded-For': from },
    body: new URLSearchParams(fields),
  });
  await answer.arrayBuffer();
  const to = answer.headers.get('location');
  if (answer.status !== 302 || !to) throw new Error(`${path} answered ${answer.status}.`);
  return to;
}

interface Writer {
  /** Address of the form of the first step. */
  step: string;
  receipt: string;
  from: string;
  /** The name that was last said to be kept. */
  name: string;
}

async function beginNomination(site: BenchSite): Promise<Writer> {
  const from = newAddress();
  const step = await postForm(site, '/nl/nominate', { relation: 'knows' }, from);
  return { step, receipt: step.split('/').at(-2) ?? '', from, name: '' };
}

async function saveName(site: BenchSite, writer: Writer, turn: number): Promise<number> {
  const name = `Koffie op straat ${turn}`;
  const began = performance.now();
  await postForm(site, writer.step, { name, otherNames: '', website: '' }, writer.from);
  writer.name = name;
  return performance.now() - began;
}

/** Many at once, each sending again as soon as the answer is there. @returns milliseconds of each */
export async function writeFor(
  seconds: number,
  writers: number,
  write: (writer: number, turn: number) => Promise<number>,
): Promise<{ taken: number[]; count: number; perSecond: number }> {
  const taken: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let turn = 1; performance.now() < until; turn += 1)
        taken.push(await write(writer, turn));
    }),
  );
  const count = taken.length;
  return { taken, count, perSecond: (1000 * count) / (performance.now() - began) };
}

async function countNominations(sql: Sql): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int from public.nominations`;
  return row?.count ?? 0;
}

/** Names that were said to be kept and are not there. */
async function countLost(sql: Sql, writers: readonly Writer[]): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int
    from unnest(${writers.map((w) => w.receipt)}::text[], ${writers.map((w) => w.name)}::text[]) as said (receipt, name)
    where not exists (
      select from public.nominations as n
      where n.receipt_hash = sha256(convert_to(said.receipt, 'UTF8')) and n.name = said.name)`;
  return row?.count ?? 0;
}

/** Steps of nominations: a form POST to its redirect. */
export async function measureWrites(site: BenchSite): Promise<Rows> {
  const alone = await beginNomination(site);
  await writeFor(1, 1, (_, turn) => saveName(site, alone, turn));
  const idle = await writeFor(4, 1, (_, turn) => saveName(site, alone, turn));

  const writers = await Promise.all(Array.from({ length: 10 }, () => beginNomination(site)));
  const steps = await costOf(site, () =>
    writeFor(5, 10, (writer, turn) => saveName(site, writers[writer] as Writer, turn)),
  );

  const before = await countNominations(site.sql);
  const begun: Writer[] = [];
  const starts = await writeFor(5, 10, async () => {
    const began = performance.now();
    begun.push(await beginNomination(site));
    return performance.now() - began;
  });
  const missing = before + begun.length - (await countNominations(site.sql));

  return {
    'a step, idle, p95': lineOf({
      measured: spread(idle.taken).p95,
      unit: 'ms',
      bar: { most: 60 },
    }),
    'steps, ten writers at once': lineOf({
      measured: steps.perSecond,
      unit: '/s',
      bar: { least: 100 },
      floor: `${format(steps.cost)} ms of processor each`,
    }),
    'new nominations, ten writers at once': lineOf({
      measured: starts.perSecond,
      unit: '/s',
      bar: { least: 100 },
    }),
    [`lost of ${steps.count + starts.count} acknowledged writes`]: lineOf({
      measured: (await countLost(site.sql, writers)) + missing,
      unit: 'writes',
      bar: { most: 0 },
    }),
  };
}
