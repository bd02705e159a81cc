-- Reporting a post, and objecting to what was decided: by people, and by visitors on what is public.

create function private.report_challenge(wanted bigint, wanted_number integer, client text, at timestamptz) returns text
language sql stable set search_path = ''
as $$
  select left(encode(sha256(convert_to(
    format('report:%s:%s:%s:%s', wanted, wanted_number, client, date_trunc('hour', at)), 'UTF8')), 'hex'), 32)
$$;
comment on function private.report_challenge(bigint, integer, text, timestamptz) is
  'What a browser works on before a visitor reports this post: another one for each post, address and hour.';

create function private.reportable_post(wanted bigint, wanted_number integer) returns public.posts
language plpgsql stable security definer set search_path = ''
as $$
declare
  t public.topics := private.topic_of(wanted);
  p public.posts;
begin
  select * into p from public.posts as posts
  where posts.topic_id = t.id and posts.number = wanted_number and posts.state = 'visible';
  if p.id is null then
    raise sqlstate 'PT404' using message = 'no such post';
  end if;
  return p;
end
$$;
comment on function private.reportable_post(bigint, integer) is 'A visible post that who asks may read; PT404.';

create function private.case_of_mine(wanted_post bigint, me uuid) returns uuid
language sql stable security definer set search_path = ''
as $$
  select c.id from private.post_cases as c join private.reports as r on r.case_id = c.id
  where c.post_id = wanted_post and r.reporter_id = me and c.state in ('received', 'in_review', 'appealed')
  order by c.opened_at desc limit 1
$$;
comment on function private.case_of_mine(bigint, uuid) is 'The undecided case of a post that this person reported, or null.';

