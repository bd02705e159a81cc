-- What the pages of the call show: to everybody what it is about, to people of groups their proposals and
-- the backlog, to who prepares all that waits.

create function private.item_line(i public.agenda_items, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', i.id, 'revision', i.revision, 'state', i.state, 'type', i.type, 'language', i.language,
    'title', i.title, 'minutes', i.minutes, 'isOfExchange', i.needs_theme_id is not null,
    'group', (select private.group_line(g, item_line.language) from public.working_groups as g where g.id = i.group_id),
    'organisation', (select private.organisation_line(o, item_line.language) from public.organisations as o where o.id = i.organisation_id),
    'deferredFrom', (select private.session_line(s, item_line.language) from public.sessions as s where s.id = i.deferred_from_id))
$$;
comment on function private.item_line(public.agenda_items, text) is 'An item in lists of the call: without names of people, reasons and notes.';

create function private.own_item_line(i public.agenda_items, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select private.item_line(i, own_item_line.language) || jsonb_build_object('reason', i.reason, 'answer', i.answer,
    'mergedInto', (select jsonb_build_object('title', m.title, 'language', m.language, 'state', m.state, 'reason',
        case when m.state in ('deferred', 'declined') then m.reason end)
      from public.agenda_items as m where m.id = i.merged_into_id))
$$;
comment on function private.own_item_line(public.agenda_items, text) is 'The same for who proposed it: with what was said to them and what became of the one it was merged into.';

create function private.get_call(session_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  r private.session_rights := private.rights_in_session(s);
  me uuid := (select auth.uid());
  sits boolean := me is not null and (r.may_organise or exists (select from private.my_groups()));
begin
  return jsonb_build_object(
    'session', private.session_head(s, get_call.language), 'summary', private.pick_with_language(s.summaries, get_call.language),
    'opensOn', private.deadline_on(s.id, 'call_opens'),
    'isAhead', s.state = 'published' and coalesce(private.deadline_on(s.id, 'call_opens') > private.day_in_session(s), false), 'agendaOn', private.deadline_on(s.id, 'agenda'),
    'isInGroup', sits, 'mayPropose', private.may_propose(s),
    'mine', case when me is null then '[]' else (
      select coalesce(jsonb_agg(private.own_item_line(i, get_call.language) order by i.id desc), '[]')
      from public.agenda_items as i
      where i.proposer_id = me and (i.session_id = s.id or i.deferred_from_id = s.id and i.session_id is null)) end,
    'queue', case when r.may_write then (
      select coalesce(jsonb_agg(private.item_line(i, get_call.language) || jsonb_build_object('proposer', private.person_line(i.proposer_id))
        order by array_position(array['submitted', 'question', 'accepted', 'merged', 'deferred', 'declined', 'withdrawn'], i.state::text), i.id), '[]')
      from public.agenda_items as i
      where (i.session_id = s.id and (i.proposer_id is not null or i.needs_theme_id is not null or i.deferred_from_id is not null) or i.session_id is null and i.deferred_from_id = s.id)
        and i.state <> 'draft') end,
    'backlog', case when sits then (
      select coalesce(jsonb_agg(private.item_line(i, get_call.language) || jsonb_build_object('why', i.why) order by i.id), '[]')
      from public.agenda_items as i where i.session_id is null and i.state = 'deferred') end);
end
$$;
comment on function private.get_call(text, text) is
  'The call of a session: dates for everybody, own proposals, the backlog for people of groups, the queue for who organises, chairs or writes.';

create function private.get_proposal_choices(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return jsonb_build_object(
    'groups', (select coalesce(jsonb_agg(private.group_line(g, get_proposal_choices.language) order by g.position, g.id), '[]')
      from public.working_groups as g where g.state = 'active' and g.id in (select private.my_group_ids())),
    'organisations', (select coalesce(jsonb_agg(private.organisation_line(o, get_proposal_choices.language) order by o.sort_name, o.slug), '[]')
      from public.organisations as o where o.id in (select private.my_organisation_ids() union select s.organisation_id from private.my_seats() as s)));
end
$$;
comment on function private.get_proposal_choices(text) is 'For whom who asks may propose.';

create function private.get_new_proposal(session_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
begin
  return jsonb_build_object('session', private.session_head(s, get_new_proposal.language), 'mayPropose', private.may_propose(s),
    'choices', private.get_proposal_choices(get_new_proposal.language));
end
$$;

create function private.get_proposal(session_slug text, wanted_item bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  r private.session_rights := private.rights_in_session(s);
  me uuid := private.require_person();
  i public.agenda_items;
  is_mine boolean;
begin
  select * into i from public.agenda_items as items
  where items.id = wanted_item and (items.session_id = s.id or items.session_id is null and items.deferred_from_id = s.id);
  is_mine := coalesce(i.proposer_id = me, false);
  -- A draft is nobody else's, not even the coordinator's.
  if i.id is null or not is_mine and (i.state = 'draft' or not (r.may_write or coalesce(i.group_id in (select private.my_group_ids()), false))) then
    raise sqlstate 'PT404' using message = 'no such proposal';
  end if;
  return jsonb_build_object('session', private.session_head(s, get_proposal.language),
    'item', case when is_mine or r.may_write then private.own_item_line(i, get_proposal.language) else private.item_line(i, get_proposal.language) end
      || jsonb_build_object('why', i.why, 'wanted', i.wanted, 'links', private.link_lines(private.link_values(i.id), get_proposal.language),
        'themes', private.exchange_counts_of(array(
          select substr(v, 7) from unnest(private.link_values(i.id)) as v where v like 'theme:%'), get_proposal.language),
        'proposer', case when r.may_write then private.person_line(i.proposer_id) end),
    'isMine', is_mine,
    'mayChange', is_mine and s.state in ('published', 'open')
      and (i.state = 'question' or i.state in ('draft', 'submitted') and private.is_call_open(s)),
    'mayWithdraw', is_mine and (i.state in ('draft', 'deferred') or i.state in ('submitted', 'question', 'accepted') and s.state not in ('open', 'closed')),
    'mayDecide', r.may_organise and s.state in ('published', 'open') and i.type <> 'break' and i.session_id is not null
      and (i.state in ('submitted', 'question') or i.state = 'accepted' and s.state <> 'open'),
    'choices', case when is_mine then private.get_proposal_choices(get_proposal.language) end,
    'sections', case when r.may_organise then (
      select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'title', private.pick(c.titles, get_proposal.language)) order by c.position, c.id), '[]')
      from public.agenda_sections as c where c.session_id = s.id) end,
    'targets', case when r.may_organise then (
      select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'title', o.title, 'state', o.state) order by o.state, o.id), '[]')
      from public.agenda_items as o
      where o.session_id = s.id and o.id <> i.id and o.type <> 'break' and o.state in ('submitted', 'question', 'accepted')) end);
end
$$;
comment on function private.get_proposal(text, bigint, text) is
  'One proposal, for who made it, its group, and who organises, chairs or writes; with what each may do. PT404.';
