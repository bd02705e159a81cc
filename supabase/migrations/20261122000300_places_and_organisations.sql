-- The words that the city sorts by, the gazetteer of places, and the organisations.

create type public.vocabulary as enum ('theme', 'target_group', 'activity', 'accessibility');
create type public.organisation_type as enum (
  'city_department', 'ngo', 'association', 'citizen_group', 'school', 'company', 'public_body',
  'network', 'foundation', 'international', 'media'
);
create type public.representative_role as enum ('representative', 'deputy');

create table public.terms (
  id smallint generated always as identity primary key,
  vocabulary public.vocabulary not null,
  slug public.slug not null,
  labels public.localized_text not null,
  position smallint not null default 0,
  unique (vocabulary, slug)
);
comment on table public.terms is 'Controlled terms (themes, target groups, activities, accessibility) with labels in every language.';

create table public.places (
  id integer generated always as identity primary key,
  slug public.slug not null unique,
  country text not null check (country ~ '^[A-Z]{2}$'),
  names public.localized_text not null,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  population integer,
  province text,
  searchable text not null default ''
);
comment on table public.places is 'Gazetteer: municipalities and cities that a record can name (GeoNames, CC BY 4.0).';
create index places_searchable on public.places using gin (searchable extensions.gin_trgm_ops);

create table public.districts (
  id integer generated always as identity primary key,
  place_id integer not null references public.places (id) on delete cascade,
  slug public.slug not null,
  names public.localized_text not null,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  unique (place_id, slug)
);
comment on table public.districts is 'Neighbourhoods of a municipality, with a rough centre.';

create table public.sources (
  id smallint generated always as identity primary key,
  key text not null unique check (key ~ '^[A-Za-z0-9_-]{1,40}$'),
  titles public.localized_text not null,
  publisher text,
  year smallint,
  url text check (url ~ '^https?://')
);
comment on table public.sources is 'Documents from which values were taken.';

create table public.organisations (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  name text not null check (char_length(name) between 1 and 200),
  names public.localized_text not null default '{}',
  type public.organisation_type not null,
  place_id integer references public.places (id) on delete set null,
  summaries public.localized_text not null default '{}',
  website text check (website ~ '^https?://'),
  logo_id uuid unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.organisations is 'NGOs, city departments, associations, schools, companies; public.';
comment on column public.organisations.logo_id is 'The file of its logo.';
create index organisations_place_id on public.organisations (place_id);

create table public.organisation_representatives (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  role public.representative_role not null default 'representative',
  since_on date not null default current_date,
  primary key (organisation_id, person_id)
);
comment on table public.organisation_representatives is 'Who speaks for an organisation; seen by themselves and by staff.';
create index organisation_representatives_person_id on public.organisation_representatives (person_id);

create function private.my_organisation_ids() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select organisation_id from public.organisation_representatives where person_id = (select auth.uid())
$$;
comment on function private.my_organisation_ids() is 'The organisations that who asks speaks for.';
grant execute on function private.my_organisation_ids() to anon, authenticated;

create function private.make_place_searchable() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.searchable := private.fold(
    (select string_agg(distinct value, ' ') from jsonb_each_text(new.names))
  );
  return new;
end
$$;
create trigger places_searchable before insert or update on public.places
  for each row execute function private.make_place_searchable();
create trigger organisations_keep_updated_at before update on public.organisations
  for each row execute function private.keep_updated_at();
create trigger organisations_audit after insert or update or delete on public.organisations
  for each row execute function private.audit('id');
create trigger representatives_audit after insert or update or delete on public.organisation_representatives
  for each row execute function private.audit('organisation_id');
create trigger organisations_announce after insert or update or delete on public.organisations
  for each statement execute function private.announce_change('organisations');
create trigger terms_announce after insert or update or delete on public.terms
  for each statement execute function private.announce_change('terms');
create trigger places_announce after insert or update or delete on public.places
  for each statement execute function private.announce_change('terms');
create trigger districts_announce after insert or update or delete on public.districts
  for each statement execute function private.announce_change('terms');

alter table public.terms enable row level security;
alter table public.places enable row level security;
alter table public.districts enable row level security;
alter table public.sources enable row level security;
alter table public.organisations enable row level security;
alter table public.organisation_representatives enable row level security;

create policy "everybody reads terms" on public.terms for select to anon, authenticated using (true);
create policy "everybody reads places" on public.places for select to anon, authenticated using (true);
create policy "everybody reads districts" on public.districts for select to anon, authenticated using (true);
create policy "everybody reads sources" on public.sources for select to anon, authenticated using (true);
create policy "everybody reads organisations" on public.organisations
  for select to anon, authenticated using (true);
create policy "representatives and staff see who represents" on public.organisation_representatives
  for select to authenticated using (
    person_id = (select auth.uid())
    or organisation_id in (select private.my_organisation_ids())
    or (select private.has_role('coordinator', 'moderator', 'administrator'))
  );

grant select on public.terms, public.places, public.districts, public.sources, public.organisations
  to anon, authenticated;
grant select on public.organisation_representatives to authenticated;

create function private.place_named(wanted text, wanted_country text) returns integer
language sql stable set search_path = ''
as $$
  -- The biggest place with exactly this name in any language; without a country, anywhere.
  select p.id
  from public.places as p
  where (wanted_country is null or p.country = wanted_country)
    and p.searchable like '%' || private.fold(wanted) || '%'
    and exists (
      select from jsonb_each_text(p.names) as n where private.fold(n.value) = private.fold(wanted)
    )
  order by p.population desc nulls last, p.id
  limit 1
$$;
comment on function private.place_named(text, text) is 'The place that a name means, or null.';
