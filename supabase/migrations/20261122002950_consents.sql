-- When consent ends, and when a case worker leaves: by hand, by the clock, by itself. Whatever happens, nothing
-- stands for which nobody answers any more.

create function private.close_listings_of(b public.beneficiaries) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings;
begin
  for l in
    select * from public.listings as listings
    where listings.beneficiary_id = b.id and listings.state not in ('draft', 'closed', 'done')
    order by listings.id for no key update
  loop
    perform private.close_listing(l, 'consent_ended');
  end loop;
end
$$;
comment on function private.close_listings_of(public.beneficiaries) is 'Closes all that stands for somebody; everybody who answered hears it.';

create function private.end_consent(b public.beneficiaries) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update public.beneficiaries as held set withdrawn_at = now() where held.id = b.id and held.withdrawn_at is null;
  perform private.close_listings_of(b);
  delete from public.listings as l where l.beneficiary_id = b.id and l.state = 'draft';
  -- Sheets that nobody opened open nothing any more; who opened one still sees that all is closed.
  update private.handovers as h set ended_at = now() where h.beneficiary_id = b.id and h.opened_at is null and h.ended_at is null;
  perform private.drop_notices('beneficiary:' || b.id, array['behalf_consent_ending', 'behalf_consent_ended']);
end
$$;
comment on function private.end_consent(public.beneficiaries) is 'Withdraws: closes everything at once, throws drafts away. Again changes nothing.';

create function private.tell_case_worker(b public.beneficiaries, kind text, version integer default extract(epoch from now())::integer) returns void
language sql security definer set search_path = ''
as $$
  -- Neutral on a shared screen: who it is about stands on the page only.
  select private.notify(array[b.case_worker_id], tell_case_worker.kind, null::smallint, null::bigint, 'beneficiary:' || b.id, version,
    jsonb_build_object('title', (select o.name from public.organisations as o where o.id = b.organisation_id), 'own', true,
      'path', '/exchange/behalf' || case when tell_case_worker.kind = 'behalf_taken_over' then '' else '/' || b.id end,
      'mail', 'behalf_news', 'step', substr(tell_case_worker.kind, 8)))
  where b.case_worker_id is not null
$$;
comment on function private.tell_case_worker(public.beneficiaries, text, integer) is 'Tells the case worker of somebody; kinds begin with behalf_.';

create function private.keep_consents(at timestamptz default now()) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  today date := (at at time zone private.city_zone())::date;
  b public.beneficiaries;
  ended integer := 0;
begin
  for b in
    select * from public.beneficiaries as held
    where held.withdrawn_at is null and held.taken_over_at is null and held.consent_until between today - 30 and today + 14
    order by held.id for no key update skip locked
  loop
    if b.consent_until < today then
      perform private.close_listings_of(b);
      perform private.tell_case_worker(b, 'behalf_consent_ended', b.consent_until - date '2000-01-01');
      ended := ended + 1;
    else
      perform private.tell_case_worker(b, 'behalf_consent_ending', b.consent_until - date '2000-01-01');
    end if;
  end loop;
  return ended;
end
$$;
comment on function private.keep_consents(timestamptz) is
  'By the clock: closes what stands without consent, and tells case workers fourteen days before, once for each day of consent. How many are over.';

-- Somebody else acts from now on: the deputy, or the person themselves.

