-- One commitment: the promise as made, each shift, what owner and group said, session by session.

create function private.commitment_changes_of(c public.commitments, knows_people boolean, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'changedAt', h.changed_at, 'reason', h.reason, 'language', h.language,
    'oldDueOn', h.old_due_on, 'newDueOn', h.new_due_on, 'isSessionMoved', h.is_session_moved,
    'oldSession', private.session_stop(h.old_due_session_id, commitment_changes_of.language),
    'newSession', private.session_stop(h.new_due_session_id, commitment_changes_of.language),
    'oldDeliverable', h.old_deliverable, 'newDeliverable', h.new_deliverable,
    'oldOwner', h.old_organisation_name, 'newOwner', h.new_organisation_name,
    'decision', case when d.id in (select private.readable_decision_ids())
      then jsonb_build_object('number', d.number, 'session', private.session_stop(d.session_id, commitment_changes_of.language)) end,
    'by', case when knows_people then private.person_line(h.changed_by) end) order by h.id), '[]')
  from public.commitment_changes as h left join public.decisions as d on d.id = h.decision_id
  where h.commitment_id = c.id
$$;

create function private.commitment_reports_of(c public.commitments, knows_people boolean, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.report_line(r, commitment_reports_of.language) || jsonb_build_object('text', r.text, 'language', r.language,
    'evidence', to_jsonb(r.evidence), 'revision', r.revision, 'organisation', private.organisation_line(o, commitment_reports_of.language),
    'by', case when knows_people then private.person_line(r.given_by) end,
    'view', case when v.report_id is not null then jsonb_build_object('view', v.view, 'reason', v.reason, 'language', v.language, 'givenAt', v.given_at,
      'group', case when g.id is not null then private.group_line(g, commitment_reports_of.language) end,
      'by', case when knows_people then private.person_line(v.given_by) end) end,
    'earlier', (
      select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'status', e.status, 'text', e.text, 'language', e.language, 'evidence', to_jsonb(e.evidence),
        'givenAt', e.given_at, 'view', e.view, 'viewReason', e.view_reason, 'viewLanguage', e.view_language) order by e.id), '[]')
      from public.earlier_reports as e where e.report_id = r.id))
    order by coalesce(s.starts_at, r.given_at, r.requested_at), r.id), '[]')
  from public.status_reports as r
  left join public.sessions as s on s.id = r.session_id
  left join public.organisations as o on o.id = r.organisation_id
  left join public.group_views as v on v.report_id = r.id
  left join public.working_groups as g on g.id = v.group_id
  where r.commitment_id = c.id
$$;

create function private.commitment_stops_of(c public.commitments, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  -- Every table that the thread passes, from the promise to the last day that was ever named.
  select coalesce(jsonb_agg(private.session_stop(s.id, commitment_stops_of.language) order by s.starts_at, s.id), '[]')
  from public.sessions as s, public.sessions as made_in
  where made_in.id = c.session_id and s.state <> 'draft' and s.starts_at >= made_in.starts_at
    and private.day_in_session(s, s.starts_at) <= greatest(c.due_on, c.first_due_on, c.closed_at::date,
      case when c.closed_at is null then private.today() end,
      (select max(greatest(h.old_due_on, h.new_due_on)) from public.commitment_changes as h where h.commitment_id = c.id))
$$;

create function private.get_commitment(wanted bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  c public.commitments := private.commitment_of(wanted);
  rights private.commitment_rights := private.rights_in_commitment(c);
  me uuid := (select auth.uid());
  about public.sessions := private.reporting_session(c);
begin
  return private.commitment_line(c, get_commitment.language) || jsonb_build_object(
    'promise', jsonb_build_object('ownerName', c.first_organisation_name, 'deliverable', c.first_deliverable, 'dueOn', c.first_due_on,
      'madeOn', (select private.day_in_session(s, s.starts_at) from public.sessions as s where s.id = c.session_id),
      'language', (select d.language from public.decisions as d where d.id = c.decision_id)),
    'decision', (
      select jsonb_build_object('number', d.number, 'text', d.text, 'language', d.language) from public.decisions as d
      where d.id = c.decision_id and d.id in (select private.readable_decision_ids())),
    'path', private.path_of_item((select d.item_id from public.decisions as d where d.id = c.decision_id), get_commitment.language),
    'changes', private.commitment_changes_of(c, rights.knows_people, get_commitment.language),
    'reports', private.commitment_reports_of(c, rights.knows_people, get_commitment.language),
    'stops', private.commitment_stops_of(c, get_commitment.language),
    'person', case when rights.knows_people then private.person_line(c.person_id) end,
    'shifts', (select count(*) from public.commitment_changes as h where h.commitment_id = c.id),
    'reporting', jsonb_build_object('session', private.session_stop(about.id, get_commitment.language),
      'isClosed', c.state not in ('open', 'reported_done') or about.state = 'open' and exists (
        select from public.status_reports as r where r.commitment_id = c.id and r.session_id = about.id and r.given_at is not null),
      'reportId', (select r.id from public.status_reports as r where r.commitment_id = c.id and r.session_id is not distinct from about.id)),
    'me', jsonb_build_object('isSignedIn', me is not null, 'mayOrganise', rights.may_organise, 'mayReport', rights.may_report,
      'mayView', rights.may_view, 'isFollowing', exists (
        select from public.commitment_follows as f where f.person_id = me and f.commitment_id = c.id)));
end
$$;
comment on function private.get_commitment(bigint, text) is 'The whole memory of one commitment; names of people only for who reports, views or organises. PT404.';

create function private.list_commitment_choices(wanted bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  c public.commitments := private.commitment_of(wanted);
begin
  perform private.require_organiser();
  return jsonb_build_object(
    'organisations', (
      select jsonb_agg(private.organisation_line(o, list_commitment_choices.language) order by o.sort_name, o.slug) from public.organisations as o),
    'people', (
      select coalesce(jsonb_agg(private.person_line(r.person_id) order by r.since_on, r.person_id), '[]')
      from public.organisation_representatives as r where r.organisation_id = c.organisation_id),
    'sessions', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', s.slug, 'title', private.pick_with_language(s.titles, list_commitment_choices.language),
        'state', s.state, 'on', private.day_in_session(s, s.starts_at)) order by s.starts_at), '[]')
      from public.sessions as s, public.sessions as made_in
      where made_in.id = c.session_id and s.starts_at > made_in.starts_at and s.state in ('draft', 'published', 'open')),
    'decisions', (
      select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number, 'text', left(d.text, 120), 'language', d.language,
        'session', private.session_stop(d.session_id, list_commitment_choices.language)) order by s.starts_at desc, d.number), '[]')
      from public.decisions as d join public.sessions as s on s.id = d.session_id
      join public.sessions as made_in on made_in.id = c.session_id
      where d.kind = 'decision' and d.result = 'adopted' and d.for_everybody_at is not null and d.id <> c.decision_id and s.starts_at >= made_in.starts_at));
