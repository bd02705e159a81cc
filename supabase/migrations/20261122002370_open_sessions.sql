-- Sessions as open data: what is announced, the newest published agenda, papers for everybody, released
-- outcomes. Nothing of the working agenda, no name of a person, whoever asks.

create function private.open_agenda(s public.sessions) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  v public.agenda_versions := private.current_agenda(s.id);
begin
  if v.id is null then
    return null;
  end if;
  return jsonb_build_object('letter', v.letter, 'publishedAt', v.published_at, 'items', (
    select coalesce(jsonb_agg(jsonb_build_object('id', i.item -> 'id', 'type', i.item -> 'type', 'title', i.item -> 'title', 'language', i.item -> 'language',
      'startsAt', i.item -> 'startsAt', 'endsAt', i.item -> 'endsAt', 'group', i.item -> 'group' -> 'slug', 'organisation', i.item -> 'organisation' -> 'slug',
      'papers', (
        -- A paper may have been withdrawn since: it is asked again.
        select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'language', p.language, 'role', p.role) order by p.id), '[]')
        from public.papers as p
        where p.item_id = (i.item ->> 'id')::bigint and p.published_audience = 'public' and p.state <> 'withdrawn'
          and exists (select from jsonb_array_elements(i.item -> 'papers') as frozen where (frozen ->> 'id')::bigint = p.id)))
      order by i.section, i.position), '[]')
    from (
      select item.value as item, sections.ordinality as section, item.ordinality as position
      from jsonb_array_elements(v.content -> 'sections') with ordinality as sections,
        jsonb_array_elements(sections.value -> 'items') with ordinality as item
    ) as i
    where i.item ->> 'type' <> 'break'));
end
$$;
comment on function private.open_agenda(public.sessions) is 'The newest published agenda as files hold it: items, their hours, and papers that everybody may read.';

create function private.export_sessions(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return jsonb_build_object(
    'sessions', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', s.slug, 'state', s.state, 'title', private.pick_with_language(s.titles, export_sessions.language),
        'startsAt', s.starts_at, 'endsAt', s.ends_at, 'place', s.place_name, 'address', s.address, 'publishedAt', s.published_at, 'updatedAt', s.updated_at,
        'agenda', private.open_agenda(s), 'decisions', (
          select coalesce(jsonb_agg(jsonb_build_object('number', d.number, 'kind', d.kind, 'result', d.result, 'text', d.text, 'language', d.language,
            'item', d.item_id, 'on', private.day_in_session(s, s.starts_at), 'releasedAt', d.for_everybody_at,
            'commitment', (select c.id from public.commitments as c where c.decision_id = d.id)) order by d.number), '[]')
          from public.decisions as d where d.session_id = s.id and d.for_everybody_at is not null)) order by s.starts_at, s.id), '[]')
      from public.sessions as s where s.state <> 'draft'),
    'groups', (
      select coalesce(jsonb_agg(private.group_line(g, export_sessions.language) order by g.position, g.id), '[]') from public.working_groups as g),
    'organisations', (
      select coalesce(jsonb_agg(private.organisation_line(o, export_sessions.language) || jsonb_build_object('type', o.type) order by o.slug), '[]')
      from public.organisations as o
      where o.id in (select c.organisation_id from public.commitments as c join public.decisions as d on d.id = c.decision_id where d.for_everybody_at is not null)
        or o.slug in (
          select jsonb_path_query(v.content, '$.sections[*].items[*].organisation.slug') #>> '{}' from public.sessions as s, private.current_agenda(s.id) as v
          where s.state <> 'draft')));
end
$$;
comment on function private.export_sessions(text) is 'Announced sessions with published agendas and released outcomes, and the organisations and groups that they name.';

create function public.export_sessions(language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.export_sessions(language) $$;
comment on function public.export_sessions(text) is 'Sessions, agendas, papers and outcomes that everybody may read, for files.';
grant execute on function private.export_sessions(text), public.export_sessions(text) to anon, authenticated;
