-- Initiatives: the whole record, in as many languages as people write it, with where each value comes from.

create type public.initiative_kind as enum ('citizen', 'ngo', 'city', 'joint');
create type public.initiative_status as enum ('planned', 'running', 'dormant', 'ended', 'stopped');
create type public.geographic_scope as enum ('local', 'regional', 'national', 'international');
create type public.date_precision as enum ('day', 'month', 'season', 'year', 'decade');
create type public.place_precision as enum ('exact', 'street', 'district', 'municipality');
create type public.place_visibility as enum ('public', 'area', 'hidden');
create type public.name_role as enum ('main', 'translation', 'other');
create type public.text_section as enum (
  'summary', 'what', 'where_when', 'costs', 'lessons', 'takeaways', 'outcomes', 'background'
);
create type public.text_state as enum ('source', 'machine', 'checked', 'outdated');
create type public.organisation_role as enum (
  'lead', 'initiator', 'partner', 'funder', 'host', 'supplier', 'referrer', 'recogniser'
);
create type public.initiative_relation as enum ('became', 'grew_out_of', 'related');
create type public.figure_qualifier as enum ('exact', 'about', 'at_least', 'at_most', 'range');
create type public.figure_role as enum ('target', 'reached', 'input', 'context', 'reported');
create type public.budget_period as enum ('year', 'total', 'grant');
create type public.budget_band as enum ('under_25000', 'from_25000');

create table public.initiatives (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  kind public.initiative_kind not null,
  form text check (form ~ '^[a-z-]{2,40}$'),
  status public.initiative_status not null default 'running',
  scope public.geographic_scope not null default 'local',
  is_published boolean not null default false,
  started_on date,
  started_precision public.date_precision,
  ended_on date,
  ended_precision public.date_precision,
  spoken_languages text[] not null default '{}' check (cardinality(spoken_languages) <= 40),
  tags text[] not null default '{}' check (cardinality(tags) <= 40),
  website text check (website ~ '^https?://' and char_length(website) <= 400),
  budget_amount numeric check (budget_amount >= 0),
  budget_period public.budget_period,
  budget_band public.budget_band,
  funding public.localized_text not null default '{}',
  staff public.localized_text not null default '{}',
  people public.localized_text not null default '{}',
  recognitions public.localized_text not null default '{}',
  sdgs smallint[] not null default '{}' check (sdgs <@ array[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]::smallint[]),
  confirmed_on date,
  published_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((started_on is null) = (started_precision is null)),
  check ((ended_on is null) = (ended_precision is null)),
  check (not is_published or published_at is not null)
);
comment on table public.initiatives is 'A citizen, NGO, city or joint initiative; visitors see the published ones.';
comment on column public.initiatives.started_on is 'First possible day; shown no finer than started_precision.';
comment on column public.initiatives.confirmed_on is 'When somebody who knows last said that this is still right.';
create index initiatives_published_at on public.initiatives (published_at desc) where is_published;

create table public.initiative_names (
  id bigint generated always as identity primary key,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  language public.language_code not null,
  name text not null check (char_length(name) between 1 and 200),
  role public.name_role not null,
  unique (initiative_id, language, name)
);
comment on table public.initiative_names is 'Own name, translations and other names; all are searched.';
create unique index initiative_names_one_main on public.initiative_names (initiative_id) where role = 'main';

create table public.initiative_texts (
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  section public.text_section not null,
  language public.language_code not null,
  body text not null check (char_length(body) between 1 and 20000),
  state public.text_state not null,
  source_hash text,
  written_by uuid references public.people (id) on delete set null,
  updated_at timestamptz not null default now(),
  primary key (initiative_id, section, language)
);
comment on table public.initiative_texts is 'One section in one language, with the state of its translation.';
comment on column public.initiative_texts.source_hash is 'md5 of the source text that this translation was made from.';
create index initiative_texts_written_by on public.initiative_texts (written_by);

create table public.initiative_terms (
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  term_id smallint not null references public.terms (id) on delete cascade,
  primary key (initiative_id, term_id)
);
comment on table public.initiative_terms is 'Themes, target groups, activities and accessibility of an initiative.';
create index initiative_terms_term_id on public.initiative_terms (term_id);

