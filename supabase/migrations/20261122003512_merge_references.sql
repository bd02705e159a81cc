-- What points to an initiative, and what a merge does with it; the rows before and after, so that it can be undone.

create table private.merges (
  id bigint generated always as identity primary key,
  kept_id uuid not null references public.initiatives (id) on delete cascade,
  dropped_id uuid not null,
  dropped_slug public.slug not null,
  dropped_name text not null,
  dropped_name_language public.language_code not null,
  reason text check (char_length(reason) between 1 and 500),
  merged_by uuid references public.people (id) on delete set null,
  merged_at timestamptz not null default now(),
  marks jsonb not null,
  changes jsonb,
  undone_at timestamptz,
  undone_by uuid references public.people (id) on delete set null,
  check (undone_at is null or changes is null)
);
comment on table private.merges is 'Which record became part of which, by whom and why; and, as long as it can be undone, every row as it was before.';
comment on column private.merges.marks is 'What each section said right after the merge, by its hash.';
comment on column private.merges.changes is 'By table the rows that went and those that came; null once undone, or once the record was worked on or the days are over.';
create index merges_kept_id on private.merges (kept_id, id);
create unique index merges_dropped_id on private.merges (dropped_id) where undone_at is null;
create index merges_merged_by on private.merges (merged_by);
create index merges_undone_by on private.merges (undone_by);

create function private.initiative_references() returns table (turn integer, at text, field text, fate text)
language sql immutable set search_path = ''
as $$
  -- In the order in which rows can be put back. `section`: written by the sections of the record; `moved`: names the
  -- kept record from then on; `goes`: ends with the dropped one; `follows`: moves and
  -- is put back by nothing, since it is nobody's but its writer's; `derived`: kept by triggers. A test holds that this
  -- list names every reference there is.
  values
    (1, 'public.initiative_names', 'initiative_id', 'section'),
    (2, 'public.initiative_texts', 'initiative_id', 'section'),
    (3, 'public.initiative_terms', 'initiative_id', 'section'),
    (4, 'public.initiative_places', 'initiative_id', 'section'),
    (6, 'public.initiative_schedules', 'initiative_id', 'section'),
    (7, 'public.initiative_organisations', 'initiative_id', 'section'),
    (8, 'public.initiative_contacts', 'initiative_id', 'section'),
    (9, 'public.initiative_figures', 'initiative_id', 'section'),
    (10, 'public.initiative_theory', 'initiative_id', 'section'),
    (11, 'public.initiative_steps', 'initiative_id', 'section'),
    (12, 'public.initiative_stories', 'initiative_id', 'section'),
    (13, 'public.initiative_relations', 'from_id', 'moved'),
    (13, 'public.initiative_relations', 'to_id', 'moved'),
    (14, 'public.initiative_sources', 'initiative_id', 'moved'),
    (15, 'public.attachments', 'initiative_id', 'moved'),
    (16, 'public.media', 'initiative_id', 'moved'),
    (17, 'public.initiative_owners', 'initiative_id', 'moved'),
    (18, 'public.initiative_notes', 'initiative_id', 'moved'),
    (19, 'public.initiative_versions', 'initiative_id', 'goes'),
    (20, 'public.record_drafts', 'initiative_id', 'follows'),
    (21, 'private.record_suggestions', 'initiative_id', 'moved'),
    (22, 'public.claims', 'initiative_id', 'moved'),
    (23, 'public.claim_events', 'initiative_id', 'moved'),
    (24, 'public.item_links', 'initiative_id', 'moved'),
    (25, 'public.nominations', 'initiative_id', 'moved'),
    (25, 'public.nominations', 'merged_into', 'moved'),
    (26, 'public.nomination_distinctions', 'initiative_id', 'moved'),
    (27, 'private.contact_consents', 'initiative_id', 'moved'),
    (28, 'private.confirmation_asks', 'initiative_id', 'moved'),
    (29, 'private.dormancies', 'initiative_id', 'moved'),
    (30, 'private.import_links', 'initiative_id', 'moved'),
    (31, 'public.slug_redirects', 'initiative_id', 'moved'),
    (32, 'private.initiative_distinctions', 'lower_id', 'moved'),
    (32, 'private.initiative_distinctions', 'higher_id', 'moved'),
    (33, 'private.merges', 'kept_id', 'moved'),
    (34, 'private.campaign_entries', 'initiative_id', 'follows'),
    (40, 'private.initiative_name_keys', 'initiative_id', 'derived'),
    (41, 'public.initiative_search', 'initiative_id', 'derived'),
    (42, 'private.initiatives_in_need', 'initiative_id', 'derived'),
    (43, 'public.map_points', 'initiative_id', 'derived'),
    (44, 'private.possible_duplicates', 'lower_id', 'derived'),
    (44, 'private.possible_duplicates', 'higher_id', 'derived'),
    (45, 'private.duplicate_looks', 'initiative_id', 'derived')
