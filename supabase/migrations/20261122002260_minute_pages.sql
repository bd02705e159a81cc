-- What the pages of minutes and decisions show.

create function private.short_text(d public.decisions, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('text', x.text, 'language', x.language, 'state', x.state) from public.decision_texts as x
  where x.decision_id = d.id
  -- The reader's language, even if the source moved on, then the source.
  order by x.language = short_text.language desc, x.language = private.city_language() desc, x.language limit 1
$$;
comment on function private.short_text(public.decisions, text) is 'The decision in plain words, in this language or the nearest.';

create function private.outcome_line(d public.decisions, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', d.id, 'number', d.number, 'item', d.item_id, 'kind', d.kind, 'result', d.result, 'text', d.text,
    'language', d.language, 'recordedAt', d.recorded_at, 'finalAt', d.final_at, 'reviewOn', d.review_on, 'revision', d.revision,
    'short', case when d.session_id in (select private.readable_texts_ids()) then private.short_text(d, outcome_line.language) end,
    'commitment', (
      select jsonb_build_object('id', c.id, 'deliverable', c.deliverable, 'language', c.language, 'dueOn', c.due_on, 'state', c.state,
        'organisation', coalesce((select private.organisation_line(o, outcome_line.language) from public.organisations as o where o.id = c.organisation_id),
          jsonb_build_object('slug', null, 'name', c.first_organisation_name)))
      from public.commitments as c where c.decision_id = d.id))
$$;
comment on function private.outcome_line(public.decisions, text) is 'An outcome as pages show it, with the promise that came of it; who asks must be allowed to read it.';

create function private.list_outcomes(s public.sessions, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.outcome_line(d, list_outcomes.language) order by d.number), '[]')
  from public.decisions as d
  where d.session_id = s.id and (d.id in (select private.readable_decision_ids())
    -- Who approves the minutes reads all that they hold.
    or private.minutes_state(s.id) in ('in_approval', 'approved') and (select auth.uid()) in (select private.present_people(s.id)))
$$;
comment on function private.list_outcomes(public.sessions, text) is 'Outcomes of a session that who asks may read, by number.';

create function private.list_session_decisions(wanted text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(wanted);
begin
  return jsonb_build_object('session', private.session_head(s, list_session_decisions.language),
    'decisions', private.list_outcomes(s, list_session_decisions.language),
    'items', (coalesce((select m.frozen from public.minutes as m where m.session_id = s.id), private.frame_of_minutes(s))) -> 'items',
    'paths', (
      select coalesce(jsonb_object_agg(i.id, i.path) filter (where i.path is not null), '{}')
      from (
        select d.item_id as id, private.path_of_item(d.item_id, list_session_decisions.language) as path
        from public.decisions as d
        where d.session_id = s.id and d.kind <> 'information' and d.item_id is not null and d.id in (select private.readable_decision_ids())
        group by d.item_id) as i),
    'mayWord', (select auth.uid()) is not null and private.may_word(s));
end
$$;

create function private.objection_lines(e public.minute_entries, may_write boolean) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'text', o.text, 'language', o.language, 'raisedAt', o.raised_at, 'state', o.state,
    'answer', o.answer, 'decidedAt', o.decided_at, 'isMine', coalesce(o.raised_by = (select auth.uid()), false),
    'raisedBy', case when may_write then private.person_line(o.raised_by) end) order by o.id), '[]')
  from public.minute_objections as o where o.entry_id = e.id
$$;
comment on function private.objection_lines(public.minute_entries, boolean) is 'Objections to one item; who raised them is for who answers.';

create function private.get_minutes(wanted text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(wanted);
  m public.minutes;
  r private.session_rights := private.rights_in_session(s);
  is_present boolean;
  frame jsonb;
begin
  if s.id in (select private.readable_minutes_ids()) then
    select * into m from public.minutes as minutes where minutes.session_id = s.id;
  end if;
  if m.session_id is null then
    -- Whether and how far they are written is told to nobody else.
    return jsonb_build_object('session', private.session_head(s, get_minutes.language), 'minutes', null,
      'mayStart', r.may_write and s.state in ('open', 'closed'), 'cityLanguage', private.city_language());
  end if;
  is_present := (select auth.uid()) is not null and (select auth.uid()) in (select private.present_people(s.id));
  frame := coalesce(m.frozen, private.frame_of_minutes(s));
  return jsonb_build_object('session', private.session_head(s, get_minutes.language), 'mayStart', false, 'cityLanguage', private.city_language(),
    'minutes', jsonb_build_object(
    'state', m.state, 'language', m.language, 'sentAt', m.sent_at, 'windowEndsAt', m.window_ends_at, 'windowDays', m.window_days,
    'approvedAt', m.approved_at, 'forParticipantsAt', m.for_participants_at, 'forEverybodyAt', m.for_everybody_at,
    'letter', frame -> 'letter', 'items', frame -> 'items', 'presence', frame -> 'presence',
    'questions', coalesce(frame -> 'questions', '[]'),
    'isPresent', is_present, 'mayAnswer', r.may_write and m.state = 'in_approval', 'mayCorrect', r.may_organise and m.state = 'approved',
    'mayObject', is_present and m.state = 'in_approval',
    'entries', (
      select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'item', e.item_id, 'document', e.document, 'isEmpty', e.plain = '',
        'revision', e.revision, 'writtenAt', e.written_at, 'windowEndsAt', e.window_ends_at,
        'isOpen', m.state = 'in_approval' and now() < greatest(m.window_ends_at, e.window_ends_at),
        'objections', private.objection_lines(e, r.may_write),
        'errata', (
          select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'text', x.text, 'language', x.language, 'addedAt', x.added_at) order by x.id), '[]')
          from public.minute_errata as x where x.entry_id = e.id)) order by e.id), '[]')
      from public.minute_entries as e where e.session_id = s.id),
    'outcomes', private.list_outcomes(s, get_minutes.language)));
