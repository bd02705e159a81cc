-- What suggestions compare, one narrow row for each listing, kept by triggers: languages, tags and half-days as
-- bits, the words of the title that count, and the reasons of its own for which it is not suggested.

alter table public.listing_tags add check (id between 1 and 256);

create table private.gate_codes (
  code text primary key,
  bit integer not null unique check (bit_count(bit::bit(32)) = 1),
  is_soft boolean not null default false
);
comment on table private.gate_codes is
  'Reasons for which a pair is not suggested, never traded for points. A soft one only keeps it from being suggested; the others forbid the pair.';
insert into private.gate_codes (code, bit, is_soft) values
  ('not_open', 1, false), ('not_approved', 2, false), ('paused', 4, false), ('not_suggested', 8, true), ('nothing_left', 16, false),
  ('conversations_full', 32, true), ('consent_ended', 64, false), ('same_kind', 256, false), ('category', 512, false),
  ('expired', 1024, false), ('same_owner', 2048, false), ('blocked', 4096, false), ('age', 8192, false), ('screening', 16384, false),
  ('wishes', 32768, false), ('travel', 65536, false), ('other_thing', 131072, true), ('visibility', 262144, true);

create table private.listing_features (
  listing_id bigint primary key references public.listings (id) on delete cascade,
  kind public.listing_kind not null,
  category_id smallint not null,
  area_id bigint,
  is_online boolean not null,
  reach smallint not null,
  speaks_1 bit(256) not null,
  speaks_2 bit(256) not null,
  speaks_3 bit(256) not null,
  half_days bit(14) not null,
  tags bit(256) not null,
  tag_sum integer not null,
  title text not null,
  waiting_since timestamptz not null,
  ends_at timestamptz not null,
  screened_until date not null,
  own_gates integer not null,
  audience public.exchange_audience not null,
  through_id uuid,
  wishes smallint not null,
  meets smallint not null,
  is_organisation boolean not null,
  is_checked boolean not null,
  is_adult boolean not null,
  about_minor boolean not null,
  has_case_worker boolean not null,
  interprets boolean not null
);
comment on table private.listing_features is 'Listings as suggestions compare them; made from public.listings and what belongs to it, and from nothing else.';
comment on column private.listing_features.reach is 'How far its owner goes, as a bucket of distance.';
comment on column private.listing_features.own_gates is 'Bits of private.gate_codes that hold whatever the other side is.';
comment on column private.listing_features.wishes is 'Bits 1 woman, 2 man, 4 family, 8 organisation; the same in meets.';
create index listing_features_area on private.listing_features (kind, category_id, area_id) where own_gates = 0;
create index listing_features_online on private.listing_features (kind, category_id) where own_gates = 0 and is_online;
create index listing_features_interpreters on private.listing_features (ends_at) where own_gates = 0 and interprets;

create function private.wish_bits(wishes public.listing_wish[]) returns smallint
language sql immutable set search_path = ''
as $$
  select (('woman' = any (wishes))::int + 2 * ('man' = any (wishes))::int + 4 * ('family' = any (wishes))::int
    + 8 * ('organisation' = any (wishes))::int)::smallint
$$;

