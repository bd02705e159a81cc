-- Open commitments return by themselves: once a session is closed, each is a follow-up item of the next
-- one. Reopening takes back exactly what closing added; a commitment that is closed leaves at that moment.
-- Sessions are always locked before commitments.

create function private.next_agenda() returns public.sessions
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions;
begin
  select * into s from public.sessions as sessions
  where sessions.state in ('draft', 'published', 'open') order by sessions.starts_at, sessions.id limit 1;
  -- While one is being held, it is not known what it leaves open.
  return case when s.state in ('draft', 'published') then s end;
end
$$;
comment on function private.next_agenda() is 'The session to come whose agenda takes up what is open; null while one is being held, or without any.';

create function private.hold_agendas() returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform from public.sessions as s where s.state in ('draft', 'published') order by s.id for no key update;
end
$$;

create function private.item_title(c public.commitments) returns text
language sql immutable set search_path = ''
as $$
  select case when char_length(line) > 200 then rtrim(left(line, 199)) || '…' else line end
  from btrim(regexp_replace(c.deliverable, '\s+', ' ', 'g')) as line
$$;

create function private.follow_up_section(s public.sessions) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  chosen bigint;
begin
  select p.id into chosen from public.agenda_sections as p
  left join public.agenda_items as i on i.section_id = p.id and i.type = 'follow_up'
  where p.session_id = s.id and (i.id is not null or p.titles ->> 'nl' ~* 'opvolging|afspraken')
  order by i.id is null, p.position, p.id limit 1;
  if chosen is null then
    insert into public.agenda_sections (session_id, titles, position)
    values (s.id, '{"nl": "Wat werd er van onze afspraken?", "en": "What became of our commitments?", "fr": "Où en sont nos engagements ?", "ar": "ماذا تحقّق من التزاماتنا؟"}',
      coalesce((select max(p.position) + 1 from public.agenda_sections as p where p.session_id = s.id), 1))
    returning id into chosen;
  end if;
  return chosen;
end
$$;
comment on function private.follow_up_section(public.sessions) is 'The part of an agenda where follow-up items stand; made where there is none.';

create function private.carry_into(s public.sessions, only_one bigint default null) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  after integer;
  section bigint;
  day date := private.day_in_session(s, s.starts_at);
  c public.commitments;
  item bigint;
  has_changed boolean := false;
begin
  perform from public.sessions as sessions where sessions.id = s.id for no key update;
  select closed.id into after from public.sessions as closed
  where closed.state = 'closed' and closed.starts_at < s.starts_at order by closed.starts_at desc, closed.id desc limit 1;
  if after is null or s.id is distinct from (private.next_agenda()).id then
    return;
  end if;
  -- Shared locks: one that is being closed at this moment is awaited, and is then no longer open.
  for c in
    select commitments.* from public.commitments as commitments
    where commitments.state in ('open', 'reported_done') and (only_one is null or commitments.id = only_one)
      and commitments.session_id in (select m.id from public.sessions as m where m.state = 'closed' and m.starts_at < s.starts_at)
    order by commitments.due_on, commitments.id for share
  loop
    section := coalesce(section, private.follow_up_section(s));
    insert into public.agenda_items (session_id, section_id, position, type, state, language, title, minutes, group_id, organisation_id, commitment_id)
    values (s.id, section, (select coalesce(max(i.position), 0) + 1 from public.agenda_items as i where i.section_id = section), 'follow_up', 'accepted',
      c.language, private.item_title(c), case when c.due_on > day then 0 else 5 end, c.group_id, c.organisation_id, c.id)
    on conflict (session_id, commitment_id) where commitment_id is not null do nothing
    returning id into item;
    if item is not null then
      insert into private.carried_items (item_id, after_session_id) values (item, after);
    else
      -- It was there before: what was taken back by the rules returns, what an organiser took off stays off.
      update private.carried_items as k set taken_back_at = null, after_session_id = after
      from public.agenda_items as i
      where i.id = k.item_id and i.session_id = s.id and i.commitment_id = c.id and i.state = 'withdrawn' and k.taken_back_at is not null
      returning k.item_id into item;
      update public.agenda_items as i set state = 'accepted', title = private.item_title(c), language = c.language,
        organisation_id = c.organisation_id where i.id = item;
    end if;
    has_changed := has_changed or item is not null;
  end loop;
  if has_changed then
    update public.sessions as sessions set agenda_revision = sessions.agenda_revision + 1 where sessions.id = s.id;
  end if;
