-- Withholding: who is named by mistake stands in the history still when the record is repaired. A moderator takes
-- that text out of everybody's sight, can undo it for thirty days, and then it is erased. That something changed,
-- when and by whom stays told.

create function private.withheld_until(since timestamptz) returns date
language sql stable set search_path = ''
as $$ select (since at time zone private.city_zone())::date + (private.storage_days() -> 'withheld')::integer - 1 $$;
comment on function private.withheld_until(timestamptz) is 'The last day on which withholding can be undone; the night after it erases.';

create function private.part_content(v public.initiative_versions, part text) returns jsonb
language sql immutable set search_path = ''
as $$ select case part when 'before' then v.before when 'after' then v.after end $$;
comment on function private.part_content(public.initiative_versions, text) is 'What stood before or after a version.';

create function private.version_to_withhold(initiative_slug text, version_id bigint) returns public.initiative_versions
language plpgsql stable security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
  v public.initiative_versions;
begin
  if not private.withholds_versions() then
    raise sqlstate '42501' using message = 'only moderators withhold what was written';
  end if;
  select * into v from public.initiative_versions as versions where versions.id = version_id and versions.initiative_id = target;
  if v.id is null then
    raise sqlstate 'PT404' using message = 'no such version';
  end if;
  return v;
end
$$;
comment on function private.version_to_withhold(text, bigint) is 'Any version of a record, for who may withhold it; PT404, 42501.';

create function private.part_state(v public.initiative_versions, part text) returns text
language plpgsql stable security definer set search_path = ''
as $$
declare
  content jsonb := private.part_content(v, part);
begin
  return case
    when part = any (private.hidden_parts(v)) then 'withheld'
    when part = 'reason' then case when v.reason is not null then 'shown' end
    when content is null then null
    when content = private.read_section(v.initiative_id, v.section) then 'stands'
    else 'shown'
  end;
end
$$;
comment on function private.part_state(public.initiative_versions, text) is
  'Whether a part of a version is withheld, stands on the page now (then it cannot be), or is shown in the history; null where there is none.';