create function private.refresh_listing_features(ids bigint[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  none constant bit(256) := b'0'::bit(256);
  present smallint := private.weights_now();
begin
  perform private.number_languages(array(
    select distinct g.language::text from public.listing_languages as g where g.listing_id = any (ids)));
  insert into private.listing_features as f
  select l.id, l.kind, l.category_id, l.area_id, l.is_online,
    case l.travels_km when 1 then 0 when 3 then 1 when 6 then 2 else 3 end,
    spoken.bits_1, spoken.bits_2, spoken.bits_3, l.half_days, tagged.bits, tagged.total,
    private.comparable_title(l.title, p.display_name),
    coalesce(l.opened_at, l.created_at),
    -- least() leaves out what is null.
    least(l.expires_at, (l.deadline_on + 1)::timestamp at time zone private.city_zone(),
      case when b.taken_over_by is null then (b.consent_until + 1)::timestamp at time zone private.city_zone() end),
    case when l.kind = 'need' or not c.needs_screening or l.organisation_id is not null and checked.it then date 'infinity'
      else coalesce((select max(s.ends_on) from public.screenings as s
        where s.person_id = coalesce(l.person_id, b.taken_over_by) and s.organisation_id = l.through_id and s.category_id = l.category_id
          and s.withdrawn_at is null and private.is_checked(l.through_id)), date '-infinity') end,
    (l.state not in ('open', 'talking'))::int + 2 * (l.review <> 'approved')::int + 4 * l.is_paused::int
      + 8 * (not l.is_suggested)::int + 16 * coalesce(l.quantity_left = 0, false)::int
      + 32 * (talks.held >= c.open_conversations)::int + 64 * coalesce(b.withdrawn_at is not null, false)::int,
    l.audience, l.through_id, private.wish_bits(l.wishes), private.wish_bits(l.meets),
    l.organisation_id is not null, coalesce(checked.it, false), l.is_adult, l.about_minor,
    l.beneficiary_id is not null and b.taken_over_by is null,
    l.kind = 'offer' and tagged.interprets
  from public.listings as l
  join public.listing_categories as c on c.id = l.category_id
  left join public.people as p on p.id = l.person_id
  left join public.beneficiaries as b on b.id = l.beneficiary_id
  cross join lateral (select private.is_checked(l.organisation_id) as it) as checked
  cross join lateral (
    select coalesce(bit_or(g.bits), none) | case when l.practises_dutch then practising.own else none end
        | case when max(g.level) filter (where g.language = 'nl') >= 2 then practising.other else none end as bits_1,
      coalesce(bit_or(g.bits) filter (where g.level >= 2), none) | case when l.practises_dutch then practising.own else none end
        | case when max(g.level) filter (where g.language = 'nl') >= 2 then practising.other else none end as bits_2,
      coalesce(bit_or(g.bits) filter (where g.level = 3), none) | case when l.practises_dutch then practising.own else none end
        | case when max(g.level) filter (where g.language = 'nl') = 3 then practising.other else none end as bits_3
    from (
      select set_bit(none, 254 + (l.kind = 'offer')::int, 1) as own, set_bit(none, 254 + (l.kind = 'need')::int, 1) as other
    ) as practising
    left join (
      select g.language, g.level, set_bit(none, n.number, 1) as bits
      from public.listing_languages as g join private.language_bits as n on n.language = g.language
      where g.listing_id = l.id) as g on true
    group by practising.own, practising.other
  ) as spoken
  cross join lateral (
    -- Conditions say how, not what: they bring no points.
    select coalesce(bit_or(set_bit(none, t.id - 1, 1)) filter (where not t.is_condition), none) as bits,
      coalesce(sum(coalesce(w.idf, 8)) filter (where not t.is_condition), 0)::integer as total,
      coalesce(bool_or(t.slug = 'interpreting'), false) as interprets
    from public.tags_of_listings as g
    join public.listing_tags as t on t.id = g.tag_id
    left join private.tag_weights as w on w.version = present and w.tag_id = t.id
    where g.listing_id = l.id
  ) as tagged
  cross join lateral (
    select count(*) as held from public.matches as m
    left join public.conversations as v on v.id = m.id
    where l.id in (m.need_id, m.offer_id) and m.state in ('asked', 'talking') and not coalesce(v.is_queued, false)
  ) as talks
  where l.id = any (ids)
  order by l.id
  on conflict (listing_id) do update set
    (kind, category_id, area_id, is_online, reach, speaks_1, speaks_2, speaks_3, half_days, tags, tag_sum, title, waiting_since, ends_at,
      screened_until, own_gates, audience, through_id, wishes, meets, is_organisation, is_checked, is_adult, about_minor,
      has_case_worker, interprets)
    = (excluded.kind, excluded.category_id, excluded.area_id, excluded.is_online, excluded.reach, excluded.speaks_1, excluded.speaks_2,
      excluded.speaks_3, excluded.half_days, excluded.tags, excluded.tag_sum, excluded.title, excluded.waiting_since, excluded.ends_at,
      excluded.screened_until, excluded.own_gates, excluded.audience, excluded.through_id, excluded.wishes, excluded.meets,
      excluded.is_organisation, excluded.is_checked, excluded.is_adult, excluded.about_minor, excluded.has_case_worker, excluded.interprets)
  where f is distinct from excluded;
end
$$;
comment on function private.refresh_listing_features(bigint[]) is 'Makes the rows of these listings anew; called by the triggers of all that they are made from.';

-- One trigger function for all: its argument says how to get from the changed rows to the listings.

create function private.refresh_features_of() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  ids bigint[];
begin
  execute format('with changed as (%s) select array_agg(distinct touched.id) from (%s) as touched (id) where touched.id is not null',
    case tg_op when 'INSERT' then 'select * from new_rows' when 'DELETE' then 'select * from old_rows'
      else 'select * from new_rows union all select * from old_rows' end,
    tg_argv[0]) into ids;
  if ids is not null then
    perform private.refresh_listing_features(ids);
  end if;
  return null;
end
$$;
comment on function private.refresh_features_of() is 'Brings the features of the listings that a statement touched up to date.';

do $$
declare
  source record;
begin
  for source in
    select * from (values
      ('public.listings', 'select id from changed'),
      ('public.listing_languages', 'select listing_id from changed'),
      ('public.tags_of_listings', 'select listing_id from changed'),
      ('public.matches', 'select unnest(array[need_id, offer_id]) from changed'),
      ('public.conversations', 'select unnest(array[m.need_id, m.offer_id]) from changed as c join public.matches as m on m.id = c.id'),
      ('public.beneficiaries', 'select l.id from changed as c join public.listings as l on l.beneficiary_id = c.id'),
      ('public.screenings', 'select l.id from changed as c join public.listings as l on l.through_id = c.organisation_id'),
      ('public.organisation_checks',
        'select l.id from changed as c join public.listings as l on c.organisation_id in (l.organisation_id, l.through_id)'),
      ('public.listing_categories', 'select l.id from changed as c join public.listings as l on l.category_id = c.id')
    ) as s (source, ids)
  loop
    execute format('create trigger %I after insert on %s referencing new table as new_rows
      for each statement execute function private.refresh_features_of(%L)', 'suggestions_insert', source.source, source.ids);
    execute format('create trigger %I after update on %s referencing old table as old_rows new table as new_rows
      for each statement execute function private.refresh_features_of(%L)', 'suggestions_update', source.source, source.ids);
    execute format('create trigger %I after delete on %s referencing old table as old_rows
      for each statement execute function private.refresh_features_of(%L)', 'suggestions_delete', source.source, source.ids);
  end loop;
end
$$;

create function private.refresh_features_of_name() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.refresh_listing_features(array(select l.id from public.listings as l where l.person_id = new.id));
  return null;
end
$$;
create trigger people_suggestions after update of display_name on public.people
  for each row when (old.display_name is distinct from new.display_name) execute function private.refresh_features_of_name();

create function private.open_weights_version() returns smallint
language plpgsql security definer set search_path = ''
as $$
declare
  opened smallint := private.weights_now() + 1;
begin
  insert into private.weight_versions (version) values (opened);
  insert into private.match_weights (version, weights, part, points)
  select opened, w.weights, w.part, w.points from private.match_weights as w where w.version = opened - 1;
  insert into private.tag_weights (version, tag_id, idf)
  select opened, t.id, greatest(1, least(15, round(15 * ln((known.listings + 1.0) / (known.tagged + 1.0)) / ln(known.listings + 2.0))))
  from public.listing_tags as t
  cross join lateral (
    select (select count(*) from public.listings as l where l.state <> 'draft') as listings,
      (select count(*) from public.tags_of_listings as g join public.listings as l on l.id = g.listing_id
        where g.tag_id = t.id and l.state <> 'draft') as tagged
  ) as known;
  perform private.refresh_listing_features(array(select l.id from public.listings as l));
  return opened;
end
$$;
comment on function private.open_weights_version() is
  'A new version: the same points, and how rare each tag is as listings stand now. Points of the new version may be changed before anything is suggested by it.';
