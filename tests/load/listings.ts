import type postgres from 'postgres';
import { loadSyntheticListings } from '../../supabase/seed/synthetic-listings.ts';
import { spread, times } from './measure.ts';
import type { Rows } from './table.ts';
import { lineOf } from './table.ts';

/** So many open listings stand beside those of the demo world while the exchange is measured. */
export const listingCount = 100_000;

/** Adds the listings among which the exchange is measured, unless they are there. */
export async function fillExchange(sql: postgres.Sql): Promise<void> {
  const [there] = await sql`select from auth.users where email = 'neighbour-1@synthetic.example'`;
  if (there) return;
  await loadSyntheticListings(sql, listingCount, (done) =>
    console.log(`${done} of ${listingCount} listings`),
  );
}

interface Question {
  kind?: string;
  category?: string;
  theme?: string;
  district?: string;
  spoken?: string;
  query?: string;
  online?: boolean;
  within?: string;
}

const questions: Record<string, Question> = {
  'all, newest first': {},
  'needs of a category': { kind: 'need', category: 'goods' },
  'a theme that many have': { theme: 'goods' },
  'a theme that nobody has': { kind: 'need', theme: 'research' },
  'offers in a district': { kind: 'offer', district: 'ledeberg' },
  'in a rare language': { spoken: 'so' },
  'a word that many have': { query: 'fiets' },
  'a word that nobody has': { query: 'xqzwvk' },
  'word and category': { kind: 'offer', category: 'expertise', query: 'brieven' },
  'within 3 km, nearest first': { district: 'ledeberg', within: '3' },
  'online, in a language': { online: true, spoken: 'ar' },
};

/**
 * Times of the exchange's list in SQL, as a signed-in person asks it, beside those of an empty statement.
 * @param sql a connection as the owner of the tables
 */
export async function measureListings(sql: postgres.Sql): Promise<Rows> {
  await fillExchange(sql);
  await sql`vacuum analyze public.listings`;
  await sql`select private.keep_exchange_tallies()`;
  const connection = await sql.reserve();
  try {
    const [citizen] = await sql<{ id: string }[]>`
      select id from auth.users where email = 'citizen@demo.example'`;
    const sub = citizen?.id ?? '';
    await connection`select set_config('request.jwt.claims', ${JSON.stringify({ role: 'authenticated', sub })}, false),
      set_config('request.jwt.claim.sub', ${sub}, false), set_config('role', 'authenticated', false)`;
    const floor = spread(await times(40, () => connection`select 1`));
    const measured = async (ask: () => Promise<{ rows: number }[]>) => {
      const [answer] = await ask();
      const { p50, p95 } = spread(await times(40, ask));
      const floors = `half within ${p50.toFixed(1)} ms; an empty statement ${floor.p95.toFixed(1)} ms`;
      const line = lineOf({ measured: p95, unit: 'ms', bar: { most: 60 }, floor: floors });
      return { ...line, rows: answer?.rows ?? 0 };
    };
    const rows: Rows = {};
    for (const [name, asked] of Object.entries(questions)) {
      const { kind = null, category = null, district = null, spoken = null } = asked;
      const { query = null, online = false, within = null, theme = null } = asked;
      const ask = () => connection<{ rows: number }[]>`
        select jsonb_array_length(public.list_listings(${kind}, ${category}, ${district}, ${spoken}, ${query}, ${online},
          null, 'nl', ${within}, ${theme}) -> 'rows') as rows`;
      rows[name] = await measured(ask);
    }
    for (const part of ['theme', 'district', 'month'])
      rows[`figures by ${part}`] = await measured(
        () => connection<{ rows: number }[]>`
          select jsonb_array_length(public.get_exchange_figures(${part}, 'nl') -> 'rows') as rows`,
      );
    return rows;
  } finally {
    await connection`reset role`;
    connection.release();
  }
}
