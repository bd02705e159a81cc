-- Status reports: asked for before a session, given by the owner, viewed by the watching group.

create function private.reporting_session(c public.commitments) returns public.sessions
language plpgsql stable security definer set search_path = ''
as $$
declare
  made_at timestamptz := (select s.starts_at from public.sessions as s where s.id = c.session_id);
  chosen public.sessions;
begin
  -- Announced ones to come, the one that is being held; without any, the last one held since.
  select * into chosen from public.sessions as s
  where s.starts_at > made_at and s.state in ('published', 'open') order by s.starts_at, s.id limit 1;
  if chosen.id is null then
    select * into chosen from public.sessions as s
    where s.starts_at > made_at and s.state = 'closed' order by s.starts_at desc, s.id desc limit 1;
    -- It had its report: what is said now stands between two sessions.
    if exists (select from public.status_reports as r
      where r.commitment_id = c.id and r.session_id = chosen.id and r.given_at is not null) then
      return null;
    end if;
  end if;
  return chosen;
end
$$;
comment on function private.reporting_session(public.commitments) is
  'For which session a report counts now; null between two sessions.';

create function private.checked_evidence(evidence text[]) returns text[]
language plpgsql immutable set search_path = ''
as $$
declare
  given text[] := array(
    select btrim(place) from unnest(coalesce(evidence, '{}')) with ordinality as e (place, position) where btrim(place) <> '' order by position);
begin
  if cardinality(given) > 5 then
    raise sqlstate 'PT400' using message = 'evidence:commitments:errorEvidenceMany';
  end if;
  if exists (select from unnest(given) as place where place !~ '^https://[^\s<>"]+$' or char_length(place) > 500) then
    raise sqlstate 'PT400' using message = 'evidence:commitments:errorEvidence';
  end if;
  return given;
end
$$;
comment on function private.checked_evidence(text[]) is 'Addresses that show what was done: https, at most five; PT400.';

create function private.keep_earlier_report(r public.status_reports) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.group_views;
begin
  -- Until somebody answered, a report may be put in better words.
  delete from public.group_views as views where views.report_id = r.id returning * into v;
  if r.given_at is not null and (v.report_id is not null or r.session_id is null) then
    insert into public.earlier_reports (report_id, status, text, language, evidence, given_at, view, view_reason, view_language)
    values (r.id, r.status, r.text, r.language, r.evidence, r.given_at, v.view, v.reason, v.language);
  end if;
end
$$;
comment on function private.keep_earlier_report(public.status_reports) is 'Puts what the group answered to beside the report that takes its place.';

