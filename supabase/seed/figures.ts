import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

interface FiguresWorld {
  people: unknown[];
  /** Offers and needs that stand: enough of two themes that they are counted for everybody. */
  open: unknown[];
  /** What was posted months ago, and how it ended. */
  past: unknown[];
}

/** Fills the figures of the exchange: what people of two districts ask and offer, and what came of earlier needs. */
export async function loadFigures(tx: TransactionSql): Promise<void> {
  const world = readWorld<FiguresWorld>('world/figures.json');
  await tx`
    insert into auth.users (id, aud, role, email, created_at, updated_at)
    select gen_random_uuid(), 'authenticated', 'authenticated', p.key || '@demo.example', now() - interval '250 days', now()
    from jsonb_to_recordset(${rows(tx, world.people)}) as p(key text)`;
  await tx`
    update public.people as p
    set display_name = d.name, language = d.language, spoken_languages = array(select jsonb_array_elements_text(d.spoken))
    from jsonb_to_recordset(${rows(tx, world.people)}) as d(key text, name text, language text, spoken jsonb)
    join auth.users as u on u.email = d.key || '@demo.example'
    where p.id = u.id`;
  await tx`
    insert into private.person_areas (person_id, area_id, chosen_at)
    select u.id, a.id, now() - interval '240 days'
    from jsonb_to_recordset(${rows(tx, world.people)}) as w(key text, district text)
    join auth.users as u on u.email = w.key || '@demo.example'
    join public.districts as d on d.slug = w.district
    join public.areas as a on a.district_id = d.id`;
  await tx`
    with posted as (
      select o.*, false as is_past, null as outcome, null::integer as waited
      from jsonb_to_recordset(${rows(tx, world.open)}) as o(owner text, kind text, category text, title text, body text, tags jsonb, days integer)
      union all
      select p.owner, p.kind, p.category, p.title, '', '[]', p.days, true, p.outcome, p.waited
      from jsonb_to_recordset(${rows(tx, world.past)}) as p(owner text, kind text, category text, title text, days integer, outcome text, waited integer)
    ), made as (
      insert into public.listings (kind, category_id, person_id, written_by, title, body, language, quantity_initial, quantity_left, area_id,
        audience, state, review, ending, expires_at, opened_at, created_at)
      select p.kind::public.listing_kind, c.id, u.id, u.id, p.title, coalesce(p.body, ''), h.language, 1, case p.outcome when 'done' then 0 else 1 end,
        private.area_of(u.id, null), case when p.kind = 'need' then c.audience_of_needs else c.audience_of_offers end,
        case p.outcome when 'done' then 'done' when 'expired' then 'expired' when 'found_here' then 'closed' else 'open' end::public.listing_state,
        'approved', case when p.outcome = 'found_here' then 'found_here' end::public.listing_ending,
        case when p.is_past then now() - make_interval(days => p.days - 30) else private.lasting_until(c.id, null) end,
        now() - make_interval(days => p.days), now() - make_interval(days => p.days)
      from posted as p
      join public.listing_categories as c on c.slug = p.category
      join auth.users as u on u.email = p.owner || '@demo.example'
      join public.people as h on h.id = u.id
      returning id, person_id, category_id, title, kind, state, opened_at
    ), spoken as (
      insert into public.listing_languages (listing_id, language, level)
      select m.id, s.language, case when s.language = h.language then 3 else 2 end
      from made as m join public.people as h on h.id = m.person_id cross join lateral unnest(h.spoken_languages) as s (language)
    ), tagged as (
      insert into public.tags_of_listings (listing_id, tag_id)
      select m.id, t.id from made as m join posted as p on p.title = m.title and not p.is_past
      join public.listing_tags as t on p.tags ? t.slug
    )
    -- Who found somebody, some days after they asked; the other side is a neighbour who had what was needed.
    insert into public.matches (need_id, category_id, seeker_id, giver_id, asked_by, state, seeker_agreed_at, giver_agreed_at, agreed_at, done_at,
      created_at, updated_at)
    select m.id, m.category_id, m.person_id, giver.id, giver.id, 'done', a.at, a.at, a.at, a.at + interval '2 days', m.opened_at, a.at + interval '2 days'
    from made as m
    join auth.users as giver on giver.email = 'an@demo.example'
    join lateral (select min(p.waited) as waited from posted as p where p.title = m.title and p.outcome = 'done'
      and m.opened_at = now() - make_interval(days => p.days)) as w on true
    cross join lateral (select m.opened_at + make_interval(days => coalesce(w.waited, 5)) as at) as a
    where m.kind = 'need' and m.state = 'done'`;
  await tx`select private.keep_exchange_tallies()`;
  await tx`select private.look_for_offers()`;
  await tx`select private.propose_unmet_needs(current_date)`;
}
