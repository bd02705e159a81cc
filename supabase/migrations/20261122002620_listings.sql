-- Listings: offers and needs are twins, one table, one form, one page. Whether a listing was read before
-- others see it (review) and where it stands (state) are two columns: neither says anything of the other.

create type public.listing_state as enum ('draft', 'open', 'talking', 'agreed', 'done', 'closed', 'expired');
create type public.listing_review as enum ('pending', 'approved', 'held', 'refused');
create type public.listing_wish as enum ('woman', 'man', 'family', 'organisation');
comment on type public.listing_wish is 'What who seeks a host or a buddy may ask for; who offers says which they can meet.';
create type public.listing_ending as enum ('found_here', 'found_elsewhere', 'not_needed', 'consent_ended', 'by_moderator', 'other');

create table public.beneficiaries (
  id uuid primary key default gen_random_uuid(),
  code_name text not null check (char_length(code_name) between 2 and 40 and code_name !~ '[<>@]|[0-9]{3}'),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  case_worker_id uuid references public.people (id) on delete set null,
  area_id bigint references public.areas (id) on delete restrict,
  consent_on date not null,
  consent_language public.language_code not null,
  consent_until date not null,
  withdrawn_at timestamptz,
  taken_over_by uuid references public.people (id) on delete set null,
  taken_over_at timestamptz,
  shows_organisation boolean not null default false,
  created_at timestamptz not null default now(),
  check (consent_until > consent_on and consent_until <= consent_on + 366)
);
comment on table public.beneficiaries is 'Somebody for whom a case worker posts: a code name, no name, no birth date; what they agreed to, in which language, until when.';
comment on column public.beneficiaries.shows_organisation is 'Whether they want others to see that an organisation posts for them.';
create index beneficiaries_organisation_id on public.beneficiaries (organisation_id);
create index beneficiaries_case_worker_id on public.beneficiaries (case_worker_id);
create index beneficiaries_area_id on public.beneficiaries (area_id);
create index beneficiaries_taken_over_by on public.beneficiaries (taken_over_by);

create table public.listings (
  id bigint generated always as identity primary key,
  kind public.listing_kind not null,
  category_id smallint not null references public.listing_categories (id) on delete restrict,
  person_id uuid references public.people (id) on delete cascade,
  organisation_id uuid references public.organisations (id) on delete cascade,
  beneficiary_id uuid references public.beneficiaries (id) on delete cascade,
  through_id uuid references public.organisations (id) on delete set null,
  written_by uuid references public.people (id) on delete set null,
  title text not null check (char_length(title) between 1 and 80),
  body text not null default '' check (char_length(body) <= 2000),
  language public.language_code not null,
  quantity_initial smallint check (quantity_initial between 1 and 1000),
  quantity_left smallint check (quantity_left between 0 and 1000),
  half_days bit(14) not null default b'00000000000000',
  practises_dutch boolean not null default false,
  is_online boolean not null default false,
  area_id bigint references public.areas (id) on delete restrict,
  theme_id smallint references public.terms (id) on delete set null,
  travels_km smallint not null default 3 check (travels_km in (1, 3, 6, 50)),
  wishes public.listing_wish[] not null default '{}',
  meets public.listing_wish[] not null default '{}',
  is_adult boolean not null default false,
  about_minor boolean not null default false,
  counts_hours boolean not null default false,
  is_recurring boolean not null default false,
  audience public.exchange_audience not null,
  state public.listing_state not null default 'draft',
  review public.listing_review not null default 'pending',
  is_paused boolean not null default false,
  is_suggested boolean not null default true,
  ending public.listing_ending,
  deadline_on date,
  expires_at timestamptz not null,
  renewed_at timestamptz,
  renewals smallint not null default 0,
  opened_at timestamptz,
  revision integer not null default 1,
  once uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  searchable text not null default '',
  check (num_nonnulls(person_id, organisation_id, beneficiary_id) = 1),
  check ((quantity_initial is null) = (quantity_left is null)),
  check (quantity_left <= quantity_initial),
  check (beneficiary_id is null or through_id is not null),
  check (not about_minor or organisation_id is not null or beneficiary_id is not null),
  check (is_online or area_id is not null or state = 'draft'),
  check ((state = 'closed') = (ending is not null)),
  check ((state = 'draft') = (opened_at is null))
);
comment on table public.listings is 'Offers and needs on the exchange. Never asked or kept: nationality, legal status, religion, ethnicity, papers.';
comment on column public.listings.through_id is 'The organisation that stands between, where the category asks for one or a case worker posts.';
comment on column public.listings.written_by is 'Who acts for an organisation or a beneficiary; not shown.';
comment on column public.listings.quantity_initial is 'How many there were; null never runs out.';
comment on column public.listings.half_days is 'A week of half-days, two a day: Monday morning first, then Monday from noon on, Sunday from noon on last.';
comment on column public.listings.travels_km is 'How far who posts would go, as a bucket: to 1, 3 or 6 km, or anywhere in the region (50).';
comment on column public.listings.meets is 'Wishes that who offers can meet; asked in hosting and buddies only.';
comment on column public.listings.audience is 'Who may see it, from the category when it was posted.';
comment on column public.listings.area_id is 'The area of its owner; the same for all listings of one owner.';
comment on column public.listings.theme_id is 'Under which theme it counts; the category''s when none was chosen.';
comment on column public.listings.once is 'Names the sending of a form: sent twice, it makes one listing.';
create unique index listings_once on public.listings (written_by, once) where once is not null;
create index listings_standing on public.listings (kind, category_id, opened_at desc, id desc)
  where state in ('open', 'talking') and review = 'approved' and not is_paused;
