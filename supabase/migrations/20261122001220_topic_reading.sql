-- Reading topics: the list of a group with search, one page of a topic, one post and its history.
--
-- These run as their owner and ask once for the rights in the topic, not once for each post.

create function private.organisation_line(o public.organisations, language text) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
  select case when o.id is not null
    then jsonb_build_object('slug', o.slug, 'name', coalesce(o.names ->> organisation_line.language, o.name)) end
$$;
comment on function private.organisation_line(public.organisations, text) is 'An organisation as posts name it, or null.';

create function private.group_line(g public.working_groups, language text) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
  select jsonb_build_object('slug', g.slug, 'name', coalesce(g.names ->> group_line.language, private.pick(g.names, group_line.language)), 'hue', g.hue)
$$;
comment on function private.group_line(public.working_groups, text) is 'A group as its topics name it.';

create function private.word_question(query text) returns tsquery
language sql immutable parallel safe set search_path = ''
as $$
  -- Each word may go on: "huiswerk" finds "huiswerkbegeleiding".
  select to_tsquery('pg_catalog.simple', string_agg(word || ':*', ' & '))
  from (
    select word from unnest(string_to_array(private.fold_words(left(query, 200)), ' ')) as word where word <> '' limit 12
  ) as words
$$;
comment on function private.word_question(text) is 'Folded words of a search, each as a beginning; null when there is none.';

create function private.excerpt_of(plain text, query text) returns text
language sql immutable parallel safe set search_path = ''
as $$
  -- Folding keeps nearly every length: near the word is near enough.
  select case when spot > 60 then '… ' else '' end || btrim(regexp_replace(substr(plain, greatest(1, spot - 50), 180), '\s+', ' ', 'g'))
    || case when char_length(plain) > greatest(1, spot - 50) + 180 then ' …' else '' end
  from (select coalesce(position(split_part(private.fold_words(left(query, 200)), ' ', 1) in private.fold(plain)), 1) as spot) as s
$$;
comment on function private.excerpt_of(text, text) is 'Some words around the first one that was searched.';

create function private.found_topics(wanted_groups smallint[], with_members boolean, query text)
returns table (topic_id bigint, number integer)
language sql stable security definer set search_path = ''
as $$
  with wish as materialized (
    select private.word_question(query) as question, private.fold_words(left(query, 200)) as words
  ), mine as materialized (
    select t.id, t.words, private.fold(t.title) as title from public.topics as t
    where t.group_id = any (wanted_groups) and t.state not in ('merged', 'held') and (t.audience = 'public' or with_members)
  )
  select found.id, (array_agg(found.number order by found.likeness desc, found.number))[1]
  from (
    -- A title is also found with a typing error in it.
    select mine.id, null::integer as number, 2.0 as likeness from mine, wish
    where mine.words @@ wish.question or extensions.word_similarity(wish.words, mine.title) >= 0.55
    union all
    select p.topic_id, p.number, ts_rank(p.words, wish.question)
    from wish cross join public.posts as p
    where p.words @@ wish.question and p.state = 'visible' and p.topic_id in (select id from mine)
  ) as found
  group by found.id
$$;
comment on function private.found_topics(smallint[], boolean, text) is
  'Topics of these groups in whose title or visible posts the words stand, with the best post; null for the title.';

