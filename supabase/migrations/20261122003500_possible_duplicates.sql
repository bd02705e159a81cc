-- Published initiatives that may be the same: which pairs there are and why, kept up to date for what changed, and
-- remembered where somebody said that they are two.

create table private.initiative_distinctions (
  lower_id uuid not null references public.initiatives (id) on delete cascade,
  higher_id uuid not null references public.initiatives (id) on delete cascade,
  fingerprint text not null,
  reason text check (char_length(reason) between 1 and 500),
  decided_by uuid references public.people (id) on delete set null,
  decided_at timestamptz not null default now(),
  primary key (lower_id, higher_id),
  check (lower_id < higher_id)
);
comment on table private.initiative_distinctions is
  'Pairs of initiatives that somebody found to be two different things; asked again when name, site or place of one changes.';
create index initiative_distinctions_higher_id on private.initiative_distinctions (higher_id);
create index initiative_distinctions_decided_by on private.initiative_distinctions (decided_by);

create table private.possible_duplicates (
  lower_id uuid not null references public.initiatives (id) on delete cascade,
  higher_id uuid not null references public.initiatives (id) on delete cascade,
  is_likely boolean not null,
  signals text[] not null,
  nearness real not null,
  primary key (lower_id, higher_id),
  check (lower_id < higher_id)
);
comment on table private.possible_duplicates is 'Pairs of published initiatives that resemble each other, and by what; found anew when one of them changes.';
create index possible_duplicates_higher_id on private.possible_duplicates (higher_id);
create index possible_duplicates_order on private.possible_duplicates (is_likely desc, nearness desc, lower_id, higher_id);

create table private.duplicate_looks (
  initiative_id uuid primary key references public.initiatives (id) on delete cascade
);
comment on table private.duplicate_looks is 'Initiatives that changed in what duplicates are looked for by, and were not compared since.';

create function private.page_key(raw text) returns text
language sql immutable strict parallel safe set search_path = ''
as $$ select rtrim(regexp_replace(lower(trim(raw)), '^https?://(www\.|m\.)?', ''), '/') $$;
comment on function private.page_key(text) is 'A web address as it is compared whole: host and path.';

create index initiatives_page on public.initiatives (private.page_key(website)) where website is not null;
create index initiative_places_exact_point on public.initiative_places (public_latitude, public_longitude) where not is_area;

create function private.likeness_mark(wanted uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select md5(concat_ws('|',
      (select string_agg(k.key, ',' order by k.key) from private.initiative_name_keys as k where k.initiative_id = i.id),
      private.page_key(i.website),
      (select string_agg(concat_ws('/', p.place_id, p.district_id, p.public_latitude, p.public_longitude), ','
        order by p.place_id, p.district_id, p.public_latitude, p.public_longitude)
        from public.initiative_places as p where p.initiative_id = i.id)))
    from public.initiatives as i where i.id = wanted);
end
$$;

