-- Publishing an agenda: who hears, and the one transaction that freezes and tells.

create function private.undecided_items(s public.sessions) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'title', i.title, 'language', i.language, 'state', i.state) order by i.id), '[]')
  from public.agenda_items as i where i.session_id = s.id and i.state in ('submitted', 'question')
$$;
comment on function private.undecided_items(public.sessions) is 'Proposals that still wait: no agenda is published before each is decided.';

create function private.freeze_agenda(s public.sessions, note text) returns public.agenda_versions
language plpgsql security definer set search_path = ''
as $$
declare
  v public.agenda_versions;
  last smallint := coalesce((private.current_agenda(s.id)).number, 0);
begin
  if last = 26 then
    raise sqlstate 'PT409' using message = 'an agenda has at most 26 versions';
  end if;
  insert into public.agenda_versions (session_id, number, content, note, published_by)
  values (s.id, last + 1, private.agenda_content(s), private.given_text('note', note, false), (select auth.uid()))
  returning * into v;
  return v;
end
$$;
comment on function private.freeze_agenda(public.sessions, text) is 'The next letter, as the working agenda is now. Tells nobody: publish_agenda does.';

create function private.people_of_change(changes jsonb) returns table (person_id uuid, kind text, item_id bigint)
language sql stable security definer set search_path = ''
as $$
  -- Who answers for several items hears of each; of one item the weightier news only.
  select distinct on (p.person_id, change.id) p.person_id,
    case change.kind when 'added' then 'item_scheduled' when 'dropped' then 'item_dropped' else 'item_moved' end, change.id
  from jsonb_to_recordset(changes) as change(kind text, id bigint)
  join public.agenda_items as i on i.id = change.id and i.type <> 'break'
  cross join lateral (
    select p from private.people_of_item(change.id) as p
    -- Whose item was put off, declined or taken back was told by that decision.
    where change.kind <> 'dropped' or i.state not in ('deferred', 'declined', 'merged') or p not in (select private.followers_of_item(change.id))
  ) as p (person_id)
  where change.kind in ('added', 'dropped', 'moved', 'retimed') and p.person_id is distinct from (select auth.uid())
$$;
comment on function private.people_of_change(jsonb) is 'Whom a new version concerns: owners and presenters of items that came, went or begin at another time.';

create function private.people_told_of_agenda(session integer, changes jsonb) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select p from private.people_of_session(session) as p where p is distinct from (select auth.uid())
  except
  select c.person_id from private.people_of_change(changes) as c
$$;
comment on function private.people_told_of_agenda(integer, jsonb) is 'Who is registered or an officer and does not already hear of an own item.';

