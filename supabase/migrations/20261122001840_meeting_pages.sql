-- What the pages and calendars of meetings show.

create function private.meeting_line(m public.group_meetings) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', m.id, 'title', m.title, 'language', m.language, 'startsAt', m.starts_at, 'endsAt', m.ends_at,
    'zone', m.zone, 'place', m.place, 'audience', m.audience, 'state', m.state, 'reason', m.cancelled_reason,
    'isRemote', exists (select from private.meeting_links as l where l.meeting_id = m.id),
    'hasNotes', exists (select from public.meeting_notes as n where n.meeting_id = m.id))
$$;
comment on function private.meeting_line(public.group_meetings) is 'A meeting in a list: that one can join from afar, not where.';

create function private.readable_group(group_slug text) returns public.working_groups
language plpgsql stable security definer set search_path = ''
as $$
declare
  g public.working_groups;
begin
  select * into g from public.working_groups as groups
  where groups.slug = group_slug and groups.id in (select private.readable_group_ids());
  if g.id is null then
    raise sqlstate 'PT404' using message = 'no such group';
  end if;
  return g;
end
$$;
comment on function private.readable_group(text) is 'A group whose inside who asks may read; PT404.';

create function private.list_meetings(group_slug text, page integer, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  g public.working_groups := private.readable_group(group_slug);
  leads boolean := g.id in (select private.led_group_ids());
  readable bigint[] := array(select m.id from public.group_meetings as m
    where m.group_id = g.id and m.id in (select private.readable_meeting_ids()));
  past_count integer := (select count(*) from public.group_meetings as m where m.id = any (readable) and m.ends_at <= now());
begin
  return jsonb_build_object(
    'group', private.group_line(g, list_meetings.language) || jsonb_build_object('reading', g.reading, 'state', g.state),
    'isMember', g.id in (select private.my_group_ids()), 'mayLead', leads and g.state = 'active',
    'upcoming', (
      select coalesce(jsonb_agg(private.meeting_line(m) order by m.starts_at, m.id), '[]')
      from public.group_meetings as m where m.id = any (readable) and m.ends_at > now()),
    'past', (
      select coalesce(jsonb_agg(private.meeting_line(m) order by m.starts_at desc, m.id desc), '[]')
      from (
        select * from public.group_meetings as meetings where meetings.id = any (readable) and meetings.ends_at <= now()
        order by meetings.starts_at desc, meetings.id desc limit 20 offset (greatest(page, 1) - 1) * 20
      ) as m),
    'page', greatest(page, 1), 'pages', greatest(1, ceil(past_count / 20.0)),
    'hasFeed', exists (select from private.calendar_feeds as f where f.group_id = g.id and f.person_id = (select auth.uid())),
    'attendance', case when leads then private.attendance_overview(g.id, list_meetings.language) end);
end
$$;

create function private.get_meeting(wanted bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  m public.group_meetings := private.meeting_of(wanted);
  r private.meeting_rights := private.rights_in(m);
  is_over boolean := m.ends_at <= now();
  sees_people boolean := r.is_member or r.may_lead;
begin
  return private.meeting_line(m) || jsonb_build_object(
    'group', (
      select private.group_line(g, get_meeting.language) || jsonb_build_object('reading', g.reading, 'state', g.state)
      from public.working_groups as g where g.id = m.group_id),
    'agenda', m.agenda, 'uid', m.uid, 'sequence', m.sequence, 'updatedAt', m.updated_at, 'documentPath', m.document_path,
    'isOver', is_over, 'hasBegun', m.starts_at <= now(),
    'link', case when sees_people then (select l.link from private.meeting_links as l where l.meeting_id = m.id) end,
    'noteTaker', case when sees_people then private.person_line(m.note_taker_id) end,
    'me', jsonb_build_object(
      'isMember', r.is_member, 'mayLead', r.may_lead,
      'mayChange', r.may_lead and m.state = 'planned' and not is_over,
      'mayAnswer', r.is_member and m.state = 'planned' and not is_over
        and exists (select from public.working_groups as g where g.id = m.group_id and g.state = 'active'),
      'mayNote', r.may_note and m.state = 'planned' and m.starts_at <= now(),
      'mayMark', r.may_lead and m.state = 'planned' and m.starts_at <= now(),
      'voices', case when r.is_member then (
        select coalesce(jsonb_agg(v.line order by v.position, v.name), '[]') from (
          select 0, '', jsonb_build_object('seat', null, 'organisation', null, 'answer', (
            select a.answer from public.meeting_answers as a where a.meeting_id = m.id and a.person_id = me))
          from public.group_members as members
          where members.group_id = m.group_id and members.person_id = me and members.state = 'active'
          union all
          select 1, o.name, jsonb_build_object('seat', s.seat_id, 'organisation', private.organisation_line(o, get_meeting.language), 'answer', (
            select a.answer from public.meeting_answers as a where a.meeting_id = m.id and a.seat_id = s.seat_id))
          from private.my_seats() as s join public.organisations as o on o.id = s.organisation_id where s.group_id = m.group_id
        ) as v(position, name, line)) else '[]' end),
    'places', case when sees_people then private.meeting_places(m, get_meeting.language) end,
    'notes', (
      select jsonb_build_object('document', n.document, 'language', n.language, 'revision', n.revision, 'writtenAt', n.written_at,
        'writtenBy', case when sees_people then private.person_line(n.written_by) end)
      from public.meeting_notes as n where n.meeting_id = m.id));
end
$$;
comment on function private.get_meeting(bigint, text) is
  'One meeting; link and names for who is in the group and who leads it. PT404.';

create function private.get_meeting_outlook(group_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  wanted smallint := private.group_id_of(group_slug);
  readable bigint[] := array(select m.id from public.group_meetings as m
    where m.group_id = wanted and m.id in (select private.readable_meeting_ids()));
begin
  return jsonb_build_object(
    'next', (
      select private.meeting_line(m) || jsonb_build_object('isAnswered',
        exists (select from public.meeting_answers as a where a.meeting_id = m.id
          and (a.person_id = (select auth.uid()) or a.seat_id in (select s.seat_id from private.my_seats() as s))))
      from public.group_meetings as m where m.id = any (readable) and m.state = 'planned' and m.ends_at > now()
      order by m.starts_at, m.id limit 1),
    'unwritten', (
      select coalesce(jsonb_agg(private.meeting_line(m) order by m.starts_at), '[]')
      from public.group_meetings as m
      where m.id = any (readable) and m.state = 'planned' and m.ends_at <= now() and m.ends_at > now() - interval '60 days'
        and not exists (select from public.meeting_notes as n where n.meeting_id = m.id)
        and (private.rights_in(m)).may_note));
end
$$;
comment on function private.get_meeting_outlook(text, text) is
  'The next meeting of a group, and those of the last 60 days whose notes who asks has still to write.';
