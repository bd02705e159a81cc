-- Pages of freshness: the records that one's organisations keep, what the city sees, and the public figure.

create function private.my_records(wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  day date := private.today();
begin
  perform private.require_person();
  return jsonb_build_object('records', coalesce((
    select jsonb_agg(jsonb_build_object('slug', i.slug, 'name', n.name, 'nameLanguage', n.language, 'status', i.status,
      'confirmedOn', i.confirmed_on, 'isPublished', i.is_published, 'version', private.record_version(i.id),
      'isDue', is_due.yes,
      'organisations', (
        select jsonb_agg(coalesce(o.names ->> wanted_language, o.name) order by o.name)
        from public.initiative_owners as own join public.organisations as o on o.id = own.organisation_id
        where own.initiative_id = i.id and o.id in (select private.my_organisation_ids())))
      order by is_due.yes desc, n.name)
    from public.initiatives as i
    cross join lateral (
      select names.name, names.language from public.initiative_names as names
      where names.initiative_id = i.id and names.role <> 'other'
      order by names.language = wanted_language desc, names.role, names.id limit 1) as n
    cross join lateral (
      select i.is_published and (i.status in ('planned', 'running')
          and coalesce(i.confirmed_on, (i.published_at at time zone private.city_zone())::date)
            <= day - private.freshness_day('due') + private.freshness_day('together')
        or i.status = 'dormant' and exists (select from private.dormancies as d where d.initiative_id = i.id)) as yes) as is_due
    where i.id in (select private.my_initiative_ids())), '[]'));
end
$$;
comment on function private.my_records(text) is 'The records that organisations keep for which who asks speaks, those that are due first.';

create function private.freshness_figure() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('total', count(*),
      'confirmed', count(*) filter (where i.confirmed_on > private.today() - private.freshness_day('due')))
    from public.initiatives as i where i.is_published and i.status in ('planned', 'running'));
end
$$;
comment on function private.freshness_figure() is 'How many of the entries that go on were confirmed in the last six months.';

create function private.freshness_desk(wanted_language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  day date := private.today();
  old uuid[];
  silent uuid[];
  latest private.confirmation_rounds;
begin
  if not private.has_role('coordinator', 'moderator', 'administrator') then
    raise sqlstate '42501' using message = 'only staff see whom one cannot reach';
  end if;
  old := array(
    select i.id from public.initiatives as i
    where i.is_published and i.status in ('planned', 'running')
      and coalesce(i.confirmed_on, (i.published_at at time zone private.city_zone())::date) <= day - private.freshness_day('due'));
  -- Nobody to ask, or what was written did not leave in two days: somebody has to look for another way.
  silent := array(
    select o.id from unnest(old) as o (id)
    where not exists (select from private.confirmers(old) as c where c.initiative_id = o.id)
      or exists (select from private.confirmation_asks as a join private.confirmation_mails as m on m.id = a.mail_id
        where a.initiative_id = o.id and m.sent_at is null and m.written_on <= day - 2 and a.answer is null));
  select * into latest from private.confirmation_rounds as r order by r.started_on desc limit 1;
  return jsonb_build_object('figure', private.freshness_figure(), 'due', cardinality(old),
    'sunk', (select count(*) from public.initiatives as i where i.is_published and i.status in ('planned', 'running')
      and coalesce(i.confirmed_on < private.fresh_since(), true)),
    'dormant', (select count(*) from private.dormancies as d join public.initiatives as i on i.id = d.initiative_id where i.status = 'dormant'),
    'round', case when latest.started_on is not null then jsonb_build_object('on', latest.started_on, 'asked', latest.asked) end,
    'mayStart', coalesce(latest.started_on <= day - private.freshness_day('round'), true),
    'silentCount', cardinality(silent),
    'silent', coalesce((
      select jsonb_agg(jsonb_build_object('slug', s.slug, 'name', s.name, 'nameLanguage', s.language, 'confirmedOn', s.confirmed_on,
        'hasOwner', s.has_owner, 'isBlocked', s.is_blocked) order by s.confirmed_on nulls first, s.name)
      from (
        select i.slug, n.name, n.language, i.confirmed_on,
          exists (select from public.initiative_owners as o where o.initiative_id = i.id) as has_owner,
          exists (select from public.initiative_owners as o join public.organisation_representatives as r on r.organisation_id = o.organisation_id
            join private.mail_suspensions as s on s.person_id = r.person_id where o.initiative_id = i.id)
          or exists (select from private.confirmation_asks as a join private.confirmation_mails as m on m.id = a.mail_id
            where a.initiative_id = i.id and m.sent_at is null and m.written_on <= day - 2) as is_blocked
        from public.initiatives as i
        cross join lateral (
          select names.name, names.language from public.initiative_names as names
          where names.initiative_id = i.id and names.role <> 'other'
          order by names.language = wanted_language desc, names.role, names.id limit 1) as n
        where i.id = any (silent)
        order by i.confirmed_on nulls first, n.name limit 50) as s), '[]'));
end
$$;
comment on function private.freshness_desk(text) is
  'How fresh the directory is, and fifty of the records about which nobody can be asked by mail; for staff.';

create function public.get_my_records(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.my_records(language) $$;
comment on function public.get_my_records(text) is 'The records that one''s organisations keep, those that wait for a confirmation first.';

create function public.confirm_my_records(seen jsonb) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.confirm_my_records(seen) $$;
comment on function public.confirm_my_records(jsonb) is 'Says of one''s own records that they are right: slug to the version that one saw. PT404.';

create function public.get_confirmation(token text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_confirmation(token, language) $$;
comment on function public.get_confirmation(text, text) is 'What the link of a mail asks about; PT404 for a wrong or old one.';

create function public.answer_confirmation(token text, answer text, seen jsonb) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.answer_confirmation(token, answer, seen) $$;
comment on function public.answer_confirmation(text, text, jsonb) is
  'Says by the link of a mail that records are right or ended: slug to the version that one saw. PT400, PT404.';

create function public.stop_confirmations(token text) returns void
language sql security invoker set search_path = ''
as $$ select private.stop_confirmations(token) $$;
comment on function public.stop_confirmations(text) is 'Erases the address without an account to which a mail went. PT404.';

create function public.get_freshness_figure() returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.freshness_figure() $$;
comment on function public.get_freshness_figure() is 'How many entries were confirmed in the last six months, and of how many; anybody may know.';

create function public.get_freshness_desk(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.freshness_desk(language) $$;
comment on function public.get_freshness_desk(text) is 'How fresh the directory is and whom one cannot reach; for coordinators and moderators.';

create function public.start_confirmation_round() returns integer
language sql security invoker set search_path = ''
as $$ select private.start_confirmation_round() $$;
comment on function public.start_confirmation_round() is 'Asks everybody at once before a session; how many mails. PT400 when that was less than two weeks ago.';

grant execute on function
  private.get_confirmation(text, text), private.answer_confirmation(text, text, jsonb), private.stop_confirmations(text),
  private.freshness_figure(),
  public.get_confirmation(text, text), public.answer_confirmation(text, text, jsonb), public.stop_confirmations(text),
  public.get_freshness_figure()
to anon, authenticated;
grant execute on function
  private.my_records(text), private.confirm_my_records(jsonb), private.freshness_desk(text), private.start_confirmation_round(),
  public.get_my_records(text), public.confirm_my_records(jsonb), public.get_freshness_desk(text), public.start_confirmation_round()
to authenticated;
