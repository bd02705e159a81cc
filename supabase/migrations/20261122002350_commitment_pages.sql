-- What the register and the page of a commitment show.

create function private.session_stop(wanted integer, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('slug', s.slug, 'title', private.pick_with_language(s.titles, session_stop.language), 'state', s.state,
    'on', private.day_in_session(s, s.starts_at))
  from public.sessions as s where s.id = wanted and s.state <> 'draft'
$$;
comment on function private.session_stop(integer, text) is 'A session as a stop on the thread of a commitment; null for a draft, which is not public.';

create function private.report_line(r public.status_reports, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', r.id, 'session', private.session_stop(r.session_id, report_line.language), 'requestedAt', r.requested_at,
    'missingAt', r.missing_at, 'status', r.status, 'givenAt', r.given_at)
$$;

create function private.newest_report(commitment bigint) returns public.status_reports
language sql stable security definer set search_path = ''
as $$
  select r from public.status_reports as r where r.commitment_id = commitment and (r.given_at is not null or r.missing_at is not null)
  order by coalesce(r.given_at, r.missing_at) desc, r.id desc limit 1
$$;
comment on function private.newest_report(bigint) is 'The last report that was given, or that did not come.';

create function private.commitment_line(c public.commitments, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', c.id, 'deliverable', c.deliverable, 'language', c.language, 'state', c.state,
    'standing', private.standing_of(c, private.today()), 'moves', private.moves_of(c.id), 'sessionMoves', private.session_moves_of(c.id),
    'dueOn', c.due_on, 'dueSession', private.session_stop(c.due_session_id, commitment_line.language),
    'firstDueOn', c.first_due_on, 'doneOn', c.done_on, 'closedAt', c.closed_at,
    'organisation', private.organisation_line(o, commitment_line.language), 'ownerName', coalesce(o.name, c.first_organisation_name),
    'group', case when g.id is not null then private.group_line(g, commitment_line.language) end,
    'madeIn', private.session_stop(c.session_id, commitment_line.language), 'number', d.number, 'isPublic', d.for_everybody_at is not null,
    'report', case when r.id is not null then private.report_line(r, commitment_line.language) end,
    'lacksReport', r.missing_at is not null and r.given_at is null and c.state in ('open', 'reported_done'))
  from public.decisions as d
  left join public.organisations as o on o.id = c.organisation_id
  left join public.working_groups as g on g.id = c.group_id
  left join private.newest_report(c.id) as r on true
  where d.id = c.decision_id
$$;
comment on function private.commitment_line(public.commitments, text) is
  'A commitment as lists, agendas and dossiers show it: public facts only. Who calls has checked that it may be read.';

create function private.list_commitments(
  wanted_standing text, organisation text, group_slug text, session_slug text, is_late boolean, query text, page integer, language text
) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  readable bigint[] := array(select private.readable_commitment_ids());
  wanted bigint[];
  words text := private.fold(btrim(coalesce(query, '')));
  at_page integer := greatest(1, least(coalesce(page, 1), 1000));
  standings jsonb;
begin
  select jsonb_object_agg(c.id, private.standing_of(c, private.today())) into standings
  from public.commitments as c where c.id = any (readable);
  wanted := array(
    select c.id from public.commitments as c
    left join public.organisations as o on o.id = c.organisation_id
    cross join lateral (select standings ->> c.id::text) as s (standing)
    where c.id = any (readable)
      and case coalesce(wanted_standing, '')
        when '' then true
        when 'current' then c.state in ('open', 'reported_done')
        when 'shifted' then private.moves_of(c.id) > 0
        when 'no_report' then (private.commitment_line(c, 'nl') ->> 'lacksReport')::boolean
        else s.standing = wanted_standing end
      and (not coalesce(is_late, false) or s.standing in ('late', 'kept_late'))
      and (organisation is null or o.slug = organisation)
      and (group_slug is null or c.group_id = (select g.id from public.working_groups as g where g.slug = group_slug))
      and (session_slug is null or c.session_id = (select m.id from public.sessions as m where m.slug = session_slug))
      and (words = '' or strpos(private.fold(concat_ws(' ', c.deliverable, o.name, o.names ->> list_commitments.language, c.first_organisation_name)), words) > 0)
    -- What is still asked for first, by its day; then what ended last.
    order by c.closed_at is not null, case when c.closed_at is null then c.due_on end, c.closed_at desc, c.id);
  return jsonb_build_object(
    'rows', (
      select coalesce(jsonb_agg(private.commitment_line(c, list_commitments.language) order by w.position), '[]')
      from unnest(wanted[(at_page - 1) * 50 + 1 : at_page * 50]) with ordinality as w (id, position)
      join public.commitments as c on c.id = w.id),
    'count', cardinality(wanted), 'page', at_page, 'pages', greatest(1, ceil(cardinality(wanted) / 50.0)),
    'years', (
      select coalesce(jsonb_agg(jsonb_build_object('year', y.year, 'standings', y.counts) order by y.year), '[]')
      from (
        select counted.year, jsonb_object_agg(counted.standing, counted.n) as counts
        from (
          select extract(year from private.promised_day(c))::integer as year, standings ->> c.id::text as standing, count(*) as n
          from public.commitments as c where c.id = any (readable) group by 1, 2
        ) as counted group by counted.year
      ) as y),
    'choices', jsonb_build_object(
      'organisations', (
        select coalesce(jsonb_agg(private.organisation_line(o, list_commitments.language) order by o.sort_name, o.slug), '[]')
        from public.organisations as o where o.id in (select c.organisation_id from public.commitments as c where c.id = any (readable))),
      'groups', (
        select coalesce(jsonb_agg(private.group_line(g, list_commitments.language) order by g.position, g.id), '[]')
        from public.working_groups as g where g.id in (select c.group_id from public.commitments as c where c.id = any (readable))),
      'sessions', (
        select coalesce(jsonb_agg(private.session_stop(s.id, list_commitments.language) order by s.starts_at), '[]')
        from public.sessions as s where s.state <> 'draft' and s.id in (select c.session_id from public.commitments as c where c.id = any (readable)))));
end
$$;

create function private.list_open_commitments(group_slug text, organisation_slug text, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('rows', coalesce(jsonb_agg(private.commitment_line(c, list_open_commitments.language) order by c.due_on, c.id), '[]'))
  from (
    select commitments.* from public.commitments as commitments
    left join public.working_groups as g on g.id = commitments.group_id
    left join public.organisations as o on o.id = commitments.organisation_id
    where commitments.state in ('open', 'reported_done') and (g.slug = group_slug or o.slug = organisation_slug)
      and commitments.id in (select private.readable_commitment_ids())
    order by commitments.due_on, commitments.id limit 20
  ) as c
$$;
comment on function private.list_open_commitments(text, text, text) is 'Open commitments that a group watches, or an organisation keeps; the next due first, 20 at most.';
