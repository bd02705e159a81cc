-- The coordinator's page: how the exchange does, for whom it does worse, who answers, what is missing.

create function private.category_standing(language text, at timestamptz default now()) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with open as (
    select l.category_id, count(*) filter (where l.kind = 'need') as needs, count(*) filter (where l.kind = 'offer') as offers,
      count(*) filter (where l.kind = 'need' and l.opened_at <= at - interval '30 days') as waiting
    from public.listings as l
    where l.state in ('open', 'talking') and l.review = 'approved' and not l.is_paused and l.expires_at > at
    group by l.category_id
  ), met as (
    select m.category_id, count(*) filter (where m.state = 'agreed') as agreed,
      count(*) filter (where m.state = 'done' and m.done_at > at - interval '1 year') as done
    from public.matches as m where m.state in ('agreed', 'done') group by m.category_id
  ), told as (
    select g.category_id, count(*) filter (where g.step = 'shown') as shown, count(*) filter (where g.step = 'asked') as asked,
      count(*) filter (where g.step = 'agreed') as agreed, count(*) filter (where g.step = 'done') as done
    from (select distinct s.category_id, s.need_id, s.offer_id, s.step from private.suggestion_log as s
      where s.logged_on > at::date - 90 and s.step in ('shown', 'asked', 'agreed', 'done')) as g group by g.category_id
  )
  select coalesce(jsonb_agg(jsonb_build_object('slug', c.slug, 'label', private.pick(c.labels, category_standing.language),
    'needs', coalesce(o.needs, 0), 'offers', coalesce(o.offers, 0), 'waiting', coalesce(o.waiting, 0),
    'agreed', coalesce(m.agreed, 0), 'done', coalesce(m.done, 0),
    'suggestions', jsonb_build_object('shown', coalesce(t.shown, 0), 'asked', coalesce(t.asked, 0),
      'agreed', coalesce(t.agreed, 0), 'done', coalesce(t.done, 0))) order by c.position, c.id), '[]')
  from public.listing_categories as c
  left join open as o on o.category_id = c.id
  left join met as m on m.category_id = c.id
  left join told as t on t.category_id = c.id
$$;
comment on function private.category_standing(text, timestamptz) is
  'By category: open, waiting for over 30 days, agreed now, done in a year; and what became of the suggestions of 90 days.';

create function private.language_fairness(language text, at timestamptz default now()) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with judged as (
    -- Each had its 45 days; what is younger says nothing yet.
    select l.category_id, l.state in ('agreed', 'done') or met.agreed_at is not null or l.ending is not distinct from 'found_here' as is_filled,
      extract(epoch from met.agreed_at - l.opened_at) / 86400 as waited,
      exists (select from public.listing_languages as g where g.listing_id = l.id and g.language in ('nl', 'en', 'fr')) as knows
    from public.listings as l
    left join lateral (select min(m.agreed_at) as agreed_at from public.matches as m
      where m.need_id = l.id and m.state in ('agreed', 'done')) as met on true
    where l.kind = 'need' and l.review = 'approved' and l.state <> 'draft' and l.ending is distinct from 'by_moderator'
      and l.opened_at > at - interval '225 days' and l.opened_at <= at - interval '45 days'
  ), counted as (
    select j.category_id, grouping(j.category_id) = 1 as is_all, j.knows, count(*) as needs,
      round(avg(j.is_filled::integer), 3) as fill,
      round((percentile_cont(0.5) within group (order by j.waited) filter (where j.is_filled and j.waited >= 0))::numeric, 1) as days
    from judged as j group by grouping sets ((j.knows), (j.category_id, j.knows))
  ), pairs as (
    select k.is_all, k.category_id, k.needs as knows_needs, k.fill as knows_fill, k.days as knows_days,
      n.needs as none_needs, n.fill as none_fill, n.days as none_days
    from (select * from counted where knows) as k
    full join (select * from counted where not knows) as n
      on n.is_all = k.is_all and n.category_id is not distinct from k.category_id
    where k.needs >= private.fewest_shown() and n.needs >= private.fewest_shown()
  )
  select coalesce(jsonb_agg(jsonb_build_object('slug', c.slug, 'label', private.pick(c.labels, language_fairness.language),
    'knows', jsonb_build_object('needs', p.knows_needs, 'fill', p.knows_fill, 'days', p.knows_days),
    'none', jsonb_build_object('needs', p.none_needs, 'fill', p.none_fill, 'days', p.none_days),
    'ratio', case when p.knows_fill > 0 then round(p.none_fill / p.knows_fill, 2) end) order by not p.is_all, c.position), '[]')
  from pairs as p left join public.listing_categories as c on c.id = p.category_id
