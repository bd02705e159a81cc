-- Reading cases: the queue of moderators, the reports of a group for who leads it, one's own side.

create function private.sees_case(c private.post_cases, wanted_group smallint, author uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select author is distinct from (select auth.uid())
    and (private.moderates() or wanted_group in (select private.led_group_ids()))
$$;
comment on function private.sees_case(private.post_cases, smallint, uuid) is
  'Moderators see all cases, who leads a group those of the group; nobody the one about their own post.';

create function private.topic_place(t public.topics, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', t.id, 'title', t.title, 'language', t.language, 'audience', t.audience,
    'group', private.group_line(g, topic_place.language))
  from public.working_groups as g where g.id = t.group_id
$$;
comment on function private.topic_place(public.topics, text) is 'A topic and its group, to name where a post stands.';

create function private.count_moderation() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  leads smallint[] := array(select private.led_group_ids());
  moderates boolean := private.moderates();
begin
  perform private.require_person();
  if not moderates and cardinality(leads) = 0 then
    raise insufficient_privilege using message = 'only moderators and those who lead a group see this';
  end if;
  return jsonb_build_object(
    'nominations', case when private.has_role('moderator', 'coordinator', 'administrator') then (
      select count(*) from public.nominations as n where n.state in ('submitted', 'in_review', 'question_asked')) end,
    'suggestions', private.count_waiting_suggestions(),
    'duplicates', private.count_possible_duplicates(),
    'reports', (
      select count(*) from private.post_cases as c join public.posts as p on p.id = c.post_id join public.topics as t on t.id = p.topic_id
      where c.state in ('received', 'in_review', 'appealed') and (moderates or t.group_id = any (leads))
        and p.author_id is distinct from (select auth.uid())),
    'held', (
      select count(*) from public.posts as p join public.topics as t on t.id = p.topic_id
      where p.state = 'held' and (moderates or t.group_id = any (leads)) and p.author_id is distinct from (select auth.uid())),
    'claims', case when private.has_role('moderator', 'administrator') then (
      select count(*) from public.claims as c where c.state = 'open') end);
end
$$;
comment on function private.count_moderation() is 'What waits for who asks: nominations, claims and pairs that may be one (null without their role), reports, held posts; 42501 for others.';

create function private.case_lines(wanted uuid[], language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', c.id, 'origin', c.origin, 'state', c.state, 'openedAt', c.opened_at, 'decidedAt', c.decided_at,
    'topic', private.topic_place(t, case_lines.language), 'number', p.number,
    'excerpt', left(regexp_replace(c.kept_plain, '\s+', ' ', 'g'), 160), 'excerptLanguage', c.kept_language,
    'reasons', counted.reasons, 'reports', counted.total, 'isUrgent', counted.is_urgent,
    'isTaken', c.taken_by is not null, 'isMine', coalesce(c.taken_by = (select auth.uid()), false)
  ) order by w.position), '[]')
  from unnest(wanted) with ordinality as w (id, position)
  join private.post_cases as c on c.id = w.id
  join public.posts as p on p.id = c.post_id
  join public.topics as t on t.id = p.topic_id
  cross join lateral (
    select count(*) as total, coalesce(jsonb_agg(distinct r.reason), '[]') as reasons,
      coalesce(bool_or(r.reason = 'danger'), false) as is_urgent
    from private.reports as r where r.case_id = c.id
  ) as counted
$$;
comment on function private.case_lines(uuid[], text) is 'Lines of cases in this order; who calls has checked that they may be seen. Nobody is named.';

