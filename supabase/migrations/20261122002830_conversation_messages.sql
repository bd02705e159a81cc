-- Messages. Contact data reaches the other side only once both ticked that theirs may be seen.

create function private.check_message(message text, template text, shares boolean) returns void
language plpgsql stable security definer set search_path = ''
as $$
declare
  given text := nullif(btrim(message, E' \t\n\r'), '');
begin
  if nullif(template, '') <> all (private.message_templates()) then
    raise sqlstate 'PT400' using message = 'template:errorChoice';
  end if;
  if given is null and nullif(template, '') is null then
    raise sqlstate 'PT400' using message = 'message:errorRequired';
  end if;
  if char_length(given) > 4000 then
    raise sqlstate 'PT400' using message = 'message:conversations:errorLong';
  end if;
  if not shares and cardinality(private.contact_phrases(given)) > 0 then
    raise sqlstate 'PT400' using message = 'message:conversations:errorContact';
  end if;
end
$$;
comment on function private.check_message(text, text, boolean) is
  'PT400 for a message without words, too long, with a template that is none, or with contact data before both share theirs.';

create function private.announce_line() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_notify('content', 'conversation:' || new.conversation_id);
  return null;
end
$$;
comment on function private.announce_line() is 'Open pages hear that something is new; each asks then what its reader may hear of.';
create trigger conversation_messages_announce after insert or update of is_held on public.conversation_messages
  for each row execute function private.announce_line();

create function private.share_contact_both(m public.matches) returns boolean
language sql stable security definer set search_path = ''
as $$
  select count(*) = 2 from public.conversation_people as p
  where p.conversation_id = m.id and p.part in ('seeker', 'giver') and p.shares_contact_at is not null
$$;
comment on function private.share_contact_both(public.matches) is 'Whether both sides ticked that the other may see their address.';

create function private.add_message(
  m public.matches, person uuid, message text, template text, language text, sending uuid, came_by_mail boolean default false
) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  side text := private.side_of(m, person);
  v public.conversations;
  given integer;
begin
  if side is null or side not in ('seeker', 'giver', 'bridge') then
    raise sqlstate 'PT404' using message = 'no such conversation';
  end if;
  select number into given from public.conversation_messages as sent where sent.author_id = person and sent.once = sending;
  if given is not null then
    return given;
  end if;
  select * into v from public.conversations as conversations where conversations.id = m.id;
  -- Of a proposal the two do not know who the other is: they write once both confirmed it.
  if m.state not in ('asked', 'talking', 'agreed') or v.closed_at is not null or v.is_queued or private.are_apart(m) then
    raise sqlstate 'PT409' using message = 'this conversation is closed';
  end if;
  perform private.check_message(message, template, private.share_contact_both(m));
  -- Who was not answered yet does not go on and on.
  if m.state = 'asked' and person = m.asked_by and (
    select count(*) from public.conversation_messages as w where w.conversation_id = m.id and w.author_id = person) >= 3
    or not private.count_attempt('conversation_message', person::text, 40, '1 hour')
    or not private.count_attempt('conversation_messages', person::text, 200, '1 day') then
    raise sqlstate 'PT429' using message = 'enough messages for now', hint = '3600';
  end if;
  given := private.write_line(m.id, person, case when coalesce(template, '') = '' then 'text' else 'template' end, nullif(template, ''),
    btrim(message, E' \t\n\r'), language, sending, came_by_mail);
  if side <> 'bridge' and m.state <> 'agreed' then
    if m.state = 'asked' and person is distinct from m.asked_by then
      update public.matches as matches set state = 'talking' where matches.id = m.id returning * into m;
      perform private.settle_listing(l.id) from public.listings as l where l.id in (m.need_id, m.offer_id);
    end if;
    update public.conversations as c
    set awaits = case side when 'seeker' then 'offer' else 'need' end::public.listing_kind where c.id = m.id;
  end if;
  update public.conversations as c set last_at = now(), reminded_at = null where c.id = m.id;
  update public.conversation_people as p set read_number = given where p.conversation_id = m.id and p.person_id = person;
  perform private.tell_match(m, array_remove(private.people_talking(m), person), 'conversation_message', given, 'conversation_message');
  return given;
end
$$;
comment on function private.add_message(public.matches, uuid, text, text, text, uuid, boolean) is
  'A message of somebody who is in it, with the match held; its number. Sent twice it is one. PT400 by field, PT404, PT409 when closed or waiting in line, PT429.';

