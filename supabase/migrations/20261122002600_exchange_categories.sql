-- The exchange: categories are data that carry policy. Who may post, who reads a post before others do, how
-- long it stands and how many may talk about it at once are columns here, not branches in code.

create type public.listing_kind as enum ('offer', 'need');
create type public.review_ladder as enum ('new_authors', 'always', 'organisation');
comment on type public.review_ladder is
  'Who is read before others see it: new authors only; everybody; or everybody, by the organisation that stands between.';
create type public.exchange_audience as enum ('everybody', 'people', 'go_between');
comment on type public.exchange_audience is
  'Who sees a listing: all; who is signed in; or the coordinators and the organisation that stands between.';
create type public.weight_column as enum ('buddy', 'goods', 'vacancy', 'expertise');
comment on type public.weight_column is 'By which column of weights a category''s pairs are scored.';

create table public.listing_categories (
  id smallint generated always as identity primary key,
  slug public.slug not null unique,
  labels public.localized_text not null check (private.is_complete(labels)),
  hints public.localized_text not null default '{}',
  position smallint not null default 0,
  theme_id smallint references public.terms (id) on delete set null,
  ladder public.review_ladder not null default 'new_authors',
  audience_of_needs public.exchange_audience not null default 'people',
  audience_of_offers public.exchange_audience not null default 'everybody',
  lasting_days smallint not null default 30 check (lasting_days between 7 and 365),
  open_conversations smallint not null default 5 check (open_conversations between 1 and 50),
  weights public.weight_column not null,
  may_bridge boolean not null default true,
  needs_screening boolean not null default false,
  has_wishes boolean not null default false,
  by_organisation_only boolean not null default false,
  makes_duos text not null default 'never' check (makes_duos in ('never', 'recurring', 'always')),
  check (not needs_screening or ladder = 'organisation'),
  check (not has_wishes or needs_screening)
);
comment on table public.listing_categories is 'Categories of offers and needs, with the rules that go with them.';
comment on column public.listing_categories.theme_id is 'The theme under which its listings are counted when they name none.';
comment on column public.listing_categories.open_conversations is 'How many may talk about one listing at once; the others wait in line.';
comment on column public.listing_categories.needs_screening is 'Meetings alone with somebody: only through an organisation that has seen the papers it must see.';
comment on column public.listing_categories.has_wishes is 'Whether who seeks may ask for a woman, a man, a family, or through an organisation only.';
comment on column public.listing_categories.by_organisation_only is 'Only organisations post needs here: vacancies for volunteers.';
comment on column public.listing_categories.makes_duos is 'Whether two go on meeting, always or where the listing recurs: they are asked how it went after six and twelve months.';
create index listing_categories_theme_id on public.listing_categories (theme_id);

create table public.listing_tags (
  id smallint generated always as identity primary key,
  slug public.slug not null unique,
  is_condition boolean not null default false,
  category_id smallint references public.listing_categories (id) on delete set null,
  labels public.localized_text not null check (private.is_complete(labels)),
  synonyms text[] not null default '{}' check (cardinality(synonyms) <= 40),
  position smallint not null default 0
);
comment on table public.listing_tags is 'The city''s words for what is offered and needed, and for conditions; searched by their labels in every language and by their synonyms.';
comment on column public.listing_tags.category_id is 'The category that its words hint at, when somebody says in own words what they need.';
create index listing_tags_category_id on public.listing_tags (category_id);

create table public.category_pairs (
  need_category_id smallint not null references public.listing_categories (id) on delete cascade,
  offer_category_id smallint not null references public.listing_categories (id) on delete cascade,
  primary key (need_category_id, offer_category_id)
);
comment on table public.category_pairs is 'Which needs an offer of another category may also answer (a space serves an event); the same category always does.';
create index category_pairs_offer_category_id on public.category_pairs (offer_category_id);

create trigger listing_categories_audit after insert or update or delete on public.listing_categories
  for each row execute function private.audit('id');
create trigger listing_categories_announce after insert or update or delete on public.listing_categories
  for each statement execute function private.announce_change('exchange');
create trigger listing_tags_announce after insert or update or delete on public.listing_tags
  for each statement execute function private.announce_change('exchange');
create trigger category_pairs_announce after insert or update or delete on public.category_pairs
  for each statement execute function private.announce_change('exchange');

-- Organisations that the city has checked stand between people; what they have seen of whom is a date and a
-- name, never the paper.

