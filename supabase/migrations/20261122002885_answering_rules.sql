-- Who may answer a listing, and how many people somebody new may write to.

create function private.first_contacts_a_day(person uuid) returns integer
language sql stable security definer set search_path = ''
as $$
  select case
    when private.is_known(person) then 50
    when p.created_at > now() - interval '1 day' then 2
    when p.created_at > now() - interval '7 days' then 5
    when p.created_at > now() - interval '30 days' then 10
    else 20 end
  from public.people as p where p.id = person
$$;
comment on function private.first_contacts_a_day(uuid) is 'To how many people somebody may write first in a day: more the longer they are here.';

create function private.may_answer(l public.listings) returns text
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  c public.listing_categories;
  acts_for_organisation boolean := exists (select private.my_checked_organisation_ids()) or private.has_role('coordinator');
begin
  if me is null then
    return 'sign_in';
  end if;
  if exists (select from private.people_behind(l) as p (id) where p.id = me) then
    return 'mine';
  end if;
  -- A block tells nobody that it is there: it reads as what is over.
  if l.state not in ('open', 'talking') or l.review <> 'approved' or l.is_paused or l.expires_at <= now() or l.quantity_left = 0
    or exists (select from private.people_behind(l) as p (id) where p.id in (select private.blocked_people())) then
    return 'closed';
  end if;
  if exists (select from private.post_sanctions as s
    where s.person_id = me and s.kind = 'pause' and s.lifted_at is null and s.until_at > now()) then
    return 'paused';
  end if;
  -- With a minor nobody talks directly: the organisation or the case worker stands there.
  if l.about_minor and exists (select from public.beneficiaries as b where b.id = l.beneficiary_id and b.taken_over_by is not null) then
    return 'minor';
  end if;
  select * into strict c from public.listing_categories as categories where categories.id = l.category_id;
  if c.needs_screening and l.organisation_id is null and not acts_for_organisation
    and not (l.kind = 'need' and l.through_id is not null and private.is_screened(me, l.through_id, l.category_id)) then
    return 'through';
  end if;
  if l.about_minor and c.needs_screening and not acts_for_organisation
    and not (l.through_id is not null and private.is_screened(me, l.through_id, l.category_id)) then
    return 'minor';
  end if;
  if (select count(*) from public.matches as m where m.asked_by = me and m.created_at > now() - interval '1 day')
    >= private.first_contacts_a_day(me) then
    return 'often';
  end if;
  return null;
end
$$;
comment on function private.may_answer(public.listings) is
  'Null, or why who asks may not answer: sign_in, mine, closed (also where one blocked the other), paused, minor, through (only by an organisation), often (enough first contacts today).';
