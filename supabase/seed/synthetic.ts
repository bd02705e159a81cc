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

/**
 * Adds one public topic with posts of some 120 words, by whoever is there, for measuring only.
 * @param posts how many
 * @returns its id
 */
export async function loadTopic(sql: Sql, posts: number): Promise<number> {
  const [topic] = await sql<{ id: number }[]>`
    insert into public.topics (group_id, title, language, audience, last_number, post_count)
    select id, 'Gemeten gesprek van ' || ${posts}::int, 'nl', 'public', ${posts}, ${posts}
    from public.working_groups where reading = 'public' order by position, id limit 1
    returning id::int`;
  if (!topic) throw new Error('there is no group that everybody reads');
  await sql`
    with words as (
      select n, array(
        select string_agg((${[...firstWords, ...lastWords]}::text[])[1 + (('x' || substr(md5(n || ':' || part || ':' || w), 1, 4))::bit(16)::int) % 24], ' ')
        from generate_series(1, 3) as part, generate_series(1, 40) as w group by part
      ) as parts
      from generate_series(1, ${posts}::int) as n
    )
    insert into public.posts (topic_id, number, answers, author_id, language, document, plain, created_at)
    select ${topic.id}, n, case when n % 3 = 0 then n - 1 end, p.id, 'nl',
      jsonb_build_object('root', jsonb_build_object('type', 'root', 'children', (
        select jsonb_agg(jsonb_build_object('type', 'paragraph', 'children',
          jsonb_build_array(jsonb_build_object('type', 'text', 'text', part || '.'))))
        from unnest(parts) as part))),
      array_to_string(parts, '. '), now() - (${posts} - n) * interval '1 minute'
    from words
    left join (select id, row_number() over (order by id) as r, count(*) over () as total from public.people) as p
      on p.r = 1 + n % p.total`;
  await sql`vacuum analyze public.posts, public.topics`;
  return topic.id;
}
