-- Telling those whose saved search finds a listing that stands newly. One round is a fixed number of statements
-- for all listings that are due and all searches there are, however many; never at night.

create function private.is_evening(at timestamptz) returns boolean
language sql immutable parallel safe set search_path = ''
as $$ select extract(hour from at at time zone private.city_zone()) not between 8 and 20 $$;
comment on function private.is_evening(timestamptz) is 'Whether nobody is told on one''s own account: from 21 to 8 o''clock in the city.';

create type private.search_hit as (
  listing_id bigint,
  person_id uuid,
  search_id bigint,
  pace public.search_pace,
  circle smallint
);
comment on type private.search_hit is 'That a search of somebody finds a listing, and in which circle they are told.';

create function private.find_searchers(ids bigint[], at timestamptz) returns setof private.search_hit
language sql stable security definer set search_path = '' set pg_trgm.word_similarity_threshold = '0.6' set work_mem = '32MB'
as $$
  with news as materialized (
    select l.id, l.kind, l.category_id, l.area_id, l.is_online, l.searchable, l.audience, l.through_id, a.began_at, place.district_id,
      coalesce(l.theme_id, c.theme_id) as theme_id,
      array(select private.people_behind(l)) as behind, spoken.languages,
      case when spoken.languages = '{}' then array[l.language::text] else spoken.languages end as talked,
      c.may_bridge and f.has_case_worker as is_led,
      case when c.may_bridge then array(
        -- With whom an interpreter who stands ready, and speaks a language of the listing, can talk.
        select distinct theirs.language::text
        from private.listing_features as i
        join public.listing_languages as ours on ours.listing_id = i.listing_id and ours.level >= 2
        join public.listing_languages as theirs on theirs.listing_id = i.listing_id and theirs.level >= 2
        where i.own_gates = 0 and i.interprets and i.ends_at > at
          and (ours.language = any (spoken.languages) or spoken.languages = '{}' and ours.language = l.language)) else '{}' end as bridged
    from private.listing_alerts as a
    join public.listings as l on l.id = a.listing_id
    join public.listing_categories as c on c.id = l.category_id
    join private.listing_features as f on f.listing_id = l.id
    left join lateral (
      select coalesce(r.district_id, g.district_id) as district_id from public.areas as r left join public.grid_cells as g on g.id = r.cell_id
      where r.id = l.area_id) as place on true
    cross join lateral (
      select array(select s.language::text from public.listing_languages as s where s.listing_id = l.id) as languages) as spoken
    where a.listing_id = any (ids)
  ), hits as (
    select n.*, s.id as search_id, s.person_id, s.pace, s.centre_id
    from news as n
    join public.saved_searches as s on (s.category_id is null or s.category_id = n.category_id)
    where s.directory is null and not s.is_paused and s.saved_at <= n.began_at
      and (s.kind is null or s.kind = n.kind) and (s.theme_id is null or s.theme_id = n.theme_id)
      and (s.spoken is null or s.spoken = any (n.languages))
      and (not s.is_online or n.is_online)
      and (s.district_id is null or case when s.reach is null then s.district_id = n.district_id
        else exists (select from private.area_distances as d where d.from_id = s.centre_id and d.to_id = n.area_id and d.bucket <= s.reach) end)
      and (s.words is null or n.searchable like '%' || s.words || '%' or s.words operator(extensions.<%) n.searchable)
      and s.person_id <> all (n.behind)
  ), near as (
    select h.id, h.person_id, h.search_id, h.pace, (case
        when h.talked && (p.spoken_languages || p.language::text) then away.bucket
        when h.is_led or h.bridged && (p.spoken_languages || p.language::text) then away.bucket + 1
        else 4 end)::smallint as circle
    from hits as h
    join public.people as p on p.id = h.person_id
    left join private.person_areas as home on home.person_id = h.person_id and home.replaced_at is null
    left join private.area_distances as d on d.from_id = coalesce(home.area_id, h.centre_id) and d.to_id = h.area_id
    cross join lateral (select case when h.is_online then 0 else coalesce(d.bucket, 3) end as bucket) as away
    where (h.audience <> 'go_between'
        or exists (select from public.person_roles as r where r.person_id = h.person_id and r.role in ('coordinator', 'moderator', 'administrator'))
        or exists (select from public.organisation_representatives as r join public.organisation_checks as c on c.organisation_id = r.organisation_id
          where r.person_id = h.person_id and r.organisation_id = h.through_id))
      and not exists (select from public.blocks as b
        where b.blocker_id = h.person_id and b.blocked_id = any (h.behind) or b.blocked_id = h.person_id and b.blocker_id = any (h.behind))
      and not exists (select from public.matches as m where m.need_id = h.id and h.person_id in (m.seeker_id, m.giver_id))
      and not exists (select from public.matches as m where m.offer_id = h.id and h.person_id in (m.seeker_id, m.giver_id))
      and not exists (select from private.found_listings as t where t.listing_id = h.id and t.person_id = h.person_id)
  )
  select distinct on (n.id, n.person_id) n.id, n.person_id, n.search_id, n.pace, min(n.circle) over (partition by n.id, n.person_id)
  from near as n order by n.id, n.person_id, n.pace, n.search_id
