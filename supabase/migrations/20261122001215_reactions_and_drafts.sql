-- Reactions to posts, how far somebody has read, and texts that are not posted yet.

create function private.set_reaction(wanted bigint, wanted_number integer, kind text, is_given boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  t public.topics := private.topic_of(wanted);
  post bigint;
begin
  if coalesce(kind, '') <> all (enum_range(null::public.reaction_kind)::text[]) then
    raise sqlstate 'PT400' using message = 'kind:errorChoice';
  end if;
  select p.id into post from public.posts as p
  where p.topic_id = t.id and p.number = wanted_number and p.state = 'visible' for key share;
  if post is null then
    raise sqlstate 'PT404' using message = 'no such post';
  end if;
  if not is_given then
    delete from public.post_reactions as r
    where r.post_id = post and r.kind = set_reaction.kind::public.reaction_kind and r.person_id = me;
    return;
  end if;
  if not (private.rights_in(t)).may_write then
    raise insufficient_privilege using message = 'only members react, while the topic is open';
  end if;
  insert into public.post_reactions (post_id, kind, person_id)
  values (post, set_reaction.kind::public.reaction_kind, me) on conflict do nothing;
end
$$;
comment on function private.set_reaction(bigint, integer, text, boolean) is 'Gives or takes back one reaction; doing it twice is doing it once.';

-- Ranges of numbers

create function private.range_size(ranges int4multirange) returns integer
language sql immutable parallel safe set search_path = ''
as $$ select coalesce(sum(upper(r) - lower(r)), 0)::integer from unnest(ranges) as r $$;
comment on function private.range_size(int4multirange) is 'How many numbers are in these ranges.';

create function private.range_pairs(ranges int4multirange) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$ select coalesce(jsonb_agg(jsonb_build_array(lower(r), upper(r) - 1) order by r), '[]') from unnest(ranges) as r $$;
comment on function private.range_pairs(int4multirange) is 'The same as pairs of first and last number, both within.';

create function private.unread_numbers(t public.topics, been int4multirange) returns int4multirange
language sql immutable parallel safe set search_path = ''
as $$ select int4multirange(int4range(1, t.last_number + 1)) - t.gone - coalesce(been, '{}') $$;
comment on function private.unread_numbers(public.topics, int4multirange) is 'Numbers of posts that readers see and this one has not read.';

create function private.mark_read(wanted bigint, first_read integer, last_read integer) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  t public.topics := private.topic_of(wanted);
  from_number integer := greatest(1, first_read);
  to_number integer := least(t.last_number, last_read);
  been int4multirange;
  unread int4multirange;
begin
  insert into public.topic_readers as r (topic_id, person_id, read_ranges)
  values (t.id, me, case when from_number <= to_number
    then int4multirange(int4range(from_number, to_number + 1)) else '{}' end)
  on conflict (topic_id, person_id) do update set read_ranges = r.read_ranges + excluded.read_ranges, visited_at = now()
  returning r.read_ranges into been;
  unread := private.unread_numbers(t, been);
  return jsonb_build_object('unread', private.range_size(unread), 'firstUnread', lower(unread),
    'readRanges', private.range_pairs(been));
end
$$;
comment on function private.mark_read(bigint, integer, integer) is 'Adds a range to what was read; numbers that do not exist yet are not read.';

-- Drafts

create function private.save_post_draft(place text, title text, language text, document jsonb, markdown text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
begin
  if coalesce(place, '') !~ '^(topic:\d{1,18}|(post|document):\d{1,18}:\d{1,9}|(group|documents):[a-z0-9-]{1,120})$' then
    raise sqlstate 'PT400' using message = 'place:errorChoice';
  end if;
  if char_length(markdown) > 200000 or octet_length(document::text) > 5242880 then
    raise sqlstate 'PT400' using message = 'document:topics:errorTextLong';
  end if;
  -- Nobody writes a hundred texts at once: the oldest makes room.
  delete from public.post_drafts as d where d.person_id = me and d.place in (
    select old.place from public.post_drafts as old where old.person_id = me and old.place <> save_post_draft.place
    order by old.updated_at desc offset 99);
  insert into public.post_drafts as d (person_id, place, title, language, document, markdown)
  values (me, save_post_draft.place, left(btrim(save_post_draft.title), 200),
    case when save_post_draft.language ~ '^[a-z]{2,3}$' then save_post_draft.language end,
    save_post_draft.document, save_post_draft.markdown)
  on conflict on constraint post_drafts_pkey do update set title = excluded.title, language = excluded.language,
    document = excluded.document, markdown = excluded.markdown, updated_at = now();
end
$$;

create function private.draft_at(wanted_place text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('title', d.title, 'language', d.language, 'document', d.document,
    'markdown', d.markdown, 'updatedAt', d.updated_at)
  from public.post_drafts as d where d.person_id = (select auth.uid()) and d.place = wanted_place
$$;
comment on function private.draft_at(text) is 'What who asks was writing at this place, or null.';

create function private.delete_post_draft(wanted_place text) returns void
language sql security definer set search_path = ''
as $$ delete from public.post_drafts where person_id = (select auth.uid()) and place = wanted_place $$;

create function private.forget_post_drafts(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from public.post_drafts where updated_at < today - (private.storage_days() -> 'draft')::integer
$$;
comment on function private.forget_post_drafts(date) is 'Daily: erases drafts of posts that nobody touched for as long as other drafts are kept.';
