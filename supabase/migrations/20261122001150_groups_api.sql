-- The API of groups: thin, and as who asks.

create function public.join_group(group_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.join_group(group_slug) $$;
comment on function public.join_group(text) is
  'Becomes a member of an open group; 42501 elsewhere, PT409 when already in it.';

create function public.ask_to_join(group_slug text, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.ask_to_join(group_slug, reason) $$;
comment on function public.ask_to_join(text, text) is
  'Asks to become a member, with a reason that its leads read.';

create function public.ask_for_seat(group_slug text, organisation_slug text, reason text) returns text
language sql security invoker set search_path = ''
as $$ select private.ask_for_seat(group_slug, organisation_slug, reason) $$;
comment on function public.ask_for_seat(text, text, text) is
  'A representative asks for a seat for the organisation; gives asked, or seated where it enters at once.';

create function public.answer_request(kind text, request_id bigint, accepts boolean, answer text) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_request(kind, request_id, accepts, answer) $$;
comment on function public.answer_request(text, bigint, boolean, text) is
  'A lead answers a request (kinds: person, seat); who is declined is told why. PT409 when it was answered.';

create function public.withdraw_request(kind text, request_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_request(kind, request_id) $$;
comment on function public.withdraw_request(text, bigint) is
  'Takes back the own request, or that of the own organisation.';

create function public.invite_to_group(group_slug text, mail text, role public.group_role, language text) returns void
language sql security invoker set search_path = ''
as $$ select private.invite_to_group(group_slug, mail, role, language) $$;
comment on function public.invite_to_group(text, text, public.group_role, text) is
  'A lead invites somebody by mail; the link works for 30 days.';

create function public.withdraw_invitation(invitation_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_invitation(invitation_id) $$;
comment on function public.withdraw_invitation(bigint) is
  'Takes an invitation back; its link works no more.';

create function public.leave_group(group_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.leave_group(group_slug) $$;
comment on function public.leave_group(text) is
  'Leaves a group, by own name and from every seat; everybody always may.';

create function public.remove_member(member_id bigint, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.remove_member(member_id, reason) $$;
comment on function public.remove_member(bigint, text) is
  'A lead removes somebody, who is told why.';

create function public.set_group_role(member_id bigint, role public.group_role) returns void
language sql security invoker set search_path = ''
as $$ select private.set_group_role(member_id, role) $$;
comment on function public.set_group_role(bigint, public.group_role) is
  'Gives a member another role; who leads is decided by a chair or the coordinator.';

create function public.give_seat(group_slug text, organisation text) returns void
language sql security invoker set search_path = ''
as $$ select private.give_seat(group_slug, organisation) $$;
comment on function public.give_seat(text, text) is
  'A lead gives an organisation, by name or slug, a seat for two years.';

create function public.end_seat(seat_id bigint, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.end_seat(seat_id, reason) $$;
comment on function public.end_seat(bigint, text) is
  'Ends a seat: by a lead with a reason, by its organisation without.';

create function public.renew_seat(seat_id bigint, ends_on date) returns void
language sql security invoker set search_path = ''
as $$ select private.renew_seat(seat_id, ends_on) $$;
comment on function public.renew_seat(bigint, date) is
  'A lead sets until when a seat lasts, five years ahead at most.';

create function public.set_seat_holder(seat_id bigint, role public.representative_role, person uuid, mail text, language text) returns text
language sql security invoker set search_path = ''
as $$ select private.set_seat_holder(seat_id, role, person, mail, language) $$;
comment on function public.set_seat_holder(bigint, public.representative_role, uuid, text, text) is
  'Gives the seat to a representative (seated), or asks somebody by mail (invited).';

create function public.vacate_seat(seat_id bigint, role public.representative_role) returns void
language sql security invoker set search_path = ''
as $$ select private.vacate_seat(seat_id, role) $$;
comment on function public.vacate_seat(bigint, public.representative_role) is
  'Leaves a place at the seat empty.';

create function public.answer_invitation(token text, accepts boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_invitation(token, accepts) $$;
comment on function public.answer_invitation(text, boolean) is
  'Accepts (signed in) or declines what a link invites to; PT404 for a wrong link, PT409 when it was answered.';

create function public.get_invitation(token text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_invitation(token, language) $$;
comment on function public.get_invitation(text, text) is
  'What the link of an invitation opens.';

create function public.list_group_members(group_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_group_members(group_slug, language) $$;
comment on function public.list_group_members(text, text) is
  'A group with its seats, people, requests and invitations, as far as who asks may know them.';

create function public.list_groups(language text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
begin
  -- Topics are asked for as who reads, so that their own rules decide what counts.
  return (
    select coalesce(jsonb_agg((line.value - 'id') || jsonb_build_object('lastPostedAt', (
      select max(t.last_posted_at) from public.topics as t where t.group_id = (line.value ->> 'id')::smallint and t.state not in ('merged', 'held')
    )) order by line.position), '[]')
    from jsonb_array_elements(private.list_groups(language)) with ordinality as line(value, position));
end
$$;
comment on function public.list_groups(text) is 'All groups with what who asks is in them and when somebody last wrote.';

create function public.get_group(group_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_group(group_slug, language) $$;
comment on function public.get_group(text, text) is 'One group: purpose, access, seats, leads and what who asks may do; PT404 when there is none.';

grant execute on function
  public.join_group(text), private.join_group(text),
  public.ask_to_join(text, text), private.ask_to_join(text, text),
  public.ask_for_seat(text, text, text), private.ask_for_seat(text, text, text),
  public.answer_request(text, bigint, boolean, text), private.answer_request(text, bigint, boolean, text),
  public.withdraw_request(text, bigint), private.withdraw_request(text, bigint),
  public.invite_to_group(text, text, public.group_role, text), private.invite_to_group(text, text, public.group_role, text),
  public.withdraw_invitation(bigint), private.withdraw_invitation(bigint),
  public.leave_group(text), private.leave_group(text),
  public.remove_member(bigint, text), private.remove_member(bigint, text),
  public.set_group_role(bigint, public.group_role), private.set_group_role(bigint, public.group_role),
  public.give_seat(text, text), private.give_seat(text, text),
  public.end_seat(bigint, text), private.end_seat(bigint, text),
  public.renew_seat(bigint, date), private.renew_seat(bigint, date),
  public.set_seat_holder(bigint, public.representative_role, uuid, text, text), private.set_seat_holder(bigint, public.representative_role, uuid, text, text),
  public.vacate_seat(bigint, public.representative_role), private.vacate_seat(bigint, public.representative_role)
to authenticated;

grant execute on function
  public.answer_invitation(text, boolean), private.answer_invitation(text, boolean),
  public.get_invitation(text, text), private.get_invitation(text, text),
  public.list_groups(text), private.list_groups(text),
  public.get_group(text, text), private.get_group(text, text),
  public.list_group_members(text, text), private.list_group_members(text, text)
to anon, authenticated;
