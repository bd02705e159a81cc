-- Who may do what with a listing. Every page, suggestion and conversation asks these.

create function private.people_behind(l public.listings) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select l.person_id where l.person_id is not null
  union
  select r.person_id from public.organisation_representatives as r where r.organisation_id = l.organisation_id
  union
  select coalesce(b.taken_over_by, b.case_worker_id) from public.beneficiaries as b
  where b.id = l.beneficiary_id and coalesce(b.taken_over_by, b.case_worker_id) is not null
$$;
comment on function private.people_behind(public.listings) is
  'Who acts for a listing: its person, the representatives of its organisation, or the case worker until somebody has taken it over.';

create function private.blocked_people() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select b.blocked_id from public.blocks as b where b.blocker_id = (select auth.uid())
  union
  select b.blocker_id from public.blocks as b where b.blocked_id = (select auth.uid())
$$;
comment on function private.blocked_people() is 'Whom who asks has blocked, and who has blocked them: the same to both.';

create type private.listing_rights as (
  may_read boolean,
  is_mine boolean,
  may_review boolean,
  stands_between boolean
);
comment on type private.listing_rights is 'What who asks may do with a listing: read it, act for it, read it before others do, stand between its two sides.';

create function private.rights_in_listing(l public.listings) returns private.listing_rights
language plpgsql stable security definer set search_path = ''
as $$
declare
  r private.listing_rights := (false, false, false, false);
  me uuid := (select auth.uid());
  stands boolean := l.state in ('open', 'talking', 'agreed') and l.review = 'approved' and not l.is_paused and l.expires_at > now();
begin
  if me is null then
    r.may_read := stands and l.audience = 'everybody';
    return r;
  end if;
  r.is_mine := me in (select private.people_behind(l));
  r.stands_between := l.through_id is not null and l.through_id in (select private.my_checked_organisation_ids());
  r.may_review := not r.is_mine and (private.keeps_exchange() or r.stands_between);
  r.may_read := r.is_mine or r.may_review and l.state <> 'draft'
    or stands and l.audience in ('everybody', 'people')
      and not exists (select from private.people_behind(l) as p (id) where p.id in (select private.blocked_people()));
  return r;
end
$$;
comment on function private.rights_in_listing(public.listings) is
  'Drafts are their owner''s alone; what a go-between sees, only coordinators, moderators and that organisation see; who is blocked sees nothing.';

create function private.listing_of(wanted bigint) returns public.listings
language plpgsql stable security definer set search_path = ''
as $$
declare
  l public.listings;
begin
  select * into l from public.listings as listings where listings.id = wanted;
  if l.id is null or not (private.rights_in_listing(l)).may_read then
    raise sqlstate 'PT404' using message = 'no such listing';
  end if;
  return l;
end
$$;
comment on function private.listing_of(bigint) is 'A listing that who asks may read; PT404 when there is none, the same for one that is not theirs to read.';

create function private.lock_listing(wanted bigint) returns public.listings
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings;
begin
  select * into l from public.listings as listings where listings.id = wanted for no key update;
  return private.listing_of(l.id);
end
$$;
comment on function private.lock_listing(bigint) is 'The same, held until the transaction ends: two who take the last of something go one after the other.';

create function private.lock_my_listing(wanted bigint) returns public.listings
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings;
begin
  perform private.require_person();
  l := private.lock_listing(wanted);
  if not (private.rights_in_listing(l)).is_mine then
    raise insufficient_privilege using message = 'this listing is somebody else''s';
  end if;
  return l;
end
$$;
comment on function private.lock_my_listing(bigint) is 'A listing for which who asks acts, held; PT404, 42501.';

create function private.my_beneficiary_ids() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select b.id from public.beneficiaries as b
  where coalesce(b.taken_over_by, b.case_worker_id) = (select auth.uid())
$$;
comment on function private.my_beneficiary_ids() is 'For whom who asks acts: as case worker until it is taken over, then as that person.';
grant execute on function private.blocked_people(), private.my_beneficiary_ids() to anon, authenticated;