create function private.report_status(wanted bigint, base integer, status text, text text, language text, evidence text[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  c public.commitments := private.lock_commitment(wanted);
  about public.sessions;
  said public.report_status;
  words text;
  places text[];
  r public.status_reports;
begin
  if not (private.rights_in_commitment(c)).may_report then
    raise insufficient_privilege using message = 'who speaks for the owner reports';
  end if;
  if c.state not in ('open', 'reported_done') then
    raise sqlstate 'PT409' using message = 'this commitment is closed';
  end if;
  if coalesce(status, '') not in ('not_started', 'on_track', 'late', 'done') then
    raise sqlstate 'PT400' using message = 'status:errorRequired';
  end if;
  said := status::public.report_status;
  words := private.given_text('text', text, true);
  places := private.checked_evidence(evidence);
  about := private.reporting_session(c);
  select * into r from public.status_reports as reports
  where reports.commitment_id = c.id and reports.session_id is not distinct from about.id for no key update;
  if (r.status, r.text, r.language, r.evidence) is not distinct from (said, words, private.given_language(language)::public.language_code, places) then
    return;
  end if;
  if base is distinct from coalesce(r.revision, 0) then
    raise sqlstate 'PT409' using message = 'somebody else reported meanwhile';
  end if;
  if r.given_at is not null and about.state = 'open' then
    raise sqlstate 'PT409' using message = 'the session began with this report';
  end if;
  perform private.count_group_attempt('status_report', 50);
  perform private.keep_earlier_report(r);
  insert into public.status_reports as reports (commitment_id, session_id, status, text, language, evidence, organisation_id, given_by, given_at, revision)
  values (c.id, about.id, said, words, report_status.language, places, c.organisation_id, me, now(), 1)
  on conflict (commitment_id, session_id) do update set status = excluded.status, text = excluded.text, language = excluded.language,
    evidence = excluded.evidence, organisation_id = excluded.organisation_id, given_by = me, given_at = now(), revision = reports.revision + 1
  returning * into r;
  update public.commitments as commitments set state = case when said = 'done' then 'reported_done' else 'open' end::public.commitment_state,
    done_on = case when said = 'done' then coalesce(commitments.done_on, private.today()) end
  where commitments.id = c.id returning * into c;
  perform private.drop_notices('commitment:' || c.id, array['commitment_report_due']);
  perform private.tell_commitment(c, 'reported', 'report:' || r.id, r.revision, words);
  if said = 'done' then
    perform private.notify(array(select p.person_id from public.person_roles as p where p.role = 'coordinator' and p.person_id is distinct from me),
      'commitment_done', null::smallint, null::bigint, 'report:' || r.id, r.revision, jsonb_build_object('mail', 'commitment_news',
      'title', left(c.deliverable, 200), 'path', '/commitments/' || c.id, 'step', 'done', 'due', c.due_on, 'reason', words, 'own', true));
  end if;
end
$$;
comment on function private.report_status(bigint, integer, text, text, text, text[]) is
  'What the owner says; base is the revision that the form began with. An organiser may enter it for them. PT409 when it was changed meanwhile or the session began with it.';

create function private.set_group_view(report bigint, base integer, view text, reason text, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  r public.status_reports;
  c public.commitments;
  seen public.group_view;
  why text;
  told integer;
begin
  select * into r from public.status_reports as reports where reports.id = report;
  c := private.lock_commitment(r.commitment_id);
  select * into r from public.status_reports as reports where reports.id = report;
  if not (private.rights_in_commitment(c)).may_view then
    raise insufficient_privilege using message = 'who leads the watching group says how the group sees it';
  end if;
  if r.given_at is null or c.state not in ('open', 'reported_done') or base is distinct from r.revision then
    raise sqlstate 'PT409' using message = 'there is no such report now';
  end if;
  if coalesce(view, '') not in ('agrees', 'partly', 'disagrees') then
    raise sqlstate 'PT400' using message = 'view:errorRequired';
  end if;
  seen := view::public.group_view;
  why := private.given_text('reason', reason, seen <> 'agrees');
  if exists (select from public.group_views as v where v.report_id = r.id and v.view = seen and v.reason is not distinct from why) then
    return;
  end if;
  perform private.count_group_attempt('group_view', 50);
  insert into public.group_views as v (report_id, view, reason, language, group_id, given_by)
  values (r.id, seen, why, private.given_language(language), c.group_id, me)
  on conflict (report_id) do update set view = excluded.view, reason = excluded.reason, language = excluded.language,
    group_id = excluded.group_id, revision = v.revision + 1, given_by = me, given_at = now()
  returning v.revision into told;
  perform private.tell_commitment(c, 'viewed', 'view:' || r.id, r.revision * 100 + told, why);
end
$$;
comment on function private.set_group_view(bigint, integer, text, text, text) is
  'How the watching group sees a report: agrees, partly, disagrees; with a reason unless it agrees. Base is the wording it is about.';

create function private.ask_status_reports(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
  stage smallint;
  day date;
  c public.commitments;
begin
  select * into s from public.sessions as sessions
  where sessions.state = 'published' and private.day_in_session(sessions, sessions.starts_at) > today
  order by sessions.starts_at, sessions.id limit 1;
  day := private.day_in_session(s, s.starts_at);
  stage := case when day - today <= 7 then 7 when day - today <= 14 then 14 when day - today <= 30 then 30 end;
  if stage is null then
    return;
  end if;
  for c in
    with asked as (
      insert into public.status_reports as r (commitment_id, session_id, requested_at, asked_days)
      select commitments.id, s.id, now(), stage from public.commitments as commitments
      join public.sessions as made_in on made_in.id = commitments.session_id
      where commitments.state = 'open' and made_in.state = 'closed' and made_in.starts_at < s.starts_at order by commitments.id
      on conflict (commitment_id, session_id) do update set asked_days = excluded.asked_days, requested_at = coalesce(r.requested_at, now())
        where r.given_at is null and (r.asked_days is null or r.asked_days > excluded.asked_days)
      returning r.commitment_id
    )
    select commitments.* from public.commitments as commitments join asked on asked.commitment_id = commitments.id order by commitments.id
  loop
    perform private.notify(array(select private.owners_of_commitment(c)), 'commitment_report_due', null::smallint, null::bigint,
      'commitment:' || c.id, s.id * 100 + stage, jsonb_build_object('mail', 'commitment_asked', 'title', left(c.deliverable, 200),
      'path', format('/commitments/%s/report', c.id), 'day', day, 'own', true));
  end loop;
end
$$;
comment on function private.ask_status_reports(date) is
  'Daily: asks the owners of open commitments 30 days before the next session, and at 14 and 7 days those who have not answered; each time once.';

create function private.miss_status_reports() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  c public.commitments;
begin
  if new.state = 'cancelled' then
    delete from public.status_reports as r where r.session_id = new.id and r.given_at is null;
    return null;
  end if;
  for c in
    with missed as (
      update public.status_reports as r set missing_at = now()
      where r.session_id = new.id and r.given_at is null and r.missing_at is null returning r.commitment_id
    )
    select commitments.* from public.commitments as commitments join missed on missed.commitment_id = commitments.id order by commitments.id
  loop
    perform private.drop_notices('commitment:' || c.id, array['commitment_report_due']);
    perform private.tell_commitment(c, 'missing', 'missing:' || c.id, new.id);
  end loop;
  return null;
end
$$;
comment on function private.miss_status_reports() is 'A session opens: what was asked for and did not come is missing, in public.';
create trigger sessions_miss_reports after update of state on public.sessions
  for each row when (new.state <> old.state and new.state in ('open', 'closed', 'cancelled')) execute function private.miss_status_reports();
