-- The work of the job, for nobody but the site itself: take one, say how far it is, hand over what was made.

create function private.tell_dossiers(version bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.agenda_versions;
  s public.sessions;
  step text;
  told uuid[];
begin
  -- Of several that end at once, the last one sees that it is.
  select * into v from public.agenda_versions as versions where versions.id = version for no key update;
  if exists (select from public.dossiers as d where d.agenda_version_id = v.id and d.state in ('queued', 'building'))
    or v.id is distinct from (private.current_agenda(v.session_id)).id then
    return;
  end if;
  select * into s from public.sessions as sessions where sessions.id = v.session_id;
  step := case when exists (select from public.dossiers as d where d.agenda_version_id = v.id and d.state = 'failed')
    then 'dossier_failed' else 'dossier_ready' end;
  -- Who asked, if they organise; what made itself anew concerns all who do.
  told := array(select r.person_id from public.person_roles as r where r.role = 'coordinator'
    and r.person_id in (select d.requested_by from public.dossiers as d where d.agenda_version_id = v.id));
  if cardinality(told) = 0 then
    told := array(select r.person_id from public.person_roles as r where r.role = 'coordinator');
  end if;
  perform private.drop_notices('session:' || s.id, array['dossier_ready', 'dossier_failed']);
  perform private.notify(array[p.id], step, null::smallint, null::bigint, 'session:' || s.id,
    v.number * 100000 + (select max(d.revision) from public.dossiers as d where d.agenda_version_id = v.id),
    jsonb_build_object('own', true, 'title', private.pick(s.titles, p.language), 'path', private.session_path(s, '/dossier')))
  from public.people as p where p.id = any (told);
end
$$;
comment on function private.tell_dossiers(bigint) is
  'Once all languages and audiences of the present agenda are made, or have failed, who asked for them is told, once for all of them.';

create function private.take_dossier(at timestamptz) returns public.dossiers
language plpgsql security definer set search_path = ''
as $$
declare
  d public.dossiers;
  lost_of bigint;
begin
  -- Whoever had it stopped without a word: after three times it has failed.
  for lost_of in
    update public.dossiers as lost set state = 'failed', fault = 'stopped', revision = lost.revision + 1
    where lost.state = 'building' and lost.started_at < at - interval '3 minutes' and lost.attempts >= 3
    returning lost.agenda_version_id
  loop
    perform private.tell_dossiers(lost_of);
  end loop;
  select * into d from public.dossiers as o
  where o.state = 'queued' and o.due_at <= at or o.state = 'building' and o.started_at < at - interval '3 minutes'
  order by o.due_at, o.id limit 1 for update skip locked;
  perform private.note_stale_dossier(d.next_file_id);
  update public.dossiers as taken set state = 'building', step = 0, fault = null, started_at = at, attempts = taken.attempts + 1,
    next_file_id = gen_random_uuid(),
    -- The one that stopped may wake up: what it brings is no longer taken.
    revision = taken.revision + case when taken.state = 'building' then 1 else 0 end
  where taken.id = d.id returning taken.* into d;
  return d;
end
$$;
comment on function private.take_dossier(timestamptz) is 'The next one to be made, for one worker alone; null when there is none.';

create function private.step_dossier(dossier bigint, revision integer, step integer) returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
  update public.dossiers as d set step = step_dossier.step
  where d.id = dossier and d.revision = step_dossier.revision and d.state = 'building';
  return found;
end
$$;
comment on function private.step_dossier(bigint, integer, integer) is 'Says how far it is; false when it is no longer wanted so.';

create function private.finish_dossier(dossier bigint, revision integer, file uuid, pdf_bytes bigint, parts jsonb, as_of timestamptz) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  d public.dossiers;
begin
  select * into d from public.dossiers as dossiers where dossiers.id = dossier for update;
  if d.id is null or d.state <> 'building' or d.revision <> finish_dossier.revision then
    perform private.note_stale_dossier(file);
    return false;
  end if;
  perform private.note_stale_dossier(d.file_id);
  update public.dossiers as dossiers set state = 'built', step = 4, fault = null, file_id = file, pdf_bytes = finish_dossier.pdf_bytes,
    next_file_id = null, parts = finish_dossier.parts, as_of = finish_dossier.as_of, built_at = now()
  where dossiers.id = d.id;
  -- Those of earlier agendas have had their time.
  perform private.note_stale_dossier(o.file_id) from public.dossiers as o
  where o.session_id = d.session_id and o.language = d.language and o.audience = d.audience and o.agenda_version_id < d.agenda_version_id;
  update public.dossiers as o set state = 'superseded', file_id = null, built_at = null, as_of = null, pdf_bytes = null, parts = '[]'
  where o.session_id = d.session_id and o.language = d.language and o.audience = d.audience
    and o.agenda_version_id < d.agenda_version_id and o.state <> 'superseded';
  perform private.tell_dossiers(d.agenda_version_id);
  return true;
end
$$;
comment on function private.finish_dossier(bigint, integer, uuid, bigint, jsonb, timestamptz) is
  'Puts a whole file in the place of the one before; false, and the file is for the cleaning, when it is no longer wanted so.';

create function private.fail_dossier(dossier bigint, revision integer, fault text) returns void
language sql security definer set search_path = ''
as $$
  select private.note_stale_dossier(d.next_file_id) from public.dossiers as d where d.id = dossier and d.revision = fail_dossier.revision;
  update public.dossiers as d set fault = fail_dossier.fault, due_at = now() + interval '20 seconds', step = 0,
    state = case when d.attempts < 3 then 'queued' else 'failed' end::public.dossier_state
  where d.id = dossier and d.revision = fail_dossier.revision and d.state = 'building';
  select private.tell_dossiers(d.agenda_version_id) from public.dossiers as d where d.id = dossier and d.state = 'failed'
$$;
comment on function private.fail_dossier(bigint, integer, text) is 'Tries again a little later, three times in all; the file before stays.';

-- What a dossier holds. It is read as nobody in particular: only what its audience may read.

create function private.dossier_papers(d public.dossiers, v public.agenda_versions) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', p.id, 'item', l.item, 'title', l.line ->> 'title', 'language', l.line ->> 'language', 'role', l.line ->> 'role',
    'isAuthoritative', l.line -> 'isAuthoritative', 'audience', l.line ->> 'audience',
    'state', case when p.id is null or p.state = 'withdrawn' then 'gone' when not r.may then 'closed'
      when n.number = 0 then 'late' when n.attachment_id is not null then 'file' else 'text' end,
    'summary', case when r.may then p.summary end,
    'group', (select g.names from public.working_groups as g where g.id = p.group_id),
    'document', case when r.may then t.document end, 'writtenAt', case when r.may then t.written_at end,
    'file', case when r.may then (select private.attachment_line(a) from public.attachments as a where a.id = n.attachment_id) end)
    order by l.place), '[]')
  from (
    select (item.value ->> 'id')::bigint as item, line.value as line, row_number() over () as place
    from jsonb_path_query(v.content, 'lax $.sections[*].items[*]') as item (value),
      jsonb_array_elements(coalesce(item.value -> 'papers', '[]')) as line (value)
  ) as l
  left join public.papers as p on p.id = (l.line ->> 'id')::bigint and p.session_id = d.session_id
  cross join lateral (select coalesce(private.readers_of_paper(p) >= d.audience, false) as may) as r
  left join lateral (
    select coalesce(w.number, 0) as number, w.attachment_id, w.document_id, w.document_version
    from (select (l.line ->> 'version')::integer as wanted) as asked
    left join public.paper_versions as w on w.paper_id = p.id and w.number = asked.wanted) as n on true
  left join public.document_versions as t on t.document_id = n.document_id and t.number = n.document_version
