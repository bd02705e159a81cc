-- Registering, changing and cancelling: with an account, by receipt, for somebody else.

create function private.may_register_others() returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.has_role('case_worker', 'coordinator', 'administrator') or exists (select from private.my_organisation_ids())
$$;
comment on function private.may_register_others() is 'Case workers, organisers and who represents an organisation register people under a code name.';

create function private.checked_registration(r public.registrations, s public.sessions, given jsonb) returns public.registrations
language plpgsql stable security definer set search_path = ''
as $$
declare
  known text := (select nullif(p.display_name, '') from public.people as p where p.id = r.person_id);
  organisation uuid := (select o.id from public.organisations as o where o.slug = given ->> 'organisation');
begin
  r.name := nullif(btrim(regexp_replace(coalesce(given ->> 'name', ''), '\s+', ' ', 'g')), '');
  if r.name is null and known is null then
    raise sqlstate 'PT400' using message = 'name:errorRequired';
  elsif char_length(r.name) > 80 then
    raise sqlstate 'PT400' using message = 'name:registration:errorNameLong';
  elsif r.name = known then
    r.name := null;
  end if;
  if coalesce(given ->> 'way', '') not in ('here', 'remote')
    or (case given ->> 'way' when 'here' then s.capacity_here else s.capacity_remote end) = 0
      and r.way is distinct from (given ->> 'way')::public.coming_way then
    raise sqlstate 'PT400' using message = 'way:errorChoice';
  end if;
  r.way := (given ->> 'way')::public.coming_way;
  -- Whoever changes by receipt keeps the organisation that was chosen with an account.
  if coalesce(given ->> 'organisation', '') <> '' and (organisation is null
    or organisation is distinct from r.organisation_id and organisation not in (select private.my_organisation_ids())) then
    raise sqlstate 'PT400' using message = 'organisation:errorChoice';
  end if;
  r.organisation_id := organisation;
  if coalesce(given ->> 'listedFor', '') not in ('nobody', 'participants', 'everybody') then
    raise sqlstate 'PT400' using message = 'listedFor:errorChoice';
  end if;
  r.listed_for := (given ->> 'listedFor')::public.listing_audience;
  r.lists_organisation_only := organisation is not null and coalesce((given ->> 'organisationOnly')::boolean, false);
  r.language := coalesce((select p.language from public.people as p where p.id = r.person_id), given ->> 'language', '');
  if r.language not in ('nl', 'en', 'fr', 'ar') then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  return r;
end
$$;
comment on function private.checked_registration(public.registrations, public.sessions, jsonb) is
  'A registration with what a form says: name, way, organisation, listedFor, organisationOnly, language. PT400 by field.';