create function private.area_line(area bigint, language text) returns jsonb
-- As private.person_line: its plan is kept.
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('id', a.id, 'kind', case when a.cell_id is null then 'district' else 'cell' end,
      'name', coalesce(d.names ->> area_line.language, private.pick(d.names, area_line.language)), 'district', d.slug,
      'row', c.row_number, 'column', c.column_number)
    from public.areas as a
    left join public.grid_cells as c on c.id = a.cell_id
    join public.districts as d on d.id = coalesce(a.district_id, c.district_id)
    where a.id = area_line.area);
end
$$;
comment on function private.area_line(bigint, text) is 'An area as pages name it: a district, or a cell by the district of its centre; never a point.';

create function private.listing_line(l public.listings, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  is_visitor boolean := (select auth.uid()) is null;
begin
  return (
    select jsonb_build_object(
      'id', l.id, 'kind', l.kind, 'title', l.title, 'language', l.language, 'state', l.state,
      'category', jsonb_build_object('slug', c.slug, 'label', coalesce(c.labels ->> listing_line.language, private.pick(c.labels, listing_line.language))),
      'area', private.area_line(l.area_id, listing_line.language), 'isOnline', l.is_online,
      'quantity', l.quantity_left, 'openedAt', l.opened_at, 'expiresAt', l.expires_at,
      'languages', coalesce((select jsonb_agg(g.language order by g.level desc, g.language)
        from public.listing_languages as g where g.listing_id = l.id), '[]'),
      'organisation', (select private.organisation_line(o, listing_line.language) from public.organisations as o
        where o.id = l.organisation_id),
      -- Names are for who is signed in; a beneficiary goes by their code name.
      'author', case when not is_visitor and l.person_id is not null then private.person_line(l.person_id) end,
      'codeName', (select b.code_name from public.beneficiaries as b where b.id = l.beneficiary_id and not is_visitor))
    from public.listing_categories as c where c.id = l.category_id);
end
$$;
comment on function private.listing_line(public.listings, text) is 'A listing as lists, suggestions and conversations name it; who calls has checked that it may be read.';

alter table public.beneficiaries enable row level security;
alter table public.listings enable row level security;
alter table public.listing_languages enable row level security;
alter table public.tags_of_listings enable row level security;
alter table public.blocks enable row level security;

create policy "who acts for somebody reads what is kept about them" on public.beneficiaries
  for select to authenticated using (id in (select private.my_beneficiary_ids()));
create policy "visitors read what stands for everybody" on public.listings for select to anon
  using (audience = 'everybody' and state in ('open', 'talking', 'agreed') and review = 'approved' and not is_paused and expires_at > now());
create policy "people read what stands for them, owners and go-betweens theirs" on public.listings for select to authenticated
  using (
    audience in ('everybody', 'people') and state in ('open', 'talking', 'agreed') and review = 'approved' and not is_paused
      and expires_at > now() and (person_id is null or person_id not in (select private.blocked_people()))
    or person_id = (select auth.uid())
    or organisation_id in (select private.my_organisation_ids())
    or beneficiary_id in (select private.my_beneficiary_ids())
    or state <> 'draft' and (through_id in (select private.my_checked_organisation_ids()) or (select private.keeps_exchange())));
create policy "languages are read with their listing" on public.listing_languages for select to anon, authenticated
  using (exists (select from public.listings as l where l.id = listing_id));
create policy "tags are read with their listing" on public.tags_of_listings for select to anon, authenticated
  using (exists (select from public.listings as l where l.id = listing_id));
create policy "people see whom they blocked" on public.blocks for select to authenticated using (blocker_id = (select auth.uid()));

grant select (id, code_name, organisation_id, consent_on, consent_language, consent_until, withdrawn_at, taken_over_at, created_at)
  on public.beneficiaries to authenticated;
grant select (id, kind, category_id, organisation_id, title, body, language, quantity_initial, quantity_left, half_days,
  practises_dutch, is_online, area_id, theme_id, counts_hours, is_recurring, state, deadline_on, expires_at, opened_at, renewals)
  on public.listings to anon, authenticated;
grant select on public.listing_languages, public.tags_of_listings to anon, authenticated;
grant select (id, blocked_at) on public.blocks to authenticated;