create function private.list_cases(shown text, after text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  counts jsonb := private.count_moderation();
  leads smallint[] := array(select private.led_group_ids());
  moderates boolean := private.moderates();
  is_decided boolean := shown is not distinct from 'decided';
  after_at timestamptz;
  after_id uuid;
  found_ids uuid[];
  last_case private.post_cases;
begin
  if after ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    select case when is_decided then c.decided_at else c.opened_at end, c.id into after_at, after_id
    from private.post_cases as c where c.id = after::uuid;
  end if;
  if is_decided then
    found_ids := array(
      select c.id from private.post_cases as c join public.posts as p on p.id = c.post_id join public.topics as t on t.id = p.topic_id
      where c.state in ('upheld', 'dismissed', 'final') and (moderates or t.group_id = any (leads))
        and p.author_id is distinct from (select auth.uid())
        and (after_id is null or c.decided_at < after_at or c.decided_at = after_at and c.id > after_id)
      order by c.decided_at desc, c.id limit 31);
  else
    found_ids := array(
      select c.id from private.post_cases as c join public.posts as p on p.id = c.post_id join public.topics as t on t.id = p.topic_id
      where c.state in ('received', 'in_review', 'appealed') and (moderates or t.group_id = any (leads))
        and p.author_id is distinct from (select auth.uid())
        and (after_id is null or (c.opened_at, c.id) > (after_at, after_id))
      order by c.opened_at, c.id limit 31);
  end if;
  return jsonb_build_object('counts', counts, 'rows', private.case_lines(found_ids[1:30], list_cases.language),
    'next', case when cardinality(found_ids) > 30 then found_ids[30] end);
end
$$;
comment on function private.list_cases(text, text, text) is
  'Undecided cases, who waits longest first, or decided ones, the latest first; 30 behind the case `after`.';

create function private.list_held_posts(after bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  counts jsonb := private.count_moderation();
  leads smallint[] := array(select private.led_group_ids());
  moderates boolean := private.moderates();
  found_ids bigint[] := array(
    select p.id from public.posts as p join public.topics as t on t.id = p.topic_id
    where p.state = 'held' and p.id > coalesce(after, 0) and (moderates or t.group_id = any (leads))
      and p.author_id is distinct from (select auth.uid())
    order by p.id limit 21);
begin
  return jsonb_build_object('counts', counts, 'mayVouch', private.has_role('moderator', 'coordinator', 'administrator'),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('topic', private.topic_place(t, list_held_posts.language), 'number', p.number,
        'isFirst', t.state = 'held', 'document', p.document, 'language', p.language, 'createdAt', p.created_at,
        'author', private.person_line(p.author_id)) order by p.id), '[]')
      from public.posts as p join public.topics as t on t.id = p.topic_id where p.id = any (found_ids[1:20])),
    'next', case when cardinality(found_ids) > 20 then found_ids[20] end);
end
$$;
comment on function private.list_held_posts(bigint, text) is 'Posts of new people that wait, 20 behind the one with the id `after`.';

create function private.case_reports(c private.post_cases, is_full boolean) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('reason', r.reason, 'createdAt', r.created_at,
    'note', case when is_full then r.note end,
    'isVisitor', r.receipt_hash is not null,
    'reporter', case when is_full and exists (
        select from private.reporter_views as v where v.case_id = c.id and v.viewer_id = (select auth.uid()))
      then private.person_line(r.reporter_id) end) order by r.id), '[]')
  -- A machine can report thousands of times; nobody reads them.
  from (select * from private.reports as made where made.case_id = c.id order by made.id limit 200) as r
$$;
comment on function private.case_reports(private.post_cases, boolean) is
  'The first 200 reports of a case; notes are for moderators, names for those who asked for them.';