$$;
comment on function private.find_searchers(bigint[], timestamptz) is
  'Who would be told of these listings: each person once by the loudest of their searches, those who may not see it, are blocked, are behind it, answered it or were told left out. The circle is the bucket of distance from the centre of their area; without a common language the next one where somebody can interpret, else the last.';

create function private.tell_searchers(at timestamptz default now()) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  due bigint[];
  calling bigint[];
  told integer := 0;
  batch record;
begin
  if private.is_evening(at) or not pg_try_advisory_xact_lock(hashtextextended('tell_searchers', 0)) then
    return 0;
  end if;
  due := array(select a.listing_id from private.listing_alerts as a where a.widens_at <= at order by a.widens_at, a.listing_id limit 100);
  -- Three who answered are enough for now; what cannot be answered now is called again later.
  calling := array(
    select f.listing_id from private.listing_features as f
    where f.listing_id = any (due) and f.own_gates & ~8 = 0 and f.ends_at > at
      and (select count(*) from public.matches as m
        where f.listing_id in (m.need_id, m.offer_id) and m.state in ('asked', 'talking', 'agreed')) < 3);
  for batch in
    with hits as materialized (
      select * from private.find_searchers(calling, at)
    ), reached as (
      -- A circle in which nobody lives is passed at once.
      select a.listing_id, greatest(a.circle, coalesce((select min(h.circle) from hits as h where h.listing_id = a.listing_id), 4::smallint)) as circle
      from private.listing_alerts as a where a.listing_id = any (calling)
    ), telling as (
      insert into private.found_listings (listing_id, person_id, search_id, is_waiting, told_at)
      select h.listing_id, h.person_id, h.search_id, h.pace <> 'site', at
      from hits as h join reached as r on r.listing_id = h.listing_id where h.circle <= r.circle
      on conflict do nothing returning listing_id, person_id, is_waiting
    ), widened as (
      update private.listing_alerts as a set circle = r.circle + 1,
        widens_at = case when r.circle < 4 then at + make_interval(hours => c.widens_after_hours) end
      from reached as r join public.listings as l on l.id = r.listing_id join public.listing_categories as c on c.id = l.category_id
      where a.listing_id = r.listing_id
    )
    select t.listing_id, t.is_waiting, array_agg(t.person_id) as people from telling as t group by t.listing_id, t.is_waiting order by 1, 2
  loop
    -- Without a title: a telephone may be shared.
    perform private.notify(batch.people, 'listing_found', null::smallint, null::bigint, 'listing:' || batch.listing_id, 1,
      jsonb_build_object('path', '/exchange/' || batch.listing_id)
        || case when batch.is_waiting then '{}' else '{"siteOnly": true}' end::jsonb);
    told := told + cardinality(batch.people);
  end loop;
  update private.listing_alerts as a set widens_at = at + make_interval(hours => c.widens_after_hours)
  from public.listings as l join public.listing_categories as c on c.id = l.category_id
  where a.listing_id = any (due) and a.listing_id <> all (calling) and l.id = a.listing_id;
  perform private.mail_searchers(at);
  return told;
end
$$;
comment on function private.tell_searchers(timestamptz) is
  'Every few minutes, by day, one at a time on all nodes: tells the next circle of each listing that is due, and how many were told.';

