-- Thanks: after it is done each side may write a few words to the other. They are between the two; others read
-- them only while both want it, and each takes that back at once.

create type public.thanks_reach as enum ('private', 'public', 'named');
comment on type public.thanks_reach is 'Between the two; for all, without names; for all, with names for who is signed in.';

create table public.thanks (
  match_id uuid not null references public.matches (id) on delete cascade,
  side text not null check (side in ('seeker', 'giver')),
  body text not null check (char_length(body) between 2 and 300),
  language public.language_code not null,
  writer_reach public.thanks_reach not null default 'private',
  receiver_reach public.thanks_reach not null default 'private',
  is_hidden boolean not null default false,
  writer_id uuid references public.people (id) on delete cascade,
  receiver_id uuid references public.people (id) on delete cascade,
  written_at timestamptz not null default now(),
  primary key (match_id, side)
);
comment on table public.thanks is 'Some words of thanks of one side of a match to the other; public only while both want it.';
comment on column public.thanks.side is 'Who wrote them.';
comment on column public.thanks.writer_id is 'Thanks go with the account of who wrote them or was thanked.';
comment on column public.thanks.is_hidden is 'A moderator took it off the public page; the two still read it.';
create index thanks_public on public.thanks (written_at desc) where writer_reach <> 'private' and receiver_reach <> 'private' and not is_hidden;
create index thanks_writer_id on public.thanks (writer_id);
create index thanks_receiver_id on public.thanks (receiver_id);
create trigger thanks_audit after insert or update or delete on public.thanks
  for each row execute function private.audit('match_id', 'body', 'writer_id', 'receiver_id');
create trigger thanks_announce after insert or update or delete on public.thanks
  for each statement execute function private.announce_change('exchange');

create function private.speaks_in_own_name(m public.matches, side text) returns boolean
language sql stable security definer set search_path = ''
as $$
  select not exists (select from public.listings as l
    where l.id = case speaks_in_own_name.side when 'seeker' then m.need_id else m.offer_id end and l.beneficiary_id is not null)
$$;
comment on function private.speaks_in_own_name(public.matches, text) is 'Nobody who was posted for under a code name is named in public, by whoever acts for them.';

create function private.reach_of(m public.matches, side text, wanted text) returns public.thanks_reach
language plpgsql stable security definer set search_path = ''
as $$
begin
  if coalesce(wanted, '') <> all (enum_range(null::public.thanks_reach)::text[]) then
    raise sqlstate 'PT400' using message = 'reach:errorChoice';
  end if;
  if wanted = 'named' and not private.speaks_in_own_name(m, side) then
    raise sqlstate 'PT400' using message = 'reach:outcomes:errorNamed';
  end if;
  return wanted::public.thanks_reach;
end
$$;

