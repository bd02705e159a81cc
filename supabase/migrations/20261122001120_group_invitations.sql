-- Invitations by mail: to a group in one's own name, or to the seat of an organisation. The link is the
-- key; only its hash is kept, and the address no longer than the invitation is open.

create table private.group_invitations (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  group_id smallint not null references public.working_groups (id) on delete cascade,
  mail text check (char_length(mail) <= 254),
  role public.group_role not null,
  seat_id bigint references public.group_seats (id) on delete cascade,
  seat_role public.representative_role,
  state public.membership_state not null default 'invited' check (state in ('invited', 'active', 'declined', 'withdrawn')),
  invited_by uuid references public.people (id) on delete set null,
  invited_at timestamptz not null default now(),
  answered_at timestamptz,
  check ((seat_id is null) = (seat_role is null)),
  check ((state = 'invited') = (answered_at is null)),
  check ((state = 'invited') = (mail is not null))
);
comment on table private.group_invitations is 'People who were invited to a group by mail; open for 30 days.';
create index group_invitations_group_id on private.group_invitations (group_id, mail);
create index group_invitations_seat_id on private.group_invitations (seat_id);
create index group_invitations_invited_by on private.group_invitations (invited_by);

create function private.is_open(i private.group_invitations) returns boolean
language sql stable set search_path = ''
as $$ select i.state = 'invited' and i.invited_at > now() - interval '30 days' $$;

create function private.checked_mail(typed text) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  given text := lower(btrim(coalesce(typed, '')));
begin
  if given = '' then
    raise sqlstate 'PT400' using message = 'mail:errorRequired';
  end if;
  if char_length(given) > 254 or given !~ '^[^\s@<>",;:()]+@[^\s@<>",;:()]+\.[^\s@<>",;:().]+$' then
    raise sqlstate 'PT400' using message = 'mail:errorMail';
  end if;
  return given;
end
$$;

