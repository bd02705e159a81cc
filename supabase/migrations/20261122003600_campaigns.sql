-- Awards: once a year people put initiatives forward, a jury scores them by criteria, staff make the shortlist
-- and announce who wins. Why somebody put one forward and how a juror scored stay in the schema private.

create type public.campaign_state as enum ('draft', 'prepared', 'open', 'jury', 'scored', 'shortlisted', 'announced', 'cancelled');
create type public.entry_state as enum ('open', 'refused', 'withdrawn');
create type public.entry_origin as enum ('visitor', 'keeper', 'staff');

create table public.campaigns (
  year smallint primary key check (year between 2000 and 2100),
  intros public.localized_text not null default '{}',
  opens_on date not null,
  closes_on date not null,
  scores_until date not null,
  announces_on date not null,
  published_at timestamptz,
  shortlisted_at timestamptz,
  announced_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text check (char_length(cancel_reason) between 1 and 1000),
  updated_at timestamptz not null default now(),
  check (opens_on <= closes_on),
  check (closes_on < scores_until),
  check (scores_until <= announces_on),
  check ((cancelled_at is null) = (cancel_reason is null)),
  check (announced_at is null or shortlisted_at is not null)
);
comment on table public.campaigns is 'The awards of one year; what they are at follows from the dates and from what staff did.';
comment on column public.campaigns.published_at is 'Until then only staff see it; from the first day on its categories and criteria stay.';
comment on column public.campaigns.scores_until is 'The last day for the jury; once it is over nobody reopens it, since staff read the means then.';

create table public.campaign_categories (
  id integer generated always as identity primary key,
  year smallint not null references public.campaigns (year) on delete cascade,
  position smallint not null,
  names public.localized_text not null,
  explanations public.localized_text not null default '{}',
  awards smallint not null default 1 check (awards between 1 and 5)
);
comment on table public.campaign_categories is 'For what initiatives are put forward in a year, and how many awards there are.';
create index campaign_categories_year on public.campaign_categories (year, position);

create table public.campaign_criteria (
  id integer generated always as identity primary key,
  year smallint not null references public.campaigns (year) on delete cascade,
  position smallint not null,
  names public.localized_text not null,
  explanations public.localized_text not null default '{}',
  weight smallint not null default 1 check (weight between 1 and 5)
);
comment on table public.campaign_criteria is 'By what the jury scores, each from 1 to 5, and how much it weighs.';
create index campaign_criteria_year on public.campaign_criteria (year, position);

create table public.campaign_corrections (
  id integer generated always as identity primary key,
  year smallint not null references public.campaigns (year) on delete cascade,
  note text not null check (char_length(note) between 1 and 1000),
  language public.language_code not null,
  made_at timestamptz not null default now()
);
comment on table public.campaign_corrections is 'What was changed of a result after it was announced; everybody reads it.';
create index campaign_corrections_year on public.campaign_corrections (year);

create table private.campaign_entries (
  id bigint generated always as identity primary key,
  category_id integer not null references public.campaign_categories (id) on delete cascade,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  state public.entry_state not null default 'open',
  origin public.entry_origin not null,
  refusal text check (char_length(refusal) between 1 and 1000),
  entered_at timestamptz not null default now(),
  sheets smallint,
  mean numeric,
  spread numeric,
  is_shortlisted boolean not null default false,
  is_winner boolean not null default false,
  sentences public.localized_text not null default '{}',
  unique (category_id, initiative_id),
  check ((refusal is not null) = (state = 'refused')),
  check (state = 'open' or not is_shortlisted),
  check (is_shortlisted or not is_winner)
);
comment on table private.campaign_entries is 'An initiative that was put forward in a category, and what became of it; the figures are kept with the shortlist.';
create index campaign_entries_initiative_id on private.campaign_entries (initiative_id);

