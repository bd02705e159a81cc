-- Two sides who may agree: a need and an offer, or one of them and somebody who answers it. A state is named
-- by what happens next; "agreed" is reached only by both consents and, where the category asks for it, with a
-- screening that holds that day.

create type public.match_state as enum (
  'proposed', 'asked', 'talking', 'agreed', 'done', 'declined', 'cancelled', 'closed_by_other');
comment on type public.match_state is
  'Proposed by a coordinator, to both; asked by one side; the two talk; both said yes; it took place; one side said no; it was called off; another was agreed.';
create type public.match_refusal as enum ('too_far', 'no_time', 'no_longer_needed', 'not_right', 'feels_unsafe');

create table public.matches (
  id uuid primary key default gen_random_uuid(),
  need_id bigint references public.listings (id) on delete cascade,
  offer_id bigint references public.listings (id) on delete cascade,
  category_id smallint not null references public.listing_categories (id) on delete restrict,
  seeker_id uuid references public.people (id) on delete set null,
  giver_id uuid references public.people (id) on delete set null,
  through_id uuid references public.organisations (id) on delete set null,
  asked_by uuid references public.people (id) on delete set null,
  state public.match_state not null default 'asked',
  quantity smallint not null default 1 check (quantity between 1 and 1000),
  seeker_agreed_at timestamptz,
  giver_agreed_at timestamptz,
  go_between_agreed_at timestamptz,
  seeker_confirmed_at timestamptz,
  giver_confirmed_at timestamptz,
  met_at timestamptz default now(),
  agreed_at timestamptz,
  done_at timestamptz,
  refusal public.match_refusal,
  score smallint check (score between 0 and 100),
  weights_version smallint,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (num_nonnulls(need_id, offer_id) >= 1),
  check (seeker_id is distinct from giver_id or seeker_id is null),
  check (state not in ('agreed', 'done')
    or seeker_agreed_at is not null and giver_agreed_at is not null and agreed_at is not null),
  check ((state = 'declined') = (refusal is not null)),
  check (met_at is not null or state in ('proposed', 'declined', 'cancelled', 'closed_by_other'))
);
comment on table public.matches is 'A need and an offer, or one of them and who answers it, on their way to an agreement.';
comment on column public.matches.seeker_id is 'Who acts on the side of the need.';
comment on column public.matches.go_between_agreed_at is 'When the organisation that stands between agreed; asked where the category needs a screening.';
comment on column public.matches.met_at is
  'Since when the two sides know of each other: null for a proposal until both confirmed it, and for good when one did not.';
comment on column public.matches.score is 'What the suggestion said when it began; null when nobody suggested it.';
create unique index matches_pair on public.matches (need_id, offer_id)
  where state in ('proposed', 'asked', 'talking', 'agreed') and need_id is not null and offer_id is not null;
create index matches_need_id on public.matches (need_id, state);
create index matches_offer_id on public.matches (offer_id, state);
create index matches_seeker_id on public.matches (seeker_id, updated_at desc);
create index matches_giver_id on public.matches (giver_id, updated_at desc);
create index matches_through_id on public.matches (through_id, updated_at desc);
create index matches_category_id on public.matches (category_id);
create index matches_asked_by on public.matches (asked_by);

create function private.guard_match() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  c public.listing_categories;
begin
  if tg_op = 'INSERT' and new.state = 'proposed' then
    new.met_at := null;
  elsif tg_op = 'UPDATE' and old.met_at is null and new.met_at is not null
    and (new.seeker_confirmed_at is null or new.giver_confirmed_at is null) then
    raise exception 'nobody is shown to somebody before both confirmed' using errcode = 'check_violation';
  end if;
  if new.state in ('agreed', 'done') and (tg_op = 'INSERT' or old.state not in ('agreed', 'done')) then
    select * into c from public.listing_categories as categories where categories.id = new.category_id;
    if c.needs_screening and (new.go_between_agreed_at is null or new.through_id is null or new.giver_id is null
      or not private.is_screened(new.giver_id, new.through_id, new.category_id)) then
      raise exception 'a match of this category is agreed through an organisation, with a screening' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end
$$;
comment on function private.guard_match() is 'The last door: whatever a function forgets, no match is agreed without the screening its category asks for; both consents are a check of the table.';
create trigger matches_guard before insert or update on public.matches
  for each row execute function private.guard_match();
create trigger matches_keep_updated_at before update on public.matches
  for each row execute function private.keep_updated_at();
create trigger matches_audit after insert or update or delete on public.matches
  for each row execute function private.audit('id', 'seeker_id', 'giver_id', 'asked_by');

-- The conversation of a match: each side writes, a bridge may join with the consent of both.

create table public.conversations (
  id uuid primary key references public.matches (id) on delete cascade,
  last_at timestamptz not null default now(),
  last_number integer not null default 0,
  awaits public.listing_kind,
  is_queued boolean not null default false,
  reminded_at timestamptz,
  closed_at timestamptz,
  erased_at timestamptz
);
comment on table public.conversations is 'What the two sides of a match write to each other, by relay; erased 90 days after it is closed.';
comment on column public.conversations.awaits is 'Whose answer is awaited: the side of the need or of the offer.';
comment on column public.conversations.is_queued is 'It waits: as many as the category allows are talking about the listing already.';
create index conversations_last_at on public.conversations (last_at) where closed_at is null;
create index conversations_closed_at on public.conversations (closed_at) where erased_at is null;

