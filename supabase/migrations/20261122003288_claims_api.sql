-- Pages of claims, and the API: thin, and as who asks.

create function private.record_name(target uuid, wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('slug', i.slug, 'name', n.name, 'nameLanguage', n.language)
    from public.initiatives as i join public.initiative_names as n on n.initiative_id = i.id and n.role <> 'other'
    where i.id = target order by n.language = wanted_language desc, n.role, n.id limit 1);
end
$$;

create function private.claim_page(initiative_slug text, wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  target uuid := private.initiative_at(initiative_slug);
  c public.claims;
begin
  if me is not null then
    select * into c from public.claims as claims where claims.initiative_id = target and claims.claimant_id = me
    order by claims.state = 'open' desc, claims.id desc limit 1;
  end if;
  return private.record_name(target, wanted_language) || jsonb_build_object(
    'owners', coalesce((
      select jsonb_agg(jsonb_build_object('slug', o.slug, 'name', coalesce(o.names ->> wanted_language, o.name), 'since', (own.since_at at time zone private.city_zone())::date,
        'isMine', o.id in (select private.my_organisation_ids())) order by own.since_at, o.name)
      from public.initiative_owners as own join public.organisations as o on o.id = own.organisation_id where own.initiative_id = target), '[]'),
    'isMine', target in (select private.my_initiative_ids()),
    'mayRemove', private.has_role('moderator', 'administrator'),
    'organisations', coalesce((
      select jsonb_agg(jsonb_build_object('slug', o.slug, 'name', coalesce(o.names ->> wanted_language, o.name)) order by o.name)
      from public.organisations as o where o.id in (select private.my_organisation_ids())), '[]'),
    -- Of the site only what stands on the page of the initiative already.
    'host', (select case when not private.is_shared_host(private.site_host(i.website)) then private.site_host(i.website) end
      from public.initiatives as i where i.id = target),
    'claim', case when c.id is not null then jsonb_build_object('id', c.id, 'state', c.state, 'proof', c.proof, 'siteCode', c.site_code,
      'provenHost', case when private.is_proven(c) then c.proven_host end, 'objectionUntil', c.objection_until, 'declineReason', c.decline_reason, 'madeAt', c.made_at,
      'organisation', coalesce((select coalesce(o.names ->> wanted_language, o.name) from public.organisations as o where o.id = c.organisation_id), c.organisation_name),
      'codeUntil', (select k.expires_at from private.claim_codes as k where k.claim_id = c.id and k.expires_at > now())) end,
    -- Who keeps the record reads which organisation asks, not who.
    'rivals', case when target in (select private.my_initiative_ids()) then coalesce((
      select jsonb_agg(jsonb_build_object('id', r.id, 'objectionUntil', r.objection_until, 'objection', r.objection,
        'organisation', coalesce((select coalesce(o.names ->> wanted_language, o.name) from public.organisations as o where o.id = r.organisation_id), r.organisation_name)) order by r.id)
      from public.claims as r where r.initiative_id = target and r.state = 'open' and r.objection_until is not null), '[]') else '[]' end);
end
$$;

create function private.claim_lines(wanted_language text, shown_decided boolean) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.has_role('moderator', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators see claims';
  end if;
  return coalesce((
    select jsonb_agg(private.record_name(c.initiative_id, wanted_language) || jsonb_build_object('id', c.id, 'state', c.state, 'proof', c.proof,
      'isProven', c.is_proven, 'hasObjection', c.objection is not null, 'madeAt', c.made_at, 'decidedAt', c.decided_at,
      'waitsUntil', case when c.state = 'open' and c.objection is null and c.objection_until > private.today() then c.objection_until end,
      'organisation', coalesce((select o.name from public.organisations as o where o.id = c.organisation_id), c.organisation_name))
      order by case when shown_decided then c.decided_at end desc, c.made_at, c.id)
    from (
      select k.*, private.is_proven(k) as is_proven from public.claims as k where (k.state <> 'open') = coalesce(shown_decided, false)
      order by case when shown_decided then k.decided_at end desc, k.made_at, k.id limit 100) as c), '[]');
end
$$;

create function private.claim_record(wanted bigint, wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  c public.claims;
begin
  if not private.has_role('moderator', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators see claims';
  end if;
  select * into c from public.claims as claims where claims.id = wanted;
  if c.id is null then
    raise sqlstate 'PT404' using message = 'no such claim';
  end if;
  return private.record_name(c.initiative_id, wanted_language) || jsonb_build_object('id', c.id, 'state', c.state, 'proof', c.proof,
    'reason', c.reason, 'siteCode', c.site_code, 'provenHost', case when private.is_proven(c) then c.proven_host end, 'objection', c.objection, 'declineReason', c.decline_reason,
    'speaksForIt', c.speaks_for_it, 'isOwn', coalesce(c.claimant_id = (select auth.uid()) or c.organisation_id in (select private.my_organisation_ids()), false), 'organisationName', c.organisation_name,
    'waitsUntil', case when c.state = 'open' and c.objection is null and c.objection_until > private.today() then c.objection_until end,
    'organisation', (select jsonb_build_object('slug', o.slug, 'name', o.name) from public.organisations as o where o.id = c.organisation_id),
    'claimant', (select nullif(p.display_name, '') from public.people as p where p.id = c.claimant_id),
    'website', (select i.website from public.initiatives as i where i.id = c.initiative_id),
    'owners', coalesce((select jsonb_agg(o.name order by o.name) from public.initiative_owners as own
      join public.organisations as o on o.id = own.organisation_id where own.initiative_id = c.initiative_id), '[]'),
    'alike', case when c.state = 'open' and not c.speaks_for_it then coalesce((
      select jsonb_agg(jsonb_build_object('slug', o.slug, 'name', o.name) order by o.likeness desc, o.name) from (
        select organisations.slug, organisations.name,
          extensions.similarity(private.fold(organisations.name), private.fold(c.organisation_name)) as likeness
        from public.organisations order by likeness desc, organisations.name limit 20) as o), '[]') else '[]' end,
    'events', coalesce((
      select jsonb_agg(jsonb_build_object('step', e.step, 'note', e.note, 'at', e.happened_at,
        'actor', (select nullif(p.display_name, '') from public.people as p where p.id = e.actor_id)) order by e.id)
      from public.claim_events as e where e.claim_id = c.id), '[]'));
end
$$;

create function private.my_claims(wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
begin
  return jsonb_build_object(
    'claims', coalesce((
      select jsonb_agg(private.record_name(c.initiative_id, wanted_language) || jsonb_build_object('state', c.state, 'madeAt', c.made_at) order by c.id desc)
      from public.claims as c where c.claimant_id = me and (c.state = 'open' or c.decided_at > now() - interval '90 days')), '[]'),
    'rivals', coalesce((
      select jsonb_agg(private.record_name(c.initiative_id, wanted_language) || jsonb_build_object('until', c.objection_until) order by c.id)
      from public.claims as c where c.state = 'open' and c.objection_until is not null and c.objection is null
        and c.initiative_id in (select private.my_initiative_ids()) and c.claimant_id is distinct from me), '[]'));
end
$$;

create function public.get_claim_page(initiative_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.claim_page(initiative_slug, language) $$;
comment on function public.get_claim_page(text, text) is 'Who keeps a record, and one''s own claim to it. PT404.';

create function public.make_claim(initiative_slug text, form jsonb) returns bigint
language sql security invoker set search_path = ''
as $$ select private.make_claim(initiative_slug, form) $$;
comment on function public.make_claim(text, jsonb) is 'Asks to keep a record; the number of the claim. PT400 by field, PT404, PT409, PT429.';

create function public.send_claim_code(claim bigint, address text) returns void
language sql security invoker set search_path = ''
as $$ select private.send_claim_code(claim, address) $$;
comment on function public.send_claim_code(bigint, text) is 'Mails a code to a mailbox at the host of the site. PT400 by field, PT404, PT409, PT429.';

create function public.prove_claim(claim bigint, code text) returns text
language sql security invoker set search_path = ''
as $$ select private.prove_claim(claim, code) $$;
comment on function public.prove_claim(bigint, text) is 'Whether the code is the one that was mailed: proven, wrong, expired, over.';

create function public.withdraw_claim(claim bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_claim(claim) $$;
comment on function public.withdraw_claim(bigint) is 'Takes one''s own claim back. PT404, PT409.';

create function public.answer_claim(claim bigint, agrees boolean, why text) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_claim(claim, agrees, why) $$;
comment on function public.answer_claim(bigint, boolean, text) is 'Who keeps the record agrees with a claim of others or objects. PT400, PT404, PT409.';

create function public.list_claims(language text, decided boolean) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.claim_lines(language, decided) $$;
comment on function public.list_claims(text, boolean) is 'Claims that wait, or a hundred that were decided; for moderators.';

create function public.get_claim(claim bigint, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.claim_record(claim, language) $$;
comment on function public.get_claim(bigint, text) is 'One claim with its history; for moderators. PT404.';

create function public.note_claim_proof(claim bigint, note text) returns void
language sql security invoker set search_path = ''
as $$ select private.note_proof(claim, note) $$;
comment on function public.note_claim_proof(bigint, text) is 'What a moderator saw or heard. PT400, PT404, PT409.';

create function public.accept_claim(claim bigint, organisation text) returns void
language sql security invoker set search_path = ''
as $$ select private.accept_claim(claim, organisation) $$;
comment on function public.accept_claim(bigint, text) is 'Lets the organisation keep the record; its slug where the claimant only named one. PT400, PT404, PT409.';

create function public.decline_claim(claim bigint, why text) returns void
language sql security invoker set search_path = ''
as $$ select private.decline_claim(claim, why) $$;
comment on function public.decline_claim(bigint, text) is 'Declines with a reason, which the claimant reads. PT400, PT404, PT409.';

create function public.end_keeping(initiative_slug text, organisation text, why text) returns void
language sql security invoker set search_path = ''
as $$ select private.end_keeping(initiative_slug, organisation, why) $$;
comment on function public.end_keeping(text, text, text) is 'Gives a record up, or takes it away from an organisation. PT400, PT404, PT409.';

create function public.get_my_claims(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.my_claims(language) $$;
comment on function public.get_my_claims(text) is 'One''s own claims of late, and those of others to records that one keeps.';

grant execute on function private.claim_page(text, text), public.get_claim_page(text, text) to anon, authenticated;
grant execute on function
  private.make_claim(text, jsonb), private.send_claim_code(bigint, text), private.prove_claim(bigint, text),
  private.withdraw_claim(bigint), private.answer_claim(bigint, boolean, text), private.claim_lines(text, boolean),
  private.claim_record(bigint, text), private.note_proof(bigint, text), private.accept_claim(bigint, text),
  private.decline_claim(bigint, text), private.end_keeping(text, text, text), private.my_claims(text),
  public.make_claim(text, jsonb), public.send_claim_code(bigint, text), public.prove_claim(bigint, text),
  public.withdraw_claim(bigint), public.answer_claim(bigint, boolean, text), public.list_claims(text, boolean),
  public.get_claim(bigint, text), public.note_claim_proof(bigint, text), public.accept_claim(bigint, text),
  public.decline_claim(bigint, text), public.end_keeping(text, text, text), public.get_my_claims(text)
to authenticated;