create function private.get_case(wanted uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  c private.post_cases;
  p public.posts;
  t public.topics;
  me uuid := private.require_person();
  judges boolean;
begin
  select * into c from private.post_cases as cases where cases.id = wanted;
  select * into p from public.posts as posts where posts.id = c.post_id;
  select * into t from public.topics as topics where topics.id = p.topic_id;
  if c.id is null or not private.sees_case(c, t.group_id, p.author_id) then
    raise sqlstate 'PT404' using message = 'no such case';
  end if;
  judges := private.moderates() and not private.is_side(c);
  return (private.case_lines(array[c.id], get_case.language) -> 0) || jsonb_build_object(
    'document', p.document, 'language', p.language, 'postState', p.state,
    'kept', case when c.kept_revision <> p.revision or p.document is null then c.kept_plain end, 'keptLanguage', c.kept_language,
    'author', private.person_line(p.author_id), 'reportRows', private.case_reports(c, judges),
    'isRevealed', exists (select from private.reporter_views as v where v.case_id = c.id and v.viewer_id = me),
    'taker', private.person_line(c.taken_by),
    'isHiding', c.is_hiding, 'sanction', c.sanction, 'reason', c.reason, 'decidedBy', private.person_line(c.decided_by),
    'sanctionUntil', (select max(s.until_at) from private.post_sanctions as s where s.case_id = c.id),
    'appeal', case when judges then c.appeal end, 'appealedBy', c.appealed_by, 'appealedAt', c.appealed_at,
    'stands', c.stands, 'finalReason', c.final_reason, 'finalAt', c.final_at, 'finalBy', private.person_line(c.final_by),
    'mayTake', judges and c.state = 'received',
    'mayDecide', judges and c.state in ('received', 'in_review'),
    'mayReveal', judges and c.origin = 'reports',
    'mayDecideAppeal', judges and c.state = 'appealed' and c.decided_by is distinct from me,
    'isOwnDecision', c.state = 'appealed' and c.decided_by is not distinct from me,
    'mayHideMore', judges or (private.rights_in(t)).may_moderate,
    'earlier', (
      select count(*) from private.post_cases as others join public.posts as theirs on theirs.id = others.post_id
      where judges and theirs.author_id = p.author_id and others.id <> c.id
        and (others.state = 'upheld' or others.state = 'final' and (others.is_hiding or others.sanction is not null) = others.stands)));
end
$$;
comment on function private.get_case(uuid, text) is
  'A case for moderators; for who leads the group without notes and names. PT404, also for the author.';

create function private.get_report(address text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s private.case_side := private.side_of(address);
  c private.post_cases := s.c;
  r private.reports := s.r;
  is_author boolean := s.side = 'author';
  p public.posts;
  t public.topics;
begin
  select * into p from public.posts as posts where posts.id = c.post_id;
  select * into t from public.topics as topics where topics.id = p.topic_id;
  return jsonb_build_object(
    'side', s.side, 'origin', c.origin, 'state', c.state, 'openedAt', coalesce(r.created_at, c.opened_at),
    'topic', case when is_author or private.may_read_topic(t.id) then private.topic_place(t, get_report.language) end,
    'number', p.number, 'postState', p.state,
    'reasons', case when is_author
      then (select coalesce(jsonb_agg(distinct reports.reason), '[]') from private.reports as reports where reports.case_id = c.id)
      else jsonb_build_array(r.reason) end,
    'note', r.note, 'isHiding', c.is_hiding, 'reason', c.reason, 'decidedAt', c.decided_at,
    -- What happens to the author besides is between them and the moderators.
    'sanction', case when is_author then c.sanction end,
    'sanctionUntil', case when is_author then (
      select max(sanctions.until_at) from private.post_sanctions as sanctions
      where sanctions.case_id = c.id and sanctions.lifted_at is null) end,
    'mayAppeal', private.may_appeal(c, s.side),
    'appealUntil', c.decided_at + make_interval(days => private.appeal_days()),
    'appeal', case when c.appealed_by = s.side then c.appeal end, 'appealedBy', c.appealed_by,
    'stands', c.stands, 'finalReason', c.final_reason, 'finalAt', c.final_at,
    'contacts', private.safety_contacts());
end
$$;
comment on function private.get_report(text, text) is
  'A report for who made it, or a case for who wrote the post: two views that never name the other. PT404.';

create function private.list_my_reports(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
begin
  return jsonb_build_object(
    'made', (
      select coalesce(jsonb_agg(line order by at desc), '[]') from (
        select r.created_at as at, jsonb_build_object('id', c.id, 'state', c.state, 'at', r.created_at, 'number', p.number,
          'topic', case when private.may_read_topic(t.id) then private.topic_place(t, list_my_reports.language) end) as line
        from private.reports as r join private.post_cases as c on c.id = r.case_id
        join public.posts as p on p.id = c.post_id join public.topics as t on t.id = p.topic_id
        where r.reporter_id = me order by r.created_at desc limit 50) as made),
    'about', (
      select coalesce(jsonb_agg(line order by at desc), '[]') from (
        select c.opened_at as at, jsonb_build_object('id', c.id, 'state', c.state, 'at', c.opened_at, 'number', p.number,
          'topic', private.topic_place(t, list_my_reports.language)) as line
        from public.posts as p join private.post_cases as c on c.post_id = p.id join public.topics as t on t.id = p.topic_id
        where p.author_id = me order by c.opened_at desc limit 50) as about),
    'held', (
      select coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'at', p.created_at,
        'topic', private.topic_place(t, list_my_reports.language)) order by p.id), '[]')
      from public.posts as p join public.topics as t on t.id = p.topic_id where p.author_id = me and p.state = 'held'),
    'sanctions', (
      select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'until', s.until_at, 'case', s.case_id,
        'group', case when s.group_id is not null then private.group_line(g, list_my_reports.language) end) order by s.id), '[]')
      from private.post_sanctions as s left join public.working_groups as g on g.id = s.group_id
      where s.person_id = me and s.lifted_at is null and s.until_at > now()));
end
$$;
comment on function private.list_my_reports(text) is
  'What who asks reported, what was decided about their posts, which posts wait, and what they may not do now.';
