-- Deciding: moderators take a case, decide it with a reason that both sides read, and never judge twice.

create function private.lock_case(wanted uuid) returns private.post_cases
language plpgsql security definer set search_path = ''
as $$
declare
  c private.post_cases;
begin
  if not private.moderates() then
    raise insufficient_privilege using message = 'only moderators decide about reports';
  end if;
  -- First its topic, as every writer does.
  perform from public.topics as t where t.id = (
    select p.topic_id from private.post_cases as cases join public.posts as p on p.id = cases.post_id
    where cases.id = wanted) for no key update;
  select * into c from private.post_cases as cases where cases.id = wanted for update;
  if c.id is null then
    raise sqlstate 'PT404' using message = 'no such case';
  end if;
  if private.is_side(c) then
    raise insufficient_privilege using message = 'nobody judges their own case';
  end if;
  return c;
end
$$;
comment on function private.lock_case(uuid) is 'A case and its topic, held, for a moderator who is no side of it; PT404, 42501.';

create function private.is_side(c private.post_cases) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.posts as p where p.id = c.post_id and p.author_id = (select auth.uid()))
    or exists (select from private.reports as r where r.case_id = c.id and r.reporter_id = (select auth.uid()))
$$;
comment on function private.is_side(private.post_cases) is 'Whether who asks wrote or reported the post.';

create function private.note_case(c private.post_cases, done text) returns void
language sql security definer set search_path = ''
as $$ insert into private.case_events (case_id, action, actor_id) values (c.id, done, (select auth.uid())) $$;

