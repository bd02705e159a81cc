-- Suggestions: three for a listing, two by score and one for who waits longest, each with its reasons. Shown to
-- who acts for the listing and to who stands between; what became of them is logged without any text.

create type public.suggestion_step as enum ('shown', 'opened', 'asked', 'refused', 'agreed', 'done');

create table private.suggestion_log (
  id bigint generated always as identity primary key,
  need_id bigint references public.listings (id) on delete set null,
  offer_id bigint references public.listings (id) on delete set null,
  category_id smallint references public.listing_categories (id) on delete set null,
  step public.suggestion_step not null,
  reason public.match_refusal,
  score smallint,
  is_bridged boolean,
  shares_language boolean,
  weights_version smallint,
  logged_on date not null default current_date,
  unique (need_id, offer_id, step, logged_on),
  check ((step = 'refused') = (reason is not null))
);
comment on table private.suggestion_log is
  'What became of suggestions, once a day for each pair and step; no text, no names. Kept for 24 months, to see whether it is fair and of use.';
create index suggestion_log_offer_id on private.suggestion_log (offer_id, step);
create index suggestion_log_category_id on private.suggestion_log (category_id);
create index suggestion_log_logged_on on private.suggestion_log (logged_on);

create function private.explain_pair(need bigint, offer bigint, s private.scored_pair) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with sides as (
    select n.half_days as one_days, o.half_days as other_days, n.tag_sum = 0 or o.tag_sum = 0 as no_tags
    from private.listing_features as n, private.listing_features as o
    where n.listing_id = explain_pair.need and o.listing_id = explain_pair.offer
  ), spoken as (
    select least(a.level, b.level) as level, a.language
    from public.listing_languages as a join public.listing_languages as b on b.language = a.language and b.listing_id = offer
    where a.listing_id = need
  ), told as (
    select coalesce((select jsonb_agg(k.language order by k.language) from spoken as k where k.level = s.level and s.level > 0), '[]') as languages,
      coalesce((select jsonb_agg(h order by h) from generate_series(0, 13) as h
        where get_bit(sides.one_days & sides.other_days, h) = 1), '[]') as half_days,
      coalesce((select jsonb_agg(t.slug order by t.position) from public.tags_of_listings as a
        join public.tags_of_listings as b on b.tag_id = a.tag_id and b.listing_id = offer
        join public.listing_tags as t on t.id = a.tag_id and not t.is_condition where a.listing_id = need), '[]') as tags,
      bit_count(sides.one_days) = 0 or bit_count(sides.other_days) = 0 as no_time, sides.no_tags
    from sides
  )
  select jsonb_agg(jsonb_build_object('part', p.part, 'points', s.points[p.i], 'of', s.most[p.i],
    'reason_code', case p.part
      when 'language' then case
        when s.is_bridged and s.points[1] > (2 * s.most[1] * s.level + 3) / 6 then 'with_interpreter'
        when s.level = 0 then 'no_shared_language'
        when jsonb_array_length(told.languages) = 0 then 'dutch_practice'
        when s.level = 1 then 'little_language' else 'shared_language' end
      when 'availability' then case when s.common > 0 then 'both_free' when told.no_time then 'no_time_given' else 'no_common_time' end
      when 'travel' then case when s.bucket = -1 then 'online' else 'distance' end
      when 'tags' then case when s.shared > 0 then 'same_subject' when told.no_tags then 'no_subject_given' else 'other_subject' end
      when 'words' then 'similar_words'
      else case when s.points[6] > (2 * s.most[6] * s.waited + 30) / 60 then 'ends_soon' else 'need_waits' end end,
    'args', case p.part
      when 'language' then jsonb_build_object('languages', told.languages)
      when 'availability' then jsonb_build_object('half_days', told.half_days)
      when 'travel' then jsonb_build_object('bucket', greatest(s.bucket, 0))
      when 'tags' then jsonb_build_object('tags', told.tags)
      when 'words' then '{}'
      else jsonb_build_object('days', case when s.points[6] > (2 * s.most[6] * s.waited + 30) / 60 then s.ending else s.waited end) end)
    order by p.i)
  from told, unnest(enum_range(null::public.match_part)) with ordinality as p (part, i)
$$;
comment on function private.explain_pair(bigint, bigint, private.scored_pair) is
  'The parts of a score, each {part, points, of, reason_code, args}: codes and numbers, which pages say in every language. Nothing of blocks, and of places the bucket alone.';

create function private.pair_parts(need public.listings, offer public.listings) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select private.explain_pair(need.id, offer.id, s) from private.score_pairs(need.id, array[offer.id]) as s
$$;
comment on function private.pair_parts(public.listings, public.listings) is 'The parts of the score of a pair; their points sum to it.';

