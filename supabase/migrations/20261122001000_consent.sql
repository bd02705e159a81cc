-- Asking an initiative whether its contact may be shown, and the day's end of everything that is kept
-- for a time only.

create table private.contact_consents (
  token_hash bytea primary key,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  contact_hash bytea not null,
  asked_at timestamptz not null default now(),
  answered_at timestamptz,
  agreed boolean,
  check ((answered_at is null) = (agreed is null))
);
comment on table private.contact_consents is 'Questions to initiatives whether their contact may be shown; each is answered once.';
comment on column private.contact_consents.contact_hash is
  'The contact that was asked about: whoever holds the link speaks for no other one.';
create index contact_consents_initiative_id on private.contact_consents (initiative_id);

create function private.ask_contact_consent() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  secret text := encode(extensions.gen_random_bytes(16), 'hex');
  c public.initiative_contacts;
begin
  select * into c from public.initiative_contacts as contacts
  where contacts.initiative_id = new.initiative_id and contacts.channel = 'mail' and not contacts.is_public
    and contacts.contact like '%_@_%';
  if c.initiative_id is null then
    return null;
  end if;
  insert into private.contact_consents (token_hash, initiative_id, contact_hash)
  values (sha256(convert_to(secret, 'UTF8')), c.initiative_id, sha256(convert_to(c.contact, 'UTF8')));
  insert into private.outbox (kind, recipient, language, payload)
  select 'consent_request', c.contact, new.language,
    jsonb_build_object('name', n.name, 'url', format('/%s/consent/%s', new.language, secret))
  from public.initiative_names as n where n.initiative_id = c.initiative_id and n.role = 'main'
  order by n.id limit 1;
  return null;
end
$$;
comment on function private.ask_contact_consent() is
  'Writes to the mail address that came with an accepted nomination; who nominated is not the one to agree.';
-- Here and not on the contact itself: only now is it known which nomination it came from.
create trigger nominations_ask_consent after update on public.nominations
  -- A merge that is undone asks nobody again.
  for each row when (old.initiative_id is null and new.initiative_id is not null and old.state <> 'merged')
  execute function private.ask_contact_consent();

create function private.consent_of(secret text) returns private.contact_consents
language plpgsql stable security definer set search_path = ''
as $$
declare
  k private.contact_consents;
begin
  select * into k from private.contact_consents as consents
  where consents.token_hash = sha256(convert_to(coalesce(secret, ''), 'UTF8'))
    and consents.asked_at > now() - interval '30 days'
    and (consents.answered_at is not null or exists (
      select from public.initiative_contacts as c
      where c.initiative_id = consents.initiative_id
        and sha256(convert_to(c.contact, 'UTF8')) = consents.contact_hash));
  if k.token_hash is null then
    raise sqlstate 'PT404' using message = 'no such question';
  end if;
  return k;
end
$$;
comment on function private.consent_of(text) is
  'The question that a link opens; PT404 when there is none, it is older than 30 days or the contact is another now.';

create function private.get_contact_consent(secret text, wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  k private.contact_consents := private.consent_of(secret);
begin
  return (
    select jsonb_build_object('name', n.name, 'nameLanguage', n.language, 'slug', i.slug,
      'contact', case when k.answered_at is null then c.contact end,
      'state', case when k.answered_at is null then 'asked' when k.agreed then 'agreed' else 'refused' end)
    from public.initiatives as i
    cross join lateral (
      select names.name, names.language from public.initiative_names as names
      where names.initiative_id = i.id and names.role <> 'other'
      order by names.language = wanted_language desc, names.role, names.id limit 1) as n
    left join public.initiative_contacts as c on c.initiative_id = i.id
    where i.id = k.initiative_id);
end
$$;

create function private.answer_contact_consent(secret text, agrees boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  k private.contact_consents := private.consent_of(secret);
begin
  if agrees is null then
    raise sqlstate 'PT400' using message = 'agrees:errorChoice';
  end if;
  update private.contact_consents as consents set answered_at = now(), agreed = agrees
  where consents.token_hash = k.token_hash and consents.answered_at is null;
  if not found then
    raise sqlstate 'PT409' using message = 'already answered';
  end if;
  if agrees then
    update public.initiative_contacts set is_public = true, consented_at = now()
    where initiative_id = k.initiative_id and sha256(convert_to(contact, 'UTF8')) = k.contact_hash;
    return;
  end if;
  delete from public.initiative_contacts
  where initiative_id = k.initiative_id and sha256(convert_to(contact, 'UTF8')) = k.contact_hash;
  -- Refusing means that the address is kept nowhere.
  update public.nomination_contacts as c set channel = null, contact = null
  from public.nominations as n
  -- Also where the nomination became part of another record after the question.
  where n.id = c.nomination_id and k.initiative_id in (n.initiative_id, n.merged_into)
    and sha256(convert_to(c.contact, 'UTF8')) = k.contact_hash;
end
$$;

create function private.forget(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  days jsonb := private.storage_days();
begin
  perform private.forget_nominations(today);
  perform private.forget_group_invitations(today);
  perform private.forget_organisation_invitations(today);
  perform private.forget_post_drafts(today);
  perform private.forget_record_drafts(today);
  perform private.forget_item_drafts(today);
  perform private.forget_meeting_answers(today);
  perform private.forget_minute_writers(today);
  perform private.forget_registrations(today);
  perform private.forget_rooms(today);
  perform private.forget_inbound_mails(today);
  perform private.forget_unsubscriptions(today);
  perform private.forget_cases(today);
  perform private.forget_notifications(today);
  perform private.forget_listings(today);
  perform private.forget_suggestions(today);
  perform private.forget_record_suggestions(today);
  perform private.forget_withheld_versions(today);
  perform private.forget_pairing(today);
  perform private.forget_searches(today);
  perform private.forget_pick_ups(today);
  perform private.forget_conversations(today);
  perform private.forget_areas(today);
  perform private.forget_beneficiaries(today);
  perform private.forget_screenings(today);
  perform private.forget_safety_cases(today);
  perform private.forget_hours(today);
  perform private.forget_confirmations(today);
  perform private.forget_imports(today);
  perform private.forget_merges(today);
  perform private.forget_juries(today);
  delete from private.attempts where window_start < today - (days -> 'attempt')::integer + 1;
  -- An answered question stays for the rest of its day, so that a second click is told so.
  delete from private.contact_consents where answered_at < today or asked_at < today - (days -> 'question')::integer + 1;
  delete from private.outbox where created_at < today - (days -> 'mail')::integer + 1;
  delete from private.dev_mails where sent_at < today - 30;
end
$$;
comment on function private.forget(date) is 'Daily: erases everything that is kept for a time only.';

-- ── The API: thin, and as who asks ──────────────────────────────────────────────────────────────

create function public.get_contact_consent(token text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_contact_consent(token, language) $$;
comment on function public.get_contact_consent(text, text) is 'What an initiative is asked about its contact, for who holds the link.';

create function public.answer_contact_consent(token text, agrees boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_contact_consent(token, agrees) $$;
comment on function public.answer_contact_consent(text, boolean) is
  'Shows the contact, or erases it; PT404 for a wrong or expired link, PT409 when it was answered.';

grant execute on function
  private.get_contact_consent(text, text), private.answer_contact_consent(text, boolean),
  public.get_contact_consent(text, text), public.answer_contact_consent(text, boolean)
to anon, authenticated;
