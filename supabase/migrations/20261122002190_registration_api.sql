-- The API of registration: thin, and as who asks.

create function public.get_registration_form(session_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_registration_form(session_slug, language) $$;
comment on function public.get_registration_form(text, text) is
  'What the form to register shows: the session, ways to come and places left, one''s organisations, what one registered. PT404.';

create function public.register(
  session_slug text, given jsonb, needs jsonb, once uuid, for_other boolean default false, mail text default null,
  client text default null, proof text default null, trap text default null
) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.register(session_slug, given, needs, once, coalesce(for_other, false), mail, client, proof, trap) $$;
comment on function public.register(text, jsonb, jsonb, uuid, boolean, text, text, text, text) is
  'Registers, without an account too; gives {key} of the registration''s page. given: name, way, organisation, listedFor, organisationOnly, language. The same once again gives the same. PT400 by field, PT404, PT409 when not open, PT429.';

create function public.get_registration(key text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_registration(key, language) $$;
comment on function public.get_registration(text, text) is 'The registration that a receipt opens, or one''s own by its number. PT404.';

create function public.change_registration(key text, given jsonb, needs jsonb default null) returns void
language sql security invoker set search_path = ''
as $$ select private.change_registration(key, given, needs) $$;
comment on function public.change_registration(text, jsonb, jsonb) is
  'Changes a registration; another way means the end of the other line. PT400 by field, PT404, PT409 when cancelled or over.';

create function public.cancel_registration(key text) returns void
language sql security invoker set search_path = ''
as $$ select private.cancel_registration(key) $$;
comment on function public.cancel_registration(text) is 'Gives the place back; needs and address are erased, who waits longest moves up. PT404, PT409 when over.';

create function public.cancel_registration_of(session_slug text, registration bigint, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.cancel_registration_of(session_slug, registration, reason) $$;
comment on function public.cancel_registration_of(text, bigint, text) is 'An organiser takes a place back, with a reason that is told. PT400, PT404, PT409, 42501.';

create function public.list_attendees(session_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_attendees(session_slug, language) $$;
comment on function public.list_attendees(text, text) is 'Who comes and agreed that who asks may read it, until some time after the session. PT404.';

create function public.get_session_needs(session_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_session_needs(session_slug, language) $$;
comment on function public.get_session_needs(text, text) is 'How many need what; for who books also who. PT404, 42501.';

create function public.answer_needs(session_slug text, ids bigint[], state text) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_needs(session_slug, ids, state) $$;
comment on function public.answer_needs(text, bigint[], text) is 'Who books marks needs as booked, not_possible or stated again; those concerned are told to look. PT400, PT404, 42501.';

create function public.get_check_in(session_slug text, query text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_check_in(session_slug, query, language) $$;
comment on function public.get_check_in(text, text, text) is 'Who is expected and who is there, for who organises or has a duty. PT404, 42501.';

create function public.mark_presence(session_slug text, mark text, registration bigint default null, presence bigint default null) returns void
language sql security invoker set search_path = ''
as $$ select private.mark_presence(session_slug, registration, presence, mark) $$;
comment on function public.mark_presence(text, text, bigint, bigint) is
  'Notes of a registration or a presence: here, remote, left, or none to take it back. PT400, PT404, PT409 before the day, 42501.';

create function public.scan_code(session_slug text, code text) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.scan_code(session_slug, code) $$;
comment on function public.scan_code(text, text) is 'Notes who shows this code at the door: {outcome: here, already, waiting, cancelled, unknown; name}. PT404, PT409, 42501.';

create function public.add_presence(session_slug text, name text, way text, once uuid, organisation text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.add_presence(session_slug, name, organisation, way, once) $$;
comment on function public.add_presence(text, text, text, uuid, text) is 'Notes somebody who had not registered, for an organisation by slug, name or as typed; the same once again adds nobody. PT400, PT404, PT409, 42501.';

create function public.list_badges(session_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_badges(session_slug, language) $$;
comment on function public.list_badges(text, text) is 'Names and organisations of who comes in person. PT404, 42501.';

grant execute on function
  private.get_registration_form(text, text), public.get_registration_form(text, text),
  private.register(text, jsonb, jsonb, uuid, boolean, text, text, text, text),
  public.register(text, jsonb, jsonb, uuid, boolean, text, text, text, text),
  private.get_registration(text, text), public.get_registration(text, text),
  private.change_registration(text, jsonb, jsonb), public.change_registration(text, jsonb, jsonb),
  private.cancel_registration(text), public.cancel_registration(text),
  private.list_attendees(text, text), public.list_attendees(text, text)
to anon, authenticated;
grant execute on function
  private.cancel_registration_of(text, bigint, text), public.cancel_registration_of(text, bigint, text),
  private.get_session_needs(text, text), public.get_session_needs(text, text),
  private.answer_needs(text, bigint[], text), public.answer_needs(text, bigint[], text),
  private.get_check_in(text, text, text), public.get_check_in(text, text, text),
  private.mark_presence(text, bigint, bigint, text), public.mark_presence(text, text, bigint, bigint),
  private.scan_code(text, text), public.scan_code(text, text),
  private.add_presence(text, text, text, text, uuid), public.add_presence(text, text, text, uuid, text),
  private.list_badges(text, text), public.list_badges(text, text)
to authenticated;
