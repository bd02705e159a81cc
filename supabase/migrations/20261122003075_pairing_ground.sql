-- What a round is worked out from, and how it is kept. Only categories in which people meet alone with somebody
-- and that are scored as buddies have rounds.

create function private.rounds_unmatched(listing bigint) returns integer
language sql stable security definer set search_path = ''
as $$
  select count(*)::integer from private.pairing_entries as e
  where e.listing_id = listing
    and e.round_id > coalesce((select max(p.round_id) from public.pairing_proposals as p
      where listing in (p.need_id, p.offer_id) and p.state = 'confirmed'), 0)
    and not exists (select from public.pairing_proposals as p
      where p.round_id = e.round_id and listing in (p.need_id, p.offer_id) and p.state in ('accepted', 'sent', 'confirmed'))
$$;
comment on function private.rounds_unmatched(bigint) is
  'In how many rounds a listing took part and nobody was found, since it last found somebody; a no, or no answer, of either side counts as one.';

create function private.pairing_pool(category smallint, wanted_kind public.listing_kind)
returns table (listing_id bigint, places integer, person_id uuid, through_id uuid, own_id uuid, rounds integer)
language sql stable security definer set search_path = ''
as $$
  with standing as (
    select l.*, c.open_conversations,
      (select count(*) from public.matches as m where l.id in (m.need_id, m.offer_id) and m.state in ('proposed', 'asked', 'talking', 'agreed')) as talks,
      (select count(*) from public.matches as m where l.id in (m.need_id, m.offer_id) and m.state in ('proposed', 'asked', 'talking')) as open_talks,
      (select count(*) from public.pairing_proposals as p where l.id in (p.need_id, p.offer_id) and p.state = 'accepted') as kept
    from public.listings as l join public.listing_categories as c on c.id = l.category_id
    where l.category_id = pairing_pool.category and l.kind = pairing_pool.wanted_kind and l.state in ('open', 'talking') and l.review = 'approved' and not l.is_paused and l.is_suggested
      and l.expires_at > now() and l.quantity_left is distinct from 0
  ), free as (
    select s.*, case s.kind when 'need' then (s.talks + s.kept = 0)::integer
      else least(coalesce(s.quantity_left, s.open_conversations), s.open_conversations) - s.open_talks - s.kept end::integer as places,
      row_number() over (order by coalesce(s.opened_at, s.created_at), s.id) as turn
    from standing as s
  )
  select f.id, f.places, private.acting_for(l), f.through_id,
    case when private.is_checked(f.organisation_id) then f.organisation_id end, private.rounds_unmatched(f.id)
  from free as f join public.listings as l on l.id = f.id
  where f.places > 0 and f.turn <= 1000
$$;
comment on function private.pairing_pool(smallint, public.listing_kind) is
  'Listings of a category and kind that have nobody yet: needs with whom nobody is under way, offers with the places they have left; a thousand, those that wait longest.';

create function private.pairing_ground(category smallint) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with needs as materialized (
    select * from private.pairing_pool(category, 'need')
  ), offers as materialized (
    select * from private.pairing_pool(category, 'offer')
  ), numbers as materialized (
    select coalesce(array_agg(o.listing_id), '{}') as ids from offers as o
  ), screened as materialized (
    select distinct s.person_id, s.organisation_id from public.screenings as s
    join public.organisation_checks as k on k.organisation_id = s.organisation_id
    where s.category_id = category and s.withdrawn_at is null and private.today() between s.seen_on and s.ends_on
  ), past as materialized (
    select m.need_id as need, m.offer_id as offer from public.matches as m where m.category_id = category and m.offer_id is not null
    union select g.need_id, g.offer_id from private.suggestion_log as g where g.category_id = category and g.step = 'refused'
    union select p.need_id, p.offer_id from public.pairing_proposals as p where p.dismissal <> 'later'
  ), pairs as materialized (
    select n.listing_id as need, s.listing_id as offer, s.score, greatest(n.rounds, o.rounds) as rounds, left(s.tie, 8) as tie,
      case when s.gates & 8192 <> 0 then 'age'
        -- The organisation that stands between the two is the one that must have seen who offers.
        when s.gates & 16384 <> 0 or k.person_id is null then 'screening'
        when s.gates & 32768 <> 0 then 'wishes'
        when s.gates & 65536 <> 0 then 'travel'
        when s.gates & 32 <> 0 then 'full'
        -- What is told of a block would be the same as the block.
        when s.gates <> 0 or b.need is not null then 'rest'
        when s.score < 40 then 'score'
        else 'fits' end as verdict
    from needs as n
    cross join numbers as f
    cross join lateral private.score_pairs(n.listing_id, f.ids) as s
    join offers as o on o.listing_id = s.listing_id
    left join screened as k on k.person_id = o.person_id and k.organisation_id = coalesce(n.through_id, o.through_id, n.own_id, o.own_id)
    left join past as b on b.need = n.listing_id and b.offer = s.listing_id
  ), counted as (
    select p.need as listing, p.verdict, count(*) as others from pairs as p group by 1, 2
    union all
    select p.offer, p.verdict, count(*) from pairs as p group by 1, 2
  ), told as materialized (
    -- Once for all: asked for each listing it would go through all pairs each time.
    select c.listing, jsonb_object_agg(c.verdict, c.others) as reasons from counted as c group by 1
  )
  select jsonb_build_object(
    'pairs', (select coalesce(jsonb_agg(jsonb_build_array(p.need, p.offer, p.score, p.rounds, p.tie)), '[]') from pairs as p where p.verdict = 'fits'),
    'places', (select coalesce(jsonb_object_agg(o.listing_id, o.places), '{}') from offers as o),
    'entries', (select coalesce(jsonb_object_agg(l.listing_id, coalesce(t.reasons, '{}')), '{}')
      from (select n.listing_id from needs as n union all select o.listing_id from offers as o) as l
      left join told as t on t.listing = l.listing_id))
