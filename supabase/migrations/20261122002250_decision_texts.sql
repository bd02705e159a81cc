-- Decisions in plain words, in every language of the city, and giving decisions, words and minutes to read.

create function private.city_language() returns text
language sql stable security definer set search_path = ''
as $$ select coalesce((select g.default_language from public.site_settings as g), 'nl') $$;
comment on function private.city_language() is 'In which language short texts are written first.';

create function private.may_word(s public.sessions) returns boolean
language sql stable security definer set search_path = ''
as $$ select private.has_role('editor') or (private.rights_in_session(s)).may_write $$;
comment on function private.may_word(public.sessions) is 'Who writes short texts and translates them: editors, and who writes the minutes.';

create function private.require_wording(wanted text) returns public.sessions
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(wanted);
begin
  perform private.require_person();
  if not private.may_word(s) then
    raise insufficient_privilege using message = 'editors and who writes the minutes do this';
  end if;
  return s;
end
$$;

create function private.save_decision_text(wanted bigint, wanted_language text, text text, was text default null) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  d public.decisions;
  own public.decision_texts;
  given text := nullif(btrim(coalesce(text, ''), E' \t\n\r'), '');
  is_source boolean := wanted_language = private.city_language();
begin
  select * into d from public.decisions as decisions where decisions.id = wanted for no key update;
  if d.id is null then
    raise sqlstate 'PT404' using message = 'no such decision';
  end if;
  perform private.require_wording((select s.slug from public.sessions as s where s.id = d.session_id));
  if d.kind = 'information' then
    raise sqlstate 'PT409' using message = 'only what was decided or promised has a short text';
  end if;
  if coalesce(wanted_language, '') not in ('nl', 'en', 'fr', 'ar') then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  if char_length(given) > 600 then
    raise sqlstate 'PT400' using message = format('text_%s:minutes:errorShortLong', wanted_language);
  end if;
  select * into own from public.decision_texts as texts where texts.decision_id = d.id and texts.language = wanted_language;
  -- The same form twice, or nothing typed where nothing was.
  if own.text is not distinct from given and own.state is distinct from 'outdated' then
    return;
  end if;
  if own.text is distinct from nullif(was, '') then
    raise sqlstate 'PT409' using message = 'this text was changed meanwhile', detail = jsonb_build_object('text', own.text)::text;
  end if;
  if given is null then
    if is_source then
      raise sqlstate 'PT400' using message = format('text_%s:errorRequired', wanted_language);
    end if;
    delete from public.decision_texts as texts where texts.decision_id = d.id and texts.language = wanted_language;
    return;
  end if;
  if not is_source and not exists (
    select from public.decision_texts as texts where texts.decision_id = d.id and texts.language = private.city_language()) then
    raise sqlstate 'PT400' using message = format('text_%s:minutes:errorNoSource', wanted_language);
  end if;
  insert into public.decision_texts as texts (decision_id, language, text, state, written_by)
  values (d.id, wanted_language, given, case when is_source then 'source' else 'checked' end::public.text_state, me)
  on conflict (decision_id, language) do update set text = excluded.text, state = excluded.state, written_by = me, written_at = now();
  if is_source and own.text is distinct from given then
    update public.decision_texts as texts set state = 'outdated'
    where texts.decision_id = d.id and texts.language <> wanted_language and texts.state = 'checked';
  end if;
end
$$;
comment on function private.save_decision_text(bigint, text, text, text) is
  'What was decided in plain words, on the text that one saw; a new source makes its translations outdated. PT400, PT409 with the present text as detail.';

create function private.list_decision_texts(wanted text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.require_wording(wanted);
begin
  return jsonb_build_object('session', private.session_head(s, list_decision_texts.language), 'sourceLanguage', private.city_language(),
    'decisions', (
      select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number, 'kind', d.kind, 'result', d.result,
        'text', d.text, 'language', d.language, 'texts', (
          select coalesce(jsonb_object_agg(x.language, jsonb_build_object('text', x.text, 'state', x.state, 'writtenAt', x.written_at,
            'writtenBy', private.person_line(x.written_by))), '{}')
          from public.decision_texts as x where x.decision_id = d.id)) order by d.number), '[]')
      from public.decisions as d where d.session_id = s.id and d.kind <> 'information'));
end
$$;

-- Releases

create function private.release_audience(s public.sessions, audience public.release_audience) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select p from private.people_of_session(s.id) as p
  union
  select p from private.present_people(s.id) as p
  union
  select p from private.people_told_of_session(s) as p where audience = 'everybody'
$$;
comment on function private.release_audience(public.sessions, public.release_audience) is 'Who hears of a release: who was registered or there; for everybody also the groups.';

