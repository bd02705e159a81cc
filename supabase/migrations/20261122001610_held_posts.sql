-- Who may write now, and first posts of new people: held until somebody who leads the group, or a
-- moderator, has read them. The same for every language.

create function private.is_known(person uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from private.vouches as v where v.person_id = person)
    or exists (select from public.person_roles as r where r.person_id = person)
    or exists (select from public.organisation_representatives as r where r.person_id = person)
    or exists (select from public.seat_holders as h where h.person_id = person)
    or exists (select from public.group_members as m
      where m.person_id = person and m.state = 'active' and m.role in ('chair', 'secretary'))
$$;
comment on function private.is_known(uuid) is
  'Whether the forum knows this person already: vouched for or invited, in office, or speaking for an organisation.';

create function private.vouch_for_invited() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.vouches (person_id, vouched_by)
  select (select auth.uid()), new.invited_by where (select auth.uid()) is not null
  on conflict do nothing;
  return null;
end
$$;
comment on function private.vouch_for_invited() is 'Who leads a group and invites somebody stands for them.';
create trigger group_invitations_vouch after update of state on private.group_invitations
  for each row when (new.state = 'active' and old.state = 'invited') execute function private.vouch_for_invited();

create index posts_held on public.posts (id) where state = 'held';

create function private.state_of_new_post() returns public.post_state
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  needed integer := coalesce((select s.first_posts from public.site_settings as s), 0);
  seen integer;
begin
  if needed = 0 or private.is_known(me) then
    return 'visible';
  end if;
  select count(*) into seen from (
    select from public.posts as p where p.author_id = me and p.state = 'visible' limit needed) as some_posts;
  if seen >= needed then
    return 'visible';
  end if;
  if (select count(*) from public.posts as p where p.author_id = me and p.state = 'held') >= 10 then
    raise sqlstate 'PT429' using message = 'ten posts wait for review', hint = '3600';
  end if;
  return 'held';
end
$$;
comment on function private.state_of_new_post() is 'Visible, or held while who asks is new; PT429 when ten wait already.';

create function private.check_pause() returns void
language plpgsql stable security definer set search_path = ''
as $$
declare
  ends timestamptz;
begin
  select max(s.until_at) into ends from private.post_sanctions as s
  where s.person_id = (select auth.uid()) and s.kind = 'pause' and s.lifted_at is null and s.until_at > now();
  if ends is not null then
    raise insufficient_privilege using message = 'writing is paused', detail = to_json(ends)::text,
      hint = ceil(extract(epoch from ends - now()))::text;
  end if;
end
$$;
comment on function private.check_pause() is '42501 with the end as detail, while a moderator paused the writing of who asks.';

create function private.check_publishing() returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform private.check_pause();
  -- A review that is passed by in a question, a translation or a document would be none.
  if (select auth.uid()) is not null and private.state_of_new_post() <> 'visible' then
    raise sqlstate 'PT400' using message = 'form:topics:errorFirstPosts';
  end if;
end
$$;
comment on function private.check_publishing() is
  'What others see at once besides posts: refused while who asks is paused (42501) or their first posts wait (PT400, PT429).';

create function private.check_sharing() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.check_publishing();
  return new;
end
$$;
create trigger documents_check_sharing before update of state on public.documents
  for each row when (old.state = 'draft' and new.state = 'shared') execute function private.check_sharing();

create function private.check_slow(wanted_group smallint) returns void
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  s private.post_sanctions;
  free_at timestamptz;
begin
  select * into s from private.post_sanctions as sanctions
  where sanctions.person_id = me and sanctions.group_id = wanted_group and sanctions.kind = 'slow'
    and sanctions.lifted_at is null and sanctions.until_at > now()
  order by sanctions.until_at desc limit 1;
  if s.id is null then
    return;
  end if;
  select max(p.created_at) + make_interval(mins => s.wait_minutes) into free_at
  from public.posts as p join public.topics as t on t.id = p.topic_id
  where p.author_id = me and t.group_id = wanted_group and p.created_at > now() - make_interval(mins => s.wait_minutes);
  if free_at > now() then
    raise sqlstate 'PT429' using message = 'slow mode of a person', detail = to_json(s.until_at)::text,
      hint = ceil(extract(epoch from free_at - now()))::text;
  end if;
end
$$;
comment on function private.check_slow(smallint) is 'PT429 while who asks waits between two posts in this group; hint in seconds, the end of the slow mode as detail.';

create function private.show_now(t public.topics, p public.posts, is_new boolean) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  delete from private.post_hidings as h where h.post_id = p.id;
  update public.topics as topics set state = 'open' where topics.id = t.id and topics.state = 'held';
  update public.posts as posts set state = 'visible' where posts.id = p.id;
  perform private.recount_topic(t.id);
  if is_new then
    -- Nobody has read what nobody saw, also where somebody read past its number.
    update public.topic_readers as r set read_ranges = r.read_ranges - int4multirange(int4range(p.number, p.number + 1))
    where r.topic_id = t.id and r.person_id is distinct from p.author_id and r.read_ranges @> p.number;
    update public.topics as topics set last_posted_at = now() where topics.id = t.id;
  end if;
end
$$;
comment on function private.show_now(public.topics, public.posts, boolean) is
  'Makes a held or hidden post of a held topic visible; a new one is new to every reader.';

