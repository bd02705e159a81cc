-- Asking: which records are due on a day, whom that concerns, and one mail to each. Functions take the day.

create type private.record_ask as (
  initiative_id uuid,
  since_on date,
  occasion private.asking,
  is_early boolean
);
comment on type private.record_ask is 'A record to be asked about; an early one only goes along with others.';

create function private.records_due(today date) returns setof private.record_ask
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    with live as (
      select i.id, coalesce(i.confirmed_on, (i.published_at at time zone private.city_zone())::date) as since_on
      from public.initiatives as i where i.is_published and i.status in ('planned', 'running')
    ), asked as (
      select l.id, l.since_on, a.*
      from live as l
      cross join lateral (
        select min(m.written_on) filter (where asks.occasion = 'due') as due, min(m.written_on) filter (where asks.occasion = 'again') as again,
          min(m.written_on) filter (where asks.occasion = 'last') as last, min(m.written_on) filter (where asks.occasion = 'warning') as warning
        from private.confirmation_asks as asks join private.confirmation_mails as m on m.id = asks.mail_id
        where asks.initiative_id = l.id and asks.since_on = l.since_on
      ) as a
      where l.since_on <= today - private.freshness_day('due') + private.freshness_day('together')
    ), judged as (
      select a.id, a.since_on, case
          when a.due is null then 'due'
          when a.again is null then case when a.due <= today - private.freshness_day('again') then 'again' end
          when a.last is null then case when a.again <= today - private.freshness_day('again') then 'last' end
          when a.warning is null and a.last <= today - private.freshness_day('again')
            and a.since_on <= today - private.freshness_day('warning') then 'warning'
        end::private.asking as occasion,
        a.since_on > today - private.freshness_day('due') as is_early
      from asked as a
    )
    select j.id, j.since_on, j.occasion, j.is_early from judged as j where j.occasion is not null;
end
$$;
comment on function private.records_due(date) is
  'What is to be asked on this day: when six months are over, twice again, and before a record is shown as dormant. Ended, stopped and dormant ones never.';

create function private.write_confirmations(today date, asks private.record_ask[], rests boolean) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  written integer;
begin
  with reach as materialized (
    select a.initiative_id, a.since_on, a.occasion, a.is_early, c.person_id, c.mail, c.language, c.recipient
    from unnest(asks) as a
    join private.confirmers(array(select u.initiative_id from unnest(asks) as u)) as c on c.initiative_id = a.initiative_id
    where not exists (
      select from private.confirmation_asks as done
      where done.initiative_id = a.initiative_id and done.since_on = a.since_on and done.occasion = a.occasion and done.recipient = c.recipient)
  ), letters as materialized (
    select r.recipient, (array_agg(r.person_id))[1] as person_id, min(r.mail) as mail, min(r.language) as language,
      max(r.occasion) as occasion, count(*) as records, encode(extensions.gen_random_bytes(16), 'hex') as secret
    from reach as r
    where not rests or not exists (
      select from private.confirmation_mails as m
      where m.recipient = r.recipient and m.written_on > today - private.freshness_day('rest'))
    group by r.recipient
    having bool_or(not r.is_early)
    -- What does not fit into one day goes on the next.
    order by min(r.since_on), r.recipient limit 2000
  ), kept as (
    insert into private.confirmation_mails (recipient, person_id, token_hash, written_on)
    select l.recipient, l.person_id, sha256(convert_to(l.secret, 'UTF8')), today from letters as l
    returning id, recipient
  ), asked as (
    insert into private.confirmation_asks (mail_id, initiative_id, since_on, occasion, recipient, version)
    select k.id, r.initiative_id, r.since_on, r.occasion, r.recipient, private.record_version(r.initiative_id)
    from reach as r join kept as k on k.recipient = r.recipient
  ), names as (
    select r.recipient, jsonb_agg(jsonb_build_object('name', n.name, 'language', n.language) order by r.occasion desc, n.name) as names
    from reach as r
    cross join lateral (
      select names.name, names.language from public.initiative_names as names
      where names.initiative_id = r.initiative_id and names.role <> 'other'
      order by names.language = r.language desc, names.role, names.id limit 1) as n
    group by r.recipient
  ), told as (
    insert into private.outbox (kind, recipient, language, payload)
    select 'records_confirm', l.mail, l.language, jsonb_build_object('count', l.records::text, 'occasion', l.occasion,
      'mailId', k.id::text, 'records', jsonb_path_query_array(n.names, '$[0 to 19]'), 'more', greatest(l.records - 20, 0),
      'url', format('/%s/confirm/%s', l.language, l.secret))
      || case when l.person_id is null then '{}' else '{"why": "own"}' end::jsonb
    from letters as l join kept as k on k.recipient = l.recipient join names as n on n.recipient = l.recipient
    returning id
  )
  select count(*) into written from told;
  -- The same stands on the site, for who reads no mail.
  perform private.notify(
    array(select m.person_id from private.confirmation_mails as m where m.written_on = today and m.person_id is not null),
    'records_confirm', null::smallint, null::bigint, 'confirmations', (today - date '2020-01-01'),
    '{"path": "/initiatives/mine", "own": true, "siteOnly": true}');
  return written;
