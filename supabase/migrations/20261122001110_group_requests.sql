-- Coming into a group: joining an open one, asking with a reason, and the answer that always follows.
-- Every change of who sits in a group locks the group first, so that two at once see one another.

create function private.lock_group(wanted smallint) returns public.working_groups
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups;
begin
  select * into g from public.working_groups as groups where groups.id = wanted for no key update;
  if g.id is null then
    raise sqlstate 'PT404' using message = 'no such group';
  end if;
  return g;
end
$$;
comment on function private.lock_group(smallint) is 'A group, kept from changes by others until the end; PT404 when there is none.';

create function private.lock_active_group(wanted smallint) returns public.working_groups
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups := private.lock_group(wanted);
begin
  if g.state <> 'active' then
    raise sqlstate 'PT409' using message = 'this group is closed';
  end if;
  return g;
end
$$;
comment on function private.lock_active_group(smallint) is 'As lock_group; PT409 when the group is closed.';

create function private.group_id_of(group_slug text) returns smallint
language sql stable security definer set search_path = ''
as $$ select id from public.working_groups where slug = group_slug $$;

create function private.require_lead(wanted smallint) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if wanted not in (select private.led_group_ids()) then
    raise insufficient_privilege using message = 'the chair, the secretary or the coordinator does this';
  end if;
end
$$;

create function private.chairs_group(wanted smallint) returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.has_role('coordinator', 'administrator')
    or exists (select from private.my_groups() as mine where mine.group_id = wanted and mine.role = 'chair')
$$;
comment on function private.chairs_group(smallint) is 'Whether who asks decides who leads this group.';

create function private.given_text(field text, typed text, is_required boolean) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  given text := nullif(btrim(typed, E' \t\n\r'), '');
begin
  if given is null and is_required then
    raise sqlstate 'PT400' using message = field || ':errorRequired';
  end if;
  if char_length(given) > 2000 then
    raise sqlstate 'PT400' using message = field || ':groups:errorLongText';
  end if;
  return given;
end
$$;
comment on function private.given_text(text, text, boolean) is 'Somebody''s own words without white space around; PT400 by field when they are missing or too long.';

create function private.count_group_attempt(bucket text, allowed integer) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.count_attempt(bucket, encode(sha256(convert_to((select auth.uid())::text, 'UTF8')), 'hex'), allowed, '1 day') then
    raise sqlstate 'PT429' using message = 'too often today', hint = '3600';
  end if;
end
$$;
comment on function private.count_group_attempt(text, integer) is 'Limits how often a person asks or invites in a day, since each of it writes mail to others.';

create function private.mail_about_group(person uuid, mail_kind text, g public.working_groups, path text, more jsonb default '{}')
returns void
language sql security definer set search_path = ''
as $$
  insert into private.outbox (kind, recipient, language, payload)
  select mail_kind, u.email, p.language, more || jsonb_build_object(
    'name', private.pick(g.names, p.language), 'url', format('/%s/groups/%s%s', p.language, g.slug, path))
  from public.people as p join auth.users as u on u.id = p.id
  where p.id = person and u.email <> ''
$$;
comment on function private.mail_about_group(uuid, text, public.working_groups, text, jsonb) is
  'Writes to a person about a group, in the language that the person reads.';

create function private.group_leads(wanted smallint) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  with leads as (
    select person_id from public.group_members
    where group_id = wanted and state = 'active' and role in ('chair', 'secretary')
  )
  select person_id from leads
  union all
  select person_id from public.person_roles where role = 'coordinator' and not exists (select from leads)
$$;
comment on function private.group_leads(smallint) is 'Who answers for a group: chair and secretary, without them the coordinator.';