create function private.release_lines(s public.sessions) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with counted as (
    select count(*) as all_of_them, count(*) filter (where d.for_participants_at is null) as inside,
      count(*) filter (where d.for_everybody_at is null) as outside,
      count(*) filter (where d.for_participants_at is not null and d.for_everybody_at is null) as ready
    from public.decisions as d where d.session_id = s.id
  ), worded as (
    select count(distinct x.decision_id) as texts from public.decision_texts as x join public.decisions as d on d.id = x.decision_id
    where d.session_id = s.id
  )
  -- In this order: decisions, their short texts, the minutes; participants before everybody. `ready` is how many would go out.
  select jsonb_build_array(
    jsonb_build_object('part', 'decisions', 'audience', 'participants', 'ready', case when s.state = 'closed' then c.inside else 0 end,
      'isOut', c.all_of_them > 0 and c.inside = 0),
    jsonb_build_object('part', 'decisions', 'audience', 'everybody', 'ready', case when s.state = 'closed' and c.inside = 0 then c.ready else 0 end,
      'isOut', c.all_of_them > 0 and c.outside = 0),
    jsonb_build_object('part', 'texts', 'audience', 'participants',
      'ready', case when c.inside = 0 and m.texts_for_participants_at is null then w.texts else 0 end, 'isOut', m.texts_for_participants_at is not null),
    jsonb_build_object('part', 'texts', 'audience', 'everybody',
      'ready', case when c.outside = 0 and m.texts_for_participants_at is not null and m.texts_for_everybody_at is null then w.texts else 0 end,
      'isOut', m.texts_for_everybody_at is not null),
    jsonb_build_object('part', 'minutes', 'audience', 'participants',
      'ready', (m.state = 'approved' and c.inside = 0 and m.for_participants_at is null)::integer, 'isOut', m.for_participants_at is not null),
    jsonb_build_object('part', 'minutes', 'audience', 'everybody',
      'ready', (m.state = 'approved' and c.outside = 0 and m.for_participants_at is not null and m.for_everybody_at is null)::integer,
      'isOut', m.for_everybody_at is not null))
  from counted as c, worded as w left join public.minutes as m on m.session_id = s.id
$$;
comment on function private.release_lines(public.sessions) is 'The six steps of releasing, what is out, and how much each would give out now.';

create function private.release_line(s public.sessions, part text, audience text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select step.value from jsonb_array_elements(private.release_lines(s)) as step (value)
  where step.value ->> 'part' = part and step.value ->> 'audience' = audience
$$;

create function private.get_release(wanted text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(wanted);
begin
  perform private.require_organiser();
  return jsonb_build_object('session', private.session_head(s, get_release.language), 'state', private.minutes_state(s.id),
    'steps', (
      select jsonb_agg(step.value || jsonb_build_object('people', (
          select count(*) from private.release_audience(s, (step.value ->> 'audience')::public.release_audience)),
        'releasedAt', (select max(r.released_at) from public.minutes_releases as r
          where r.session_id = s.id and r.part::text = step.value ->> 'part' and r.audience::text = step.value ->> 'audience'),
        'plannedOn', (select p.planned_on from private.planned_releases as p
          where p.session_id = s.id and p.part::text = step.value ->> 'part' and p.audience::text = step.value ->> 'audience')) order by step.place)
      from jsonb_array_elements(private.release_lines(s)) with ordinality as step (value, place)),
    'decisions', (
      select coalesce(jsonb_agg(jsonb_build_object('number', d.number, 'kind', d.kind, 'result', d.result, 'text', d.text, 'language', d.language,
        'forParticipantsAt', d.for_participants_at, 'forEverybodyAt', d.for_everybody_at, 'short', private.short_text(d, get_release.language),
        'missing', (select coalesce(jsonb_agg(l order by l), '[]') from unnest(array['nl', 'en', 'fr', 'ar']) as l
          where not exists (select from public.decision_texts as x where x.decision_id = d.id and x.language = l and x.state <> 'outdated')))
        order by d.number), '[]')
      from public.decisions as d where d.session_id = s.id));
end
$$;
comment on function private.get_release(text, text) is 'What each release would give to whom and how many hear of it; for coordinators.';

create function private.give_part(s public.sessions, part public.minutes_part, audience public.release_audience, by uuid) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  told uuid[];
  given bigint;
begin
  if part = 'decisions' then
    update public.decisions as d set for_participants_at = coalesce(d.for_participants_at, now()),
      for_everybody_at = case when audience = 'everybody' then now() end
    where d.session_id = s.id and (d.for_participants_at is null or audience = 'everybody' and d.for_everybody_at is null);
  elsif part = 'texts' then
    update public.minutes as minutes set texts_for_participants_at = coalesce(minutes.texts_for_participants_at, now()),
      texts_for_everybody_at = case when audience = 'everybody' then now() end where minutes.session_id = s.id;
  else
    update public.minutes as minutes set for_participants_at = coalesce(minutes.for_participants_at, now()),
      for_everybody_at = case when audience = 'everybody' then now() end where minutes.session_id = s.id;
    perform private.drop_notices('session:' || s.id, array['minutes_unreleased']) where audience = 'everybody';
  end if;
  delete from private.planned_releases as p
  where p.session_id = s.id and p.part = give_part.part and p.audience = give_part.audience;
  told := array(select p from private.release_audience(s, audience) as p where p is distinct from (select auth.uid()));
  insert into public.minutes_releases (session_id, part, audience, released_by, told)
  values (s.id, give_part.part, give_part.audience, by, cardinality(told)) returning id into given;
  perform private.tell_minutes(s, 'minutes_released', told, given::integer,
    jsonb_build_object('path', private.session_path(s, case when part = 'minutes' then '/minutes' else '/decisions' end)));
  return cardinality(told);
end
$$;
comment on function private.give_part(public.sessions, public.minutes_part, public.release_audience, uuid) is
  'Gives a part whose turn it is and tells who hears of it, in one transaction; who calls holds session and minutes.';

create function private.release_part(wanted text, part text, audience text, seen integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_release(wanted, part, audience);
  ready integer := (private.release_line(s, part, audience) ->> 'ready')::integer;
begin
  if ready = 0 or ready is distinct from seen then
    raise sqlstate 'PT409' using message = 'this is not what was looked at, or its turn has not come';
  end if;
  return private.give_part(s, part::public.minutes_part, audience::public.release_audience, (select auth.uid()));
end
$$;
comment on function private.release_part(text, text, text, integer) is
  'Gives a part to read and tells who hears of it; `seen` is how much the preview showed. PT409 when it is another amount or not its turn.';
