-- Gates and score of pairs of a need and an offer, in one function: what suggests, what explains, what assigns
-- and what forbids a pair all ask it. The same formula stands in app/features/suggestions/score.ts, and a test
-- holds the two together on 2,000 pairs. All is counted in whole numbers; only the similarity of words is not.

create type private.scored_pair as (
  listing_id bigint,
  gates integer,
  score smallint,
  points smallint[],
  most smallint[],
  level smallint,
  is_bridged boolean,
  bucket smallint,
  common smallint,
  shared smallint,
  waited integer,
  ending integer,
  waiting_since timestamptz,
  tie text
);
comment on type private.scored_pair is
  'The other side of a pair; points and most in the order of public.match_part; level of the shared language, bucket of distance (-1 online), half-days in common, idf of shared tags, days the need waits and the offer still stands.';

create function private.score_pairs(wanted bigint, only_ids bigint[] default null, at timestamptz default now(), for_viewer boolean default false)
returns setof private.scored_pair
language plpgsql stable security definer set search_path = ''
as $$
declare
  none constant bit(256) := b'0'::bit(256);
  -- The last two bits are who practises Dutch; a bridge must share a language.
  true_languages constant bit(256) := set_bit(set_bit(~none, 254, 0), 255, 0);
  w private.listing_features;
  is_need boolean;
  -- Whether only what shares a tag may pass, where both have some: most of what stands in a category then need not be scored.
  by_tags boolean;
  other_kind public.listing_kind;
  present smallint := private.weights_now();
  day date := (at at time zone private.city_zone())::date;
  people uuid[];
  own bigint[];
  shunned uuid[];
  blocked bigint[] := '{}';
  past bigint[] := '{}';
  cats smallint[];
  near bigint[];
  idf_bits bit(256)[];
  bridges bit(256);
  sees_all boolean := not for_viewer or private.keeps_exchange();
  mine uuid[] := '{}';
