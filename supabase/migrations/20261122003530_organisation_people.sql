-- Who speaks for an organisation: representatives and deputies come by invitation, change and leave, and the
-- organisation stays. Its representatives and coordinators invite; deputies do what representatives do but this.

create table private.organisation_invitations (
  id bigint generated always as identity primary key,
  token_hash bytea not null unique,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  mail text check (char_length(mail) <= 254),
  role public.representative_role not null,
  state public.membership_state not null default 'invited' check (state in ('invited', 'active', 'declined', 'withdrawn')),
  invited_by uuid references public.people (id) on delete set null,
  invited_at timestamptz not null default now(),
  answered_at timestamptz,
  check ((state = 'invited') = (answered_at is null)),
  check ((state = 'invited') = (mail is not null))
);
comment on table private.organisation_invitations is
  'People who were asked by mail to speak for an organisation; the address is kept while the invitation is open.';
create index organisation_invitations_organisation_id on private.organisation_invitations (organisation_id, mail);
create index organisation_invitations_invited_by on private.organisation_invitations (invited_by);

create function private.organisation_role(wanted uuid) returns text
language plpgsql stable security definer set search_path = ''
as $$
begin
  return coalesce((
    select r.role::text from public.organisation_representatives as r
    where r.organisation_id = wanted and r.person_id = (select auth.uid())),
    case when private.has_role('coordinator', 'moderator', 'administrator') then 'staff' end);
end
$$;
comment on function private.organisation_role(uuid) is
  'What who asks is to an organisation: representative, deputy, staff of the forum; null for everybody else.';
grant execute on function private.organisation_role(uuid) to anon, authenticated;

create function private.organisation_with(wanted text, roles text[]) returns public.organisations
language plpgsql security definer set search_path = ''
as $$
declare
  o public.organisations;
begin
  select * into o from public.organisations as organisations where organisations.slug = wanted for update;
  if o.id is null then
    raise sqlstate 'PT404' using message = 'no such organisation';
  end if;
  if not coalesce(private.organisation_role(o.id) = any (roles), false) then
    raise sqlstate '42501' using message = 'only who speaks for this organisation does this';
  end if;
  return o;
end
$$;
comment on function private.organisation_with(text, text[]) is 'An organisation, held, for who has one of these roles in it; PT404, 42501.';

create function private.invite_representative(organisation_slug text, given_mail text, wanted public.representative_role, language text)
returns void
language plpgsql security definer set search_path = ''
as $$
declare
  o public.organisations := private.organisation_with(organisation_slug, '{representative,staff}');
  address text := private.checked_mail(given_mail);
  secret text := encode(extensions.gen_random_bytes(16), 'hex');
  known text := (select p.language from auth.users as u join public.people as p on p.id = u.id where u.email = address);
  reads text := coalesce(known, language, '');
begin
  if wanted is null then
    raise sqlstate 'PT400' using message = 'role:errorChoice';
  end if;
  if reads not in ('nl', 'en', 'fr', 'ar') then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  if exists (select from public.organisation_representatives as r join auth.users as u on u.id = r.person_id
      where r.organisation_id = o.id and u.email = address) then
    raise sqlstate 'PT400' using message = 'mail:organisations:errorSpeaks';
  end if;
  if exists (select from private.organisation_invitations as i where i.organisation_id = o.id and i.mail = address
      and i.state = 'invited' and i.invited_at > now() - interval '30 days') then
    raise sqlstate 'PT400' using message = 'mail:organisations:errorInvited';
  end if;
  if address = (select u.email from auth.users as u where u.id = (select auth.uid())) then
    raise sqlstate 'PT400' using message = 'mail:organisations:errorYourself';
  end if;
  perform private.count_group_attempt('organisation_invitation', 20);
  insert into private.organisation_invitations (token_hash, organisation_id, mail, role, invited_by)
  values (sha256(convert_to(secret, 'UTF8')), o.id, address, wanted, (select auth.uid()));
  insert into private.outbox (kind, recipient, language, payload)
  values ('organisation_invitation', address, reads, jsonb_build_object(
    'name', coalesce(o.names ->> reads, o.name), 'until', private.today() + 30,
    'url', format('/%s/organisations/invitations/%s', reads, secret)));
end
$$;

