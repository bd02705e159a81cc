-- A bridge: an interpreter, a peer or a case worker whom one side invites and the other accepts. They read and
-- write only once both said yes and they joined; each side can end it, and they can leave.

create table public.bridge_people (
  person_id uuid primary key references public.people (id) on delete cascade,
  since timestamptz not null default now()
);
comment on table public.bridge_people is 'Who said that they can help two people who do not share a language; with the languages of their profile.';
alter table public.bridge_people enable row level security;
create policy "people see whether they said that they can help" on public.bridge_people for select to authenticated
  using (person_id = (select auth.uid()));
grant select on public.bridge_people to authenticated;

create function private.offer_bridge(offers boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
begin
  if not coalesce(offers, false) then
    delete from public.bridge_people as b where b.person_id = me;
    return;
  end if;
  if (select cardinality(p.spoken_languages) from public.people as p where p.id = me) < 2 then
    raise sqlstate 'PT400' using message = 'offers:conversations:errorLanguages';
  end if;
  insert into public.bridge_people (person_id) values (me) on conflict do nothing;
end
$$;
comment on function private.offer_bridge(boolean) is 'Whether one can be invited into conversations of others; asks for two languages in the profile.';

create function private.list_bridges(m public.matches) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.person_line(b.id) || jsonb_build_object('languages', to_jsonb(b.spoken_languages)) order by b.fits desc, b.display_name), '[]')
  from (
    select p.id, p.display_name, p.spoken_languages,
      (select count(*) from public.conversation_people as s where s.conversation_id = m.id and s.part in ('seeker', 'giver')
        and s.language = any (p.spoken_languages)) as fits
    from public.bridge_people as ready join public.people as p on p.id = ready.person_id
    where p.id not in (m.seeker_id, m.giver_id) and p.display_name <> ''
      and not exists (select from public.blocks as x where (x.blocker_id = p.id and x.blocked_id in (m.seeker_id, m.giver_id))
        or (x.blocked_id = p.id and x.blocker_id in (m.seeker_id, m.giver_id)))
      and not exists (select from public.conversation_people as inside where inside.conversation_id = m.id and inside.person_id = p.id and inside.left_at is null)
    order by fits desc, ready.since limit 40) as b
$$;
comment on function private.list_bridges(public.matches) is 'Who said that they can help, those first who speak the languages of both sides.';

