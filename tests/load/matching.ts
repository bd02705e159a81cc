import type postgres from 'postgres';
import { figuresOf, goldenLanguages, listWrongGates, scoreGolden } from '../quality/golden.ts';
import { orders, ours } from '../quality/orders.ts';
import type { Outcome } from '../quality/scenario.ts';
import { simulate } from '../quality/scenario.ts';
import { fillExchange, listingCount } from './listings.ts';
import { spread, times } from './measure.ts';
import type { Rows } from './table.ts';
import { lineOf } from './table.ts';

const asked = 120;

/** Owners who open the page of a listing, each another one: what they wait for in SQL. */
async function measureSpeed(sql: postgres.Sql): Promise<Rows> {
  await fillExchange(sql);
  const chosen = await sql<{ id: string; owner: string }[]>`
    select l.id, l.person_id as owner from public.listings as l
    join private.listing_features as f on f.listing_id = l.id
    where f.own_gates = 0 and l.audience <> 'go_between' and f.ends_at > now() and l.person_id is not null
    order by md5(l.id::text) limit ${asked}`;
  const connection = await sql.reserve();
  const suggest = async (turn: number) => {
    const { id, owner } = chosen[turn % chosen.length] ?? { id: '', owner: '' };
    const claims = JSON.stringify({ role: 'authenticated', sub: owner });
    await connection`select set_config('request.jwt.claims', ${claims}, false),
      set_config('request.jwt.claim.sub', ${owner}, false), set_config('role', 'authenticated', false)`;
    const began = performance.now();
    await connection`select public.get_suggestions(${id}, 'nl')`;
    taken.push(performance.now() - began);
  };
  const taken: number[] = [];
  try {
    const floor = spread(await times(40, () => connection`select 1`));
    await times(5, suggest);
    taken.length = 0;
    await times(asked, suggest);
    const { p50, p95 } = spread(taken);
    return {
      [`suggestions among ${listingCount.toLocaleString('en')} open listings, p95`]: lineOf({
        measured: p95,
        unit: 'ms',
        bar: { most: 60 },
        floor: `half within ${p50.toFixed(1)} ms; an empty statement ${floor.p95.toFixed(1)} ms`,
      }),
    };
  } finally {
    await connection`reset role`;
    connection.release();
  }
}

const digits = (value: number, places: number) => value.toFixed(places);

function describe({ fill, knows, none, ratio, median, p90, precision, ndcg, gini }: Outcome) {
  return {
    fill: digits(fill, 3),
    'knows nl, en, fr': digits(knows, 3),
    none: digits(none, 3),
    ratio: digits(ratio, 2),
    'median wait': digits(median, 0),
    'p90 wait': digits(p90, 0),
    'precision@3': digits(precision, 3),
    nDCG: digits(ndcg, 2),
    'exposure Gini': digits(gini, 2),
  };
}

/** Every order on scenario M, and ours on the small and the large one too. */
function measureScenarios(): Rows {
  const rows: Rows = {};
  for (const order of orders) rows[`M, ${order.name}`] = describe(simulate(order, 'M', 30));
  rows[`S, ${ours.name}`] = describe(simulate(ours, 'S', 30));
  rows[`L, ${ours.name}`] = describe(simulate(ours, 'L', 10));
  const { fill, ratio, median } = simulate(ours, 'M', 30);
  const figure = (measured: number, unit: string, bar: { least: number } | { most: number }) =>
    lineOf({ measured, unit, bar });
  return {
    ...rows,
    'ours on M, fill': figure(fill, '', { least: 0.84 }),
    'ours on M, ratio between language groups': figure(ratio, '', { least: 0.8 }),
    'ours on M, median wait': figure(median, 'days', { most: 12 }),
  };
}

class Measured extends Error {
  readonly rows: Rows;
  constructor(rows: Rows) {
    super('measured');
    this.rows = rows;
  }
}

/** The golden set by the language of who needs something; what it writes is taken back. */
async function measureGolden(sql: postgres.Sql): Promise<Rows> {
  const answer = await sql
    .begin(async (tx) => {
      const scored = await scoreGolden(tx);
      const rows: Rows = {};
      for (const language of [...goldenLanguages, undefined]) {
        const { precision, pairwise, needs } = figuresOf(scored, language);
        rows[`golden set, ${language ?? 'all languages'}`] = {
          'precision@3': digits(precision, 3),
          'pairwise accuracy': digits(pairwise, 3),
          needs,
        };
      }
      rows['golden set, wrong gates'] = lineOf({
        measured: listWrongGates(scored).length,
        unit: '',
        bar: { most: 0 },
      });
      throw new Measured(rows);
    })
    .catch((error: unknown) => error);
  if (answer instanceof Measured) return answer.rows;
  throw answer;
}

/**
 * Suggestions: how fast among many listings, how good by the judges of the golden set, and how fair in a
 * made-up city beside other orders.
 * @param sql a connection as the owner of the tables
 */
export async function measureMatching(sql: postgres.Sql): Promise<Rows> {
  const golden = await measureGolden(sql);
  return { ...measureScenarios(), ...golden, ...(await measureSpeed(sql)) };
}