$$;
comment on function private.dossier_papers(public.dossiers, public.agenda_versions) is
  'The papers of a published agenda, with text or file where the audience of the dossier reads them now.';

create function private.commitment_states_for(s public.sessions, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'text', c.deliverable, 'language', c.language, 'state', c.state,
      'dueOn', c.due_on, 'firstDueOn', c.first_due_on, 'madeOn', made.starts_at, 'madeIn', made.titles,
      'organisation', coalesce((select private.organisation_line(o, commitment_states_for.language)->>'name'
        from public.organisations as o where o.id = c.organisation_id), c.first_organisation_name),
      'group', (select g.names from public.working_groups as g where g.id = c.group_id),
      'report', line -> 'report', 'lacksReport', line -> 'lacksReport') order by c.due_on, c.id), '[]')
    from public.commitments as c
    join public.decisions as o on o.id = c.decision_id
    join public.sessions as made on made.id = c.session_id
    cross join lateral private.commitment_line(c, commitment_states_for.language) as line
    where made.starts_at < s.starts_at and o.for_everybody_at is not null
      and (c.state in ('open', 'reported_done')
        or c.closed_at > (select max(e.starts_at) from public.sessions as e where e.starts_at < s.starts_at and e.state = 'closed')));
end
$$;
comment on function private.commitment_states_for(public.sessions, text) is
  'Promises of earlier sessions that everybody knows: those still open, and those settled since the last session.';

create function private.dossier_facts(dossier bigint) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  d public.dossiers;
  v public.agenda_versions;
  s public.sessions;
begin
  select * into d from public.dossiers as dossiers where dossiers.id = dossier;
  select * into v from public.agenda_versions as versions where versions.id = d.agenda_version_id;
  select * into s from public.sessions as sessions where sessions.id = d.session_id;
  return jsonb_build_object(
    'language', d.language, 'audience', d.audience, 'letter', v.letter, 'publishedAt', v.published_at, 'asOf', now(),
    'forum', (select jsonb_build_object('names', f.forum_names, 'mail', f.contact_mail) from public.site_settings as f),
    'session', private.session_line(s, d.language) || jsonb_build_object('address', s.address,
      'practical', private.pick_with_language(s.practical, d.language), 'summary', private.pick_with_language(s.summaries, d.language),
      'isRemote', coalesce(s.capacity_remote, 1) > 0, 'isHere', coalesce(s.capacity_here, 1) > 0,
      'registrationClosesOn', private.deadline_on(s.id, 'registration_closes')),
    'content', v.content,
    'papers', private.dossier_papers(d, v),
    'commitments', private.commitment_states_for(s, d.language));
end
$$;
comment on function private.dossier_facts(bigint) is 'All that stands in a dossier, from its published agenda: for the job.';
