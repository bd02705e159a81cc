-- By mail: what a message brings along when its mail leaves, and what becomes of an answer. The words of a
-- message stand in its row alone, in no notice and no outbox.

create function private.relay_facts(person uuid, payload jsonb) returns jsonb
language plpgsql stable set search_path = ''
as $$
declare
  m public.matches;
  side text;
begin
  select * into m from public.matches as matches where matches.id = (payload ->> 'conversationId')::uuid;
  side := case when m.id is not null then private.side_of(m, person) end;
  if side is null or side not in ('seeker', 'giver', 'bridge') or private.are_apart(m)
    or (select v.closed_at is not null or v.is_queued from public.conversations as v where v.id = m.id) then
    return null;
  end if;
  return (
    select jsonb_build_object('conversation', m.id, 'author', private.side_line(m, w.author_id) ->> 'name', 'language', w.language, 'template', w.template, 'text', w.body)
    from public.conversation_messages as w
    where w.conversation_id = m.id and w.number = (payload ->> 'messageNumber')::integer and w.kind <> 'event' and not w.is_held);
end
$$;
comment on function private.relay_facts(uuid, jsonb) is
  'The message that a mail is about, for who may still read and answer it; null when it is closed, held or they are apart. For the server alone.';

create function private.message_by_mail(conversation uuid, person_mark text, hash bytea, sender text, reply jsonb, refusal text default null) returns jsonb
language plpgsql set search_path = ''
as $$
declare
  m public.matches;
  account record;
  reason text := refusal;
  given integer;
begin
  select p.id, lower(u.email) as mail, p.language into account
  from public.conversation_people as s join public.people as p on p.id = s.person_id join auth.users as u on u.id = p.id
  where s.conversation_id = conversation and left(encode(sha256(convert_to(p.id::text, 'UTF8')), 'hex'), 12) = person_mark and u.email <> '';
  if account is null then
    return jsonb_build_object('outcome', 'nobody');
  end if;
  if not private.take_inbound_mail(hash) then
    return jsonb_build_object('outcome', 'repeated');
  end if;
  m := private.lock_match(conversation);
  -- Who is blocked learns nothing by it: neither an answer nor silence of another kind.
  if private.are_apart(m) then
    return jsonb_build_object('outcome', 'nobody');
  end if;
  if lower(coalesce(sender, '')) <> account.mail then
    reason := 'foreign';
  elsif reason is null and exists (select from private.post_sanctions as s
    where s.person_id = account.id and s.kind = 'pause' and s.lifted_at is null and s.until_at > now()) then
    reason := 'paused';
  end if;
  if reason is null then
    begin
      given := private.add_message(m, account.id, reply ->> 'plain', null, private.language_of_reply(account.language, null, (reply -> 'isArabic')::boolean),
        encode(substr(sha256(hash), 1, 16), 'hex')::uuid, true);
    exception
      when sqlstate 'PT404' then reason := 'closed';
      when sqlstate 'PT409' then reason := 'closed';
      when sqlstate 'PT429' then reason := 'slow';
      when sqlstate 'PT400' then reason := case when sqlerrm like '%errorContact' then 'contact' when sqlerrm like '%errorRequired' then 'empty' else 'long' end;
    end;
  end if;
  if reason is not null then
    perform private.answer_mail(account.id, account.mail, account.language, 'message_refused', jsonb_build_object(
      'inReplyTo', reply ->> 'messageId', 'reason', reason, 'url', format('/%s/exchange/conversations/%s', account.language, m.id)));
    return jsonb_build_object('outcome', 'refused', 'reason', reason);
  end if;
  if (reply -> 'hasFiles')::boolean then
    perform private.answer_mail(account.id, account.mail, account.language, 'message_refused', jsonb_build_object(
      'inReplyTo', reply ->> 'messageId', 'reason', 'files', 'url', format('/%s/exchange/conversations/%s', account.language, m.id)));
  end if;
  return jsonb_build_object('outcome', 'posted', 'number', given);
end
$$;
comment on function private.message_by_mail(uuid, text, bytea, text, jsonb, text) is
  'What becomes of a mail to the signed address of a conversation: posted, refused (told to the account''s own address), repeated, or nobody; mail between people who are apart is dropped silently. For the server alone.';

-- The clock. Each step notes in its row that it was done, so that a restart or a second node does nothing twice.