end
$$;
comment on function private.list_commitment_choices(bigint, text) is 'What the forms of an organiser offer: owners, people there, sessions to come, decisions that may drop it.';

-- Files: only what is released, whoever asks.

create function private.export_commitments(language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.commitment_line(c, export_commitments.language)
    || jsonb_build_object('firstDeliverable', c.first_deliverable, 'firstOwner', c.first_organisation_name) order by c.id), '[]')
  from public.commitments as c join public.decisions as d on d.id = c.decision_id
  where d.for_everybody_at is not null
$$;
comment on function private.export_commitments(text) is 'All commitments of released decisions, for files.';

create function private.list_commitment_news(language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with released as (
    select c.*, d.for_everybody_at from public.commitments as c join public.decisions as d on d.id = c.decision_id where d.for_everybody_at is not null
  ), steps (key, step, commitment, at, said, said_in, status, due) as (
    select 'made-' || c.id, 'made', c.id, c.created_at, c.first_deliverable, d.language, null, c.first_due_on
    from released as c join public.decisions as d on d.id = c.decision_id
    union all
    select 'change-' || h.id, h.kind::text, h.commitment_id, h.changed_at, coalesce(h.new_deliverable, h.reason), h.language, null, h.new_due_on
    from public.commitment_changes as h
    union all
    select 'report-' || r.id || '-' || r.revision, 'reported', r.commitment_id, r.given_at, r.text, r.language, r.status::text, null
    from public.status_reports as r where r.given_at is not null
    union all
    select 'missing-' || r.id, 'missing', r.commitment_id, r.missing_at, null, null, null, null
    from public.status_reports as r where r.missing_at is not null
    union all
    select 'view-' || v.report_id || '-' || v.revision, 'viewed', r.commitment_id, v.given_at, v.reason, v.language, v.view::text, null
    from public.group_views as v join public.status_reports as r on r.id = v.report_id
  )
  select coalesce(jsonb_agg(news.line order by news.at desc, news.key), '[]') from (
    -- Nothing was news before everybody could read the decision.
    select greatest(s.at, c.for_everybody_at) as at, s.key, jsonb_build_object('key', s.key, 'step', s.step, 'id', c.id,
      'at', greatest(s.at, c.for_everybody_at), 'deliverable', c.deliverable, 'language', c.language, 'ownerName', coalesce(o.names ->> list_commitment_news.language, o.name, c.first_organisation_name),
      'said', s.said, 'saidIn', s.said_in, 'status', s.status, 'dueOn', s.due) as line
    from steps as s join released as c on c.id = s.commitment left join public.organisations as o on o.id = c.organisation_id
    order by 1 desc, s.key limit 50
  ) as news
$$;
comment on function private.list_commitment_news(text) is 'The last 50 steps of released commitments, newest first, for a feed.';
