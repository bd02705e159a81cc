-- The room: devices that joined by the code on the screen, and straw polls among them.
--
-- A device is a random secret of which only the hash is kept. Who voted what is read by nobody; counts
-- come into being when a poll is closed.

create type public.poll_template as enum ('yes_no', 'own');

create table private.room_devices (
  id bigint generated always as identity primary key,
  session_id integer not null references public.sessions (id) on delete cascade,
  token_hash bytea not null unique,
  joined_at timestamptz not null default now()
);
comment on table private.room_devices is 'Phones that joined a room: nothing but the hash of a random secret, erased some days after the session.';
create index room_devices_session_id on private.room_devices (session_id);

create table public.room_polls (
  id bigint generated always as identity primary key,
  session_id integer not null references public.sessions (id) on delete cascade,
  item_id bigint references public.agenda_items (id) on delete set null,
  template public.poll_template not null,
  language public.language_code not null,
  question text not null check (char_length(question) between 1 and 200),
  choices text[] not null check (cardinality(choices) between 2 and 6),
  counts integer[],
  opened_by uuid references public.people (id) on delete set null,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  once uuid,
  check ((closed_at is null) = (counts is null)),
  check (cardinality(counts) = cardinality(choices))
);
comment on table public.room_polls is 'Straw polls in the room: what people think now, never a formal vote.';
comment on column public.room_polls.choices is 'As the chair wrote them; of the template yes_no their names, which pages translate.';
comment on column public.room_polls.counts is 'Votes by choice, counted once: when the poll is closed. Until then nobody knows.';
comment on column public.room_polls.once is 'Names the sending of a form: sent twice, it opens one.';
create unique index room_polls_open on public.room_polls (session_id) where closed_at is null;
create unique index room_polls_once on public.room_polls (session_id, once) where once is not null;
create index room_polls_of_session on public.room_polls (session_id, id);
create index room_polls_item_id on public.room_polls (item_id);
create index room_polls_opened_by on public.room_polls (opened_by);

create table private.room_votes (
  poll_id bigint not null references public.room_polls (id) on delete cascade,
  device_id bigint not null references private.room_devices (id) on delete cascade,
  choice smallint not null check (choice between 1 and 6),
  primary key (poll_id, device_id)
);
comment on table private.room_votes is 'One vote of each device in each poll; read by nobody, erased with the device.';
create index room_votes_device_id on private.room_votes (device_id);

create function private.hash_device(token text) returns bytea
language sql immutable parallel safe set search_path = ''
as $$ select sha256(convert_to(coalesce(token, ''), 'UTF8')) $$;

create function private.device_of(s public.sessions, token text) returns bigint
language sql stable security definer set search_path = ''
as $$
  select d.id from private.room_devices as d where d.session_id = s.id and d.token_hash = private.hash_device(token)
$$;
comment on function private.device_of(public.sessions, text) is 'The device that brings this secret, in this session''s room; null when it did not join.';

create function private.digits_of(typed text) returns text
language sql immutable parallel safe set search_path = ''
as $$
  select regexp_replace(translate(coalesce(typed, ''), '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789'), '[^0-9]', '', 'g')
$$;
comment on function private.digits_of(text) is 'The digits somebody typed, also on an Arabic or Persian keyboard.';

create function private.require_open_room(wanted text) returns public.sessions
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(wanted);
begin
  if s.state <> 'open' then
    raise sqlstate 'PT409' using message = 'the room is closed';
  end if;
  return s;
end
$$;
comment on function private.require_open_room(text) is 'A session whose room is open; PT404, PT409.';

