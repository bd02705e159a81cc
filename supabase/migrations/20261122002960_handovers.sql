-- Handing over: a sheet with a code opens, once, all that was written about somebody, without an account. They
-- correct it, withdraw it, or take it over. The code is kept by its hash; so is the receipt that it becomes.

create table private.handovers (
  id bigint generated always as identity primary key,
  beneficiary_id uuid not null references public.beneficiaries (id) on delete cascade,
  code_hash bytea not null unique,
  receipt_hash bytea unique,
  language public.language_code not null,
  made_at timestamptz not null default now(),
  opened_at timestamptz,
  ended_at timestamptz,
  check ((receipt_hash is null) = (opened_at is null))
);
comment on table private.handovers is 'Sheets that were given out: the code on it opens once, within 30 days; then a receipt leads back for 30 days. Ended by a newer one, by hand, or by taking over.';
create unique index handovers_standing on private.handovers (beneficiary_id) where ended_at is null;
create index handovers_beneficiary_id on private.handovers (beneficiary_id);

create function private.make_handover(wanted uuid, language text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  b public.beneficiaries := private.lock_beneficiary(wanted);
  code text;
begin
  if b.withdrawn_at is not null then
    raise sqlstate 'PT409' using message = 'the consent was withdrawn';
  end if;
  if coalesce(make_handover.language, '') not in ('nl', 'en', 'fr', 'ar') then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  if not private.count_attempt('handover_made', (select auth.uid())::text, 40, '1 day') then
    raise sqlstate 'PT429' using message = 'forty sheets a day', hint = '3600';
  end if;
  -- Letters and digits that nobody takes for one another; twelve of them are 59 bits.
  select string_agg(substr('23456789ABCDEFGHJKMNPQRSTUVWXYZ', 1 + get_byte(bytes, n) % 31, 1), '' order by n) into code
  from extensions.gen_random_bytes(12) as bytes, generate_series(0, 11) as n;
  update private.handovers as h set ended_at = now() where h.beneficiary_id = b.id and h.ended_at is null;
  insert into private.handovers (beneficiary_id, code_hash, language)
  values (b.id, sha256(convert_to(code, 'UTF8')), make_handover.language);
  return jsonb_build_object('code', code, 'until', private.today() + 30,
    'organisation', (select private.organisation_line(o, make_handover.language) from public.organisations as o where o.id = b.organisation_id));
end
$$;
comment on function private.make_handover(uuid, text) is
  'A new sheet for somebody: its code is told this once. What was given out before opens nothing any more.';

create function private.revoke_handover(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  b public.beneficiaries := private.lock_beneficiary(wanted);
begin
  update private.handovers as h set ended_at = now() where h.beneficiary_id = b.id and h.ended_at is null;
end
$$;

create function private.handover_of(secret text, client text) returns private.handovers
language plpgsql security definer set search_path = ''
as $$
declare
  hash bytea := sha256(convert_to(coalesce(secret, ''), 'UTF8'));
  h private.handovers;
begin
  select * into h from private.handovers as held
  where held.receipt_hash = hash and held.ended_at is null and held.opened_at > now() - interval '30 days';
  if h.id is null then
    -- Counted before it is looked for, so that a right guess beyond the limit is no better than a wrong one. Nothing
    -- is raised for a wrong code: that would take the count back.
    if not private.count_attempt('handover', coalesce(client, ''), 30, '1 hour') then
      raise sqlstate 'PT429' using message = 'too many codes', hint = '3600';
    end if;
    select * into h from private.handovers as held where held.code_hash = hash;
  end if;
  return h;
end
$$;
comment on function private.handover_of(text, text) is
  'What a receipt leads back to, or whose code it is, whether or not it still opens; nothing for any other. PT429 after thirty codes an hour from one place.';

create function private.opens_still(h private.handovers) returns boolean
language sql stable set search_path = ''
as $$ select h.opened_at is null and h.ended_at is null and h.made_at > now() - interval '30 days' $$;

create function private.speaks_for_organisation_of(b public.beneficiaries) returns boolean
language sql stable security definer set search_path = ''
as $$ select b.organisation_id in (select private.my_organisation_ids()) $$;
comment on function private.speaks_for_organisation_of(public.beneficiaries) is 'Whether who asks belongs to those who wrote: they do not open the sheet in somebody''s place.';

create function private.open_handover(code text, once uuid, client text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  h private.handovers := private.handover_of(code, client);
  b public.beneficiaries;
  -- The same form sent again makes the same receipt: an answer that got lost on the way locks nobody out.
  receipt text := private.digest_of('handover:' || coalesce(code, ''), once);
begin
  if once is null then
    raise sqlstate 'PT400' using message = 'a sending has its name';
  end if;
  select * into h from private.handovers as held where held.id = h.id for no key update;
  if h.id is null or h.code_hash <> sha256(convert_to(code, 'UTF8')) then
    return null;
  end if;
  select * into b from public.beneficiaries as held where held.id = h.beneficiary_id;
  if private.speaks_for_organisation_of(b) then
    raise insufficient_privilege using message = 'the sheet is for whom it is about';
  end if;
  if h.receipt_hash = sha256(convert_to(receipt, 'UTF8')) and h.ended_at is null then
    return jsonb_build_object('receipt', receipt);
  end if;
  if not private.opens_still(h) then
    return null;
  end if;
  update private.handovers as held set opened_at = now(), receipt_hash = sha256(convert_to(receipt, 'UTF8')) where held.id = h.id;
  return jsonb_build_object('receipt', receipt);
end
$$;
comment on function private.open_handover(text, uuid, text) is 'Opens the code of a sheet, once: {receipt}, or null for one that opens nothing. PT429, 42501 for who wrote it.';

create function private.lock_by_receipt(receipt text) returns public.beneficiaries
language plpgsql security definer set search_path = ''
as $$
declare
  b public.beneficiaries;
begin
  select held.* into b from public.beneficiaries as held
  join private.handovers as h on h.beneficiary_id = held.id
  where h.receipt_hash = sha256(convert_to(coalesce(receipt, ''), 'UTF8')) and h.ended_at is null
    and h.opened_at > now() - interval '30 days'
  -- Both rows: who waited here reads the receipt anew.
  for no key update of held, h;
  if b.id is null then
    raise sqlstate 'PT404' using message = 'no such receipt';
  end if;
  return b;
end
$$;
comment on function private.lock_by_receipt(text) is 'Whom a receipt is about, held; PT404 for one that is none, over or revoked.';

create function private.correct_listing(receipt text, wanted bigint, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  b public.beneficiaries := private.lock_by_receipt(receipt);
  was public.listings;
  l public.listings;
begin
  select * into was from public.listings as listings where listings.id = wanted and listings.beneficiary_id = b.id for no key update;
  if was.id is null then
    raise sqlstate 'PT404' using message = 'no such listing';
  end if;
  if b.withdrawn_at is not null or was.state in ('closed', 'done') or was.revision is distinct from (form ->> 'revision')::integer then
    raise sqlstate 'PT409' using message = 'it was changed, or is over';
  end if;
  l := was;
  l.title := private.listing_title(form ->> 'title');
  l.body := coalesce(btrim(form ->> 'body', E' \t\n\r'), '');
  if char_length(l.body) > 2000 then
    raise sqlstate 'PT400' using message = 'body:exchange:errorBodyLong';
  end if;
  if coalesce(form ->> 'language', '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  update public.listings as listings
  set title = l.title, body = l.body, language = form ->> 'language', revision = listings.revision + 1
  where listings.id = was.id returning * into l;
  if was.state <> 'draft' then
    perform private.review_changes(was, l);
  end if;
  perform private.tell_case_worker(b, 'behalf_corrected');
end
$$;
comment on function private.correct_listing(text, bigint, jsonb) is
  'Whom it is about writes it anew: title, body, language, with the revision they read; read again where its category asks for it. PT400 by field, PT404, PT409.';

create function private.withdraw_by_receipt(receipt text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  b public.beneficiaries := private.lock_by_receipt(receipt);
begin
  if b.withdrawn_at is null then
    perform private.end_consent(b);
    perform private.tell_case_worker(b, 'behalf_withdrawn');
  end if;
end
$$;

create function private.take_over(receipt text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  b public.beneficiaries := private.lock_by_receipt(receipt);
begin
  perform private.check_pause();
  if private.speaks_for_organisation_of(b) then
    raise insufficient_privilege using message = 'the sheet is for whom it is about';
  end if;
  if b.withdrawn_at is not null then
    raise sqlstate 'PT409' using message = 'it was withdrawn';
  end if;
  perform private.tell_case_worker(b, 'behalf_taken_over');
  update public.beneficiaries as held set taken_over_by = me, taken_over_at = now(), case_worker_id = null where held.id = b.id;
  update public.listings as l set written_by = me, once = null where l.beneficiary_id = b.id;
  perform private.pass_conversations(b, b.case_worker_id, me);
  update private.handovers as h set ended_at = now() where h.beneficiary_id = b.id and h.ended_at is null;
  perform private.drop_notices('beneficiary:' || b.id, array['behalf_consent_ending', 'behalf_consent_ended']);
end
$$;
comment on function private.take_over(text) is
  'From now on all that was written for them is of who asks: the case worker neither changes nor reads it, and running conversations go on with them. PT404, PT409, 42501.';
