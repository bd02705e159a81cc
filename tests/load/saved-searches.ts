import type postgres from 'postgres';
import type { Rows } from './table.ts';
import { lineOf } from './table.ts';

const searchCount = 1000;

/**
 * The daily round over saved searches of the directory, each another question and every find of it news:
 * the most work that a round can be. It is taken back afterwards.
 * @param sql a connection as the owner of the tables
 */
export async function measureSavedSearches(sql: postgres.Sql): Promise<Rows> {
  const takenBack = new Error('taken back');
  let rows: Rows = {};
  const measuring = sql.begin(async (tx) => {
    await saveSearches(tx);
    const timed = async (ask: () => Promise<Record<string, unknown>[]>) => {
      const began = performance.now();
      const [answer] = await ask();
      return { seconds: (performance.now() - began) / 1000, answer: Number(answer?.['answer']) };
    };
    const match = () => tx`select private.match_searches(clock_timestamp()) as answer`;
    const first = await timed(match);
    const mails = await timed(
      () => tx`select count(*) as answer from private.waiting_matches(clock_timestamp())`,
    );
    const quiet = await timed(match);
    const line = (seconds: number, most: number, floor: string) =>
      lineOf({ measured: seconds, unit: 's', bar: { most }, floor });
    const asked = searchCount.toLocaleString('en');
    rows = {
      [`${asked} searches, everything is news`]: line(
        first.seconds,
        30,
        `${first.answer} found something`,
      ),
      [`${asked} searches, no news`]: line(quiet.seconds, 30, `${quiet.answer} found something`),
      'whom a mail awaits': line(mails.seconds, 2, `${mails.answer} people`),
    };
    throw takenBack;
  });
  await measuring.catch((error: unknown) => {
    if (error !== takenBack) throw error;
  });
  return rows;
}

/** Choices, words and circles in turn, no two alike, spread over everybody who has an account. */
async function saveSearches(tx: postgres.TransactionSql): Promise<void> {
  await tx`
    with askers as (
      select id, row_number() over (order by id) - 1 as turn, count(*) over () as total from public.people
    ), themes as (
      select slug, row_number() over (order by id) - 1 as turn, count(*) over () as total
      from public.terms where vocabulary = 'theme'
    ), wishes as (
      select n, jsonb_build_object(
        'query', case when n % 2 = 0 then (array['buurt', 'taal', 'fiets', 'kook', 'zorg', 'muziek', 'huis', 'net'])[1 + n / 2 % 8] else '' end,
        'filters', jsonb_build_object('kind', array[(enum_range(null::public.initiative_kind))[1 + n % 4]],
          'not-scope', array[(enum_range(null::public.geographic_scope))[1 + n / 4 % 4]],
          'not-status', array[(enum_range(null::public.initiative_status))[1 + n / 16 % 5]],
          'theme', array[t.slug]) || case when n % 5 = 0
          then jsonb_build_object('near', jsonb_build_object('lat', 51.05, 'lon', 3.7, 'km', 50)) else '{}' end) as directory
      from generate_series(1, ${searchCount}::int) as n
      join themes as t on t.turn = n / 80 % t.total
    ), saved as (
      insert into public.saved_searches (person_id, directory, pace)
      select a.id, w.directory, 'daily' from wishes as w join askers as a on a.turn = w.n % a.total
      returning id
    )
    insert into private.search_matches (search_id, known, matched_at)
    select id, '', '2026-01-01' from saved`;
}