create function private.reasons_of(parts jsonb) returns jsonb
language sql immutable set search_path = ''
as $$
  select jsonb_build_object(
    'reasons', coalesce((select jsonb_agg(r.part) from (
      select p.part from jsonb_array_elements(parts) with ordinality as p (part, i)
      where (p.part ->> 'points')::int > 0 order by (p.part ->> 'points')::int desc, p.i limit 3) as r), '[]'),
    -- That nobody waits long, or that titles differ, is nothing that somebody could miss.
    'missing', (select p.part from jsonb_array_elements(parts) with ordinality as p (part, i)
      where p.part ->> 'part' not in ('waiting', 'words') and (p.part ->> 'of')::int > (p.part ->> 'points')::int
      order by (p.part ->> 'of')::int - (p.part ->> 'points')::int desc, p.i limit 1))
$$;
comment on function private.reasons_of(jsonb) is 'The three parts that bring most, and the one that lacks most.';

create function private.chosen_pairs(wanted bigint, for_viewer boolean) returns setof private.scored_pair
language sql stable security definer set search_path = ''
as $$
  with found as materialized (
    select s as pair, row_number() over (order by s.score desc, s.waiting_since, s.tie) as place
    from private.score_pairs(wanted, null, now(), for_viewer) as s
  ), longest as (
    select f.pair from found as f where f.place > 2 order by (f.pair).waiting_since, (f.pair).tie limit 1
  ), three as (
    select f.pair from found as f where f.place <= 2 union all select l.pair from longest as l
  )
  select (t.pair).* from three as t order by md5(private.today()::text || wanted || (t.pair).listing_id)
$$;
comment on function private.chosen_pairs(bigint, boolean) is
  'Two by score and the one that waits longest of the others, in an order that is shuffled each day and says nothing.';

create function private.suggestions_for(l public.listings, language text, with_parts boolean default false) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.reasons_of(e.parts)
    || jsonb_build_object('listing', private.listing_line(o, suggestions_for.language), 'score', s.score, 'isBridged', s.is_bridged,
      'level', s.level,
      'tags', coalesce((select jsonb_object_agg(t.slug, private.pick(t.labels, suggestions_for.language))
        from public.tags_of_listings as g join public.listing_tags as t on t.id = g.tag_id where g.listing_id = o.id and not t.is_condition), '{}'))
    || case when with_parts then jsonb_build_object('parts', e.parts) else '{}' end order by s.place), '[]')
  from (select c.*, row_number() over () as place from private.chosen_pairs(l.id, (select auth.uid()) is not null) as c) as s
  join public.listings as o on o.id = s.listing_id
  cross join lateral (
    select private.explain_pair(case when l.kind = 'need' then l.id else o.id end, case when l.kind = 'need' then o.id else l.id end,
      (s.listing_id, s.gates, s.score, s.points, s.most, s.level, s.is_bridged, s.bucket, s.common, s.shared, s.waited, s.ending,
        s.waiting_since, s.tie)::private.scored_pair) as parts) as e
$$;
comment on function private.suggestions_for(public.listings, text, boolean) is
  'Three suggestions for a listing with their reasons, as who asks may see them; who calls has checked who that is.';

create function private.log_suggestion(need bigint, offer bigint, step text, reason text default null) returns void
language plpgsql security definer set search_path = ''
as $$
#variable_conflict use_column
begin
  -- What is not a suggestion any more, or never was one, is counted elsewhere.
  if log_suggestion.step not in ('shown', 'refused') and not exists (
    select from private.suggestion_log as g where g.need_id = need and g.offer_id = offer and g.step = 'shown') then
    return;
  end if;
  insert into private.suggestion_log (need_id, offer_id, category_id, step, reason, score, is_bridged, shares_language, weights_version, logged_on)
  select need, offer, n.category_id, log_suggestion.step::public.suggestion_step, log_suggestion.reason::public.match_refusal,
    s.score, s.is_bridged, s.level > 0, private.weights_now(), private.today()
  from public.listings as n, private.score_pairs(need, array[offer]) as s where n.id = need
  on conflict (need_id, offer_id, step, logged_on) do nothing;
end
$$;
comment on function private.log_suggestion(bigint, bigint, text, text) is
  'Notes what became of a suggestion, once a day; steps after it was shown count only for pairs that were.';

create function private.log_match() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.need_id is not null and new.offer_id is not null and (tg_op = 'INSERT' or old.state <> new.state) then
    perform private.log_suggestion(new.need_id, new.offer_id,
      case when new.state = 'declined' then 'refused' else new.state::text end, new.refusal::text)
    where new.state in ('asked', 'agreed', 'done', 'declined');
  end if;
  return null;
end
$$;
create trigger matches_log_suggestion after insert or update of state on public.matches
  for each row execute function private.log_match();

create function private.forget_suggestions(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from private.suggestion_log as g where g.logged_on < today - (private.storage_days() -> 'suggestion')::integer
$$;
comment on function private.forget_suggestions(date) is 'Daily: what became of suggestions is forgotten after 24 months.';
