-- By receipt: starting a nomination and keeping its steps.

create function private.start_nomination(wanted_language text, client text, wanted_relation text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  secret text := encode(extensions.gen_random_bytes(16), 'hex');
  started uuid;
begin
  if wanted_language is null or wanted_language !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  if wanted_relation not in ('works_for', 'knows') then
    raise sqlstate 'PT400' using message = 'relation:errorChoice';
  end if;
  if not private.count_attempt('nomination_start', coalesce(client, ''), 10, interval '1 hour') then
    raise sqlstate 'PT429' using message = 'too many nominations started', hint = '3600';
  end if;
  insert into public.nominations (receipt_hash, challenge, language, text_language, relation)
  values (sha256(convert_to(secret, 'UTF8')), encode(extensions.gen_random_bytes(12), 'hex'),
    wanted_language, wanted_language, wanted_relation)
  returning id into started;
  insert into public.nomination_events (nomination_id, action, state) values (started, 'started', 'draft');
  return secret;
end
$$;

create function private.trimmed(given jsonb, key text, longest integer) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  found_text text := nullif(trim(both E' \t\n\r' from given ->> key), '');
begin
  if char_length(found_text) > longest then
    raise sqlstate 'PT400' using message = format('%s:nominations:errorTooLong', key);
  end if;
  return found_text;
end
$$;
comment on function private.trimmed(jsonb, text, integer) is 'A given text without white space around; null when empty, PT400 when too long.';

create function private.web_address(given jsonb, key text) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  typed text := private.trimmed(given, key, 390);
begin
  if typed is null then
    return null;
  end if;
  if typed !~* '^https?://' then
    typed := 'https://' || typed;
  end if;
  if typed !~* '^https?://[^\s/@"<>]+\.[^\s/@"<>.]{2,}([/?#:][^\s"<>]*)?$' then
    raise sqlstate 'PT400' using message = format('%s:errorUrl', key);
  end if;
  return regexp_replace(typed, '^(https?)', lower(substring(typed from '^(\w+)')), 'i');
end
$$;
comment on function private.web_address(jsonb, text) is 'A typed web address with its scheme; PT400 when it is none.';

create function private.known_terms(given jsonb) returns smallint[]
language sql stable security definer set search_path = ''
as $$
  select coalesce(array_agg(t.id order by t.id), '{}') from public.terms as t
  where jsonb_typeof(given) = 'array' and given @> to_jsonb(t.id)
$$;

create function private.save_name_step(target uuid, given jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  typed text := private.trimmed(given, 'name', 200);
begin
  if typed is null or char_length(typed) < 2 then
    raise sqlstate 'PT400' using message = 'name:errorRequired';
  end if;
  update public.nominations set name = typed, other_names = private.trimmed(given, 'otherNames', 400),
    website = private.web_address(given, 'website') where id = target;
end
$$;

create function private.save_place_step(target uuid, given jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  typed text := private.trimmed(given, 'place', 120);
  area text := private.trimmed(given, 'area', 300);
  wandering boolean := coalesce((given ->> 'noFixedPlace')::boolean, false);
  district public.districts;
  place integer := private.place_by_name(typed);
begin
  select * into district from public.districts where id = (given ->> 'districtId')::integer;
  if typed is null then
    place := district.place_id;
  elsif place is null and area is null then
    raise sqlstate 'PT400' using message = 'place:nominations:errorPlaceUnknown';
  end if;
  if district.id is not null and place is distinct from district.place_id then
    raise sqlstate 'PT400' using message = 'district:nominations:errorDistrictElsewhere';
  end if;
  if place is null and area is null and not wandering then
    raise sqlstate 'PT400' using message = 'place:nominations:errorPlaceNeeded';
  end if;
  -- A place that we do not know stays in words, beside the area.
  if typed is not null and place is null then
    area := left(typed || ', ' || area, 300);
  end if;
  update public.nominations set place_id = place, district_id = district.id, area_text = area,
    no_fixed_place = wandering, show_address = coalesce((given ->> 'showAddress')::boolean, false),
    scope = (given ->> 'scope')::public.geographic_scope where id = target;
  insert into public.nomination_contacts (nomination_id, address)
  values (target, private.trimmed(given, 'address', 300))
  on conflict (nomination_id) do update set address = excluded.address;
end
$$;

create function private.save_what_step(target uuid, given jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  typed text := private.trimmed(given, 'what', 5000);
  written_in text := coalesce(given ->> 'textLanguage', '');
begin
  if typed is null then
    raise sqlstate 'PT400' using message = 'what:errorRequired';
  elsif char_length(typed) < 10 then
    raise sqlstate 'PT400' using message = 'what:nominations:errorWhatShort';
  end if;
  if written_in !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'textLanguage:errorChoice';
  end if;
  update public.nominations set what = typed, text_language = written_in,
    term_ids = private.known_terms(given -> 'termIds') where id = target;
end
$$;

create function private.save_contact_step(target uuid, given jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  way text := given ->> 'channel';
  typed text := private.trimmed(given, 'contact', 390);
begin
  if way is null or way not in ('mail', 'phone', 'website', 'place') then
    raise sqlstate 'PT400' using message = 'channel:nominations:errorChannel';
  elsif typed is null or char_length(typed) < 3 then
    raise sqlstate 'PT400' using message = 'contact:errorRequired';
  elsif way = 'mail' and typed !~ '^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]{2,}$' then
    raise sqlstate 'PT400' using message = 'contact:errorMail';
  elsif way = 'phone' and (typed !~ '^\+?[0-9 ()/.-]+$' or char_length(regexp_replace(typed, '\D', '', 'g')) not between 6 and 15) then
    raise sqlstate 'PT400' using message = 'contact:nominations:errorPhone';
  elsif way = 'website' then
    typed := private.web_address(given, 'contact');
    update public.nominations set website = coalesce(website, typed) where id = target;
  end if;
  insert into public.nomination_contacts (nomination_id, channel, contact) values (target, way, typed)
  on conflict (nomination_id) do update set channel = excluded.channel, contact = excluded.contact;
end
$$;

create function private.save_nomination_step(secret text, step text, given jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations := private.lock_nomination((private.nomination_of(secret)).id);
begin
  if step is null or step not in ('name', 'place', 'what', 'contact', 'basics', 'rhythm', 'participants', 'means', 'volunteers', 'story') then
    raise sqlstate 'PT404' using message = 'no such step';
  end if;
  -- What was sent is not changed under the moderator's eyes; what was left open may still be added.
  if n.state <> 'draft' and not (step not in ('name', 'place', 'what', 'contact') and n.state in ('submitted', 'in_review', 'question_asked')) then
    raise sqlstate 'PT409' using message = 'this nomination was sent already';
  end if;
  case step
    when 'name' then perform private.save_name_step(n.id, given);
    when 'place' then perform private.save_place_step(n.id, given);
    when 'what' then perform private.save_what_step(n.id, given);
    when 'contact' then perform private.save_contact_step(n.id, given);
    when 'basics' then
      update public.nominations set
        meets_locals = (given ->> 'meetsLocals')::public.nomination_answer,
        has_structure = (given ->> 'hasStructure')::public.nomination_answer,
        promotes_inclusion = (given ->> 'promotesInclusion')::public.nomination_answer,
        locals_benefit = (given ->> 'localsBenefit')::public.nomination_answer
      where id = n.id;
    when 'rhythm' then
      update public.nominations set rhythm = private.trimmed(given, 'rhythm', 1000),
        costs = private.trimmed(given, 'costs', 500),
        spoken_languages = (select coalesce(array_agg(distinct l), '{}')
          from jsonb_array_elements_text(coalesce(given -> 'spokenLanguages', '[]')) as l where l ~ '^[a-z]{2,3}$'),
        -- Accessibility is asked here, the other terms at "what".
        term_ids = (select coalesce(array_agg(t.id order by t.id), '{}') from public.terms as t
          where case when t.vocabulary = 'accessibility' then t.id = any (private.known_terms(given -> 'termIds'))
            else t.id = any (n.term_ids) end)
      where id = n.id;
      perform private.save_questionnaire_step(n.id, step, given);
    else perform private.save_questionnaire_step(n.id, step, given);
  end case;
  update public.nominations set saved_steps = array_append(array_remove(saved_steps, step), step) where id = n.id;
end
$$;
