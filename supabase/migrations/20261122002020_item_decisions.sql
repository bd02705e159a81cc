-- Deciding on proposals. Each decision tells who proposed, in the same transaction; all but accepting say why.

create function private.bump_agenda(s public.sessions) returns void
language sql security definer set search_path = ''
as $$ update public.sessions as sessions set agenda_revision = sessions.agenda_revision + 1 where sessions.id = s.id $$;
comment on function private.bump_agenda(public.sessions) is 'The working agenda changed: lists drawn before are old.';

create function private.lock_agenda(session_slug text) returns public.sessions
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_session(session_slug);
begin
  perform private.require_organiser();
  if s.state not in ('draft', 'published', 'open') then
    raise sqlstate 'PT409' using message = 'this session is over or cancelled';
  end if;
  return s;
end
$$;
comment on function private.lock_agenda(text) is 'A session whose agenda may still change, held until the end, for who organises. PT409 once it is closed or cancelled.';

create function private.require_section(s public.sessions, wanted bigint) returns bigint
language plpgsql stable security definer set search_path = ''
as $$
begin
  if wanted is null or not exists (select from public.agenda_sections as c where c.id = wanted and c.session_id = s.id) then
    raise sqlstate 'PT400' using message = 'section:errorChoice';
  end if;
  return wanted;
end
$$;

create function private.next_position(section bigint) returns smallint
language sql stable security definer set search_path = ''
as $$ select (coalesce(max(i.position), 0) + 1)::smallint from public.agenda_items as i where i.section_id = section $$;

