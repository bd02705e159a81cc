-- The API of sessions while they are held: thin, and as who asks.

create function public.get_live(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_live(session_slug, language) $$;
comment on function public.get_live(text, text) is 'The run sheet of a session, for who leads and who writes; 42501, PT404.';

create function public.get_screen(session_slug text, language text default 'nl', beside text default null) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_screen(session_slug, language, beside) $$;
comment on function public.get_screen(text, text, text) is 'What the projector shows, titles in one or two languages; PT404.';

create function public.get_room(session_slug text, language text default 'nl', device text default null) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_room(session_slug, language, device) $$;
comment on function public.get_room(text, text, text) is 'The room of a session as a phone sees it; PT404.';

create function public.step_session(session_slug text, base integer, step text, item bigint default null) returns integer
language sql security invoker set search_path = ''
as $$ select private.step_session(session_slug, base, step, item) $$;
comment on function public.step_session(text, integer, text, bigint) is 'One step of the run sheet; gives its number. 42501, PT400, PT404, PT409.';

create function public.renew_room_code(session_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.renew_room_code(session_slug) $$;
comment on function public.renew_room_code(text) is 'A new code for the room; the old one opens nothing any more. 42501, PT404, PT409.';

create function public.open_poll(session_slug text, template text, question text, choices text[], language text, item bigint default null, once uuid default null) returns bigint
language sql security invoker set search_path = ''
as $$ select private.open_poll(session_slug, template, question, choices, language, item, once) $$;
comment on function public.open_poll(text, text, text, text[], text, bigint, uuid) is 'Opens a straw poll in the room, for who leads; 42501, PT400, PT404, PT409.';

create function public.close_poll(session_slug text) returns void
language sql security invoker set search_path = ''
as $$ select private.close_poll(session_slug) $$;
comment on function public.close_poll(text) is 'Counts and closes the open poll; 42501, PT404, PT409.';

create function public.decide_question(question_id bigint, base integer, decision text, answer text default null, language text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.decide_question(question_id, base, decision, answer, language) $$;
comment on function public.decide_question(bigint, integer, text, text, text) is 'Shows, answers or takes off a question; 42501, PT400, PT404, PT409.';

create function public.join_room(session_slug text, code text, client text default '') returns jsonb
language sql security invoker set search_path = ''
as $$ select private.join_room(session_slug, code, client) $$;
comment on function public.join_room(text, text, text) is 'Lets a device into the room by the code on the screen; PT404, PT409, PT429.';

create function public.cast_room_vote(session_slug text, device text, poll bigint, choice integer) returns void
language sql security invoker set search_path = ''
as $$ select private.cast_room_vote(session_slug, device, poll, choice) $$;
comment on function public.cast_room_vote(text, text, bigint, integer) is 'The vote of a device in a straw poll; PT400, PT404, PT409, PT429.';

create function public.ask_question(session_slug text, device text, question text, name text, language text, item bigint default null, once uuid default null) returns bigint
language sql security invoker set search_path = ''
as $$ select private.ask_question(session_slug, device, question, name, language, item, once) $$;
comment on function public.ask_question(text, text, text, text, text, bigint, uuid) is 'A question from the floor; it waits until it is shown. PT400, PT404, PT409, PT429.';

create function public.support_question(session_slug text, device text, question bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.support_question(session_slug, device, question) $$;
comment on function public.support_question(text, text, bigint) is 'This device asks it too; PT400, PT404, PT409, PT429.';

grant execute on function
  private.get_live(text, text), private.get_screen(text, text, text), private.get_room(text, text, text),
  private.step_session(text, integer, text, bigint), private.open_poll(text, text, text, text[], text, bigint, uuid),
  private.close_poll(text), private.decide_question(bigint, integer, text, text, text), private.join_room(text, text, text),
  private.cast_room_vote(text, text, bigint, integer), private.ask_question(text, text, text, text, text, bigint, uuid),
  private.support_question(text, text, bigint),
  public.get_live(text, text), public.get_screen(text, text, text), public.get_room(text, text, text),
  public.step_session(text, integer, text, bigint), public.open_poll(text, text, text, text[], text, bigint, uuid),
  public.close_poll(text), public.decide_question(bigint, integer, text, text, text), public.join_room(text, text, text),
  public.cast_room_vote(text, text, bigint, integer), public.ask_question(text, text, text, text, text, bigint, uuid),
  public.support_question(text, text, bigint)
to anon, authenticated;
grant execute on function private.renew_room_code(text), public.renew_room_code(text) to authenticated;