create table private.campaign_voices (
  id bigint generated always as identity primary key,
  entry_id bigint not null references private.campaign_entries (id) on delete cascade,
  form_hash bytea not null unique,
  person_id uuid references public.people (id) on delete set null,
  language public.language_code not null,
  reason text not null check (char_length(reason) between 1 and 2000),
  sent_at timestamptz not null default now()
);
comment on table private.campaign_voices is 'Why somebody put an initiative forward, for staff and jury; how many there are counts nowhere.';
create index campaign_voices_entry_id on private.campaign_voices (entry_id, id);
create unique index campaign_voices_one_each on private.campaign_voices (person_id, entry_id);

create table private.campaign_jurors (
  year smallint not null references public.campaigns (year) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  invited_at timestamptz not null default now(),
  accepted_at timestamptz,
  primary key (year, person_id)
);
comment on table private.campaign_jurors is 'Who staff asked into the jury of a year, and who said yes.';
create index campaign_jurors_person_id on private.campaign_jurors (person_id);

create table private.campaign_recusals (
  entry_id bigint not null references private.campaign_entries (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  primary key (entry_id, person_id)
);
comment on table private.campaign_recusals is 'Entries that a juror leaves to the others; who is tied to one leaves it without saying so.';
create index campaign_recusals_person_id on private.campaign_recusals (person_id);

create table private.jury_sheets (
  entry_id bigint not null references private.campaign_entries (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  note text check (char_length(note) between 1 and 2000),
  saved_at timestamptz not null default now(),
  primary key (entry_id, person_id)
);
comment on table private.jury_sheets is 'What one juror noted of one entry; read by that juror only.';
create index jury_sheets_person_id on private.jury_sheets (person_id);

create table private.jury_scores (
  entry_id bigint not null,
  person_id uuid not null,
  criterion_id integer not null references public.campaign_criteria (id) on delete cascade,
  score smallint not null check (score between 1 and 5),
  primary key (entry_id, person_id, criterion_id),
  foreign key (entry_id, person_id) references private.jury_sheets (entry_id, person_id) on delete cascade
);
comment on table private.jury_scores is 'How one juror scored one entry; others read means of complete sheets, and those after the last day.';
create index jury_scores_criterion_id on private.jury_scores (criterion_id);

create table private.shortlist_reasons (
  category_id integer primary key references public.campaign_categories (id) on delete cascade,
  reason text not null check (char_length(reason) between 1 and 1000)
);
comment on table private.shortlist_reasons is 'Why a shortlist does not follow the order of the scores; for staff.';

create trigger campaigns_keep_updated_at before update on public.campaigns
  for each row execute function private.keep_updated_at();
create trigger campaigns_audit after insert or update or delete on public.campaigns
  for each row execute function private.audit('year');
create trigger campaign_corrections_audit after insert or update or delete on public.campaign_corrections
  for each row execute function private.audit('id');
create trigger campaigns_announce after insert or update or delete on public.campaigns
  for each statement execute function private.announce_change('awards');
create trigger campaign_entries_announce after update or delete on private.campaign_entries
  for each statement execute function private.announce_change('awards');

alter table public.campaigns enable row level security;
alter table public.campaign_categories enable row level security;
alter table public.campaign_criteria enable row level security;
alter table public.campaign_corrections enable row level security;
create policy "everybody reads awards that were published" on public.campaigns
  for select to anon, authenticated
  using (published_at is not null or (select private.has_role('coordinator', 'administrator')));
create policy "readable with its year" on public.campaign_categories for select to anon, authenticated
  using (exists (select from public.campaigns as c where c.year = campaign_categories.year));
create policy "readable with its year" on public.campaign_criteria for select to anon, authenticated
  using (exists (select from public.campaigns as c where c.year = campaign_criteria.year));
create policy "everybody reads corrections" on public.campaign_corrections for select to anon, authenticated using (true);
grant select on public.campaigns, public.campaign_categories, public.campaign_criteria, public.campaign_corrections to anon, authenticated;
