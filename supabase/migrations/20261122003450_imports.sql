-- Imports: a table of initiatives from elsewhere, looked through row by row before anything is written, written whole
-- in one transaction, and undone as long as nobody has worked on what it brought. Rows keep what the file said.

create type public.import_state as enum (
  'receiving', 'mapping', 'checking', 'checked', 'running', 'done', 'undoing', 'undone', 'failed'
);
create type public.import_outcome as enum ('new', 'same', 'changed', 'duplicate', 'refused');

create table private.imports (
  id bigint generated always as identity primary key,
  state public.import_state not null default 'receiving',
  revision integer not null default 1,
  source_key text not null check (source_key ~ '^[a-z0-9-]{1,40}$'),
  source_title text not null check (char_length(source_title) between 2 and 120),
  source_url text check (source_url ~ '^https?://' and char_length(source_url) <= 400),
  language public.language_code not null,
  file_name text not null check (char_length(file_name) between 1 and 200),
  file_format text not null check (file_format in ('csv', 'geojson')),
  encoding text not null check (char_length(encoding) <= 40),
  separator text check (separator in (',', ';', 'tab', '|')),
  headers jsonb not null check (jsonb_typeof(headers) = 'array'),
  row_count integer not null default 0,
  mapping jsonb not null default '{}' check (jsonb_typeof(mapping) = 'object'),
  choices jsonb not null default '{}' check (jsonb_typeof(choices) = 'object'),
  unknown_terms jsonb not null default '[]' check (jsonb_typeof(unknown_terms) = 'array'),
  is_whole boolean not null default true,
  done integer not null default 0,
  fault text check (fault in ('stopped', 'refused_rows', 'changed_meanwhile', 'failed')),
  source_is_new boolean not null default false,
  started_by uuid references public.people (id) on delete set null,
  taken_until timestamptz,
  attempts smallint not null default 0,
  created_at timestamptz not null default now(),
  checked_at timestamptz,
  ran_at timestamptz,
  undone_at timestamptz
);
comment on table private.imports is 'Files of initiatives that staff brought: where they come from, how their columns are read, how far the work is.';
comment on column private.imports.revision is 'Rises when work is asked for anew: what an earlier asking brings is no longer taken.';
comment on column private.imports.headers is 'Columns of the file in their order: name, and a few values as samples.';
comment on column private.imports.mapping is 'columns: header to field; terms: unknown word to term, "tag" or "none"; isSwapped: latitude and longitude change places.';
comment on column private.imports.choices is 'What holds for all rows: kind, visibility, isPublished, place, organisationType, duplicates.';
comment on column private.imports.is_whole is 'Whether one refused row stops the whole import.';
create index imports_started_by on private.imports (started_by);
create index imports_source_key on private.imports (source_key, id desc);
create index imports_open on private.imports (id) where state in ('checking', 'running', 'undoing');

create table private.import_rows (
  import_id bigint not null references private.imports (id) on delete cascade,
  number integer not null check (number > 0),
  line integer not null,
  cells jsonb not null check (jsonb_typeof(cells) = 'array'),
  fault jsonb,
  record jsonb,
  external_id text,
  outcome public.import_outcome,
  problems jsonb not null default '[]',
  notes jsonb not null default '[]',
  differences jsonb not null default '[]',
  candidates jsonb not null default '[]',
  choice text check (choice in ('skip', 'add', 'update')),
  place_id integer references public.places (id) on delete set null,
  district_id integer references public.districts (id) on delete set null,
  initiative_id uuid,
  slug text,
  written text check (written in ('added', 'updated')),
  previous jsonb,
  fingerprint text,
  kept text check (kept in ('changed', 'used', 'owned')),
  primary key (import_id, number)
);
comment on table private.import_rows is 'Rows of a file: what stood there, what was read from it, what is to become of it and what became of it.';
comment on column private.import_rows.fault is 'Why the row could not even be split into cells.';
comment on column private.import_rows.initiative_id is 'The initiative that this row made or changed; no reference, so that the report outlives it.';
comment on column private.import_rows.previous is 'What the import replaced, to be put back.';
comment on column private.import_rows.fingerprint is 'What the initiative said right after the import: whoever works on it changes this.';
comment on column private.import_rows.kept is 'Why it was left as it is: an organisation keeps it (import), people changed it, or something hangs on it (undoing).';
create index import_rows_outcome on private.import_rows (import_id, outcome, number);
create index import_rows_slug on private.import_rows (slug) where slug is not null;
create index import_rows_external_id on private.import_rows (import_id, external_id, number);
create index import_rows_place_id on private.import_rows (place_id) where place_id is not null;
create index import_rows_district_id on private.import_rows (district_id) where district_id is not null;

create table private.import_links (
  source_key text not null,
  external_id text not null check (char_length(external_id) between 1 and 400),
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  import_id bigint not null references private.imports (id),
  record jsonb not null,
  written jsonb not null,
  primary key (source_key, external_id)
);
comment on table private.import_links is 'Which initiative a record of a source is, and what the source said last; by this a second import changes nothing.';
comment on column private.import_links.written is 'What the entry said right after the import, so that what people change themselves is told from what the source changes.';
create index import_links_initiative_id on private.import_links (initiative_id);
create index import_links_import_id on private.import_links (import_id);

create table private.import_organisations (
  import_id bigint not null references private.imports (id) on delete cascade,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  primary key (import_id, organisation_id)
);
comment on table private.import_organisations is 'Organisations that an import made, because no other had the name.';
create index import_organisations_organisation_id on private.import_organisations (organisation_id);

create table private.geocoded_addresses (
  question text primary key check (char_length(question) <= 600),
  latitude double precision,
  longitude double precision,
  asked_at timestamptz not null default now(),
  check ((latitude is null) = (longitude is null))
);
comment on table private.geocoded_addresses is 'Answers of the geocoder that the operator set, so that no address is asked twice; null when it knew none.';

create function private.require_importer() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.has_role('moderator', 'editor', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators, editors and administrators import';
  end if;
  return (select auth.uid());
end
$$;
comment on function private.require_importer() is 'Who asks, if they may import; 42501 for everybody else.';

create function private.lock_import(wanted bigint, variadic allowed public.import_state[]) returns private.imports
language plpgsql security definer set search_path = ''
as $$
declare
  i private.imports;
begin
  select * into i from private.imports as imports where imports.id = wanted for no key update;
  if i.id is null then
    raise sqlstate 'PT404' using message = 'no such import';
  end if;
  if i.state <> all (allowed) then
    raise sqlstate 'PT409' using message = 'the import is at another step';
  end if;
  return i;
end
$$;
comment on function private.lock_import(bigint, public.import_state[]) is
  'An import that is at one of these steps, held until the transaction ends; PT404, PT409.';

create function private.forget_imports(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  days constant integer := (private.storage_days() -> 'import')::integer;
begin
  -- An upload that broke off and what was never run goes whole; of what ran, the cells and what undoing needs.
  delete from private.imports as i where i.ran_at is null and i.created_at < today - days + 1;
  update private.import_rows as r set cells = '[]', record = null, differences = '[]', candidates = '[]', previous = null, fingerprint = null
  from private.imports as i
  where i.id = r.import_id and i.ran_at < today - days + 1 and r.cells <> '[]';
  delete from private.geocoded_addresses as g where g.asked_at < today - days + 1;
end
$$;
comment on function private.forget_imports(date) is 'Daily: erases what files said once an import can no longer be undone, and files that nobody ran.';
