-- What people are in a match, how it is held while it changes, and how its lines are written and told.

create function private.message_templates() returns text[]
language sql immutable parallel safe set search_path = ''
as $$
  select array['interested', 'still_there', 'when_fits', 'where_meet', 'can_help', 'more_info', 'thanks', 'needs_time', 'interpreter']
$$;
comment on function private.message_templates() is 'Messages that stand ready in every language; each reader sees them in their own.';

create function private.side_of(m public.matches, person uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select case when person = m.seeker_id then 'seeker' when person = m.giver_id then 'giver'
    when exists (select from public.conversation_people as p where p.conversation_id = m.id and p.person_id = side_of.person
      and p.part = 'bridge' and p.joined_at is not null and p.left_at is null) then 'bridge'
    when exists (select from public.conversation_people as p where p.conversation_id = m.id and p.person_id = side_of.person
      and p.part = 'bridge' and p.seeker_agreed_at is not null and p.giver_agreed_at is not null and p.left_at is null) then 'invited'
    when m.through_id in (select r.organisation_id from public.organisation_representatives as r where r.person_id = side_of.person)
      and private.is_checked(m.through_id) then 'go_between' end
$$;
comment on function private.side_of(public.matches, uuid) is
  'What somebody is in a match: seeker, giver, bridge, invited (a bridge to whom both said yes and who has not joined), go_between; null for nobody.';

create function private.side_line(m public.matches, person uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  -- A code name goes without who acts for it: the same number elsewhere would tell who that is, and of two that they have one case worker.
  select coalesce((
    select jsonb_build_object('id', md5(m.id::text || l.kind)::uuid, 'name', b.code_name)
    from public.listings as l join public.beneficiaries as b on b.id = l.beneficiary_id
    where l.id = case person when m.seeker_id then m.need_id when m.giver_id then m.offer_id end), private.person_line(person))
$$;
comment on function private.side_line(public.matches, uuid) is 'Somebody in a conversation as the others see them: who was posted for under a code name keeps it, also once they act themselves.';

create function private.are_apart(m public.matches) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from public.blocks as b
    where (b.blocker_id, b.blocked_id) in ((m.seeker_id, m.giver_id), (m.giver_id, m.seeker_id)))
$$;
comment on function private.are_apart(public.matches) is 'Whether one of the two sides blocked the other.';

create function private.lock_match(wanted uuid) returns public.matches
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches;
begin
  select * into m from public.matches as matches where matches.id = wanted;
  -- Always the listings first, by number, then the match: nobody waits in a circle.
  perform from public.listings as l where l.id in (m.need_id, m.offer_id) order by l.id for no key update;
  select * into m from public.matches as matches where matches.id = wanted for no key update;
  return m;
end
$$;
comment on function private.lock_match(uuid) is 'A match with its listings, held until the transaction ends; who calls has checked whose it is. Null when there is none.';

create function private.lock_my_match(wanted uuid) returns public.matches
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.matches := private.lock_match(wanted);
begin
  if m.id is null or private.side_of(m, me) is null then
    raise sqlstate 'PT404' using message = 'no such conversation';
  end if;
  return m;
end
$$;
comment on function private.lock_my_match(uuid) is 'The same, for who is in it or stands between; PT404 for all others, coordinators too.';

create function private.tell_match(
  m public.matches, people uuid[], kind text, version integer, mail text default 'conversation_note', reason text default null
) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- Nothing here says what it is about: a telephone may be shared.
  perform private.notify(array(select p.id from unnest(people) as p (id) where p.id is distinct from (select auth.uid())),
    kind, null::smallint, null::bigint, 'conversation:' || m.id, version, jsonb_build_object(
      'path', '/exchange/conversations/' || m.id, 'own', true, 'mail', mail, 'reason', coalesce(reason, kind),
      'conversationId', m.id, 'messageNumber', version));
end
$$;
comment on function private.tell_match(public.matches, uuid[], text, integer, text, text) is
  'Tells people of a conversation, but not who acts; the words of a message are looked up when the mail leaves.';

create function private.people_talking(m public.matches) returns uuid[]
language sql stable security definer set search_path = ''
as $$
  select array(select id from unnest(array[m.seeker_id, m.giver_id]) as s (id) where id is not null
    union select p.person_id from public.conversation_people as p
    where p.conversation_id = m.id and p.part = 'bridge' and p.joined_at is not null and p.left_at is null)
$$;
comment on function private.people_talking(public.matches) is 'The two sides of a match, and the bridges who joined.';

create function private.write_line(
  conversation uuid, author uuid, kind text, template text, body text, language text, once uuid default null, came_by_mail boolean default false
) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  given integer;
begin
  update public.conversations as c set last_number = c.last_number + 1 where c.id = conversation returning c.last_number into given;
  insert into public.conversation_messages (conversation_id, number, author_id, kind, template, body, language, once, came_by_mail)
  values (conversation, given, author, write_line.kind, write_line.template, coalesce(write_line.body, ''),
    coalesce(write_line.language, (select s.default_language from public.site_settings as s), 'nl'), write_line.once, write_line.came_by_mail);
  return given;
end
$$;
comment on function private.write_line(uuid, uuid, text, text, text, text, uuid, boolean) is 'The next line of a conversation; its number.';

create function private.add_event(conversation uuid, template text, at timestamptz) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  given integer := private.write_line(conversation, null, 'event', template, '', null);
begin
  update public.conversation_messages as e set written_at = at where e.conversation_id = conversation and e.number = given;
end
$$;
comment on function private.add_event(uuid, text, timestamptz) is 'What happened, between the messages; told in the language of each reader by its name.';
