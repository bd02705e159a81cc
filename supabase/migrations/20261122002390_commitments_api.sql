-- The API of commitments: thin, and as who asks.

create function public.list_commitments(state text default null, organisation text default null, group_slug text default null, session_slug text default null, is_late boolean default false, query text default null, page integer default 1, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_commitments(state, organisation, group_slug, session_slug, is_late, query, page, language) $$;
comment on function public.list_commitments(text, text, text, text, boolean, text, integer, text) is
  'The register: 50 rows a page with figures by year and what can be filtered; state is a standing, or current, shifted, no_report.';

create function public.list_open_commitments(group_slug text default null, organisation_slug text default null, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_open_commitments(group_slug, organisation_slug, language) $$;
comment on function public.list_open_commitments(text, text, text) is
  'Open commitments that a group watches or an organisation keeps, 20 at most.';

create function public.get_commitment(commitment_id bigint, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_commitment(commitment_id, language) $$;
comment on function public.get_commitment(bigint, text) is
  'One commitment with shifts, reports, views and what who asks may do. PT404.';

create function public.export_commitments(language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.export_commitments(language) $$;
comment on function public.export_commitments(text) is
  'Commitments of released decisions, for files.';

create function public.list_commitment_news(language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_commitment_news(language) $$;
comment on function public.list_commitment_news(text) is
  'The last 50 public steps of commitments.';

create function public.list_commitment_choices(commitment_id bigint, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_commitment_choices(commitment_id, language) $$;
comment on function public.list_commitment_choices(bigint, text) is
  'What the forms of an organiser offer. PT404, 42501.';

create function public.change_commitment_due(commitment_id bigint, base integer, reason text, language text, due_session text default null, due_on date default null) returns void
language sql security invoker set search_path = ''
as $$ select private.change_commitment_due(commitment_id, base, due_session, due_on, reason, language) $$;
comment on function public.change_commitment_due(bigint, integer, text, text, text, date) is
  'An organiser shifts the day; base is the number of shifts that were shown. PT400 by field, PT409, 42501.';

create function public.change_commitment_scope(commitment_id bigint, base integer, deliverable text, reason text, language text) returns void
language sql security invoker set search_path = ''
as $$ select private.change_commitment_scope(commitment_id, base, deliverable, reason, language) $$;
comment on function public.change_commitment_scope(bigint, integer, text, text, text) is
  'An organiser puts another deliverable beside the first one. PT400 by field, PT409, 42501.';

create function public.change_commitment_owner(commitment_id bigint, base integer, organisation text, reason text, language text, person uuid default null) returns void
language sql security invoker set search_path = ''
as $$ select private.change_commitment_owner(commitment_id, base, organisation, person, reason, language) $$;
comment on function public.change_commitment_owner(bigint, integer, text, text, text, uuid) is
  'An organiser names another owner or person in charge. PT400 by field, PT409, 42501.';

create function public.close_commitment(commitment_id bigint, base integer, language text, note text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.close_commitment(commitment_id, base, note, language) $$;
comment on function public.close_commitment(bigint, integer, text, text) is
  'An organiser closes what its owner reported done; it leaves the next agenda. PT409, 42501.';

create function public.drop_commitment(commitment_id bigint, base integer, decision_id bigint, reason text, language text) returns void
language sql security invoker set search_path = ''
as $$ select private.drop_commitment(commitment_id, base, decision_id, reason, language) $$;
comment on function public.drop_commitment(bigint, integer, bigint, text, text) is
  'An organiser drops it by a released decision. PT400 by field, PT409, 42501.';

create function public.reopen_commitment(commitment_id bigint, base integer, reason text, language text) returns void
language sql security invoker set search_path = ''
as $$ select private.reopen_commitment(commitment_id, base, reason, language) $$;
comment on function public.reopen_commitment(bigint, integer, text, text) is
  'An organiser opens it again; it returns to the next agenda. PT409, 42501.';

create function public.report_status(commitment_id bigint, base integer, status text, words text, language text, evidence text[] default '{}') returns void
language sql security invoker set search_path = ''
as $$ select private.report_status(commitment_id, base, status, words, language, evidence) $$;
comment on function public.report_status(bigint, integer, text, text, text, text[]) is
  'Who speaks for the owner, is in charge or organises reports; base is the revision that was shown. PT400 by field, PT409, PT429, 42501.';

create function public.set_group_view(report_id bigint, base integer, view text, language text, reason text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.set_group_view(report_id, base, view, reason, language) $$;
comment on function public.set_group_view(bigint, integer, text, text, text) is
  'Who leads the watching group says how it sees a report. PT400 by field, PT409, PT429, 42501.';

create function public.follow_commitment(commitment_id bigint, is_followed boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.follow_commitment(commitment_id, is_followed) $$;
comment on function public.follow_commitment(bigint, boolean) is
  'Whether who asks hears what becomes of it. PT404, 42501.';

grant execute on function
  private.list_commitments(text, text, text, text, boolean, text, integer, text), public.list_commitments(text, text, text, text, boolean, text, integer, text),
  private.list_open_commitments(text, text, text), public.list_open_commitments(text, text, text),
  private.get_commitment(bigint, text), public.get_commitment(bigint, text),
  private.export_commitments(text), public.export_commitments(text),
  private.list_commitment_news(text), public.list_commitment_news(text)
to anon, authenticated;

grant execute on function
  private.list_commitment_choices(bigint, text), public.list_commitment_choices(bigint, text),
  private.change_commitment_due(bigint, integer, text, date, text, text), public.change_commitment_due(bigint, integer, text, text, text, date),
  private.change_commitment_scope(bigint, integer, text, text, text), public.change_commitment_scope(bigint, integer, text, text, text),
  private.change_commitment_owner(bigint, integer, text, uuid, text, text), public.change_commitment_owner(bigint, integer, text, text, text, uuid),
  private.close_commitment(bigint, integer, text, text), public.close_commitment(bigint, integer, text, text),
  private.drop_commitment(bigint, integer, bigint, text, text), public.drop_commitment(bigint, integer, bigint, text, text),
  private.reopen_commitment(bigint, integer, text, text), public.reopen_commitment(bigint, integer, text, text),
  private.report_status(bigint, integer, text, text, text, text[]), public.report_status(bigint, integer, text, text, text, text[]),
  private.set_group_view(bigint, integer, text, text, text), public.set_group_view(bigint, integer, text, text, text),
  private.follow_commitment(bigint, boolean), public.follow_commitment(bigint, boolean)
to authenticated;
