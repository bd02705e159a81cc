-- The API of sessions: thin, and as who asks. `once` names the sending of a form.

create function public.list_sessions(page integer default 1, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_sessions(page, language) $$;
comment on function public.list_sessions(integer, text) is 'Sessions to come, 20 past ones a page, and the line of the year.';

create function public.get_session(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_session(session_slug, language) $$;
comment on function public.get_session(text, text) is 'The overview of a session and what who asks may do. PT404.';

create function public.get_sessions_calendar(language text default 'nl', session_slug text default null) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_sessions_calendar(session_slug, language) $$;
comment on function public.get_sessions_calendar(text, text) is 'What calendars show: announced sessions and their public deadlines, or one session. PT404.';

create function public.get_session_start(day date default null) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_session_start(day) $$;
comment on function public.get_session_start(date) is 'What a new session takes over, for the form. For coordinators, 42501.';

create function public.make_session(day date, starts time, ends time, once uuid default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.make_session(day, starts, ends, once) $$;
comment on function public.make_session(date, time, time, uuid) is
  'Makes a draft out of the last session or the template; its slug, and deadlines that are past. For coordinators. PT400 by field, 42501.';

create function public.get_session_settings(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_session_settings(session_slug, language) $$;
comment on function public.get_session_settings(text, text) is 'What the form of a session shows. For coordinators. PT404, 42501.';

create function public.change_session(session_slug text, base integer, titles jsonb, day date, starts time, ends time, summaries jsonb default '{}', place text default null, address text default null, link text default null, practical jsonb default '{}', capacity_here integer default null, capacity_remote integer default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.change_session(session_slug, base, titles, summaries, day, starts, ends, place, address, link, practical, capacity_here, capacity_remote) $$;
comment on function public.change_session(text, integer, jsonb, date, time, time, jsonb, text, text, text, jsonb, integer, integer) is
  'Changes a session that is not closed: the new sequence, and moved deadlines that are past. PT400 by field, PT409 with the sequence when base is another.';

create function public.publish_session(session_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.publish_session(session_slug) $$;
comment on function public.publish_session(text) is 'Announces a draft and tells members, registered people and officers. For coordinators. PT409 when it is no draft.';

create function public.open_session(session_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.open_session(session_slug) $$;
comment on function public.open_session(text) is 'Opens a published session on its day. For coordinators and the chair. PT409.';

create function public.close_session(session_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.close_session(session_slug) $$;
comment on function public.close_session(text) is 'Closes an open session; open commitments enter the next. For coordinators and the chair. PT409.';

create function public.reopen_session(session_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.reopen_session(session_slug) $$;
comment on function public.reopen_session(text) is 'Opens a closed session again and undoes what closing added. For coordinators. PT409 once its minutes are in approval.';

create function public.cancel_session(session_slug text, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.cancel_session(session_slug, reason) $$;
comment on function public.cancel_session(text, text) is 'Cancels a draft, which nobody hears, or an announced session, with a reason that everybody hears. For coordinators. PT409.';

create function public.complete_session(session_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.complete_session(session_slug) $$;
comment on function public.complete_session(text) is 'Ends the cycle of a session whose minutes are approved. For coordinators. PT409.';

create function public.name_officer(session_slug text, duty public.session_duty, person uuid default null, mail text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.name_officer(session_slug, duty, person, mail) $$;
comment on function public.name_officer(text, public.session_duty, uuid, text) is 'Names who chairs, writes or books, by id or mail address. For coordinators. PT400 by field.';

create function public.drop_officer(session_slug text, duty public.session_duty, person uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.drop_officer(session_slug, duty, person) $$;
comment on function public.drop_officer(text, public.session_duty, uuid) is 'Takes a duty from somebody. For coordinators.';

create function public.get_preparation(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_preparation(session_slug, language) $$;
comment on function public.get_preparation(text, text) is 'What is due for a session, by whom. For coordinators and officers. PT404, 42501.';

create function public.list_due(language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_due(language) $$;
comment on function public.list_due(text) is 'What is still due of all sessions that who asks prepares. 42501.';

create function public.plan_deadline(deadline bigint, due_on date, is_fixed boolean, owner uuid default null, title text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.plan_deadline(deadline, due_on, is_fixed, owner, title) $$;
comment on function public.plan_deadline(bigint, date, boolean, uuid, text) is 'Another day or owner for a deadline. For coordinators and the chair. PT400 by field, PT409 when it is done.';

create function public.mark_deadline(deadline bigint, is_done boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.mark_deadline(deadline, is_done) $$;
comment on function public.mark_deadline(bigint, boolean) is 'Ticks a deadline off or takes that back. For coordinators and officers. PT404, PT409.';

create function public.add_deadline(session_slug text, title text, due_on date, owner uuid default null) returns void
language sql security invoker set search_path = ''
as $$ select private.add_deadline(session_slug, title, due_on, owner) $$;
comment on function public.add_deadline(text, text, date, uuid) is 'Something of one''s own that is due. For coordinators and the chair. PT400 by field.';

create function public.drop_deadline(deadline bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.drop_deadline(deadline) $$;
comment on function public.drop_deadline(bigint) is 'Takes an own deadline away. For coordinators and the chair. PT409 for those that every session has.';

create function public.get_session_template() returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_session_template() $$;
comment on function public.get_session_template() is 'From what sessions are made. For coordinators, 42501.';

create function public.save_session_template(base integer, template jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.save_session_template(base, template) $$;
comment on function public.save_session_template(integer, jsonb) is 'Changes the template. For coordinators. PT400 by field, PT409 with the revision when base is another.';

grant execute on function private.list_sessions(integer, text), private.get_session(text, text), private.get_sessions_calendar(text, text),
  public.list_sessions(integer, text), public.get_session(text, text), public.get_sessions_calendar(text, text) to anon, authenticated;

grant execute on function
  private.get_session_start(date), public.get_session_start(date),
  private.make_session(date, time, time, uuid), public.make_session(date, time, time, uuid),
  private.get_session_settings(text, text), public.get_session_settings(text, text),
  private.change_session(text, integer, jsonb, jsonb, date, time, time, text, text, text, jsonb, integer, integer),
  public.change_session(text, integer, jsonb, date, time, time, jsonb, text, text, text, jsonb, integer, integer),
  private.publish_session(text), public.publish_session(text), private.open_session(text), public.open_session(text),
  private.close_session(text), public.close_session(text), private.reopen_session(text), public.reopen_session(text),
  private.cancel_session(text, text), public.cancel_session(text, text), private.complete_session(text), public.complete_session(text),
  private.name_officer(text, public.session_duty, uuid, text), public.name_officer(text, public.session_duty, uuid, text),
  private.drop_officer(text, public.session_duty, uuid), public.drop_officer(text, public.session_duty, uuid),
  private.get_preparation(text, text), public.get_preparation(text, text), private.list_due(text), public.list_due(text),
  private.plan_deadline(bigint, date, boolean, uuid, text), public.plan_deadline(bigint, date, boolean, uuid, text),
  private.mark_deadline(bigint, boolean), public.mark_deadline(bigint, boolean),
  private.add_deadline(text, text, date, uuid), public.add_deadline(text, text, date, uuid),
  private.drop_deadline(bigint), public.drop_deadline(bigint),
  private.get_session_template(), public.get_session_template(),
  private.save_session_template(integer, jsonb), public.save_session_template(integer, jsonb)
to authenticated;
