-- What the pages of groups show. Names of people are for who is in the group, its leads and the city's
-- staff; organisations and numbers are for everybody who may read the group.

create function private.person_text(person uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', p.id, 'name', nullif(p.display_name, '')) from public.people as p where p.id = person
$$;
comment on function private.person_text(uuid) is 'A person as pages name one; null for an account that is gone.';

create function private.group_head(g public.working_groups, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'slug', g.slug, 'name', private.pick(g.names, language), 'purpose', private.pick_with_language(g.purposes, language),
    'hue', g.hue, 'access', g.access, 'reading', g.reading, 'state', g.state, 'closedReason', g.closed_reason,
    'members', (
      select count(*) from (
        select m.person_id from public.group_members as m where m.group_id = g.id and m.state = 'active'
        union
        select h.person_id from public.seat_holders as h join public.group_seats as s on s.id = h.seat_id
        where s.group_id = g.id and s.state = 'active' and h.until_on is null
      ) as everybody),
    'seats', (select count(*) from public.group_seats as s where s.group_id = g.id and s.state = 'active'))
$$;
comment on function private.group_head(public.working_groups, text) is 'What everybody may know of a group, also of one whose inside is for its members.';

create function private.sees_group_people(wanted smallint) returns boolean
language sql stable security definer set search_path = ''
as $$
  select wanted in (select private.my_group_ids()) or private.has_role('coordinator', 'moderator', 'administrator')
$$;

create function private.my_group_part(g public.working_groups) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  mine public.group_members;
  leads boolean;
begin
  if me is null then
    return null;
  end if;
  select * into mine from public.group_members as m
  where m.group_id = g.id and m.person_id = me and m.state in ('requested', 'active');
  leads := g.id in (select private.led_group_ids());
  return jsonb_build_object(
    'role', (select r.role from private.my_groups() as r where r.group_id = g.id order by r.role limit 1),
    'request', case when mine.state = 'requested' then jsonb_build_object('id', mine.id, 'since', mine.created_at) end,
    'seats', (
      select coalesce(jsonb_agg(jsonb_build_object('id', s.seat_id, 'role', s.role,
        'organisation', jsonb_build_object('slug', o.slug, 'name', o.name)) order by o.name), '[]')
      from private.my_seats() as s join public.organisations as o on o.id = s.organisation_id where s.group_id = g.id),
    'organisations', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', o.slug, 'name', o.name, 'state', s.state, 'requestId',
        case when s.state = 'requested' then s.id end) order by o.name), '[]')
      from private.my_organisation_ids() as mine_id join public.organisations as o on o.id = mine_id
      left join public.group_seats as s on s.organisation_id = o.id and s.group_id = g.id and s.state in ('requested', 'active')),
    'mayJoin', mine.id is null and g.state = 'active' and g.access = 'open' and not private.was_removed(g.id, me),
    'mayAsk', mine.id is null and g.state = 'active'
      and (g.access = 'on_request' or g.access = 'open' and private.was_removed(g.id, me)),
    'mayLead', leads,
    'mayNameLeads', private.chairs_group(g.id),
    'waiting', case when leads then
      (select count(*) from public.group_members as m where m.group_id = g.id and m.state = 'requested')
      + (select count(*) from public.group_seats as s where s.group_id = g.id and s.state = 'requested') end);
end
$$;
comment on function private.my_group_part(public.working_groups) is 'What who asks is and may do in a group; null for visitors.';

create function private.group_seat_rows(wanted smallint) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', s.id, 'organisation', jsonb_build_object('slug', o.slug, 'name', o.name),
    'sinceOn', s.since_on, 'termEndsOn', s.term_ends_on,
    'endsSoon', coalesce(s.term_ends_on <= current_date + 60, false),
    'isVacant', not exists (select from public.seat_holders as h where h.seat_id = s.id and h.until_on is null),
    'mayChange', s.group_id in (select private.led_group_ids()) or s.organisation_id in (select private.my_organisation_ids())
      or exists (select from private.my_seats() as mine where mine.seat_id = s.id and mine.role = 'representative'),
    'mayGiveUp', s.organisation_id in (select private.my_organisation_ids()),
    'holders', case when private.sees_group_people(s.group_id) or s.organisation_id in (select private.my_organisation_ids()) then (
      select coalesce(jsonb_agg(private.person_text(h.person_id) || jsonb_build_object('role', h.role, 'sinceOn', h.since_on)
        order by h.role), '[]')
      from public.seat_holders as h where h.seat_id = s.id and h.until_on is null) end,
    'representatives', case when s.group_id in (select private.led_group_ids()) or s.organisation_id in (select private.my_organisation_ids()) then (
      select coalesce(jsonb_agg(private.person_text(r.person_id) order by r.since_on), '[]')
      from public.organisation_representatives as r where r.organisation_id = s.organisation_id) end
  ) order by o.sort_name, o.slug), '[]')
  from public.group_seats as s join public.organisations as o on o.id = s.organisation_id
  where s.group_id = wanted and s.state = 'active'