create function private.agenda_notice(s public.sessions, letter text, note text, changes jsonb, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('mail', 'agenda_published', 'title', private.pick(s.titles, agenda_notice.language), 'letter', letter,
    'note', coalesce(note, ''), 'path', private.session_path(s, '/agenda'), 'changes', changes, 'deadline', s.starts_at, 'zone', s.zone)
$$;
comment on function private.agenda_notice(public.sessions, text, text, jsonb, text) is 'What the notice of a new agenda says, in one language.';

create function private.changes_told(changes jsonb, is_first boolean) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
  -- A mail names what matters most; the page has all of it.
  select case when is_first then '[]' else jsonb_path_query_array(changes, '$[0 to 19]') end
$$;

create function private.tell_agenda(s public.sessions, v public.agenda_versions, changes jsonb, is_first boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  shown jsonb := private.changes_told(changes, is_first);
begin
  perform private.drop_notices('session:' || s.id, array['agenda_published']);
  perform private.notify(h.people, 'agenda_published', null, null, 'session:' || s.id, v.number,
    private.agenda_notice(s, v.letter, v.note, shown, h.language))
  from (
    select p.language, array_agg(p.id) as people from public.people as p
    where p.id in (select private.people_told_of_agenda(s.id, changes)) group by p.language
  ) as h;
  perform private.notify(h.people, h.kind, null, null, 'item:' || i.id, v.number, jsonb_build_object('mail', h.kind, 'own', true,
    'title', i.title, 'reason', '', 'session', private.pick(s.titles, h.language), 'path', private.session_path(s, '/agenda'),
    'deadline', s.starts_at))
  from (
    select c.item_id, c.kind, p.language, array_agg(p.id) as people
    from private.people_of_change(changes) as c join public.people as p on p.id = c.person_id
    group by c.item_id, c.kind, p.language
  ) as h join public.agenda_items as i on i.id = h.item_id;
end
$$;
comment on function private.tell_agenda(public.sessions, public.agenda_versions, jsonb, boolean) is
  'Owners and presenters hear of their items, everybody who comes of the new agenda; each once for each letter.';

create function private.publish_agenda(session_slug text, base integer, note text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_agenda(session_slug);
  last public.agenda_versions := private.current_agenda(s.id);
  content jsonb;
  v public.agenda_versions;
begin
  if s.state = 'draft' then
    raise sqlstate 'PT409' using message = 'the session is not published yet';
  end if;
  content := private.agenda_content(s);
  -- The same form sent twice publishes once.
  if last.id is not null and last.content = content then
    return last.letter;
  end if;
  perform private.check_agenda_base(s, base);
  if jsonb_array_length(private.undecided_items(s)) > 0 then
    raise sqlstate 'PT409' using message = 'proposals are still undecided',
      detail = jsonb_build_object('undecided', private.undecided_items(s))::text;
  end if;
  if not exists (select from private.agenda_lines(content)) then
    raise sqlstate 'PT409' using message = 'the agenda is empty';
  end if;
  v := private.freeze_agenda(s, note);
  update public.session_deadlines as d set done_at = now(), done_by = (select auth.uid())
  where d.session_id = s.id and d.kind = 'agenda' and d.done_at is null;
  perform private.tell_agenda(s, v, private.agenda_differences(coalesce(last.content, '{"sections": []}'), v.content), last.id is null);
  return v.letter;
end
$$;
comment on function private.publish_agenda(text, integer, text) is
  'Freezes the working agenda and tells those whom it concerns, in one transaction. PT409: old view, undecided proposals, nothing on it.';

create function private.agenda_places(kind text, id text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  number bigint := case when agenda_places.id ~ '^\d{1,15}$' then agenda_places.id::bigint end;
  topic bigint := case when agenda_places.kind = 'topic' then number end;
  document bigint := case when agenda_places.kind = 'document' then number end;
  initiative uuid := (select x.id from public.initiatives as x where agenda_places.kind = 'initiative' and x.slug = agenda_places.id);
  theme smallint := (select t.id from public.terms as t where agenda_places.kind = 'theme' and t.vocabulary = 'theme' and t.slug = agenda_places.id);
begin
  return (
    select coalesce(jsonb_agg(private.session_line(s, agenda_places.language) || jsonb_build_object('item',
      jsonb_build_object('id', i.id, 'title', shown.line -> 'title', 'titles', shown.line -> 'titles', 'language', shown.line -> 'language'))
      order by s.starts_at desc), '[]')
    from public.item_links as l join public.agenda_items as i on i.id = l.item_id
    join public.sessions as s on s.id = i.session_id and s.state not in ('draft', 'cancelled')
    cross join lateral private.published_item(i.id) as shown (line)
    -- Each by its own index: this is asked with every page of a topic and of an initiative.
    where (l.topic_id = topic or l.document_id = document or l.initiative_id = initiative or l.theme_id = theme)
      -- Only what the published agenda says itself.
      and (shown.line -> 'links' ?| case when l.initiative_id is not null then array(select 'initiative:' || former from private.all_ids_of(l.initiative_id) as former)
          else array[coalesce('topic:' || l.topic_id, 'document:' || l.document_id)] end
        or shown.line -> 'themes' @> jsonb_build_array(jsonb_build_object('slug', agenda_places.id))));
end
$$;
comment on function private.agenda_places(text, text, text) is
  'On which published agendas something is: a topic, document (by number), initiative or theme (by slug); the newest session first.';
