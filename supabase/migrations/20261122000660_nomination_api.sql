-- The API of nominations: thin, and as who asks.

create function public.start_nomination(language text, client text, relation text default null) returns text
language sql security invoker set search_path = ''
as $$ select private.start_nomination(language, client, relation) $$;
comment on function public.start_nomination(text, text, text) is 'Begins a nomination and answers its receipt; at most 10 an hour for one client.';

create function public.save_nomination_step(receipt text, step text, step_values jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.save_nomination_step(receipt, step, step_values) $$;
comment on function public.save_nomination_step(text, text, jsonb) is 'Keeps one step; PT400 names the field, PT409 after sending.';

create function public.get_nomination(receipt text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_nomination(receipt, language) $$;
comment on function public.get_nomination(text, text) is 'A nomination and its fate for who holds the receipt.';

create function public.submit_nomination(receipt text, client text, proof text default null, trap text default null, mail text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.submit_nomination(receipt, client, proof, trap, mail) $$;
comment on function public.submit_nomination(text, text, text, text, text) is
  'Sends a nomination; with proof of work 5 an hour, without 3 and not sooner than 4 seconds after the start.';

create function public.leave_nominator_mail(receipt text, client text, mail text) returns void
language sql security invoker set search_path = ''
as $$ select private.leave_nominator_mail(receipt, client, mail) $$;
comment on function public.leave_nominator_mail(text, text, text) is
  'Mails the link of a draft and keeps the address for two reminders; at most 5 an hour for one client, PT409 after sending.';

create function public.delete_draft(receipt text) returns void
language sql security invoker set search_path = ''
as $$ select private.delete_draft(receipt) $$;
comment on function public.delete_draft(text) is 'Deletes a nomination that was not sent, with all that belongs to it; PT409 after sending.';

create function public.answer_nomination(receipt text, answer text) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_nomination(receipt, answer) $$;
comment on function public.answer_nomination(text, text) is 'The answer to the question that a moderator asked.';

create function public.withdraw_nomination(receipt text) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_nomination(receipt) $$;
comment on function public.withdraw_nomination(text) is 'Takes a nomination back; its contact data are erased.';

create function public.get_nomination_for_review(id uuid, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_nomination_for_review(id, language) $$;
comment on function public.get_nomination_for_review(uuid, text) is 'A sent nomination with everything that helps to decide.';

create function public.take_nomination(id uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.take_nomination(id) $$;
comment on function public.take_nomination(uuid) is 'A moderator begins to read.';

create function public.ask_nominator(id uuid, question text) returns void
language sql security invoker set search_path = ''
as $$ select private.ask_nominator(id, question) $$;
comment on function public.ask_nominator(uuid, text) is 'Asks who nominated; shown on the receipt and mailed.';

create function public.accept_nomination(id uuid, edits jsonb) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.accept_nomination(id, edits) $$;
comment on function public.accept_nomination(uuid, jsonb) is 'Makes it an initiative at once, or proposes so where a second moderator must agree.';

create function public.merge_nomination(id uuid, initiative uuid, keep_name boolean default false) returns void
language sql security invoker set search_path = ''
as $$ select private.merge_nomination(id, initiative, keep_name) $$;
comment on function public.merge_nomination(uuid, uuid, boolean) is 'The initiative stands in the directory already; its other name may be kept.';

create function public.decline_nomination(id uuid, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.decline_nomination(id, reason) $$;
comment on function public.decline_nomination(uuid, text) is 'Declines, always with a reason that the nominator reads.';

create function public.not_a_duplicate(nomination uuid, initiative uuid, reason text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.not_a_duplicate(nomination, initiative, reason) $$;
comment on function public.not_a_duplicate(uuid, uuid, text) is 'Remembers that these are two different things.';

create function public.note_nomination(id uuid, note text) returns void
language sql security invoker set search_path = ''
as $$ select private.note_nomination(id, note) $$;
comment on function public.note_nomination(uuid, text) is 'Keeps an internal note beside a nomination.';

-- An invoker function can only do what its caller may: the same few are open in `private`.
grant execute on function
  private.start_nomination(text, text, text), private.save_nomination_step(text, text, jsonb),
  private.get_nomination(text, text), private.submit_nomination(text, text, text, text, text),
  private.answer_nomination(text, text), private.withdraw_nomination(text), private.delete_draft(text),
  private.leave_nominator_mail(text, text, text), private.place_by_name(text),
  private.duplicates_for_visitors(text[], integer, text, text, uuid),
  public.start_nomination(text, text, text), public.save_nomination_step(text, text, jsonb),
  public.get_nomination(text, text), public.submit_nomination(text, text, text, text, text),
  public.answer_nomination(text, text), public.withdraw_nomination(text), public.delete_draft(text),
  public.leave_nominator_mail(text, text, text),
  public.nomination_duplicates(text, text, text, text), public.list_nomination_options(text),
  public.suggest_places(text, text)
to anon, authenticated;
grant execute on function
  private.get_nomination_for_review(uuid, text), private.take_nomination(uuid), private.ask_nominator(uuid, text),
  private.accept_nomination(uuid, jsonb), private.merge_nomination(uuid, uuid, boolean),
  private.decline_nomination(uuid, text), private.not_a_duplicate(uuid, uuid, text), private.note_nomination(uuid, text),
  public.list_nominations(text, integer, text), public.get_nomination_for_review(uuid, text),
  public.take_nomination(uuid), public.ask_nominator(uuid, text), public.accept_nomination(uuid, jsonb),
  public.merge_nomination(uuid, uuid, boolean), public.decline_nomination(uuid, text),
  public.not_a_duplicate(uuid, uuid, text), public.note_nomination(uuid, text)
to authenticated;
