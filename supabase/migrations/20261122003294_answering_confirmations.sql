-- Answering: by the link of a mail without signing in, or on one's own list. A record that was changed since one
-- saw it asks again.

create function private.confirm_record(target uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  day date := private.today();
  rest private.dormancies;
begin
  delete from private.dormancies as d where d.initiative_id = target returning * into rest;
  if rest.former is not null and exists (select from public.initiatives as i where i.id = target and i.status = 'dormant') then
    perform private.set_status(target, rest.former, day, '{
      "nl": "Bevestigd: dit loopt nog.", "en": "Confirmed: this still runs.",
      "fr": "Confirmé : ceci continue.", "ar": "تم التأكيد: ما زالت المبادرة قائمة."}');
  end if;
  update public.initiatives as i set confirmed_on = day where i.id = target and i.confirmed_on is distinct from day;
end
$$;
comment on function private.confirm_record(uuid) is 'Keeps that a record is right today, and wakes it where only the clock had made it dormant; the caller holds its row.';

create function private.settle_record(target uuid, seen integer, answer text) returns text
language plpgsql security definer set search_path = ''
as $$
begin
  perform from public.initiatives as i where i.id = target for no key update;
  if private.record_version(target) is distinct from seen then
    return 'changed';
  end if;
  if answer = 'ended' then
    delete from private.dormancies as d where d.initiative_id = target;
    perform private.set_status(target, 'ended', private.today(), '{
      "nl": "Wie dit bijhoudt, zegt dat het gestopt is.", "en": "Who keeps this says that it has ended.",
      "fr": "La personne qui suit cette fiche dit que c’est terminé.", "ar": "قال من يتابع هذه المبادرة إنها انتهت."}');
    update public.initiatives as i set confirmed_on = private.today() where i.id = target;
  else
    perform private.confirm_record(target);
  end if;
  return 'done';
end
$$;
comment on function private.settle_record(uuid, integer, text) is 'Keeps one answer about the version that was seen: done, or changed when it is another one by now.';

create function private.confirmation_mail_of(secret text) returns private.confirmation_mails
language plpgsql stable security definer set search_path = ''
as $$
declare
  m private.confirmation_mails;
begin
  select * into m from private.confirmation_mails as mails
  where mails.token_hash = sha256(convert_to(coalesce(secret, ''), 'UTF8'))
    and mails.written_on > private.today() - private.freshness_day('link');
  if m.id is null or not exists (select from private.answerable_asks(m)) then
    raise sqlstate 'PT404' using message = 'no such link';
  end if;
  return m;
end
$$;
comment on function private.confirmation_mail_of(text) is
  'The mail of a link; PT404 for one that is none, older than 30 days, or of who no longer speaks for any of its records.';

create function private.answerable_asks(m private.confirmation_mails) returns setof private.confirmation_asks
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    select a.* from private.confirmation_asks as a
    join public.initiatives as i on i.id = a.initiative_id and i.is_published
    where a.mail_id = m.id and case when m.person_id is not null
      -- Who left the organisation has no more say, whatever mail they kept; nor has an address once there is an owner.
      then exists (
        select from public.initiative_owners as o join public.organisation_representatives as r on r.organisation_id = o.organisation_id
        where o.initiative_id = a.initiative_id and r.person_id = m.person_id)
      else not exists (select from public.initiative_owners as o where o.initiative_id = a.initiative_id) and exists (
        select from public.initiative_contacts as c
        where c.initiative_id = a.initiative_id and private.address_mark(c.contact) = m.recipient) end;
end
$$;

create function private.get_confirmation(secret text, wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  m private.confirmation_mails := private.confirmation_mail_of(secret);
begin
  return jsonb_build_object('hasAccount', m.person_id is not null, 'records', (
    select jsonb_agg(jsonb_build_object('slug', i.slug, 'name', n.name, 'nameLanguage', n.language, 'status', i.status,
      'summary', t.body, 'summaryLanguage', t.language, 'confirmedOn', i.confirmed_on, 'answer', a.answer,
      'version', private.record_version(i.id), 'isChanged', a.answer is null and private.record_version(i.id) <> a.version,
      'places', coalesce((
        select jsonb_agg(distinct private.pick(p.names, wanted_language)) from public.initiative_places as ip
        join public.places as p on p.id = ip.place_id
        where ip.initiative_id = i.id and ip.visibility <> 'hidden'), '[]')) order by a.answer is not null, n.name)
    from private.answerable_asks(m) as a
    join public.initiatives as i on i.id = a.initiative_id
    cross join lateral (
      select names.name, names.language from public.initiative_names as names
      where names.initiative_id = i.id and names.role <> 'other'
      order by names.language = wanted_language desc, names.role, names.id limit 1) as n
    left join lateral (
      select texts.body, texts.language from public.initiative_texts as texts
      where texts.initiative_id = i.id and texts.section = 'summary'
      order by texts.language = wanted_language desc, texts.state, texts.language limit 1) as t on true));
end
$$;

create function private.answer_confirmation(secret text, wanted text, seen jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  m private.confirmation_mails := private.confirmation_mail_of(secret);
  a record;
  answered integer := 0;
  changed integer := 0;
begin
  if wanted is null or wanted not in ('right', 'ended') or jsonb_typeof(seen) is distinct from 'object' then
    raise sqlstate 'PT400' using message = 'form:freshness:errorAnswer';
  end if;
  for a in
    select asks.initiative_id, i.slug::text as slug from private.answerable_asks(m) as asks
    join public.initiatives as i on i.id = asks.initiative_id
    where seen ? i.slug::text order by asks.initiative_id
  loop
    -- Each once: pressed twice, or from two windows, the first counts.
    perform from private.confirmation_asks as asks
    where asks.mail_id = m.id and asks.initiative_id = a.initiative_id and asks.answer is null for update;
    continue when not found;
    if private.settle_record(a.initiative_id, case when seen ->> a.slug ~ '^\d{1,9}$' then (seen ->> a.slug)::integer end, wanted) = 'changed' then
      changed := changed + 1;
      continue;
    end if;
    update private.confirmation_asks as asks set answer = wanted, answered_at = now()
    where asks.mail_id = m.id and asks.initiative_id = a.initiative_id;
    answered := answered + 1;
  end loop;
  return jsonb_build_object('answered', answered, 'changed', changed);
end
$$;
comment on function private.answer_confirmation(text, text, jsonb) is
  'Answers about records of a mail, `seen` by slug: the version that the page showed. How many were answered, and how many ask again since they were changed meanwhile.';

create function private.stop_confirmations(secret text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m private.confirmation_mails := private.confirmation_mail_of(secret);
begin
  if m.person_id is not null then
    raise sqlstate 'PT404' using message = 'an account has settings';
  end if;
  delete from public.initiative_contacts as c
  using private.confirmation_asks as a
  where a.mail_id = m.id and c.initiative_id = a.initiative_id and private.address_mark(c.contact) = m.recipient;
end
$$;
comment on function private.stop_confirmations(text) is 'Erases the address that a mail went to as a contact of its records, so that no more mail goes there.';

create function private.confirm_my_records(seen jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  target record;
  answered integer := 0;
  changed integer := 0;
begin
  perform private.require_person();
  if jsonb_typeof(seen) is distinct from 'object' then
    raise sqlstate 'PT400' using message = 'form:freshness:errorAnswer';
  end if;
  for target in
    select i.id, i.slug::text as slug from public.initiatives as i
    where i.id in (select private.my_initiative_ids()) and i.slug in (select jsonb_object_keys(seen)) order by i.id
  loop
    if private.settle_record(target.id, case when seen ->> target.slug ~ '^\d{1,9}$' then (seen ->> target.slug)::integer end, 'right') = 'done' then
      answered := answered + 1;
    else
      changed := changed + 1;
    end if;
  end loop;
  if answered + changed = 0 then
    raise sqlstate 'PT404' using message = 'no such record of yours';
  end if;
  return jsonb_build_object('answered', answered, 'changed', changed);
end
$$;
comment on function private.confirm_my_records(jsonb) is 'The same on one''s own list, by who speaks for an owner; `seen` by slug. PT404 when none of them is one''s own.';
