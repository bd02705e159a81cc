import type { Sql } from 'postgres';

/** Words that names are made of; enough that searches find few or many, as in a real city. */
const firstWords = [
  'Buurt',
  'Taal',
  'Fiets',
  'Kook',
  'Speel',
  'Zorg',
  'Muziek',
  'Tuin',
  'Huiswerk',
  'Welkom',
  'Werk',
  'Samen',
];
const lastWords = [
  'huis',
  'café',
  'atelier',
  'kring',
  'werking',
  'punt',
  'groep',
  'fabriek',
  'salon',
  'keuken',
  'net',
  'koor',
];

/** How many records one statement writes: memory stays flat, progress is seen. */
const chunk = 20_000;

/**
 * Adds initiatives that nobody started, for measuring only. The same scale gives the same records.
 * @param scale how many
 * @param progress told after each part how many are there
 * @param start the first one's number, when those before it are there already
 */
export async function loadSynthetic(
  sql: Sql,
  scale: number,
  progress: (done: number) => void,
  start = 1,
): Promise<void> {
  for (let from = start; from <= scale; from += chunk) {
    const to = Math.min(scale, from + chunk - 1);
    await sql.begin(async (tx) => {
      // Triggers would refresh the search four times over; one refresh at the end does the same.
      await tx`set local session_replication_role = replica`;
      await tx`
        insert into public.initiatives (id, slug, kind, status, scope, is_published, published_at, confirmed_on, spoken_languages)
        select md5('initiative' || n)::uuid, 'synthetic-' || n,
          (enum_range(null::public.initiative_kind))[1 + n % 4],
          (enum_range(null::public.initiative_status))[1 + (n / 7) % 5],
          (enum_range(null::public.geographic_scope))[1 + (n / 3) % 4],
          true, timestamptz '2026-01-01' + n * interval '1 second', date '2026-01-01' + n % 300,
          string_to_array((array['nl', 'nl fr', 'en ar', 'tr nl'])[1 + n % 4], ' ')
        from generate_series(${from}::int, ${to}::int) as n`;
      await tx`
        insert into public.initiative_names (initiative_id, language, name, role)
        select md5('initiative' || n)::uuid, 'nl',
          (${firstWords}::text[])[1 + n % 12] || (${lastWords}::text[])[1 + (n / 12) % 12] || ' ' ||
            initcap(substr(md5('name' || n), 1, 6)), 'main'
        from generate_series(${from}::int, ${to}::int) as n`;
      await tx`
        insert into public.initiative_texts (initiative_id, section, language, body, state)
        select md5('initiative' || n)::uuid, 'summary', 'nl',
          'Buren en nieuwkomers ontmoeten elkaar rond ' || lower((${firstWords}::text[])[1 + (n / 5) % 12]) || ' en ' ||
            lower((${lastWords}::text[])[1 + (n / 11) % 12]) || ' ' || substr(md5('text' || n), 1, 8) || '.', 'source'
        from generate_series(${from}::int, ${to}::int) as n`;
      await tx`
        insert into public.initiative_terms (initiative_id, term_id)
        select distinct md5('initiative' || n)::uuid, t.id
        from generate_series(${from}::int, ${to}::int) as n
        join (select id, row_number() over (order by id) as r, count(*) over () as total from public.terms) as t
          on t.r in (1 + n % t.total, 1 + (n / 13) % t.total, 1 + (n * 7) % t.total)`;
      await tx`
        insert into public.initiative_places (initiative_id, place_id, precision, is_area, public_latitude, public_longitude)
        select md5('initiative' || n)::uuid, p.id, 'exact', false,
          p.latitude + (('x' || substr(md5('lat' || n), 1, 6))::bit(24)::int / 16777216.0 - 0.5) * 0.08,
          p.longitude + (('x' || substr(md5('lon' || n), 1, 6))::bit(24)::int / 16777216.0 - 0.5) * 0.12
        from generate_series(${from}::int, ${to}::int) as n
        join (select id, latitude, longitude, row_number() over (order by population desc nulls last, id) as r
          from public.places where country = 'BE') as p on p.r = 1 + (n::bigint * n) % 200`;
    });
    await sql`
      select private.refresh_initiative_search(
        array(select md5('initiative' || n)::uuid from generate_series(${from}::int, ${to}::int) as n))`;
    progress(to);
  }
  await sql`vacuum analyze`;
}
