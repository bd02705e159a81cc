import lighthouse from 'lighthouse';
import { launchBrowser } from '../support/browser.ts';
import { freePort } from '../support/running-site.ts';
import type { Rows } from './table.ts';
import { format, verdictOn } from './table.ts';

const paths = [
  '',
  '/initiatives',
  '/initiatives/inside-out',
  '/groups/integration/topics/8',
  '/sessions/spring-2027',
  '/commitments',
  '/exchange',
  '/nominate',
  '/organisations',
];
const languages = ['nl', 'ar'];
const repetitions = 3;

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>;
type Report = Result['lhr'];
type TraceEvent = Result['artifacts']['Trace']['traceEvents'][number] & {
  tdur?: number;
  args: { data?: { navigationId?: string } };
};

interface Run {
  report: Report;
  ownBlocking: number;
}

interface Measure {
  bar: { most: number } | { least: number };
  unit: string;
  read: (report: Report) => number;
}

const score = (category: string) => (report: Report) =>
  Math.round(100 * (report.categories[category]?.score ?? Number.NaN));
const figure = (audit: string) => (report: Report) =>
  report.audits[audit]?.numericValue ?? Number.NaN;

const measures: Record<string, Measure> = {
  performance: { bar: { least: 95 }, unit: 'points', read: score('performance') },
  accessibility: { bar: { least: 100 }, unit: 'points', read: score('accessibility') },
  'best practices': { bar: { least: 100 }, unit: 'points', read: score('best-practices') },
  SEO: { bar: { least: 100 }, unit: 'points', read: score('seo') },
  'LCP ms': { bar: { most: 1800 }, unit: 'ms', read: figure('largest-contentful-paint') },
  CLS: { bar: { most: 0.02 }, unit: '', read: figure('cumulative-layout-shift') },
  'TBT ms': { bar: { most: 100 }, unit: 'ms', read: figure('total-blocking-time') },
};

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The address of the first step of a nomination begun for this. */
async function startNomination(siteUrl: string, language: string): Promise<string> {
  const answer = await fetch(`${siteUrl}/${language}/nominate`, {
    method: 'POST',
    headers: { origin: siteUrl },
    body: new URLSearchParams(),
    redirect: 'manual',
  });
  const step = answer.headers.get('location');
  if (!step) throw new Error(`No nomination could be started: ${answer.status}.`);
  return step;
}

/**
 * Total blocking time counted by the processor time that the page itself used: what else the machine
 * does is not in it. From the navigation on, so rather more than Lighthouse counts.
 * @returns milliseconds, slowed down as Lighthouse does
 */
function ownBlockingTime({ artifacts, lhr }: Result): number {
  const events: TraceEvent[] = artifacts.Trace.traceEvents;
  const painted = events.findLast(({ name }) => name === 'firstContentfulPaint');
  const navigation = painted?.args.data?.navigationId;
  const opened = events.find(
    ({ name, args }) => name === 'navigationStart' && args.data?.navigationId === navigation,
  );
  if (!painted || !opened) return Number.NaN;
  const slowdown = lhr.configSettings.throttling.cpuSlowdownMultiplier;
  return events
    .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
    .filter(({ pid, tid, ts }) => pid === painted.pid && tid === painted.tid && ts >= opened.ts)
    .map(({ tdur, dur }) => Math.max(0, (slowdown * (tdur ?? dur)) / 1000 - 50))
    .reduce((sum, time) => sum + time, 0);
}

/** Runs that gave every figure; on a busy machine Lighthouse sometimes sees no page, and is asked again. */
async function runLighthouse(url: string, port: number): Promise<Run[]> {
  const runs: Run[] = [];
  for (let turn = 0; turn < 2 * repetitions && runs.length < repetitions; turn += 1) {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse gave no report of ${url}.`);
    const isWhole = Object.values(measures).every(({ read }) => !Number.isNaN(read(result.lhr)));
    if (isWhole) runs.push({ report: result.lhr, ownBlocking: ownBlockingTime(result) });
  }
  return runs;
}

/** What a page's runs say; `wanted` names the measures that hold for it. */
function lineOf(runs: Run[], wanted: string[]): Rows[string] {
  const line: Rows[string] = {};
  const missed: string[] = [];
  for (const [name, { bar, unit, read }] of Object.entries(measures)) {
    const value = median(runs.map(({ report }) => read(report)));
    const verdict = verdictOn(value, bar, unit);
    line[name] = wanted.includes(name) ? format(value) : '–';
    if (wanted.includes(name) && verdict !== 'met') missed.push(`${name} ${verdict}`.trim());
  }
  // A low index of the machine, or a TBT far above the page's own, tells of other work beside it.
  line['own TBT ms'] = format(median(runs.map((run) => run.ownBlocking)));
  line['machine'] = format(median(runs.map(({ report }) => report.environment.benchmarkIndex)));
  line['verdict'] = missed.length === 0 ? 'met' : missed.join(', ');
  return line;
}

/**
 * Lighthouse's figures (phone, slow line and processor simulated) of the pages that people come to,
 * each the median of some runs. Steps of a nomination keep out of search engines: no SEO is asked of them.
 * @param siteUrl a running site with the demo world
 * @returns a row per page, and last the bars; no figures where no browser can run
 */
export async function measureLighthouse(siteUrl: string): Promise<Rows> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  if (!browser) return { 'not measured': { verdict: 'no browser can run here' } };
  const rows: Rows = {};
  const all = Object.keys(measures);
  try {
    for (const language of languages) {
      for (const path of paths) {
        const page = `/${language}${path}`;
        rows[page] = lineOf(await runLighthouse(siteUrl + page, port), all);
      }
      const step = await startNomination(siteUrl, language);
      const runs = await runLighthouse(new URL(step, siteUrl).href, port);
      rows[`/${language}/nominations/…/name`] = lineOf(
        runs,
        all.filter((name) => name !== 'SEO'),
      );
    }
  } finally {
    await browser.close();
  }
  const bars = Object.entries(measures).map(([name, { bar }]): [string, string] => [
    name,
    'most' in bar ? `≤ ${bar.most}` : `≥ ${bar.least}`,
  ]);
  return { ...rows, bar: Object.fromEntries(bars) };
}
