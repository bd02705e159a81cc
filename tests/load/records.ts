import type postgres from 'postgres';
import { share, times } from './measure.ts';
import type { Rows } from './table.ts';
import { judge } from './table.ts';

const beginnings = ['fie', 'taal', 'buu', 'hui', 'kook', 'muz', 'wel', 'xqz', 'samen', 'gen'];

const bars: Record<string, number> = {
  'a record of the list': 15,
  'a whole record': 15,
  'what a search that is typed may mean': 10,
  'a place by its name': 10,
};

/**
 * Times in SQL of a record's page and of what is suggested while somebody types, as a visitor asks.
 * @param sql a connection as the owner of the tables
 */
export async function measureRecords(sql: postgres.Sql): Promise<Rows> {
  const connection = await sql.reserve();
  try {
    const slugs = await connection<{ slug: string }[]>`
      select slug from public.initiatives where is_published order by md5(slug) limit 60`;
    await connection`set role anon`;
    const listed = (turn: number) => slugs[turn % slugs.length]?.slug ?? '';
    const typed = (turn: number) => beginnings[turn % beginnings.length] ?? '';
    const record = (slug: string) => connection`select public.get_initiative(${slug}, 'nl')`;
    const asks: Record<string, (turn: number) => Promise<unknown>> = {
      'nothing (floor)': () => connection`select 1`,
      'a record of the list': (turn) => record(listed(turn)),
      'a whole record': () => record('fietsschool-de-spaak-voorbeeld'),
      'what a search that is typed may mean': (turn) =>
        connection`select public.suggest_searches(${typed(turn)}, 'nl')`,
      'a place by its name': (turn) => connection`select public.find_places(${typed(turn)}, 'nl')`,
    };
    const rows: Rows = {};
    for (const [name, ask] of Object.entries(asks)) {
      await times(20, ask);
      const taken = await times(60, ask);
      const round = (value: number) => Number(value.toFixed(1));
      rows[name] = { 'p50 ms': round(share(taken, 0.5)), 'p95 ms': round(share(taken, 0.95)) };
    }
    return judge(rows, (name): Record<string, number> => {
      const most = bars[name];
      return most ? { 'p95 ms': most } : {};
    });
  } finally {
    await connection`reset role`;
    connection.release();
  }
}
