-- Shortly before the session everybody who comes is reminded; and who left an address without an account
-- hears, as the others do by notice, when the session moves or is cancelled.

create function private.remind_registered(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
  r public.registrations;
  reminded integer := 0;
begin
  for s in
    select * from public.sessions as soon
    where soon.state = 'published' and private.day_in_session(soon, soon.starts_at) between today + 1 and today + 3
    order by soon.id for no key update
  loop
    for r in
      update public.registrations as g set reminded_at = now()
      where g.session_id = s.id and g.state = 'registered' and g.reminded_at is null
        -- Who registered or moved up only now was told all of it.
        and private.day_in_session(s, coalesce(g.moved_up_at, g.registered_at)) < today
      returning g.*
    loop
      perform private.tell_registration(r, s, 'registration_reminder');
      reminded := reminded + 1;
    end loop;
  end loop;
  return reminded;
end
$$;
comment on function private.remind_registered(date) is 'Daily: three days before, later when the job was missed, once; how many were reminded.';

create function private.tell_registered_by_mail() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  is_off boolean := new.state = 'cancelled';
begin
  -- What did not leave yet is said by the newer mail.
  delete from private.outbox as o
  using public.registrations as r, private.registration_mails as m
  where o.kind = 'registration_session_changed' and o.handed_over_at is null and m.registration_id = r.id
    and r.session_id = new.id and o.recipient = m.mail and o.payload ->> 'url' = format('/%s/registrations/%s', r.language, m.receipt);
  insert into private.outbox (kind, recipient, language, payload)
  select case when is_off then 'registration_session_cancelled' else 'registration_session_changed' end, m.mail, r.language,
    jsonb_build_object('name', coalesce(r.name, ''), 'title', private.pick(new.titles, r.language), 'way', r.way,
      'day', private.day_in_session(new, new.starts_at), 'time', private.clock_text(new.starts_at, new.ends_at, new.zone),
      'place', case when r.way = 'here' then concat_ws(', ', new.place_name, new.address) else '' end,
      'reason', coalesce(new.cancelled_reason, ''), 'url', format('/%s/registrations/%s', r.language, m.receipt))
  from public.registrations as r join private.registration_mails as m on m.registration_id = r.id
  where r.session_id = new.id and r.state <> 'cancelled';
  return null;
end
$$;
comment on function private.tell_registered_by_mail() is 'Writes to who registered without an account; everybody else gets a notice of the session.';
create trigger sessions_mail_registered after update on public.sessions
  for each row when (
    old.state in ('published', 'open') and (new.state = 'cancelled' or new.state = old.state and new.ends_at > now()
      and (old.starts_at, old.ends_at, old.place_name, old.address) is distinct from (new.starts_at, new.ends_at, new.place_name, new.address)))
  execute function private.tell_registered_by_mail();
