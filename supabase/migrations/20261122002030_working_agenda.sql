-- The working agenda: sections, items and breaks in their order. Each change carries the revision of the
-- list that it was made on; an old one is refused, so that nobody moves what they do not see.

create function private.check_agenda_base(s public.sessions, base integer) returns void
language plpgsql immutable set search_path = ''
as $$
begin
  if base is distinct from s.agenda_revision then
    raise sqlstate 'PT409' using message = 'the agenda was changed meanwhile',
      detail = jsonb_build_object('revision', s.agenda_revision)::text;
  end if;
end
$$;

create function private.checked_titles(titles jsonb, field text, longest integer) returns jsonb
language plpgsql immutable set search_path = ''
as $$
declare
  clean jsonb;
begin
  if coalesce(jsonb_typeof(titles), '') <> 'object' then
    raise sqlstate 'PT400' using message = field || ':errorRequired';
  end if;
  select coalesce(jsonb_object_agg(t.key, btrim(regexp_replace(t.value, '\s+', ' ', 'g'))), '{}') into clean
  from jsonb_each_text(titles) as t where t.key ~ '^[a-z]{2,3}$' and btrim(t.value) <> '';
  if exists (select from jsonb_each_text(clean) as t where char_length(t.value) > longest) then
    raise sqlstate 'PT400' using message = field || ':agenda:errorTitles';
  end if;
  return clean;
end
$$;
comment on function private.checked_titles(jsonb, text, integer) is 'Titles by language without empty ones; PT400 when one is too long.';

create function private.save_section(session_slug text, base integer, wanted bigint, titles jsonb) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_agenda(session_slug);
  clean jsonb := private.checked_titles(titles, 'titles', 120);
begin
  perform private.check_agenda_base(s, base);
  if clean = '{}' then
    raise sqlstate 'PT400' using message = 'titles:errorRequired';
  end if;
  if wanted is null then
    if (select count(*) from public.agenda_sections as c where c.session_id = s.id) >= 30 then
      raise sqlstate 'PT400' using message = 'titles:agenda:errorSections';
    end if;
    insert into public.agenda_sections (session_id, titles, position)
    select s.id, clean, coalesce(max(c.position), 0) + 1 from public.agenda_sections as c where c.session_id = s.id
    returning id into wanted;
  else
    perform private.require_section(s, wanted);
    update public.agenda_sections as c set titles = clean where c.id = wanted;
  end if;
  perform private.bump_agenda(s);
  return wanted;
end
$$;
comment on function private.save_section(text, integer, bigint, jsonb) is 'A new part of the agenda at its end (null), or other titles for one.';

