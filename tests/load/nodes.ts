import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { hearFrom } from '../support/child.ts';
import type { RunningSite } from '../support/running-site.ts';
import { startSite } from '../support/running-site.ts';
import type { FromApi, ToApi } from './api.ts';
import { load } from './client.ts';
import { signInCookie } from './sign-in.ts';
import type { BenchSite } from './sites.ts';
import type { Rows } from './table.ts';
import { format, lineOf } from './table.ts';
import { anew } from './uncached.ts';
import { newAddress, postForm } from './writes.ts';

const page = '/nl/initiatives/inside-out';
/** Processors that two nodes, API, database and client need so as not to wait for each other. */
const enoughProcessors = 6;

/** How much more two nodes answer than one. */
async function measureShare(first: RunningSite, second: RunningSite): Promise<Rows[string]> {
  const one = await load(first.url + page, { ...anew, connections: 10 });
  const both = await Promise.all(
    [first, second].map((node) => load(node.url + page, { ...anew, connections: 10 })),
  );
  const together = both.reduce((sum, { perSecond }) => sum + perSecond, 0);
  const line = lineOf({
    measured: together / one.perSecond,
    unit: '×',
    bar: { least: 1.7 },
    floor: `one ${format(one.perSecond)}/s, two ${format(together)}/s`,
  });
  const processors = availableParallelism();
  if (processors >= enoughProcessors) return line;
  return { ...line, verdict: `says nothing with ${processors} processors` };
}

/** Milliseconds until the other node shows what was written; both had the page in their cache. */
async function measureChange(site: BenchSite, node: RunningSite): Promise<number> {
  const read = async () => (await fetch(node.url + page)).text();
  const name = `Inside Out ${Date.now()}`;
  await read();
  await read();
  await site.sql`
    update public.initiative_names set name = ${name}
    where role = 'main' and initiative_id = (select id from public.initiatives where slug = 'inside-out')`;
  const began = performance.now();
  while (!(await read()).includes(name)) {
    if (performance.now() - began > 10_000) return Number.NaN;
  }
  return performance.now() - began;
}

/** Beginnings that one address gets through when it asks both nodes in turn; ten an hour are allowed. */
async function countBeginnings(nodes: RunningSite[]): Promise<number> {
  const from = newAddress();
  let taken = 0;
  for (let turn = 0; turn < 16; turn += 1) {
    const node = nodes[turn % nodes.length] as RunningSite;
    const done = await postForm(node, '/nl/nominate', { relation: 'knows' }, from).catch(() => '');
    if (done) taken += 1;
  }
  return taken;
}

async function measureTogether(site: BenchSite, nodes: [RunningSite, RunningSite]): Promise<Rows> {
  const [first, second] = nodes;
  const cookie = await signInCookie(first.url, 'citizen@demo.example');
  const account = await fetch(`${second.url}/nl/account`, {
    headers: { cookie },
    redirect: 'manual',
  });
  await account.text();
  return {
    'two nodes beside one, pages made anew': await measureShare(first, second),
    'a change is seen by the other node': lineOf({
      measured: await measureChange(site, second),
      unit: 'ms',
      bar: { most: 1000 },
    }),
    'a session of one node in the other': {
      measured: `status ${account.status}`,
      verdict: account.status === 200 ? 'met' : 'missed',
    },
    'beginnings that one address gets from both': lineOf({
      measured: await countBeginnings(nodes),
      unit: 'of 16',
      bar: { most: 10 },
    }),
  };
}

/** Two app nodes on one database, which they reach over HTTP as they reach Supabase. */
export async function measureNodes(site: BenchSite): Promise<Rows> {
  const child = fork('tests/load/api.ts', {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [],
  });
  const nodes: RunningSite[] = [];
  try {
    const access: ToApi = { databaseUrl: site.databaseUrl, dataDir: site.dataDir };
    child.send(access);
    const api = await hearFrom<FromApi>(child);
    const start = () =>
      startSite({
        SUPABASE_URL: api.url,
        SUPABASE_PUBLISHABLE_KEY: api.publishableKey,
        SUPABASE_SECRET_KEY: api.secretKey,
        DATABASE_URL: site.databaseUrl,
        WEB_CONCURRENCY: '1',
      });
    const [first, second] = [await start(), await start()];
    nodes.push(first, second);
    return await measureTogether(site, [first, second]);
  } finally {
    await Promise.all(nodes.map((node) => node.stop()));
    child.disconnect();
  }
}
