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

create function private.tell_kept_record_changed(v public.initiative_versions) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  about constant text := 'record:' || v.initiative_id;
  slug text := (select i.slug from public.initiatives as i where i.id = v.initiative_id);
  keepers uuid[] := array(
    select r.person_id from public.initiative_owners as o
    join public.organisation_representatives as r on r.organisation_id = o.organisation_id
    where o.initiative_id = v.initiative_id and r.person_id is distinct from v.author_id);
  payload jsonb := jsonb_build_object('own', true, 'section', v.section, 'reason', coalesce(v.reason, ''),
    'title', (select n.name from public.initiative_names as n where n.initiative_id = v.initiative_id and n.role = 'main'),
    'path', format('/initiatives/%s/history', slug) || case when v.after is not null then '/compare?to=' || v.id else '' end);
  mailed uuid[];
begin
  -- Of a section that changes again before anybody looked, the last change is told.
  delete from public.notifications as n
  where n.kind = 'record_changed' and n.object = about and n.person_id = any (keepers) and n.read_at is null and n.mailed_at is null
    and n.payload ->> 'section' = v.section::text;
  mailed := array(
    select n.person_id from public.notifications as n
    where n.kind = 'record_changed' and n.object = about and n.payload ? 'mail' and n.created_at > now() - interval '1 hour');
  perform private.notify(array(select unnest(keepers) except select unnest(mailed)), 'record_changed', null::smallint, null::bigint, about, v.number,
    payload || '{"mail": "record_changed"}');
  -- One mail an hour is enough: what changed besides stands in the list.
  perform private.notify(mailed, 'record_changed', null::smallint, null::bigint, about, v.number, payload);
end
$$;
comment on function private.tell_kept_record_changed(public.initiative_versions) is
  'Tells who keeps a record that the forum changed it: every section on the site, one mail an hour.';

create function private.save_section(
  target uuid, wanted public.record_section, content jsonb, base integer, why text, origin public.version_origin
) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  latest integer;
  former jsonb;
  written jsonb;
  made public.initiative_versions;
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
  returning * into made;
  if made.author_role = 'staff' then
    perform private.tell_kept_record_changed(made);
  end if;
  return made.number;
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

create function private.asks_reason(target uuid, wanted public.record_section) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  -- Pictures are changed one by one, by buttons.
  return wanted <> 'media' and private.edits_record_as(target) = 'staff'
    and exists (select from public.initiative_owners as o where o.initiative_id = target);
end
$$;
comment on function private.asks_reason(uuid, public.record_section) is 'Whether who asks changes what somebody else keeps, and so says why.';

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
  if saved > base and nullif(btrim(why), '') is null and private.asks_reason(target, wanted) then
    raise sqlstate 'PT400' using message = 'reason:errorRequired';
  end if;
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
