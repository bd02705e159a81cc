-- Blocking: at once, both ways, told to nobody. Whoever is blocked sees no difference from what is over.

create function private.other_sides(m public.matches, me uuid) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select p.person_id from public.conversation_people as p where p.conversation_id = m.id and p.part <> 'bridge' and p.person_id <> me
  union
  select side from unnest(array[m.seeker_id, m.giver_id]) as side where side is not null and side <> me
$$;
comment on function private.other_sides(public.matches, uuid) is 'Who stands on the other side of a match.';

create function private.block_now(me uuid, other uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches;
begin
  if other is null or other = me then
    raise sqlstate 'PT400' using message = 'form:safeguards:errorBlock';
  end if;
  insert into public.blocks (blocker_id, blocked_id) values (me, other) on conflict do nothing;
  for m in
    select * from public.matches as matches
    -- A proposal stands, and never begins: if it ended now, who blocks people would learn who it was with.
    where matches.state in ('asked', 'talking', 'agreed')
      and (matches.seeker_id = me and matches.giver_id = other or matches.seeker_id = other and matches.giver_id = me)
    order by matches.id
  loop
    -- Not locked here: ending locks the listings first, as all do, so that nobody waits in a circle.
    perform private.end_match(m, 'cancelled'::public.match_state, null::public.match_refusal);
  end loop;
end
$$;
comment on function private.block_now(uuid, uuid) is 'One does not want to meet the other: what is under way between them is over, as anything else that is called off.';

create function private.block_person(listing bigint, conversation uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  l public.listings;
  m public.matches;
  other uuid;
begin
  if not private.count_attempt('block', me::text, 50, '1 day') then
    raise sqlstate 'PT429' using message = 'fifty a day', hint = '3600';
  end if;
  if conversation is not null then
    m := private.match_of(conversation);
    if m.id not in (select private.my_match_ids()) then
      raise sqlstate 'PT404' using message = 'no such conversation';
    elsif m.met_at is null then
      raise sqlstate 'PT409' using message = 'they do not know who it is';
    end if;
    for other in select private.other_sides(m, me) loop
      perform private.block_now(me, other);
    end loop;
    return;
  end if;
  l := private.listing_of(listing);
  perform private.block_now(me, l.person_id);
end
$$;
comment on function private.block_person(bigint, uuid) is
  'Blocks who posted a listing, or the other side of a conversation; organisations are reported, not blocked. PT400, PT404.';

create function private.unblock_person(wanted uuid) returns void
language sql security definer set search_path = ''
as $$ delete from public.blocks as b where b.blocker_id = (select auth.uid()) and b.id = wanted $$;

create function private.get_safety(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
begin
  return jsonb_build_object(
    'blocked', (
      select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'at', b.blocked_at,
        -- Who was met under a code name keeps it.
        'name', coalesce((
          select min(somebody.code_name) from public.matches as m
          join public.listings as l on l.id = case b.blocked_id when m.seeker_id then m.need_id else m.offer_id end
          join public.beneficiaries as somebody on somebody.id = l.beneficiary_id
          where me in (m.seeker_id, m.giver_id) and b.blocked_id in (m.seeker_id, m.giver_id)), nullif(p.display_name, '')))
        order by b.blocked_at desc), '[]')
      from public.blocks as b join public.people as p on p.id = b.blocked_id where b.blocker_id = me),
    'screenings', (
      select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'category', private.pick(c.labels, get_safety.language),
        'organisation', private.organisation_line(o, get_safety.language), 'seenOn', s.seen_on, 'seenBy', private.person_line(s.seen_by),
        'endsOn', s.ends_on, 'withdrawnAt', s.withdrawn_at,
        'isCurrent', private.is_screened(me, s.organisation_id, s.category_id)
          and s.withdrawn_at is null and s.ends_on >= private.today()) order by s.id desc), '[]')
      from public.screenings as s join public.listing_categories as c on c.id = s.category_id
      join public.organisations as o on o.id = s.organisation_id where s.person_id = me),
    'reports', private.my_safety_cases(get_safety.language),
    'contacts', private.safety_contacts());
end
$$;
comment on function private.get_safety(text) is 'Whom who asks has blocked, what organisations have seen of them, and what they reported or was decided about them.';
