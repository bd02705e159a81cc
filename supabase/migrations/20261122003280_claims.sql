-- Claims: who speaks for an organisation, or says so, asks to keep the record of an initiative. A moderator
-- decides; the record is then kept by the organisation, never by one person. Nobody becomes a representative by it.

create type public.claim_state as enum ('open', 'withdrawn', 'accepted', 'declined');
create type public.claim_proof as enum ('mail', 'site', 'call');
comment on type public.claim_proof is
  'How a claim is shown to be right: a code sent to a mailbox at the site of the initiative, a code published on that site, a call.';
create type public.claim_step as enum (
  'made', 'code_sent', 'proven', 'looked', 'objected', 'agreed', 'withdrawn', 'accepted', 'declined', 'given_up', 'removed'
);

create table public.claims (
  id bigint generated always as identity primary key,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  claimant_id uuid references public.people (id) on delete set null,
  organisation_id uuid references public.organisations (id) on delete set null,
  organisation_name text check (char_length(organisation_name) between 2 and 200),
  speaks_for_it boolean not null,
  reason text not null check (char_length(reason) between 1 and 1000),
  proof public.claim_proof not null,
  site_code text not null check (site_code ~ '^forum-[0-9a-f]{16}$'),
  proven_host text,
  proven_at timestamptz,
  objection_until date,
  objection text check (char_length(objection) <= 1000),
  state public.claim_state not null default 'open',
  decline_reason text check (char_length(decline_reason) between 1 and 1000),
  made_at timestamptz not null default now(),
  decided_at timestamptz,
  check ((decided_at is null) = (state = 'open')),
  check ((decline_reason is not null) = (state = 'declined')),
  check ((proven_at is null) = (proven_host is null)),
  check (state <> 'open' or organisation_id is not null or organisation_name is not null)
);
comment on table public.claims is 'Who asked to keep a record for which organisation, how they show it, and what was decided.';
comment on column public.claims.organisation_name is 'As the claimant wrote it where they speak for none that is known here; a moderator checks that too.';
comment on column public.claims.site_code is 'A text to publish on the site of the initiative; a moderator looks, the forum fetches nothing.';
comment on column public.claims.proven_host is 'Behind the @ of the mailbox that received the code; the address itself is kept nowhere.';
comment on column public.claims.objection_until is 'Until when a present owner may object; nobody accepts the claim before, unless they agree.';
create unique index claims_one_open on public.claims (initiative_id, claimant_id) where state = 'open';
create index claims_claimant_id on public.claims (claimant_id);
create index claims_organisation_id on public.claims (organisation_id);
create index claims_open on public.claims (made_at, id) where state = 'open';

create table public.claim_events (
  id bigint generated always as identity primary key,
  claim_id bigint references public.claims (id) on delete cascade,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  organisation_id uuid references public.organisations (id) on delete set null,
  step public.claim_step not null,
  note text check (char_length(note) <= 1000),
  actor_id uuid references public.people (id) on delete set null,
  happened_at timestamptz not null default now()
);
comment on table public.claim_events is 'What happened to claims and to who keeps a record: who, when and why. Append-only; read by moderators.';
create index claim_events_claim_id on public.claim_events (claim_id, id);
create index claim_events_initiative_id on public.claim_events (initiative_id, id);
create index claim_events_organisation_id on public.claim_events (organisation_id);
create index claim_events_actor_id on public.claim_events (actor_id);

create table private.claim_codes (
  claim_id bigint primary key references public.claims (id) on delete cascade,
  code_hash bytea not null,
  host text not null,
  expires_at timestamptz not null,
  tries smallint not null default 0
);
comment on table private.claim_codes is 'The code that was mailed last for a claim, by its keyed hash; it works one hour and five tries.';

create trigger claims_audit after insert or update or delete on public.claims
  for each row execute function private.audit('id', 'reason', 'objection', 'site_code');

alter table public.claims enable row level security;
alter table public.claim_events enable row level security;
create policy "who claims and who decides read a claim" on public.claims
  for select to authenticated
  using (claimant_id = (select auth.uid()) or (select private.has_role('moderator', 'administrator')));
create policy "moderators and administrators read what happened to claims" on public.claim_events
  for select to authenticated using ((select private.has_role('moderator', 'administrator')));
grant select on public.claims, public.claim_events to authenticated;
