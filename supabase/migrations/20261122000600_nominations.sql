-- Nominations: anybody tells the forum about an initiative, without an account. Who holds the receipt
-- (a secret in a link, stored only as its hash) sees what becomes of it; moderators decide.

create type public.nomination_state as enum (
  'draft', 'submitted', 'in_review', 'question_asked', 'accepted', 'merged', 'declined', 'withdrawn'
);
create type public.nomination_action as enum (
  'started', 'submitted', 'taken', 'asked', 'answered', 'accept_proposed', 'accepted', 'merged',
  'declined', 'withdrawn'
);
create type public.nomination_answer as enum ('yes', 'no', 'unknown');

create function private.comparable_name(raw text) returns text
language sql immutable strict parallel safe set search_path = ''
as $$
  -- Folded, words only, without the legal form; a name that is nothing but a legal form keeps it.
  select coalesce(nullif(trim(regexp_replace(regexp_replace(
      regexp_replace(private.fold(raw), '(^|\s)(v\.?z\.?w\.?|i\.?v\.?z\.?w\.?|a\.?s\.?b\.?l\.?|a\.?i\.?s\.?b\.?l\.?)(?=\s|$|[,.)])', '\1', 'g'),
      '[^[:alnum:]]+', ' ', 'g'), '\s+', ' ', 'g')), ''), private.fold(raw))
$$;
comment on function private.comparable_name(text) is 'A name as it is compared: lower case, no accents, no vzw or asbl.';

create function private.site_key(raw text) returns text
language sql immutable strict parallel safe set search_path = ''
as $$
  -- Host without www; where many share a host, the path belongs to the site too.
  select case
    when host = '' then null
    when host ~ '(^|\.)(facebook|instagram|linkedin|youtube|tiktok|meetup|eventbrite|linktr|whatsapp|t|telegram|google|wixsite|x|twitter)\.(com|be|ee|me|net)$'
      then case when path = '' then null else host || '/' || path end
    else host
  end
  from (
    select
      regexp_replace(split_part(split_part(address, '/', 1), ':', 1), '^(www|m)\.', '') as host,
      trim(both '/' from split_part(split_part(substr(address, strpos(address || '/', '/') + 1), '?', 1), '#', 1)) as path
    from (select regexp_replace(lower(trim(raw)), '^https?://', '') as address) as a
  ) as parts
$$;
comment on function private.site_key(text) is 'What tells whether two web addresses are the same site.';

create function private.contact_key(raw text) returns text
language sql immutable strict parallel safe set search_path = ''
as $$
  -- A Belgian number and the same one with its country code are equal.
  select case
    when raw like '%@%' then lower(trim(raw))
    when raw ~ '^[+0-9 ()/.-]{6,}$'
      then regexp_replace(regexp_replace(regexp_replace(raw, '[^+0-9]', '', 'g'), '^00', '+'), '^0', '+32')
  end
$$;
comment on function private.contact_key(text) is 'A mail address or telephone number as it is compared; null for anything else.';

