-- A session while it is held: which item is under way, since when, and the number by which open pages
-- hear that something changed. The room of a session is open while the session is.

create table public.session_live (
  session_id integer primary key references public.sessions (id) on delete cascade,
  revision integer not null default 1,
  paused_at timestamptz,
  updated_at timestamptz not null default now()
);
comment on table public.session_live is 'A session that was opened: the number of its last step. Open pages hear this number, never a text.';
comment on column public.session_live.revision is 'Rises with every step: one taken from an old view is refused.';
comment on column public.session_live.paused_at is 'Since when the clock of the current item stands still.';

create table private.session_rooms (
  session_id integer primary key references public.sessions (id) on delete cascade,
  code text not null check (code ~ '^[0-9]{6}([0-9]{3})?$')
);
comment on table private.session_rooms is 'The code that the screen shows, so that only who sees it votes and asks. Digits: every keyboard has them; six, or nine once many guessed.';

create table public.item_runs (
  id bigint generated always as identity primary key,
  session_id integer not null references public.sessions (id) on delete cascade,
  item_id bigint not null references public.agenda_items (id) on delete cascade,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  paused_seconds integer not null default 0 check (paused_seconds >= 0),
  extra_minutes smallint not null default 0 check (extra_minutes between 0 and 240),
  started_by uuid references public.people (id) on delete set null,
  check (ended_at >= started_at)
);
comment on table public.item_runs is 'From when to when an item was really under way; more than one row when it was taken up again.';
comment on column public.item_runs.paused_seconds is 'Of that, how long the clock stood still.';
comment on column public.item_runs.extra_minutes is 'Minutes given beyond what the agenda planned.';
create unique index item_runs_current on public.item_runs (session_id) where ended_at is null;
create index item_runs_of_session on public.item_runs (session_id, item_id, id);
create index item_runs_item_id on public.item_runs (item_id);
create index item_runs_started_by on public.item_runs (started_by);

create function private.announce_live() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform nextval('private.content_version');
  perform pg_notify('content', 'live:' || new.session_id);
  return null;
end
$$;
comment on function private.announce_live() is 'Tells open pages and kept pages of one session that it took a step.';
create trigger session_live_announce after insert or update on public.session_live
  for each row execute function private.announce_live();
create trigger session_live_keep_updated_at before update on public.session_live
  for each row execute function private.keep_updated_at();
create trigger item_runs_audit after insert or update or delete on public.item_runs
  for each row execute function private.audit('id');

create function private.bump_live(session integer) returns integer
language sql security definer set search_path = ''
as $$
  insert into public.session_live as l (session_id) values (session)
  on conflict (session_id) do update set revision = l.revision + 1
  returning revision
$$;
comment on function private.bump_live(integer) is 'One step further: every open page hears the new number at commit.';

create function private.random_digits(places integer) returns text
language sql volatile set search_path = ''
as $$
  select lpad((('x' || encode(extensions.gen_random_bytes(4), 'hex'))::bit(32)::bigint % (10 ^ places)::bigint)::text, places, '0')
$$;
comment on function private.random_digits(integer) is 'So many digits at random, nine at most.';

create function private.open_room(session integer) returns text
language sql security definer set search_path = ''
as $$
  insert into private.session_rooms (session_id, code) values (session, private.random_digits(6))
  on conflict (session_id) do update set session_id = excluded.session_id
  returning code
$$;
comment on function private.open_room(integer) is 'The code of a session''s room, made at random when it is first opened.';