end
$$;
comment on function private.write_confirmations(date, private.record_ask[], boolean) is
  'One mail to each person, or address without an account, for all of these records; rests: none to who had one in the last week. How many mails.';

create function private.set_status(target uuid, wanted public.initiative_status, today date, why jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  content jsonb := private.read_section(target, 'basics') || jsonb_build_object('status', wanted);
begin
  if wanted = 'ended' and content ->> 'endedOn' is null then
    content := content || jsonb_build_object('endedOn', date_trunc('month', today)::date, 'endedPrecision', 'month');
  end if;
  perform private.save_section(target, 'basics', content, private.latest_version(target, 'basics'),
    private.pick(why, coalesce((select s.default_language::text from public.site_settings as s), 'nl')), 'edit');
end
$$;
comment on function private.set_status(uuid, public.initiative_status, date, jsonb) is
  'Changes what a record says of its state, as a version of its own with the reason in the language of the city.';

create function private.rest_unconfirmed(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  i record;
  resting private.record_ask[] := '{}';
begin
  for i in
    select initiatives.id, initiatives.status, initiatives.confirmed_on, asked.since_on
    from (
      select a.initiative_id, a.since_on, min(m.written_on) as warned_on
      from private.confirmation_asks as a join private.confirmation_mails as m on m.id = a.mail_id
      where a.occasion = 'warning' group by 1, 2
    ) as asked
    join public.initiatives on initiatives.id = asked.initiative_id
    where asked.warned_on <= today - private.freshness_day('notice') and asked.since_on <= today - private.freshness_day('dormant')
      and coalesce(initiatives.confirmed_on, (initiatives.published_at at time zone private.city_zone())::date) = asked.since_on
      and initiatives.is_published and initiatives.status in ('planned', 'running')
    order by initiatives.id limit 500
    for no key update of initiatives
  loop
    insert into private.dormancies (initiative_id, former, began_on) values (i.id, i.status, today)
    on conflict (initiative_id) do update set former = excluded.former, began_on = excluded.began_on;
    perform private.set_status(i.id, 'dormant', today, '{
      "nl": "Niemand bevestigde dit twaalf maanden lang.", "en": "Nobody confirmed this for twelve months.",
      "fr": "Personne ne l’a confirmé pendant douze mois.", "ar": "لم يؤكد أحد ذلك منذ اثني عشر شهرًا."}');
    resting := resting || row (i.id, i.since_on, 'dormant', false)::private.record_ask;
  end loop;
  perform private.write_confirmations(today, resting, false);
  return cardinality(resting);
end
$$;
comment on function private.rest_unconfirmed(date) is
  'Shows as dormant what nobody confirmed for twelve months and whose owners were told so four weeks before; tells them. What nobody could be asked about stays.';

create function private.ask_confirmations(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
begin
  -- One at a time, on all nodes.
  if not pg_try_advisory_xact_lock(hashtextextended('ask_confirmations', 0)) then
    return 0;
  end if;
  perform private.rest_unconfirmed(today);
  return private.write_confirmations(today, array(select d from private.records_due(today) as d), true);
end
$$;
comment on function private.ask_confirmations(date) is
  'Daily: asks who keeps records whether they are still right; run again on the same day, it asks nobody twice. How many mails.';

create function private.start_confirmation_round() returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  day date := private.today();
  asked integer;
begin
  if not private.has_role('coordinator', 'moderator', 'administrator') then
    raise sqlstate '42501' using message = 'only staff ask everybody';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('ask_confirmations', 0));
  if exists (select from private.confirmation_rounds as r where r.started_on > day - private.freshness_day('round')) then
    raise sqlstate 'PT400' using message = 'form:freshness:errorRecently';
  end if;
  asked := private.write_confirmations(day, array(
    select row (i.id, day, 'round', false)::private.record_ask from public.initiatives as i
    where i.is_published and i.status in ('planned', 'running')
      -- Who confirmed or was asked just now is left in peace.
      and coalesce(i.confirmed_on <= day - 60, true)
      and not exists (
        select from private.confirmation_asks as a join private.confirmation_mails as m on m.id = a.mail_id
        where a.initiative_id = i.id and m.written_on > day - private.freshness_day('round'))), true);
  insert into private.confirmation_rounds (started_on, started_by, asked) values (day, (select auth.uid()), asked);
  return asked;
end
$$;
comment on function private.start_confirmation_round() is
  'Asks at once about all that was not confirmed in two months, before a session; not twice in two weeks. How many mails.';
