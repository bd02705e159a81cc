-- The API of meetings: thin, and as who asks. `once` names the sending of a form.

create function public.list_meetings(group_slug text, page integer default 1, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_meetings(group_slug, page, language) $$;
comment on function public.list_meetings(text, integer, text) is
  'Meetings of a group: all to come, 20 past ones a page; how often everybody came, for leads. PT404.';

create function public.get_meeting(meeting_id bigint, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_meeting(meeting_id, language) $$;
comment on function public.get_meeting(bigint, text) is
  'One meeting with its notes and what who asks may do; names and link for who is in the group. PT404.';

create function public.get_meeting_outlook(group_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_meeting_outlook(group_slug, language) $$;
comment on function public.get_meeting_outlook(text, text) is
  'The next meeting of a group, and which notes are missing.';

create function public.get_calendar(group_slug text, language text default 'nl', secret text default null) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_calendar(group_slug, language, secret) $$;
comment on function public.get_calendar(text, text, text) is
  'What a calendar of the group shows: public meetings, or with a secret all of them. PT404.';

create function public.plan_meeting(group_slug text, title text, day date, starts time, ends time, audience text, language text, place text default null, link text default null, agenda jsonb default null, agenda_plain text default null, note_taker uuid default null, once uuid default null) returns bigint
language sql security invoker set search_path = ''
as $$ select private.plan_meeting(group_slug, title, day, starts, ends, place, link, audience, language, agenda, agenda_plain, note_taker, once) $$;
comment on function public.plan_meeting(text, text, date, time, time, text, text, text, text, jsonb, text, uuid, uuid) is
  'Plans a meeting and tells the group; hours in the city''s zone. For leads. PT400 by field, PT409 closed, PT429, 42501.';

create function public.change_meeting(meeting_id bigint, base integer, title text, day date, starts time, ends time, audience text, language text, place text default null, link text default null, agenda jsonb default null, agenda_plain text default null, note_taker uuid default null) returns void
language sql security invoker set search_path = ''
as $$ select private.change_meeting(meeting_id, base, title, day, starts, ends, place, link, audience, language, agenda, agenda_plain, note_taker) $$;
comment on function public.change_meeting(bigint, integer, text, date, time, time, text, text, text, text, jsonb, text, uuid) is
  'Changes a meeting that is not over; tells the group when day, hour, place or link change. PT409 with the sequence when base is another.';

create function public.cancel_meeting(meeting_id bigint, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.cancel_meeting(meeting_id, reason) $$;
comment on function public.cancel_meeting(bigint, text) is
  'Cancels a meeting with a reason that the group is told. For leads.';

create function public.answer_meeting(meeting_id bigint, answer public.meeting_answer, seat bigint default null) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_meeting(meeting_id, answer, seat) $$;
comment on function public.answer_meeting(bigint, public.meeting_answer, bigint) is
  'Says whether one comes (here, remote, absent), in the own name or for a seat that one holds. PT409 when it is over.';

create function public.mark_attendance(meeting_id bigint, marks jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.mark_attendance(meeting_id, marks) $$;
comment on function public.mark_attendance(bigint, jsonb) is
  'A lead notes who was there: rows {seat or person, way: here, remote or none}. PT409 before it began.';

create function public.save_meeting_notes(meeting_id bigint, base integer, document jsonb, plain text, language text, document_path text default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.save_meeting_notes(meeting_id, base, document, plain, language, document_path) $$;
comment on function public.save_meeting_notes(bigint, integer, jsonb, text, text, text) is
  'The notes of a meeting, on revision base (0: none yet); PT409 with the present text as detail when there is another.';

create function public.make_calendar_feed(group_slug text) returns text
language sql security invoker set search_path = ''
as $$ select private.make_calendar_feed(group_slug) $$;
comment on function public.make_calendar_feed(text) is
  'A new secret for one''s own calendar of the group; the earlier one works no more.';

create function public.revoke_calendar_feed(group_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.revoke_calendar_feed(group_slug) $$;
comment on function public.revoke_calendar_feed(text) is
  'Ends the address of one''s own calendar of the group.';

grant execute on function
  private.list_meetings(text, integer, text), public.list_meetings(text, integer, text),
  private.get_meeting(bigint, text), public.get_meeting(bigint, text),
  private.get_meeting_outlook(text, text), public.get_meeting_outlook(text, text),
  private.get_calendar(text, text, text), public.get_calendar(text, text, text)
to anon, authenticated;

grant execute on function
  private.plan_meeting(text, text, date, time, time, text, text, text, text, jsonb, text, uuid, uuid),
  public.plan_meeting(text, text, date, time, time, text, text, text, text, jsonb, text, uuid, uuid),
  private.change_meeting(bigint, integer, text, date, time, time, text, text, text, text, jsonb, text, uuid),
  public.change_meeting(bigint, integer, text, date, time, time, text, text, text, text, jsonb, text, uuid),
  private.cancel_meeting(bigint, text), public.cancel_meeting(bigint, text),
  private.answer_meeting(bigint, public.meeting_answer, bigint), public.answer_meeting(bigint, public.meeting_answer, bigint),
  private.mark_attendance(bigint, jsonb), public.mark_attendance(bigint, jsonb),
  private.save_meeting_notes(bigint, integer, jsonb, text, text, text), public.save_meeting_notes(bigint, integer, jsonb, text, text, text),
  private.make_calendar_feed(text), public.make_calendar_feed(text),
  private.revoke_calendar_feed(text), public.revoke_calendar_feed(text)
to authenticated;
