-- What the case worker and whom it is about see, how long it is kept, and the API: thin, and as who asks.

create function private.beneficiary_line(b public.beneficiaries, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', b.id, 'codeName', b.code_name,
    'organisation', (select private.organisation_line(o, beneficiary_line.language) from public.organisations as o where o.id = b.organisation_id),
    'area', private.area_line(b.area_id, beneficiary_line.language), 'showsOrganisation', b.shows_organisation,
    'consent', jsonb_build_object('on', b.consent_on, 'language', b.consent_language, 'until', b.consent_until, 'withdrawnAt', b.withdrawn_at,
      'state', case when b.withdrawn_at is not null then 'withdrawn' when private.is_consent_over(b) then 'over'
        when b.consent_until <= private.today() + 14 then 'ending' else 'given' end),
    'listings', (select count(*) from public.listings as l where l.beneficiary_id = b.id and l.state in ('open', 'talking', 'agreed')),
    'handover', (
      select jsonb_build_object('madeAt', h.made_at, 'openedAt', h.opened_at, 'language', h.language,
        'until', ((coalesce(h.opened_at, h.made_at) + interval '30 days') at time zone private.city_zone())::date)
      from private.handovers as h
      where h.beneficiary_id = b.id and h.ended_at is null and coalesce(h.opened_at, h.made_at) > now() - interval '30 days'))
$$;