create function private.pass_conversations(b public.beneficiaries, from_person uuid, to_person uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches;
begin
  -- Listings first, then matches, as everywhere.
  perform from public.listings as l where l.beneficiary_id = b.id order by l.id for no key update;
  for m in
    select matches.* from public.matches as matches join public.listings as l on l.id in (matches.need_id, matches.offer_id)
    where l.beneficiary_id = b.id and matches.state in ('proposed', 'asked', 'talking', 'agreed')
    order by matches.id for no key update of matches
  loop
    -- Who had answered cannot also be the other side.
    if to_person in (m.seeker_id, m.giver_id) then
      perform private.end_match(m, 'cancelled', null);
      continue;
    end if;
    if exists (select from public.listings as l where l.id = m.need_id and l.beneficiary_id = b.id) then
      update public.matches as matches
      -- What was not agreed by both yet is for the new side to agree to.
      set seeker_id = to_person, seeker_agreed_at = case when m.state = 'agreed' then m.seeker_agreed_at end
      where matches.id = m.id;
    else
      update public.matches as matches
      set giver_id = to_person, giver_agreed_at = case when m.state = 'agreed' then m.giver_agreed_at end
      where matches.id = m.id;
    end if;
    delete from public.conversation_people as p where p.conversation_id = m.id and p.person_id = from_person;
    insert into public.conversation_people as p (conversation_id, person_id, part, language, joined_at)
    select m.id, to_person, case when exists (select from public.listings as l where l.id = m.need_id and l.beneficiary_id = b.id)
      then 'seeker' else 'giver' end, people.language, now()
    from public.people as people join public.conversations as c on c.id = m.id where people.id = to_person
    on conflict (conversation_id, person_id) do update set part = excluded.part, left_at = null;
  end loop;
end
$$;
comment on function private.pass_conversations(public.beneficiaries, uuid, uuid) is
  'What is talked about or agreed for somebody goes on with whoever acts now (null: nobody for the time being); who acted before reads it no longer.';

create function private.deputy_of(organisation uuid, leaving uuid) returns uuid
language sql stable security definer set search_path = ''
as $$
  select r.person_id from public.organisation_representatives as r
  where r.organisation_id = organisation and r.role = 'deputy' and r.person_id is distinct from leaving
    and private.is_checked(organisation)
  order by r.since_on, r.person_id limit 1
$$;
comment on function private.deputy_of(uuid, uuid) is 'Who stands in for somebody who leaves a checked organisation; null when nobody does.';

create function private.pass_on_beneficiary() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  deputy uuid := private.deputy_of(new.organisation_id, old.case_worker_id);
  b public.beneficiaries;
  l public.listings;
begin
  if deputy is not null then
    update public.beneficiaries as held set case_worker_id = deputy where held.id = new.id returning * into b;
    perform private.pass_conversations(b, old.case_worker_id, deputy);
    perform private.tell_case_worker(b, 'behalf_passed');
    return null;
  end if;
  for l in
    select * from public.listings as listings
    where listings.beneficiary_id = new.id and listings.state in ('open', 'talking', 'agreed')
    order by listings.id for no key update
  loop
    update public.listings as listings set is_paused = true, revision = listings.revision + 1 where listings.id = l.id returning * into l;
    perform private.end_conversations(l);
  end loop;
  perform private.pass_conversations(new, old.case_worker_id, null);
  return null;
end
$$;
comment on function private.pass_on_beneficiary() is
  'A case worker left: the deputy acts from now on; without one everything pauses, and who answered hears it. A sheet that was given out still opens.';
create trigger beneficiaries_pass_on after update of case_worker_id on public.beneficiaries
  for each row when (old.case_worker_id is not null and new.case_worker_id is null and new.taken_over_at is null and new.withdrawn_at is null)
  execute function private.pass_on_beneficiary();

create function private.forget_own_beneficiary() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.beneficiaries as b where b.id = new.id;
  return null;
end
$$;
comment on function private.forget_own_beneficiary() is 'Whoever took it over and deletes the account takes everything along: it never falls back to the case worker.';
create trigger beneficiaries_forget_own after update of taken_over_by on public.beneficiaries
  for each row when (old.taken_over_by is not null and new.taken_over_by is null) execute function private.forget_own_beneficiary();

create function private.leave_beneficiaries() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.beneficiaries as b set case_worker_id = null
  where b.case_worker_id = old.person_id and not exists (
    select from public.organisation_representatives as r
    where r.organisation_id = b.organisation_id and r.person_id = b.case_worker_id
      and (r.role = 'deputy' or exists (select from public.person_roles as p where p.person_id = r.person_id and p.role = 'case_worker')));
  return null;
end
$$;
comment on function private.leave_beneficiaries() is
  'Who no longer speaks for the organisation, or is no longer a case worker, leaves those they posted for; asked at the end, when organisations that merge have become one.';
create constraint trigger representatives_leave_beneficiaries after delete or update on public.organisation_representatives
  deferrable initially deferred for each row execute function private.leave_beneficiaries();
create constraint trigger roles_leave_beneficiaries after delete on public.person_roles
  deferrable initially deferred for each row when (old.role = 'case_worker') execute function private.leave_beneficiaries();

create function private.take_in_beneficiaries() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  b public.beneficiaries;
begin
  if not private.is_checked(new.organisation_id) then
    return null;
  end if;
  for b in
    update public.beneficiaries as held set case_worker_id = new.person_id
    where held.organisation_id = new.organisation_id and held.case_worker_id is null and held.taken_over_at is null and held.withdrawn_at is null
    returning *
  loop
    perform private.pass_conversations(b, null, new.person_id);
    perform private.tell_case_worker(b, 'behalf_passed');
  end loop;
  return null;
end
$$;
comment on function private.take_in_beneficiaries() is 'A deputy who comes later finds those whom nobody acted for; what was paused waits for them.';
create trigger representatives_take_in_beneficiaries after insert or update of role on public.organisation_representatives
  for each row when (new.role = 'deputy') execute function private.take_in_beneficiaries();
