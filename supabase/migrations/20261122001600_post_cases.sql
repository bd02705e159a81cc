-- Moderation of posts: what people report, what is decided about it, and what follows for who wrote.
--
-- All reports of one post are one case. Nothing here is open to requests: who reported is known to the
-- functions alone, and they never tell the author.

create type public.report_reason as enum ('insult', 'discrimination', 'personal_data', 'danger', 'spam', 'other');
create type public.case_state as enum ('received', 'in_review', 'upheld', 'dismissed', 'appealed', 'final');
create type public.sanction_kind as enum ('warning', 'slow', 'pause');

alter table public.site_settings
  add column first_posts smallint not null default 2 check (first_posts between 0 and 20),
  add column emergency_number text not null default '112' check (emergency_number ~ '^\+?[0-9 ]{2,20}$'),
  add column discrimination_desk text not null default 'Unia' check (char_length(discrimination_desk) between 1 and 80),
  add column discrimination_desk_url text not null default 'https://www.unia.be'
    check (discrimination_desk_url ~ '^https://[^\s<>"]+$' and char_length(discrimination_desk_url) <= 400);
comment on column public.site_settings.first_posts is 'So many posts of somebody new are read before others see them; 0 holds none.';
comment on column public.site_settings.discrimination_desk is 'Where people tell of discrimination and hate speech outside the forum.';
grant update (first_posts, emergency_number, discrimination_desk, discrimination_desk_url) on public.site_settings to authenticated;

create table private.post_cases (
  id uuid primary key default gen_random_uuid(),
  post_id bigint not null references public.posts (id) on delete cascade,
  origin text not null default 'reports' check (origin in ('reports', 'hiding', 'refusal')),
  state public.case_state not null default 'received',
  kept_language public.language_code not null,
  kept_plain text not null,
  kept_revision integer not null,
  opened_at timestamptz not null default now(),
  taken_by uuid references public.people (id) on delete set null,
  is_hiding boolean,
  sanction public.sanction_kind,
  reason text check (char_length(reason) <= 2000),
  decided_by uuid references public.people (id) on delete set null,
  decided_at timestamptz,
  appeal text check (char_length(appeal) <= 2000),
  appealed_by text check (appealed_by in ('author', 'reporter')),
  appealed_at timestamptz,
  stands boolean,
  final_reason text check (char_length(final_reason) <= 2000),
  final_by uuid references public.people (id) on delete set null,
  final_at timestamptz,
  check ((state in ('received', 'in_review')) = (decided_at is null)),
  check ((state = 'final') = (final_at is not null)),
  check (state <> 'appealed' or appealed_by is not null)
);
comment on table private.post_cases is 'What was reported or hidden: the reports of one post together, the decision, the appeal.';
comment on column private.post_cases.origin is 'Reports; or who leads the group hid the post, or refused one that was held, without a report.';
comment on column private.post_cases.kept_plain is 'The words at the first report: what the author changes or removes later can still be judged.';
comment on column private.post_cases.is_hiding is 'Whether the decision hides the post.';
comment on column private.post_cases.stands is 'Whether the decision stood after the appeal.';
create unique index post_cases_open on private.post_cases (post_id) where state in ('received', 'in_review');
create index post_cases_post_id on private.post_cases (post_id);
create index post_cases_queue on private.post_cases (opened_at, id) where state in ('received', 'in_review', 'appealed');
create index post_cases_decided on private.post_cases (decided_at desc, id) where state in ('upheld', 'dismissed', 'final');
create index post_cases_taken_by on private.post_cases (taken_by);
create index post_cases_decided_by on private.post_cases (decided_by);
create index post_cases_final_by on private.post_cases (final_by);

create table private.reports (
  id bigint generated always as identity primary key,
  case_id uuid not null references private.post_cases (id) on delete cascade,
  reporter_id uuid references public.people (id) on delete set null,
  receipt_hash bytea unique,
  reason public.report_reason not null,
  note text check (char_length(note) <= 2000),
  created_at timestamptz not null default now(),
  check (reporter_id is null or receipt_hash is null)
);
comment on table private.reports is 'One complaint about a post: by a person, or by a visitor who holds its receipt.';
create unique index reports_of_person on private.reports (case_id, reporter_id) where reporter_id is not null;
create index reports_case_id on private.reports (case_id);
create index reports_reporter_id on private.reports (reporter_id);

