-- The API of minutes and decisions: thin, and as who asks. `once` names the sending of a form.

create function public.get_minutes(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_minutes(session_slug, language) $$;
comment on function public.get_minutes(text, text) is
  'The minutes of a session with objections, answers and errata; null until who asks may read them. PT404.';

create function public.list_session_decisions(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_session_decisions(session_slug, language) $$;
comment on function public.list_session_decisions(text, text) is 'Outcomes of a session that who asks may read, by number, with short text and commitment. PT404.';

create function public.get_minute_desk(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_minute_desk(session_slug, language) $$;
comment on function public.get_minute_desk(text, text) is 'What who writes the minutes needs. PT404, 42501.';

create function public.get_minute_revision(session_slug text, item bigint, revision integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_minute_revision(session_slug, item, revision) $$;
comment on function public.get_minute_revision(text, bigint, integer) is 'An earlier text of an item, for who writes. PT404.';

create function public.get_outcome_choices(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_outcome_choices(session_slug, language) $$;
comment on function public.get_outcome_choices(text, text) is 'From what who records an outcome chooses. PT404, 42501.';

create function public.start_minutes(session_slug text, language text default null) returns void
language plpgsql security invoker set search_path = ''
as $$ begin perform private.start_minutes(session_slug, language); end $$;
comment on function public.start_minutes(text, text) is 'Begins the minutes of an open or closed session. PT409 before.';

create function public.set_minutes_language(session_slug text, language text) returns void
language sql security invoker set search_path = ''
as $$ select private.set_minutes_language(session_slug, language) $$;
comment on function public.set_minutes_language(text, text) is 'In which language the minutes are written. PT400, PT409 once the draft was sent, 42501.';

create function public.save_minute_entry(session_slug text, item bigint, base integer, document jsonb, plain text, writer uuid default null, step bigint default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.save_minute_entry(session_slug, item, base, document, plain, writer, step) $$;
comment on function public.save_minute_entry(text, bigint, integer, jsonb, text, uuid, bigint) is
  'A new text on revision base (0: none yet); `writer` names the open page, `step` rises with each of its texts. PT409 with the present text as detail.';

create function public.note_minute_presence(session_slug text, item bigint default null, step text default '') returns jsonb
language sql security invoker set search_path = ''
as $$ select private.note_presence(session_slug, item, step) $$;
comment on function public.note_minute_presence(text, bigint, text) is
  'Says at which item who writes is (`at`), that they left (`gone`) or nothing; gives who else writes. 42501 for others.';

create function public.get_minute_news(session_id bigint) returns bigint
language sql stable security invoker set search_path = ''
as $$ select private.minute_news(session_id) $$;
comment on function public.get_minute_news(bigint) is 'A number that rises, for who writes the minutes of a session; null for others.';

create function public.record_outcome(session_slug text, item bigint, kind text, text text, result text default null, review_on date default null, once uuid default null, organisation text default null, person uuid default null, watching text default null, due_session text default null, due_on date default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.record_outcome(session_slug, item, kind, text, result, review_on, once, organisation, person, watching, due_session, due_on) $$;
comment on function public.record_outcome(text, bigint, text, text, text, date, uuid, text, uuid, text, text, date) is
  'Records information, a decision or a commitment; organisation, group and session by slug. PT400 by field, PT409, 42501.';

create function public.change_outcome(outcome_id bigint, base integer, text text, result text default null, review_on date default null) returns integer
language sql security invoker set search_path = ''
as $$ select private.change_outcome(outcome_id, base, text, result, review_on) $$;
comment on function public.change_outcome(bigint, integer, text, text, date) is 'Changes an outcome on its revision. PT400, PT409 with the present one as detail, or when final.';

create function public.remove_outcome(outcome_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.remove_outcome(outcome_id) $$;
comment on function public.remove_outcome(bigint) is 'Takes back what was recorded by mistake. PT409 when others have read it or it is final.';

create function public.send_minutes(session_slug text, days integer default 10) returns timestamptz
language sql security invoker set search_path = ''
as $$ select private.send_minutes(session_slug, days) $$;
comment on function public.send_minutes(text, integer) is 'Sends the draft to those present; gives until when they object. PT400, PT409, 42501.';

create function public.object_to_minutes(session_slug text, entry bigint, text text, language text, once uuid default null) returns bigint
language sql security invoker set search_path = ''
as $$ select private.object_to_minutes(session_slug, entry, text, language, once) $$;
comment on function public.object_to_minutes(text, bigint, text, text, uuid) is 'Objects to one item, for who was present and until the window ends. PT409 later, 42501.';

create function public.withdraw_objection(objection_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_objection(objection_id) $$;
comment on function public.withdraw_objection(bigint) is 'Takes the own objection back. PT409 once it was answered.';

create function public.answer_objection(objection_id bigint, accepts boolean, answer text, base integer default null, document jsonb default null, plain text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_objection(objection_id, accepts, answer, base, document, plain) $$;
comment on function public.answer_objection(bigint, boolean, text, integer, jsonb, text) is 'Accepts with a new text or rejects with a reason. PT400, PT409, 42501.';

create function public.add_erratum(session_slug text, entry bigint, text text, once uuid default null) returns bigint
language sql security invoker set search_path = ''
as $$ select private.add_erratum(session_slug, entry, text, once) $$;
comment on function public.add_erratum(text, bigint, text, uuid) is 'A dated correction beside approved minutes. For coordinators; PT409 before.';

create function public.list_decision_texts(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_decision_texts(session_slug, language) $$;
comment on function public.list_decision_texts(text, text) is 'Decisions with their short texts in all languages, for who words and translates them. 42501.';

create function public.save_decision_text(decision_id bigint, language text, text text, was text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.save_decision_text(decision_id, language, text, was) $$;
comment on function public.save_decision_text(bigint, text, text, text) is 'A decision in plain words; `was` is the text one saw. PT400, PT409 with the present text as detail.';

create function public.get_release(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_release(session_slug, language) $$;
comment on function public.get_release(text, text) is 'The steps of releasing with what each gives and how many hear. For coordinators; 42501.';

create function public.release_part(session_slug text, part text, audience text, seen integer) returns integer
language sql security invoker set search_path = ''
as $$ select private.release_part(session_slug, part, audience, seen) $$;
comment on function public.release_part(text, text, text, integer) is 'Gives decisions, short texts or minutes to participants or everybody; gives how many are told. PT409 out of turn.';

create function public.plan_release(session_slug text, part text, audience text, day date) returns void
language sql security invoker set search_path = ''
as $$ select private.plan_release(session_slug, part, audience, day) $$;
comment on function public.plan_release(text, text, text, date) is 'The day on which a part is given by itself. For coordinators; PT400 by field, PT409.';

create function public.withdraw_planned_release(session_slug text, part text, audience text) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_planned_release(session_slug, part, audience) $$;
comment on function public.withdraw_planned_release(text, text, text) is 'Takes a planned day back. For coordinators; PT409 when nothing is planned any more.';

grant execute on function
  private.get_minutes(text, text), public.get_minutes(text, text),
  private.list_session_decisions(text, text), public.list_session_decisions(text, text)
to anon, authenticated;

grant execute on function
  private.get_minute_desk(text, text), public.get_minute_desk(text, text),
  private.get_minute_revision(text, bigint, integer), public.get_minute_revision(text, bigint, integer),
  private.get_outcome_choices(text, text), public.get_outcome_choices(text, text),
  private.start_minutes(text, text), public.start_minutes(text, text),
  private.save_minute_entry(text, bigint, integer, jsonb, text, uuid, bigint), public.save_minute_entry(text, bigint, integer, jsonb, text, uuid, bigint),
  private.record_outcome(text, bigint, text, text, text, date, uuid, text, uuid, text, text, date), public.record_outcome(text, bigint, text, text, text, date, uuid, text, uuid, text, text, date),
  private.change_outcome(bigint, integer, text, text, date), public.change_outcome(bigint, integer, text, text, date),
  private.remove_outcome(bigint), public.remove_outcome(bigint),
  private.send_minutes(text, integer), public.send_minutes(text, integer),
  private.object_to_minutes(text, bigint, text, text, uuid), public.object_to_minutes(text, bigint, text, text, uuid),
  private.withdraw_objection(bigint), public.withdraw_objection(bigint),
  private.answer_objection(bigint, boolean, text, integer, jsonb, text), public.answer_objection(bigint, boolean, text, integer, jsonb, text),
  private.add_erratum(text, bigint, text, uuid), public.add_erratum(text, bigint, text, uuid),
  private.list_decision_texts(text, text), public.list_decision_texts(text, text),
  private.save_decision_text(bigint, text, text, text), public.save_decision_text(bigint, text, text, text),
  private.get_release(text, text), public.get_release(text, text),
  private.release_part(text, text, text, integer), public.release_part(text, text, text, integer),
  private.note_presence(text, bigint, text), public.note_minute_presence(text, bigint, text),
  private.minute_news(bigint), public.get_minute_news(bigint),
  private.set_minutes_language(text, text), public.set_minutes_language(text, text),
  private.plan_release(text, text, text, date), public.plan_release(text, text, text, date),
  private.withdraw_planned_release(text, text, text), public.withdraw_planned_release(text, text, text)
to authenticated;