create index listings_newest on public.listings (opened_at desc, id desc)
  where state in ('open', 'talking') and review = 'approved' and not is_paused;
create index listings_expiring on public.listings (expires_at) where state = 'open';
create index listings_reviewing on public.listings (created_at, id) where review in ('pending', 'held') and state <> 'draft';
create index listings_category_id on public.listings (category_id);
create index listings_person_id on public.listings (person_id);
create index listings_organisation_id on public.listings (organisation_id);
create index listings_beneficiary_id on public.listings (beneficiary_id);
create index listings_through_id on public.listings (through_id);
create index listings_written_by on public.listings (written_by);
create index listings_theme_id on public.listings (theme_id);
create index listings_area_id on public.listings (area_id);
create index listings_searchable on public.listings using gin (searchable extensions.gin_trgm_ops);

create table public.listing_languages (
  listing_id bigint not null references public.listings (id) on delete cascade,
  language public.language_code not null,
  level smallint not null check (level between 1 and 3),
  primary key (listing_id, language)
);
comment on table public.listing_languages is 'Languages in which one can talk with who posts: 1 a little, 2 well, 3 as the first language.';

create table public.tags_of_listings (
  listing_id bigint not null references public.listings (id) on delete cascade,
  tag_id smallint not null references public.listing_tags (id) on delete cascade,
  primary key (listing_id, tag_id)
);
comment on table public.tags_of_listings is 'Tags and conditions of a listing.';
create index tags_of_listings_tag_id on public.tags_of_listings (tag_id);

create table private.pick_up_points (
  listing_id bigint primary key references public.listings (id) on delete cascade,
  address text not null check (char_length(address) between 3 and 300),
  written_at timestamptz not null default now()
);
comment on table private.pick_up_points is 'The true place of a pick-up: read by the two sides of an agreed match only, erased 14 days after it is done.';

create table public.blocks (
  id uuid not null unique default gen_random_uuid(),
  blocker_id uuid not null references public.people (id) on delete cascade,
  blocked_id uuid not null references public.people (id) on delete cascade,
  blocked_at timestamptz not null default now(),
  primary key (blocker_id, blocked_id),
  check (blocker_id <> blocked_id)
);
comment on table public.blocks is 'Who does not want to meet whom on the exchange; works both ways, at once, and is told to nobody.';
comment on column public.blocks.id is 'By which it is taken back: the number of who was met under a code name is not shown to anybody.';
create index blocks_blocked_id on public.blocks (blocked_id);

create trigger listings_keep_updated_at before update on public.listings
  for each row execute function private.keep_updated_at();
create trigger listings_audit after insert or update or delete on public.listings
  for each row execute function private.audit('id', 'person_id', 'beneficiary_id', 'written_by', 'title', 'body', 'searchable',
    'area_id', 'wishes', 'meets', 'half_days', 'about_minor');
create trigger listings_announce after insert or update or delete on public.listings
  for each statement execute function private.announce_change('exchange');
