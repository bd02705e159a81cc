-- Suggestions of change: anybody says what is not right on a record, with an account or without. Who keeps the
-- record decides; until then everybody reads what stood there.

create type public.suggestion_state as enum ('open', 'accepted', 'declined', 'withdrawn');

create table private.record_suggestions (
  id uuid primary key default gen_random_uuid(),
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  section public.record_section not null,
  receipt_hash bytea not null unique,
  state public.suggestion_state not null default 'open',
  language public.language_code not null,
  message text check (char_length(message) between 1 and 4000),
  known_from text check (char_length(known_from) <= 1000),
  author_id uuid references public.people (id) on delete set null,
  author_role text not null check (author_role in ('staff', 'other')),
  sent_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid references public.people (id) on delete set null,
  answer text check (char_length(answer) <= 2000),
  typed jsonb check (octet_length(typed::text) <= 200000),
  typed_in public.language_code,
  typed_on jsonb,
  withheld_at timestamptz,
  check ((state = 'withdrawn') = (message is null)),
  check ((typed is null) = (typed_on is null) and (typed is null) = (typed_in is null)),
  check (typed is null or state <> 'withdrawn'),
  check ((state = 'open') = (decided_at is null)),
  check (state <> 'declined' or answer is not null)
);
comment on table private.record_suggestions is 'What people would change on a record, for who keeps it; opened by its receipt, of which only the hash is here.';
comment on column private.record_suggestions.typed is 'The form of the section as it was sent, by field; null where the change is told in words only.';
comment on column private.record_suggestions.typed_in is 'In which language its texts were typed.';
comment on column private.record_suggestions.typed_on is 'What stood in that form as it was opened: what of the section is public.';
comment on column private.record_suggestions.withheld_at is 'Since when its form is withheld, because what stood in it is.';
create index record_suggestions_initiative_id on private.record_suggestions (initiative_id, state);
create index record_suggestions_open on private.record_suggestions (sent_at) where state = 'open';
create index record_suggestions_author_id on private.record_suggestions (author_id);
create index record_suggestions_decided_by on private.record_suggestions (decided_by);

create table private.record_suggestion_mails (
  suggestion_id uuid primary key references private.record_suggestions (id) on delete cascade,
  mail text not null check (char_length(mail) <= 254),
  receipt text not null
);
comment on table private.record_suggestion_mails is 'Where to write what became of a suggestion; kept on their wish and erased with the decision.';

create function private.shows_form(s private.record_suggestions) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return s.typed is not null and (s.withheld_at is null or private.withholds_versions());
end
$$;
comment on function private.shows_form(private.record_suggestions) is
  'Whether a suggestion brings a form that who asks may see; without it it is one in words.';

create function private.decides_suggestion(s private.record_suggestions) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  -- Nobody decides what they suggested themselves.
  return s.author_id is distinct from (select auth.uid()) and (private.edits_record_as(s.initiative_id) is not null
    -- The owner had fourteen days.
    or private.has_role('editor') and s.sent_at < now() - interval '14 days');
end
$$;
comment on function private.decides_suggestion(private.record_suggestions) is 'Whether who asks may accept or decline it now.';

create function private.waiting_suggestions(target uuid) returns integer
language plpgsql stable security definer set search_path = ''
as $$
begin
  if (select auth.uid()) is null or not private.reads_record_whole(target) then
    return null;
  end if;
  return (select count(*) from private.record_suggestions as s where s.initiative_id = target and s.state = 'open');
end
$$;
comment on function private.waiting_suggestions(uuid) is 'How many suggestions for a record wait; null for who does not keep it.';

create function private.receipt_of_form(number text) returns text
language sql immutable strict set search_path = ''
as $$ select left(encode(sha256(convert_to('suggestion ' || number, 'UTF8')), 'hex'), 32) $$;
comment on function private.receipt_of_form(text) is 'The receipt that a form''s own number gives: a form that is sent twice leads to one suggestion.';

create function private.given_form_number(number text) returns timestamptz
language plpgsql stable set search_path = ''
as $$
declare
  issued timestamptz;
begin
  if coalesce(number, '') !~ '^[0-9]{10}-[0-9a-f]{24}$' then
    raise sqlstate 'PT400' using message = 'form:recordHistory:errorForm';
  end if;
  issued := to_timestamp(split_part(number, '-', 1)::double precision);
  if issued > now() + interval '5 minutes' or issued < now() - interval '2 days' then
    raise sqlstate 'PT400' using message = 'form:recordHistory:errorForm';
  end if;
  return issued;
end
$$;
comment on function private.given_form_number(text) is 'When a form was opened, from its number (seconds, a dash, chance); PT400 for others and for old ones.';

create function private.carries_content(wanted public.record_section) returns boolean
language sql immutable set search_path = ''
as $$ select wanted not in ('places', 'contact', 'stories', 'media', 'relations') $$;
comment on function private.carries_content(public.record_section) is
  'Whether a suggestion may bring a section''s content: all of it is public there, so that a form filled in by anybody leaves nothing out.';

