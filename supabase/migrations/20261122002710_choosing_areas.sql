-- The area of somebody on the exchange is chosen, never computed: by a person, an organisation, or the case
-- worker of a beneficiary, once for all their listings. Only the area that holds now is ever shown: two areas
-- one after the other say more than each alone.

create table private.person_areas (
  id bigint generated always as identity primary key,
  person_id uuid references public.people (id) on delete cascade,
  organisation_id uuid references public.organisations (id) on delete cascade,
  beneficiary_id uuid references public.beneficiaries (id) on delete cascade,
  area_id bigint not null references public.areas (id) on delete restrict,
  chosen_at timestamptz not null default now(),
  replaced_at timestamptz,
  is_change boolean not null default false,
  check (num_nonnulls(person_id, organisation_id, beneficiary_id) = 1)
);
comment on table private.person_areas is 'The one area of a person, an organisation or a beneficiary for all their listings, and when it was changed: twice in 90 days at most.';
comment on column private.person_areas.is_change is 'Whether it replaced another: the first choice is not a change.';
create unique index person_areas_person_id on private.person_areas (person_id) where replaced_at is null and person_id is not null;
create unique index person_areas_organisation_id on private.person_areas (organisation_id) where replaced_at is null and organisation_id is not null;
create unique index person_areas_beneficiary_id on private.person_areas (beneficiary_id) where replaced_at is null and beneficiary_id is not null;
create index person_areas_history on private.person_areas (person_id, chosen_at);
create index person_areas_history_of_organisation on private.person_areas (organisation_id, chosen_at);
create index person_areas_history_of_beneficiary on private.person_areas (beneficiary_id, chosen_at);
create index person_areas_area_id on private.person_areas (area_id);

create function private.area_of(person uuid, organisation uuid) returns bigint
language sql stable security definer set search_path = ''
as $$
  select a.area_id from private.person_areas as a
  where a.replaced_at is null and (a.person_id = person or a.organisation_id = organisation)
$$;
comment on function private.area_of(uuid, uuid) is 'The area of a person or of an organisation (the other one null); null before they chose one.';

create function private.next_area_change(person uuid, organisation uuid, beneficiary uuid) returns timestamptz
language sql stable security definer set search_path = ''
as $$
  select a.chosen_at + interval '90 days' from private.person_areas as a
  where (a.person_id = person or a.organisation_id = organisation or a.beneficiary_id = beneficiary)
    and a.is_change and a.chosen_at > now() - interval '90 days'
  order by a.chosen_at desc
  offset 1 limit 1
$$;
comment on function private.next_area_change(uuid, uuid, uuid) is 'From when on an area may be changed again; null when it may be now. Two changes in 90 days are enough to move house twice.';