create function private.invite_bridge(wanted uuid, person uuid, mail text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.matches := private.lock_my_match(wanted);
  side text := private.side_of(m, me);
  guest uuid;
begin
  if side is null or side not in ('seeker', 'giver') then
    raise insufficient_privilege using message = 'only the two sides invite';
  end if;
  perform private.check_pause();
  if m.state not in ('asked', 'talking', 'agreed') or private.are_apart(m)
    or (select v.is_queued or v.closed_at is not null from public.conversations as v where v.id = m.id) then
    raise sqlstate 'PT409' using message = 'this conversation is closed';
  end if;
  if not (select c.may_bridge from public.listing_categories as c where c.id = m.category_id) then
    raise sqlstate 'PT409' using message = 'no bridge in this category';
  end if;
  if not private.count_attempt('bridge_invitation', me::text, 10, '1 day') then
    raise sqlstate 'PT429' using message = 'enough invitations for today', hint = '86400';
  end if;
  -- Only who said that they can help is found, by name or by address: nobody learns whose address has an account.
  select b.person_id into guest from public.bridge_people as b join auth.users as u on u.id = b.person_id
  where b.person_id = invite_bridge.person or u.email = lower(btrim(nullif(mail, ''))) limit 1;
  if guest is null or guest in (m.seeker_id, m.giver_id) or exists (select from public.blocks as x
    where (x.blocker_id = guest and x.blocked_id in (m.seeker_id, m.giver_id)) or (x.blocked_id = guest and x.blocker_id in (m.seeker_id, m.giver_id))) then
    raise sqlstate 'PT400' using message = 'bridge:conversations:errorBridge';
  end if;
  if (select count(*) from public.conversation_people as p where p.conversation_id = m.id and p.part = 'bridge' and p.left_at is null) >= 3 then
    raise sqlstate 'PT409' using message = 'three are enough';
  end if;
  insert into public.conversation_people as p (conversation_id, person_id, part, language, invited_by, seeker_agreed_at, giver_agreed_at)
  select m.id, guest, 'bridge', people.language, me, case when side = 'seeker' then now() end, case when side = 'giver' then now() end
  from public.people where people.id = guest
  on conflict (conversation_id, person_id) do update
    set invited_by = me, seeker_agreed_at = excluded.seeker_agreed_at, giver_agreed_at = excluded.giver_agreed_at, joined_at = null, left_at = null
    where p.left_at is not null;
  perform private.add_event(m.id, 'bridge_invited', now());
  perform private.tell_match(m, array[m.seeker_id, m.giver_id], 'conversation_bridge', (select v.last_number from public.conversations as v where v.id = m.id));
end
$$;
comment on function private.invite_bridge(uuid, uuid, text) is
  'One side names somebody who said that they can help; the other is asked. PT400 for anybody else, PT409, PT429.';

create function private.accept_bridge(wanted uuid, person uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.matches := private.lock_my_match(wanted);
  side text := private.side_of(m, me);
  b public.conversation_people;
begin
  if m.state not in ('asked', 'talking', 'agreed') or private.are_apart(m) then
    raise sqlstate 'PT409' using message = 'this conversation is closed';
  end if;
  select * into b from public.conversation_people as p
  where p.conversation_id = m.id and p.person_id = accept_bridge.person and p.part = 'bridge' and p.left_at is null;
  if b.person_id is null or b.person_id <> me and (side is null or side not in ('seeker', 'giver')) then
    raise sqlstate 'PT404' using message = 'no such invitation';
  end if;
  if b.person_id = me then
    if side = 'invited' then
      update public.conversation_people as p set joined_at = now() where p.conversation_id = m.id and p.person_id = me;
      perform private.add_event(m.id, 'bridge_joined', now());
      perform private.tell_match(m, array[m.seeker_id, m.giver_id], 'conversation_bridge', (select v.last_number from public.conversations as v where v.id = m.id));
    end if;
    return;
  end if;
  update public.conversation_people as p
  set seeker_agreed_at = coalesce(p.seeker_agreed_at, case when side = 'seeker' then now() end),
    giver_agreed_at = coalesce(p.giver_agreed_at, case when side = 'giver' then now() end)
  where p.conversation_id = m.id and p.person_id = b.person_id returning * into b;
  if b.seeker_agreed_at is not null and b.giver_agreed_at is not null and b.joined_at is null then
    perform private.add_event(m.id, 'bridge_agreed', now());
    perform private.tell_match(m, array[b.person_id], 'conversation_invited', (select v.last_number from public.conversations as v where v.id = m.id));
  end if;
end
$$;
comment on function private.accept_bridge(uuid, uuid) is 'The other side says yes to a bridge, or the bridge, to whom both said yes, joins.';

create function private.end_bridge(wanted uuid, person uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.matches := private.lock_my_match(wanted);
  side text := private.side_of(m, me);
begin
  if side is null or person <> me and side not in ('seeker', 'giver') then
    raise sqlstate 'PT404' using message = 'no such bridge';
  end if;
  update public.conversation_people as p set left_at = now()
  where p.conversation_id = m.id and p.person_id = end_bridge.person and p.part = 'bridge' and p.left_at is null;
  if found then
    perform private.add_event(m.id, 'bridge_left', now());
  end if;
end
$$;
comment on function private.end_bridge(uuid, uuid) is 'A side takes its yes to a bridge back, or the bridge leaves; again changes nothing.';
