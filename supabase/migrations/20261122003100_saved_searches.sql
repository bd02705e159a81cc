-- Saved searches: the filters of a list, kept by somebody who wants to hear of what stands newly. They ask
-- nothing that the list does not ask: of the exchange no finer place than an area, no coordinates, no other words.
-- Those of the directory hold what its address holds, in one value.

create type public.search_pace as enum ('at_once', 'daily', 'weekly', 'site');
comment on type public.search_pace is
  'How somebody hears of what a saved search finds: by a mail at once (the exchange), by one mail a day or week (the directory) at most, or on the site alone.';

create table public.saved_searches (
  id bigint generated always as identity primary key,
  person_id uuid not null references public.people (id) on delete cascade,
  name text check (char_length(name) between 1 and 80),
  kind public.listing_kind,
  category_id smallint references public.listing_categories (id) on delete cascade,
  theme_id smallint references public.terms (id) on delete cascade,
  district_id integer references public.districts (id) on delete cascade,
  centre_id bigint references public.areas (id) on delete cascade,
  reach smallint check (reach between 0 and 2),
  spoken public.language_code,
  query text check (char_length(query) between 1 and 100),
  words text generated always as (nullif(private.fold_words(query), '')) stored,
  is_online boolean not null default false,
  directory jsonb check (octet_length(directory::text) <= 2000),
  pace public.search_pace not null default 'daily',
  is_paused boolean not null default false,
  saved_at timestamptz not null default now(),
  looked_at timestamptz not null default now(),
  check ((district_id is null) = (centre_id is null)),
  check (reach is null or district_id is not null),
  check (is_online or num_nonnulls(kind, category_id, theme_id, district_id, spoken, words, directory) > 0),
  check (directory is null or not is_online and num_nonnulls(kind, category_id, theme_id, district_id, reach, spoken, query) = 0),
  check (pace <> case when directory is null then 'weekly' else 'at_once' end::public.search_pace),
  unique nulls not distinct (person_id, kind, category_id, theme_id, district_id, reach, spoken, words, is_online, directory)
);
comment on table public.saved_searches is 'Filters of the exchange''s list or of the directory that somebody saved, twenty at most, to hear of what stands newly.';
comment on column public.saved_searches.name is 'The person''s own name for it; without one it goes by its filters, in the reader''s language.';
comment on column public.saved_searches.centre_id is 'The area that stands for the district: distances are measured from its centre.';
comment on column public.saved_searches.reach is 'How far around the district, as a bucket of distance; null for the district alone.';
comment on column public.saved_searches.words is 'The query folded, as listings are searched.';
comment on column public.saved_searches.directory is 'Of a search of the directory: {query, filters}, as its list reads them; null for one of the exchange.';
comment on column public.saved_searches.looked_at is 'What stood before is not counted as new.';
create index saved_searches_category_id on public.saved_searches (category_id);
create index saved_searches_theme_id on public.saved_searches (theme_id);
create index saved_searches_district_id on public.saved_searches (district_id);
create index saved_searches_centre_id on public.saved_searches (centre_id);

alter table public.saved_searches enable row level security;
create policy "people see what they saved" on public.saved_searches for select to authenticated
  using (person_id = (select auth.uid()));
grant select on public.saved_searches to authenticated;

create function private.lock_my_search(wanted bigint) returns public.saved_searches
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  s public.saved_searches;
begin
  select * into s from public.saved_searches as mine where mine.id = wanted and mine.person_id = me for no key update;
  if s.id is null then
    raise sqlstate 'PT404' using message = 'no such search';
  end if;
  return s;
end
$$;
comment on function private.lock_my_search(bigint) is 'A search of who asks, held until the transaction ends; PT404, the same for somebody else''s.';

create function private.read_search(form jsonb) returns public.saved_searches
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.saved_searches;
  said constant text := btrim(coalesce(form ->> 'query', ''));
  wanted_category constant text := nullif(form ->> 'category', '');
  wanted_theme constant text := nullif(form ->> 'theme', '');
  wanted_district constant text := nullif(form ->> 'district', '');
  within constant text := nullif(form ->> 'within', '');