create function private.take_case(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c private.post_cases := private.lock_case(wanted);
begin
  if c.state <> 'received' then
    raise sqlstate 'PT409' using message = 'this case is ' || c.state;
  end if;
  update private.post_cases as cases set state = 'in_review', taken_by = (select auth.uid()) where cases.id = c.id;
  perform private.note_case(c, 'taken');
end
$$;

create function private.reveal_reporters(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c private.post_cases := private.lock_case(wanted);
begin
  insert into private.reporter_views (case_id, viewer_id) values (c.id, (select auth.uid())) on conflict do nothing;
  if found then
    perform private.note_case(c, 'revealed');
  end if;
end
$$;
comment on function private.reveal_reporters(uuid) is 'A moderator asks who reported; the trail keeps that they did.';

create function private.impose(c private.post_cases, kind public.sanction_kind, days integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  author uuid;
  group_of smallint;
begin
  select p.author_id, t.group_id into author, group_of
  from public.posts as p join public.topics as t on t.id = p.topic_id where p.id = c.post_id;
  if author is null then
    raise sqlstate 'PT400' using message = 'sanction:moderation:errorNoAuthor';
  end if;
  if kind <> 'warning' and coalesce(days, 0) not between 1 and 90 then
    raise sqlstate 'PT400' using message = 'days:errorNumber';
  end if;
  insert into private.post_sanctions (case_id, person_id, group_id, kind, until_at)
  values (c.id, author, case when impose.kind = 'slow' then group_of end, impose.kind,
    case when impose.kind <> 'warning' then now() + make_interval(days => days) end);
end
$$;
comment on function private.impose(private.post_cases, public.sanction_kind, integer) is
  'Warns the author, lets them write once an hour in this group, or not at all, for 1 to 90 days.';

create function private.set_post_hidden(post bigint, is_hiding boolean, reason text, is_new boolean default false) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics;
  p public.posts;
begin
  select * into p from public.posts as posts where posts.id = post for no key update;
  select * into t from public.topics as topics where topics.id = p.topic_id for no key update;
  -- What its author took away meanwhile stays away.
  if is_hiding and p.state = 'visible' then
    perform private.hide_now(t, p, reason);
  elsif not is_hiding and p.state = 'hidden' then
    perform private.show_now(t, p, is_new);
  end if;
end
$$;
comment on function private.set_post_hidden(bigint, boolean, text, boolean) is 'Brings a post of a locked topic in line with a decision.';

create function private.decide_case(wanted uuid, verdict text, reason text, sanction text, days integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c private.post_cases := private.lock_case(wanted);
  given text := nullif(sanction, '');
  checked text;
begin
  if c.state not in ('received', 'in_review') then
    raise sqlstate 'PT409' using message = 'this case is ' || c.state;
  end if;
  if coalesce(verdict, '') not in ('hide', 'leave') then
    raise sqlstate 'PT400' using message = 'verdict:errorChoice';
  end if;
  if given <> all (enum_range(null::public.sanction_kind)::text[]) then
    raise sqlstate 'PT400' using message = 'sanction:errorChoice';
  end if;
  checked := private.check_reason(reason);
  perform private.set_post_hidden(c.post_id, verdict = 'hide', checked);
  if given is not null then
    perform private.impose(c, given::public.sanction_kind, days);
  end if;
  update private.post_cases as cases
  set state = case when verdict = 'hide' or given is not null then 'upheld' else 'dismissed' end::public.case_state,
    is_hiding = (verdict = 'hide'), sanction = given::public.sanction_kind, reason = checked,
    taken_by = coalesce(cases.taken_by, (select auth.uid())), decided_by = (select auth.uid()), decided_at = now()
  where cases.id = c.id returning * into c;
  perform private.note_case(c, 'decided');
  if c.state = 'upheld' then
    perform private.mail_sides(c, 'post_upheld', 'report_upheld', jsonb_build_object('reason', checked));
  else
    perform private.mail_sides(c, 'post_cleared', 'report_dismissed', jsonb_build_object('reason', checked));
  end if;
end
$$;
comment on function private.decide_case(uuid, text, text, text, integer) is
  'Hides or leaves the post, with or without a warning, slow mode or pause for its author. PT400 by field, PT404, PT409, 42501.';

create function private.decide_appeal(wanted uuid, stands boolean, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c private.post_cases := private.lock_case(wanted);
  checked text;
begin
  if c.state <> 'appealed' then
    raise sqlstate 'PT409' using message = 'this case is ' || c.state;
  end if;
  if c.decided_by is not distinct from (select auth.uid()) then
    raise insufficient_privilege using message = 'another moderator decides about an appeal';
  end if;
  if stands is null then
    raise sqlstate 'PT400' using message = 'stands:errorChoice';
  end if;
  checked := private.check_reason(reason);
  if not stands then
    perform private.set_post_hidden(c.post_id, c.appealed_by = 'reporter', checked, c.origin = 'refusal');
    update private.post_sanctions as s set lifted_at = now() where s.case_id = c.id and s.lifted_at is null;
  end if;
  update private.post_cases as cases set state = 'final', stands = decide_appeal.stands, final_reason = checked,
    final_by = (select auth.uid()), final_at = now()
  where cases.id = c.id returning * into c;
  perform private.note_case(c, 'final');
  perform private.mail_sides(c, 'case_final', 'case_final', jsonb_build_object('reason', checked));
end
$$;
comment on function private.decide_appeal(uuid, boolean, text) is
  'The last word of another moderator: the decision stands, or is turned round. PT400, PT404, PT409, 42501.';

create function private.hide_posts(wanted bigint, numbers integer[], reason text) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_to_moderate(wanted);
  checked text := private.check_reason(reason);
  p public.posts;
  hidden integer := 0;
  told uuid[] := '{}';
begin
  if coalesce(cardinality(numbers), 0) not between 1 and 100 then
    raise sqlstate 'PT400' using message = 'numbers:moderation:errorNumbers';
  end if;
  for p in
    select * from public.posts as posts
    where posts.topic_id = t.id and posts.number = any (numbers) and posts.state = 'visible' for no key update
  loop
    insert into private.post_hidings (post_id, reason, hidden_by) values (p.id, checked, (select auth.uid()));
    update public.posts as posts set state = 'hidden' where posts.id = p.id;
    -- A hundred posts of one author are one mail.
    perform private.note_hiding(p, 'hiding', checked, case when p.author_id <> all (told) then 'post_hidden' end);
    told := told || p.author_id;
    hidden := hidden + 1;
  end loop;
  if hidden > 0 then
    perform private.recount_topic(t.id);
  end if;
  return hidden;
end
$$;
comment on function private.hide_posts(bigint, integer[], text) is
  'Hides up to 100 posts of one topic for one reason; those that are not visible stay as they are. Gives how many.';

create function private.forget_cases(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from private.post_cases as c
  where coalesce(c.final_at, c.decided_at) < today - (private.storage_days() -> 'report')::integer
    and c.state in ('upheld', 'dismissed', 'final')
$$;
comment on function private.forget_cases(date) is 'Daily: erases reports so many days after the decision, with who reported.';