create table public.conversation_people (
  conversation_id uuid not null references public.conversations (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  part text not null check (part in ('seeker', 'giver', 'bridge')),
  language public.language_code not null,
  read_number integer not null default 0,
  shares_contact_at timestamptz,
  of_age_at timestamptz,
  invited_by uuid references public.people (id) on delete set null,
  seeker_agreed_at timestamptz,
  giver_agreed_at timestamptz,
  joined_at timestamptz,
  left_at timestamptz,
  primary key (conversation_id, person_id)
);
comment on table public.conversation_people is 'Who is in a conversation; a bridge reads and writes only once both sides agreed.';
comment on column public.conversation_people.shares_contact_at is 'When they ticked that the other side may see their mail address; shown once both did.';
comment on column public.conversation_people.of_age_at is 'When who answered said that they are 18 or older; asked where the category needs a screening.';
create index conversation_people_person_id on public.conversation_people (person_id);
create index conversation_people_invited_by on public.conversation_people (invited_by);

create table public.conversation_messages (
  conversation_id uuid not null references public.conversations (id) on delete cascade,
  number integer not null,
  author_id uuid references public.people (id) on delete set null,
  kind text not null default 'text' check (kind in ('text', 'template', 'event')),
  template text,
  body text not null default '' check (char_length(body) <= 4000),
  language public.language_code not null,
  is_held boolean not null default false,
  came_by_mail boolean not null default false,
  once uuid,
  written_at timestamptz not null default now(),
  primary key (conversation_id, number)
);
comment on table public.conversation_messages is 'One message, or what happened; a template is stored by its name and shown in the reader''s language.';
create index conversation_messages_author_id on public.conversation_messages (author_id);
create unique index conversation_messages_once on public.conversation_messages (author_id, once) where once is not null;

create table public.conversation_readings (
  id bigint generated always as identity primary key,
  conversation_id uuid not null references public.conversations (id) on delete cascade,
  reader_id uuid references public.people (id) on delete set null,
  reason text not null check (char_length(reason) between 3 and 500),
  read_at timestamptz not null default now()
);
comment on table public.conversation_readings is 'Each time somebody of the staff read a private conversation: who, why, when; the people in it see it.';
create index conversation_readings_conversation_id on public.conversation_readings (conversation_id);
create index conversation_readings_reader_id on public.conversation_readings (reader_id);

create function private.my_match_ids() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select m.id from public.matches as m where m.seeker_id = (select auth.uid()) or m.giver_id = (select auth.uid())
  union
  select p.conversation_id from public.conversation_people as p
  where p.person_id = (select auth.uid()) and p.joined_at is not null and p.left_at is null
$$;
comment on function private.my_match_ids() is 'Matches in which who asks is a side, or a bridge to whom both agreed.';

create function private.match_of(wanted uuid) returns public.matches
language plpgsql stable security definer set search_path = ''
as $$
declare
  m public.matches;
begin
  select * into m from public.matches as matches where matches.id = wanted;
  if m.id is null or m.id not in (select private.my_match_ids())
    and coalesce(m.through_id not in (select private.my_checked_organisation_ids()), true)
    and not private.has_role('coordinator', 'administrator') then
    raise sqlstate 'PT404' using message = 'no such match';
  end if;
  return m;
end
$$;
comment on function private.match_of(uuid) is 'A match of who asks, of their checked organisation, or any for a coordinator; its conversation is for the people in it alone. PT404.';

create function private.my_met_match_ids() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select m.id from public.matches as m where m.id in (select private.my_match_ids()) and m.met_at is not null
$$;
comment on function private.my_met_match_ids() is 'The same, without proposals that not both confirmed: of these no row says who the other is.';
grant execute on function private.my_match_ids(), private.my_met_match_ids() to anon, authenticated;

alter table public.matches enable row level security;
alter table public.conversations enable row level security;
alter table public.conversation_people enable row level security;
alter table public.conversation_messages enable row level security;
alter table public.conversation_readings enable row level security;

create policy "a match is seen by its sides, who stands between and the coordinators" on public.matches for select to authenticated
  using (id in (select private.my_met_match_ids()) or through_id in (select private.my_checked_organisation_ids())
    or (select private.has_role('coordinator', 'administrator')));
create policy "a conversation is seen by who is in it" on public.conversations for select to authenticated
  using (id in (select private.my_met_match_ids()));
create policy "who is in a conversation is seen by who is in it" on public.conversation_people for select to authenticated
  using (conversation_id in (select private.my_met_match_ids()));
create policy "messages are read by who is in the conversation, held ones by their author" on public.conversation_messages
  for select to authenticated
  using (conversation_id in (select private.my_match_ids()) and (not is_held or author_id = (select auth.uid())));
create policy "who is in a conversation sees which staff read it" on public.conversation_readings for select to authenticated
  using (conversation_id in (select private.my_match_ids()));

grant select (id, need_id, offer_id, category_id, through_id, state, quantity, agreed_at, done_at, created_at, updated_at) on public.matches to authenticated;
grant select on public.conversations, public.conversation_readings to authenticated;
-- Who is in it pages say: there somebody who is posted for has a code name, and nobody's number beside it.
grant select (conversation_id, part, joined_at, left_at) on public.conversation_people to authenticated;
grant select (conversation_id, number, kind, template, body, language, is_held, came_by_mail, written_at) on public.conversation_messages to authenticated;