create table public.organisation_checks (
  organisation_id uuid primary key references public.organisations (id) on delete cascade,
  checked_by uuid references public.people (id) on delete set null,
  checked_on date not null default current_date,
  note text check (char_length(note) <= 500)
);
comment on table public.organisation_checks is 'Organisations that the city trusts to stand between people: hosting, buddies, posts on behalf of somebody, hours that count.';
create index organisation_checks_checked_by on public.organisation_checks (checked_by);

create table public.screenings (
  id bigint generated always as identity primary key,
  person_id uuid not null references public.people (id) on delete cascade,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  category_id smallint not null references public.listing_categories (id) on delete cascade,
  seen_on date not null check (seen_on <= current_date + 1),
  seen_by uuid references public.people (id) on delete set null,
  ends_on date not null,
  withdrawn_at timestamptz,
  created_at timestamptz not null default now(),
  check (ends_on > seen_on and ends_on <= seen_on + 1100)
);
comment on table public.screenings is 'That an organisation has seen what it must see before somebody meets people alone: when, by whom, until when; never the paper.';
create index screenings_person_id on public.screenings (person_id, category_id);
create index screenings_organisation_id on public.screenings (organisation_id);
create index screenings_category_id on public.screenings (category_id);
create index screenings_seen_by on public.screenings (seen_by);

create function private.is_checked(organisation uuid) returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from public.organisation_checks as c where c.organisation_id = organisation) $$;
comment on function private.is_checked(uuid) is 'Whether the city trusts this organisation to stand between people.';

create function private.is_screened(person uuid, organisation uuid, category smallint, on_day date default current_date) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.screenings as s
    where s.person_id = person and s.organisation_id = organisation and s.category_id = category
      and s.withdrawn_at is null and is_screened.on_day between s.seen_on and s.ends_on)
    and private.is_checked(organisation)
$$;
comment on function private.is_screened(uuid, uuid, smallint, date) is
  'Whether this organisation, itself checked, has seen on that day what it must see of this person for this category.';

create function private.my_checked_organisation_ids() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select r.organisation_id from public.organisation_representatives as r
  join public.organisation_checks as c on c.organisation_id = r.organisation_id
  where r.person_id = (select auth.uid())
$$;
comment on function private.my_checked_organisation_ids() is 'The checked organisations that who asks speaks for.';

create function private.keeps_exchange() returns boolean
language sql stable security definer set search_path = ''
as $$ select private.has_role('coordinator', 'moderator', 'administrator') $$;
comment on function private.keeps_exchange() is 'Whether who asks reads held listings and sees needs that only a go-between sees.';
grant execute on function private.my_checked_organisation_ids(), private.keeps_exchange() to anon, authenticated;

create trigger organisation_checks_audit after insert or update or delete on public.organisation_checks
  for each row execute function private.audit('organisation_id');
create trigger screenings_audit after insert or update or delete on public.screenings
  for each row execute function private.audit('id', 'person_id');

alter table public.listing_categories enable row level security;
alter table public.listing_tags enable row level security;
alter table public.category_pairs enable row level security;
alter table public.organisation_checks enable row level security;
alter table public.screenings enable row level security;

create policy "everybody reads categories" on public.listing_categories for select to anon, authenticated using (true);
create policy "administrators change categories" on public.listing_categories for update to authenticated
  using ((select private.has_role('administrator'))) with check ((select private.has_role('administrator')));
create policy "everybody reads tags" on public.listing_tags for select to anon, authenticated using (true);
create policy "everybody reads which categories go together" on public.category_pairs for select to anon, authenticated using (true);
create policy "everybody reads which organisations are checked" on public.organisation_checks for select to anon, authenticated using (true);
create policy "a screening is seen by the person, the organisation and the coordinators" on public.screenings
  for select to authenticated using (
    person_id = (select auth.uid())
    or organisation_id in (select private.my_organisation_ids())
    or (select private.has_role('coordinator', 'administrator')));

grant select on public.listing_categories, public.listing_tags, public.category_pairs to anon, authenticated;
grant update (labels, hints, position, theme_id, ladder, audience_of_needs, audience_of_offers, lasting_days,
  open_conversations, may_bridge) on public.listing_categories to authenticated;
grant select (organisation_id, checked_on) on public.organisation_checks to anon, authenticated;
grant select on public.screenings to authenticated;