create function private.mail_searchers(at timestamptz) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  day_began constant timestamptz := date_trunc('day', at at time zone private.city_zone()) at time zone private.city_zone();
  written integer;
begin
  with mailed as materialized (
    select f.person_id from private.found_listings as f where f.mailed_at >= day_began
    union
    select s.person_id from private.search_matches as m join public.saved_searches as s on s.id = m.search_id where m.mailed_at >= day_began
  ), joined as materialized (
    -- What the directory brought goes along with the first mail of the day.
    select d.person_id, d.found, d.searches, u.email, p.language
    from private.waiting_matches(at) as d join public.people as p on p.id = d.person_id join auth.users as u on u.id = d.person_id
    where coalesce(u.email, '') <> '' and d.person_id not in (select person_id from mailed)
  ), people as materialized (
    select f.person_id, private.level_for(f.person_id, null, null) >= 'normal' as is_heard, d.rhythm, d.digested_until
    from private.found_listings as f
    left join public.saved_searches as s on s.id = f.search_id
    left join public.digest_settings as d on d.person_id = f.person_id
    where f.is_waiting
    group by f.person_id, d.rhythm, d.digested_until
    having bool_or(s.pace = 'at_once' and not s.is_paused) or f.person_id not in (select person_id from mailed)
  ), waiting as materialized (
    select f.person_id, f.listing_id, n.id as notice_id, s.pace,
      -- Not what was seen, overtaken, is no longer wanted by mail, or is left to the digest that brings it.
      coalesce(p.is_heard and n.id is not null and n.read_at is null and not s.is_paused and s.pace <> 'site' and (s.pace = 'at_once'
        or coalesce(p.rhythm, 'none') = 'none' or p.rhythm = 'weekly' and n.created_at >= p.digested_until), false) as is_wanted
    from people as p
    join private.found_listings as f on f.person_id = p.person_id and f.is_waiting
    left join public.saved_searches as s on s.id = f.search_id
    left join public.notifications as n on n.person_id = f.person_id and n.kind = 'listing_found' and n.object = 'listing:' || f.listing_id
  ), ready as materialized (
    select w.person_id, count(*) as found, min(w.notice_id) as first, p.language, u.email
    from waiting as w join public.people as p on p.id = w.person_id join auth.users as u on u.id = w.person_id
    where w.is_wanted and coalesce(u.email, '') <> ''
    group by w.person_id, p.language, u.email
    having bool_or(w.pace = 'at_once') or w.person_id not in (select person_id from mailed)
  ), mails as (
    insert into private.outbox (kind, recipient, language, payload)
    select 'listing_found', coalesce(r.email, j.email), to_whom.language, private.mail_frame(to_whom.language, 'listing_found', 'searches', null)
      || jsonb_build_object(
        'count', (coalesce(r.found, 0) + coalesce(j.found, 0))::text, 'searchesUrl', format('/%s/exchange/searches', to_whom.language),
        'url', format(case when r.found is null then '/%s/exchange/searches' when r.found = 1 and j.found is null then '/%s/notifications/%s'
          else '/%s/notifications' end, to_whom.language, r.first))
    from ready as r full join joined as j on j.person_id = r.person_id
    cross join lateral (select coalesce(r.language, j.language) as language) as to_whom returning id
  ), told as (
    update private.search_matches as m set waiting = '', waits_since = null, mailed_at = at
    from joined as j where m.search_id = any (j.searches)
  ), marked as (
    update public.notifications as n set mailed_at = at
    from waiting as w join ready as r on r.person_id = w.person_id where w.is_wanted and n.id = w.notice_id
  ), done as (
    update private.found_listings as f set is_waiting = false, mailed_at = case when w.is_wanted then at end
    from waiting as w left join ready as r on r.person_id = w.person_id
    where f.person_id = w.person_id and f.listing_id = w.listing_id and (not w.is_wanted or r.person_id is not null)
  )
  select count(*) into written from mails;
  return written;
end
$$;
comment on function private.mail_searchers(timestamptz) is
  'Writes the mails of what was found: at once where a search asks for it, else one on a day at most, with all that waits; whoever gets a daily digest finds it there.';
