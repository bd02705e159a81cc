-- What a checked organisation has seen of whom: when, by whom, until when; never the paper. And which
-- organisations the city trusts to stand between people.

create function private.organisation_by_slug(slug text) returns public.organisations
language plpgsql stable security definer set search_path = ''
as $$
declare
  o public.organisations;
begin
  select * into o from public.organisations as organisations where organisations.slug = organisation_by_slug.slug;
  if o.id is null then
    raise sqlstate 'PT404' using message = 'no such organisation';
  end if;
  return o;
end
$$;

create function private.get_screenings(slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  o public.organisations := private.organisation_by_slug(slug);
  speaks boolean := o.id in (select private.my_organisation_ids());
  may_check boolean := private.has_role('coordinator', 'administrator') and not speaks;
begin
  if not speaks and not may_check then
    raise insufficient_privilege using message = 'who speaks for the organisation and coordinators see this';
  end if;
  return jsonb_build_object(
    'organisation', private.organisation_line(o, get_screenings.language),
    'check', (select jsonb_build_object('on', c.checked_on, 'note', case when may_check then c.note end, 'by', private.person_line(c.checked_by))
      from public.organisation_checks as c where c.organisation_id = o.id),
    'mayRecord', speaks and private.is_checked(o.id), 'mayCheck', may_check,
    'categories', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', c.slug, 'label', private.pick(c.labels, get_screenings.language)) order by c.position), '[]')
      from public.listing_categories as c where c.needs_screening),
    'waiting', case when not speaks then '[]'::jsonb else (
      select coalesce(jsonb_agg(jsonb_build_object('listing', l.id, 'title', l.title, 'language', l.language, 'person', private.person_line(l.person_id),
        'category', jsonb_build_object('slug', c.slug, 'label', private.pick(c.labels, get_screenings.language))) order by l.id), '[]')
      from public.listings as l join public.listing_categories as c on c.id = l.category_id
      where l.through_id = o.id and l.kind = 'offer' and l.person_id is not null and l.person_id <> me and c.needs_screening
        and l.state in ('open', 'talking') and l.review <> 'refused' and not private.is_screened(l.person_id, o.id, l.category_id)) end,
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'person', private.person_line(s.person_id), 'seenBy', private.person_line(s.seen_by),
        'category', private.pick(c.labels, get_screenings.language), 'seenOn', s.seen_on, 'endsOn', s.ends_on, 'withdrawnAt', s.withdrawn_at,
        'isCurrent', s.withdrawn_at is null and s.ends_on >= private.today()) order by s.withdrawn_at is null desc, s.ends_on desc, s.id), '[]')
      from (select * from public.screenings as kept where kept.organisation_id = o.id order by kept.id desc limit 500) as s
      join public.listing_categories as c on c.id = s.category_id));
end
$$;
comment on function private.get_screenings(text, text) is
  'What an organisation has seen of whom, and who waits for it: for who speaks for it; coordinators see it and check the organisation. PT404, 42501.';

create function private.screened_person(o public.organisations, mail text, listing bigint) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  found uuid;
begin
  if listing is not null then
    select l.person_id into found from public.listings as l
    where l.id = listing and l.through_id = o.id and l.state in ('open', 'talking');
  elsif coalesce(mail, '') ~ '^[^\s@]+@[^\s@]+$' then
    select u.id into found from auth.users as u join public.people as p on p.id = u.id where lower(u.email) = lower(btrim(mail));
  end if;
  if found is null then
    raise sqlstate 'PT400' using message = 'mail:safeguards:errorNobody';
  end if;
  return found;
end
$$;