create function private.write_thanks(wanted uuid, message text, reach text, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches := private.lock_outcome(wanted);
  mine text := private.outcome_side(m, (select auth.uid()));
  given text := btrim(coalesce(message, ''), E' \t\n\r');
  is_new boolean;
begin
  perform private.check_pause();
  if m.state <> 'done' or private.are_apart(m) then
    raise sqlstate 'PT409' using message = 'thanks are written once it is done';
  end if;
  if given = '' then
    raise sqlstate 'PT400' using message = 'message:errorRequired';
  end if;
  if char_length(given) not between 2 and 300 then
    raise sqlstate 'PT400' using message = 'message:outcomes:errorThanks';
  end if;
  -- Nothing by which one is found, and nothing that is asked in return: here it would be read by everybody.
  if cardinality(private.contact_phrases(given)) > 0 then
    raise sqlstate 'PT400' using message = 'message:outcomes:errorContact';
  end if;
  if cardinality(private.risky_phrases(given)) > 0 then
    raise sqlstate 'PT400' using message = 'message:outcomes:errorRisky';
  end if;
  if not private.count_attempt('thanks', (select auth.uid())::text, 20, '1 day') then
    raise sqlstate 'PT429' using message = 'enough for today', hint = '86400';
  end if;
  insert into public.thanks as t (match_id, side, body, language, writer_reach, writer_id, receiver_id)
  values (m.id, mine, given, private.given_language(write_thanks.language), private.reach_of(m, mine, reach),
    case mine when 'seeker' then m.seeker_id else m.giver_id end, case mine when 'seeker' then m.giver_id else m.seeker_id end)
  on conflict (match_id, side) do update set body = excluded.body, language = excluded.language, writer_reach = excluded.writer_reach,
    -- Other words are other words: who is thanked says yes to these.
    receiver_reach = case when t.body = excluded.body then t.receiver_reach else 'private' end,
    is_hidden = t.is_hidden and t.body = excluded.body
  returning xmax = 0 into is_new;
  if is_new then
    perform private.notify(private.people_of_side(m, private.other_side(mine)), 'match_thanks', null::smallint, null::bigint,
      'match:' || m.id, case mine when 'seeker' then 1 else 2 end, jsonb_build_object(
        'path', '/exchange/matches/' || m.id || '/outcome', 'own', true, 'mail', 'conversation_note', 'reason', 'match_thanks'));
  end if;
end
$$;
comment on function private.write_thanks(uuid, text, text, text) is
  'Thanks the other side of a match that is done, or with other words; other words need another yes of who is thanked. PT400 by field, PT404, PT409, PT429.';

create function private.allow_thanks(wanted uuid, reach text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches := private.lock_outcome(wanted);
  mine text := private.outcome_side(m, (select auth.uid()));
begin
  update public.thanks as t set receiver_reach = private.reach_of(m, mine, reach)
  where t.match_id = m.id and t.side = private.other_side(mine);
  if not found then
    raise sqlstate 'PT404' using message = 'nothing was written';
  end if;
end
$$;
comment on function private.allow_thanks(uuid, text) is 'Whether others may read what one was thanked with, and with names; taken back at once. PT400, PT404.';

create function private.withdraw_thanks(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches := private.lock_outcome(wanted);
begin
  delete from public.thanks as t where t.match_id = m.id and t.side = private.outcome_side(m, (select auth.uid()));
end
$$;
comment on function private.withdraw_thanks(uuid) is 'Takes one''s thanks back: they are erased. PT404.';

create function private.hide_thanks(wanted uuid, side text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.keeps_exchange() then
    raise insufficient_privilege using message = 'thanks are hidden by who keeps the exchange';
  end if;
  update public.thanks as t set is_hidden = true where t.match_id = wanted and t.side = hide_thanks.side
    and t.writer_reach <> 'private' and t.receiver_reach <> 'private';
  if not found then
    raise sqlstate 'PT404' using message = 'no such thanks';
  end if;
end
$$;
comment on function private.hide_thanks(uuid, text) is 'Takes thanks off the public page; the two still read them. PT404, 42501.';

create function private.list_thanks(language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('body', t.body, 'language', t.language, 'category', private.pick(c.labels, list_thanks.language))
    -- Which match it was is for who can take it off; names are for who is signed in, where both want it.
    || case when private.keeps_exchange() then jsonb_build_object('match', t.match_id, 'side', t.side) else '{}' end
    || case when (select auth.uid()) is not null and t.writer_reach = 'named' and t.receiver_reach = 'named' then jsonb_build_object(
      'from', private.side_name(m, t.side, list_thanks.language), 'to', private.side_name(m, private.other_side(t.side), list_thanks.language)) else '{}' end
    order by t.written_at desc, t.match_id, t.side), '[]')
  from (
    select * from public.thanks as all_of
    where all_of.writer_reach <> 'private' and all_of.receiver_reach <> 'private' and not all_of.is_hidden
    order by all_of.written_at desc, all_of.match_id, all_of.side limit 6) as t
  join public.matches as m on m.id = t.match_id
  join public.listing_categories as c on c.id = m.category_id
$$;
comment on function private.list_thanks(text) is 'The six newest thanks that both sides want to be read: without names for visitors, with names for who is signed in where both want that too.';

alter table public.thanks enable row level security;
create policy "thanks are read by the two sides" on public.thanks
  for select to authenticated using (match_id in (select private.my_outcome_match_ids()));
grant select (match_id, side, body, language, writer_reach, receiver_reach, is_hidden, written_at) on public.thanks to authenticated;
