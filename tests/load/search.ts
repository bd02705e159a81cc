import type postgres from 'postgres';
import { share, times } from './measure.ts';
import type { Rows } from './table.ts';

type Filters = Record<string, string[] | { lat: number; lon: number; km: number }>;

const ghent = { lat: 51.05, lon: 3.7167 };

const questions: Record<string, { query?: string; filters?: Filters; sort?: string }> = {
  'all, with facets': {},
  'all by name': { sort: 'name' },
  'all by freshness': { sort: 'freshness' },
  'a common word': { query: 'buurt' },
  'a common word, late in the alphabet': { query: 'samen' },
  'a word that all have': { query: 'buren' },
  'two words that all have': { query: 'buren nieuwkomers' },
  'a rare word': { query: 'inside out' },
  'a typing error': { query: 'buurthiuscafé' },
  'another typing error': { query: 'taalkafee' },
  'the beginning of a compound': { query: 'fietsen' },
  'the end of a compound': { query: 'atelier' },
  'a word that nobody has': { query: 'xqzwvk' },
  'two facets': { filters: { theme: ['housing', 'language'], scope: ['local'] } },
  'a municipality': { filters: { place: ['ghent'] } },
  'word and facet': { query: 'taal', filters: { theme: ['buddy'] } },
  'within 10 km': { filters: { near: { ...ghent, km: 10 } } },
  'within 10 km by distance': { filters: { near: { ...ghent, km: 10 } }, sort: 'distance' },
  'within 50 km by distance': { filters: { near: { ...ghent, km: 50 } }, sort: 'distance' },
};

/**
 * Times of the directory's questions in SQL, as a visitor asks them, beside those of an empty statement.
 * @param sql a connection as the owner of the tables
 */
export async function measureSearch(sql: postgres.Sql): Promise<Rows> {
  const connection = await sql.reserve();
  try {
    await connection`set role anon`;
    const rows: Rows = { 'nothing (floor)': line(await times(40, () => connection`select 1`)) };
    for (const [name, { query = '', filters = {}, sort = 'relevance' }] of Object.entries(
      questions,
    )) {
      const ask = () => connection<{ total: number }[]>`
        select (public.search_initiatives(${query}, ${sql.json(filters)}, 'nl', ${sort}, 1, 20)
          ->> 'total')::int as total`;
      const [answer] = await ask();
      rows[name] = { ...line(await times(40, ask)), found: answer?.total ?? 0 };
    }
    return rows;
  } finally {
    await connection`reset role`;
    connection.release();
  }
}

function line(taken: number[]): Record<string, number> {
  const round = (value: number) => Number(value.toFixed(1));
  return { 'p50 ms': round(share(taken, 0.5)), 'p95 ms': round(share(taken, 0.95)) };
}
