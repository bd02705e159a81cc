-- The API of moderation: thin, and as who asks.

create function public.get_report_form(topic_id bigint, number integer, client text default '', language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_report_form(topic_id, number, client, language) $$;
comment on function public.get_report_form(bigint, integer, text, text) is
  'The post that somebody wants to report, whom to call, and what a visitor''s browser works on; PT404.';

create function public.report_post(topic_id bigint, number integer, reason text, note text default null, client text default '', proof text default null, trap text default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.report_post(topic_id, number, reason, note, client, proof, trap) $$;
comment on function public.report_post(bigint, integer, text, text, text, text, text) is
  'Reports a post; gives the address of the report. PT400 by field, PT404, PT429.';

create function public.get_report(address text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_report(address, language) $$;
comment on function public.get_report(text, text) is 'One''s own report, or the case about one''s own post; PT404.';

create function public.appeal_case(address text, appeal text) returns void
language sql security invoker set search_path = ''
as $$ select private.appeal_case(address, appeal) $$;
comment on function public.appeal_case(text, text) is 'Objects to a decision, once and in time; PT400, PT404, PT409.';

create function public.list_my_reports(language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_my_reports(language) $$;
comment on function public.list_my_reports(text) is 'Own reports, cases about own posts, own posts that wait, and sanctions in force.';

create function public.count_moderation() returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.count_moderation() $$;
comment on function public.count_moderation() is 'How much waits for who asks; 42501 for who moderates nothing.';

create function public.list_cases(shown text default 'open', after text default null, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_cases(shown, after, language) $$;
comment on function public.list_cases(text, text, text) is
  'The queue of reports (open, decided), 30 behind a case; for moderators, and of their group for who leads one.';

create function public.get_case(id uuid, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_case(id, language) $$;
comment on function public.get_case(uuid, text) is 'A case with all that helps to decide; PT404.';

create function public.take_case(id uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.take_case(id) $$;
comment on function public.take_case(uuid) is 'A moderator begins to read; PT404, PT409, 42501.';

create function public.reveal_reporters(id uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.reveal_reporters(id) $$;
comment on function public.reveal_reporters(uuid) is 'Lets a moderator see who reported, which is noted; PT404, 42501.';

create function public.decide_case(id uuid, verdict text, reason text, sanction text default null, days integer default null) returns void
language sql security invoker set search_path = ''
as $$ select private.decide_case(id, verdict, reason, sanction, days) $$;
comment on function public.decide_case(uuid, text, text, text, integer) is
  'Hides or leaves a post, with a warning, slow mode or pause if need be; PT400 by field, PT404, PT409, 42501.';

create function public.decide_appeal(id uuid, stands boolean, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.decide_appeal(id, stands, reason) $$;
comment on function public.decide_appeal(uuid, boolean, text) is
  'Another moderator''s last word; PT400 by field, PT404, PT409, 42501.';

create function public.list_held_posts(after bigint default null, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_held_posts(after, language) $$;
comment on function public.list_held_posts(bigint, text) is 'First posts of new people that wait, 20 behind a post; 42501.';

create function public.review_held_post(topic_id bigint, number integer, accepts boolean, reason text default null, vouches boolean default false) returns void
language sql security invoker set search_path = ''
as $$ select private.review_held_post(topic_id, number, accepts, reason, vouches) $$;
comment on function public.review_held_post(bigint, integer, boolean, text, boolean) is
  'Shows a held post, or hides it with a reason; PT400, PT404, PT409, 42501.';

create function public.hide_posts(topic_id bigint, numbers integer[], reason text) returns integer
language sql security invoker set search_path = ''
as $$ select private.hide_posts(topic_id, numbers, reason) $$;
comment on function public.hide_posts(bigint, integer[], text) is
  'Hides up to 100 posts of a topic at once; gives how many. PT400, PT404, 42501.';

grant execute on function
  private.get_report_form(bigint, integer, text, text),
  public.get_report_form(bigint, integer, text, text),
  private.report_post(bigint, integer, text, text, text, text, text),
  public.report_post(bigint, integer, text, text, text, text, text),
  private.get_report(text, text),
  public.get_report(text, text),
  private.appeal_case(text, text),
  public.appeal_case(text, text)
to anon, authenticated;

grant execute on function
  private.list_my_reports(text),
  public.list_my_reports(text),
  private.count_moderation(),
  public.count_moderation(),
  private.list_cases(text, text, text),
  public.list_cases(text, text, text),
  private.get_case(uuid, text),
  public.get_case(uuid, text),
  private.take_case(uuid),
  public.take_case(uuid),
  private.reveal_reporters(uuid),
  public.reveal_reporters(uuid),
  private.decide_case(uuid, text, text, text, integer),
  public.decide_case(uuid, text, text, text, integer),
  private.decide_appeal(uuid, boolean, text),
  public.decide_appeal(uuid, boolean, text),
  private.list_held_posts(bigint, text),
  public.list_held_posts(bigint, text),
  private.review_held_post(bigint, integer, boolean, text, boolean),
  public.review_held_post(bigint, integer, boolean, text, boolean),
  private.hide_posts(bigint, integer[], text),
  public.hide_posts(bigint, integer[], text)
to authenticated;