create function private.join_room(wanted text, code text, client text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.require_open_room(wanted);
  r private.session_rights := private.rights_in_session(s);
  me uuid := (select auth.uid());
  secret text := encode(extensions.gen_random_bytes(16), 'hex');
begin
  -- Right and wrong codes count alike, or guessing would pay. A whole room may stand behind one address; who is
  -- signed in has a count of their own, which nobody else's tries touch.
  if me is null and not private.count_attempt('room_join', coalesce(client, ''), 400, interval '1 hour')
    or me is not null and not private.count_attempt('room_join_person', me::text, 20, interval '1 hour') then
    raise sqlstate 'PT429' using message = 'too many tries', hint = '3600';
  end if;
  -- Who is registered may be at home, where no screen shows the code. A wrong one is an answer and no
  -- error, which would take the count back.
  if not (r.is_registered or r.may_write)
    and private.digits_of(code) is distinct from (select m.code from private.session_rooms as m where m.session_id = s.id) then
    -- Many addresses that guess together must not find the code, nor shut the door before those who have it.
    if not private.count_attempt('room_guess', s.id::text, 5000, interval '1 hour') then
      perform private.lengthen_room_code(s.id);
    end if;
    return jsonb_build_object('device', null);
  end if;
  insert into private.room_devices (session_id, token_hash) values (s.id, private.hash_device(secret));
  return jsonb_build_object('device', secret);
end
$$;
comment on function private.join_room(text, text, text) is
  'Gives a device its secret for the right code, and to who is registered; null for a wrong code. PT429 after 400 tries an hour of one address, 20 of one person.';

create function private.require_device(s public.sessions, token text, bucket text, allowed integer) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  device bigint := private.device_of(s, token);
begin
  if device is null then
    raise sqlstate 'PT400' using message = 'code:live:errorJoin';
  end if;
  if not private.count_attempt(bucket, device::text, allowed, interval '1 hour') then
    raise sqlstate 'PT429' using message = 'too often', hint = '3600';
  end if;
  return device;
end
$$;
comment on function private.require_device(public.sessions, text, text, integer) is
  'The device that acts; PT400 when it did not join, PT429 when it did this too often in an hour.';

create function private.check_choices(template public.poll_template, typed text[]) returns text[]
language plpgsql immutable set search_path = ''
as $$
declare
  given text[] := array(
    select btrim(regexp_replace(t.choice, '\s+', ' ', 'g')) from unnest(typed) with ordinality as t (choice, place)
    where btrim(t.choice, E' \t\n\r') <> '' order by t.place);
begin
  if template = 'yes_no' then
    return array['yes', 'no', 'abstain'];
  end if;
  if cardinality(given) not between 2 and 6 or exists (select from unnest(given) as g where char_length(g) > 100) then
    raise sqlstate 'PT400' using message = 'choices:live:errorChoices';
  end if;
  if (select count(distinct lower(g)) from unnest(given) as g) < cardinality(given) then
    raise sqlstate 'PT400' using message = 'choices:live:errorSame';
  end if;
  return given;
end
$$;
comment on function private.check_choices(public.poll_template, text[]) is 'Two to six choices that differ, or those of the template; PT400.';

create function private.open_poll(wanted text, template text, question text, choices text[], language text, item bigint, once uuid) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_live(wanted, true);
  asked text := btrim(regexp_replace(coalesce(question, ''), '\s+', ' ', 'g'));
  made bigint := (select p.id from public.room_polls as p where p.session_id = s.id and p.once = open_poll.once);
begin
  if made is not null then
    return made;
  end if;
  if asked = '' then
    raise sqlstate 'PT400' using message = 'question:errorRequired';
  elsif char_length(asked) > 200 then
    raise sqlstate 'PT400' using message = 'question:live:errorQuestionLong';
  elsif coalesce(template, '') <> all (enum_range(null::public.poll_template)::text[]) then
    raise sqlstate 'PT400' using message = 'template:errorChoice';
  elsif coalesce(language, '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  elsif item is not null and array_position(private.live_item_ids(s), item) is null then
    raise sqlstate 'PT400' using message = 'item:live:errorItem';
  end if;
  if exists (select from public.room_polls as p where p.session_id = s.id and p.closed_at is null) then
    raise sqlstate 'PT409' using message = 'a poll is open';
  end if;
  insert into public.room_polls (session_id, item_id, template, language, question, choices, opened_by, once)
  values (s.id, item, template::public.poll_template, language, asked,
    private.check_choices(template::public.poll_template, choices), (select auth.uid()), once)
  returning id into made;
  perform private.bump_live(s.id);
  return made;
end
$$;
comment on function private.open_poll(text, text, text, text[], text, bigint, uuid) is
  'The chair asks the room; one poll at a time. PT400 by field, PT409.';

create function private.close_polls(session integer) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  poll public.room_polls;
begin
  -- Votes hold the poll while they are cast: none comes after counting.
  select * into poll from public.room_polls as p where p.session_id = session and p.closed_at is null for update;
  if poll.id is null then
    return false;
  end if;
  update public.room_polls as p set closed_at = now(), counts = array(
    select (select count(*)::integer from private.room_votes as v where v.poll_id = poll.id and v.choice = place)
    from generate_series(1, cardinality(poll.choices)) as place order by place)
  where p.id = poll.id;
  return true;
end
$$;
comment on function private.close_polls(integer) is 'Counts and closes the open poll of a session; false when none is open.';

create function private.close_poll(wanted text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_live(wanted, true);
begin
  if not private.close_polls(s.id) then
    raise sqlstate 'PT409' using message = 'no poll is open';
  end if;
  perform private.bump_live(s.id);
end
$$;

create function private.cast_room_vote(wanted text, token text, poll bigint, choice integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.require_open_room(wanted);
  device bigint := private.require_device(s, token, 'room_vote', 60);
  p public.room_polls;
begin
  select * into p from public.room_polls as polls where polls.id = poll and polls.session_id = s.id for share;
  if p.id is null then
    raise sqlstate 'PT404' using message = 'no such poll';
  elsif p.closed_at is not null then
    raise sqlstate 'PT409' using message = 'the poll is closed';
  elsif coalesce(choice, 0) not between 1 and cardinality(p.choices) then
    raise sqlstate 'PT400' using message = 'choice:errorChoice';
  end if;
  insert into private.room_votes as v (poll_id, device_id, choice) values (p.id, device, choice)
  on conflict (poll_id, device_id) do update set choice = excluded.choice;
end
$$;
comment on function private.cast_room_vote(text, text, bigint, integer) is
  'The vote of a device; until the poll is closed it may choose anew. PT400, PT404, PT409, PT429.';

create trigger room_polls_audit after insert or update or delete on public.room_polls
  for each row execute function private.audit('id', 'question', 'choices', 'once');

alter table public.room_polls enable row level security;
create policy "who reads a session reads its straw polls" on public.room_polls
  for select to anon, authenticated using (session_id in (select s.id from public.sessions as s));
grant select (id, session_id, item_id, template, language, question, choices, counts, opened_at, closed_at) on public.room_polls to anon, authenticated;