create function private.send_invitation(g public.working_groups, address text, wanted_role public.group_role,
  seat public.group_seats, wanted_seat_role public.representative_role, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  secret text := encode(extensions.gen_random_bytes(16), 'hex');
  known text := (select p.language from auth.users as u join public.people as p on p.id = u.id where u.email = address);
  reads text := coalesce(known, language, '');
begin
  if reads not in ('nl', 'en', 'fr', 'ar') then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  if exists (select from private.group_invitations as i
      where i.group_id = g.id and i.mail = address and i.seat_id is not distinct from seat.id and private.is_open(i)) then
    raise sqlstate 'PT400' using message = 'mail:groups:errorInvited';
  end if;
  perform private.count_group_attempt('group_invitation', 50);
  insert into private.group_invitations (token_hash, group_id, mail, role, seat_id, seat_role, invited_by)
  values (sha256(convert_to(secret, 'UTF8')), g.id, address, wanted_role, seat.id, wanted_seat_role, (select auth.uid()));
  insert into private.outbox (kind, recipient, language, payload)
  values (case when seat.id is null then 'group_invitation' else 'seat_invitation' end, address, reads, jsonb_build_object(
    'name', private.pick(g.names, reads), 'until', current_date + 30,
    'organisation', coalesce((select o.name from public.organisations as o where o.id = seat.organisation_id), ''),
    'url', format('/%s/invitations/%s', reads, secret)));
end
$$;
comment on function private.send_invitation(public.working_groups, text, public.group_role, public.group_seats, public.representative_role, text) is
  'Writes the link to an address, in the language that its owner reads if that is known.';

create function private.invite_to_group(group_slug text, mail text, role public.group_role, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups := private.lock_active_group(private.group_id_of(group_slug));
  address text := private.checked_mail(mail);
begin
  perform private.require_lead(g.id);
  if role is null or role in ('chair', 'secretary') and not private.chairs_group(g.id) then
    raise sqlstate 'PT400' using message = 'role:errorChoice';
  end if;
  if exists (select from public.group_members as m join auth.users as u on u.id = m.person_id
      where m.group_id = g.id and m.state = 'active' and u.email = address) then
    raise sqlstate 'PT400' using message = 'mail:groups:errorMember';
  end if;
  if address = (select u.email from auth.users as u where u.id = (select auth.uid())) then
    raise sqlstate 'PT400' using message = 'mail:groups:errorYourself';
  end if;
  perform private.send_invitation(g, address, role, null, null, language);
end
$$;

create function private.withdraw_invitation(invitation_id bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i private.group_invitations;
begin
  select * into i from private.group_invitations where id = invitation_id;
  perform private.lock_group(i.group_id);
  if i.invited_by is distinct from (select auth.uid()) then
    perform private.require_lead(i.group_id);
  end if;
  update private.group_invitations set state = 'withdrawn', mail = null, answered_at = now()
  where id = invitation_id and state = 'invited';
  if not found then
    raise sqlstate 'PT409' using message = 'already answered';
  end if;
end
$$;

create function private.invitation_of(token text) returns private.group_invitations
language plpgsql stable security definer set search_path = ''
as $$
declare
  i private.group_invitations;
begin
  select * into i from private.group_invitations as invitations
  where invitations.token_hash = sha256(convert_to(coalesce(token, ''), 'UTF8'))
    and invitations.invited_at > now() - interval '30 days';
  if i.id is null then
    raise sqlstate 'PT404' using message = 'no such invitation';
  end if;
  return i;
end
$$;
comment on function private.invitation_of(text) is 'The invitation that a link opens; PT404 when there is none or it is older than 30 days.';

create function private.get_invitation(token text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  i private.group_invitations := private.invitation_of(token);
begin
  return (
    select jsonb_build_object(
      'group', jsonb_build_object('slug', g.slug, 'name', private.pick(g.names, language), 'hue', g.hue,
        'purpose', private.pick_with_language(g.purposes, language)),
      'role', i.role, 'seatRole', i.seat_role, 'state', case when g.state = 'closed' and i.state = 'invited' then 'withdrawn' else i.state end,
      'organisation', (
        select jsonb_build_object('slug', o.slug, 'name', o.name) from public.group_seats as s
        join public.organisations as o on o.id = s.organisation_id where s.id = i.seat_id),
      'invitedBy', (select nullif(p.display_name, '') from public.people as p where p.id = i.invited_by),
      'until', (i.invited_at + interval '30 days')::date)
    from public.working_groups as g where g.id = i.group_id);
end
$$;

create function private.accept_invitation(i private.group_invitations) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
begin
  if i.seat_id is not null then
    perform private.seat_person(i.seat_id, me, i.seat_role);
    return;
  end if;
  -- Who may invite into a group without being in it reads nothing there by a link of their own.
  if i.invited_by = me and not exists (select from public.group_members as m
      where m.group_id = i.group_id and m.person_id = me and m.state = 'active') then
    raise sqlstate 'PT400' using message = 'form:groups:errorYourself';
  end if;
  -- Who asked meanwhile is answered by this; who is in already stays what they are.
  update public.group_members set state = 'active', role = i.role, since_on = current_date, answered_by = i.invited_by, answered_at = now()
  where group_id = i.group_id and person_id = me and state = 'requested';
  if not found then
    insert into public.group_members (group_id, person_id, role, state, since_on, answered_by, answered_at)
    select i.group_id, me, i.role, 'active', current_date, i.invited_by, now()
    where not exists (select from public.group_members as m
      where m.group_id = i.group_id and m.person_id = me and m.state = 'active');
  end if;
end
$$;

create function private.answer_invitation(token text, accepts boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i private.group_invitations := private.invitation_of(token);
begin
  if accepts is null then
    raise sqlstate 'PT400' using message = 'accepts:errorChoice';
  end if;
  if accepts and (select auth.uid()) is null then
    raise insufficient_privilege using message = 'sign in first';
  end if;
  perform private.lock_active_group(i.group_id);
  update private.group_invitations set state = case when accepts then 'active' else 'declined' end::public.membership_state,
    mail = null, answered_at = now()
  where id = i.id and state = 'invited';
  if not found then
    raise sqlstate 'PT409' using message = 'already answered';
  end if;
  if accepts then
    perform private.accept_invitation(i);
  end if;
end
$$;

create function private.forget_group_invitations(today date) returns void
language sql security definer set search_path = ''
as $$
  -- An answered one stays for some days, so that its link says what became of it.
  delete from private.group_invitations where invited_at < today - (private.storage_days() -> 'invitation')::integer or answered_at < today - 7
$$;
comment on function private.forget_group_invitations(date) is 'Daily: erases invitations that are answered or over.';