create function private.was_removed(wanted smallint, person uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select coalesce((
    select m.answered_by is distinct from m.person_id from public.group_members as m
    where m.group_id = wanted and m.person_id = person and m.state = 'ended'
    order by m.id desc limit 1
  ), false)
$$;
comment on function private.was_removed(smallint, uuid) is 'Whether others ended the last membership: such a person asks first, also where all may join.';

create function private.join_group(group_slug text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups := private.lock_active_group(private.group_id_of(group_slug));
  me uuid := (select auth.uid());
begin
  if g.access <> 'open' or private.was_removed(g.id, me) then
    raise insufficient_privilege using message = 'this group is not open to all';
  end if;
  if exists (select from public.group_members where group_id = g.id and person_id = me and state in ('requested', 'active')) then
    raise sqlstate 'PT409' using message = 'already in this group, or asked';
  end if;
  perform private.count_group_attempt('group_join', 20);
  insert into public.group_members (group_id, person_id, state, since_on) values (g.id, me, 'active', current_date);
end
$$;

create function private.ask_to_join(group_slug text, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups := private.lock_active_group(private.group_id_of(group_slug));
  me uuid := (select auth.uid());
  given text := private.given_text('reason', reason, true);
begin
  if g.access = 'closed' then
    raise insufficient_privilege using message = 'this group invites its members';
  end if;
  if g.access = 'open' and not private.was_removed(g.id, me)
    or exists (select from public.group_members where group_id = g.id and person_id = me and state in ('requested', 'active')) then
    raise sqlstate 'PT409' using message = 'nothing to ask: join, or wait for the answer';
  end if;
  perform private.count_group_attempt('group_request', 10);
  insert into public.group_members (group_id, person_id, state, reason) values (g.id, me, 'requested', given);
  perform private.mail_about_group(lead, 'group_request', g, '/members', jsonb_build_object('reason', given))
  from private.group_leads(g.id) as lead;
end
$$;

create function private.ask_for_seat(group_slug text, organisation_slug text, reason text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups := private.lock_active_group(private.group_id_of(group_slug));
  organisation uuid := (select o.id from public.organisations as o where o.slug = organisation_slug);
  given text := private.given_text('reason', reason, true);
begin
  if organisation is null then
    raise sqlstate 'PT400' using message = 'organisation:errorChoice';
  end if;
  if g.access = 'closed' or organisation not in (select private.my_organisation_ids()) then
    raise insufficient_privilege using message = 'a representative asks, where one can ask';
  end if;
  if exists (select from public.group_seats where group_id = g.id and organisation_id = organisation and state in ('requested', 'active')) then
    raise sqlstate 'PT409' using message = 'this organisation has a seat, or asked for one';
  end if;
  perform private.count_group_attempt('group_request', 10);
  if private.enters_at_once(g.id, organisation) then
    perform private.take_seat(g, organisation, given);
    return 'seated';
  end if;
  insert into public.group_seats (group_id, organisation_id, state, reason, asked_by)
  values (g.id, organisation, 'requested', given, (select auth.uid()));
  perform private.mail_about_group(lead, 'group_request', g, '/members', jsonb_build_object('reason', given))
  from private.group_leads(g.id) as lead;
  return 'asked';
end
$$;

comment on function private.ask_for_seat(text, text, text) is 'Gives asked, or seated where the city lets those seated elsewhere in at once.';

create function private.answer_membership(request_id bigint, accepts boolean, given text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups;
  m public.group_members;
begin
  select * into m from public.group_members where id = request_id;
  g := private.lock_active_group(m.group_id);
  perform private.require_lead(g.id);
  if m.person_id = (select auth.uid()) then
    raise insufficient_privilege using message = 'nobody answers the own request';
  end if;
  update public.group_members set state = case when accepts then 'active' else 'declined' end::public.membership_state,
    answer = given, answered_by = (select auth.uid()), answered_at = now(), since_on = case when accepts then current_date end
  where id = m.id and state = 'requested';
  if not found then
    raise sqlstate 'PT409' using message = 'no longer asked';
  end if;
  perform private.mail_about_group(m.person_id, case when accepts then 'group_request_accepted' else 'group_request_declined' end,
    g, '', jsonb_build_object('answer', coalesce(given, '')));
end
$$;

create function private.answer_seat(request_id bigint, accepts boolean, given text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups;
  s public.group_seats;
begin
  select * into s from public.group_seats where id = request_id;
  g := private.lock_active_group(s.group_id);
  perform private.require_lead(g.id);
  if s.asked_by = (select auth.uid()) then
    raise insufficient_privilege using message = 'nobody answers the own request';
  end if;
  update public.group_seats set state = case when accepts then 'active' else 'declined' end::public.membership_state,
    answer = given, answered_by = (select auth.uid()), answered_at = now(),
    since_on = case when accepts then current_date end,
    term_ends_on = case when accepts then current_date + interval '2 years' end
  where id = s.id and state = 'requested';
  if not found then
    raise sqlstate 'PT409' using message = 'no longer asked';
  end if;
  -- Who asked sits there first, if that person still speaks for the organisation.
  insert into public.seat_holders (seat_id, person_id, role)
  select s.id, r.person_id, 'representative' from public.organisation_representatives as r
  where accepts and r.organisation_id = s.organisation_id and r.person_id = s.asked_by;
  perform private.mail_about_group(s.asked_by, case when accepts then 'group_request_accepted' else 'group_request_declined' end,
    g, '', jsonb_build_object('answer', coalesce(given, '')));
end
$$;

create function private.answer_request(kind text, request_id bigint, accepts boolean, answer text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  given text := private.given_text('answer', answer, not coalesce(accepts, true));
begin
  if accepts is null then
    raise sqlstate 'PT400' using message = 'accepts:errorChoice';
  end if;
  case kind
    when 'person' then perform private.answer_membership(request_id, accepts, given);
    when 'seat' then perform private.answer_seat(request_id, accepts, given);
    else raise sqlstate 'PT400' using message = 'kind:errorChoice';
  end case;
end
$$;

create function private.withdraw_request(kind text, request_id bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
begin
  case kind
    when 'person' then
      perform private.lock_group((select m.group_id from public.group_members as m where m.id = request_id and m.person_id = me));
      update public.group_members set state = 'withdrawn', answered_by = me, answered_at = now()
      where id = request_id and state = 'requested';
    when 'seat' then
      perform private.lock_group((
        select s.group_id from public.group_seats as s
        where s.id = request_id and (s.asked_by = me or s.organisation_id in (select private.my_organisation_ids()))));
      update public.group_seats set state = 'withdrawn', answered_by = me, answered_at = now()
      where id = request_id and state = 'requested';
    else
      raise sqlstate 'PT400' using message = 'kind:errorChoice';
  end case;
  if not found then
    raise sqlstate 'PT409' using message = 'no longer asked';
  end if;
end
$$;
comment on function private.withdraw_request(text, bigint) is 'PT404 when the request is not of who asks.';
