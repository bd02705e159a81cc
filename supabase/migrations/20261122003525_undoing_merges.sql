-- Undoing a merge: every row is again what it was, as long as nobody worked on the record since.

create function private.changed_since(m private.merges) returns text[]
language plpgsql stable security definer set search_path = ''
as $$
declare
  marks jsonb := private.section_marks(m.kept_id);
  current_rows jsonb;
  changed text[];
begin
  changed := array(
    select s.section::text from unnest(enum_range(null::public.record_section)) as s (section)
    where marks -> s.section::text is distinct from m.marks -> s.section::text order by s.section);
  if m.changes is not null then
    current_rows := private.rows_of(array[m.kept_id]);
    -- What the merge brought must still stand as it was brought: a claim that was decided since is not taken back.
    if exists (
      select from jsonb_each(m.changes) as c (at, rows), jsonb_array_elements(c.rows -> 'come') as r
      where c.at not in (select f.at from private.initiative_references() as f where f.fate = 'section')
        and c.at not in ('private.exact_points', 'public.media', 'public.initiative_relations', 'public.initiative_sources')
        and not exists (
          select from jsonb_array_elements(current_rows -> c.at) as o where private.plain_row(o) = private.plain_row(r))
        -- What the clock erased needs no way back.
        and (c.at not in ('private.contact_consents', 'private.confirmation_asks', 'private.record_suggestions') or exists (
          select from jsonb_array_elements(current_rows -> c.at) as o where private.same_key(c.at, o, r)))) then
      changed := changed || 'around'::text;
    end if;
  end if;
  return changed;
end
$$;
comment on function private.changed_since(private.merges) is
  'Sections of a merged record that were changed since, and `around` for what hangs on it; nothing when the merge can be undone.';

create function private.put_row_back(at text, r jsonb, replaced boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  columns text;
  keys text[] := private.key_of(at);
begin
  -- What is computed computes itself.
  select string_agg(format('%I', a.attname), ', ' order by a.attnum) into columns from pg_catalog.pg_attribute as a
  where a.attrelid = at::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    and not (replaced and a.attname = any (keys || array['updated_at']));
  if replaced then
    if columns is not null then
      execute format('update %1$s as t set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$s, $1)) where %3$s', at, columns,
        (select string_agg(format('t.%1$I = (jsonb_populate_record(null::%2$s, $1)).%1$I', k, at), ' and ') from unnest(keys) as k)) using r;
    end if;
  else
    execute format('insert into %1$s (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$s, $1)', at, columns) using r;
  end if;
end
$$;

create function private.take_row_away(at text, r jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  execute format('delete from %s as t where %s', at, (
    select string_agg(format('t.%1$I = (jsonb_populate_record(null::%2$s, $1)).%1$I', k, at), ' and ') from unnest(private.key_of(at)) as k)) using r;
end
$$;

create function private.undo_merge(wanted bigint) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  m private.merges;
  part record;
  r jsonb;
begin
  perform private.require_person();
  if not private.has_role('moderator', 'editor', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators and editors undo a merge';
  end if;
  select * into m from private.merges as merges where merges.id = wanted;
  if m.id is null then
    raise sqlstate 'PT404' using message = 'no such merge';
  end if;
  perform from public.initiatives as i where i.id = m.kept_id for update;
  select * into m from private.merges as merges where merges.id = wanted for update;
  if not private.may_merge(m.kept_id, m.kept_id) then
    raise sqlstate '42501' using message = 'an organisation keeps it';
  end if;
  if m.changes is null or cardinality(private.changed_since(m)) > 0 then
    raise sqlstate 'PT409' using message = 'changed since';
  end if;
  update private.merges as merges set undone_at = now(), undone_by = (select auth.uid()), changes = null where merges.id = m.id;
  -- What came goes, what hangs on others first; then what went comes back, what others hang on first.
  for part in
    select t.turn, t.at, m.changes -> t.at as rows from private.merge_tables() as t where m.changes ? t.at order by t.turn desc
  loop
    for r in
      select come from jsonb_array_elements(part.rows -> 'come') as come
      where not exists (select from jsonb_array_elements(part.rows -> 'gone') as gone where private.same_key(part.at, come, gone))
    loop
      perform private.take_row_away(part.at, r);
    end loop;
  end loop;
  for part in
    select t.turn, t.at, m.changes -> t.at as rows from private.merge_tables() as t where m.changes ? t.at order by t.turn
  loop
    for r in select gone from jsonb_array_elements(part.rows -> 'gone') as gone loop
      perform private.put_row_back(part.at, r,
        exists (select from jsonb_array_elements(part.rows -> 'come') as come where private.same_key(part.at, come, r)));
    end loop;
  end loop;
  -- The rule of the public point reads the exact one, which could not exist before its place.
  update public.initiative_places as p set position = p.position where p.initiative_id in (m.kept_id, m.dropped_id);
  return m.dropped_slug;
exception
  -- Somebody or something that a row names is no longer there.
  when foreign_key_violation or unique_violation then
    raise sqlstate 'PT409' using message = 'something it named is gone';
end
$$;
comment on function private.undo_merge(bigint) is 'Makes two of one again; the address of the second. PT404, PT409 when the record was changed since, 42501.';

create function private.get_merged(wanted bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  m private.merges;
begin
  perform private.require_person();
  select * into m from private.merges as merges where merges.id = wanted;
  if not private.has_role('moderator', 'editor', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators and editors read this';
  end if;
  if m.id is null then
    raise sqlstate 'PT404' using message = 'no such merge';
  end if;
  return private.merge_line(m) || private.initiative_name(m.kept_id, language) || jsonb_build_object(
    'slug', (select i.slug from public.initiatives as i where i.id = m.kept_id), 'reason', m.reason,
    'by', private.person_text(m.merged_by), 'undoneBy', private.person_text(m.undone_by),
    'mayUndo', m.undone_at is null and m.changes is not null and private.may_merge(m.kept_id, m.kept_id),
    'changed', case when m.undone_at is null then to_jsonb(private.changed_since(m)) else '[]' end);
end
$$;

create function private.merge_line(m private.merges) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', m.id, 'droppedSlug', m.dropped_slug, 'droppedName', m.dropped_name,
    'droppedNameLanguage', m.dropped_name_language, 'at', m.merged_at, 'undoneAt', m.undone_at)
$$;

create function private.list_merges(initiative_slug text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
begin
  if not private.has_role('moderator', 'editor', 'administrator') then
    return '[]';
  end if;
  return (select coalesce(jsonb_agg(private.merge_line(m) order by m.id desc), '[]') from private.merges as m where m.kept_id = target);
end
$$;
comment on function private.list_merges(text) is 'Records that became part of this one, for staff; nothing for others.';

create function private.forget_merges(today date) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- Rows that cannot be put back any more are copies of what somebody may have taken away since.
  update private.merges as m set changes = null
  where m.changes is not null
    and (m.merged_at < today - (private.storage_days() -> 'merge')::integer + 1 or cardinality(private.changed_since(m)) > 0);
end
$$;
comment on function private.forget_merges(date) is 'Daily: erases what a merge could be undone by, when it is old or the record was changed.';