create function private.get_my_beneficiaries(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  may_add boolean := private.has_role('case_worker') and exists (select private.my_checked_organisation_ids());
begin
  return jsonb_build_object(
    'mayAdd', may_add,
    'organisations', case when may_add then (
      select coalesce(jsonb_agg(private.organisation_line(o, get_my_beneficiaries.language) || jsonb_build_object('id', o.id) order by o.sort_name), '[]')
      from public.organisations as o where o.id in (select private.my_checked_organisation_ids())) else '[]' end,
    'today', private.today(),
    'areaOptions', private.area_options(get_my_beneficiaries.language),
    'rows', (
      select coalesce(jsonb_agg(private.beneficiary_line(b, get_my_beneficiaries.language)
        order by b.withdrawn_at is not null, b.consent_until, b.code_name), '[]')
      from public.beneficiaries as b where b.case_worker_id = me and b.taken_over_by is null));
end
$$;

create function private.get_beneficiary(wanted uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  b public.beneficiaries;
begin
  select * into b from public.beneficiaries as held where held.id = wanted and held.case_worker_id = me and held.taken_over_by is null;
  if b.id is null then
    raise sqlstate 'PT404' using message = 'nobody of yours';
  end if;
  return private.beneficiary_line(b, get_beneficiary.language) || jsonb_build_object(
    'today', private.today(), 'areaOptions', private.area_options(get_beneficiary.language),
    'rows', (
      select coalesce(jsonb_agg(private.listing_line(l, get_beneficiary.language) || jsonb_build_object(
        'review', l.review, 'isPaused', l.is_paused, 'ending', l.ending,
        'answers', (select count(*) from public.matches as m where l.id in (m.need_id, m.offer_id) and m.state in ('proposed', 'asked', 'talking')),
        'deadlineIsOver', coalesce(l.deadline_on < private.today(), false))
        order by l.state in ('draft', 'open', 'talking', 'agreed', 'expired') desc, l.updated_at desc, l.id desc), '[]')
      from public.listings as l where l.beneficiary_id = b.id));
end
$$;

create function private.get_handover(secret text, client text, language text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  h private.handovers := private.handover_of(secret, client);
  b public.beneficiaries;
begin
  if h.id is null then
    return null;
  end if;
  if h.code_hash = sha256(convert_to(secret, 'UTF8')) then
    return jsonb_build_object('step', case when private.opens_still(h) then 'closed' else 'used' end);
  end if;
  select * into b from public.beneficiaries as held where held.id = h.beneficiary_id;
  return jsonb_build_object('step', 'open', 'mayTakeOver', b.withdrawn_at is null and not private.speaks_for_organisation_of(b),
    'about', private.beneficiary_line(b, get_handover.language),
    'caseWorker', (select nullif(p.display_name, '') from public.people as p where p.id = b.case_worker_id),
    'rows', (
      select coalesce(jsonb_agg(private.listing_page(l, get_handover.language) || jsonb_build_object(
        'codeName', b.code_name, 'wishes', l.wishes, 'meets', l.meets, 'aboutMinor', l.about_minor, 'isAdult', l.is_adult, 'ending', l.ending, 'review', l.review,
        'revision', l.revision, 'mayCorrect', b.withdrawn_at is null and l.state not in ('closed', 'done'),
        'talks', (select count(*) from public.matches as m where l.id in (m.need_id, m.offer_id) and m.state in ('proposed', 'asked', 'talking', 'agreed')))
        order by l.created_at desc, l.id desc), '[]')
      from public.listings as l where l.beneficiary_id = b.id));
end
$$;
comment on function private.get_handover(text, text, text) is
  'closed: a code that opens; used: one that no longer does; open: by receipt, everything that was written about somebody. Null for any other.';

create function private.forget_beneficiaries(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  days jsonb := private.storage_days();
  gone uuid[];
begin
  delete from private.handovers as h
  where coalesce(h.opened_at, h.made_at) < today - (days -> 'handover')::integer + 1 or h.ended_at < today - 1;
  gone := array(select b.id from public.beneficiaries as b
    where b.withdrawn_at < today - (days -> 'behalf')::integer + 1
      or b.taken_over_at is null and b.consent_until < today - (days -> 'behalf')::integer);
  perform private.count_away_listings(array(
    select l.id from public.listings as l where l.beneficiary_id = any (gone) and l.state <> 'draft' 
      and not exists (select from public.matches as m where l.id in (m.need_id, m.offer_id) and m.state in ('agreed', 'done'))));
  delete from public.listings as l where l.beneficiary_id = any (gone) and l.state = 'draft';
  -- What two people agreed stays for who helped, without a word about whom; it goes with the other agreements.
  update public.listings as l set title = '·', body = '', wishes = '{}', half_days = b'00000000000000' where l.beneficiary_id = any (gone) and l.title <> '·';
  update public.beneficiaries as b set code_name = '··' where b.id = any (gone) and b.code_name <> '··';
  delete from public.beneficiaries as b
  where b.id = any (gone) and not exists (select from public.listings as l where l.beneficiary_id = b.id);
end
$$;
comment on function private.forget_beneficiaries(date) is
  'Daily: erases sheets that are over, and everything about somebody whose consent ended or was withdrawn.';

create function public.get_my_beneficiaries(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_my_beneficiaries(language) $$;
comment on function public.get_my_beneficiaries(text) is 'For whom who asks posts, and whether they may note somebody more.';

create function public.get_beneficiary(wanted uuid, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_beneficiary(wanted, language) $$;
comment on function public.get_beneficiary(uuid, text) is 'Somebody for whom who asks posts, with all that was posted; PT404.';

create function public.add_beneficiary(organisation uuid, form jsonb) returns uuid
language sql security invoker set search_path = ''
as $$ select private.add_beneficiary(organisation, form) $$;
comment on function public.add_beneficiary(uuid, jsonb) is 'Notes somebody for whom who asks will post; PT400 by field, PT429, 42501.';

create function public.change_beneficiary(wanted uuid, form jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.change_beneficiary(wanted, form) $$;
comment on function public.change_beneficiary(uuid, jsonb) is 'Changes code name, area, and whether the organisation is shown; PT400 by field, PT404, PT409.';

create function public.renew_consent(wanted uuid, form jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.renew_consent(wanted, form) $$;
comment on function public.renew_consent(uuid, jsonb) is 'Notes that somebody agreed anew; PT400 by field, PT404, PT409 when it was withdrawn, 42501.';

create function public.withdraw_consent(wanted uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_consent(wanted) $$;
comment on function public.withdraw_consent(uuid) is 'Somebody no longer agrees: closes everything at once. PT404.';

create function public.make_handover(wanted uuid, language text) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.make_handover(wanted, language) $$;
comment on function public.make_handover(uuid, text) is 'A new code for somebody''s sheet, told this once: {code, until, organisation}. PT400, PT404, PT409, PT429.';

create function public.revoke_handover(wanted uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.revoke_handover(wanted) $$;
comment on function public.revoke_handover(uuid) is 'The sheet and what it opened open nothing any more. PT404.';

create function public.get_handover(secret text, client text, language text) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.get_handover(secret, client, language) $$;
comment on function public.get_handover(text, text, text) is 'What a code or a receipt opens; null when nothing. PT429.';

create function public.open_handover(code text, once uuid, client text) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.open_handover(code, once, client) $$;
comment on function public.open_handover(text, uuid, text) is 'Opens the code of a sheet, once: {receipt}; null when it opens nothing. PT429, 42501 for who wrote it.';

create function public.correct_listing(receipt text, wanted bigint, form jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.correct_listing(receipt, wanted, form) $$;
comment on function public.correct_listing(text, bigint, jsonb) is 'Whom a listing is about writes it anew; PT400 by field, PT404, PT409.';

create function public.withdraw_by_receipt(receipt text) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_by_receipt(receipt) $$;
comment on function public.withdraw_by_receipt(text) is 'Whom it is about no longer agrees: closes everything at once. PT404.';

create function public.take_over(receipt text) returns void
language sql security invoker set search_path = ''
as $$ select private.take_over(receipt) $$;
comment on function public.take_over(text) is 'Who asks takes over what was written for them; PT404, PT409, 42501 for who wrote it.';

grant execute on function
  private.get_handover(text, text, text), public.get_handover(text, text, text), private.open_handover(text, uuid, text), public.open_handover(text, uuid, text),
  private.correct_listing(text, bigint, jsonb), public.correct_listing(text, bigint, jsonb), private.withdraw_by_receipt(text), public.withdraw_by_receipt(text)
to anon, authenticated;
grant execute on function
  private.get_my_beneficiaries(text), public.get_my_beneficiaries(text), private.get_beneficiary(uuid, text), public.get_beneficiary(uuid, text),
  private.add_beneficiary(uuid, jsonb), public.add_beneficiary(uuid, jsonb), private.change_beneficiary(uuid, jsonb), public.change_beneficiary(uuid, jsonb),
  private.renew_consent(uuid, jsonb), public.renew_consent(uuid, jsonb), private.withdraw_consent(uuid), public.withdraw_consent(uuid),
  private.make_handover(uuid, text), public.make_handover(uuid, text), private.revoke_handover(uuid), public.revoke_handover(uuid),
  private.take_over(text), public.take_over(text)
to authenticated;