create function private.write_message(wanted uuid, message text, template text, language text, sending uuid) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches := private.lock_my_match(wanted);
begin
  perform private.check_pause();
  return private.add_message(m, (select auth.uid()), message, template, language, sending);
end
$$;

create function private.share_contact(wanted uuid, shares boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.matches := private.lock_my_match(wanted);
  side text := private.side_of(m, me);
begin
  if side is null or side not in ('seeker', 'giver') then
    raise insufficient_privilege using message = 'only the two sides share their address';
  end if;
  if m.state not in ('talking', 'agreed') or private.are_apart(m) then
    raise sqlstate 'PT409' using message = 'first the two talk';
  end if;
  update public.conversation_people as p
  set shares_contact_at = case when coalesce(shares, false) then coalesce(p.shares_contact_at, now()) end
  where p.conversation_id = m.id and p.person_id = me;
  if shares then
    perform private.tell_match(m, array[m.seeker_id, m.giver_id], 'conversation_shared', case side when 'seeker' then 1 else 2 end);
  end if;
end
$$;
comment on function private.share_contact(uuid, boolean) is 'Whether the other side may see one''s mail address: shown to both once both said so, hidden again as soon as one takes it back.';

create function private.passable_listing(m public.matches, side text) returns bigint
language sql stable security definer set search_path = ''
as $$
  select l.id from public.listings as l
  where l.id = case side when 'seeker' then m.offer_id when 'giver' then m.need_id end and l.audience <> 'go_between'
    and l.state in ('open', 'talking') and l.review = 'approved' and not l.is_paused and l.expires_at > now()
    and m.state in ('asked', 'talking') and not private.are_apart(m)
$$;
comment on function private.passable_listing(public.matches, text) is
  'The listing of the other side, where everybody who is signed in may read it: what somebody may tell a person whom they know of.';

create function private.pass_to_person(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches := private.lock_my_match(wanted);
  side text := private.side_of(m, (select auth.uid()));
begin
  if side is null or side not in ('seeker', 'giver') then
    raise insufficient_privilege using message = 'only the two sides pass it on';
  end if;
  if private.passable_listing(m, side) is null then
    raise sqlstate 'PT409' using message = 'nothing here is to be passed on';
  end if;
  perform private.end_match(m, 'cancelled', null, 'passed_to_person');
end
$$;
comment on function private.pass_to_person(uuid) is
  'Who cannot help tells somebody they know, by the link of the listing alone: nobody is named and nothing is sent, the other side hears that it was passed on, and the conversation ends. PT404, PT409, 42501.';

create function private.pass_on(wanted uuid, organisation uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.matches := private.lock_my_match(wanted);
  side text := private.side_of(m, me);
  l public.listings;
  o public.organisations;
begin
  if side is null or side not in ('seeker', 'giver') then
    raise insufficient_privilege using message = 'only the two sides pass it on';
  end if;
  select * into o from public.organisations as organisations
  where organisations.id = organisation and private.is_checked(organisations.id) and organisations.id not in (select private.my_organisation_ids());
  if o.id is null then
    raise sqlstate 'PT400' using message = 'organisation:errorChoice';
  end if;
  if m.state not in ('asked', 'talking') or private.are_apart(m) then
    raise sqlstate 'PT409' using message = 'this conversation is closed';
  end if;
  if not private.count_attempt('pass_on', me::text, 5, '1 day') then
    raise sqlstate 'PT429' using message = 'passed on often enough today', hint = '86400';
  end if;
  perform private.write_line(m.id, me, 'event', 'passed_on', o.slug, null);
  select * into l from public.listings as listings
  where listings.id = case side when 'seeker' then m.offer_id else m.need_id end and listings.audience <> 'go_between'
    and listings.state in ('open', 'talking') and listings.review = 'approved';
  -- What others may read anyway is shown to the organisation, and nothing of what was said here.
  if l.id is not null then
    perform private.notify(array(select r.person_id from public.organisation_representatives as r where r.organisation_id = o.id),
      'listing_passed_on', null::smallint, null::bigint, 'listing:' || l.id, 1,
      jsonb_build_object('path', '/exchange/' || l.id, 'own', true, 'mail', 'conversation_note', 'reason', 'listing_passed_on'));
  end if;
  perform private.tell_match(m, private.people_talking(m), 'conversation_passed_on', (select v.last_number from public.conversations as v where v.id = m.id));
end
$$;
comment on function private.pass_on(uuid, uuid) is
  'Who cannot help names a checked organisation that may: it hears of the listing of the other side, which stands in the conversation with its page. PT400, PT409, PT429.';