create function private.move_section(session_slug text, base integer, wanted bigint, place integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_agenda(session_slug);
  others bigint[];
  spot integer;
begin
  perform private.check_agenda_base(s, base);
  perform private.require_section(s, wanted);
  others := array(select c.id from public.agenda_sections as c where c.session_id = s.id and c.id <> wanted order by c.position, c.id);
  spot := least(greatest(coalesce(place, 1), 1), cardinality(others) + 1);
  update public.agenda_sections as c set position = listed.spot
  from unnest(others[:spot - 1] || wanted || others[spot:]) with ordinality as listed(id, spot) where c.id = listed.id;
  perform private.bump_agenda(s);
end
$$;

create function private.remove_section(session_slug text, base integer, wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_agenda(session_slug);
begin
  perform private.check_agenda_base(s, base);
  perform private.require_section(s, wanted);
  if exists (select from public.agenda_items as i where i.section_id = remove_section.wanted) then
    raise sqlstate 'PT400' using message = 'section:agenda:errorNotEmpty';
  end if;
  delete from public.agenda_sections as c where c.id = wanted;
  perform private.bump_agenda(s);
end
$$;
comment on function private.remove_section(text, integer, bigint) is 'Takes an empty part away; PT400 while something stands in it.';

create function private.add_item(session_slug text, base integer, section bigint, type text, language text, title text, minutes integer) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_agenda(session_slug);
  i public.agenda_items;
begin
  perform private.check_agenda_base(s, base);
  i := private.checked_item(i, title, null, null, minutes, type, language, false);
  insert into public.agenda_items (session_id, section_id, position, type, state, language, title, minutes, decided_by, decided_at)
  values (s.id, private.require_section(s, section), private.next_position(section), i.type, 'accepted', i.language, i.title, i.minutes,
    (select auth.uid()), now())
  returning * into i;
  perform private.bump_agenda(s);
  return i.id;
end
$$;
comment on function private.add_item(text, integer, bigint, text, text, text, integer) is 'Something that nobody proposed: a welcome, a break, a point of the city''s own.';

create function private.change_item(
  session_slug text, wanted_item bigint, base integer, title text, titles jsonb, why text, wanted text, minutes integer, type text,
  language text, fixed_start time, group_slug text, organisation_slug text, presenter text, presenter_id uuid, links text[], note text
) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_agenda(session_slug);
  i public.agenda_items := private.lock_item(s, wanted_item);
  given text;
begin
  perform private.check_item_base(i, base);
  if i.state not in ('submitted', 'question', 'accepted') then
    raise sqlstate 'PT409' using message = 'this item is not on the agenda any more';
  end if;
  i := private.checked_item(i, title, why, wanted, minutes, type, language, false);
  i.titles := private.checked_titles(titles, 'titles', 200);
  -- In the night when clocks go forward an hour is missing.
  if ((s.starts_at at time zone s.zone)::date + fixed_start) at time zone s.zone at time zone s.zone
    <> (s.starts_at at time zone s.zone)::date + fixed_start then
    raise sqlstate 'PT400' using message = 'fixedStart:agenda:errorHour';
  end if;
  if nullif(group_slug, '') is not null and not exists (select from public.working_groups as g where g.slug = group_slug) then
    raise sqlstate 'PT400' using message = 'group:errorChoice';
  end if;
  if nullif(organisation_slug, '') is not null and not exists (select from public.organisations as o where o.slug = organisation_slug) then
    raise sqlstate 'PT400' using message = 'organisation:errorChoice';
  end if;
  given := nullif(btrim(presenter), '');
  if char_length(given) > 200 then
    raise sqlstate 'PT400' using message = 'presenter:agenda:errorPresenter';
  end if;
  if presenter_id is not null and presenter_id is distinct from i.presenter_id
    and presenter_id not in (select p.id from private.possible_presenters() as p) then
    raise sqlstate 'PT400' using message = 'presenterId:errorChoice';
  end if;
  update public.agenda_items as items set title = i.title, titles = i.titles, why = i.why, wanted = i.wanted, minutes = i.minutes, type = i.type,
    language = i.language, fixed_start = change_item.fixed_start, presenter = given, presenter_id = change_item.presenter_id,
    group_id = (select g.id from public.working_groups as g where g.slug = group_slug),
    organisation_id = (select o.id from public.organisations as o where o.slug = organisation_slug)
  where items.id = i.id;
  perform private.set_item_links(i.id, links);
  perform private.set_item_note(i.id, note);
  perform private.bump_agenda(s);
end
$$;
comment on function private.change_item(text, bigint, integer, text, jsonb, text, text, integer, text, text, time, text, text, text, uuid, text[], text) is
  'All of an item that waits or stands on the agenda, and the note beside it. The base is the item''s own revision.';

create function private.set_item_note(item bigint, typed text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  given text := nullif(btrim(typed, E' \t\n\r'), '');
begin
  if char_length(given) > 4000 then
    raise sqlstate 'PT400' using message = 'note:groups:errorLongText';
  end if;
  if given is null then
    delete from public.item_notes as n where n.item_id = item;
    return;
  end if;
  insert into public.item_notes as n (item_id, text, written_by) values (item, given, (select auth.uid()))
  on conflict (item_id) do update set text = excluded.text, written_by = excluded.written_by, written_at = now()
  where n.text <> excluded.text;
end
$$;

create function private.possible_presenters() returns table (id uuid, name text)
language sql stable security definer set search_path = ''
as $$
  select p.id, p.display_name from public.people as p
  where p.display_name <> '' and p.id in (
    select m.person_id from public.group_members as m where m.state = 'active'
    union select h.person_id from public.seat_holders as h where h.until_on is null
    union select r.person_id from public.organisation_representatives as r
    union select held.person_id from public.person_roles as held where held.role = 'coordinator')
$$;
comment on function private.possible_presenters() is 'People of the groups and of organisations, for who prepares a session.';

create function private.move_item(session_slug text, base integer, wanted_item bigint, section bigint, place integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_agenda(session_slug);
  i public.agenda_items := private.lock_item(s, wanted_item);
  others bigint[];
  spot integer;
begin
  perform private.check_agenda_base(s, base);
  if i.state not in ('accepted', 'handled', 'postponed') then
    raise sqlstate 'PT409' using message = 'this item is not on the agenda any more';
  end if;
  perform private.require_section(s, section);
  others := array(select items.id from public.agenda_items as items
    where items.section_id = section and items.id <> i.id order by items.position, items.id);
  spot := least(greatest(coalesce(place, 1), 1), cardinality(others) + 1);
  update public.agenda_items as items set section_id = section, position = listed.spot
  from unnest(others[:spot - 1] || i.id || others[spot:]) with ordinality as listed(id, spot)
  where items.id = listed.id and (items.section_id, items.position) is distinct from (section, listed.spot::smallint);
  perform private.bump_agenda(s);
end
$$;
comment on function private.move_item(text, integer, bigint, bigint, integer) is 'Puts an item at a place (from 1) of a part of the agenda.';

create function private.remove_item(session_slug text, base integer, wanted_item bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_agenda(session_slug);
  i public.agenda_items := private.lock_item(s, wanted_item);
begin
  perform private.check_agenda_base(s, base);
  if i.state <> 'accepted' or i.proposer_id is not null and i.type <> 'break' then
    raise sqlstate 'PT409' using message = 'what somebody proposed is put off or declined, with a reason';
  end if;
  update public.agenda_items as items set state = 'withdrawn', section_id = null where items.id = i.id;
  perform private.bump_agenda(s);
end
$$;
comment on function private.remove_item(text, integer, bigint) is 'Takes off what nobody proposed. Proposals are decided upon instead.';
