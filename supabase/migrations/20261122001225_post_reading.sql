-- One page of a topic: always the same 50 numbers, found without looking at the others.

create function private.post_lines(t public.topics, first_number integer, may_moderate boolean, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'number', p.number, 'answers', p.answers, 'state', p.state, 'revision', p.revision,
    'createdAt', p.created_at, 'editedAt', p.edited_at, 'language', p.language, 'isMine', seen.is_mine,
    'author', case when seen.is_open and a.id is not null then jsonb_build_object('id', a.id, 'name', nullif(a.display_name, '')) end,
    'organisation', case when seen.is_open then private.organisation_line(o, post_lines.language) end,
    'document', case when seen.is_open then p.document end,
    'translation', case when seen.is_open and p.language <> post_lines.language then private.translation_line(p, post_lines.language) end,
    -- Moderators and its author read what was hidden, and why.
    'reason', case when seen.is_open then h.reason end,
    'reactions', coalesce(reactions.counts, '[]'),
    'files', case when seen.is_open then coalesce(files.lines, '[]') else '[]' end
  ) order by p.number), '[]')
  from public.posts as p
  left join public.people as a on a.id = p.author_id
  left join public.organisations as o on o.id = p.organisation_id
  left join private.post_hidings as h on h.post_id = p.id and p.state = 'hidden'
  cross join lateral (
    select coalesce(p.author_id = (select auth.uid()), false) as is_mine,
      p.state = 'visible' or may_moderate or coalesce(p.author_id = (select auth.uid()), false) as is_open
  ) as seen
  left join lateral (
    select jsonb_agg(jsonb_build_object('kind', k.kind, 'count', k.count, 'mine', k.mine) order by k.kind) as counts
    from (
      select r.kind, count(*) as count, coalesce(bool_or(r.person_id = (select auth.uid())), false) as mine
      from public.post_reactions as r where r.post_id = p.id group by r.kind
    ) as k
  ) as reactions on true
  left join lateral (
    select jsonb_agg(private.attachment_line(f) order by f.created_at, f.id) as lines
    from public.attachments as f where f.post_id = p.id and f.is_listed
  ) as files on true
  where p.topic_id = t.id and p.number >= first_number and p.number < first_number + 50
    -- What waits for review is not there yet for others.
    and (p.state <> 'held' or seen.is_open)
$$;
comment on function private.post_lines(public.topics, integer, boolean, text) is
  'The posts of 50 numbers; hidden and removed ones without text, numbers that moved away not at all.';