create table public.initiative_places (
  id bigint generated always as identity primary key,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  place_id integer not null references public.places (id),
  district_id integer references public.districts (id),
  precision public.place_precision not null default 'municipality',
  visibility public.place_visibility not null default 'public',
  position smallint not null default 0,
  public_latitude double precision,
  public_longitude double precision,
  is_area boolean not null default true
);
comment on table public.initiative_places is 'Where it happens. The public point is computed once; a finer one stays in private.exact_points.';
comment on column public.initiative_places.public_latitude is 'What anybody may know: the point, the centre of the district or municipality, or nothing.';
create index initiative_places_initiative_id on public.initiative_places (initiative_id, position);
create index initiative_places_place_id on public.initiative_places (place_id);
create index initiative_places_district_id on public.initiative_places (district_id);

create table private.exact_points (
  initiative_place_id bigint primary key references public.initiative_places (id) on delete cascade,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  address text
);
comment on table private.exact_points is 'The true point and address of a place, read by functions only.';

create table public.initiative_organisations (
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  role public.organisation_role not null,
  since_on date,
  until_on date,
  primary key (initiative_id, organisation_id, role)
);
comment on table public.initiative_organisations is 'Lead and partners of an initiative, by role.';
create index initiative_organisations_organisation_id on public.initiative_organisations (organisation_id);

create table public.initiative_relations (
  from_id uuid not null references public.initiatives (id) on delete cascade,
  to_id uuid not null references public.initiatives (id) on delete cascade,
  kind public.initiative_relation not null,
  primary key (from_id, to_id, kind),
  check (from_id <> to_id)
);
comment on table public.initiative_relations is 'What an initiative became, grew out of, or is related to.';
create index initiative_relations_to_id on public.initiative_relations (to_id);

create table public.initiative_figures (
  id bigint generated always as identity primary key,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  key public.slug not null,
  labels public.localized_text not null check (labels <> '{}'),
  units public.localized_text not null default '{}',
  low numeric,
  high numeric,
  qualifier public.figure_qualifier not null default 'exact',
  role public.figure_role not null,
  dated_on date,
  date_precision public.date_precision,
  windows public.localized_text not null default '{}',
  source_id smallint references public.sources (id),
  position smallint not null default 0,
  check (low is not null or high is not null),
  check (high is null or low is null or low <= high),
  check ((dated_on is null) = (date_precision is null))
);
comment on table public.initiative_figures is
  'Figures with qualifier, date and source; target and reached share a key.';
create index initiative_figures_initiative_id on public.initiative_figures (initiative_id, position);
create index initiative_figures_source_id on public.initiative_figures (source_id);

create table public.initiative_sources (
  id bigint generated always as identity primary key,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  source_id smallint not null references public.sources (id),
  field text,
  value_found text,
  unique nulls not distinct (initiative_id, source_id, field)
);
comment on table public.initiative_sources is 'Which document a record, or one value of it, comes from; differing values are both kept.';
create index initiative_sources_source_id on public.initiative_sources (source_id);

create table public.initiative_contacts (
  initiative_id uuid primary key references public.initiatives (id) on delete cascade,
  channel text not null check (channel in ('mail', 'phone', 'website', 'place')),
  contact text not null check (char_length(contact) between 1 and 400),
  is_public boolean not null default false,
  consented_at timestamptz,
  check (not is_public or consented_at is not null)
);
comment on table public.initiative_contacts is 'How to reach an initiative; shown only after it consented.';

create table public.initiative_notes (
  initiative_id uuid primary key references public.initiatives (id) on delete cascade,
  body text not null check (char_length(body) between 1 and 10000),
  updated_at timestamptz not null default now()
);
comment on table public.initiative_notes is 'Internal notes of moderators and editors; never public.';

create table public.media (
  id uuid primary key default gen_random_uuid(),
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  alternative_texts public.localized_text not null check (alternative_texts <> '{}'),
  licence text not null check (licence in ('cc-by-4.0', 'cc-by-sa-4.0', 'cc0-1.0', 'own')),
  author text check (char_length(author) <= 120),
  focus_x real not null default 0.5 check (focus_x between 0 and 1),
  focus_y real not null default 0.5 check (focus_y between 0 and 1),
  position smallint not null default 0
);
comment on table public.media is 'Pictures of an initiative with alternative text, licence and point of focus.';
create index media_initiative_id on public.media (initiative_id, position);

create table public.slug_redirects (
  slug public.slug primary key,
  initiative_id uuid not null references public.initiatives (id) on delete cascade
);
comment on table public.slug_redirects is 'Former addresses of initiatives.';
create index slug_redirects_initiative_id on public.slug_redirects (initiative_id);