$$;
comment on function private.pairing_ground(smallint) is
  'All pairs of a category that may be and score 40 or more, how many places each offer has, and of each listing for how many others there is which reason why not. For the server alone.';

create function private.week_of(at timestamptz) returns date
language sql stable security definer set search_path = ''
as $$ select date_trunc('week', at at time zone private.city_zone())::date $$;
comment on function private.week_of(timestamptz) is 'The Monday of the week, as the city counts days.';
create function private.pairing_due(at timestamptz default now()) returns setof smallint
language sql stable security definer set search_path = ''
as $$
  select c.id from public.listing_categories as c
  where c.weights = 'buddy' and c.needs_screening and not exists (
    select from public.pairing_rounds as r where r.category_id = c.id and r.week = private.week_of(at))
  order by c.id
$$;
comment on function private.pairing_due(timestamptz) is 'Categories whose round of this week was not held yet.';

create function private.store_pairing_round(category smallint, pairs jsonb, entries jsonb, at timestamptz default now()) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  made bigint;
begin
  insert into public.pairing_rounds (category_id, week, weights_version) values (category, private.week_of(at), private.weights_now())
  on conflict do nothing returning id into made;
  if made is null then
    return null;
  end if;
  update public.pairing_proposals as p set state = 'lapsed'
  from public.pairing_rounds as r where r.id = p.round_id and r.category_id = category and p.state = 'proposed';
  insert into private.pairing_entries (round_id, listing_id, reasons)
  select made, l.id, e.value from jsonb_each(entries) as e join public.listings as l on l.id = e.key::bigint;
  -- Between working it out and here somebody may have found somebody: each pair is looked at again.
  insert into public.pairing_proposals (round_id, need_id, offer_id, through_id, score, rounds_waited, parts)
  select made, n.id, o.id, private.go_between_of(n, o), s.score,
    greatest(private.rounds_unmatched(n.id) - 1, private.rounds_unmatched(o.id) - 1, 0), private.explain_pair(n.id, o.id, s)
  from jsonb_array_elements(pairs) as p
  join public.listings as n on n.id = (p.value ->> 0)::bigint
  join public.listings as o on o.id = (p.value ->> 1)::bigint
  cross join lateral private.score_pairs(n.id, array[o.id]) as s
  where n.category_id = category and s.gates = 0 and s.score >= 40
    and private.is_screened(private.acting_for(o), private.go_between_of(n, o), category)
    and not exists (select from public.matches as m where m.need_id = n.id and m.state in ('proposed', 'asked', 'talking', 'agreed'))
  on conflict do nothing;
  perform private.notify(array(
      select r.person_id from public.person_roles as r where r.role = 'coordinator'
      union select r.person_id from public.pairing_proposals as p join public.organisation_representatives as r on r.organisation_id = p.through_id
        where p.round_id = made),
    'match_round', null::smallint, null::bigint, 'round:' || made, 1,
    jsonb_build_object('path', '/exchange/pairing', 'own', true, 'mail', 'conversation_note', 'reason', 'match_round'))
  where exists (select from public.pairing_proposals as p where p.round_id = made);
  return made;
end
$$;
comment on function private.store_pairing_round(smallint, jsonb, jsonb, timestamptz) is
  'Keeps what was worked out as the round of this week and tells who decides; null when the round is there already, so that twice is once. What nobody decided of the round before lapses. For the server alone.';