create table public.nominations (
  id uuid primary key default gen_random_uuid(),
  receipt_hash bytea not null unique,
  challenge text not null,
  state public.nomination_state not null default 'draft',
  language public.language_code not null,
  text_language public.language_code not null,
  relation text check (relation in ('works_for', 'knows')),
  name text check (char_length(name) between 2 and 200),
  other_names text check (char_length(other_names) <= 400),
  place_id integer references public.places (id),
  district_id integer references public.districts (id),
  area_text text check (char_length(area_text) <= 300),
  no_fixed_place boolean not null default false,
  show_address boolean not null default false,
  scope public.geographic_scope,
  what text check (char_length(what) between 10 and 5000),
  term_ids smallint[] not null default '{}' check (cardinality(term_ids) <= 60),
  website text check (website ~ '^https?://' and char_length(website) <= 400),
  meets_locals public.nomination_answer,
  has_structure public.nomination_answer,
  promotes_inclusion public.nomination_answer,
  locals_benefit public.nomination_answer,
  rhythm text check (char_length(rhythm) <= 1000),
  costs text check (char_length(costs) <= 500),
  spoken_languages text[] not null default '{}' check (cardinality(spoken_languages) <= 20),
  saved_steps text[] not null default '{}',
  question text check (char_length(question) <= 2000),
  answer text check (char_length(answer) <= 4000),
  decline_reason text check (char_length(decline_reason) <= 2000),
  internal_note text check (char_length(internal_note) <= 4000),
  proposed_edits jsonb,
  first_accepted_by uuid references public.people (id) on delete set null,
  reviewer_id uuid references public.people (id) on delete set null,
  initiative_id uuid references public.initiatives (id),
  merged_into uuid references public.initiatives (id),
  comparable_name text generated always as (private.comparable_name(name)) stored,
  started_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  submitted_at timestamptz,
  decided_at timestamptz,
  check ((state = 'accepted') = (initiative_id is not null)),
  check ((state = 'merged') = (merged_into is not null)),
  check ((state = 'declined') = (decline_reason is not null)),
  check ((decided_at is not null) = (state in ('accepted', 'merged', 'declined', 'withdrawn'))),
  check (state in ('draft', 'withdrawn') or (
    submitted_at is not null and name is not null and what is not null
    and (place_id is not null or area_text is not null or no_fixed_place)))
);
comment on table public.nominations is 'What people tell about an initiative, from the first step to the decision.';
comment on column public.nominations.language is 'The language of the pages and mails for who nominates.';
comment on column public.nominations.text_language is 'The language that the nomination is written in.';
comment on column public.nominations.challenge is 'What a browser works on to show that somebody takes the trouble.';
create index nominations_place_id on public.nominations (place_id);
create index nominations_district_id on public.nominations (district_id);
create index nominations_first_accepted_by on public.nominations (first_accepted_by);
create index nominations_reviewer_id on public.nominations (reviewer_id);
create index nominations_initiative_id on public.nominations (initiative_id);
create index nominations_merged_into on public.nominations (merged_into);
create index nominations_waiting on public.nominations (submitted_at, id)
  where state in ('submitted', 'in_review', 'question_asked');
create index nominations_comparable_name on public.nominations
  using gin (comparable_name extensions.gin_trgm_ops);

create table public.nomination_contacts (
  nomination_id uuid primary key references public.nominations (id) on delete cascade,
  channel text check (channel in ('mail', 'phone', 'website', 'place')),
  contact text check (char_length(contact) between 3 and 400),
  address text check (char_length(address) <= 300),
  check ((channel is null) = (contact is null))
);
comment on table public.nomination_contacts is 'How to reach the nominated initiative, and its exact address; read by moderators only.';

create table public.nomination_events (
  id bigint generated always as identity primary key,
  nomination_id uuid not null references public.nominations (id) on delete cascade,
  action public.nomination_action not null,
  state public.nomination_state not null,
  reason text,
  actor_id uuid references public.people (id) on delete set null,
  happened_at timestamptz not null default now()
);
comment on table public.nomination_events is 'What happened to a nomination and why; its nominator reads it by receipt, without names of staff.';
create index nomination_events_nomination_id on public.nomination_events (nomination_id, id);
create index nomination_events_actor_id on public.nomination_events (actor_id);

create table public.nomination_distinctions (
  nomination_id uuid not null references public.nominations (id) on delete cascade,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  fingerprint text not null,
  reason text check (char_length(reason) <= 500),
  decided_by uuid references public.people (id) on delete set null,
  decided_at timestamptz not null default now(),
  primary key (nomination_id, initiative_id)
);
comment on table public.nomination_distinctions is 'Pairs that a moderator found to be two different things; asked again when name, site or place changes.';
create index nomination_distinctions_initiative_id on public.nomination_distinctions (initiative_id);
create index nomination_distinctions_decided_by on public.nomination_distinctions (decided_by);