create function private.count_visitor(s public.sessions, once uuid, address text, client text, proof text, trap text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if coalesce(trap, '') <> '' then
    raise sqlstate 'PT400' using message = 'form:registration:errorTrap';
  end if;
  -- Whole evenings register from one library: without work shown fewer, but never nobody.
  if not private.count_attempt('registration', coalesce(client, ''), 40, interval '1 hour')
    or not private.proves_work(once::text, proof) and not private.count_attempt('registration_plain', coalesce(client, ''), 12, interval '1 hour') then
    raise sqlstate 'PT429' using message = 'too many registrations', hint = '3600';
  end if;
  -- Anybody can type the address of somebody else: few mails go to one.
  if address is not null and (
    select count(*) from private.registration_mails as m join public.registrations as r on r.id = m.registration_id
    where lower(m.mail) = lower(address) and r.session_id = s.id) >= 5 then
    raise sqlstate 'PT400' using message = 'mail:registration:errorMailOften';
  end if;
end
$$;
comment on function private.count_visitor(public.sessions, uuid, text, text, text, text) is
  'Counts who registers without an account: PT429 above the limit, PT400 for a filled trap or an address that was used often.';

create function private.make_registration_key(target bigint, secret text) returns void
language sql security definer set search_path = ''
as $$
  -- Letters and digits that nobody takes for one another.
  insert into private.registration_keys (registration_id, receipt_hash, code)
  select target, sha256(convert_to(secret, 'UTF8')),
    string_agg(substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', 1 + get_byte(bytes, n) % 31, 1), '')
  from extensions.gen_random_bytes(8) as bytes, generate_series(0, 7) as n group by bytes
$$;
comment on function private.make_registration_key(bigint, text) is 'The code for the door; and the receipt, null for who has an account.';

create function private.digest_of(purpose text, once uuid) returns text
language sql immutable set search_path = ''
as $$ select encode(substring(sha256(convert_to(purpose || once::text, 'UTF8')) from 1 for 16), 'hex') $$;

create function private.register(
  session_slug text, given jsonb, needs jsonb, once uuid, for_other boolean, mail text, client text, proof text, trap text
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  s public.sessions := private.hold_session((private.session_of(session_slug)).id);
  r public.registrations;
  address text := nullif(btrim(mail), '');
  -- The same form sent again makes the same receipt: nothing else knows what it was sent with.
  receipt text := case when me is null or for_other then private.digest_of('receipt:', once) end;
begin
  if once is null then
    raise sqlstate 'PT400' using message = 'a sending has its name';
  end if;
  select * into r from public.registrations as g
  where g.session_id = s.id and (g.once = private.digest_of('once:', register.once)::uuid
    or receipt is null and g.person_id = me and g.state <> 'cancelled') order by g.id desc limit 1;
  if r.id is not null then
    if (r.person_id, r.registered_by) is distinct from (case when receipt is null then me end, case when for_other then me end) then
      raise sqlstate 'PT409' using message = 'this was sent by somebody else';
    end if;
    return jsonb_build_object('key', coalesce(receipt, r.id::text));
  end if;
  if not private.is_registration_open(s) then
    raise sqlstate 'PT409' using message = 'registration is not open';
  end if;
  if for_other then
    perform private.require_person();
    if not private.may_register_others() then
      raise insufficient_privilege using message = 'who works with people registers others';
    end if;
    r.registered_by := me;
    r.is_code_name := true;
  else
    r.person_id := me;
    r.is_code_name := false;
  end if;
  r := private.checked_registration(r, s, given);
  perform private.check_mail(address);
  if me is null then
    perform private.count_visitor(s, once, address, client, proof, trap);
  else
    perform private.count_group_attempt('registration', 60);
  end if;
  insert into public.registrations (session_id, person_id, organisation_id, name, is_code_name, registered_by, way, state, language,
    listed_for, lists_organisation_only, once)
  values (s.id, r.person_id, r.organisation_id, r.name, r.is_code_name, r.registered_by, r.way, private.state_in_line(s, r.way), r.language,
    r.listed_for, r.lists_organisation_only, private.digest_of('once:', register.once)::uuid)
  returning * into r;
  perform private.make_registration_key(r.id, receipt);
  if receipt is not null and address is not null then
    insert into private.registration_mails (registration_id, mail, receipt) values (r.id, address, receipt);
  end if;
  perform private.save_needs(r, s, needs);
  perform private.tell_registration(r, s, case r.state when 'waiting' then 'registration_waiting' else 'registration_received' end);
  return jsonb_build_object('key', coalesce(receipt, r.id::text));
end
$$;
comment on function private.register(text, jsonb, jsonb, uuid, boolean, text, text, text, text) is
  'Registers who asks, or somebody under a code name; gives the key of the page. Who is registered already gets the same key.';

create function private.change_registration(key text, given jsonb, needs jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  r public.registrations := private.lock_registration(key);
  s public.sessions := private.hold_session(r.session_id);
  changed public.registrations := private.checked_registration(r, s, given);
  is_elsewhere boolean := changed.way <> r.way;
begin
  perform private.save_needs(r, s, needs);
  if changed is not distinct from r then
    return;
  end if;
  if is_elsewhere then
    -- Whoever changes lines joins the other one at its end.
    changed.state := private.state_in_line(s, changed.way);
    changed.registered_at := clock_timestamp();
    changed.moved_up_at := null;
  end if;
  update public.registrations as g set name = changed.name, way = changed.way, state = changed.state, language = changed.language,
    organisation_id = changed.organisation_id, listed_for = changed.listed_for, lists_organisation_only = changed.lists_organisation_only,
    registered_at = changed.registered_at, moved_up_at = changed.moved_up_at, sequence = r.sequence + 1
  where g.id = r.id returning * into changed;
  if is_elsewhere then
    perform private.tell_registration(changed, s, case changed.state when 'waiting' then 'registration_waiting' else 'registration_received' end);
    perform private.move_up(s);
  end if;
end
$$;
comment on function private.change_registration(text, jsonb, jsonb) is 'Changes what the form says; another way means the end of the other line. Needs stay when null.';

create function private.end_registration(r public.registrations, s public.sessions, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update public.registrations as g set state = 'cancelled', cancelled_at = now(), cancelled_reason = reason, sequence = r.sequence + 1
  where g.id = r.id returning * into r;
  delete from public.session_needs as n where n.registration_id = r.id;
  if reason is not null then
    perform private.tell_registration(r, s, 'registration_cancelled', jsonb_build_object('reason', reason));
  end if;
  delete from private.registration_mails as m where m.registration_id = r.id;
  perform private.move_up(s);
end
$$;
comment on function private.end_registration(public.registrations, public.sessions, text) is
  'Gives a place back and moves up, erases needs and address; with a reason it was an organiser, and is told.';

create function private.cancel_registration(key text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  r public.registrations := private.registration_of(key);
  s public.sessions := private.hold_session(r.session_id);
begin
  r := private.registration_of(key);
  if r.state = 'cancelled' then
    return;
  end if;
  r := private.lock_registration(key);
  perform private.end_registration(r, s, null);
end
$$;

create function private.cancel_registration_of(session_slug text, registration bigint, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_session(session_slug);
  r public.registrations;
  given text;
begin
  if not (private.rights_in_session(s)).may_organise then
    raise insufficient_privilege using message = 'a coordinator does this';
  end if;
  given := private.given_text('reason', reason, true);
  select * into r from public.registrations as g where g.id = registration and g.session_id = s.id;
  if r.id is null then
    raise sqlstate 'PT404' using message = 'no such registration';
  end if;
  if r.state = 'cancelled' or s.state not in ('published', 'open') or s.ends_at <= now() then
    raise sqlstate 'PT409' using message = 'this registration is cancelled or its session over';
  end if;
  perform private.end_registration(r, s, given);
end
$$;
comment on function private.cancel_registration_of(text, bigint, text) is 'An organiser takes a place back, with a reason that is told.';

create function private.end_orphan() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
  r public.registrations;
begin
  delete from public.session_needs as n where n.registration_id = new.id;
  s := private.hold_session(new.session_id);
  update public.registrations as g set name = null where g.id = new.id returning * into r;
  if r.state in ('registered', 'waiting') and s.ends_at > now() then
    perform private.end_registration(r, s, null);
  end if;
  return null;
end
$$;
comment on function private.end_orphan() is 'Whoever deletes the account gives the place back, and neither needs nor a name stay; at the end, when everything else of it is gone.';
create constraint trigger registrations_end_orphans after update of person_id on public.registrations
  deferrable initially deferred for each row when (old.person_id is not null and new.person_id is null)
  execute function private.end_orphan();
