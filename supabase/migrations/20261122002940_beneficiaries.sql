-- Posting for somebody else: a case worker of a checked organisation keeps a code name, roughly where, and what
-- was agreed to: on which day, explained in which language, until when. Nobody else of that organisation reads it.

create trigger beneficiaries_audit after insert or update or delete on public.beneficiaries
  for each row execute function private.audit('id', 'code_name', 'area_id', 'consent_language', 'case_worker_id', 'taken_over_by');
create trigger beneficiaries_announce after update of code_name, shows_organisation on public.beneficiaries
  for each statement execute function private.announce_change('exchange');

create function private.checked_code_name(typed text) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  name text := btrim(regexp_replace(coalesce(typed, ''), '\s+', ' ', 'g'));
begin
  if name = '' then
    raise sqlstate 'PT400' using message = 'codeName:errorRequired';
  end if;
  if char_length(name) not between 2 and 40 then
    raise sqlstate 'PT400' using message = 'codeName:behalf:errorCodeNameLength';
  end if;
  if name ~ '[<>@]' then
    raise sqlstate 'PT400' using message = 'codeName:behalf:errorCodeNameMarks';
  end if;
  -- Three digits, also with something between them, are a number by which somebody can be found.
  if name ~ '([0-9٠-٩۰-۹][^0-9٠-٩۰-۹]?){3}' then
    raise sqlstate 'PT400' using message = 'codeName:behalf:errorCodeNameDigits';
  end if;
  return name;
end
$$;
comment on function private.checked_code_name(text) is 'A code name in one line; PT400 for addresses, markup and numbers. Whether it is somebody''s true name, nobody guesses: the form says what not to write.';

create function private.day_in(field text, typed text) returns date
language plpgsql immutable set search_path = ''
as $$
begin
  if coalesce(btrim(typed), '') = '' then
    raise sqlstate 'PT400' using message = field || ':errorRequired';
  end if;
  if typed !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then
    raise sqlstate 'PT400' using message = field || ':errorDate';
  end if;
  return typed::date;
exception when datetime_field_overflow or invalid_datetime_format then
  raise sqlstate 'PT400' using message = field || ':errorDate';
end
$$;
comment on function private.day_in(text, text) is 'A day as a form sends it (2026-03-01); PT400 by its field.';