create function private.set_area(person uuid, organisation uuid, beneficiary uuid, area bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  held private.person_areas;
  free_at timestamptz;
begin
  if not exists (
    select from public.areas as a left join public.grid_cells as c on c.id = a.cell_id
    join public.districts as d on d.id = coalesce(a.district_id, c.district_id)
    join public.places as p on p.id = d.place_id
    join public.site_settings as s on s.home_place = p.slug
    where a.id = area and coalesce(c.is_offered, true)) then
    raise sqlstate 'PT400' using message = 'area:areas:errorArea';
  end if;
  -- Two forms at once: the second waits here and counts the first.
  perform pg_advisory_xact_lock(hashtextextended('area:' || coalesce(person, organisation, beneficiary), 0));
  select * into held from private.person_areas as a
  where a.replaced_at is null and (a.person_id = person or a.organisation_id = organisation or a.beneficiary_id = beneficiary);
  if held.area_id = area then
    return;
  end if;
  if held.id is not null then
    free_at := private.next_area_change(person, organisation, beneficiary);
    if free_at is not null then
      raise sqlstate 'PT400' using message = 'area:areas:errorAreaOften',
        detail = jsonb_build_object('count', ceil(extract(epoch from free_at - now()) / 86400))::text;
    end if;
    update private.person_areas as a set replaced_at = now() where a.id = held.id;
  end if;
  insert into private.person_areas (person_id, organisation_id, beneficiary_id, area_id, is_change)
  values (person, organisation, beneficiary, area, held.id is not null);
  -- Every listing moves with its owner at once: one left behind would tell where they were before.
  update public.listings as l set area_id = area
  where (l.person_id = person or l.organisation_id = organisation or l.beneficiary_id = beneficiary)
    and l.area_id is distinct from area and not (l.is_online and l.area_id is null);
  update public.beneficiaries as b set area_id = area where b.id = beneficiary and b.area_id is distinct from area;
end
$$;
comment on function private.set_area(uuid, uuid, uuid, bigint) is
  'Chooses the area of one of three, moves all their listings in the same transaction. PT400: no area of this city, or changed twice in 90 days (detail: in how many days again).';

create function private.choose_area(person uuid, organisation uuid, area bigint) returns void
language sql security definer set search_path = ''
as $$ select private.set_area(person, organisation, null, area) $$;
comment on function private.choose_area(uuid, uuid, bigint) is
  'The same for a person or an organisation (the other one null); who calls has checked that who asks acts for them.';

create function private.choose_beneficiary_area(beneficiary uuid, area bigint) returns void
language sql security definer set search_path = ''
as $$ select private.set_area(null, null, beneficiary, area) $$;
comment on function private.choose_beneficiary_area(uuid, bigint) is
  'The same for whom a case worker posts, or who took it over: under the same rules. Who calls has checked that they act for them.';

create function private.keep_area() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  held bigint;
begin
  -- Two readings: one that waited for a change finds the row replaced, the next one finds what replaced it.
  for attempt in 1..2 loop
    select a.area_id into held from private.person_areas as a
    where a.replaced_at is null
      and (a.person_id = new.person_id or a.organisation_id = new.organisation_id or a.beneficiary_id = new.beneficiary_id)
    for share;
    exit when found;
  end loop;
  new.area_id := coalesce(held, new.area_id);
  return new;
end
$$;
comment on function private.keep_area() is
  'A listing has the area of its owner, also one that is saved while the owner changes it: whoever comes second waits, so that none keeps the former area.';
create trigger listings_keep_area before insert or update of area_id on public.listings
  for each row when (new.area_id is not null) execute function private.keep_area();

create function private.forget_areas(today date) returns void
language sql security definer set search_path = ''
as $$ delete from private.person_areas where replaced_at < today - (private.storage_days() -> 'area')::integer $$;
comment on function private.forget_areas(date) is 'Daily: erases former areas as soon as they no longer count for the limit.';

-- What who asks may do with their area, and the rpc by which they choose it without a listing.

create function private.owner_of_area(organisation uuid) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
begin
  if organisation is null then
    return me;
  end if;
  if organisation not in (select private.my_organisation_ids()) then
    raise insufficient_privilege using message = 'somebody else speaks for this organisation';
  end if;
  return null;
end
$$;
comment on function private.owner_of_area(uuid) is 'Whose area it is: who asks, or null for an organisation that they speak for; 42501.';

create function private.get_my_area(organisation uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.owner_of_area(organisation);
  mine bigint := private.area_of(me, organisation);
begin
  return jsonb_build_object(
    'area', private.area_line(mine, get_my_area.language),
    'freeAt', private.next_area_change(me, organisation, null),
    'listings', (select count(*) from public.listings as l
      where (l.person_id = me or l.organisation_id = get_my_area.organisation) and l.area_id = mine
        and l.state in ('draft', 'open', 'talking', 'agreed')),
    'options', private.area_options(get_my_area.language));
end
$$;

create function private.save_my_area(organisation uuid, area bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.owner_of_area(organisation);
begin
  perform private.check_pause();
  perform private.choose_area(me, save_my_area.organisation, save_my_area.area);
end
$$;

create function public.get_my_area(organisation uuid, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_my_area(organisation, language) $$;
comment on function public.get_my_area(uuid, text) is
  'The area of who asks, or of an organisation that they speak for; from when on it may be changed; how many listings move with it; what can be chosen. 42501.';

create function public.save_my_area(organisation uuid, area bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.save_my_area(organisation, area) $$;
comment on function public.save_my_area(uuid, bigint) is 'Chooses it, for all their listings; PT400 by field, 42501.';

grant execute on function
  private.get_my_area(uuid, text), private.save_my_area(uuid, bigint),
  public.get_my_area(uuid, text), public.save_my_area(uuid, bigint)
to authenticated;