create function private.get_topic(wanted bigint, first integer, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  t public.topics;
  r private.topic_rights;
  been int4multirange;
  unread int4multirange;
  pages integer;
  page integer;
begin
  select * into t from public.topics as topics where topics.id = wanted;
  r := private.rights_in(t);
  if t.id is null or not r.may_read then
    raise sqlstate 'PT404' using message = 'no such topic';
  end if;
  if me is not null then
    select readers.read_ranges into been from public.topic_readers as readers
    where readers.topic_id = t.id and readers.person_id = me;
    unread := private.unread_numbers(t, been);
  end if;
  pages := greatest(1, ceil(t.last_number / 50.0)::integer);
  -- Without a wish: where the reader is, at the end when all was read, at the start for a visitor.
  page := ceil(coalesce(first, lower(unread), case when me is null then 1 else t.last_number end) / 50.0);
  page := greatest(1, least(page, pages));
  return jsonb_build_object(
    'topic', (
      select jsonb_build_object(
        'id', t.id, 'title', t.title, 'language', t.language, 'audience', t.audience, 'state', t.state,
        'reason', t.closed_reason, 'isPinned', t.is_pinned, 'postCount', t.post_count, 'lastNumber', t.last_number, 'lastVisible', t.last_visible,
        'slowMinutes', t.slow_minutes, 'createdAt', t.created_at, 'lastPostedAt', t.last_posted_at,
        'author', private.person_line(t.author_id),
        'mergedInto', (
          select jsonb_build_object('id', m.id, 'title', m.title, 'group', into_group.slug)
          from public.topics as m join public.working_groups as into_group on into_group.id = m.group_id
          where m.id = t.merged_into and private.may_read_topic(m.id)),
        'group', private.group_line(g, get_topic.language) || jsonb_build_object('reading', g.reading, 'state', g.state))
      from public.working_groups as g where g.id = t.group_id),
    'me', jsonb_build_object(
      'isMember', r.is_member, 'mayWrite', r.may_write, 'mayLead', r.may_lead, 'mayModerate', r.may_moderate,
      'readRanges', private.range_pairs(coalesce(been, '{}')), 'unread', private.range_size(unread),
      'firstUnread', lower(unread), 'follow', private.my_follow(t.group_id, t.id, r.is_member),
      'seats', case when r.may_write then (
        select coalesce(jsonb_agg(jsonb_build_object('organisation',
          private.organisation_line(o, get_topic.language) || jsonb_build_object('id', o.id)) order by o.name), '[]')
        from private.my_seats() as s join public.organisations as o on o.id = s.organisation_id
        where s.group_id = t.group_id) else '[]' end,
      'draft', case when r.may_write then private.draft_at('topic:' || t.id) end),
    'votes', case when t.vote_count > 0 then private.vote_lines(t, r) else '[]' end,
    'agendas', private.agenda_places('topic', t.id::text, get_topic.language),
    'posts', private.post_lines(t, (page - 1) * 50 + 1, r.may_moderate, get_topic.language),
    'page', page, 'pages', pages);
end
$$;
comment on function private.get_topic(bigint, integer, text) is
  'A topic, what who asks may do in it, and the page of 50 numbers around the wished one. PT404.';

create function private.post_of(t public.topics, wanted_number integer) returns public.posts
language plpgsql stable security definer set search_path = ''
as $$
declare
  p public.posts;
begin
  select * into p from public.posts as posts where posts.topic_id = t.id and posts.number = wanted_number;
  if p.id is null or p.document is null or not (
    p.state = 'visible' or coalesce(p.author_id = (select auth.uid()), false) or (private.rights_in(t)).may_moderate) then
    raise sqlstate 'PT404' using message = 'no such post';
  end if;
  return p;
end
$$;
comment on function private.post_of(public.topics, integer) is 'A post whose text who asks may read; PT404 otherwise.';

create function private.get_post(wanted bigint, wanted_number integer, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  t public.topics := private.topic_of(wanted);
  p public.posts := private.post_of(t, wanted_number);
  is_mine boolean := p.author_id is not distinct from (select auth.uid()) and p.author_id is not null;
begin
  return jsonb_build_object(
    'topic', private.topic_lines(array[t.id], get_post.language) -> 0,
    'number', p.number, 'answers', p.answers, 'language', p.language, 'document', p.document, 'plain', p.plain,
    'state', p.state, 'revision', p.revision, 'createdAt', p.created_at, 'editedAt', p.edited_at,
    'author', private.person_line(p.author_id), 'isMine', is_mine,
    'organisation', (
      select private.organisation_line(o, get_post.language) from public.organisations as o where o.id = p.organisation_id),
    'mayEdit', is_mine and p.state = 'visible' and (private.rights_in(t)).may_write,
    'mayRemove', is_mine and p.state = 'visible',
    'mayModerate', (private.rights_in(t)).may_moderate, 'files', private.attachment_lines(p.id),
    'draft', case when is_mine then private.draft_at(format('post:%s:%s', t.id, p.number)) end);
end
$$;
comment on function private.get_post(bigint, integer, text) is 'One post: to change, quote, remove or hide it. PT404.';

create function private.list_post_revisions(wanted bigint, wanted_number integer, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  t public.topics := private.topic_of(wanted);
  p public.posts := private.post_of(t, wanted_number);
  rights private.topic_rights := private.rights_in(t);
begin
  -- What somebody took out again (a name, an address) is not for the whole world.
  if not (rights.is_member or rights.may_moderate or coalesce(p.author_id = (select auth.uid()), false)) then
    raise sqlstate 'PT404' using message = 'no such post';
  end if;
  return jsonb_build_object(
    'topic', private.topic_lines(array[t.id], list_post_revisions.language) -> 0, 'number', p.number,
    'author', private.person_line(p.author_id),
    'revisions', coalesce((
      select jsonb_agg(jsonb_build_object('revision', r.revision, 'language', r.language, 'document', r.document,
        'reason', r.reason, 'writtenAt', r.written_at, 'writtenBy', private.person_line(r.written_by)) order by r.revision desc)
      from private.post_revisions as r where r.post_id = p.id),
      jsonb_build_array(jsonb_build_object('revision', p.revision, 'language', p.language, 'document', p.document,
        'reason', null, 'writtenAt', p.created_at, 'writtenBy', private.person_line(p.author_id)))));
end
$$;
comment on function private.list_post_revisions(bigint, integer, text) is 'All texts that a post has had, the present one first; for members, moderators and its author. PT404.';

create function private.find_post(wanted bigint, wanted_number integer) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  p public.posts;
begin
  select * into p from public.posts as posts where posts.topic_id = wanted and posts.number = wanted_number;
  if p.id is null then
    select posts.* into p from private.post_moves as m join public.posts as posts on posts.id = m.post_id
    where m.topic_id = wanted and m.number = wanted_number;
  end if;
  if p.id is null or not private.may_read_topic(p.topic_id) then
    raise sqlstate 'PT404' using message = 'no such post';
  end if;
  return jsonb_build_object('topic', p.topic_id, 'number', p.number, 'page', ceil(p.number / 50.0)::integer);
end
$$;
comment on function private.find_post(bigint, integer) is 'Where a post stands that stood, or stands, here. PT404.';