create function private.topic_lines(wanted bigint[], language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', t.id, 'title', t.title, 'language', t.language, 'audience', t.audience, 'state', t.state,
    'isPinned', t.is_pinned, 'postCount', t.post_count, 'lastNumber', t.last_number,
    'group', private.group_line(g, topic_lines.language),
    'author', private.person_line(t.author_id), 'createdAt', t.created_at, 'lastPostedAt', t.last_posted_at,
    'lastPost', last_post.line, 'unread', coalesce(unread.count, 0), 'firstUnread', unread.first
  ) order by w.position), '[]')
  from unnest(wanted) with ordinality as w (id, position)
  join public.topics as t on t.id = w.id
  join public.working_groups as g on g.id = t.group_id
  left join lateral (
    select jsonb_build_object('number', p.number, 'createdAt', p.created_at, 'author', private.person_line(p.author_id),
      'organisation', private.organisation_line(o, topic_lines.language)) as line
    from public.posts as p left join public.organisations as o on o.id = p.organisation_id
    where p.topic_id = t.id and p.state = 'visible' order by p.number desc limit 1
  ) as last_post on true
  left join lateral (
    select private.range_size(n.numbers) as count, lower(n.numbers) as first
    from (
      select private.unread_numbers(t, (
        select r.read_ranges from public.topic_readers as r where r.topic_id = t.id and r.person_id = (select auth.uid())
      )) as numbers
    ) as n
    where (select auth.uid()) is not null
  ) as unread on true
$$;
comment on function private.topic_lines(bigint[], text) is
  'Lines of topics in this order; who calls has checked that they may be read. Visitors have nothing unread.';

create function private.list_topics(wanted_group text, page integer, query text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  g public.working_groups;
  is_member boolean;
  with_members boolean;
  hits jsonb := '{}';
  shown bigint[];
  total integer;
  at_page integer := greatest(1, least(coalesce(page, 1), 100000));
begin
  select * into g from public.working_groups as groups
  where groups.slug = wanted_group and groups.id in (select private.readable_group_ids());
  if g.id is null then
    raise sqlstate 'PT404' using message = 'no such group';
  end if;
  is_member := g.id in (select private.my_group_ids());
  with_members := is_member or private.has_role('coordinator', 'moderator', 'administrator');
  if private.word_question(query) is null then
    select count(*) into total from public.topics as t
    where t.group_id = g.id and t.state not in ('merged', 'held') and (t.audience = 'public' or with_members);
    shown := array(
      select t.id from public.topics as t
      where t.group_id = g.id and t.state not in ('merged', 'held') and (t.audience = 'public' or with_members)
      order by t.is_pinned desc, t.last_posted_at desc, t.id offset (at_page - 1) * 20 limit 20);
  else
    with found as materialized (
      select f.topic_id, f.number, t.last_posted_at
      from private.found_topics(array[g.id], with_members, query) as f join public.topics as t on t.id = f.topic_id
    ), one_page as (
      select f.* from found as f
      order by f.number is not null, f.last_posted_at desc, f.topic_id offset (at_page - 1) * 20 limit 20
    )
    select (select count(*) from found),
      array(select o.topic_id from one_page as o order by o.number is not null, o.last_posted_at desc, o.topic_id),
      (select coalesce(jsonb_object_agg(o.topic_id, jsonb_build_object('number', p.number, 'language', p.language,
        'excerpt', private.excerpt_of(p.plain, query))), '{}')
        from one_page as o join public.posts as p on p.topic_id = o.topic_id and p.number = o.number)
    into total, shown, hits;
  end if;
  if cardinality(shown) = 0 and at_page > 1 then
    raise sqlstate 'PT404' using message = 'no such page';
  end if;
  return jsonb_build_object(
    'group', private.group_line(g, list_topics.language) || jsonb_build_object('reading', g.reading, 'state', g.state),
    'me', jsonb_build_object('mayWrite', is_member and g.state = 'active'),
    'total', total, 'page', at_page, 'pages', greatest(1, ceil(total / 20.0)::integer),
    'rows', (
      select coalesce(jsonb_agg(line || jsonb_build_object('match', hits -> (line ->> 'id')) order by position), '[]')
      from jsonb_array_elements(private.topic_lines(shown, list_topics.language)) with ordinality as l (line, position)));
end
$$;
comment on function private.list_topics(text, integer, text, text) is
  'Topics of a group that who asks may read, pinned first, 20 a page; with words, those in which they stand. PT404.';
