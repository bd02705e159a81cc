-- The desk of possible duplicates: the list of pairs with why, and saying that two are two.

create function private.require_duplicate_desk() returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform private.require_person();
  if not private.has_role('moderator', 'editor', 'coordinator', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators, editors and coordinators compare initiatives';
  end if;
end
$$;

create function private.count_possible_duplicates() returns integer
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.has_role('moderator', 'editor', 'coordinator', 'administrator') then
    return null;
  end if;
  -- Who has a thousand before them needs no exact number.
  return (select count(*) from (select from private.possible_duplicates limit 1000) as counted);
end
$$;
comment on function private.count_possible_duplicates() is 'How many pairs wait, a thousand at most; null for who does not compare them.';

create function private.pair_side(wanted uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select private.initiative_name(i.id, language) || jsonb_build_object('slug', i.slug, 'status', i.status, 'website', i.website,
      'since', i.published_at,
      'summary', (
        select jsonb_build_object('body', left(t.body, 300), 'language', t.language) from public.initiative_texts as t
        where t.initiative_id = i.id and t.section in ('summary', 'what')
        order by t.section, t.language = pair_side.language desc, t.state, t.language limit 1),
      'places', (
        select coalesce(jsonb_agg(distinct coalesce(private.pick(d.names, pair_side.language) || ', ', '') || private.pick(p.names, pair_side.language)), '[]')
        from public.initiative_places as ip join public.places as p on p.id = ip.place_id
        left join public.districts as d on d.id = ip.district_id
        where ip.initiative_id = i.id and ip.visibility <> 'hidden'))
    from public.initiatives as i where i.id = wanted);
end
$$;
comment on function private.pair_side(uuid, text) is 'One of two initiatives in a line: name, summary and the places that anybody may know.';

create function private.list_possible_duplicates(language text, skip integer) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform private.require_duplicate_desk();
  -- What changed a moment ago is compared before the list is read; a whole import waits for the clock.
  perform private.look_for_duplicates(5);
  return jsonb_build_object(
    'total', (select count(*) from (select from private.possible_duplicates limit 1000) as counted),
    'waiting', (select count(*) from (select from private.duplicate_looks limit 1000) as counted),
    'pairs', (
      select coalesce(jsonb_agg(jsonb_build_object('isLikely', p.is_likely, 'signals', to_jsonb(p.signals),
        'mayMerge', private.may_merge(p.lower_id, p.higher_id),
        -- The one that stays stands first.
        'one', private.pair_side(private.older_of(p.lower_id, p.higher_id), language),
        'other', private.pair_side(case when private.older_of(p.lower_id, p.higher_id) = p.lower_id then p.higher_id else p.lower_id end, language))
        order by p.is_likely desc, p.nearness desc, p.lower_id, p.higher_id), '[]')
      from (
        select * from private.possible_duplicates as pairs
        order by pairs.is_likely desc, pairs.nearness desc, pairs.lower_id, pairs.higher_id
        offset greatest(skip, 0) limit 20) as p));
end
$$;

create function private.older_of(one uuid, other uuid) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (select i.id from public.initiatives as i where i.id in (one, other) order by i.published_at, i.created_at, i.id limit 1);
end
$$;
comment on function private.older_of(uuid, uuid) is 'Which of two published initiatives has stood here longer: its id and address stay.';

create function private.remember_distinct(one_slug text, other_slug text, why text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[];
  said text := nullif(btrim(why, E' \t\n\r'), '');
begin
  perform private.require_duplicate_desk();
  if char_length(said) > 500 then
    raise sqlstate 'PT400' using message = 'reason:merging:errorLong';
  end if;
  -- Locked as a merge locks them: what is being merged is not told apart at the same time.
  ids := array(select locked.id from (
    select i.id from public.initiatives as i where i.slug in (one_slug, other_slug) and i.is_published order by i.id for share) as locked);
  if cardinality(ids) <> 2 then
    raise sqlstate 'PT404' using message = 'no such two initiatives';
  end if;
  insert into private.initiative_distinctions as d (lower_id, higher_id, fingerprint, reason, decided_by)
  values (ids[1], ids[2], private.pair_mark(ids[1], ids[2]), said, (select auth.uid()))
  on conflict (lower_id, higher_id) do update
    set fingerprint = excluded.fingerprint, reason = excluded.reason, decided_by = excluded.decided_by, decided_at = now();
  delete from private.possible_duplicates as p where p.lower_id = ids[1] and p.higher_id = ids[2];
end
$$;

-- The API

create function public.list_possible_duplicates(language text, skip integer default 0) returns jsonb
language sql volatile security invoker set search_path = ''
as $$ select private.list_possible_duplicates(language, skip) $$;
comment on function public.list_possible_duplicates(text, integer) is
  'Pairs of published initiatives that may be the same, likely ones first, twenty behind `skip`; for moderators, editors and coordinators. 42501.';

create function public.remember_distinct(one text, other text, why text) returns void
language sql security invoker set search_path = ''
as $$ select private.remember_distinct(one, other, why) $$;
comment on function public.remember_distinct(text, text, text) is
  'Says of two initiatives that they are two; asked again when name, site or place of one changes. PT400 reason, PT404, 42501.';

grant execute on function private.count_possible_duplicates() to authenticated;
grant execute on function
  private.list_possible_duplicates(text, integer), public.list_possible_duplicates(text, integer),
  private.remember_distinct(text, text, text), public.remember_distinct(text, text, text)
to authenticated;