begin
  select * into w from private.listing_features as f where f.listing_id = wanted;
  if w.listing_id is null then
    return;
  end if;
  is_need := w.kind = 'need';
  other_kind := case when is_need then 'offer' else 'need' end;
  select array_agg(p.id) into people from public.listings as l, private.people_behind(l) as p (id) where l.id = wanted;
  own := array(
    select l.id from public.listings as l where l.person_id = any (people)
    union select l.id from public.listings as l join public.organisation_representatives as r on r.organisation_id = l.organisation_id
      where r.person_id = any (people)
    union select l.id from public.listings as l join public.beneficiaries as b on b.id = l.beneficiary_id
      where coalesce(b.taken_over_by, b.case_worker_id) = any (people)
    union select wanted);
  shunned := array(
    select b.blocked_id from public.blocks as b where b.blocker_id = any (people)
    union select b.blocker_id from public.blocks as b where b.blocked_id = any (people));
  if cardinality(shunned) > 0 then
    blocked := array(
      select l.id from public.listings as l where l.person_id = any (shunned)
      union select l.id from public.listings as l join public.organisation_representatives as r on r.organisation_id = l.organisation_id
        where r.person_id = any (shunned)
      union select l.id from public.listings as l join public.beneficiaries as b on b.id = l.beneficiary_id
        where coalesce(b.taken_over_by, b.case_worker_id) = any (shunned));
  end if;
  if only_ids is null then
    -- What was answered, or refused by either side, is not suggested again.
    past := array(
      select case when is_need then m.offer_id else m.need_id end from public.matches as m
      where case when is_need then m.need_id = wanted else m.offer_id = wanted end
      union
      select case when is_need then g.offer_id else g.need_id end from private.suggestion_log as g
      where case when is_need then g.need_id = wanted else g.offer_id = wanted end and g.step = 'refused');
    past := array_remove(past, null);
  end if;
  if not sees_all then
    mine := array(select private.my_checked_organisation_ids());
  end if;
  by_tags := w.tag_sum > 0
    and exists (select from public.listing_categories as c where c.id = w.category_id and not c.needs_screening and c.weights <> 'vacancy');
  cats := array(
    select w.category_id union
    select case when is_need then p.offer_category_id else p.need_category_id end from public.category_pairs as p
    where case when is_need then p.need_category_id else p.offer_category_id end = w.category_id);
  near := array(select d.to_id from private.area_distances as d where d.from_id = w.area_id and d.bucket <= w.reach);
  -- An idf below 16 is four bits: the sum over shared tags is four counts of bits.
  idf_bits := array(
    select coalesce(bit_or(set_bit(none, t.id - 1, 1)) filter (where coalesce(i.idf, 8) & (1 << k) <> 0), none)
    from generate_series(0, 3) as k
    cross join public.listing_tags as t
    left join private.tag_weights as i on i.version = present and i.tag_id = t.id
    where not t.is_condition
    group by k order by k);
  idf_bits := case when cardinality(idf_bits) = 4 then idf_bits else array[none, none, none, none] end;
  -- Everybody with whom somebody of the interpreters who stand ready can talk, who can talk with this side.
  select coalesce(bit_or(f.speaks_2 & true_languages), none) into bridges
  from private.listing_features as f
  where f.own_gates = 0 and f.interprets and f.ends_at > at and f.speaks_2 & w.speaks_2 & true_languages <> none;

  return query
  with pool as (
    select f.* from private.listing_features as f
    where only_ids is null and f.kind = other_kind and f.category_id = any (cats) and f.own_gates = 0 and f.area_id = any (near)
      and (not by_tags or f.tags & w.tags <> none or f.tag_sum = 0 or f.category_id <> w.category_id)
    union all
    select f.* from private.listing_features as f
    where only_ids is null and w.is_online and f.kind = other_kind and f.category_id = any (cats) and f.own_gates = 0 and f.is_online
      and (f.area_id is null or f.area_id <> all (near))
    union all
    select f.* from private.listing_features as f where f.listing_id = any (only_ids)
  ), columns as materialized (
    select c.id as category_id, c.needs_screening, c.has_wishes, c.may_bridge, not c.needs_screening and c.weights <> 'vacancy' as is_thing, p.most
    from public.listing_categories as c
    join lateral (
      select array_agg(m.points order by m.part) as most from private.match_weights as m
      where m.version = present and m.weights = c.weights) as p on true
  ), facts as (
    select f.listing_id, f.title, f.waiting_since, c.most,
      w.own_gates | f.own_gates
        | (f.kind = w.kind)::int * 256
        | (f.category_id <> all (cats))::int * 512
        | (least(f.ends_at, w.ends_at) <= at)::int * 1024
        | (f.listing_id = any (own))::int * 2048
        | (f.listing_id = any (blocked))::int * 4096
        | (case when is_need then w.about_minor and not f.is_checked else f.about_minor and not w.is_checked end
            or c.needs_screening and not ((w.is_adult or w.is_organisation or w.about_minor) and (f.is_adult or f.is_organisation or f.about_minor)))::int * 8192
        | (c.needs_screening and case when is_need then f.screened_until else w.screened_until end < day)::int * 16384
        | (c.has_wishes and case when is_need
            then w.wishes & 7 <> 0 and w.wishes & f.meets & 7 = 0 or w.wishes & 8 <> 0 and f.through_id is null and not f.is_organisation
            else f.wishes & 7 <> 0 and f.wishes & w.meets & 7 = 0 or f.wishes & 8 <> 0 and w.through_id is null and not w.is_organisation
          end)::int * 32768
        | (not (w.is_online and f.is_online) and coalesce(d.bucket > least(w.reach, f.reach), true))::int * 65536
        | (c.is_thing and f.category_id = w.category_id and w.tag_sum > 0 and f.tag_sum > 0 and w.tags & f.tags = none)::int * 131072
        | (not sees_all and f.audience = 'go_between' and coalesce(f.through_id <> all (mine), true))::int * 262144 as gates,
      case when f.speaks_3 & w.speaks_3 <> none then 3 when f.speaks_2 & w.speaks_2 <> none then 2
        when f.speaks_1 & w.speaks_1 <> none then 1 else 0 end as level,
      c.may_bridge and (w.has_case_worker or f.has_case_worker or f.speaks_2 & bridges <> none) as may_bridge,
      bit_count(f.half_days & w.half_days)::int as common,
      least(bit_count(f.half_days), bit_count(w.half_days))::int as half_days,
      case when w.is_online and f.is_online then -1 else d.bucket end as bucket,
      (bit_count(f.tags & w.tags & idf_bits[1]) + 2 * bit_count(f.tags & w.tags & idf_bits[2])
        + 4 * bit_count(f.tags & w.tags & idf_bits[3]) + 8 * bit_count(f.tags & w.tags & idf_bits[4]))::int as shared,
      least(f.tag_sum, w.tag_sum) as whole,
      least(30, greatest(0, floor(extract(epoch from at - case when is_need then w.waiting_since else f.waiting_since end) / 86400)))::int as waited,
      least(14, greatest(0, floor(extract(epoch from case when is_need then f.ends_at else w.ends_at end - at) / 86400)))::int as ending
    from pool as f
    join columns as c on c.category_id = case when is_need then w.category_id else f.category_id end
    left join private.area_distances as d on d.from_id = w.area_id and d.to_id = f.area_id
    where only_ids is not null or f.listing_id <> all (past)
  ), scored as materialized (
    select f.*,
      greatest((2 * f.most[1] * f.level + 3) / 6, case when f.may_bridge then (f.most[1] * 6 + 5) / 10 else 0 end) as language,
      case when f.half_days = 0 then 0 else (2 * f.most[2] * f.common + f.half_days) / (2 * f.half_days) end as availability,
      case when f.bucket is null then 0 else (2 * f.most[3] * (3 - greatest(f.bucket, 0)) + 3) / 6 end as travel,
      case when f.whole = 0 then 0 else (2 * f.most[4] * f.shared + f.whole) / (2 * f.whole) end as tags,
      greatest((2 * f.most[6] * f.waited + 30) / 60, (2 * f.most[6] * (14 - f.ending) + 14) / 28) as waiting
    from facts as f
    where only_ids is not null or f.gates = 0
  ), told as (
    select s.*, s.language + s.availability + s.travel + s.tags + s.waiting as sure from scored as s
  ), first as (
    -- Words are dear to compare: only where they may still bring a pair among the first two, and for who waits longest.
    select t.sure + floor(t.most[5] * greatest(extensions.word_similarity(w.title, t.title), extensions.word_similarity(t.title, w.title))::float8 + 0.5)::integer as score
    from (select * from told order by told.sure desc limit 40) as t
    where only_ids is null order by 1 desc limit 2
  ), near_ones as (
    select t.*, case when t.most[5] = 0 then 0 else floor(
      t.most[5] * greatest(extensions.word_similarity(w.title, t.title), extensions.word_similarity(t.title, w.title))::float8 + 0.5)::integer end as words
    from told as t
    where only_ids is not null
      or t.sure + t.most[5] >= (select min(b.score) from first as b)
      or t.waiting_since <= (select o.waiting_since from told as o order by o.waiting_since limit 1 offset 2)
      or (select count(*) from told) < 3
  )
  select n.listing_id, n.gates, (n.sure + n.words)::smallint,
    array[n.language, n.availability, n.travel, n.tags, n.words, n.waiting]::smallint[], n.most,
    n.level::smallint, n.may_bridge, n.bucket::smallint, n.common::smallint, n.shared::smallint, n.waited, n.ending, n.waiting_since,
    md5(case when is_need then wanted::text || n.listing_id else n.listing_id::text || wanted end)
  from near_ones as n;
end
$$;
comment on function private.score_pairs(bigint, bigint[], timestamptz, boolean) is
  'Scores a listing with the others named, whatever their gates; or, without names, with those passing the gates that may be among the first two or wait longest.';

create function private.gate_codes_of(gates integer, with_soft boolean) returns text[]
language sql stable security definer set search_path = ''
as $$
  select coalesce(array_agg(c.code order by c.bit), '{}') from private.gate_codes as c
  where c.bit & gates <> 0 and (with_soft or not c.is_soft)
$$;

create function private.pair_gates(need public.listings, offer public.listings) returns text[]
language sql stable security definer set search_path = ''
as $$
  select private.gate_codes_of(s.gates, false) from private.score_pairs(need.id, array[offer.id]) as s
$$;
comment on function private.pair_gates(public.listings, public.listings) is
  'Why this pair may not be; empty when it may. Codes are for the house: what they say of a block is never shown.';
