-- Two records become one: seen side by side, chosen part by part, done in one transaction.

create function private.may_merge(one uuid, other uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return private.has_role('moderator', 'administrator')
    -- What an organisation keeps is not merged by who may only suggest to it.
    or private.has_role('editor') and not exists (
      select from public.initiative_owners as o where o.initiative_id in (one, other));
end
$$;

create function private.pair_at(one_slug text, other_slug text) returns uuid[]
language plpgsql stable security definer set search_path = ''
as $$
declare
  ids uuid[] := array(select i.id from public.initiatives as i where i.slug in (one_slug, other_slug) and i.is_published order by i.id);
begin
  perform private.require_person();
  if not private.has_role('moderator', 'editor', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators and editors merge initiatives';
  end if;
  if one_slug = other_slug then
    raise sqlstate 'PT400' using message = 'other:merging:errorSame';
  end if;
  if cardinality(ids) < 2 then
    if exists (select from private.merges as m where m.dropped_slug in (one_slug, other_slug) and m.undone_at is null) then
      raise sqlstate 'PT409' using message = 'merged meanwhile';
    end if;
    raise sqlstate 'PT404' using message = 'no such two initiatives';
  end if;
  if not private.may_merge(ids[1], ids[2]) then
    raise sqlstate '42501' using message = 'an organisation keeps one of them';
  end if;
  return case when private.older_of(ids[1], ids[2]) = ids[1] then ids else array[ids[2], ids[1]] end;
end
$$;
comment on function private.pair_at(text, text) is
  'Two published initiatives for who may merge them, the one that stays first. PT400, PT404, PT409 when one is part of another by now, 42501.';

create function private.merge_mark(kept uuid, dropped uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return md5(private.section_marks(kept)::text || private.section_marks(dropped)::text);
end
$$;
comment on function private.merge_mark(uuid, uuid) is 'What both records say, by one hash: whoever chooses between them has seen exactly this.';

create function private.choice_sections() returns public.record_section[]
language sql immutable parallel safe set search_path = ''
as $$
  -- Pictures, relations and sources are always united: nobody chooses to lose where something comes from.
  select array(select s from unnest(enum_range(null::public.record_section)) as s where s not in ('media', 'relations', 'sources'))
$$;

create function private.get_merge(one_slug text, other_slug text, choices jsonb, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  ids uuid[] := private.pair_at(one_slug, other_slug);
begin
  return (
    select jsonb_build_object('kept', private.pair_side(ids[1], language), 'dropped', private.pair_side(ids[2], language),
      'seen', private.merge_mark(ids[1], ids[2]),
      'labels', private.content_labels(jsonb_agg(s.former) || jsonb_agg(s.other), language),
      'sections', jsonb_agg(jsonb_build_object('section', s.section, 'kept', s.former, 'dropped', s.other,
        'merged', private.merged_section(s.section, s.former, s.other, choices),
        'parts', (
          select coalesce(jsonb_agg(jsonb_build_object('part', p.part, 'unites', private.unites_part(s.section, p.part),
            'preselected', private.preselected(s.section, p.part, p.former, p.other)) order by p.turn, p.part), '[]')
          from (
            select k.part, a -> k.part as former, b -> k.part as other, case k.part when 'names' then 0 when 'summary' then 1 when 'what' then 2 else 3 end as turn
            from (select private.merge_parts(s.section, s.former) as a, private.merge_parts(s.section, s.other) as b) as pieces,
              lateral (select jsonb_object_keys(a) as part union select jsonb_object_keys(b)) as k
          ) as p where p.former is distinct from p.other and not (private.says_nothing(p.former) and private.says_nothing(p.other)))) order by s.section))
    from (
      select section, private.read_section(ids[1], section) as former, private.read_section(ids[2], section) as other
      from unnest(private.choice_sections()) as section
    ) as s);
end
$$;

create function private.note_merge(target uuid, wanted public.record_section, former jsonb, why text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  written jsonb := private.read_section(target, wanted);
  kept boolean := wanted not in ('contact', 'stories');
begin
  if written = former then
    return;
  end if;
  insert into public.initiative_versions (initiative_id, number, section, before, after, reason, origin, author_id, author_role)
  values (target, private.record_version(target) + 1, wanted, case when kept then former end, case when kept then written end, why, 'merge',
    (select auth.uid()), case when target in (select private.my_initiative_ids()) then 'owner' else 'staff' end);
end
$$;
comment on function private.note_merge(uuid, public.record_section, jsonb, text) is 'The version of a section that came by a merge, if it changed; it says from which record.';

create function private.write_merged(kept uuid, dropped uuid, choices jsonb, why text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  former jsonb := (select jsonb_object_agg(s, private.read_section(kept, s)) from unnest(enum_range(null::public.record_section)) as s);
  other jsonb := (select jsonb_object_agg(s, private.read_section(dropped, s)) from unnest(enum_range(null::public.record_section)) as s);
  consent timestamptz := (select c.consented_at from public.initiative_contacts as c where c.initiative_id = dropped);
  merged jsonb;
  wanted public.record_section;
begin
  foreach wanted in array private.choice_sections() loop
    merged := private.merged_section(wanted, former -> wanted::text, other -> wanted::text, choices);
    if merged is distinct from former -> wanted::text then
      perform private.write_section(kept, wanted, merged);
    end if;
  end loop;
  -- Whoever agreed to be shown agreed on that day.
  if (private.read_section(kept, 'contact') - 'website') = ((other -> 'contact') - 'website') and consent is not null
    and (former -> 'contact') - 'website' <> (other -> 'contact') - 'website' then
    update public.initiative_contacts as c set consented_at = consent where c.initiative_id = kept and c.is_public;
  end if;
  perform private.move_pictures(dropped, kept);
  perform private.move_relations(dropped, kept);
  perform private.move_sources(dropped, kept);
  foreach wanted in array enum_range(null::public.record_section) loop
    perform private.note_merge(kept, wanted, former -> wanted::text, why);
  end loop;
  update public.initiatives as i set confirmed_on = greatest(i.confirmed_on, o.confirmed_on)
  from public.initiatives as o where i.id = kept and o.id = dropped and i.confirmed_on is distinct from greatest(i.confirmed_on, o.confirmed_on);
end
$$;

create function private.tell_merged(kept uuid, dropped uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.notify(
    array(select distinct person from (
      select private.owners_of(kept) union select private.owners_of(dropped)) as keepers (person)
      where person is distinct from (select auth.uid())),
    'record_merged', null::smallint, null::bigint, 'merge:' || dropped, 1,
    jsonb_build_object('title', (select n.name from public.initiative_names as n where n.initiative_id = kept and n.role = 'main'),
      'mail', 'record_merged', 'own', true, 'path', '/initiatives/' || (select i.slug from public.initiatives as i where i.id = kept)));
end
$$;
comment on function private.tell_merged(uuid, uuid) is
  'Tells who keeps either of two records that they are about to be one.';

create function private.merge_initiatives(one_slug text, other_slug text, choices jsonb, seen text, why text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[] := private.pair_at(one_slug, other_slug);
  kept uuid := ids[1];
  dropped uuid := ids[2];
  held uuid[];
  o public.initiatives;
  called public.initiative_names;
  said text := nullif(btrim(why, E' \t\n\r'), '');
  former jsonb;
  later jsonb;
  made bigint;
begin
  if char_length(said) > 500 then
    raise sqlstate 'PT400' using message = 'reason:merging:errorLong';
  end if;
  if jsonb_typeof(choices) is distinct from 'object' then
    raise sqlstate 'PT400' using message = 'form:merging:errorChoice';
  end if;
  -- Always in the same order: of two who merge the same two, either way round, the second finds only one.
  held := array(select locked.id from (
    select i.id from public.initiatives as i where i.id = any (ids) and i.is_published order by i.id for update) as locked);
  if cardinality(held) < 2 or private.older_of(kept, dropped) <> kept or private.merge_mark(kept, dropped) is distinct from seen then
    raise sqlstate 'PT409' using message = 'changed meanwhile';
  end if;
  select * into o from public.initiatives as i where i.id = dropped;
  select * into called from public.initiative_names as n where n.initiative_id = dropped and n.role = 'main';
  former := private.rows_of(ids);
  perform private.write_merged(kept, dropped, choices, format('%s (%s)', called.name, o.slug));
  perform private.tell_merged(kept, dropped);
  perform private.move_keepers(dropped, kept);
  perform private.move_nominations(dropped, kept);
  perform private.move_freshness(dropped, kept);
  perform private.move_rest(dropped, kept);
  perform private.move_pairs(dropped, kept);
  -- First out of search and map, then gone.
  update public.initiatives as i set is_published = false where i.id = dropped;
  delete from public.initiatives as i where i.id = dropped;
  insert into public.slug_redirects (slug, initiative_id) values (o.slug, kept);
  later := private.rows_of(ids);
  insert into private.merges (kept_id, dropped_id, dropped_slug, dropped_name, dropped_name_language, reason, merged_by, marks, changes)
  values (kept, dropped, o.slug, called.name, called.language, said, (select auth.uid()), private.section_marks(kept),
    private.changed_rows(former, later))
  returning id into made;
  return jsonb_build_object('slug', (select i.slug from public.initiatives as i where i.id = kept), 'merge', made);
end
$$;
comment on function private.merge_initiatives(text, text, jsonb, text, text) is
  'The newer of two records becomes part of the older: parts as chosen, lists united, all that named it names the older one, its address leads on.';
