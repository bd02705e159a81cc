-- The rest of an initiative's record: when it is open and meets, what it wants to change, its steps, what
-- people tell of it; and who keeps it. A record is read and written in sections, each with its own versions.

create type public.record_section as enum (
  'basics', 'texts', 'terms', 'places', 'schedule', 'organisations', 'contact', 'means', 'figures', 'theory',
  'steps', 'stories', 'media', 'relations', 'sources'
);
comment on type public.record_section is 'The parts in which a record is shown, edited, compared and restored.';
create type public.schedule_kind as enum ('open', 'meeting');
create type public.schedule_frequency as enum ('weekly', 'fortnightly', 'monthly', 'yearly', 'once');
create type public.theory_part as enum ('input', 'activity', 'output', 'outcome', 'effect');
create type public.version_origin as enum ('edit', 'suggestion', 'restore', 'import', 'merge');

create table public.initiative_schedules (
  id bigint generated always as identity primary key,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  kind public.schedule_kind not null,
  frequency public.schedule_frequency not null default 'weekly',
  weekdays smallint[] not null default '{}' check (weekdays <@ array[1,2,3,4,5,6,7]::smallint[]),
  week_of_month smallint check (week_of_month in (1, 2, 3, 4, -1)),
  opens_at time,
  closes_at time,
  from_on date,
  until_on date,
  notes public.localized_text not null default '{}',
  position smallint not null default 0,
  check (week_of_month is null or frequency = 'monthly'),
  check (frequency <> 'once' or from_on is not null),
  check (until_on is null or from_on is null or until_on >= from_on)
);
comment on table public.initiative_schedules is 'Opening hours and recurring meetings of an initiative, in the city''s time.';
comment on column public.initiative_schedules.weekdays is 'Monday is 1; empty where the days differ or are not known.';
comment on column public.initiative_schedules.week_of_month is 'Of a monthly one: the first to fourth such day, or -1 for the last.';
comment on column public.initiative_schedules.closes_at is 'At or before opens_at it ends on the next day.';
create index initiative_schedules_initiative_id on public.initiative_schedules (initiative_id, position);

create table public.initiative_theory (
  id bigint generated always as identity primary key,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  part public.theory_part not null,
  term_id smallint references public.terms (id) on delete set null,
  texts public.localized_text not null check (texts <> '{}'),
  assumptions public.localized_text not null default '{}',
  indicators public.localized_text not null default '{}',
  position smallint not null default 0
);
comment on table public.initiative_theory is 'The theory of change: means, activities, outputs, outcomes per target group, effect on the city.';
comment on column public.initiative_theory.assumptions is 'What must hold so that this leads to the next part.';
comment on column public.initiative_theory.indicators is 'By what one would see it.';
create index initiative_theory_initiative_id on public.initiative_theory (initiative_id, position);
create index initiative_theory_term_id on public.initiative_theory (term_id);

create table public.initiative_steps (
  id bigint generated always as identity primary key,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  dated_on date,
  date_precision public.date_precision,
  titles public.localized_text not null check (titles <> '{}'),
  texts public.localized_text not null default '{}',
  position smallint not null default 0,
  check ((dated_on is null) = (date_precision is null))
);
comment on table public.initiative_steps is 'How an initiative came about and goes on, in order; dated where it is known.';
create index initiative_steps_initiative_id on public.initiative_steps (initiative_id, position);

create table public.initiative_stories (
  id bigint generated always as identity primary key,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  name text not null check (char_length(name) between 1 and 60),
  is_alias boolean not null default false,
  roles public.localized_text not null default '{}',
  body text not null check (char_length(body) between 1 and 4000),
  language public.language_code not null,
  consented_on date,
  position smallint not null default 0
);
comment on table public.initiative_stories is
  'What a person tells of an initiative, by first name or another one; shown only with consent, and kept in no version.';
create index initiative_stories_initiative_id on public.initiative_stories (initiative_id, position);

alter table public.initiative_sources add column found_on date;
comment on column public.initiative_sources.found_on is 'On which day the value was true or was read.';
alter table public.media add column is_shown boolean not null default true;
comment on column public.media.is_shown is 'Taken off the page, a picture is kept so that it can come back.';

create table public.initiative_owners (
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  since_at timestamptz not null default now(),
  primary key (initiative_id, organisation_id)
);
comment on table public.initiative_owners is
  'Organisations that keep the record of an initiative; their representatives edit it, and decide what others would change.';
create index initiative_owners_organisation_id on public.initiative_owners (organisation_id);