create function private.check_typed(typed jsonb) returns void
language plpgsql immutable set search_path = ''
as $$
begin
  if jsonb_typeof(typed) <> 'object' then
    raise sqlstate 'PT400' using message = 'form:recordHistory:errorForm';
  elsif octet_length(typed::text) > 200000 then
    raise sqlstate 'PT400' using message = 'form:recordHistory:errorLong';
  elsif exists (
    select from jsonb_each(typed) as f
    where jsonb_typeof(f.value) <> 'array' or jsonb_path_exists(f.value, 'strict $[*] ? (@.type() != "string")')) then
    raise sqlstate 'PT400' using message = 'form:recordHistory:errorForm';
  end if;
end
$$;
comment on function private.check_typed(jsonb) is 'PT400 for what is no form: texts by field, of a size that somebody types.';

create function private.tell_suggested(s private.record_suggestions) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i public.initiatives;
begin
  select * into i from public.initiatives as initiatives where initiatives.id = s.initiative_id;
  perform private.notify(array(
      select r.person_id from public.initiative_owners as o
      join public.organisation_representatives as r on r.organisation_id = o.organisation_id
      where o.initiative_id = s.initiative_id and r.person_id is distinct from s.author_id),
    'record_suggested', null::smallint, null::bigint, 'record_suggestion:' || s.id, 1,
    jsonb_build_object('path', format('/initiatives/%s/suggestions/%s', i.slug, s.id), 'own', true, 'mail', 'record_suggested',
      'title', (select n.name from public.initiative_names as n where n.initiative_id = i.id and n.role = 'main')));
end
$$;
comment on function private.tell_suggested(private.record_suggestions) is 'Tells who speaks for the owners that a suggestion waits.';

create function private.send_record_suggestion(initiative_slug text, wanted public.record_section, client text, form jsonb) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
  me uuid := (select auth.uid());
  number text := form ->> 'number';
  issued timestamptz := private.given_form_number(number);
  receipt text := private.receipt_of_form(number);
  worked boolean := me is not null or private.proves_work(number, form ->> 'proof');
  message text := nullif(btrim(form ->> 'message', E' \t\n\r'), '');
  known_from text := nullif(btrim(form ->> 'knownFrom', E' \t\n\r'), '');
  address text := case when me is null then nullif(btrim(form ->> 'mail'), '') end;
  -- An empty form is one in words.
  typed jsonb := nullif(form -> 'typed', 'null');
  s private.record_suggestions;
begin
  if exists (select from private.record_suggestions as sent where sent.receipt_hash = sha256(convert_to(receipt, 'UTF8'))) then
    return receipt;
  end if;
  if coalesce(form ->> 'trap', '') <> '' then
    raise sqlstate 'PT400' using message = 'form:recordHistory:errorForm';
  end if;
  if message is null then
    raise sqlstate 'PT400' using message = 'message:errorRequired';
  elsif char_length(message) > 4000 then
    raise sqlstate 'PT400' using message = 'message:recordHistory:errorLong';
  elsif char_length(known_from) > 1000 then
    raise sqlstate 'PT400' using message = 'knownFrom:recordHistory:errorLong';
  end if;
  if typed is not null then
    perform private.check_typed(typed);
    if not private.carries_content(wanted) then
      raise sqlstate 'PT400' using message = 'form:recordHistory:errorWords';
    end if;
    -- What was typed on something else is put beside what stands now before it is sent.
    if form ->> 'base' is distinct from private.latest_version(target, wanted)::text then
      raise sqlstate 'PT409' using message = 'changed meanwhile';
    end if;
  end if;
  perform private.check_mail(address);
  -- Without scripts no work can be shown: time and a smaller number stand in for it.
  if not worked and now() < issued + interval '4 seconds' then
    raise sqlstate 'PT400' using message = 'form:recordHistory:errorTooFast';
  end if;
  if not private.count_attempt('record_suggestion', coalesce(me::text, client, ''), case when me is null then 5 else 20 end, interval '1 hour')
    or not worked and not private.count_attempt('record_suggestion_plain', coalesce(client, ''), 3, interval '1 hour') then
    raise sqlstate 'PT429' using message = 'too many suggestions sent', hint = '3600';
  end if;
  insert into private.record_suggestions (initiative_id, section, receipt_hash, language, message, known_from, typed, typed_in, typed_on, author_id, author_role)
  values (target, wanted, sha256(convert_to(receipt, 'UTF8')), coalesce(form ->> 'language', 'nl'), message, known_from, typed,
    case when typed is not null then coalesce(form ->> 'in', 'nl') end,
    case when typed is not null then private.public_content(target, wanted, private.read_section(target, wanted)) end, me,
    case when private.has_role('editor', 'moderator', 'administrator') then 'staff' else 'other' end)
  on conflict (receipt_hash) do nothing
  returning * into s;
  if s.id is null then
    return receipt;
  end if;
  if address is not null then
    insert into private.record_suggestion_mails (suggestion_id, mail, receipt) values (s.id, address, receipt);
  end if;
  perform private.tell_suggested(s);
  return receipt;
end
$$;

create function private.forget_record_suggestions(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from private.record_suggestions as s where s.decided_at < today - (private.storage_days() -> 'report')::integer + 1
$$;
comment on function private.forget_record_suggestions(date) is 'Daily: erases suggestions a year after the decision.';

grant execute on function private.waiting_suggestions(uuid) to anon, authenticated;
