-- Each week those who look for a buddy and those who offer to be one are laid side by side, all at once: the best
-- pairs for all of them together, worked out in app/features/pairing/assignment.ts. What comes of it is a proposal:
-- a coordinator accepts each pair, then both sides confirm, and until both did neither knows who the other is.

create type public.pairing_state as enum ('proposed', 'accepted', 'dismissed', 'sent', 'confirmed', 'refused', 'closed', 'lapsed');
comment on type public.pairing_state is
  'Waits for a coordinator; to be sent; not these two; both are asked; both said yes; one said no; it ended without an answer or with a listing; nobody decided before the next round, or it was no longer possible.';
create type public.pairing_dismissal as enum ('does_not_fit', 'unsafe', 'other_plan', 'later');
comment on type public.pairing_dismissal is 'Why two are not proposed to each other. After "later" they may be, in another round; else never again.';

create table public.pairing_rounds (
  id bigint generated always as identity primary key,
  category_id smallint not null references public.listing_categories (id) on delete cascade,
  week date not null check (extract(isodow from week) = 1),
  held_at timestamptz not null default now(),
  weights_version smallint not null,
  unique (category_id, week)
);
comment on table public.pairing_rounds is 'The weekly assignment of a category: once a week, whoever works it out.';

create table public.pairing_proposals (
  id bigint generated always as identity primary key,
  round_id bigint not null references public.pairing_rounds (id) on delete cascade,
  need_id bigint not null references public.listings (id) on delete cascade,
  offer_id bigint not null references public.listings (id) on delete cascade,
  through_id uuid not null references public.organisations (id) on delete cascade,
  score smallint not null check (score between 40 and 100),
  rounds_waited smallint not null default 0 check (rounds_waited >= 0),
  parts jsonb not null,
  state public.pairing_state not null default 'proposed',
  dismissal public.pairing_dismissal,
  match_id uuid references public.matches (id) on delete set null,
  decided_by uuid references public.people (id) on delete set null,
  decided_at timestamptz,
  check ((state = 'dismissed') = (dismissal is not null)),
  check (match_id is null or state in ('sent', 'confirmed', 'refused', 'closed'))
);
comment on table public.pairing_proposals is 'A need and an offer that a round puts together; for coordinators and the organisation between the two, never for the two.';
comment on column public.pairing_proposals.parts is 'The parts of the score as the round saw them: what is told as reasons.';
comment on column public.pairing_proposals.rounds_waited is 'In how many rounds nobody was found for the side that waits longer.';
create unique index pairing_proposals_round on public.pairing_proposals (round_id, need_id);
create unique index pairing_proposals_open on public.pairing_proposals (need_id) where state in ('proposed', 'accepted', 'sent');
create index pairing_proposals_offer_id on public.pairing_proposals (offer_id, state);
create index pairing_proposals_pair on public.pairing_proposals (need_id, offer_id);
create index pairing_proposals_through_id on public.pairing_proposals (through_id);
create index pairing_proposals_match_id on public.pairing_proposals (match_id);
create index pairing_proposals_decided_by on public.pairing_proposals (decided_by);
create trigger pairing_proposals_audit after update on public.pairing_proposals
  for each row when (old.state is distinct from new.state) execute function private.audit('id', 'parts', 'decided_by');

create table private.pairing_entries (
  round_id bigint not null references public.pairing_rounds (id) on delete cascade,
  listing_id bigint not null references public.listings (id) on delete cascade,
  reasons jsonb not null default '{}',
  primary key (round_id, listing_id)
);
comment on table private.pairing_entries is 'Who took part in a round, and for how many of the others there was which reason why not; nothing of blocks.';
create index pairing_entries_listing_id on private.pairing_entries (listing_id);

create function private.is_behind_pair(need bigint, offer bigint) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.listings as l, private.people_behind(l) as p (id)
    where l.id in (need, offer) and p.id = (select auth.uid()))
$$;
comment on function private.is_behind_pair(bigint, bigint) is 'Whether who asks is one of the two: then they are asked as all others are, and decide nothing here.';

create function private.sees_pair(need bigint, offer bigint, through uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select (private.has_role('coordinator') or through in (select private.my_checked_organisation_ids()))
    and not private.is_behind_pair(need, offer)
$$;
comment on function private.sees_pair(bigint, bigint, uuid) is 'Coordinators and the checked organisation between the two see a pair, unless it is their own.';

create function private.keeps_pairing() returns boolean
language sql stable security definer set search_path = ''
as $$ select private.has_role('coordinator') or exists (select private.my_checked_organisation_ids()) $$;
comment on function private.keeps_pairing() is 'Whether who asks has to do with rounds at all.';
grant execute on function private.sees_pair(bigint, bigint, uuid), private.keeps_pairing() to authenticated;

alter table public.pairing_rounds enable row level security;
alter table public.pairing_proposals enable row level security;
create policy "coordinators and organisations that stand between see the rounds" on public.pairing_rounds
  for select to authenticated using ((select private.keeps_pairing()));
create policy "coordinators and the organisation between them see a pair, unless it is their own" on public.pairing_proposals
  for select to authenticated using (private.sees_pair(need_id, offer_id, through_id));
grant select on public.pairing_rounds to authenticated;
grant select (id, round_id, need_id, offer_id, through_id, score, rounds_waited, state, dismissal, decided_at)
  on public.pairing_proposals to authenticated;

create function private.follow_match() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.pairing_proposals as p
  set state = case when new.met_at is not null then 'confirmed' when new.state = 'declined' then 'refused' else 'closed' end::public.pairing_state
  where p.match_id = new.id and p.state = 'sent';
  return null;
end
$$;
comment on function private.follow_match() is 'What both sides said to a proposal stands with it.';
create trigger matches_follow_pairing after update of state on public.matches
  for each row when (old.state = 'proposed' and new.state <> 'proposed') execute function private.follow_match();

create function private.forget_pairing(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from public.pairing_rounds as r where r.held_at < today - (private.storage_days() -> 'suggestion')::integer
$$;
comment on function private.forget_pairing(date) is 'Daily: rounds are forgotten after 24 months, as suggestions are.';