create function private.get_report_form(wanted bigint, wanted_number integer, client text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  p public.posts := private.reportable_post(wanted, wanted_number);
  me uuid := (select auth.uid());
begin
  return jsonb_build_object(
    'topic', private.topic_lines(array[p.topic_id], get_report_form.language) -> 0, 'number', p.number,
    'document', p.document, 'language', p.language, 'author', private.person_line(p.author_id),
    'isMine', me is not null and p.author_id is not distinct from me,
    'reported', case when me is not null then private.case_of_mine(p.id, me) end,
    'challenge', case when me is null then private.report_challenge(p.topic_id, p.number, client, now()) end,
    'contacts', private.safety_contacts());
end
$$;

create function private.safety_contacts() returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('emergency', s.emergency_number, 'desk', s.discrimination_desk,
    'deskUrl', s.discrimination_desk_url, 'mail', s.contact_mail)
  from public.site_settings as s
$$;
comment on function private.safety_contacts() is 'Whom people turn to outside the forum.';

create function private.check_reporting(
  wanted bigint, wanted_number integer, reason text, note text, client text, proof text, trap text
) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  worked boolean;
begin
  if coalesce(reason, '') <> all (enum_range(null::public.report_reason)::text[]) then
    raise sqlstate 'PT400' using message = 'reason:errorChoice';
  end if;
  if char_length(note) > 2000 then
    raise sqlstate 'PT400' using message = 'note:reports:errorTextLong';
  end if;
  if reason = 'other' and btrim(coalesce(note, ''), E' \n\t') = '' then
    raise sqlstate 'PT400' using message = 'note:errorRequired';
  end if;
  if me is not null then
    if not private.count_attempt('report', me::text, 20, interval '1 hour') then
      raise sqlstate 'PT429' using message = 'too many reports', hint = '3600';
    end if;
    return;
  end if;
  if coalesce(trap, '') <> '' then
    raise sqlstate 'PT400' using message = 'form:reports:errorTrap';
  end if;
  -- The hour may have turned while somebody wrote.
  worked := private.proves_work(private.report_challenge(wanted, wanted_number, client, now()), proof)
    or private.proves_work(private.report_challenge(wanted, wanted_number, client, now() - interval '1 hour'), proof);
  if not private.count_attempt('report', coalesce(client, ''), 5, interval '1 hour')
    or not worked and not (private.count_attempt('report_plain', coalesce(client, ''), 3, interval '1 hour')
      -- Who asks the API itself says any address: of all together, so many come without work.
      and private.count_attempt('report_plain', 'all', 100, interval '1 hour')) then
    raise sqlstate 'PT429' using message = 'too many reports', hint = '3600';
  end if;
end
$$;
comment on function private.check_reporting(bigint, integer, text, text, text, text, text) is
  'PT400 by field; PT429 after 20 reports an hour of one person, 5 of one address, 3 of one and 100 of all without proof of work.';

create function private.open_case(p public.posts) returns private.post_cases
language plpgsql security definer set search_path = ''
as $$
declare
  c private.post_cases;
begin
  select * into c from private.post_cases as cases
  where cases.post_id = p.id and cases.state in ('received', 'in_review', 'appealed')
  order by cases.opened_at desc limit 1 for update;
  if c.id is null then
    insert into private.post_cases (post_id, kept_language, kept_plain, kept_revision)
    values (p.id, p.language, p.plain, p.revision) returning * into c;
    insert into private.case_events (case_id, action) values (c.id, 'reported');
    perform private.mail_about_case(p.author_id, 'post_reported', c);
  end if;
  return c;
end
$$;
comment on function private.open_case(public.posts) is 'The undecided case of a post of a held topic, or a new one, of which the author is told.';

create function private.report_post(
  wanted bigint, wanted_number integer, reason text, note text, client text, proof text, trap text
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  secret text := case when me is null then encode(extensions.gen_random_bytes(16), 'hex') end;
  p public.posts := private.reportable_post(wanted, wanted_number);
  c private.post_cases;
  is_first boolean;
begin
  if me is not null and p.author_id is not distinct from me then
    raise sqlstate 'PT400' using message = 'form:reports:errorOwn';
  end if;
  perform private.check_reporting(wanted, wanted_number, reason, note, client, proof, trap);
  perform private.lock_topic(wanted);
  p := private.reportable_post(wanted, wanted_number);
  c := private.open_case(p);
  is_first := report_post.reason = 'danger' and not exists (
    select from private.reports as r where r.case_id = c.id and r.reason = 'danger');
  insert into private.reports (case_id, reporter_id, receipt_hash, reason, note)
  values (c.id, me, sha256(convert_to(secret, 'UTF8')), report_post.reason::public.report_reason,
    nullif(btrim(report_post.note, E' \n\t'), ''))
  on conflict (case_id, reporter_id) where reporter_id is not null do nothing;
  -- The same form sent twice is one report and one mail.
  if found and me is not null then
    perform private.mail_about_case(me, 'report_received', c,
      jsonb_build_object('number', coalesce(private.safety_contacts() ->> 'emergency', '112')));
  end if;
  if found and is_first then
    perform private.tell_danger(c);
  end if;
  return jsonb_build_object('address', coalesce(secret, c.id::text));
end
$$;
comment on function private.report_post(bigint, integer, text, text, text, text, text) is
  'Reports a post; the answer is the address of its page: the case, or the receipt of a visitor.';

create function private.tell_danger(c private.post_cases) returns void
language sql security definer set search_path = ''
as $$
  insert into private.outbox (kind, recipient, language, payload)
  select 'case_danger', u.email, p.language, jsonb_build_object(
    'name', t.title, 'url', format('/%s/moderation/reports/%s', p.language, c.id))
  from public.person_roles as r join public.people as p on p.id = r.person_id join auth.users as u on u.id = p.id
  join public.posts as post on post.id = c.post_id join public.topics as t on t.id = post.topic_id
  where r.role = 'moderator' and u.email <> '' and r.person_id is distinct from post.author_id
$$;
comment on function private.tell_danger(private.post_cases) is 'Somebody may be in danger: every moderator is told at once.';

-- Reading one's own side, and objecting

create type private.case_side as (c private.post_cases, r private.reports, side text);
comment on type private.case_side is 'A case as one of its sides reaches it: the own report, or none for the author.';

create function private.side_of(address text) returns private.case_side
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  c private.post_cases;
  r private.reports;
begin
  if address ~ '^[0-9a-f]{32}$' then
    select * into r from private.reports as reports where reports.receipt_hash = sha256(convert_to(address, 'UTF8'));
  elsif address ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' and me is not null then
    select * into r from private.reports as reports where reports.case_id = address::uuid and reports.reporter_id = me;
    if r.id is null then
      select cases.* into c from private.post_cases as cases join public.posts as p on p.id = cases.post_id
      where cases.id = address::uuid and p.author_id = me;
    end if;
  end if;
  if r.id is not null then
    select * into c from private.post_cases as cases where cases.id = r.case_id;
  end if;
  if c.id is null then
    raise sqlstate 'PT404' using message = 'no such report';
  end if;
  return row(c, r, case when r.id is null then 'author' else 'reporter' end);
end
$$;
comment on function private.side_of(text) is 'The case behind a receipt, an own report or the own post; PT404 for anything else.';

create function private.may_appeal(c private.post_cases, side text) returns boolean
language sql stable set search_path = ''
as $$
  select c.state = case side when 'author' then 'upheld' else 'dismissed' end::public.case_state
    and c.decided_at > now() - make_interval(days => private.appeal_days())
$$;
comment on function private.may_appeal(private.post_cases, text) is 'Whoever the decision is against objects, in time and once.';

create function private.appeal_case(address text, appeal text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s private.case_side := private.side_of(address);
  c private.post_cases;
  typed text := btrim(coalesce(appeal, ''), E' \n\t');
begin
  select * into c from private.post_cases as cases where cases.id = (s.c).id for update;
  if not private.may_appeal(c, s.side) then
    raise sqlstate 'PT409' using message = 'no appeal is possible now';
  end if;
  if typed = '' then
    raise sqlstate 'PT400' using message = 'appeal:errorRequired';
  end if;
  if char_length(typed) > 2000 then
    raise sqlstate 'PT400' using message = 'appeal:reports:errorTextLong';
  end if;
  update private.post_cases as cases set state = 'appealed', appeal = typed, appealed_by = s.side, appealed_at = now()
  where cases.id = c.id returning * into c;
  insert into private.case_events (case_id, action) values (c.id, 'appealed');
  perform private.mail_sides(c, 'case_appealed', 'case_appealed');
end
$$;
comment on function private.appeal_case(text, text) is 'Objects to a decision: the author to one against the post, a reporter to one for it. PT400, PT404, PT409.';