$$;
comment on function private.language_fairness(text, timestamptz) is
  'Of needs posted 45 to 225 days ago: how many found somebody and after how many days (median), for who knows nl, en or fr and who knows none; all together first, then by category, each only where both groups are ten or more.';

create function private.organisation_answers(language text, at timestamptz default now()) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with asked as (
    select l.organisation_id, m.state, m.created_at, (
        select min(w.written_at) from public.conversation_messages as w
        where w.conversation_id = m.id and w.kind <> 'event' and w.author_id in (m.seeker_id, m.giver_id)
          and w.author_id is distinct from m.asked_by) as answered_at
    from public.matches as m
    join public.listings as l on l.id = case when m.asked_by = m.seeker_id then m.offer_id else m.need_id end
    -- Messages are erased 90 days after the end: what is older cannot be counted.
    where m.created_at > at - interval '90 days' and m.state <> 'proposed' and m.asked_by is not null and l.organisation_id is not null
  ), counted as (
    select a.organisation_id, count(*) as asked,
      count(*) filter (where a.answered_at is not null or a.state in ('declined', 'agreed', 'done')) as answered,
      percentile_cont(0.5) within group (order by extract(epoch from a.answered_at - a.created_at) / 3600)
        filter (where a.answered_at is not null) as hours
    from asked as a group by a.organisation_id
  )
  select coalesce(jsonb_agg(jsonb_build_object('organisation', private.organisation_line(o, organisation_answers.language),
    'asked', c.asked, 'answered', c.answered, 'hours', round(c.hours::numeric)) order by c.answered::numeric / c.asked, c.asked desc, o.sort_name), '[]')
  from (select * from counted order by asked desc limit 60) as c join public.organisations as o on o.id = c.organisation_id
$$;
comment on function private.organisation_answers(text, timestamptz) is
  'How many questions of the last 90 days organisations answered, and after how many hours (median); who answers least first.';

create function private.get_exchange_desk(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.has_role('coordinator', 'administrator') then
    raise insufficient_privilege using message = 'coordinators read how the exchange does';
  end if;
  return jsonb_build_object(
    'categories', private.category_standing(get_exchange_desk.language),
    'fairness', private.language_fairness(get_exchange_desk.language),
    'organisations', private.organisation_answers(get_exchange_desk.language),
    'missing', private.missing_offers(get_exchange_desk.language),
    'queues', jsonb_build_object(
      'review', (select count(*) from private.my_review_ids()),
      'cases', (select count(*) from private.safety_cases as c where c.decided_at is null and private.works_in(c.lane)
        and c.person_id is distinct from (select auth.uid()) and c.reporter_id is distinct from (select auth.uid())),
      'unmatched', (select count(*) from private.waiting_needs(interval '45 days'))));
end
$$;
comment on function private.get_exchange_desk(text) is 'How the exchange does, for coordinators and administrators; 42501 for everybody else.';

create function public.get_exchange_desk(language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_exchange_desk(language) $$;
comment on function public.get_exchange_desk(text) is 'The coordinator''s page of the exchange. 42501.';

grant execute on function private.get_exchange_desk(text), public.get_exchange_desk(text) to authenticated;