create table private.unmatched_notes (
  listing_id bigint primary key references public.listings (id) on delete cascade,
  told_at timestamptz not null default now()
);
comment on table private.unmatched_notes is 'Listings of which the coordinators heard that nobody was found in 45 days; once.';

create function private.keep_conversations(at timestamptz default now()) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  c record;
  m public.matches;
  done integer := 0;
  coordinators uuid[] := array(select r.person_id from public.person_roles as r where r.role = 'coordinator');
begin
  if not pg_try_advisory_xact_lock(hashtextextended('keep_conversations', 0)) then
    return 0;
  end if;
  -- Ten days without a word end it; what was agreed ends by its outcome.
  for c in
    select x.id from public.matches as x join public.conversations as v on v.id = x.id
    where v.closed_at is null and not v.is_queued and x.state in ('proposed', 'asked', 'talking') and v.last_at <= at - interval '10 days'
    order by x.id limit 500
  loop
    m := private.lock_match(c.id);
    if m.state in ('proposed', 'asked', 'talking') then
      perform private.close_talk(m, 'cancelled', null, case when m.met_at is null then 'proposal_ended' else 'closed_by_clock' end);
      perform private.settle_listing(l.id) from (select m.need_id as id union select m.offer_id) as l where l.id is not null;
      done := done + 1;
    end if;
  end loop;
  for c in
    update public.conversations as v set reminded_at = at
    from public.matches as x
    where x.id = v.id and v.closed_at is null and not v.is_queued and v.reminded_at is null
      and x.state in ('proposed', 'asked', 'talking') and v.last_at <= at - interval '48 hours'
    returning x.id, v.last_number,
      array_remove(array[case when coalesce(v.awaits, 'need') = 'need' and x.seeker_agreed_at is null then x.seeker_id end,
        case when coalesce(v.awaits, 'offer') = 'offer' and x.giver_agreed_at is null then x.giver_id end], null) as waited_for
  loop
    select * into m from public.matches as x where x.id = c.id;
    perform private.tell_match(m, c.waited_for, 'conversation_reminder', c.last_number);
    done := done + 1;
  end loop;
  for c in
    with told as (
      insert into private.unmatched_notes (listing_id, told_at)
      select l.id, at from public.listings as l
      where l.state in ('open', 'talking') and l.review = 'approved' and l.opened_at <= at - interval '45 days'
        and not exists (select from public.matches as x where l.id in (x.need_id, x.offer_id) and x.state in ('agreed', 'done'))
      on conflict do nothing returning listing_id)
    select t.listing_id, g.labels from told as t join public.listings as l on l.id = t.listing_id
    join public.listing_categories as g on g.id = l.category_id order by t.listing_id
  loop
    -- The category, never what was written: it stands in a list that others may see over a shoulder.
    perform private.notify(coordinators, 'listing_unmatched', null::smallint, null::bigint, 'listing:' || c.listing_id, 45,
      jsonb_build_object('path', '/exchange/' || c.listing_id, 'titles', c.labels, 'own', true,
        'mail', 'conversation_note', 'reason', 'listing_unmatched'));
    done := done + 1;
  end loop;
  -- Who should have moved up while somebody else held the listing.
  perform private.settle_listing(l.id) from (
    select distinct y.id from public.matches as x join public.conversations as v on v.id = x.id
    join public.listings as y on y.id in (x.need_id, x.offer_id) where v.is_queued order by y.id limit 500) as l;
  return done;
end
$$;
comment on function private.keep_conversations(timestamptz) is
  'Every ten minutes: reminds after 48 hours who is waited for, closes after ten days with a note to both, tells coordinators after 45 days without anybody; how many things it did.';

create function private.forget_conversations(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  gone uuid[] := array(select v.id from public.conversations as v
    where v.erased_at is null and v.closed_at < today - (private.storage_days() -> 'conversation')::integer + 1);
begin
  delete from public.conversation_messages as w where w.conversation_id = any (gone);
  delete from public.conversation_people as p where p.conversation_id = any (gone) and p.part = 'bridge';
  delete from public.notifications as n using unnest(gone) as g (id) where n.object = 'conversation:' || g.id;
  update public.conversation_people as p set shares_contact_at = null, of_age_at = null where p.conversation_id = any (gone);
  update public.conversations as v set erased_at = now() where v.id = any (gone);
end
$$;
comment on function private.forget_conversations(date) is 'Daily: 90 days after it was closed all that was written in a conversation is erased, with who helped in it.';