end
$$;
comment on function private.get_minutes(text, text) is
  'The minutes of a session for who may read them, else null: frame, texts, outcomes, objections with answers, errata.';

create function private.list_minute_writers(session integer) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('person', private.person_line(w.person_id), 'item', w.item_id) order by w.seen_at desc), '[]')
  from private.minute_writers as w
  where w.session_id = session and w.person_id <> (select auth.uid()) and w.seen_at > now() - interval '2 minutes'
$$;
comment on function private.list_minute_writers(integer) is 'Who else wrote in the last two minutes, and on which item.';

create function private.get_minute_desk(wanted text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.require_writer(wanted);
  m public.minutes;
  r private.session_rights := private.rights_in_session(s);
begin
  select * into m from public.minutes as minutes where minutes.session_id = s.id;
  return jsonb_build_object('session', private.session_head(s, get_minute_desk.language), 'id', s.id,
    'state', coalesce(m.state::text, 'none'), 'language', coalesce(m.language, private.city_language()),
    'maySend', m.state = 'writing' and s.state = 'closed',
    'frame', private.frame_of_minutes(s), 'writers', private.list_minute_writers(s.id),
    'isHeld', s.state in ('open', 'closed'), 'mayRelease', r.may_organise, 'me', (select auth.uid()),
    'entries', (
      select coalesce(jsonb_agg(jsonb_build_object('item', e.item_id, 'document', e.document, 'revision', e.revision,
        'writtenAt', e.written_at, 'writtenBy', private.person_line(e.written_by),
        -- An item that a later letter left out keeps its name.
        'title', (select jsonb_build_object('text', i.title, 'language', i.language) from public.agenda_items as i where i.id = e.item_id)) order by e.id), '[]')
      from public.minute_entries as e where e.session_id = s.id),
    'outcomes', private.list_outcomes(s, get_minute_desk.language));
end
$$;
comment on function private.get_minute_desk(text, text) is 'All that who writes needs: items in order with their newest texts, outcomes, who was there, who writes too. PT404, 42501.';

create function private.get_outcome_choices(wanted text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.require_writer(wanted);
begin
  return jsonb_build_object('session', private.session_head(s, get_outcome_choices.language),
    'items', private.frame_of_minutes(s) -> 'items', 'outcomes', private.list_outcomes(s, get_outcome_choices.language),
    'changeable', (select coalesce(jsonb_agg(d.id), '[]') from public.decisions as d where d.session_id = s.id and private.may_change_outcome(d)),
    'organisations', (
      select coalesce(jsonb_agg(private.organisation_line(o, get_outcome_choices.language) order by o.sort_name, o.slug), '[]')
      from public.organisations as o),
    'people', (
      select coalesce(jsonb_agg(private.person_line(p.id) || jsonb_build_object('organisation', o.name) order by private.fold(p.display_name), p.id), '[]')
      from public.organisation_representatives as r join public.people as p on p.id = r.person_id
      join public.organisations as o on o.id = r.organisation_id where p.display_name <> ''),
    'groups', (
      select coalesce(jsonb_agg(private.group_line(g, get_outcome_choices.language) order by g.position, g.id), '[]')
      from public.working_groups as g where g.state = 'active'),
    'sessions', (
      select coalesce(jsonb_agg(private.session_line(n, get_outcome_choices.language) order by n.starts_at), '[]')
      from public.sessions as n where n.state = 'published' and n.starts_at > s.starts_at));
end
$$;
comment on function private.get_outcome_choices(text, text) is 'From what who records an outcome chooses: houses, their representatives, groups, sessions to come.';
