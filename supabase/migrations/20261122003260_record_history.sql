-- The history of a record: everybody reads what changed, as far as what changed was and is public; who keeps the
-- record reads all of it, with names.

create function private.reads_record_whole(target uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return private.has_role('moderator', 'editor', 'administrator') or target in (select private.my_initiative_ids());
end
$$;
comment on function private.reads_record_whole(uuid) is 'Whether who asks reads also what is not public of a record.';

create function private.ever_hides_place(target uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.initiative_places as p where p.initiative_id = target and p.visibility = 'hidden')
    or exists (
      select from public.initiative_versions as v where v.initiative_id = target and v.section = 'places'
        -- What was erased may have said so.
        and (v.before is null or v.after is null
          or v.before @> '{"places": [{"visibility": "hidden"}]}' or v.after @> '{"places": [{"visibility": "hidden"}]}'))
$$;
comment on function private.ever_hides_place(uuid) is
  'Whether a place of a record is or was hidden. Whoever hides a place hides where it was before: then nothing of its places'' past is public.';

create function private.public_content(target uuid, wanted public.record_section, content jsonb) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return case wanted
    when 'contact' then null
    when 'stories' then null
    when 'places' then case when not private.ever_hides_place(target) then jsonb_build_object('places', coalesce((
      -- No point and no address, also not of a place that shows them; a district only where the page names it still.
      select jsonb_agg(distinct jsonb_build_object('place', p ->> 'place', 'district', case when exists (
        select from public.initiative_places as ip join public.districts as d on d.id = ip.district_id
        where ip.initiative_id = target and d.slug = p ->> 'district') then p ->> 'district' end))
      from jsonb_array_elements(content -> 'places') as p), '[]')) end
    when 'media' then jsonb_build_object('media', coalesce((
      -- Who took a picture off the page took its description off too.
      select jsonb_agg(m order by n) from jsonb_array_elements(content -> 'media') with ordinality as e (m, n)
      where exists (select from public.media as shown where shown.id::text = m ->> 'id' and shown.initiative_id = target and shown.is_shown)), '[]'))
    when 'relations' then jsonb_build_object('relations', coalesce((
      select jsonb_agg(r order by n) from jsonb_array_elements(content -> 'relations') with ordinality as e (r, n)
      where exists (select from public.initiatives as i where i.slug = r ->> 'initiative' and i.is_published)), '[]'))
    else content
  end;
end
$$;
comment on function private.public_content(uuid, public.record_section, jsonb) is
  'What of a section''s content everybody may read in its history; null for what no history shows.';

create function private.seen_content(target uuid, wanted public.record_section, content jsonb) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  if private.hides_content(target, wanted, content) then
    return null;
  end if;
  if private.reads_record_whole(target) then
    return content;
  end if;
  return private.public_content(target, wanted, content);
end
$$;
comment on function private.seen_content(uuid, public.record_section, jsonb) is 'A content as far as who asks may read it.';

create function private.sees_version(v public.initiative_versions) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return private.reads_record_whole(v.initiative_id)
    -- That contacts or stories changed is all that is told of them.
    or v.section in ('contact', 'stories')
    -- That something is withheld is told, not what.
    or v.withheld_at is not null and (v.section <> 'places' or not private.ever_hides_place(v.initiative_id))
    or private.public_content(v.initiative_id, v.section, v.before) is distinct from private.public_content(v.initiative_id, v.section, v.after);
end
$$;
comment on function private.sees_version(public.initiative_versions) is
  'Whether who asks learns that there is this version: not when nothing public changed by it.';

create function private.hidden_parts(v public.initiative_versions) returns text[]
language plpgsql stable security definer set search_path = ''
as $$
declare
  kept boolean := v.section not in ('contact', 'stories');
begin
  return array_remove(array[
    case when kept and (v.before is null or private.is_withheld(v.initiative_id, v.section, v.before)) then 'before' end,
    case when kept and (v.after is null or private.is_withheld(v.initiative_id, v.section, v.after)) then 'after' end,
    case when 'reason' = any (v.withheld_parts) then 'reason' end], null);
end
$$;
comment on function private.hidden_parts(public.initiative_versions) is 'What of a version is withheld, through itself or through another with the same content.';

create function private.version_line(v public.initiative_versions) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  is_whole boolean := private.reads_record_whole(v.initiative_id);
begin
  return jsonb_build_object('id', v.id, 'section', v.section, 'origin', v.origin, 'role', v.author_role, 'at', v.made_at,
    'author', case when is_whole then private.person_text(v.author_id) end,
    -- Why a place or a contact changed may say where or who.
    'reason', case when ('reason' <> all (v.withheld_parts) or private.withholds_versions())
      and (is_whole or v.section not in ('places', 'contact', 'stories', 'media')) then v.reason end,
    'hasContent', v.section not in ('contact', 'stories'), 'withheld', private.hidden_parts(v));
end
$$;
comment on function private.version_line(public.initiative_versions) is 'A version as its list shows it; names are for who keeps the record.';

create function private.record_head(target uuid, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('slug', i.slug, 'name', n.name, 'nameLanguage', n.language, 'mode', private.edits_record_as(i.id),
    'isWhole', private.reads_record_whole(i.id), 'withholds', private.withholds_versions())
  from public.initiatives as i
  cross join lateral (
    select names.name, names.language from public.initiative_names as names where names.initiative_id = i.id
    order by names.role <> 'main' and names.language <> record_head.language, names.language <> record_head.language, names.role limit 1) as n
  where i.id = target
$$;
comment on function private.record_head(uuid, text) is 'Address and name of a record, and as what who asks may change it.';

create function private.get_record_history(initiative_slug text, language text, before bigint) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
  page constant integer := 30;
  found public.initiative_versions[];
begin
  found := array(
    select v from public.initiative_versions as v
    where v.initiative_id = target and (get_record_history.before is null or v.id < get_record_history.before) and private.sees_version(v)
    order by v.id desc limit page + 1);
  return private.record_head(target, language) || jsonb_build_object(
    'publishedAt', (select i.published_at from public.initiatives as i where i.id = target),
    'next', case when cardinality(found) > page then (found[page]).id end,
    'versions', (
      select coalesce(jsonb_agg(private.version_line(v) order by v.id desc), '[]') from unnest(found[1:page]) as v));
end
$$;