$$;
comment on function private.group_seat_rows(smallint) is 'The seats of a group; names only for who may know them.';

create function private.list_groups(language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.group_head(g, language) || jsonb_build_object('id', g.id, 'me', private.my_group_part(g))
    order by g.state, g.position, g.id), '[]')
  from public.working_groups as g
$$;

create function private.get_group(group_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  g public.working_groups;
  may_read boolean;
begin
  select * into g from public.working_groups where slug = group_slug;
  if g.id is null then
    raise sqlstate 'PT404' using message = 'no such group';
  end if;
  may_read := g.id in (select private.readable_group_ids());
  return private.group_head(g, language) || jsonb_build_object(
    'me', private.my_group_part(g), 'mayRead', may_read,
    'follow', case when may_read then private.my_follow(g.id, null, g.id in (select private.my_group_ids())) end,
    'votes', case when may_read and (select auth.uid()) is not null then private.due_votes(g.id) else '[]' end,
    'seatRows', case when may_read then private.group_seat_rows(g.id) end,
    'leads', case when may_read then (
      select coalesce(jsonb_agg(private.person_text(m.person_id) || jsonb_build_object('role', m.role) order by m.role, m.since_on), '[]')
      from public.group_members as m
      where m.group_id = g.id and m.state = 'active' and m.role in ('chair', 'secretary')) end);
end
$$;
comment on function private.get_group(text, text) is 'Chair and secretary speak for the group: their names are as public as the group.';

create function private.waiting_requests(wanted smallint) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(asked.line || jsonb_build_object('isMine', asked.person = (select auth.uid())) order by asked.at), '[]')
  from (
    select m.created_at, m.person_id, jsonb_build_object('kind', 'person', 'id', m.id, 'person', private.person_text(m.person_id),
      'organisation', null, 'reason', m.reason, 'askedAt', m.created_at)
    from public.group_members as m where m.group_id = wanted and m.state = 'requested'
    union all
    select s.created_at, s.asked_by, jsonb_build_object('kind', 'seat', 'id', s.id, 'person', private.person_text(s.asked_by),
      'organisation', jsonb_build_object('slug', o.slug, 'name', o.name), 'reason', s.reason, 'askedAt', s.created_at)
    from public.group_seats as s join public.organisations as o on o.id = s.organisation_id
    where s.group_id = wanted and s.state = 'requested'
  ) as asked(at, person, line)
$$;

create function private.list_group_members(group_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  page jsonb := private.get_group(group_slug, language);
  wanted smallint := private.group_id_of(group_slug);
begin
  if not (page ->> 'mayRead')::boolean then
    raise insufficient_privilege using message = 'for members only';
  end if;
  return page || jsonb_build_object(
    'people', case when private.sees_group_people(wanted) then (
      select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'person', private.person_text(m.person_id),
        'role', m.role, 'sinceOn', m.since_on, 'isMe', m.person_id = (select auth.uid())) order by m.role, m.since_on, m.id), '[]')
      from public.group_members as m where m.group_id = wanted and m.state = 'active') end,
    'requests', case when wanted in (select private.led_group_ids()) then private.waiting_requests(wanted) end,
    'invitations', case when wanted in (select private.led_group_ids()) then (
      select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'mail', i.mail, 'role', i.role, 'organisation', o.name,
        'invitedAt', i.invited_at, 'until', (i.invited_at + interval '30 days')::date) order by i.id), '[]')
      from private.group_invitations as i
      left join public.group_seats as s on s.id = i.seat_id left join public.organisations as o on o.id = s.organisation_id
      where i.group_id = wanted and private.is_open(i)) end);
end
$$;