begin
  -- What the list learns to ask later is refused here, not left out, until it is saved too.
  if exists (select from jsonb_object_keys(form) as k (name)
      where k.name not in ('kind', 'category', 'theme', 'district', 'within', 'spoken', 'query', 'isOnline'))
    or coalesce(form ->> 'kind', '') not in ('', 'offer', 'need') or coalesce(form ->> 'spoken', '') !~ '^([a-z]{2,3})?$'
    or within is not null and (wanted_district is null or within not in ('1', '3', '6')) or char_length(said) > 100 then
    raise sqlstate 'PT400' using message = 'form:searches:errorFilters';
  end if;
  s.kind := nullif(form ->> 'kind', '');
  s.spoken := nullif(form ->> 'spoken', '');
  s.query := case when private.fold_words(said) <> '' then said end;
  s.is_online := coalesce((form -> 'isOnline')::boolean, false);
  s.category_id := (select c.id from public.listing_categories as c where c.slug = wanted_category);
  s.theme_id := (select t.id from public.terms as t where t.vocabulary = 'theme' and t.slug = wanted_theme);
  s.district_id := (select d.id from public.districts as d join public.places as p on p.id = d.place_id
    join public.site_settings as home on home.home_place = p.slug where d.slug = wanted_district);
  if wanted_category is not null and s.category_id is null or wanted_theme is not null and s.theme_id is null
    or wanted_district is not null and s.district_id is null then
    raise sqlstate 'PT400' using message = 'form:searches:errorFilters';
  end if;
  s.centre_id := private.given_near(wanted_district);
  s.reach := case within when '1' then 0 when '3' then 1 when '6' then 2 end;
  if not s.is_online and num_nonnulls(s.kind, s.category_id, s.theme_id, s.district_id, s.spoken, s.query) = 0 then
    raise sqlstate 'PT400' using message = 'form:searches:errorNoFilter';
  end if;
  return s;
end
$$;
comment on function private.read_search(jsonb) is
  'The filters of the list in a form (kind, category, theme, district, within, spoken, query, isOnline); PT400 for any that the list does not have, and for none at all.';

create function private.save_search(form jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  s public.saved_searches := case when form ? 'directory' then private.read_directory_search(form -> 'directory') else private.read_search(form) end;
  most constant integer := 20;
begin
  -- Two at once: the second waits here and counts the first.
  perform pg_advisory_xact_lock(hashtextextended('search:' || me, 0));
  if not private.count_attempt('saved_search', me::text, 60, '1 day') then
    raise sqlstate 'PT429' using message = 'sixty a day', hint = '3600';
  end if;
  if (select count(*) from public.saved_searches as mine where mine.person_id = me) >= most and not exists (
    select from public.saved_searches as mine
    where mine.person_id = me and (mine.kind, mine.category_id, mine.theme_id, mine.district_id, mine.reach, mine.spoken, mine.words, mine.is_online, mine.directory)
      is not distinct from (s.kind, s.category_id, s.theme_id, s.district_id, s.reach, s.spoken, private.fold_words(s.query), s.is_online, s.directory)) then
    raise sqlstate 'PT400' using message = 'form:searches:errorMost', detail = jsonb_build_object('most', most)::text;
  end if;
  insert into public.saved_searches as kept (person_id, kind, category_id, theme_id, district_id, centre_id, reach, spoken, query, is_online, directory)
  values (me, s.kind, s.category_id, s.theme_id, s.district_id, s.centre_id, s.reach, s.spoken, s.query, s.is_online, s.directory)
  on conflict do nothing returning kept.id into s.id;
  if s.id is not null and s.directory is not null then
    perform private.begin_matching(s.id, s.directory);
  end if;
  return jsonb_build_object('isNew', s.id is not null);
end
$$;
comment on function private.save_search(jsonb) is
  'Saves filters for who asks; the same filters again change nothing. PT400: filters that are none, or twenty saved already; PT429.';

create function private.change_search(wanted bigint, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.saved_searches := private.lock_my_search(wanted);
  called text := regexp_replace(btrim(coalesce(form ->> 'name', '')), '\s+', ' ', 'g');
begin
  if char_length(called) > 80 then
    raise sqlstate 'PT400' using message = 'name:searches:errorNameLong';
  end if;
  if coalesce(form ->> 'pace', s.pace::text) <> all (
    case when s.directory is null then '{at_once,daily,site}' else '{daily,weekly,site}' end::text[]) then
    raise sqlstate 'PT400' using message = 'pace:errorChoice';
  end if;
  update public.saved_searches as mine
  set name = case when form ? 'name' then nullif(called, '') else mine.name end,
    pace = coalesce((form ->> 'pace')::public.search_pace, mine.pace),
    is_paused = coalesce((form -> 'isPaused')::boolean, mine.is_paused)
  where mine.id = s.id;
end
$$;
comment on function private.change_search(bigint, jsonb) is 'Changes what the form names of name, pace and isPaused; an empty name goes back to the filters. PT404, PT400 by field.';

create function private.delete_search(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.saved_searches := private.lock_my_search(wanted);
begin
  delete from public.saved_searches as mine where mine.id = s.id;
end
$$;