create table private.case_events (
  id bigint generated always as identity primary key,
  case_id uuid not null references private.post_cases (id) on delete cascade,
  action text not null check (action in ('reported', 'taken', 'decided', 'appealed', 'final', 'revealed')),
  actor_id uuid references public.people (id) on delete set null,
  happened_at timestamptz not null default now()
);
comment on table private.case_events is 'What was done with a case and by which moderator; for the two sides no name is kept here.';
create index case_events_case_id on private.case_events (case_id, id);
create index case_events_actor_id on private.case_events (actor_id);

create table private.post_sanctions (
  id bigint generated always as identity primary key,
  case_id uuid references private.post_cases (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  group_id smallint references public.working_groups (id) on delete cascade,
  kind public.sanction_kind not null,
  until_at timestamptz,
  wait_minutes smallint not null default 60 check (wait_minutes between 1 and 1440),
  imposed_at timestamptz not null default now(),
  lifted_at timestamptz,
  check ((kind = 'warning') = (until_at is null)),
  check ((kind = 'slow') = (group_id is not null))
);
comment on table private.post_sanctions is 'Warnings, slow mode of one person in one group, and pauses in writing anywhere.';
comment on column private.post_sanctions.case_id is 'The case of a post; null where a case of the exchange led to it.';
create index post_sanctions_person_id on private.post_sanctions (person_id, until_at);
create index post_sanctions_case_id on private.post_sanctions (case_id);
create index post_sanctions_group_id on private.post_sanctions (group_id);

create table private.reporter_views (
  case_id uuid not null references private.post_cases (id) on delete cascade,
  viewer_id uuid not null references public.people (id) on delete cascade,
  viewed_at timestamptz not null default now(),
  primary key (case_id, viewer_id)
);
comment on table private.reporter_views is 'Which moderator asked who reported, and when.';
create index reporter_views_viewer_id on private.reporter_views (viewer_id);

create table private.vouches (
  person_id uuid primary key references public.people (id) on delete cascade,
  vouched_by uuid references public.people (id) on delete set null,
  vouched_at timestamptz not null default now()
);
comment on table private.vouches is 'People whose first posts need no review: somebody the forum knows stands for them.';
create index vouches_vouched_by on private.vouches (vouched_by);

-- The trail tells what moderators did; a report or an appeal would name who made it.
create trigger post_cases_audit after update on private.post_cases
  for each row when (old.state is distinct from new.state and new.state <> 'appealed')
  execute function private.audit('id', 'kept_plain', 'appeal', 'appealed_by', 'appealed_at');
create trigger post_sanctions_audit after insert or update on private.post_sanctions
  for each row execute function private.audit('case_id');
create trigger reporter_views_audit after insert on private.reporter_views
  for each row execute function private.audit('case_id');
create trigger vouches_audit after insert or delete on private.vouches
  for each row execute function private.audit('person_id');

create function private.moderates() returns boolean
language sql stable security definer set search_path = ''
as $$ select private.has_role('moderator', 'administrator') $$;
comment on function private.moderates() is 'Whether who asks decides about reports of all groups.';

create function private.appeal_days() returns integer
language sql immutable parallel safe set search_path = ''
as $$ select 30 $$;
comment on function private.appeal_days() is 'So many days after a decision both sides can still object.';

create function private.mail_about_case(person uuid, mail_kind text, c private.post_cases, more jsonb default '{}') returns void
language sql security definer set search_path = ''
as $$
  insert into private.outbox (kind, recipient, language, payload)
  select mail_kind, u.email, p.language, more || jsonb_build_object(
    'name', t.title, 'url', format('/%s/reports/%s', p.language, c.id))
  from public.people as p join auth.users as u on u.id = p.id
  join public.posts as post on post.id = c.post_id join public.topics as t on t.id = post.topic_id
  where p.id = person and u.email <> ''
$$;
comment on function private.mail_about_case(uuid, text, private.post_cases, jsonb) is
  'Writes to one side of a case, in the language that the person reads; the mail names neither side.';

create function private.mail_sides(c private.post_cases, to_author text, to_reporters text, more jsonb default '{}') returns void
language sql security definer set search_path = ''
as $$
  select private.mail_about_case(p.author_id, to_author, c, more)
  from public.posts as p where p.id = c.post_id and p.author_id is not null;
  select private.mail_about_case(r.reporter_id, to_reporters, c, more)
  from private.reports as r where r.case_id = c.id and r.reporter_id is not null
$$;
comment on function private.mail_sides(private.post_cases, text, text, jsonb) is 'Tells the author and everybody with an account who reported.';
