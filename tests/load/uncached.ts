import { fork } from 'node:child_process';
import type { Sql } from 'postgres';
import { callStatement, readSignatures } from '../../app/server/embedded/rpc-signatures.ts';
import { hearFrom } from '../support/child.ts';
import { publicPages } from './cached.ts';
import { load } from './client.ts';
import { spread } from './measure.ts';
import type { FromReact, RenderedPage, ToReact } from './react.ts';
import type { BenchSite } from './sites.ts';
import { costOf } from './sites.ts';
import type { Rows } from './table.ts';
import { format, lineOf } from './table.ts';

/** A toast belongs to one person: such a page is made anew, as all of a signed-in person's are. */
export const anew = { headers: { cookie: 'toast=common:none' } };

/** Renders the pages by React alone, in a process of its own. */
async function renderAlone(site: BenchSite, paths: string[]): Promise<RenderedPage[]> {
  const child = fork('tests/load/react.ts', {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [],
  });
  const question: ToReact = { databaseUrl: site.databaseUrl, dataDir: site.dataDir, paths };
  child.send(question);
  const answer = await hearFrom<FromReact>(child);
  child.disconnect();
  return answer;
}

/** Milliseconds of a page's questions as plain SQL by a visitor, one after the other. */
async function timeSql(sql: Sql, calls: RenderedPage['calls']): Promise<number> {
  const signatures = await readSignatures(sql);
  const statements = calls.map(({ name, body }) => {
    const signature = signatures.get(name);
    if (!signature) throw new Error(`No function ${name}.`);
    return { text: callStatement(signature, Object.keys(JSON.parse(body) as object), 1000), body };
  });
  const taken = await sql.begin('read only', async (transaction) => {
    await transaction`set local role anon`;
    const found: number[] = [];
    for (let turn = 0; turn < 60; turn += 1) {
      const began = performance.now();
      for (const { text, body } of statements) {
        await transaction.unsafe(text, body === '{}' ? [] : [body], { prepare: true });
      }
      found.push(performance.now() - began);
    }
    return found;
  });
  return spread(taken).p50;
}

/** Pages that are made anew beside React alone and their own SQL; one worker. */
export async function measureUncached(site: BenchSite): Promise<Rows> {
  const rows: Rows = {};
  const alone = await renderAlone(site, publicPages);
  for (const [at, path] of publicPages.entries()) {
    const react = alone[at] as RenderedPage;
    const sql = await timeSql(site.sql, react.calls);
    const idle = await load(site.url + path, { ...anew, connections: 1, seconds: 3 });
    const busy = await costOf(site, () =>
      load(site.url + path, { ...anew, seconds: 3, warmUp: 0 }),
    );
    rows[`${path}, idle p50`] = lineOf({
      measured: idle.p50,
      unit: 'ms',
      bar: { most: 15 },
      floor: `${react.calls.length} questions as plain SQL ${format(sql)} ms, React ${format(1000 / react.perSecond)} ms`,
    });
    rows[`${path}, share of React alone`] = lineOf({
      measured: busy.failed === 0 ? (100 * busy.perSecond) / react.perSecond : 0,
      unit: '%',
      bar: { least: 25 },
      floor: `${format(react.perSecond)}/s; ours ${format(busy.perSecond)}/s, ${format(busy.cost)} ms of processor each`,
    });
  }
  return rows;
}