end
$$;
comment on function private.carry_into(public.sessions, bigint) is
  'Puts open commitments of closed sessions on this agenda, each once, without speaking time when not yet due; nothing when it is not the next one.';

create function private.carry_commitments(s public.sessions) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.carry_into(s);
end
$$;
comment on function private.carry_commitments(public.sessions) is 'When a session is made or published, or the one before it is closed: it takes up what is open.';

create function private.take_back(items bigint[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  touched integer[];
begin
  with gone as (
    update public.agenda_items as i set state = 'withdrawn'
    where i.id = any (items) and i.state = 'accepted' returning i.id, i.session_id
  ), marked as (
    update private.carried_items as k set taken_back_at = now() from gone where gone.id = k.item_id
  )
  select array_agg(distinct gone.session_id) into touched from gone;
  update public.sessions as s set agenda_revision = s.agenda_revision + 1 where s.id = any (touched);
end
$$;

create function private.take_back_commitments(closed public.sessions) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.hold_agendas();
  perform private.take_back(array(
    select k.item_id from private.carried_items as k join public.agenda_items as i on i.id = k.item_id
    join public.sessions as s on s.id = i.session_id
    where k.after_session_id = closed.id and k.taken_back_at is null and s.state in ('draft', 'published')));
end
$$;
comment on function private.take_back_commitments(public.sessions) is
  'A closed session is opened again: what its closing put on the next agenda leaves it. The rows stay, so that closing again gives the same.';

create function private.leave_agendas(commitment bigint) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.take_back(array(
    select k.item_id from private.carried_items as k join public.agenda_items as i on i.id = k.item_id
    join public.sessions as s on s.id = i.session_id
    where i.commitment_id = leave_agendas.commitment and k.taken_back_at is null and s.state in ('draft', 'published')));
end
$$;
comment on function private.leave_agendas(bigint) is 'A commitment is closed or dropped: it leaves the agendas to come. The caller holds them.';

create function private.rename_follow_ups() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.agenda_items as i set organisation_id = new.organisation_id,
    title = case when i.title = private.item_title(old) then private.item_title(new) else i.title end,
    language = case when i.title = private.item_title(old) then new.language else i.language end
  from public.sessions as s
  where i.commitment_id = new.id and s.id = i.session_id and s.state in ('draft', 'published') and i.state = 'accepted';
  return null;
end
$$;
comment on function private.rename_follow_ups() is 'Another owner or deliverable shows on the agenda to come, unless an organiser put it in other words.';
create trigger commitments_rename_follow_ups after update of deliverable, organisation_id on public.commitments
  for each row when ((old.deliverable, old.organisation_id) is distinct from (new.deliverable, new.organisation_id))
  execute function private.rename_follow_ups();

create function private.move_with_session() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  target public.sessions := new;
  day date;
  c public.commitments;
  following public.sessions;
begin
  if new.state = 'cancelled' then
    -- Never to a draft: its day is not public yet.
    select * into target from public.sessions as s
    where s.state = 'published' and s.starts_at > old.starts_at order by s.starts_at, s.id limit 1;
  end if;
  day := private.day_in_session(target, target.starts_at);
  for c in
    select * from public.commitments as commitments
    where commitments.due_session_id = new.id and commitments.state in ('open', 'reported_done') and commitments.due_on <> day
    order by commitments.id for no key update
  loop
    perform private.shift_due(c, target.id, day, true, null, c.language);
  end loop;
  if new.state = 'cancelled' then
    following := private.next_agenda();
    if following.id is not null then
      perform private.carry_into(following);
    end if;
  end if;
  return null;
end
$$;
comment on function private.move_with_session() is
  'A session gets another day or is cancelled: what is due there moves along, to its new day or to the next announced session, and is counted apart.';
create trigger sessions_move_commitments after update of starts_at, state on public.sessions
  for each row when (
    new.state = 'cancelled' and old.state <> 'cancelled' or new.starts_at <> old.starts_at and new.state in ('draft', 'published'))
  execute function private.move_with_session();