create function private.pair_mark(lower_id uuid, higher_id uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return private.likeness_mark(lower_id) || private.likeness_mark(higher_id);
end
$$;
comment on function private.pair_mark(uuid, uuid) is 'Names, site and places of both: what "not a duplicate" was said of.';

create function private.same_addresses(ids uuid[]) returns table (one uuid, other uuid, signal text)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    with asked as materialized (
      select i.id, private.site_key(i.website) as site, private.page_key(i.website) as page, private.contact_key(c.contact) as reach
      from public.initiatives as i left join public.initiative_contacts as c on c.initiative_id = i.id
      where i.id = any (ids)
    )
    -- What many share tells nothing: of the site of a city only the same page counts, and a number that is a switchboard's does not.
    select a.id, found.id, 'site' from asked as a
    cross join lateral (
      select i.id, count(*) over () as users from (
        select s.id from public.initiatives as s
        where s.website is not null and private.site_key(s.website) = a.site and s.is_published limit 5) as i
    ) as found
    where found.users <= 4
    union
    select a.id, found.id, 'site' from asked as a
    cross join lateral (
      select i.id, count(*) over () as users from (
        select s.id from public.initiatives as s
        where s.website is not null and private.page_key(s.website) = a.page and s.is_published limit 5) as i
    ) as found
    where found.users <= 4 and a.page like '%/%'
    union
    select a.id, found.initiative_id, case when a.reach like '%@%' then 'mail' else 'phone' end from asked as a
    cross join lateral (
      select k.initiative_id, count(*) over () as users from (
        select c.initiative_id from public.initiative_contacts as c where private.contact_key(c.contact) = a.reach limit 5) as k
    ) as found
    where found.users <= case when a.reach like '%@%' then 2 else 4 end;
end
$$;
comment on function private.same_addresses(uuid[]) is 'Initiatives that have the site, mail address or telephone number of one of these, where few have it.';

create function private.near_neighbours(ids uuid[]) returns table (one uuid, other uuid)
language plpgsql stable security definer set search_path = ''
as $$
begin
  -- The public point only, and only where it is one: the middle of a district says nothing.
  return query
    select distinct mine.initiative_id, theirs.initiative_id
    from public.initiative_places as mine
    cross join lateral (
      select p.initiative_id, p.public_latitude, p.public_longitude from public.initiative_places as p
      where not p.is_area and p.initiative_id <> mine.initiative_id
        and p.public_latitude between mine.public_latitude - 0.0009 and mine.public_latitude + 0.0009
        and p.public_longitude between mine.public_longitude - 0.0009 / cos(radians(mine.public_latitude))
          and mine.public_longitude + 0.0009 / cos(radians(mine.public_latitude))
      limit 200
    ) as theirs
    where mine.initiative_id = any (ids) and not mine.is_area
      and private.metres_between(mine.public_latitude, mine.public_longitude, theirs.public_latitude, theirs.public_longitude) <= 100;
end
$$;

create function private.share_place(one uuid, other uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (
    select from public.initiative_places as mine join public.initiative_places as theirs on theirs.initiative_id = other
    where mine.initiative_id = one and mine.visibility <> 'hidden' and theirs.visibility <> 'hidden'
      and (mine.place_id = theirs.place_id or not mine.is_area and not theirs.is_area and private.metres_between(
        mine.public_latitude, mine.public_longitude, theirs.public_latitude, theirs.public_longitude) <= 500));
end
$$;
comment on function private.share_place(uuid, uuid) is 'Whether two initiatives work in the same municipality, or within 500 metres.';

create function private.find_pairs(ids uuid[])
returns table (lower_id uuid, higher_id uuid, is_likely boolean, signals text[], nearness real)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    with all_named as (
      select i.id as one, l.initiative_id as other, max(l.similarity) as alike, max(l.word) as inside,
        row_number() over (partition by i.id order by max(l.similarity) desc, max(l.word) desc, l.initiative_id) as turn
      from public.initiatives as i
      cross join lateral private.initiatives_named_like(array(
        select n.name from public.initiative_names as n where n.initiative_id = i.id order by n.role, n.id limit 8)) as l
      where i.id = any (ids) and l.initiative_id <> i.id
      group by 1, 2
    ), named as (
      -- Where hundreds are called nearly the same, the nearest are looked at closely.
      select n.one, n.other, n.alike, n.inside from all_named as n where n.turn <= 30
    ), near as (
      select n.one, n.other, max(extensions.similarity(mine.key, theirs.key)) as alike
      from private.near_neighbours(ids) as n
      join private.initiative_name_keys as mine on mine.initiative_id = n.one
      join private.initiative_name_keys as theirs on theirs.initiative_id = n.other
      group by 1, 2 having max(extensions.similarity(mine.key, theirs.key)) >= 0.3
    ), reached as (
      select s.one, s.other, array_agg(s.signal order by s.signal) as how from private.same_addresses(ids) as s
      where s.one <> s.other group by 1, 2
    ), hits as (
      select one, other from named union select one, other from near union select one, other from reached
    ), judged as (
      select h.one, h.other, r.how, coalesce(n.alike, 0)::real as alike, coalesce(n.inside, 0) as inside,
        d.alike is not null as is_near, greatest(n.alike, d.alike, 0)::real as best, private.share_place(h.one, h.other) as beside
      from hits as h
      join public.initiatives as a on a.id = h.one and a.is_published
      join public.initiatives as b on b.id = h.other and b.is_published
      left join named as n on n.one = h.one and n.other = h.other
      left join near as d on d.one = h.one and d.other = h.other
      left join reached as r on r.one = h.one and r.other = h.other
    ), ranked as (
      select j.*, j.how is not null or j.alike >= 0.45 and j.beside as likely,
        row_number() over (partition by j.one order by (j.how is not null or j.alike >= 0.45 and j.beside) desc, j.best desc, j.other) as turn
      from judged as j
      where j.how is not null or j.alike >= 0.45 or j.inside >= 0.8 and j.beside or j.is_near
    )
    -- Of each the eight nearest: more would be read by nobody.
    select distinct on (least(r.one, r.other), greatest(r.one, r.other)) least(r.one, r.other), greatest(r.one, r.other), r.likely,
      coalesce(r.how, '{}') || array_remove(array[
        case when r.alike >= 0.45 then 'name' when r.inside >= 0.8 then 'word' end,
        case when r.is_near then 'near' when r.beside then 'place' end], null), r.best
    from ranked as r where r.turn <= 8
    order by 1, 2, r.likely desc;
end
$$;
comment on function private.find_pairs(uuid[]) is
  'Published initiatives that may be the same as one of these: same site, telephone number or mail address; a name that is
   alike; a name inside a name in the same municipality; within 100 metres with a name somewhat alike.';

create function private.look_for_duplicates(most integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[];
begin
  with taken as (
    select l.initiative_id from private.duplicate_looks as l order by l.initiative_id limit most for update skip locked
  ), gone as (
    delete from private.duplicate_looks as l using taken where l.initiative_id = taken.initiative_id returning l.initiative_id
  )
  select array_agg(gone.initiative_id) into ids from gone;
  if ids is null then
    return 0;
  end if;
  delete from private.possible_duplicates as p where p.lower_id = any (ids) or p.higher_id = any (ids);
  insert into private.possible_duplicates (lower_id, higher_id, is_likely, signals, nearness)
  select f.lower_id, f.higher_id, f.is_likely, f.signals, f.nearness from private.find_pairs(ids) as f
  where not exists (
    select from private.initiative_distinctions as d
    where d.lower_id = f.lower_id and d.higher_id = f.higher_id and d.fingerprint = private.pair_mark(f.lower_id, f.higher_id))
  order by f.lower_id, f.higher_id
  on conflict do nothing;
  return cardinality(ids);
end
$$;
comment on function private.look_for_duplicates(integer) is
  'Compares so many initiatives that changed with all others, each by indexes; how many were compared.';

create function private.note_look() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  execute format('with changed as (%s)
    insert into private.duplicate_looks (initiative_id)
    select i.id from public.initiatives as i where i.id in (%s) order by i.id on conflict do nothing',
    case tg_op when 'INSERT' then 'select * from new_rows' when 'DELETE' then 'select * from old_rows'
      else '(select * from new_rows except select * from old_rows) union all (select * from old_rows except select * from new_rows)' end,
    tg_argv[0]);
  return null;
end
$$;
comment on function private.note_look() is 'What a statement changed is compared with the others anew.';

create function private.note_changed_site() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.duplicate_looks (initiative_id)
  select n.id from new_rows as n join old_rows as o on o.id = n.id
  where (n.website, n.is_published) is distinct from (o.website, o.is_published) order by n.id
  on conflict do nothing;
  -- What nobody sees any more is no duplicate.
  delete from private.possible_duplicates as p using new_rows as n where not n.is_published and n.id in (p.lower_id, p.higher_id);
  return null;
end
$$;

create trigger initiatives_look_update after update on public.initiatives
  referencing old table as old_rows new table as new_rows for each statement execute function private.note_changed_site();
create trigger initiatives_look_insert after insert on public.initiatives
  referencing new table as new_rows for each statement execute function private.note_look('select id from changed where is_published');
do $$
declare
  part text;
begin
  foreach part in array array['initiative_names', 'initiative_places', 'initiative_contacts'] loop
    execute format('create trigger %I after insert on public.%I referencing new table as new_rows
      for each statement execute function private.note_look(''select initiative_id from changed'')', part || '_look_insert', part);
    execute format('create trigger %I after update on public.%I referencing old table as old_rows new table as new_rows
      for each statement execute function private.note_look(''select initiative_id from changed'')', part || '_look_update', part);
    execute format('create trigger %I after delete on public.%I referencing old table as old_rows
      for each statement execute function private.note_look(''select initiative_id from changed'')', part || '_look_delete', part);
  end loop;
end
$$;
