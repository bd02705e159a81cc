import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

interface ListingsWorld {
  /** People of the demo city beside those who can be signed in as. */
  people: unknown[];
  /** The district of each owner: a person by the word before the @, or an organisation by its slug. */
  areas: unknown[];
  listings: unknown[];
}

/** Offers and needs of the demo city, each in the language of who posted it. */
export async function loadListings(tx: TransactionSql): Promise<void> {
  const world = readWorld<ListingsWorld>('world/listings.json');
  await tx`
    insert into auth.users (id, aud, role, email, created_at, updated_at)
    select gen_random_uuid(), 'authenticated', 'authenticated', p.key || '@demo.example', now() - interval '200 days', now()
    from jsonb_to_recordset(${rows(tx, world.people)}) as p(key text)`;
  await tx`
    update public.people as p
    set display_name = d.name, language = d.language,
      spoken_languages = array(select jsonb_array_elements_text(d.spoken))
    from jsonb_to_recordset(${rows(tx, world.people)}) as d(key text, name text, language text, spoken jsonb)
    join auth.users as u on u.email = d.key || '@demo.example'
    where p.id = u.id`;
  await tx`
    insert into private.person_areas (person_id, organisation_id, area_id, chosen_at)
    select u.id, case when u.id is null then o.id end, a.id, now() - interval '150 days'
    from jsonb_to_recordset(${rows(tx, world.areas)}) as w(owner text, district text)
    join public.districts as d on d.slug = w.district
    join public.areas as a on a.district_id = d.id
    left join auth.users as u on u.email = w.owner || '@demo.example'
    left join public.organisations as o on o.slug = w.owner
    where u.id is not null or o.id is not null`;
  await tx`
    insert into public.listings (kind, category_id, person_id, organisation_id, through_id, written_by, title, body, language,
      quantity_initial, quantity_left, half_days, practises_dutch, is_online, area_id, travels_km, wishes, meets, is_adult,
      is_recurring, audience, state, review, deadline_on, expires_at, opened_at, created_at)
    select l.kind::public.listing_kind, c.id, u.id, case when u.id is null then o.id end,
      coalesce(t.id, case when c.ladder = 'organisation' then o.id end), coalesce(u.id, speaker.id), l.title, l.body, l.language,
      case when not coalesce(l.endless, false) then coalesce(l.quantity, 1) end,
      case when not coalesce(l.endless, false) then coalesce(l.quantity, 1) end,
      private.half_days_of(l."halfDays"), coalesce(l."practisesDutch", false), coalesce(l.online, false),
      private.area_of(u.id, case when u.id is null then o.id end), coalesce(l.travels, 3),
      array(select jsonb_array_elements_text(coalesce(l.wishes, '[]')))::public.listing_wish[],
      array(select jsonb_array_elements_text(coalesce(l.meets, '[]')))::public.listing_wish[],
      coalesce(l.adult, false), coalesce(l.recurring, false),
      case when c.ladder = 'organisation' and u.id is null then 'everybody'
        when l.kind = 'need' then c.audience_of_needs else c.audience_of_offers end::public.exchange_audience,
      'open', 'approved', current_date + l."deadlineDays",
      -- Each stands for some time from today on, however old its text is.
      private.lasting_until(c.id, current_date + l."deadlineDays"), now() - make_interval(days => l.days), now() - make_interval(days => l.days)
    from jsonb_to_recordset(${rows(tx, world.listings)}) as l(owner text, kind text, category text, language text, title text,
      body text, quantity smallint, endless boolean, "halfDays" jsonb, "practisesDutch" boolean, online boolean, travels smallint,
      wishes jsonb, meets jsonb, adult boolean, recurring boolean, through text, days integer, "deadlineDays" integer)
    join public.listing_categories as c on c.slug = l.category
    left join auth.users as u on u.email = l.owner || '@demo.example'
    left join public.organisations as o on o.slug = l.owner
    left join auth.users as speaker on speaker.email = 'ngo@demo.example'
    left join public.organisations as t on t.slug = l.through
    where u.id is not null or o.id is not null
    order by l.days desc`;
  await tx`
    insert into public.listing_languages (listing_id, language, level)
    select p.id, g.language, g.level
    from jsonb_to_recordset(${rows(tx, world.listings)}) as l(title text, levels jsonb)
    join public.listings as p on p.title = l.title
    cross join lateral jsonb_to_recordset(l.levels) as g(language text, level smallint)`;
  await tx`
    insert into public.tags_of_listings (listing_id, tag_id)
    select p.id, t.id
    from jsonb_to_recordset(${rows(tx, world.listings)}) as l(title text, tags jsonb)
    join public.listings as p on p.title = l.title
    join public.listing_tags as t on l.tags ? t.slug`;
}