create function private.get_version_withholding(initiative_slug text, version_id bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  v public.initiative_versions := private.version_to_withhold(initiative_slug, version_id);
begin
  return private.record_head(v.initiative_id, language) || jsonb_build_object(
    'section', v.section, 'version', private.version_line(v), 'before', v.before, 'after', v.after,
    'labels', private.content_labels(jsonb_build_array(v.before, v.after), language),
    'parts', (
      select coalesce(jsonb_agg(jsonb_build_object('part', p.part, 'state', p.state) order by p.turn), '[]')
      from (select part, turn, private.part_state(v, part) as state
        from unnest(array['before', 'after', 'reason']) with ordinality as known (part, turn)) as p
      where p.state is not null),
    'withholding', case when v.withheld_at is not null then jsonb_build_object('at', v.withheld_at, 'by', private.person_text(v.withheld_by),
      'reason', v.withheld_reason, 'parts', v.withheld_parts, 'until', private.withheld_until(v.withheld_at),
      'mayUndo', private.withheld_until(v.withheld_at) >= private.today()) end,
    -- The same text stands in another version, and is withheld there.
    'through', (
      select o.id from public.initiative_versions as o
      where o.initiative_id = v.initiative_id and o.section = v.section and o.id <> v.id and o.withheld_at is not null
        and exists (select from unnest(o.withheld_parts) as part where private.part_content(o, part) in (v.before, v.after))
      order by o.id limit 1));
end
$$;

create function private.withhold_version(initiative_slug text, version_id bigint, parts text[], why text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.initiative_versions;
  told text := private.given_text('reason', why, true);
  part text;
begin
  -- Who saves, puts back and withholds do so one after the other.
  perform from public.initiatives as i where i.slug = initiative_slug for update;
  v := private.version_to_withhold(initiative_slug, version_id);
  if char_length(told) > 500 then
    raise sqlstate 'PT400' using message = 'reason:records:errorTooLong';
  elsif coalesce(cardinality(parts), 0) = 0 or not parts <@ '{before,after,reason}' then
    raise sqlstate 'PT400' using message = 'parts:recordHistory:errorParts';
  end if;
  foreach part in array parts loop
    if private.part_state(v, part) is null then
      raise sqlstate 'PT400' using message = 'parts:recordHistory:errorParts';
    elsif private.part_state(v, part) = 'stands' then
      raise sqlstate 'PT400' using message = 'parts:recordHistory:errorStands';
    end if;
  end loop;
  update public.initiative_versions as mine
  set withheld_at = now(), withheld_by = (select auth.uid()), withheld_reason = told,
    withheld_parts = array(select distinct p from unnest(mine.withheld_parts || parts) as p order by 1)
  where mine.id = v.id;
  -- Who keeps the record was told the reason when the forum changed it.
  update public.notifications as n set payload = n.payload || '{"reason": ""}'
  where 'reason' = any (parts) and n.kind = 'record_changed' and n.object = 'record:' || v.initiative_id and n.version = v.number;
  update private.record_suggestions as s set withheld_at = now()
  where s.initiative_id = v.initiative_id and s.section = v.section and s.withheld_at is null
    and private.is_withheld(s.initiative_id, s.section, s.typed_on);
end
$$;

create function private.release_version(initiative_slug text, version_id bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.initiative_versions;
begin
  perform from public.initiatives as i where i.slug = initiative_slug for update;
  v := private.version_to_withhold(initiative_slug, version_id);
  if v.withheld_at is null or private.withheld_until(v.withheld_at) < private.today() then
    raise sqlstate 'PT409' using message = 'nothing is withheld here, or it is too late';
  end if;
  update public.initiative_versions as mine
  set withheld_at = null, withheld_by = null, withheld_reason = null, withheld_parts = '{}'
  where mine.id = v.id;
  update private.record_suggestions as s set withheld_at = null
  where s.initiative_id = v.initiative_id and s.section = v.section and s.withheld_at is not null
    and not private.is_withheld(s.initiative_id, s.section, s.typed_on);
end
$$;

create trigger initiative_versions_audit after update of withheld_parts on public.initiative_versions
  for each row when (old.withheld_parts is distinct from new.withheld_parts)
  execute function private.audit('id', 'before', 'after', 'reason');
create trigger initiative_versions_announce after update on public.initiative_versions
  for each statement execute function private.announce_change('initiatives');

-- Erasing what was withheld

create function private.forget_in_trail(target uuid, content jsonb, standing jsonb) returns void
language sql security definer set search_path = ''
as $$
  -- Whatever of the content stands no longer on the page: the trail keeps that a field changed, without the value.
  with gone as materialized (
    select distinct value from jsonb_path_query(content, 'strict $.**') as value
    where jsonb_typeof(value) in ('string', 'object', 'array') and value not in ('{}', '[]', '""')
    except select value from jsonb_path_query(standing, 'strict $.**') as value
  ), cleaned as (
    select a.id, cleaned_old.fields as old_values, cleaned_new.fields as new_values
    from public.audit_entries as a
    cross join lateral (
      select jsonb_object_agg(f.key, case when f.value not in (select value from gone) then f.value end) as fields from jsonb_each(a.old_values) as f) as cleaned_old
    cross join lateral (
      select jsonb_object_agg(f.key, case when f.value not in (select value from gone) then f.value end) as fields from jsonb_each(a.new_values) as f) as cleaned_new
    where a.row_id = target::text
  )
  update public.audit_entries as a
  set old_values = coalesce(c.old_values, a.old_values), new_values = coalesce(c.new_values, a.new_values)
  from cleaned as c
  where c.id = a.id and (c.old_values is distinct from a.old_values or c.new_values is distinct from a.new_values)
$$;
comment on function private.forget_in_trail(uuid, jsonb, jsonb) is 'Takes the texts of a content out of what the trail tells of a record, unless they stand there still.';

create function private.forget_withheld_versions(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  days constant integer := (private.storage_days() -> 'withheld')::integer;
  v public.initiative_versions;
  part text;
  content jsonb;
  standing jsonb;
begin
  for v in
    select * from public.initiative_versions as late
    where late.withheld_at is not null and (late.withheld_at at time zone private.city_zone())::date <= today - days
      and exists (select from unnest(late.withheld_parts) as p where case p when 'reason' then to_jsonb(late.reason) else private.part_content(late, p) end is not null)
    order by late.id
  loop
    standing := private.read_section(v.initiative_id, v.section);
    foreach part in array v.withheld_parts loop
      content := private.part_content(v, part);
      -- What an import or a merge put back stands on the page: its own history is the least of it.
      continue when content is null or content = standing;
      perform private.forget_in_trail(v.initiative_id, content, standing);
      update public.initiative_versions as same
      set before = nullif(same.before, content), after = nullif(same.after, content)
      where same.initiative_id = v.initiative_id and same.section = v.section and content in (same.before, same.after);
    end loop;
    update public.initiative_versions as mine set reason = null where mine.id = v.id and 'reason' = any (v.withheld_parts);
  end loop;
  update private.record_suggestions as s set typed = null, typed_in = null, typed_on = null
  where s.typed is not null and (s.withheld_at at time zone private.city_zone())::date <= today - days;
end
$$;
comment on function private.forget_withheld_versions(date) is
  'Daily: erases what was withheld for thirty days, wherever the history, its suggestions or the trail hold it.';

create function public.get_version_withholding(initiative_slug text, version_id bigint, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_version_withholding(initiative_slug, version_id, language) $$;
comment on function public.get_version_withholding(text, bigint, text) is
  'What a moderator may withhold of a version, and what is withheld by whom, why and until when it can be undone. PT404, 42501.';
create function public.withhold_version(initiative_slug text, version_id bigint, parts text[], why text) returns void
language sql security invoker set search_path = ''
as $$ select private.withhold_version(initiative_slug, version_id, parts, why) $$;
comment on function public.withhold_version(text, bigint, text[], text) is
  'Takes parts of a version (before, after, reason) out of everybody''s sight but moderators''. PT400 by field, also for what stands on the page now; PT404, 42501.';
create function public.release_version(initiative_slug text, version_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.release_version(initiative_slug, version_id) $$;
comment on function public.release_version(text, bigint) is
  'Shows again what was withheld of a version. PT404, PT409 when nothing is withheld or it is too late, 42501.';

grant execute on function
  private.get_version_withholding(text, bigint, text), public.get_version_withholding(text, bigint, text),
  private.withhold_version(text, bigint, text[], text), public.withhold_version(text, bigint, text[], text),
  private.release_version(text, bigint), public.release_version(text, bigint)
to authenticated;
