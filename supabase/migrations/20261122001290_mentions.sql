-- Whom and what a text can name: offered while somebody types `@`.

create function private.suggest_people(typed text, group_slug text, language text)
returns table (id uuid, label text, note text, is_near boolean)
language sql stable security definer set search_path = ''
as $$
  -- Only people of groups that who asks sits in too; a name is nobody else's business.
  select p.id, p.display_name, min(coalesce(private.pick(o.names, language), o.name)), bool_or(g.slug = group_slug)
  from (
    select m.group_id, m.person_id, null::uuid as organisation_id from public.group_members as m
    where m.state = 'active' and m.group_id in (select private.my_group_ids())
    union all
    select s.group_id, h.person_id, s.organisation_id
    from public.seat_holders as h join public.group_seats as s on s.id = h.seat_id
    where h.until_on is null and s.state = 'active' and s.group_id in (select private.my_group_ids())
  ) as sitting
  join public.working_groups as g on g.id = sitting.group_id
  join public.people as p on p.id = sitting.person_id
  left join public.organisations as o on o.id = sitting.organisation_id
  where p.id <> (select auth.uid()) and p.display_name <> ''
    and ' ' || private.fold_words(p.display_name) like '% ' || typed || '%'
  group by p.id
$$;
comment on function private.suggest_people(text, text, text) is
  'People who share a group with who asks, by the beginning of a word of their name; first those of this group.';
grant execute on function private.suggest_people(text, text, text) to anon, authenticated;

create function public.suggest_mentions(query text, group_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  with asked as materialized (select private.fold_words(left(query, 60)) as typed),
  found as (
    (
      select 1 as place, 'person' as kind, p.id::text as id, p.label, p.note, p.is_near as is_first
      from asked, private.suggest_people(asked.typed, suggest_mentions.group_slug, suggest_mentions.language) as p
      order by p.is_near desc, p.label, p.id limit 6
    )
    union all
    (
      select 2, 'group', g.slug, private.pick(g.names, suggest_mentions.language), null,
        g.slug = suggest_mentions.group_slug
      from asked, public.working_groups as g
      where g.id in (select private.readable_group_ids()) and exists (
        select from jsonb_each_text(g.names) as n
        where ' ' || private.fold_words(n.value) like '% ' || asked.typed || '%'
      )
      order by g.position, g.id limit 3
    )
    union all
    (
      select 3, 'initiative', s.slug, coalesce(translated.name, main.name), null, false
      from asked
      -- Nobody means one of a thousand initiatives by an @ alone.
      join public.initiative_search as s on char_length(asked.typed) >= 2
        and ' ' || s.sort_name like '% ' || asked.typed || '%'
      join public.initiative_names as main on main.initiative_id = s.initiative_id and main.role = 'main'
      left join lateral (
        select n.name from public.initiative_names as n
        where n.initiative_id = s.initiative_id and n.language = suggest_mentions.language and n.role = 'translation'
        limit 1
      ) as translated on true
      order by s.sort_name, s.slug limit 4
    )
  )
  select coalesce(jsonb_agg(
    jsonb_build_object('kind', f.kind, 'id', f.id, 'label', f.label, 'note', f.note)
    order by f.place, f.is_first desc, f.label
  ), '[]')
  from found as f where (select auth.uid()) is not null
$$;
comment on function public.suggest_mentions(text, text, text) is
  'Up to 13 people, groups and published initiatives whose name has a word that begins so; nothing for visitors.';
grant execute on function public.suggest_mentions(text, text, text) to anon, authenticated;
