-- Who may read and write a topic, what follows for its rows, and who hears of a change.

create type private.topic_rights as (
  is_member boolean,
  may_read boolean,
  may_write boolean,
  may_lead boolean,
  may_moderate boolean
);
comment on type private.topic_rights is 'What who asks may do in one topic.';

create function private.rights_in(t public.topics) returns private.topic_rights
language plpgsql stable security definer set search_path = ''
as $$
declare
  r private.topic_rights := (false, false, false, false, false);
begin
  r.may_read := t.group_id in (select private.readable_group_ids());
  if (select auth.uid()) is null then
    r.may_read := r.may_read and t.audience = 'public' and t.state <> 'held';
    return r;
  end if;
  r.is_member := t.group_id in (select private.my_group_ids());
  r.may_lead := t.group_id in (select private.led_group_ids());
  r.may_moderate := r.may_lead or private.has_role('moderator');
  r.may_read := r.may_read and (t.audience = 'public' or r.is_member
    or private.has_role('coordinator', 'moderator', 'administrator'))
    -- A topic whose first post waits for review is seen by its author and by who reviews it.
    and (t.state <> 'held' or r.may_moderate or coalesce(t.author_id = (select auth.uid()), false));
  r.may_write := r.is_member and r.may_read and t.state = 'open'
    and exists (select from public.working_groups as g where g.id = t.group_id and g.state = 'active');
  return r;
end
$$;
comment on function private.rights_in(public.topics) is
  'Readable are public topics of readable groups; members and staff also read those for members. Members write.';

create function private.readable_topic_ids() returns setof bigint
language sql stable security definer set search_path = ''
as $$
  select t.id from public.topics as t
  where t.group_id in (select private.readable_group_ids())
    and (t.audience = 'public' or t.group_id in (select private.my_group_ids())
      or (select private.has_role('coordinator', 'moderator', 'administrator')))
    and t.state <> 'held'
$$;
comment on function private.readable_topic_ids() is 'Topics that who asks may read, for rules of rows; one topic is asked by may_read_topic.';

create function private.may_read_topic(wanted bigint) returns boolean
language sql stable security definer set search_path = ''
as $$ select coalesce((select (private.rights_in(t)).may_read from public.topics as t where t.id = wanted), false) $$;
comment on function private.may_read_topic(bigint) is 'Whether who asks may read this topic.';

create function private.may_write_topic(wanted bigint) returns boolean
language sql stable security definer set search_path = ''
as $$ select coalesce((select (private.rights_in(t)).may_write from public.topics as t where t.id = wanted), false) $$;
comment on function private.may_write_topic(bigint) is 'Whether who asks may post here: member or seat holder, open topic, active group.';

create function private.topic_of(wanted bigint) returns public.topics
language plpgsql stable security definer set search_path = ''
as $$
declare
  t public.topics;
begin
  select * into t from public.topics as topics where topics.id = wanted;
  if t.id is null or not (private.rights_in(t)).may_read then
    raise sqlstate 'PT404' using message = 'no such topic';
  end if;
  return t;
end
$$;
comment on function private.topic_of(bigint) is 'A topic that who asks may read; PT404 when there is none, the same for one that is not theirs to read.';

create function private.lock_topic(wanted bigint) returns public.topics
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics;
begin
  -- Foreign keys may still look at the row; other writers of this topic wait for one another.
  select * into t from public.topics as topics where topics.id = wanted for no key update;
  return private.topic_of(t.id);
end
$$;
comment on function private.lock_topic(bigint) is 'The same, held until the transaction ends: writers of one topic go one after the other.';

create function private.person_line(wanted uuid) returns jsonb
-- Its plan is kept: as a plain expression each call would be planned anew, and lists call it for every row.
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (select jsonb_build_object('id', p.id, 'name', nullif(p.display_name, '')) from public.people as p where p.id = wanted);
end
$$;
comment on function private.person_line(uuid) is 'A person as posts name them; null for somebody who left.';

grant execute on function private.readable_topic_ids(), private.may_read_topic(bigint), private.may_write_topic(bigint)
  to anon, authenticated;

-- A topic is never wider than its group.

create function private.keep_topic_audience() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- Holds the group as it is: one that is narrowed at the same moment waits, or was first and refuses.
  if new.audience = 'public' and (
    select g.reading from public.working_groups as g where g.id = new.group_id for share) = 'members' then
    raise sqlstate 'PT400' using message = 'audience:topics:errorAudienceWider';
  end if;
  return new;
end
$$;
create trigger topics_keep_audience before insert or update of audience, group_id on public.topics
  for each row execute function private.keep_topic_audience();

create function private.narrow_topics() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.topics set audience = 'members' where group_id = new.id and audience = 'public';
  return null;