create function private.checked_consent(b public.beneficiaries, form jsonb) returns public.beneficiaries
language plpgsql stable security definer set search_path = ''
as $$
begin
  b.consent_on := private.day_in('consentOn', form ->> 'consentOn');
  if b.consent_on > private.today() then
    raise sqlstate 'PT400' using message = 'consentOn:behalf:errorConsentAhead';
  end if;
  if coalesce(form ->> 'consentLanguage', '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'consentLanguage:errorChoice';
  end if;
  b.consent_language := form ->> 'consentLanguage';
  b.consent_until := private.day_in('consentUntil', form ->> 'consentUntil');
  if b.consent_until <= private.today() then
    raise sqlstate 'PT400' using message = 'consentUntil:behalf:errorConsentPast';
  end if;
  if b.consent_until > b.consent_on + 366 then
    raise sqlstate 'PT400' using message = 'consentUntil:behalf:errorConsentLong';
  end if;
  if not coalesce((form ->> 'consentGiven')::boolean, false) then
    raise sqlstate 'PT400' using message = 'consentGiven:behalf:errorConsentGiven';
  end if;
  return b;
end
$$;
comment on function private.checked_consent(public.beneficiaries, jsonb) is
  'What somebody agreed to: consentOn, consentLanguage, consentUntil (a year at most), consentGiven. PT400 by field.';

create function private.is_consent_over(b public.beneficiaries, at timestamptz default now()) returns boolean
language sql stable security definer set search_path = ''
as $$
  select b.withdrawn_at is not null
    or b.taken_over_at is null and b.consent_until < (is_consent_over.at at time zone private.city_zone())::date
$$;
comment on function private.is_consent_over(public.beneficiaries, timestamptz) is 'Whether nobody may post for them any more; who took it over needs nobody''s consent but their own.';

create function private.lock_beneficiary(wanted uuid) returns public.beneficiaries
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  b public.beneficiaries;
begin
  select * into b from public.beneficiaries as held
  where held.id = wanted and held.case_worker_id = me and held.taken_over_by is null for no key update;
  if b.id is null then
    raise sqlstate 'PT404' using message = 'nobody of yours';
  end if;
  return b;
end
$$;
comment on function private.lock_beneficiary(uuid) is 'Somebody for whom who asks is the case worker, held; PT404 for all others, also once it was taken over.';

create function private.check_code_name_is_free(b public.beneficiaries) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- The same form twice at once: the second waits here and finds the first.
  perform pg_advisory_xact_lock(hashtextextended('code name:' || b.case_worker_id, 0));
  if exists (
    select from public.beneficiaries as other
    where other.case_worker_id = b.case_worker_id and other.id is distinct from b.id and other.withdrawn_at is null
      and other.taken_over_at is null and private.fold(other.code_name) = private.fold(b.code_name)) then
    raise sqlstate 'PT400' using message = 'codeName:behalf:errorCodeNameTaken';
  end if;
end
$$;
comment on function private.check_code_name_is_free(public.beneficiaries) is 'PT400 when who asks already posts for somebody under this code name.';

create function private.add_beneficiary(organisation uuid, form jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  area bigint := private.checked_area(form -> 'area');
  b public.beneficiaries;
begin
  if not private.has_role('case_worker') then
    raise insufficient_privilege using message = 'a case worker does this';
  end if;
  perform private.check_pause();
  if organisation is null or organisation not in (select private.my_checked_organisation_ids()) then
    raise sqlstate 'PT400' using message = 'organisation:errorChoice';
  end if;
  b.case_worker_id := me;
  b.code_name := private.checked_code_name(form ->> 'codeName');
  b := private.checked_consent(b, form);
  perform private.check_code_name_is_free(b);
  if not private.count_attempt('beneficiary', me::text, 30, '1 day') then
    raise sqlstate 'PT429' using message = 'thirty people a day', hint = '3600';
  end if;
  insert into public.beneficiaries (code_name, organisation_id, case_worker_id, consent_on, consent_language, consent_until, shows_organisation)
  values (b.code_name, organisation, me, b.consent_on, b.consent_language, b.consent_until,
    coalesce((form ->> 'showsOrganisation')::boolean, false))
  returning * into b;
  if area is not null then
    perform private.choose_beneficiary_area(b.id, area);
  end if;
  return b.id;
end
$$;
comment on function private.add_beneficiary(uuid, jsonb) is
  'Notes somebody for whom who asks will post. form: codeName, area, showsOrganisation and the consent. PT400 by field, PT429, 42501.';

create function private.change_beneficiary(wanted uuid, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  b public.beneficiaries := private.lock_beneficiary(wanted);
  area bigint := private.checked_area(form -> 'area');
begin
  if b.withdrawn_at is not null then
    raise sqlstate 'PT409' using message = 'the consent was withdrawn';
  end if;
  b.code_name := private.checked_code_name(form ->> 'codeName');
  perform private.check_code_name_is_free(b);
  update public.beneficiaries as held
  set code_name = b.code_name, shows_organisation = coalesce((form ->> 'showsOrganisation')::boolean, false)
  where held.id = b.id;
  if area is not null then
    perform private.choose_beneficiary_area(b.id, area);
  end if;
end
$$;

create function private.renew_consent(wanted uuid, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  b public.beneficiaries := private.lock_beneficiary(wanted);
begin
  if b.withdrawn_at is not null then
    raise sqlstate 'PT409' using message = 'the consent was withdrawn';
  end if;
  if not private.is_checked(b.organisation_id) then
    raise insufficient_privilege using message = 'the organisation is no longer checked';
  end if;
  b := private.checked_consent(b, form);
  update public.beneficiaries as held
  set consent_on = b.consent_on, consent_language = b.consent_language, consent_until = b.consent_until
  where held.id = b.id;
  perform private.drop_notices('beneficiary:' || b.id, array['behalf_consent_ending', 'behalf_consent_ended']);
end
$$;
comment on function private.renew_consent(uuid, jsonb) is
  'Notes that somebody agreed anew, also after the day was over; what was closed then is opened by hand. What was withdrawn begins anew with another one: PT409.';

create function private.withdraw_consent(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  b public.beneficiaries := private.lock_beneficiary(wanted);
begin
  perform private.end_consent(b);
end
$$;
comment on function private.withdraw_consent(uuid) is 'Somebody told their case worker that they no longer agree: everything is closed at once.';