$$;
comment on function private.initiative_references() is 'Every foreign key to an initiative, and what becomes of it when two become one.';

create function private.merge_tables() returns table (turn integer, at text, filter text)
language sql immutable set search_path = ''
as $$
  select 0, 'public.initiatives', 't.id = any ($1)'
  union all
  select r.turn, r.at, string_agg(format('t.%I = any ($1)', r.field), ' or ')
  from private.initiative_references() as r where r.fate not in ('derived', 'follows') group by r.turn, r.at
  union all
  -- What hangs on rows that a merge rewrites.
  select 5, 'private.exact_points',
    't.initiative_place_id in (select p.id from public.initiative_places as p where p.initiative_id = any ($1))'
  union all
  select 34, 'public.nomination_events', 't.nomination_id in (
    select n.id from public.nominations as n where n.initiative_id = any ($1) or n.merged_into = any ($1))'
$$;

create function private.rows_of(ids uuid[]) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  part record;
  rows jsonb;
  found_rows jsonb := '{}';
begin
  for part in select * from private.merge_tables() as t order by t.turn loop
    execute format('select coalesce(jsonb_agg(to_jsonb(t)), ''[]'') from %s as t where %s', part.at, part.filter) into rows using ids;
    found_rows := found_rows || jsonb_build_object(part.at, rows);
  end loop;
  return found_rows;
end
$$;
comment on function private.rows_of(uuid[]) is 'Every row of these records and every row that names one of them, by table.';

create function private.plain_row(given jsonb) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$ select given - 'updated_at' $$;
comment on function private.plain_row(jsonb) is 'A row as it is compared: when it was touched last says nothing.';

create function private.changed_rows(former jsonb, later jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_object_agg(d.at, jsonb_build_object('gone', d.gone, 'come', d.come)), '{}') from (
      select k.at, array_to_json(array(
          select r from jsonb_array_elements(former -> k.at) as r
          where not exists (select from jsonb_array_elements(later -> k.at) as o where private.plain_row(o) = private.plain_row(r))))::jsonb as gone,
        array_to_json(array(
          select r from jsonb_array_elements(later -> k.at) as r
          where not exists (select from jsonb_array_elements(former -> k.at) as o where private.plain_row(o) = private.plain_row(r))))::jsonb as come
      from jsonb_object_keys(former) as k (at)
    ) as d where d.gone <> '[]' or d.come <> '[]');
end
$$;
comment on function private.changed_rows(jsonb, jsonb) is 'By table: rows that are no longer, and rows that were not before.';

create function private.key_of(at text) returns text[]
language sql stable security definer set search_path = ''
as $$
  select array_agg(a.attname::text order by a.attnum) from pg_catalog.pg_constraint as c
  join pg_catalog.pg_attribute as a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
  where c.conrelid = key_of.at::regclass and c.contype = 'p'
$$;

create function private.same_key(at text, one jsonb, other jsonb) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return not exists (select from unnest(private.key_of(at)) as k where one -> k is distinct from other -> k);
end
$$;

create function private.section_marks(target uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select jsonb_object_agg(s.section, md5(private.read_section(target, s.section)::text))
    from unnest(enum_range(null::public.record_section)) as s (section));
end
$$;
comment on function private.section_marks(uuid) is 'What each section says, by its hash.';