create table public.initiative_versions (
  id bigint generated always as identity primary key,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  number integer not null,
  section public.record_section not null,
  before jsonb,
  after jsonb,
  reason text check (char_length(reason) <= 500),
  origin public.version_origin not null,
  author_id uuid references public.people (id) on delete set null,
  author_role text not null check (author_role in ('owner', 'staff', 'other')),
  made_at timestamptz not null default now(),
  withheld_at timestamptz,
  withheld_by uuid references public.people (id) on delete set null,
  withheld_reason text check (char_length(withheld_reason) <= 500),
  withheld_parts text[] not null default '{}' check (withheld_parts <@ '{before,after,reason}'),
  unique (initiative_id, number),
  check ((withheld_at is null) = (withheld_parts = '{}')),
  check ((withheld_at is null) = (withheld_reason is null))
);
comment on table public.initiative_versions is 'Every change of a section: what stood before and after, who and why. Append-only, until a moderator withholds what harms somebody.';
comment on column public.initiative_versions.after is
  'Null for contact and stories: what somebody takes back there is nowhere any more. Elsewhere null once it was withheld and erased.';
comment on column public.initiative_versions.withheld_parts is
  'What of it only moderators read still: before, after, reason. The same content in other versions of the section goes with it.';
create index initiative_versions_section on public.initiative_versions (initiative_id, section, number desc);
create index initiative_versions_author_id on public.initiative_versions (author_id);
create index initiative_versions_withheld_by on public.initiative_versions (withheld_by);
create index initiative_versions_withheld on public.initiative_versions (initiative_id, section) where withheld_at is not null;

create function private.my_initiative_ids() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select o.initiative_id from public.initiative_owners as o
  where o.organisation_id in (select private.my_organisation_ids())
$$;
comment on function private.my_initiative_ids() is 'The initiatives that an organisation keeps for which who asks speaks.';

create function private.edits_record_as(wanted uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return case
    when wanted in (select private.my_initiative_ids()) then 'owner'
    when private.has_role('moderator', 'administrator') then 'staff'
    -- What has an owner is changed by its owner; editors propose.
    when private.has_role('editor') and not exists (
      select from public.initiative_owners as o where o.initiative_id = wanted) then 'staff'
  end;
end
$$;
comment on function private.edits_record_as(uuid) is
  'As what who asks may change a record at once: owner, staff; null for who may only suggest.';

grant execute on function private.my_initiative_ids(), private.edits_record_as(uuid) to anon, authenticated;

do $$
declare
  child text;
begin
  foreach child in array array['initiative_schedules', 'initiative_theory', 'initiative_steps'] loop
    execute format('alter table public.%I enable row level security', child);
    execute format($policy$create policy "readable with its initiative" on public.%I
      for select to anon, authenticated
      using (exists (select from public.initiatives as i where i.id = initiative_id))$policy$, child);
  end loop;
  foreach child in array array['initiative_schedules', 'initiative_theory', 'initiative_steps', 'initiative_stories',
    'initiative_owners', 'initiative_relations', 'initiative_sources', 'initiative_terms'] loop
    execute format('create trigger %I after insert or update or delete on public.%I
      for each statement execute function private.announce_change(''initiatives'')', child || '_announce', child);
  end loop;
  foreach child in array array['initiative_schedules', 'initiative_theory', 'initiative_steps', 'initiative_owners'] loop
    execute format('create trigger %I after insert or update or delete on public.%I
      for each row execute function private.audit(''initiative_id'')', child || '_audit', child);
  end loop;
end
$$;
create trigger initiative_stories_audit after insert or update or delete on public.initiative_stories
  for each row execute function private.audit('initiative_id', 'name', 'body', 'roles');

alter table public.initiative_stories enable row level security;
alter table public.initiative_owners enable row level security;
alter table public.initiative_versions enable row level security;
create policy "everybody reads stories with consent, who edits all" on public.initiative_stories
  for select to anon, authenticated using (
    (consented_on is not null and exists (select from public.initiatives as i where i.id = initiative_id))
    or (select private.has_role('moderator', 'editor', 'administrator'))
    or initiative_id in (select private.my_initiative_ids())
  );
create policy "everybody reads who keeps a readable record" on public.initiative_owners
  for select to anon, authenticated
  using (exists (select from public.initiatives as i where i.id = initiative_id));
create policy "who may withhold versions reads them, all others ask the history" on public.initiative_versions
  for select to authenticated using ((select private.has_role('moderator', 'administrator')));

grant select on public.initiative_schedules, public.initiative_theory, public.initiative_steps,
  public.initiative_stories, public.initiative_owners to anon, authenticated;
grant select on public.initiative_versions to authenticated;