create function private.hide_now(t public.topics, p public.posts, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.post_hidings (post_id, reason, hidden_by) values (p.id, hide_now.reason, (select auth.uid()));
  update public.posts as posts set state = 'hidden' where posts.id = p.id;
  perform private.recount_topic(t.id);
end
$$;
comment on function private.hide_now(public.topics, public.posts, text) is 'Hides a post of a locked topic, with a checked reason.';

create function private.note_hiding(p public.posts, hiding_origin text, reason text, mail_kind text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c private.post_cases;
begin
  -- Reports are decided by moderators, whoever hides the post meanwhile.
  if exists (select from private.post_cases as cases
      where cases.post_id = p.id and cases.state in ('received', 'in_review', 'appealed')) then
    return;
  end if;
  insert into private.post_cases (post_id, origin, state, kept_language, kept_plain, kept_revision, is_hiding, reason, decided_by, decided_at)
  values (p.id, hiding_origin, 'upheld', p.language, p.plain, p.revision, true, note_hiding.reason, (select auth.uid()), now())
  returning * into c;
  insert into private.case_events (case_id, action, actor_id) values (c.id, 'decided', (select auth.uid()));
  if mail_kind is not null and p.author_id is distinct from (select auth.uid()) then
    perform private.mail_sides(c, mail_kind, mail_kind, jsonb_build_object('reason', note_hiding.reason));
  end if;
end
$$;
comment on function private.note_hiding(public.posts, text, text, text) is
  'A post that was hidden without a report is a case too: its author can object, and is told by a mail of this kind.';

create function private.undo_hiding(p public.posts) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c private.post_cases;
begin
  select * into c from private.post_cases as cases where cases.post_id = p.id
  order by cases.opened_at desc limit 1 for update;
  if c.state in ('received', 'in_review') then
    return;
  end if;
  -- What a moderator decided is undone by an appeal only; what they hid without a report, by moderators.
  if c.origin = 'reports' and (c.is_hiding or c.state = 'final') or c.state = 'final' and c.stands
    or c.origin <> 'reports' and c.state <> 'final' and not private.moderates() and exists (
      select from public.person_roles as r where r.person_id = c.decided_by and r.role in ('moderator', 'administrator')) then
    raise sqlstate 'PT409' using message = 'a moderator decided this';
  end if;
  -- An appeal against what was left standing goes on, whoever hides and shows the post meanwhile.
  if c.origin <> 'reports' and c.state <> 'final' then
    update private.post_cases as cases set state = 'final', stands = false, final_by = (select auth.uid()), final_at = now()
    where cases.id = c.id returning * into c;
    insert into private.case_events (case_id, action, actor_id) values (c.id, 'final', (select auth.uid()));
    perform private.mail_sides(c, 'post_shown', 'post_shown');
  end if;
end
$$;
comment on function private.undo_hiding(public.posts) is
  'Ends the case of a post that who hid it, or a colleague, shows again; PT409 where a moderator decided.';

create function private.review_held_post(wanted bigint, wanted_number integer, accepts boolean, reason text, vouches boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  t public.topics := private.lock_topic(wanted);
  p public.posts;
  checked text;
begin
  if not (private.rights_in(t)).may_moderate then
    raise insufficient_privilege using message = 'only those who lead the group and moderators do this';
  end if;
  p := private.lock_post(t, wanted_number);
  if p.author_id is not distinct from me then
    raise insufficient_privilege using message = 'nobody reviews their own post';
  end if;
  if p.state <> 'held' then
    raise sqlstate 'PT409' using message = 'this post is ' || p.state;
  end if;
  if accepts is null then
    raise sqlstate 'PT400' using message = 'accepts:errorChoice';
  end if;
  if not accepts then
    checked := private.check_reason(reason);
    perform private.hide_now(t, p, checked);
    perform private.note_hiding(p, 'refusal', checked, 'post_refused');
    return;
  end if;
  perform private.show_now(t, p, true);
  if vouches and private.has_role('moderator', 'coordinator', 'administrator') and p.author_id is not null then
    insert into private.vouches (person_id, vouched_by) values (p.author_id, me) on conflict do nothing;
  end if;
  perform private.mail_about_post(p.author_id, 'post_accepted', t, p.number);
end
$$;

create function private.mail_about_post(person uuid, mail_kind text, t public.topics, wanted_number integer) returns void
language sql security definer set search_path = ''
as $$
  insert into private.outbox (kind, recipient, language, payload)
  select mail_kind, u.email, p.language, jsonb_build_object('name', t.title,
    'url', format('/%s/groups/%s/topics/%s?post=%s', p.language, g.slug, t.id, wanted_number))
  from public.people as p join auth.users as u on u.id = p.id join public.working_groups as g on g.id = t.group_id
  where p.id = person and u.email <> ''
$$;
comment on function private.mail_about_post(uuid, text, public.topics, integer) is 'Writes to a person about a post, with the way to it.';

create function private.tell_held_post() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups;
begin
  select groups.* into g from public.topics as t join public.working_groups as groups on groups.id = t.group_id where t.id = new.topic_id;
  -- The first that waits rings; those behind it are seen with it.
  if not exists (
    select from public.posts as p join public.topics as t on t.id = p.topic_id
    where p.state = 'held' and t.group_id = g.id and p.id <> new.id) then
    insert into private.outbox (kind, recipient, language, payload)
    select 'post_waiting', u.email, p.language,
      jsonb_build_object('name', private.pick(g.names, p.language), 'url', format('/%s/moderation/held', p.language))
    from private.group_leads(g.id) as lead join public.people as p on p.id = lead join auth.users as u on u.id = p.id
    where u.email <> '';
  end if;
  return null;
end
$$;
comment on function private.tell_held_post() is 'Tells who leads the group that the first post of somebody new waits.';
create trigger posts_tell_held after insert on public.posts
  for each row when (new.state = 'held') execute function private.tell_held_post();
