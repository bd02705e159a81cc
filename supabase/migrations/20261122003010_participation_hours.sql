-- Hours for a participation track: only of what a checked organisation says that it counts. One side writes them
-- down, the other confirms; what is disputed counts for nothing and stays to be seen. No number of a file, no
-- status: what an agency does with a proof is between the agency and the person.

create type public.hours_state as enum ('waiting', 'confirmed', 'disputed', 'withdrawn');
comment on type public.hours_state is 'The other side has not answered; it confirmed: they count; it does not agree; taken back by who wrote them.';

create table public.participation_hours (
  id uuid primary key default gen_random_uuid(),
  match_id uuid references public.matches (id) on delete set null,
  person_id uuid not null references public.people (id) on delete cascade,
  organisation_id uuid references public.organisations (id) on delete set null,
  earned_by text not null check (earned_by in ('seeker', 'giver')),
  written_by text not null check (written_by in ('seeker', 'giver')),
  begins_at timestamp not null,
  ends_at timestamp not null,
  minutes smallint not null generated always as ((extract(epoch from ends_at - begins_at) / 60)::smallint) stored,
  activity text not null check (char_length(activity) between 2 and 200),
  language public.language_code not null,
  state public.hours_state not null default 'waiting',
  dispute text check (char_length(dispute) between 3 and 300),
  confirmed_at timestamptz,
  once uuid,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (ends_at > begins_at and ends_at <= date_trunc('day', begins_at) + interval '1 day'),
  check (date_trunc('minute', begins_at) = begins_at and date_trunc('minute', ends_at) = ends_at),
  check ((state = 'confirmed') = (confirmed_at is not null)),
  check (state <> 'disputed' or dispute is not null),
  -- Nobody is at two places at once, also not when two are written in the same moment. What others write for
  -- somebody is looked at when that person confirms it: nobody finds out from a refusal where they were.
  constraint participation_hours_apart exclude using gist (
    person_id with =, tsrange(begins_at, ends_at) with &&) where (state <> 'withdrawn' and (written_by = earned_by or state = 'confirmed'))
);
comment on table public.participation_hours is 'Time that somebody gave or took part in on the exchange, written down by one side and confirmed by the other; by the clock of the city, within one day.';
comment on column public.participation_hours.person_id is 'Whose hours they are.';
comment on column public.participation_hours.organisation_id is 'The checked organisation that said that it counts.';
comment on column public.participation_hours.dispute is 'Why the other side did not agree; it stays to be seen when the hours are corrected.';
create index participation_hours_match_id on public.participation_hours (match_id);
create index participation_hours_person_id on public.participation_hours (person_id, begins_at desc);
create index participation_hours_organisation_id on public.participation_hours (organisation_id);
create unique index participation_hours_once on public.participation_hours (match_id, once) where once is not null;

create trigger participation_hours_keep_updated_at before update on public.participation_hours
  for each row execute function private.keep_updated_at();
-- Corrections stand in the trail by their times and states; words and people do not.
create trigger participation_hours_audit after insert or update or delete on public.participation_hours
  for each row execute function private.audit('id', 'person_id', 'activity', 'dispute', 'once');

-- Which listings count.

create function private.may_count_hours(l public.listings) returns boolean
language sql stable security definer set search_path = ''
as $$
  select coalesce(coalesce(case when private.is_checked(l.organisation_id) then l.organisation_id end, l.through_id)
    in (select private.my_checked_organisation_ids()), false)
$$;
comment on function private.may_count_hours(public.listings) is
  'Whether who asks says for a checked organisation that this listing, of it or through it, counts.';

create function private.counting_of(l public.listings, wanted boolean) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  if private.may_count_hours(l) then
    return coalesce(wanted, false);
  end if;
  -- Somebody else's "yes" stays; nobody gives it to oneself.
  if wanted and not coalesce(l.counts_hours, false) then
    raise sqlstate 'PT400' using message = 'countsHours:exchange:errorHours';
  end if;
  return coalesce(l.counts_hours, false) and private.is_checked(case when private.is_checked(l.organisation_id) then l.organisation_id else l.through_id end);
end
$$;
comment on function private.counting_of(public.listings, boolean) is
  'Whether a listing counts, as its form asks for: only the checked organisation that it is of, or that stands between, says so. PT400.';

create function private.count_hours_of(wanted bigint, counts boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings;
begin
  l := private.lock_listing(wanted);
  if not private.may_count_hours(l) then
    raise insufficient_privilege using message = 'only the checked organisation says what counts';
  end if;
  if l.state = 'draft' then
    raise sqlstate 'PT409' using message = 'a draft says so on its form';
  end if;
  update public.listings as listings set counts_hours = coalesce(counts, false), revision = listings.revision + 1
  where listings.id = l.id and listings.counts_hours is distinct from coalesce(counts, false);
end
$$;
comment on function private.count_hours_of(bigint, boolean) is
  'The organisation that stands between says that a listing counts, or no longer; what was confirmed stays. PT404, PT409, 42501.';

create function private.counting_organisation(m public.matches) returns uuid
language sql stable security definer set search_path = ''
as $$
  select o.id from public.listings as l
  cross join lateral (select case when private.is_checked(l.organisation_id) then l.organisation_id else l.through_id end as id) as o
  where l.id in (m.need_id, m.offer_id) and l.counts_hours and private.is_checked(o.id)
  order by l.kind limit 1
$$;
comment on function private.counting_organisation(public.matches) is 'The checked organisation that says that the hours of a match count; null where none does.';

create function private.earns_hours(m public.matches, side text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select acting.id is not null and not exists (
    select from public.listings as l left join public.beneficiaries as b on b.id = l.beneficiary_id
    where l.id = case earns_hours.side when 'seeker' then m.need_id else m.offer_id end
      and (l.organisation_id is not null or l.beneficiary_id is not null and b.taken_over_by is distinct from acting.id))
  from (select case earns_hours.side when 'seeker' then m.seeker_id when 'giver' then m.giver_id end as id) as acting
$$;
comment on function private.earns_hours(public.matches, text) is
  'Whether the hours of a side are somebody''s own: not of who acts for an organisation, nor of a case worker in place of who they post for.';
