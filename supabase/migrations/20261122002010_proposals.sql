-- The call for items: proposing, answering a question, taking back.

create function private.may_propose(s public.sessions) returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.is_call_open(s) and (exists (select from private.my_groups()) or private.organises_sessions())
$$;
comment on function private.may_propose(public.sessions) is 'Whether the call is open for who asks: everybody in a working group.';

create function private.lock_item(s public.sessions, item bigint) returns public.agenda_items
language plpgsql security definer set search_path = ''
as $$
declare
  i public.agenda_items;
begin
  select * into i from public.agenda_items as items
  where items.id = lock_item.item and (items.session_id = s.id or items.session_id is null and items.deferred_from_id = s.id)
  for no key update;
  if i.id is null then
    raise sqlstate 'PT404' using message = 'no such item';
  end if;
  return i;
end
$$;
comment on function private.lock_item(public.sessions, bigint) is 'An item of this session or put off from it, held until the end. The session is held first, always.';

create function private.check_item_base(i public.agenda_items, base integer) returns void
language plpgsql immutable set search_path = ''
as $$
begin
  if base is distinct from i.revision then
    raise sqlstate 'PT409' using message = 'this item was changed meanwhile',
      detail = jsonb_build_object('revision', i.revision, 'state', i.state)::text;
  end if;
end
$$;