create function private.record_screening(slug text, mail text, listing bigint, category text, seen_on date, ends_on date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  o public.organisations := private.organisation_by_slug(slug);
  kind smallint := (select c.id from public.listing_categories as c where c.slug = record_screening.category and c.needs_screening);
  person uuid;
  made bigint;
begin
  if o.id not in (select private.my_checked_organisation_ids()) then
    raise insufficient_privilege using message = 'a checked organisation records this itself';
  end if;
  -- Whoever tries addresses learns little: thirty a day.
  if not private.count_attempt('screening', me::text, 30, '1 day') then
    raise sqlstate 'PT429' using message = 'thirty a day', hint = '3600';
  end if;
  if kind is null then
    raise sqlstate 'PT400' using message = 'category:errorChoice';
  end if;
  if seen_on is null or seen_on > private.today() or seen_on < private.today() - 366 then
    raise sqlstate 'PT400' using message = 'seenOn:safeguards:errorSeenOn';
  end if;
  if ends_on is null or ends_on <= private.today() or ends_on > seen_on + 1100 then
    raise sqlstate 'PT400' using message = 'endsOn:safeguards:errorEndsOn';
  end if;
  person := private.screened_person(o, mail, listing);
  if person = me then
    raise sqlstate 'PT400' using message = 'mail:safeguards:errorOwnScreening';
  end if;
  insert into public.screenings (person_id, organisation_id, category_id, seen_on, seen_by, ends_on)
  values (person, o.id, kind, seen_on, me, ends_on) returning id into made;
  perform private.notify(array[person], 'listing_screened', null::smallint, null::bigint, 'screening:' || made, 1,
    jsonb_build_object('path', '/account/safety', 'own', true));
end
$$;
comment on function private.record_screening(text, text, bigint, text, date, date) is
  'A checked organisation notes that it has seen what it must see of somebody, named by their mail address or by a listing that goes through it. PT400 by field, 42501, PT429.';

create function private.withdraw_screening(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.screenings;
begin
  perform private.require_person();
  select * into s from public.screenings as screenings where screenings.id = wanted for update;
  if s.id is null or not (s.organisation_id in (select private.my_organisation_ids()) or private.has_role('coordinator', 'administrator')) then
    raise sqlstate 'PT404' using message = 'no such screening';
  end if;
  if s.withdrawn_at is not null then
    return;
  end if;
  update public.screenings as screenings set withdrawn_at = now() where screenings.id = s.id;
  perform private.notify(array[s.person_id], 'listing_screening_ended', null::smallint, null::bigint, 'screening:' || s.id, 1,
    jsonb_build_object('path', '/account/safety', 'own', true, 'mail', 'safety_news'));
end
$$;
comment on function private.withdraw_screening(bigint) is 'Takes back what an organisation had noted of somebody; nothing is agreed on it from then on. PT404.';

create function private.check_organisation(slug text, trusts boolean, note text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  o public.organisations := private.organisation_by_slug(slug);
  given text := nullif(btrim(note, E' \t\n\r'), '');
begin
  perform private.require_person();
  if not private.has_role('coordinator', 'administrator') or o.id in (select private.my_organisation_ids()) then
    raise insufficient_privilege using message = 'coordinators check organisations, not their own';
  end if;
  if char_length(given) > 500 then
    raise sqlstate 'PT400' using message = 'note:safeguards:errorNoteLong';
  end if;
  if trusts is null then
    raise sqlstate 'PT400' using message = 'trusts:errorChoice';
  end if;
  if trusts then
    insert into public.organisation_checks (organisation_id, checked_by, note) values (o.id, (select auth.uid()), given)
    on conflict (organisation_id) do update set note = excluded.note, checked_by = excluded.checked_by, checked_on = current_date;
  else
    delete from public.organisation_checks as c where c.organisation_id = o.id;
  end if;
end
$$;
comment on function private.check_organisation(text, boolean, text) is 'The city trusts an organisation to stand between people, or no longer; what it had seen of people holds only while it does. PT404, 42501.';

create function private.forget_screenings(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from public.screenings as s
  where least(s.ends_on, s.withdrawn_at::date) < today - (private.storage_days() -> 'listing')::integer
$$;
comment on function private.forget_screenings(date) is 'Daily: erases what an organisation had seen of somebody, a year after it ended.';