create function private.withdraw_organisation_invitation(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  slug text := (select o.slug from private.organisation_invitations as i join public.organisations as o on o.id = i.organisation_id
    where i.id = wanted);
begin
  perform private.organisation_with(slug, '{representative,staff}');
  update private.organisation_invitations set state = 'withdrawn', mail = null, answered_at = now()
  where id = wanted and state = 'invited';
  if not found then
    raise sqlstate 'PT409' using message = 'already answered';
  end if;
end
$$;

create function private.organisation_invitation_of(token text) returns private.organisation_invitations
language plpgsql stable security definer set search_path = ''
as $$
declare
  i private.organisation_invitations;
begin
  select * into i from private.organisation_invitations as invitations
  where invitations.token_hash = sha256(convert_to(coalesce(token, ''), 'UTF8'))
    and invitations.invited_at > now() - interval '30 days';
  if i.id is null then
    raise sqlstate 'PT404' using message = 'no such invitation';
  end if;
  return i;
end
$$;
comment on function private.organisation_invitation_of(text) is 'The invitation that a link opens; PT404 when there is none or it is older than 30 days.';

create function private.get_organisation_invitation(token text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  i private.organisation_invitations := private.organisation_invitation_of(token);
begin
  return (
    select jsonb_build_object('slug', o.slug, 'name', coalesce(o.names ->> get_organisation_invitation.language, o.name), 'role', i.role, 'state', i.state,
      'summary', private.pick_with_language(o.summaries, get_organisation_invitation.language),
      'invitedBy', (select nullif(p.display_name, '') from public.people as p where p.id = i.invited_by),
      'until', (i.invited_at + interval '30 days')::date)
    from public.organisations as o where o.id = i.organisation_id);
end
$$;

create function private.answer_organisation_invitation(token text, accepts boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i private.organisation_invitations := private.organisation_invitation_of(token);
  me uuid := (select auth.uid());
begin
  if accepts is null then
    raise sqlstate 'PT400' using message = 'accepts:errorChoice';
  end if;
  if accepts and me is null then
    raise insufficient_privilege using message = 'sign in first';
  end if;
  -- Staff invite for any organisation, and read and write for none by a link of their own.
  if accepts and i.invited_by = me then
    raise sqlstate 'PT400' using message = 'form:organisations:errorYourself';
  end if;
  -- The organisation first, as all others that change who speaks for it.
  perform from public.organisations as o where o.id = i.organisation_id for update;
  update private.organisation_invitations set state = case when accepts then 'active' else 'declined' end::public.membership_state,
    mail = null, answered_at = now()
  where id = i.id and state = 'invited';
  if not found then
    raise sqlstate 'PT409' using message = 'already answered';
  end if;
  if accepts then
    insert into public.organisation_representatives (organisation_id, person_id, role, since_on)
    values (i.organisation_id, me, i.role, private.today())
    on conflict (organisation_id, person_id) do nothing;
  end if;
end
$$;

create function private.withdraw_invitations_by(person uuid, organisation uuid) returns void
language sql security definer set search_path = ''
as $$
  update private.organisation_invitations as i set state = 'withdrawn', mail = null, answered_at = now()
  where i.organisation_id = organisation and i.invited_by = person and i.state = 'invited'
$$;
comment on function private.withdraw_invitations_by(uuid, uuid) is
  'Who no longer invites for an organisation brings nobody in by a link of before, least of all themselves under another address.';

create function private.set_representative_role(organisation_slug text, person uuid, wanted public.representative_role) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  o public.organisations := private.organisation_with(organisation_slug, '{representative,staff}');
begin
  if wanted is null then
    raise sqlstate 'PT400' using message = 'role:errorChoice';
  end if;
  update public.organisation_representatives as r set role = wanted where r.organisation_id = o.id and r.person_id = person;
  if not found then
    raise sqlstate 'PT404' using message = 'nobody of this organisation';
  end if;
  if wanted = 'deputy' then
    perform private.withdraw_invitations_by(person, o.id);
  end if;
end
$$;

create function private.remove_representative(organisation_slug text, person uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  -- Everybody may leave; who leaves last leaves the organisation to the coordinators.
  o public.organisations := private.organisation_with(organisation_slug,
    case when person = me then '{representative,deputy,staff}' else '{representative,staff}' end::text[]);
begin
  delete from public.organisation_representatives as r where r.organisation_id = o.id and r.person_id = person;
  if not found then
    raise sqlstate 'PT404' using message = 'nobody of this organisation';
  end if;
  if person is distinct from me then
    perform private.withdraw_invitations_by(person, o.id);
    insert into private.outbox (kind, recipient, language, payload)
    select 'representative_removed', u.email, p.language, jsonb_build_object('name', coalesce(o.names ->> p.language, o.name),
      'url', format('/%s/organisations/%s', p.language, o.slug))
    from auth.users as u join public.people as p on p.id = u.id where u.id = person and u.email is not null;
  end if;
end
$$;

create function private.get_organisation_people(organisation_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  o public.organisations;
  mine text;
begin
  select * into o from public.organisations as organisations where organisations.slug = organisation_slug;
  if o.id is null then
    raise sqlstate 'PT404' using message = 'no such organisation';
  end if;
  mine := private.organisation_role(o.id);
  if mine is null then
    raise sqlstate '42501' using message = 'only who speaks for this organisation reads this';
  end if;
  return jsonb_build_object(
    'slug', o.slug, 'name', coalesce(o.names ->> get_organisation_people.language, o.name), 'role', mine,
    'people', (
      select coalesce(jsonb_agg(jsonb_build_object('id', r.person_id, 'name', nullif(p.display_name, ''), 'role', r.role,
        'since', r.since_on, 'isMe', r.person_id = (select auth.uid())) order by r.role, p.display_name, r.person_id), '[]')
      from public.organisation_representatives as r join public.people as p on p.id = r.person_id where r.organisation_id = o.id),
    'invitations', case when mine <> 'deputy' then (
      select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'mail', i.mail, 'role', i.role,
        'until', (i.invited_at + interval '30 days')::date) order by i.id), '[]')
      from private.organisation_invitations as i
      where i.organisation_id = o.id and i.state = 'invited' and i.invited_at > now() - interval '30 days') end);
end
$$;

create function private.forget_organisation_invitations(today date) returns void
language sql security definer set search_path = ''
as $$
  -- An answered one stays for some days, so that its link says what became of it.
  delete from private.organisation_invitations
  where invited_at < today - (private.storage_days() -> 'invitation')::integer or answered_at < today - 7
$$;
comment on function private.forget_organisation_invitations(date) is 'Daily: erases invitations that are answered or over.';