end
$$;
comment on function private.narrow_topics() is 'A group that only members read narrows its topics in the same transaction.';
create trigger working_groups_narrow_topics after update of reading on public.working_groups
  for each row when (new.reading = 'members' and old.reading <> 'members') execute function private.narrow_topics();

-- Changes are told by topic: thousands may read one while another is written in.

create function private.announce_topic() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform nextval('private.content_version');
  perform pg_notify('content', 'topics');
  perform pg_notify('content', 'topic:' || case when tg_op = 'DELETE' then old.id else new.id end);
  return null;
end
$$;
comment on function private.announce_topic() is 'At commit: the lists of topics and this topic changed. A new post changes its topic.';
create trigger topics_announce after insert or update or delete on public.topics
  for each row execute function private.announce_topic();

create function private.announce_post() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform nextval('private.content_version');
  perform pg_notify('content', 'topic:' || new.topic_id);
  return null;
end
$$;
comment on function private.announce_post() is 'At commit: this topic changed.';
create trigger posts_announce after update on public.posts
  for each row execute function private.announce_post();

create function private.announce_part_of_post() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  post bigint := case when tg_op = 'DELETE' then old.post_id else new.post_id end;
begin
  perform nextval('private.content_version');
  perform pg_notify('content', 'topic:' || p.topic_id) from public.posts as p where p.id = post;
  return null;
end
$$;
create trigger post_reactions_announce after insert or delete on public.post_reactions
  for each row execute function private.announce_part_of_post();
create trigger people_announce after update of display_name on public.people
  for each statement execute function private.announce_change('people');

-- The trail tells of decisions; what was written is in the posts and their revisions.
create trigger topics_audit after insert or delete on public.topics
  for each row execute function private.audit('id', 'words', 'once');
create trigger topics_audit_change after update on public.topics
  for each row when (
    (old.group_id, old.title, old.audience, old.state, old.is_pinned, old.slow_minutes, old.merged_into)
    is distinct from (new.group_id, new.title, new.audience, new.state, new.is_pinned, new.slow_minutes, new.merged_into))
  execute function private.audit('id', 'words', 'once', 'last_posted_at', 'last_number', 'last_visible', 'post_count', 'gone');
create trigger posts_audit after update on public.posts
  for each row when ((old.state, old.topic_id, old.number) is distinct from (new.state, new.topic_id, new.number))
  execute function private.audit('id', 'document', 'plain', 'words', 'once', 'author_id');
create trigger post_hidings_audit after insert or delete on private.post_hidings
  for each row execute function private.audit('post_id');

alter table public.topics enable row level security;
alter table public.posts enable row level security;
alter table public.topic_readers enable row level security;
alter table public.post_reactions enable row level security;
alter table public.post_drafts enable row level security;

create policy "topics are read by who may" on public.topics
  for select to anon, authenticated using (
    -- The same rule as readable_topic_ids, by columns: one topic is found without listing all.
    group_id in (select private.readable_group_ids())
    and (audience = 'public' or group_id in (select private.my_group_ids())
      or (select private.has_role('coordinator', 'moderator', 'administrator')))
    and (state <> 'held' or author_id = (select auth.uid()) or group_id in (select private.led_group_ids())
      or (select private.has_role('moderator')))
  );
create policy "posts are read where their topic is" on public.posts
  for select to anon, authenticated
  using (
    (state = 'visible' or author_id = (select auth.uid()))
    and exists (select from public.topics as t where t.id = topic_id)
  );
create policy "everybody sees how far they read themselves" on public.topic_readers
  for select to authenticated using (person_id = (select auth.uid()));
create policy "reactions are seen where their post is" on public.post_reactions
  for select to authenticated using (exists (select from public.posts as p where p.id = post_id));
create policy "drafts are seen by who writes them" on public.post_drafts
  for select to authenticated using (person_id = (select auth.uid()));
grant select on public.topics, public.posts to anon, authenticated;
grant select on public.topic_readers, public.post_reactions, public.post_drafts to authenticated;

create function private.writing_group(group_slug text) returns public.working_groups
language plpgsql stable security definer set search_path = ''
as $$
declare
  g public.working_groups;
begin
  select * into g from public.working_groups as groups
  where groups.slug = group_slug and groups.id in (select private.readable_group_ids());
  if g.id is null then
    raise sqlstate 'PT404' using message = 'no such group';
  end if;
  if g.state <> 'active' or g.id not in (select private.my_group_ids()) then
    raise insufficient_privilege using message = 'only members write here';
  end if;
  return g;
end
$$;
comment on function private.writing_group(text) is 'A group in which who asks may write; PT404, 42501.';

create function private.given_audience(typed text) returns public.audience
language plpgsql immutable set search_path = ''
as $$
begin
  if coalesce(typed, '') not in ('public', 'members') then
    raise sqlstate 'PT400' using message = 'audience:errorChoice';
  end if;
  return typed::public.audience;
end
$$;
