-- What becomes of a suggestion: its receipt shows it, who keeps the record accepts or declines it.

create function private.suggestion_fields(s private.record_suggestions) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', s.id, 'section', s.section, 'state', s.state, 'language', s.language, 'message', s.message,
    'knownFrom', s.known_from, 'sentAt', s.sent_at, 'decidedAt', s.decided_at, 'answer', s.answer, 'role', s.author_role, 'hasContent', private.shows_form(s), 'isWithheld', s.withheld_at is not null)
$$;
comment on function private.suggestion_fields(private.record_suggestions) is 'What who suggested and who decides both see.';

create function private.suggestion_at(secret text) returns private.record_suggestions
language plpgsql stable security definer set search_path = ''
as $$
declare
  s private.record_suggestions;
begin
  select * into s from private.record_suggestions as found where found.receipt_hash = sha256(convert_to(coalesce(secret, ''), 'UTF8'));
  -- What is no longer published is not told about by a receipt either.
  if s.id is null or not exists (select from public.initiatives as i where i.id = s.initiative_id and i.is_published) then
    raise sqlstate 'PT404' using message = 'no such receipt';
  end if;
  return s;
end
$$;
comment on function private.suggestion_at(text) is 'The suggestion that this receipt opens; PT404 for any other text.';

create function private.carried_content(s private.record_suggestions, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return case when private.shows_form(s) then jsonb_build_object('typed', s.typed, 'in', s.typed_in, 'base', s.typed_on,
    'names', private.record_options(s.section, s.typed_on, carried_content.language) -> 'names') end;
end
$$;
comment on function private.carried_content(private.record_suggestions, text) is
  'The form that a suggestion brings and what stood in it before; null for one in words.';

create function private.get_sent_suggestion(receipt text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s private.record_suggestions := private.suggestion_at(receipt);
begin
  return private.record_head(s.initiative_id, language) || private.suggestion_fields(s) || jsonb_build_object(
    'hasMail', exists (select from private.record_suggestion_mails as m where m.suggestion_id = s.id),
    'carried', private.carried_content(s, language));
end
$$;

create function private.withdraw_suggestion(receipt text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s private.record_suggestions := private.suggestion_at(receipt);
begin
  update private.record_suggestions as mine
  set state = 'withdrawn', decided_at = now(), message = null, known_from = null, typed = null, typed_in = null, typed_on = null
  where mine.id = s.id and mine.state = 'open';
  if not found then
    raise sqlstate 'PT409' using message = 'it was decided meanwhile';
  end if;
  delete from private.record_suggestion_mails as m where m.suggestion_id = s.id;
  perform private.drop_notices('record_suggestion:' || s.id, array['record_suggested']);
end
$$;

create function private.list_record_suggestions(initiative_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
begin
  if not private.reads_record_whole(target) then
    raise sqlstate '42501' using message = 'only who keeps this record reads what is suggested';
  end if;
  return private.record_head(target, language) || jsonb_build_object('rows', (
    select coalesce(jsonb_agg(private.suggestion_fields(s) order by s.state <> 'open', s.sent_at desc), '[]') from (
      select * from private.record_suggestions as all_of_it where all_of_it.initiative_id = target
      order by all_of_it.state <> 'open', all_of_it.sent_at desc limit 100) as s));
end
$$;

create function private.waits_for_staff(s private.record_suggestions) returns boolean
language sql stable security definer set search_path = ''
as $$
  select s.state = 'open' and (s.sent_at < now() - interval '14 days'
    or not exists (select from public.initiative_owners as o where o.initiative_id = s.initiative_id))
$$;
comment on function private.waits_for_staff(private.record_suggestions) is 'Whether editors and moderators decide it: nobody keeps the record, or its owner was silent for fourteen days.';

create function private.count_waiting_suggestions() returns integer
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.has_role('moderator', 'editor', 'administrator') then
    return null;
  end if;
  return (select count(*) from private.record_suggestions as s where s.state = 'open' and private.waits_for_staff(s));
end
$$;
comment on function private.count_waiting_suggestions() is 'How many suggestions wait for editors and moderators; null for others.';

create function private.list_waiting_suggestions(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.has_role('moderator', 'editor', 'administrator') then
    raise sqlstate '42501' using message = 'only editors and moderators see this';
  end if;
  return (
    select coalesce(jsonb_agg(private.record_head(s.initiative_id, list_waiting_suggestions.language)
      || private.suggestion_fields(s) order by s.sent_at), '[]')
    from (select * from private.record_suggestions as waiting where waiting.state = 'open' and private.waits_for_staff(waiting)
      order by waiting.sent_at limit 100) as s);
end
$$;

create function private.get_record_suggestion(initiative_slug text, wanted uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
  s private.record_suggestions;
begin
  if not private.reads_record_whole(target) then
    raise sqlstate '42501' using message = 'only who keeps this record reads what is suggested';
  end if;
  select * into s from private.record_suggestions as found where found.id = wanted and found.initiative_id = target;
  if s.id is null then
    raise sqlstate 'PT404' using message = 'no such suggestion';
  end if;
  return private.record_head(target, language) || private.suggestion_fields(s) || jsonb_build_object(
    'mayDecide', s.state = 'open' and private.decides_suggestion(s),
    'author', private.person_text(s.author_id),
    'carried', private.carried_content(s, language),
    -- What stands now is for who decides; later the history tells what became of it.
    'now', case when private.shows_form(s) and s.state = 'open' then (
      select jsonb_build_object('content', c.content, 'number', private.latest_version(target, s.section),
        'options', private.record_options(s.section, c.content, language))
      from (select private.read_section(target, s.section) as content) as c) end);
end
$$;

create function private.tell_suggestion_decided(s private.record_suggestions) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  slug text := (select i.slug from public.initiatives as i where i.id = s.initiative_id);
  name text := (select n.name from public.initiative_names as n where n.initiative_id = s.initiative_id and n.role = 'main');
  kind text := case s.state when 'accepted' then 'record_suggestion_accepted' else 'record_suggestion_declined' end;
begin
  if s.author_id is not null then
    perform private.notify(array[s.author_id], kind, null::smallint, null::bigint, 'record_suggestion:' || s.id, 2,
      jsonb_build_object('path', format('/initiatives/%s/history', slug), 'own', true, 'mail', kind, 'title', name, 'answer', coalesce(s.answer, '')));
  end if;
  insert into private.outbox (kind, recipient, language, payload)
  select kind, m.mail, s.language, jsonb_build_object('title', name, 'answer', coalesce(s.answer, ''), 'url', format('/%s/suggested/%s', s.language, m.receipt))
  from private.record_suggestion_mails as m where m.suggestion_id = s.id;
  delete from private.record_suggestion_mails as m where m.suggestion_id = s.id;
  perform private.drop_notices('record_suggestion:' || s.id, array['record_suggested']);
end
$$;
comment on function private.tell_suggestion_decided(private.record_suggestions) is 'Tells who suggested it what became of it, and forgets the address.';

create function private.suggestion_to_decide(wanted uuid) returns private.record_suggestions
language plpgsql security definer set search_path = ''
as $$
declare
  s private.record_suggestions;
begin
  perform private.require_person();
  select * into s from private.record_suggestions as found where found.id = wanted for update;
  if s.id is null or not private.reads_record_whole(s.initiative_id) then
    raise sqlstate 'PT404' using message = 'no such suggestion';
  end if;
  if s.state <> 'open' then
    raise sqlstate 'PT409' using message = 'it was decided meanwhile';
  end if;
  if not private.decides_suggestion(s) then
    raise sqlstate '42501' using message = 'only who keeps this record decides';
  end if;
  return s;
end
$$;
comment on function private.suggestion_to_decide(uuid) is 'An open suggestion that who asks decides now, held until the transaction ends; PT404, PT409, 42501.';

create function private.close_suggestion(s private.record_suggestions, verdict text, told text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update private.record_suggestions as decided
  set state = verdict::public.suggestion_state, decided_at = now(), decided_by = (select auth.uid()), answer = told
  where decided.id = s.id returning * into s;
  perform private.tell_suggestion_decided(s);
end
$$;

create function private.decide_record_suggestion(wanted uuid, verdict text, answer text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  told text := private.given_text('answer', answer, verdict = 'declined');
  s private.record_suggestions := private.suggestion_to_decide(wanted);
begin
  -- What brings a content is accepted by taking it over.
  if verdict is null or verdict not in ('accepted', 'declined') or verdict = 'accepted' and private.shows_form(s) then
    raise sqlstate 'PT400' using message = 'verdict:errorChoice';
  end if;
  perform private.close_suggestion(s, verdict, told);
end
$$;

create function private.take_over_suggestion(wanted uuid, content jsonb, base integer, why text, answer text) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  told text := private.given_text('answer', answer, false);
  s private.record_suggestions := private.suggestion_to_decide(wanted);
  saved integer;
begin
  if not private.shows_form(s) then
    raise sqlstate 'PT404' using message = 'a suggestion in words is accepted';
  end if;
  saved := private.save_section(s.initiative_id, s.section, content, base, why, 'suggestion');
  perform private.close_suggestion(s, 'accepted', told);
  return saved;
end
$$;
comment on function private.take_over_suggestion(uuid, jsonb, integer, text, text) is
  'Saves the section as who decides would have it after a suggestion, and accepts that; answers the version.';
