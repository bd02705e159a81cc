import type { Sql } from 'postgres';

/** What people say they offer or need; enough that titles are like each other or not. */
const things = [
  'Fiets voor een kind',
  'Tweezit zetel',
  'Bed met matras',
  'Nederlands oefenen',
  'Samen wandelen',
  'Hulp bij brieven',
  'Bestelwagen voor een verhuis',
  'Zaal voor een feest',
  'Winterjas maat M',
  'Meegaan naar de dokter',
  'Computer om mee te leren',
  'Koken met de buren',
];

const languages = ['nl', 'en', 'fr', 'ar', 'tr', 'bg', 'uk', 'fa', 'ps', 'so', 'sk', 'ro'];

const chunk = 20_000;

/**
 * Adds open listings of people who have no account but a name, over the areas of the city, for measuring only.
 * The same count gives the same listings: half offers, half needs, in all categories but those of vacancies.
 * @param count how many
 * @param progress told after each part how many are there
 */
export async function loadSyntheticListings(
  sql: Sql,
  count: number,
  progress: (done: number) => void,
): Promise<void> {
  for (let from = 1; from <= count; from += chunk) {
    const to = Math.min(count, from + chunk - 1);
    const ids = await sql.begin(async (tx) => {
      // Triggers would write audit and features row by row; the features come at the end of each part.
      await tx`set local session_replication_role = replica`;
      await tx`
        insert into auth.users (id, email)
        select md5('neighbour' || n)::uuid, 'neighbour-' || n || '@synthetic.example'
        from generate_series(${from}::int, ${to}::int, 3) as n`;
      await tx`
        insert into public.people (id, display_name, language)
        select md5('neighbour' || n)::uuid, 'Buur ' || n, 'nl'
        from generate_series(${from}::int, ${to}::int, 3) as n`;
      const rows = await tx<{ id: string }[]>`
        insert into public.listings (kind, category_id, person_id, written_by, title, language, quantity_initial, quantity_left,
          half_days, practises_dutch, is_online, area_id, travels_km, is_adult, audience, state, review, expires_at, opened_at)
        select k.kind::public.listing_kind, c.id, o.id, o.id, (${things}::text[])[1 + (n / 2 + n / 24) % 12], 'nl', 1, 1,
          -- Some four of the week's half-days; two operations spread them unevenly, as people's weeks are.
          (('x' || substr(md5('week' || n), 1, 4))::bit(16) & ('x' || substr(md5('free' || n), 1, 4))::bit(16))::bit(14),
          n % 5 = 0, n % 9 = 0, a.id, (array[3, 3, 3, 6, 6, 50])[1 + n % 6], n % 4 <> 0,
          case when k.kind = 'need' then c.audience_of_needs else c.audience_of_offers end, 'open', 'approved',
          now() + (1 + n % 30) * interval '1 day', now() - (n % 60) * interval '1 day'
        from generate_series(${from}::int, ${to}::int) as n
        cross join lateral (select (array['offer', 'need'])[1 + n % 2] as kind, md5('neighbour' || (n - (n - 1) % 3))::uuid as id) as o(kind, id)
        cross join lateral (select o.kind) as k
        join (select id, audience_of_needs, audience_of_offers, row_number() over (order by position) as r, count(*) over () as total
          from public.listing_categories where not by_organisation_only) as c on c.r = 1 + ((n / 2) * 7 + n / 5) % c.total
        join (select id, row_number() over (order by id) as r, count(*) over () as total from public.areas) as a
          on a.r = 1 + ('x' || substr(md5('area' || (n - (n - 1) % 3)), 1, 6))::bit(24)::int % a.total
        returning id`;
      const made = rows.map(({ id }) => id);
      await tx`
        insert into public.listing_languages (listing_id, language, level)
        select distinct on (1, 2) id, language, level from (
          select id, 'nl' as language, 1 + id % 3 as level from unnest(${made}::bigint[]) as id where id % 10 < 7
          union all
          select id, (${languages}::text[])[1 + (id * 31 / 3) % 12], 2 + id % 2 from unnest(${made}::bigint[]) as id
        ) as spoken order by 1, 2, level desc`;
      await tx`
        insert into public.tags_of_listings (listing_id, tag_id)
        select distinct i.id, t.id
        from unnest(${made}::bigint[]) as i(id)
        join (select id, row_number() over (order by position, id) as r, count(*) over () as total
          from public.listing_tags) as t
          on t.r in (1 + i.id % t.total, 1 + (i.id / 7) % (t.total / 3), 1 + (i.id * i.id / 11) % t.total)`;
      // What the trigger would write, for all at once.
      await tx`
        update public.listings as l set searchable = concat_ws(' ', private.fold_words(l.title), said.words)
        from (select t.listing_id, string_agg(distinct w.word, ' ') as words
          from public.tags_of_listings as t join private.tag_words as w on w.tag_id = t.tag_id
          where t.listing_id = any (${made}::bigint[]) group by 1) as said
        where l.id = said.listing_id`;
      return made;
    });
    await sql`select private.refresh_listing_features(${ids}::bigint[])`;
    progress(to);
  }
  await sql`select private.open_weights_version()`;
  await sql`vacuum analyze`;
}
