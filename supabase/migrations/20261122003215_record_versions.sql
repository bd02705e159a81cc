-- Saving a section: one version per change, none without a change, and nothing that another wrote meanwhile is lost.

create function private.latest_version(target uuid, wanted public.record_section) returns integer
language sql stable security definer set search_path = ''
as $$
  select coalesce(max(v.number), 0) from public.initiative_versions as v
  where v.initiative_id = target and v.section = wanted
$$;
comment on function private.latest_version(uuid, public.record_section) is 'The number of the last change of a section; 0 when there was none.';

create function private.is_withheld(target uuid, wanted public.record_section, content jsonb) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.initiative_versions as v
    where v.initiative_id = target and v.section = wanted and v.withheld_at is not null
      and ('before' = any (v.withheld_parts) and v.before = content or 'after' = any (v.withheld_parts) and v.after = content))
$$;
comment on function private.is_withheld(uuid, public.record_section, jsonb) is
  'Whether a moderator withholds this content of a section, in whichever version it stands.';

create function private.withholds_versions() returns boolean
language sql stable security definer set search_path = ''
as $$ select private.has_role('moderator', 'administrator') $$;
comment on function private.withholds_versions() is 'Whether who asks withholds what harms somebody, and reads it for as long as it is kept.';

create function private.hides_content(target uuid, wanted public.record_section, content jsonb) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return content is null or private.is_withheld(target, wanted, content) and not private.withholds_versions();
end
$$;
comment on function private.hides_content(uuid, public.record_section, jsonb) is
  'Whether a content of a version is withheld from who asks, or erased by now.';

create function private.save_section(
  target uuid, wanted public.record_section, content jsonb, base integer, why text, origin public.version_origin
) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  latest integer;
  former jsonb;
  written jsonb;
  author uuid := (select auth.uid());
  -- What can be taken back by the one it is about stays in no version.
  kept boolean := wanted not in ('contact', 'stories');
begin
  -- Two who save the same record at once do so one after the other.
  perform from public.initiatives as i where i.id = target for update;
  if not found then
    raise sqlstate 'PT404' using message = 'no such initiative';
  end if;
  latest := private.latest_version(target, wanted);
  if base is distinct from latest then
    raise sqlstate 'PT409' using message = 'changed meanwhile';
  end if;
  if char_length(why) > 500 then
    raise sqlstate 'PT400' using message = 'reason:records:errorTooLong';
  end if;
  former := private.read_section(target, wanted);
  perform private.write_section(target, wanted, content);
  written := private.read_section(target, wanted);
  if written = former then
    return latest;
  end if;
  -- Nobody brings back what was withheld, by whichever way.
  if private.is_withheld(target, wanted, written) then
    raise sqlstate 'PT400' using message = 'form:records:errorWithheld';
  end if;
  insert into public.initiative_versions (initiative_id, number, section, before, after, reason, origin, author_id, author_role)
  select target, 1 + coalesce(max(v.number), 0), wanted, case when kept then former end, case when kept then written end,
    nullif(btrim(why), ''), save_section.origin, author,
    case when target in (select private.my_initiative_ids()) then 'owner'
      when private.has_role('editor', 'moderator', 'administrator') then 'staff' else 'other' end
  from public.initiative_versions as v where v.initiative_id = target
  returning number into latest;
  return latest;
end
$$;
comment on function private.save_section(uuid, public.record_section, jsonb, integer, text, public.version_origin) is
  'Writes a section and keeps what stood before; answers the number of the version. base is the version that the writer saw:
   PT409 when there is a later one, PT400 by field, PT404. Asks no right: who calls has.';

create function private.initiative_at(wanted text) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  found_id uuid;
begin
  select i.id into found_id from public.initiatives as i where i.slug = wanted and (i.is_published or private.sees_unpublished()
    or i.id in (select private.my_initiative_ids()));
  if found_id is null then
    raise sqlstate 'PT404' using message = 'no such initiative';
  end if;
  return found_id;
end
$$;
comment on function private.initiative_at(text) is 'The initiative at this address if who asks may read it; PT404 otherwise.';

create function private.save_record_section(
  initiative_slug text, wanted public.record_section, content jsonb, base integer, why text
) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
  saved integer;
begin
  if private.edits_record_as(target) is null then
    raise sqlstate '42501' using message = 'only who keeps this record changes it at once';
  end if;
  saved := private.save_section(target, wanted, content, base, why, 'edit');
  delete from public.record_drafts as d
  where d.initiative_id = target and d.section = wanted and d.person_id = (select auth.uid());
  return saved;
end
$$;

create function public.save_record_section(
  initiative_slug text, section public.record_section, content jsonb, base integer, why text
) returns integer
language sql security invoker set search_path = ''
as $$ select private.save_record_section(initiative_slug, section, content, base, why) $$;
comment on function public.save_record_section(text, public.record_section, jsonb, integer, text) is
  'Writes a section of a record that who asks keeps; answers its version. PT400 by field, PT404, PT409 when it was changed meanwhile, 42501.';

grant execute on function
  private.save_record_section(text, public.record_section, jsonb, integer, text),
  public.save_record_section(text, public.record_section, jsonb, integer, text)
to authenticated;
