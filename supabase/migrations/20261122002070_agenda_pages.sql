-- What the pages of the agenda show: readers the frozen versions, who prepares the working one.

create function private.get_agenda(session_slug text, wanted text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  v public.agenda_versions;
  earlier public.agenda_versions;
begin
  select * into v from public.agenda_versions as versions
  where versions.session_id = s.id and (nullif(wanted, '') is null or versions.letter = wanted) order by versions.number desc limit 1;
  if v.id is null and nullif(wanted, '') is not null then
    raise sqlstate 'PT404' using message = 'no such version';
  end if;
  select * into earlier from public.agenda_versions as versions where versions.session_id = s.id and versions.number = v.number - 1;
  return jsonb_build_object('session', private.session_head(s, get_agenda.language), 'agendaOn', private.deadline_on(s.id, 'agenda'),
    'version', case when v.id is not null then jsonb_build_object('letter', v.letter, 'note', v.note, 'publishedAt', v.published_at, 'content', v.content) end,
    'earlier', earlier.letter,
    'changes', case when earlier.id is not null then private.agenda_differences(earlier.content, v.content) else '[]' end,
    'versions', (select coalesce(jsonb_agg(jsonb_build_object('letter', o.letter, 'publishedAt', o.published_at) order by o.number desc), '[]')
      from public.agenda_versions as o where o.session_id = s.id),
    -- Counts are of this moment, not of the day of publishing.
    'themes', private.exchange_counts_of(array(
      select t.theme ->> 'slug' from private.agenda_lines(v.content) as l, jsonb_array_elements(l.line -> 'themes') as t (theme)), get_agenda.language),
    -- Words and addresses as they are today, of what who asks may read today.
    'links', private.link_lines(array(
      select distinct jsonb_array_elements_text(l.line -> 'links') from private.agenda_lines(v.content) as l
      union select 'theme:' || (t.theme ->> 'slug') from private.agenda_lines(v.content) as l, jsonb_array_elements(l.line -> 'themes') as t (theme)), get_agenda.language));
end
$$;
comment on function private.get_agenda(text, text, text) is
  'A published agenda, the newest or that of a letter, with what changed since the one before. PT404 for a letter that is not there.';

create function private.section_titles(s public.sessions) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'titles', c.titles) order by c.position, c.id), '[]')
  from public.agenda_sections as c where c.session_id = s.id
$$;

create function private.require_preparer(s public.sessions) returns private.session_rights
language plpgsql stable security definer set search_path = ''
as $$
declare
  r private.session_rights := private.rights_in_session(s);
begin
  if not r.may_write then
    raise insufficient_privilege using message = 'who organises, chairs or writes reads the working agenda';
  end if;
  return r;
end
$$;