create table private.nomination_mails (
  nomination_id uuid primary key references public.nominations (id) on delete cascade,
  mail text not null check (char_length(mail) <= 254),
  receipt text not null,
  reminders smallint not null default 0 check (reminders between 0 and 2)
);
comment on table private.nomination_mails is 'Where to write to who nominates, with the link; kept only on their wish and erased after the decision.';
comment on column private.nomination_mails.reminders is
  'Up to which of the two reminders of an unfinished draft was written; it never goes back.';
create index nomination_mails_mail on private.nomination_mails (lower(mail));

-- Folding a name costs more than comparing it, so it is done once, when the name is written.
create table private.initiative_name_keys (
  name_id bigint primary key references public.initiative_names (id) on delete cascade,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  key text not null
);
comment on table private.initiative_name_keys is 'Names of initiatives in the form in which duplicates are looked for.';
create index initiative_name_keys_initiative_id on private.initiative_name_keys (initiative_id);
create index initiative_name_keys_key on private.initiative_name_keys
  using gin (key extensions.gin_trgm_ops) with (fastupdate = off);

create function private.keep_name_key() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.initiative_name_keys (name_id, initiative_id, key)
  values (new.id, new.initiative_id, private.comparable_name(new.name))
  on conflict (name_id) do update set initiative_id = excluded.initiative_id, key = excluded.key;
  return null;
end
$$;
create trigger initiative_names_key after insert or update of name, initiative_id on public.initiative_names
  for each row execute function private.keep_name_key();

create index initiatives_site on public.initiatives (private.site_key(website)) where website is not null;
create index initiative_contacts_key on public.initiative_contacts (private.contact_key(contact));

create trigger nominations_keep_updated_at before update on public.nominations
  for each row execute function private.keep_updated_at();
-- Texts of visitors stay out of the trail, and so does what could open a receipt.
create trigger nominations_audit after update on public.nominations
  for each row when (new.state <> 'draft')
  execute function private.audit('id', 'receipt_hash', 'challenge', 'what', 'area_text', 'rhythm',
    'costs', 'question', 'answer', 'internal_note', 'proposed_edits', 'comparable_name');
create trigger nomination_distinctions_audit after insert or update or delete on public.nomination_distinctions
  for each row execute function private.audit('nomination_id');

alter table public.nominations enable row level security;
alter table public.nomination_contacts enable row level security;
alter table public.nomination_events enable row level security;
alter table public.nomination_distinctions enable row level security;

create policy "moderators, coordinators and administrators read nominations" on public.nominations
  for select to authenticated
  using ((select private.has_role('moderator', 'coordinator', 'administrator')));
create policy "moderators and administrators read contacts of nominations" on public.nomination_contacts
  for select to authenticated using ((select private.has_role('moderator', 'administrator')));
create policy "moderators, coordinators and administrators read what happened" on public.nomination_events
  for select to authenticated
  using ((select private.has_role('moderator', 'coordinator', 'administrator')));
create policy "moderators, coordinators and administrators read distinctions" on public.nomination_distinctions
  for select to authenticated
  using ((select private.has_role('moderator', 'coordinator', 'administrator')));

-- Everything but the hash of the receipt and the challenge.
grant select (
  id, state, language, text_language, relation, name, other_names, place_id, district_id, area_text,
  no_fixed_place, show_address, scope, what, term_ids, website, meets_locals, has_structure,
  promotes_inclusion, locals_benefit, rhythm, costs, spoken_languages, saved_steps, question, answer,
  decline_reason, internal_note, proposed_edits, first_accepted_by, reviewer_id, initiative_id,
  merged_into, comparable_name, started_at, updated_at, submitted_at, decided_at
) on public.nominations to authenticated;
grant select on public.nomination_contacts, public.nomination_events, public.nomination_distinctions
  to authenticated;