create function private.merge_item(s public.sessions, i public.agenda_items, target bigint, given text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  into_one public.agenda_items;
begin
  select * into into_one from public.agenda_items as items
  where items.id = merge_item.target and items.session_id = s.id and items.id <> i.id and items.type <> 'break'
    and items.state in ('submitted', 'question', 'accepted')
  for no key update;
  if into_one.id is null then
    raise sqlstate 'PT400' using message = 'target:errorChoice';
  end if;
  update public.agenda_items as items set state = 'merged', merged_into_id = into_one.id, section_id = null, reason = given,
    decided_by = (select auth.uid()), decided_at = now()
  where items.id = i.id returning * into i;
  insert into public.item_links (item_id, theme_id, initiative_id, topic_id, document_id, added_by)
  select into_one.id, l.theme_id, l.initiative_id, l.topic_id, l.document_id, l.added_by
  from public.item_links as l where l.item_id = i.id
  on conflict do nothing;
  perform private.tell_item(s, i, array(select private.followers_of_item(i.id)), 'item_merged', jsonb_build_object('into', into_one.title));
end
$$;
comment on function private.merge_item(public.sessions, public.agenda_items, bigint, text) is
  'One goes on in another of the same session, with what it is tied to; its proposers follow the other.';

create function private.decide_item(
  session_slug text, wanted_item bigint, base integer, step text, reason text, section bigint, target bigint
) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_agenda(session_slug);
  i public.agenda_items := private.lock_item(s, wanted_item);
  given text;
  kind text;
begin
  perform private.check_item_base(i, base);
  if coalesce(step, '') not in ('accept', 'ask', 'merge', 'defer', 'decline') then
    raise sqlstate 'PT400' using message = 'step:errorChoice';
  end if;
  if i.type = 'break' or i.session_id is null or not (case step
    when 'accept' then i.state in ('submitted', 'question')
    when 'ask' then i.state = 'submitted'
    -- What was accepted can still be put off, before the forum has met.
    else i.state in ('submitted', 'question') or i.state = 'accepted' and s.state <> 'open' end) then
    raise sqlstate 'PT409' using message = 'this proposal is decided already',
      detail = jsonb_build_object('revision', i.revision, 'state', i.state)::text;
  end if;
  given := private.given_text('reason', reason, step <> 'accept');
  if step = 'accept' then
    section := private.require_section(s, section);
  end if;
  perform private.bump_agenda(s);
  if step = 'merge' then
    perform private.merge_item(s, i, target, given);
    return;
  end if;
  kind := case step when 'accept' then 'accepted' when 'ask' then 'question' when 'defer' then 'deferred' else 'declined' end;
  update public.agenda_items as items set state = kind::public.item_state, reason = given,
    section_id = case when step = 'accept' then section end,
    position = case when step = 'accept' then private.next_position(section) else items.position end,
    session_id = case when step = 'defer' then null else items.session_id end,
    deferred_from_id = case when step = 'defer' then s.id else items.deferred_from_id end,
    answer = case when step = 'ask' then null else items.answer end,
    decided_by = (select auth.uid()), decided_at = now()
  where items.id = i.id returning * into i;
  perform private.tell_item(s, i, array(select private.followers_of_item(i.id)), 'item_' || kind);
end
$$;
comment on function private.decide_item(text, bigint, integer, text, text, bigint, bigint) is
  'accept into a section; ask, merge into a target, defer to the next call, decline: with a reason. PT409 on an old view.';

create function private.return_to_call(item bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i public.agenda_items;
  copy public.agenda_items;
  s public.sessions;
begin
  select * into i from public.agenda_items as items where items.id = return_to_call.item for no key update;
  -- An open commitment comes back by its own rule.
  if i.id is null or i.session_id is null or i.type = 'break' or i.commitment_id is not null then
    return;
  end if;
  update public.agenda_items as items set state = 'postponed' where items.id = i.id and items.state <> 'postponed';
  insert into public.agenda_items (type, state, language, title, titles, why, wanted, minutes, group_id, organisation_id,
    presenter, presenter_id, proposer_id, needs_theme_id, deferred_from_id, returned_from_id)
  values (i.type, 'deferred', i.language, i.title, i.titles, i.why, i.wanted, greatest(i.minutes, 1), i.group_id, i.organisation_id,
    i.presenter, i.presenter_id, i.proposer_id, i.needs_theme_id, i.session_id, i.id)
  on conflict do nothing returning * into copy;
  if copy.id is null then
    return;
  end if;
  insert into public.item_links (item_id, theme_id, initiative_id, topic_id, document_id, added_by)
  select copy.id, l.theme_id, l.initiative_id, l.topic_id, l.document_id, l.added_by from public.item_links as l where l.item_id = i.id;
  select * into s from public.sessions as sessions where sessions.id = i.session_id;
  perform private.tell_item(s, copy, array(select private.followers_of_item(copy.id)), 'item_postponed');
end
$$;
comment on function private.return_to_call(bigint) is
  'A postponed item waits for the next call as a new proposal with the same words, once; the old one stays on its agenda.';

create function private.undo_return(item bigint) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  i public.agenda_items;
  copy public.agenda_items;
begin
  select * into i from public.agenda_items as items where items.id = undo_return.item for no key update;
  select * into copy from public.agenda_items as items where items.returned_from_id = i.id for update;
  if copy.id is not null then
    -- What others did with it since is not taken from them.
    if copy.state not in ('deferred', 'submitted') or copy.decided_at is not null
      or (copy.type, copy.language, copy.title, copy.titles, copy.why, copy.wanted, copy.minutes, copy.group_id, copy.organisation_id,
        copy.presenter, copy.presenter_id) is distinct from (i.type, i.language, i.title, i.titles, i.why, i.wanted,
        greatest(i.minutes, 1::smallint), i.group_id, i.organisation_id, i.presenter, i.presenter_id)
      or private.link_values(copy.id) <> private.link_values(i.id)
      or exists (select from public.agenda_items as m where m.merged_into_id = copy.id)
      or exists (select from public.item_notes as n where n.item_id = copy.id)
      or exists (select from public.papers as p where p.item_id = copy.id) then
      return false;
    end if;
    perform private.drop_notices('item:' || copy.id, array['item_postponed', 'item_in_call']);
    delete from public.agenda_items as items where items.id = copy.id;
  end if;
  update public.agenda_items as items set state = 'accepted' where items.id = i.id and items.state = 'postponed';
  return true;
end
$$;
comment on function private.undo_return(bigint) is
  'Takes back what return_to_call did, notices included; false and nothing done where somebody worked on with it.';

create function private.open_calls(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
  i public.agenda_items;
begin
  for s in
    select * from public.sessions as sessions
    where sessions.state = 'published' and private.is_call_open(sessions, (today + time '12:00') at time zone sessions.zone)
    order by sessions.starts_at for no key update
  loop
    -- Never back into the call from which it was put off.
    for i in
      update public.agenda_items as items set session_id = s.id, state = 'submitted'
      where items.session_id is null and items.state = 'deferred' and items.deferred_from_id is distinct from s.id
        and coalesce((select earlier.starts_at < s.starts_at from public.sessions as earlier where earlier.id = items.deferred_from_id), true)
      returning *
    loop
      perform private.tell_item(s, i, array(select private.followers_of_item(i.id)), 'item_in_call');
    end loop;
  end loop;
end
$$;
comment on function private.open_calls(date) is
  'Daily and when a session is published: what was put off enters the next call that is open, once; who proposed it hears.';