create function private.get_working_agenda(session_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  r private.session_rights := private.require_preparer(s);
  current public.agenda_versions := private.current_agenda(s.id);
  content jsonb := private.agenda_content(s);
begin
  return jsonb_build_object('session', private.session_head(s, get_working_agenda.language), 'revision', s.agenda_revision,
    'mayChange', r.may_organise and s.state in ('draft', 'published', 'open'),
    'sections', private.section_titles(s),
    'items', (
      select coalesce(jsonb_agg(private.item_line(i, get_working_agenda.language) || jsonb_build_object(
        'themes', array(select t.slug from public.item_links as l join public.terms as t on t.id = l.theme_id
          where l.item_id = i.id order by t.position, t.id),
        'sectionId', i.section_id, 'titles', i.titles, 'presenter', i.presenter, 'isProposed', i.proposer_id is not null,
        'startsAt', timed.starts_at, 'endsAt', timed.ends_at, 'gap', coalesce(timed.gap, 0), 'isFixed', i.fixed_start is not null,
        'note', (select n.text from public.item_notes as n where n.item_id = i.id)) order by timed.ordinal nulls last, i.id), '[]')
      from public.agenda_items as i left join private.agenda_times(s) as timed on timed.item_id = i.id
      where i.session_id = s.id and i.state in ('accepted', 'handled', 'postponed')),
    'themes', private.exchange_counts_of(array(
      select t.slug from public.item_links as l join public.terms as t on t.id = l.theme_id
      join public.agenda_items as i on i.id = l.item_id where i.session_id = s.id), get_working_agenda.language),
    'undecided', private.undecided_items(s), 'letter', current.letter,
    'changes', jsonb_array_length(private.agenda_differences(coalesce(current.content, '{"sections": []}'), content)));
end
$$;
comment on function private.get_working_agenda(text, text) is
  'The working agenda with computed hours and notes, for who organises, chairs or writes. 42501 for everybody else.';

create function private.get_agenda_item(session_slug text, wanted_item bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  r private.session_rights := private.require_preparer(s);
  i public.agenda_items;
begin
  select * into i from public.agenda_items as items where items.id = wanted_item and items.session_id = s.id
    and items.state in ('submitted', 'question', 'accepted', 'handled', 'postponed');
  if i.id is null then
    raise sqlstate 'PT404' using message = 'no such item';
  end if;
  return jsonb_build_object('session', private.session_head(s, get_agenda_item.language), 'revision', s.agenda_revision,
    'mayChange', r.may_organise and i.state in ('submitted', 'question', 'accepted') and s.state in ('draft', 'published', 'open'),
    'item', private.item_line(i, get_agenda_item.language) || jsonb_build_object('titles', i.titles, 'why', i.why, 'wanted', i.wanted,
      'fixedStart', to_char(i.fixed_start, 'HH24:MI'), 'presenter', i.presenter, 'presenterId', i.presenter_id, 'isProposed', i.proposer_id is not null,
      'proposer', private.person_line(i.proposer_id), 'links', private.link_lines(private.link_values(i.id), get_agenda_item.language),
      'note', (select n.text from public.item_notes as n where n.item_id = i.id)),
    'groups', (select jsonb_agg(private.group_line(g, get_agenda_item.language) order by g.position, g.id) from public.working_groups as g),
    'organisations', (select coalesce(jsonb_agg(private.organisation_line(o, get_agenda_item.language) order by o.sort_name, o.slug), '[]') from public.organisations as o),
    'people', case when r.may_organise then (
      select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by private.fold(p.name), p.id), '[]')
      from private.possible_presenters() as p) else '[]' end);
end
$$;

create function private.get_agenda_preview(session_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  current public.agenda_versions := private.current_agenda(s.id);
  content jsonb;
  changes jsonb;
begin
  perform private.require_organiser();
  content := private.agenda_content(s);
  changes := private.agenda_differences(coalesce(current.content, '{"sections": []}'), content);
  return jsonb_build_object('session', private.session_head(s, get_agenda_preview.language), 'revision', s.agenda_revision,
    'letter', chr(64 + coalesce(current.number, 0) + 1), 'earlier', current.letter, 'changes', changes,
    'isSame', coalesce(current.content = content, false), 'undecided', private.undecided_items(s),
    'items', (select count(*) from private.agenda_lines(content)),
    'unplaced', (select count(*) from public.agenda_items as i where i.session_id = s.id and i.state = 'accepted' and i.section_id is null),
    'mayPublish', s.state in ('published', 'open'),
    'mails', private.mails_before(array(select private.people_told_of_agenda(s.id, changes)), 'agenda_published', s,
      chr(64 + coalesce(current.number, 0) + 1), private.changes_told(changes, current.id is null)),
    'told', jsonb_build_object('owners', (select count(distinct c.person_id) from private.people_of_change(changes) as c),
      'others', (select count(*) from private.people_told_of_agenda(s.id, changes))));
end
$$;
comment on function private.get_agenda_preview(text, text) is 'What publishing would change and how many would hear, for who organises.';