create function private.renew_room_code(wanted text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_live(wanted, false);
begin
  -- From the old one at a random distance: never the same again.
  update private.session_rooms as m set code = lpad(
    ((m.code::bigint + 1 + private.random_digits(9)::bigint % ((10 ^ length(m.code))::bigint - 1)) % (10 ^ length(m.code))::bigint)::text,
    length(m.code), '0')
  where m.session_id = s.id;
  -- The screen shows it at once.
  perform private.bump_live(s.id);
end
$$;
comment on function private.renew_room_code(text) is
  'Another code for the room, where the old one got out; who joined stays. 42501, PT404, PT409.';

create function private.lengthen_room_code(session integer) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update private.session_rooms as m set code = private.random_digits(9) where m.session_id = session and length(m.code) = 6;
  if found then
    perform private.bump_live(session);
  end if;
end
$$;
comment on function private.lengthen_room_code(integer) is
  'Nine digits for the room where many addresses guess together; once, and the screen shows them at once.';

create function private.end_run(session integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  paused timestamptz := (select l.paused_at from public.session_live as l where l.session_id = session);
begin
  update public.item_runs as r set ended_at = now(),
    paused_seconds = r.paused_seconds + coalesce(extract(epoch from now() - paused)::integer, 0)
  where r.session_id = session and r.ended_at is null;
  update public.session_live as l set paused_at = null where l.session_id = session and l.paused_at is not null;
end
$$;
comment on function private.end_run(integer) is 'Ends what is under way; a pause ends with it.';

create function private.follow_session_state() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.state = 'open' then
    perform private.open_room(new.id);
  elsif tg_op = 'INSERT' or old.state <> 'open' then
    return null;
  else
    perform private.end_run(new.id);
    perform private.close_polls(new.id);
  end if;
  perform private.bump_live(new.id);
  return null;
end
$$;
comment on function private.follow_session_state() is 'The room opens and closes with its session; nothing stays under way behind a closed door.';
create trigger sessions_live after insert or update of state on public.sessions
  for each row execute function private.follow_session_state();

create function private.lock_live(wanted text, by_chair boolean) returns public.sessions
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_session(wanted);
  r private.session_rights := private.rights_in_session(s);
begin
  if not (r.may_chair or not by_chair and r.may_write) then
    raise insufficient_privilege using message = 'who leads or writes does this';
  end if;
  if s.state <> 'open' then
    raise sqlstate 'PT409' using message = 'the session is not open';
  end if;
  return s;
end
$$;
comment on function private.lock_live(text, boolean) is
  'An open session, held, for who leads it, or also for who writes; 42501, PT404, PT409.';

create function private.live_item_ids(s public.sessions) returns bigint[]
language sql stable security definer set search_path = ''
as $$
  select coalesce(array_agg((entry.value ->> 'id')::bigint order by entry.place), '{}')
  from private.current_agenda(s.id) as v, jsonb_path_query(v.content, '$.sections[*].items[*]') with ordinality as entry (value, place)
$$;
comment on function private.live_item_ids(public.sessions) is 'Items of the newest published agenda, in order.';

create function private.item_to_take(s public.sessions, step text, wanted bigint) returns bigint
language plpgsql stable security definer set search_path = ''
as $$
declare
  ids bigint[] := private.live_item_ids(s);
  -- Where nothing is under way, the last one that was says how far the session is.
  place integer := coalesce(array_position(ids, (select r.item_id from public.item_runs as r where r.session_id = s.id order by r.id desc limit 1)), 0);
  is_running boolean := exists (select from public.item_runs as r where r.session_id = s.id and r.ended_at is null);
  item bigint := case step
    when 'go' then wanted
    when 'next' then ids[place + 1]
    when 'back' then ids[case when is_running then place - 1 else place end]
  end;
begin
  if item is null or array_position(ids, item) is null or is_running and item = ids[place] then
    raise sqlstate 'PT400' using message = 'item:live:errorItem';
  end if;
  return item;
end
$$;
comment on function private.item_to_take(public.sessions, text, bigint) is
  'The item that a step leads to: the next, the one before, or the named one of the published agenda; PT400.';

create function private.step_session(wanted text, base integer, step text, item bigint) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_live(wanted, false);
  l public.session_live;
  target bigint;
begin
  select * into l from public.session_live as live where live.session_id = s.id;
  if l.revision is distinct from base then
    raise sqlstate 'PT409' using message = 'somebody was faster';
  end if;
  if step in ('next', 'back', 'go') then
    target := private.item_to_take(s, step, item);
    perform private.end_run(s.id);
    insert into public.item_runs (session_id, item_id, started_by) values (s.id, target, (select auth.uid()));
    return private.bump_live(s.id);
  elsif coalesce(step, '') not in ('end', 'pause', 'resume', 'extend') then
    raise sqlstate 'PT400' using message = 'step:errorChoice';
  elsif not exists (select from public.item_runs as r where r.session_id = s.id and r.ended_at is null)
    or step = 'pause' and l.paused_at is not null or step = 'resume' and l.paused_at is null then
    raise sqlstate 'PT409' using message = 'nothing is under way';
  end if;
  case step
    when 'end' then perform private.end_run(s.id);
    when 'pause' then update public.session_live as live set paused_at = now() where live.session_id = s.id;
    when 'resume' then
      update public.item_runs as r set paused_seconds = r.paused_seconds + extract(epoch from now() - l.paused_at)::integer
      where r.session_id = s.id and r.ended_at is null;
      update public.session_live as live set paused_at = null where live.session_id = s.id;
    when 'extend' then
      update public.item_runs as r set extra_minutes = least(r.extra_minutes + 5, 240) where r.session_id = s.id and r.ended_at is null;
  end case;
  return private.bump_live(s.id);
end
$$;
comment on function private.step_session(text, integer, text, bigint) is
  'One step of the run sheet from the view with this number: next, back, go, end, pause, resume, extend. Gives the new number; PT400, PT409.';

alter table public.session_live enable row level security;
alter table public.item_runs enable row level security;
create policy "who reads a session reads how far it is" on public.session_live
  for select to anon, authenticated using (session_id in (select s.id from public.sessions as s));
create policy "who reads a session reads when its items were under way" on public.item_runs
  for select to anon, authenticated using (session_id in (select s.id from public.sessions as s));
grant select on public.session_live to anon, authenticated;
grant select (id, session_id, item_id, started_at, ended_at, paused_seconds, extra_minutes) on public.item_runs to anon, authenticated;