create function private.checked_item(
  i public.agenda_items, title text, why text, wanted text, minutes integer, type text, language text, is_whole boolean
) returns public.agenda_items
language plpgsql immutable set search_path = ''
as $$
begin
  i.title := private.check_title(title);
  i.why := private.given_text('why', why, is_whole);
  i.wanted := private.given_text('wanted', wanted, is_whole);
  -- What is followed up and not due yet takes no speaking time.
  if coalesce(minutes, -1) not between (case when type = 'follow_up' then 0 else 1 end) and 240 then
    raise sqlstate 'PT400' using message = 'minutes:agenda:errorMinutes';
  end if;
  i.minutes := minutes;
  if coalesce(type, '') not in ('information', 'discussion', 'decision', 'follow_up', 'break') then
    raise sqlstate 'PT400' using message = 'type:errorChoice';
  end if;
  i.type := type::public.item_type;
  if coalesce(language, '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  i.language := language;
  return i;
end
$$;
comment on function private.checked_item(public.agenda_items, text, text, text, integer, text, text, boolean) is
  'An item with these values; PT400 by field. What is not whole yet may lack why and wanted outcome.';

create function private.speak_for(i public.agenda_items, speaker text) returns public.agenda_items
language plpgsql stable security definer set search_path = ''
as $$
declare
  kind text := split_part(coalesce(speaker, ''), ':', 1);
  named text := split_part(coalesce(speaker, ''), ':', 2);
  -- What an item had stays sayable, also after its proposer left the group.
  was_group smallint := i.group_id;
  was_organisation uuid := i.organisation_id;
begin
  i.group_id := null;
  i.organisation_id := null;
  if kind = 'group' then
    i.group_id := (select g.id from public.working_groups as g where g.slug = named
      and (g.id = was_group or g.state = 'active' and g.id in (select private.my_group_ids())));
  elsif kind = 'organisation' then
    i.organisation_id := (select o.id from public.organisations as o where o.slug = named and (o.id = was_organisation
      or o.id in (select private.my_organisation_ids() union select s.organisation_id from private.my_seats() as s)));
  end if;
  if kind <> '' and i.group_id is null and i.organisation_id is null then
    raise sqlstate 'PT400' using message = 'speaker:errorChoice';
  end if;
  return i;
end
$$;
comment on function private.speak_for(public.agenda_items, text) is
  'For whom it is proposed: nobody but oneself (empty), `group:<slug>` of an own group, `organisation:<slug>` that one speaks for.';

create function private.propose_item(
  session_slug text, title text, why text, wanted text, minutes integer, type text, language text, speaker text,
  links text[], submits boolean, once uuid
) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_session(session_slug);
  me uuid := private.require_person();
  i public.agenda_items;
begin
  select * into i from public.agenda_items as items
  where propose_item.once is not null and items.proposer_id = me and items.once = propose_item.once;
  if i.id is not null then
    return i.id;
  end if;
  if not private.is_call_open(s) then
    raise sqlstate 'PT409' using message = 'the call is not open';
  end if;
  if not private.may_propose(s) then
    raise insufficient_privilege using message = 'people of a working group propose';
  end if;
  perform private.check_pause();
  if type = 'break' or type = 'follow_up' then
    raise sqlstate 'PT400' using message = 'type:errorChoice';
  end if;
  i := private.checked_item(i, title, why, wanted, minutes, type, language, submits);
  i := private.speak_for(i, speaker);
  perform private.count_group_attempt('agenda_item', 20);
  insert into public.agenda_items (session_id, type, state, language, title, why, wanted, minutes, group_id, organisation_id, proposer_id, once)
  values (s.id, i.type, case when submits then 'submitted' else 'draft' end::public.item_state, i.language, i.title, i.why, i.wanted, i.minutes,
    i.group_id, i.organisation_id, me, propose_item.once)
  returning * into i;
  perform private.set_item_links(i.id, links);
  return i.id;
end
$$;

create function private.change_proposal(
  session_slug text, wanted_item bigint, base integer, title text, why text, wanted text, minutes integer, type text, language text,
  speaker text, links text[], answer text, submits boolean
) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_session(session_slug);
  i public.agenda_items := private.lock_item(s, wanted_item);
  given text;
begin
  if i.proposer_id is distinct from (select auth.uid()) then
    raise insufficient_privilege using message = 'who proposed it changes it';
  end if;
  perform private.check_item_base(i, base);
  -- A question is answered also after the call; the rest is written while it is open.
  if i.state not in ('draft', 'submitted', 'question') or s.state not in ('published', 'open')
    or i.state <> 'question' and not private.is_call_open(s) then
    raise sqlstate 'PT409' using message = 'this proposal is decided, or the call is closed';
  end if;
  perform private.check_pause();
  if type = 'break' or type = 'follow_up' then
    raise sqlstate 'PT400' using message = 'type:errorChoice';
  end if;
  -- What lies with the coordinator stays whole.
  i := private.checked_item(i, title, why, wanted, minutes, type, language, submits or i.state <> 'draft');
  i := private.speak_for(i, speaker);
  given := private.given_text('answer', answer, i.state = 'question' and submits);
  if submits then
    i.state := 'submitted';
  end if;
  update public.agenda_items as items set title = i.title, why = i.why, wanted = i.wanted, minutes = i.minutes, type = i.type,
    language = i.language, group_id = i.group_id, organisation_id = i.organisation_id, state = i.state,
    answer = coalesce(given, items.answer)
  where items.id = i.id;
  perform private.set_item_links(i.id, links);
end
$$;

create function private.withdraw_item(session_slug text, wanted_item bigint, base integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_session(session_slug);
  i public.agenda_items := private.lock_item(s, wanted_item);
  back public.agenda_items;
begin
  if i.proposer_id is distinct from (select auth.uid()) then
    raise insufficient_privilege using message = 'who proposed it takes it back';
  end if;
  perform private.check_item_base(i, base);
  if i.state = 'draft' then
    delete from public.agenda_items as items where items.id = i.id;
    return;
  end if;
  if i.state not in ('submitted', 'question', 'accepted', 'deferred') or s.state in ('open', 'closed') and i.state <> 'deferred' then
    raise sqlstate 'PT409' using message = 'this proposal is decided';
  end if;
  if i.state = 'accepted' then
    update public.sessions as sessions set agenda_revision = sessions.agenda_revision + 1 where sessions.id = s.id;
    -- Who prepares counted on it.
    perform private.tell_item(s, i, array(select r.person_id from public.person_roles as r where r.role = 'coordinator'
      and r.person_id is distinct from (select auth.uid())), 'item_withdrawn');
  end if;
  update public.agenda_items as items set state = 'withdrawn', section_id = null, session_id = coalesce(items.session_id, s.id)
  where items.id = i.id;
  -- What was merged into it stands on its own again, where it stood.
  for back in update public.agenda_items as items set merged_into_id = null, state = case when i.session_id is null then 'deferred' else 'submitted' end::public.item_state,
      session_id = i.session_id, deferred_from_id = case when i.session_id is null then i.deferred_from_id else items.deferred_from_id end
    where items.merged_into_id = i.id returning * loop
    perform private.tell_item(s, back, array(select private.followers_of_item(back.id)), case when back.state = 'deferred' then 'item_deferred' else 'item_in_call' end);
  end loop;
end
$$;
comment on function private.withdraw_item(text, bigint, integer) is
  'Takes a proposal back before the forum decides; a draft is forgotten. What was merged into it waits for a decision again.';

create function private.forget_item_drafts(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from public.agenda_items as i
  where i.state = 'draft' and i.updated_at < today - (private.storage_days() -> 'draft')::integer + 1
$$;
comment on function private.forget_item_drafts(date) is 'Daily: erases proposals that were never sent, some time after their last change.';

create function private.search_item_links(typed text, chosen text[], language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  found text[];
begin
  perform private.require_person();
  found := private.search_links(typed, language);
  return jsonb_build_object('chosen', private.link_lines(chosen[:20], language),
    'found', private.link_lines(array(select v from unnest(found) as v where v <> all (coalesce(chosen, '{}'))), language));
end
$$;
comment on function private.search_item_links(text, text[], text) is 'What a proposal can be tied to: what was found, and what was chosen already.';
