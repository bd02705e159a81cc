-- Making, proving, withdrawing and deciding a claim. Each step locks the claim and writes what happened.

create function private.note_claim(c public.claims, done public.claim_step, said text default null) returns void
language sql security definer set search_path = ''
as $$
  insert into public.claim_events (claim_id, initiative_id, organisation_id, step, note, actor_id)
  values (c.id, c.initiative_id, c.organisation_id, done, nullif(btrim(said), ''), (select auth.uid()))
$$;

create function private.lock_claim(wanted bigint) returns public.claims
language plpgsql security definer set search_path = ''
as $$
declare
  c public.claims;
begin
  select * into c from public.claims as claims where claims.id = wanted for no key update;
  if c.id is null then
    raise sqlstate 'PT404' using message = 'no such claim';
  end if;
  return c;
end
$$;

create function private.lock_open_claim(wanted bigint, own boolean) returns public.claims
language plpgsql security definer set search_path = ''
as $$
declare
  c public.claims;
begin
  perform private.require_person();
  if not own and not private.has_role('moderator', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators decide about claims';
  end if;
  c := private.lock_claim(wanted);
  if own and c.claimant_id is distinct from (select auth.uid()) then
    raise sqlstate 'PT404' using message = 'no such claim';
  end if;
  if c.state <> 'open' then
    raise sqlstate 'PT409' using message = 'decided already';
  end if;
  return c;
end
$$;
comment on function private.lock_open_claim(bigint, boolean) is 'Locks an open claim: of who asks, or for a moderator. PT404, PT409 when it was decided, 42501.';

create function private.claim_text(field text, typed text, longest integer) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  given text := btrim(coalesce(typed, ''), E' \t\n\r');
begin
  if given = '' then
    raise sqlstate 'PT400' using message = field || ':claims:errorMissing';
  elsif char_length(given) > longest then
    raise sqlstate 'PT400' using message = field || ':claims:errorLong';
  end if;
  return given;
end
$$;

create function private.owners_of(target uuid) returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select distinct r.person_id from public.initiative_owners as o
    join public.organisation_representatives as r on r.organisation_id = o.organisation_id
    where o.initiative_id = target;
end
$$;
comment on function private.owners_of(uuid) is 'The people who speak for an organisation that keeps this record.';

create function private.tell_of_claim(people uuid[], kind text, c public.claims, version integer) returns void
language sql security definer set search_path = ''
as $$
  select private.notify(people, kind, null::smallint, null::bigint, 'claim:' || c.id, version, (
    select jsonb_build_object('title', n.name, 'mail', kind, 'own', true, 'path', '/initiatives/' || i.slug || '/claim')
    from public.initiatives as i join public.initiative_names as n on n.initiative_id = i.id and n.role = 'main'
    where i.id = c.initiative_id))
$$;
comment on function private.tell_of_claim(uuid[], text, public.claims, integer) is 'On the site and by mail, in the transaction of what it tells.';

create function private.make_claim(initiative_slug text, form jsonb) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  target uuid := private.initiative_at(initiative_slug);
  chosen public.organisations;
  named text;
  c public.claims;
  rivals uuid[];
begin
  if target in (select private.my_initiative_ids()) then
    raise sqlstate 'PT409' using message = 'kept already';
  end if;
  if form ->> 'proof' is null or form ->> 'proof' not in ('mail', 'site', 'call') then
    raise sqlstate 'PT400' using message = 'proof:claims:errorProof';
  end if;
  if coalesce(form ->> 'organisation', '') <> '' then
    select o.* into chosen from public.organisations as o
    where o.slug = form ->> 'organisation' and o.id in (select private.my_organisation_ids());
    if chosen.id is null then
      raise sqlstate 'PT400' using message = 'organisation:claims:errorOrganisation';
    end if;
  else
    named := private.claim_text('organisationName', form ->> 'organisationName', 200);
    if char_length(named) < 2 then
      raise sqlstate 'PT400' using message = 'organisationName:claims:errorMissing';
    end if;
  end if;
  if not private.count_attempt('claim', me::text, 10, interval '1 day') then
    raise sqlstate 'PT429' using message = 'too many claims', hint = '86400';
  end if;
  rivals := array(select private.owners_of(target));
  insert into public.claims as k (initiative_id, claimant_id, organisation_id, organisation_name, speaks_for_it, reason, proof, site_code, objection_until)
  values (target, me, chosen.id, named, chosen.id is not null, private.claim_text('reason', form ->> 'reason', 1000),
    (form ->> 'proof')::public.claim_proof, 'forum-' || encode(extensions.gen_random_bytes(8), 'hex'),
    case when exists (select from public.initiative_owners as o where o.initiative_id = target) then private.today() + 14 end)
  on conflict (initiative_id, claimant_id) where state = 'open' do nothing returning k.* into c;
  if c.id is null then
    raise sqlstate 'PT409' using message = 'claimed already';
  end if;
  perform private.note_claim(c, 'made');
  perform private.tell_of_claim(rivals, 'claim_made', c, 1);
  return c.id;
end
$$;
comment on function private.make_claim(text, jsonb) is
  'Asks to keep a record for an organisation that one speaks for (slug) or names; who keeps it now hears and has fourteen days. PT400 by field, PT409 when one keeps it or has asked already.';

create function private.claim_host(c public.claims) returns text
language plpgsql stable security definer set search_path = ''
as $$
declare
  host text := (select private.site_host(i.website) from public.initiatives as i where i.id = c.initiative_id);
begin
  return case when not private.is_shared_host(host) then host end;
end
$$;
comment on function private.claim_host(public.claims) is 'The host at which a mailbox proves a claim; null without a site of its own.';

create function private.is_proven(c public.claims) returns boolean
language sql stable security definer set search_path = ''
as $$ select c.proven_at is not null and c.proven_host is not distinct from private.claim_host(c) $$;
comment on function private.is_proven(public.claims) is
  'Whether a code came from the site that the record names now: it may have changed, or the claim may have come from another record by a merge.';

create function private.code_mark(claim bigint, code text) returns bytea
language sql stable set search_path = ''
as $$ select private.mail_signature('claim-code', convert_to(claim || ':' || code, 'UTF8')) $$;

create function private.send_claim_code(wanted bigint, address text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.claims := private.lock_open_claim(wanted, true);
  own text := private.claim_host(c);
  given text := private.mail_host(btrim(coalesce(address, '')));
  code text;
begin
  if given is null then
    raise sqlstate 'PT400' using message = 'address:claims:errorAddress';
  elsif own is null then
    raise sqlstate 'PT400' using message = 'address:claims:errorNoHost';
  elsif given <> own then
    raise sqlstate 'PT400' using message = 'address:claims:errorHost';
  end if;
  if not private.count_attempt('claim_code', c.claimant_id::text, 5, interval '1 day')
    or not private.count_attempt('claim_code_to', encode(private.mail_signature('claim-to', convert_to(lower(btrim(address)), 'UTF8')), 'hex'), 3, interval '1 day') then
    raise sqlstate 'PT429' using message = 'too many codes', hint = '86400';
  end if;
  -- Eight digits from as many bytes as leave no digit more likely.
  code := lpad((('x' || encode(extensions.gen_random_bytes(7), 'hex'))::bit(56)::bigint % 100000000)::text, 8, '0');
  insert into private.claim_codes (claim_id, code_hash, host, expires_at)
  values (c.id, private.code_mark(c.id, code), given, now() + interval '1 hour')
  on conflict (claim_id) do update set code_hash = excluded.code_hash, host = excluded.host, expires_at = excluded.expires_at, tries = 0;
  insert into private.outbox (kind, recipient, language, payload)
  select 'claim_code', btrim(address), p.language, jsonb_build_object('code', code, 'name', n.name,
    'url', format('/%s/initiatives/%s/claim', p.language, i.slug))
  from public.people as p, public.initiatives as i
  join public.initiative_names as n on n.initiative_id = i.id and n.role = 'main'
  where p.id = c.claimant_id and i.id = c.initiative_id;
  perform private.note_claim(c, 'code_sent', given);
end
$$;
comment on function private.send_claim_code(bigint, text) is
  'Mails a code to a mailbox at exactly the host of the site of the initiative. What the initiative left as its contact is never looked at. PT400 by field, PT429.';

create function private.prove_claim(wanted bigint, typed text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  c public.claims := private.lock_open_claim(wanted, true);
  k private.claim_codes;
begin
  -- Answers instead of raising: a refusal would take back what it counts.
  if not private.count_attempt('claim_try', c.claimant_id::text, 20, interval '1 day') then
    return 'over';
  end if;
  update private.claim_codes as codes set tries = codes.tries + 1 where codes.claim_id = c.id returning * into k;
  if k.claim_id is null or k.expires_at <= now() then
    return 'expired';
  elsif k.tries > 5 then
    return 'over';
  elsif k.code_hash <> private.code_mark(c.id, regexp_replace(coalesce(typed, ''), '\D', '', 'g')) then
    return 'wrong';
  elsif k.host is distinct from private.claim_host(c) then
    -- The site of the record was changed meanwhile.
    return 'expired';
  end if;
  delete from private.claim_codes as codes where codes.claim_id = c.id;
  update public.claims as claims set proven_at = now(), proven_host = k.host, proof = 'mail' where claims.id = c.id;
  perform private.note_claim(c, 'proven', k.host);
  return 'proven';
end
$$;
comment on function private.prove_claim(bigint, text) is 'Compares a code: proven, wrong, expired, or over (too many tries). PT404, PT409.';

create function private.withdraw_claim(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.claims := private.lock_open_claim(wanted, true);
begin
  update public.claims as claims set state = 'withdrawn', decided_at = now() where claims.id = c.id;
  perform private.note_claim(c, 'withdrawn');
end
$$;

create function private.answer_claim(wanted bigint, agrees boolean, why text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  c public.claims := private.lock_claim(wanted);
begin
  if c.initiative_id not in (select private.my_initiative_ids()) then
    raise sqlstate 'PT404' using message = 'no such claim';
  end if;
  if c.state <> 'open' or c.objection_until is null then
    raise sqlstate 'PT409' using message = 'decided already';
  end if;
  if agrees then
    update public.claims as claims set objection_until = private.today(), objection = null where claims.id = c.id;
    perform private.note_claim(c, 'agreed');
  else
    update public.claims as claims set objection = private.claim_text('objection', why, 1000) where claims.id = c.id;
    perform private.note_claim(c, 'objected', why);
  end if;
end
$$;
comment on function private.answer_claim(bigint, boolean, text) is 'Who keeps the record agrees, or objects with a reason; a moderator decides. PT404, PT409.';
