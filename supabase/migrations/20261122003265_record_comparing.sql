-- Comparing two versions of a section, and putting one back.

create function private.content_labels(content jsonb, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_object_agg(known.key, known.label), '{}') from (
      select 'term/' || t.slug, private.pick(t.labels, content_labels.language)
      from public.terms as t where t.slug in (
        select s #>> '{}' from jsonb_path_query(content, '$[*].*[*] ? (@.type() == "string")') as s
        union all select s #>> '{}' from jsonb_path_query(content, '$[*].parts[*].group ? (@.type() == "string")') as s)
      union all
      select 'place/' || p.slug, private.pick(p.names, content_labels.language)
      from public.places as p where p.slug in (select s #>> '{}' from jsonb_path_query(content, '$[*].places[*].place') as s)
      union all
      select 'district/' || d.slug, private.pick(d.names, content_labels.language)
      from public.districts as d where d.slug in (select s #>> '{}' from jsonb_path_query(content, '$[*].places[*].district') as s)
      union all
      select 'organisation/' || o.slug, coalesce(o.names ->> content_labels.language, o.name)
      from public.organisations as o
      where o.slug in (select s #>> '{}' from jsonb_path_query(content, '$[*].organisations[*].organisation') as s)
      union all
      select 'initiative/' || i.slug, n.name
      from public.initiatives as i join public.initiative_names as n on n.initiative_id = i.id and n.role = 'main'
      where i.slug in (select s #>> '{}' from jsonb_path_query(content, '$[*].relations[*].initiative') as s)
        and (i.is_published or private.reads_record_whole(i.id))
    ) as known (key, label) where known.label is not null);
end
$$;
comment on function private.content_labels(jsonb, text) is 'The words for what a list of contents names by slug: `place/gent` → Gent.';

create function private.version_at(target uuid, wanted bigint) returns public.initiative_versions
language plpgsql stable security definer set search_path = ''
as $$
declare
  v public.initiative_versions;
begin
  select * into v from public.initiative_versions as versions where versions.id = wanted and versions.initiative_id = target;
  if v.id is null or v.section in ('contact', 'stories') or not private.sees_version(v) then
    raise sqlstate 'PT404' using message = 'no such version';
  end if;
  return v;
end
$$;
comment on function private.version_at(uuid, bigint) is 'A version of this record that has a content and that who asks may know of; PT404 otherwise.';

create function private.compare_record_versions(initiative_slug text, from_id bigint, to_id bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
  later public.initiative_versions := private.version_at(target, to_id);
  earlier public.initiative_versions;
  before jsonb := later.before;
  after jsonb;
begin
  if from_id is not null then
    earlier := private.version_at(target, from_id);
    if earlier.section <> later.section or earlier.id >= later.id then
      raise sqlstate 'PT404' using message = 'not two versions of one section';
    end if;
    before := earlier.after;
  end if;
  before := private.seen_content(target, later.section, before);
  after := private.seen_content(target, later.section, later.after);
  return private.record_head(target, language) || jsonb_build_object('section', later.section, 'before', before, 'after', after,
    'labels', private.content_labels(jsonb_build_array(before, after), language),
    'from', case when earlier.id is not null then private.version_line(earlier) end, 'to', private.version_line(later),
    -- Null is only what is withheld: a part of which nothing is public has no version here.
    'isWithheld', before is null or after is null,
    'isLatest', later.number = private.latest_version(target, later.section),
    'others', (
      select coalesce(jsonb_agg(private.version_line(v) order by v.id desc), '[]') from public.initiative_versions as v
      where v.initiative_id = target and v.section = later.section and private.sees_version(v)));
end
$$;

create function private.get_record_restore(initiative_slug text, version_id bigint, side text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
  v public.initiative_versions;
  current jsonb;
  wanted jsonb;
begin
  if private.edits_record_as(target) is null then
    raise sqlstate '42501' using message = 'only who keeps this record puts a version back';
  end if;
  v := private.version_at(target, version_id);
  current := private.read_section(target, v.section);
  wanted := case when side = 'before' then v.before else v.after end;
  if wanted is null or private.is_withheld(target, v.section, wanted) then
    return private.record_head(target, language) || jsonb_build_object('section', v.section, 'version', private.version_line(v), 'isWithheld', true);
  end if;
  return private.record_head(target, language) || jsonb_build_object('section', v.section, 'version', private.version_line(v),
    'isWithheld', false, 'before', current, 'after', wanted, 'base', private.latest_version(target, v.section),
    'labels', private.content_labels(jsonb_build_array(current, wanted), language));
end
$$;

create function private.restore_record_version(initiative_slug text, version_id bigint, side text, base integer, why text) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
  v public.initiative_versions;
  wanted jsonb;
begin
  if private.edits_record_as(target) is null then
    raise sqlstate '42501' using message = 'only who keeps this record puts a version back';
  end if;
  if nullif(btrim(why), '') is null then
    raise sqlstate 'PT400' using message = 'reason:errorRequired';
  end if;
  v := private.version_at(target, version_id);
  -- What somebody hid must not come into sight because an older text was wanted back.
  if v.section = 'places' and private.ever_hides_place(target) then
    raise sqlstate 'PT400' using message = 'form:recordHistory:errorHidden';
  end if;
  wanted := case when side = 'before' then v.before else v.after end;
  if wanted is null or private.is_withheld(target, v.section, wanted) then
    raise sqlstate 'PT400' using message = 'form:recordHistory:errorWithheld';
  end if;
  return private.save_section(target, v.section, wanted, base, why, 'restore');
end
$$;

create function public.get_record_history(initiative_slug text, language text, before bigint default null) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_record_history(initiative_slug, language, before) $$;
comment on function public.get_record_history(text, text, bigint) is
  'Changes of a record, newest first, thirty behind `before`: as far as something public changed; with names for who keeps it. PT404.';
create function public.compare_record_versions(initiative_slug text, to_id bigint, language text, from_id bigint default null) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.compare_record_versions(initiative_slug, from_id, to_id, language) $$;
comment on function public.compare_record_versions(text, bigint, text, bigint) is
  'A section before and after: from one version to a later one, or what one version changed; as far as who asks may read it. PT404.';
create function public.get_record_restore(initiative_slug text, version_id bigint, side text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_record_restore(initiative_slug, version_id, side, language) $$;
comment on function public.get_record_restore(text, bigint, text, text) is
  'What would change if a section were as it was after this version, or before it (side `before`). PT404, 42501.';
create function public.restore_record_version(initiative_slug text, version_id bigint, side text, base integer, why text) returns integer
language sql security invoker set search_path = ''
as $$ select private.restore_record_version(initiative_slug, version_id, side, base, why) $$;
comment on function public.restore_record_version(text, bigint, text, integer, text) is
  'Puts a section back as it was after or before a version; answers the new version. PT400 by field, PT404, PT409 when it was changed meanwhile, 42501.';

grant execute on function
  private.get_record_history(text, text, bigint), public.get_record_history(text, text, bigint),
  private.compare_record_versions(text, bigint, bigint, text), public.compare_record_versions(text, bigint, text, bigint)
to anon, authenticated;
grant execute on function
  private.get_record_restore(text, bigint, text, text), public.get_record_restore(text, bigint, text, text),
  private.restore_record_version(text, bigint, text, integer, text), public.restore_record_version(text, bigint, text, integer, text)
to authenticated;
