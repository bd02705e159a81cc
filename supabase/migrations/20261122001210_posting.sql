-- Writing in a topic: opening it, posting, changing and removing a post, reacting, drafts.

create function private.check_post(document jsonb, plain text, language text) returns void
language plpgsql immutable set search_path = ''
as $$
begin
  if document is null or coalesce(jsonb_typeof(document -> 'root'), '') <> 'object' or btrim(coalesce(plain, ''), E' \n\t') = '' then
    raise sqlstate 'PT400' using message = 'document:errorRequired';
  end if;
  if char_length(plain) > 100000 or octet_length(document::text) > 5242880 then
    raise sqlstate 'PT400' using message = 'document:topics:errorTextLong';
  end if;
  if coalesce(language, '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
end
$$;
comment on function private.check_post(jsonb, text, text) is 'PT400 by field for a text that cannot be posted; the reader renders any document harmlessly.';

create function private.check_title(title text) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  clean text := btrim(regexp_replace(coalesce(title, ''), '\s+', ' ', 'g'));
begin
  if clean = '' then
    raise sqlstate 'PT400' using message = 'title:errorRequired';
  end if;
  if char_length(clean) > 200 then
    raise sqlstate 'PT400' using message = 'title:topics:errorTitleLong';
  end if;
  return clean;
end
$$;
comment on function private.check_title(text) is 'The title in one line; PT400 without one and above 200 characters.';

create function private.check_speaker(wanted_group smallint, organisation uuid) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if organisation is not null and not exists (
    select from private.my_seats() as s where s.group_id = wanted_group and s.organisation_id = organisation) then
    raise sqlstate 'PT400' using message = 'organisation:errorChoice';
  end if;
end
$$;
comment on function private.check_speaker(smallint, uuid) is 'PT400 for an organisation in whose seat who asks does not sit.';

create function private.require_person() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
begin
  if me is null then
    raise insufficient_privilege using message = 'sign in first';
  end if;
  return me;
end
$$;
comment on function private.require_person() is 'Who asks; 42501 for a visitor.';

create function private.lock_for_writing(wanted bigint) returns public.topics
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics;
begin
  perform private.require_person();
  t := private.lock_topic(wanted);
  if not (private.rights_in(t)).may_write then
    if t.state <> 'open' and (private.rights_in(t)).is_member then
      raise sqlstate 'PT409' using message = 'this topic is closed';
    end if;
    raise insufficient_privilege using message = 'only members write here';
  end if;
  return t;
end
$$;
comment on function private.lock_for_writing(bigint) is 'The topic, held; PT404, 42501 or, for members of a closed topic, PT409.';

create function private.append_post(
  t public.topics, document jsonb, plain text, language text, answers integer, organisation uuid, once uuid
) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  given integer := t.last_number + 1;
  its_state public.post_state := private.state_of_new_post();
begin
  insert into public.posts (topic_id, number, answers, author_id, organisation_id, language, document, plain, once, state)
  values (t.id, given, answers, me, organisation, append_post.language, append_post.document, append_post.plain, append_post.once,
    its_state);
  if its_state = 'visible' then
    update public.topics set last_number = given, post_count = post_count + 1, last_posted_at = now() where id = t.id;
  else
    -- For nobody there until somebody has read it.
    update public.topics set last_number = given, gone = gone + int4multirange(int4range(given, given + 1)),
      state = case when given = 1 then 'held' else state end
    where id = t.id;
  end if;
  -- What one wrote oneself is read.
  insert into public.topic_readers as r (topic_id, person_id, read_ranges)
  values (t.id, me, int4multirange(int4range(given, given + 1)))
  on conflict (topic_id, person_id) do update set read_ranges = r.read_ranges + excluded.read_ranges, visited_at = now();
  return given;
end
$$;
comment on function private.append_post(public.topics, jsonb, text, text, integer, uuid, uuid) is
  'Adds a checked post to a topic that is locked, and gives its number; first posts of new people wait for review, with the topic that they open.';

create function private.open_topic(
  wanted_group text, title text, wanted_audience text, language text, document jsonb, plain text, organisation uuid, once uuid
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  g public.working_groups := private.writing_group(wanted_group);
  t public.topics;
begin
  if open_topic.once is not null then
    -- A form sent twice at the same moment: the second waits here and finds the first.
    perform pg_advisory_xact_lock(hashtextextended(me || open_topic.once::text, 0));
    select * into t from public.topics as topics where topics.author_id = me and topics.once = open_topic.once;
    if t.id is not null then
      return jsonb_build_object('id', t.id, 'number', 1);
    end if;
  end if;
  perform private.given_audience(wanted_audience);
  perform private.check_pause();
  perform private.check_slow(g.id);
  open_topic.title := private.check_title(title);
  perform private.check_post(document, plain, language);
  perform private.check_speaker(g.id, organisation);
  insert into public.topics (group_id, title, language, audience, author_id, once)
  values (g.id, open_topic.title, open_topic.language, wanted_audience::public.audience, me, open_topic.once)
  returning * into t;
  perform private.append_post(t, document, plain, language, null, organisation, once);
  delete from public.post_drafts as d where d.person_id = me and d.place = 'group:' || g.slug;
  return jsonb_build_object('id', t.id, 'number', 1);
end
$$;

create function private.add_post(
  wanted bigint, document jsonb, plain text, language text, answers integer, organisation uuid, once uuid
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  t public.topics := private.lock_for_writing(wanted);
  given integer;
  wait interval;
  its_state public.post_state;
begin
  select p.number, p.state into given, its_state from public.posts as p
  where add_post.once is not null and p.topic_id = t.id and p.author_id = me and p.once = add_post.once;
  if given is not null then
    return jsonb_build_object('number', given, 'state', its_state);
  end if;
  perform private.check_pause();
  perform private.check_slow(t.group_id);
  perform private.check_post(document, plain, language);
  perform private.check_speaker(t.group_id, organisation);
  if answers is not null and not exists (
    select from public.posts as p where p.topic_id = t.id and p.number = add_post.answers and p.state = 'visible') then
    raise sqlstate 'PT400' using message = 'answers:errorChoice';
  end if;
  if t.slow_minutes > 0 and not (private.rights_in(t)).may_lead then
    select max(p.created_at) + make_interval(mins => t.slow_minutes) - now() into wait
    from public.posts as p where p.topic_id = t.id and p.author_id = me;
    if wait > interval '0' then
      raise sqlstate 'PT429' using message = 'slow mode', hint = ceil(extract(epoch from wait))::text;
    end if;
  end if;
  given := private.append_post(t, document, plain, language, answers, organisation, once);
  delete from public.post_drafts as d where d.person_id = me and d.place = 'topic:' || t.id;
  return jsonb_build_object('number', given, 'state', (
    select p.state from public.posts as p where p.topic_id = t.id and p.number = given));
end
$$;

create function private.lock_post(t public.topics, wanted_number integer) returns public.posts
language plpgsql security definer set search_path = ''
as $$
declare
  p public.posts;
begin
  select * into p from public.posts as posts where posts.topic_id = t.id and posts.number = wanted_number for no key update;
  if p.id is null then
    raise sqlstate 'PT404' using message = 'no such post';
  end if;
  return p;
end
$$;

create function private.edit_post(
  wanted bigint, wanted_number integer, base integer, document jsonb, plain text, language text, reason text
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  t public.topics := private.lock_for_writing(wanted);
  p public.posts := private.lock_post(t, wanted_number);
begin
  if p.author_id is distinct from me then
    raise insufficient_privilege using message = 'only its author changes a post';
  end if;
  perform private.check_pause();
  if p.state <> 'visible' then
    raise sqlstate 'PT409' using message = 'this post is ' || p.state;
  end if;
  perform private.check_post(document, plain, language);
  if char_length(reason) > 500 then
    raise sqlstate 'PT400' using message = 'reason:topics:errorTextLong';
  end if;
  -- The same form sent twice changes nothing the second time.
  if p.document = edit_post.document and p.language = edit_post.language then
    return jsonb_build_object('revision', p.revision);
  end if;
  if base is distinct from p.revision then
    raise sqlstate 'PT409' using message = 'this post was changed meanwhile',
      detail = jsonb_build_object('revision', p.revision, 'language', p.language, 'document', p.document)::text;
  end if;
  insert into private.post_revisions (post_id, revision, language, document, written_by, written_at)
  values (p.id, p.revision, p.language, p.document, p.author_id, coalesce(p.edited_at, p.created_at))
  on conflict do nothing;
  insert into private.post_revisions (post_id, revision, language, document, reason, written_by, written_at)
  values (p.id, p.revision + 1, edit_post.language, edit_post.document, nullif(btrim(edit_post.reason), ''), me, now());
  update public.posts as posts set document = edit_post.document, plain = edit_post.plain, language = edit_post.language,
    revision = posts.revision + 1, edited_at = now() where posts.id = p.id;
  delete from public.post_drafts as d where d.person_id = me and d.place = format('post:%s:%s', t.id, p.number);
  return jsonb_build_object('revision', p.revision + 1);
end
$$;

create function private.recount_topic(wanted bigint) returns void
language sql security definer set search_path = ''
as $$
  update public.topics as t set post_count = c.count, last_number = greatest(t.last_number, c.last),
    gone = int4multirange(int4range(1, greatest(t.last_number, c.last) + 1)) - c.seen,
    last_posted_at = coalesce(c.latest, t.created_at)
  from (
    select count(*) filter (where state = 'visible') as count, coalesce(max(number), 0) as last,
      coalesce(range_agg(int4range(number, number + 1)) filter (where state = 'visible'), '{}') as seen,
      max(created_at) filter (where state = 'visible') as latest
    from public.posts where topic_id = wanted
  ) as c
  where t.id = wanted
$$;
comment on function private.recount_topic(bigint) is 'Brings counts and unseen numbers of a topic in line with its posts; for what is rare, never for a new post.';

create function private.remove_post(wanted bigint, wanted_number integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  t public.topics;
  p public.posts;
begin
  -- One's own words can be taken back also from a closed topic and after leaving the group.
  select * into t from public.topics as topics where topics.id = wanted for no key update;
  select * into p from public.posts as posts
  where posts.topic_id = t.id and posts.number = wanted_number and posts.author_id = me for no key update;
  if p.id is null then
    t := private.topic_of(wanted);
    p := private.lock_post(t, wanted_number);
    raise insufficient_privilege using message = 'only its author removes a post';
  end if;
  if p.state = 'removed' then
    return;
  end if;
  if p.state <> 'visible' then
    raise sqlstate 'PT409' using message = 'this post is ' || p.state;
  end if;
  update public.posts as posts set state = 'removed', document = null, plain = '' where posts.id = p.id;
  delete from private.post_revisions as r where r.post_id = p.id;
  delete from public.post_reactions as r where r.post_id = p.id;
  perform private.recount_topic(t.id);
end
$$;
