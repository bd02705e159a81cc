-- Moderators: accepting, merging, declining, remembering; and what is forgotten after a time.

create function private.free_slug(wanted_name text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  -- A name without Latin letters still needs an address.
  base text := coalesce(private.slugify(wanted_name), 'initiative-' || encode(extensions.gen_random_bytes(4), 'hex'));
  candidate text := base;
  number integer := 1;
begin
  -- Two acceptances of equal names at once wait for one another here.
  perform pg_advisory_xact_lock(hashtext('initiatives.slug'));
  while exists (select from public.initiatives as i where i.slug = candidate)
    or exists (select from public.slug_redirects as r where r.slug = candidate) loop
    number := number + 1;
    candidate := base || '-' || number;
  end loop;
  return candidate;
end
$$;
comment on function private.free_slug(text) is 'An address for a new initiative that no other has or had.';

create function private.place_initiative(target uuid, n public.nominations, edits jsonb, address text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  latitude double precision := (edits ->> 'latitude')::double precision;
  longitude double precision := (edits ->> 'longitude')::double precision;
  created bigint;
begin
  if n.place_id is null then
    return;
  end if;
  insert into public.initiative_places (initiative_id, place_id, district_id, precision, visibility)
  values (target, n.place_id, n.district_id,
    case when latitude is not null and longitude is not null then 'exact'::public.place_precision
      when n.district_id is not null then 'district' else 'municipality' end,
    coalesce((edits ->> 'visibility')::public.place_visibility, 'area'))
  returning id into created;
  if latitude is not null and longitude is not null then
    insert into private.exact_points (initiative_place_id, latitude, longitude, address)
    values (created, latitude, longitude, address);
    -- The rule of the public point reads the exact one, which could not exist before its place.
    update public.initiative_places set position = position where id = created;
  end if;
end
$$;
comment on function private.place_initiative(uuid, public.nominations, jsonb, text) is 'The place of a new initiative; a true point only where a moderator gave one.';

create function private.create_initiative(n public.nominations, edits jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  created uuid;
  main_name text := coalesce(private.trimmed(edits, 'name', 200), n.name);
  summary text := private.trimmed(edits, 'summary', 600);
  address text := (select c.address from public.nomination_contacts as c where c.nomination_id = n.id);
begin
  insert into public.initiatives (slug, kind, status, scope, is_published, published_at, spoken_languages, website, confirmed_on)
  values (private.free_slug(main_name), (edits ->> 'kind')::public.initiative_kind,
    coalesce((edits ->> 'status')::public.initiative_status, 'running'),
    coalesce((edits ->> 'scope')::public.geographic_scope, n.scope, 'local'),
    true, now(), n.spoken_languages, private.web_address(edits, 'website'),
    -- Only who works for it can confirm it.
    case when n.relation = 'works_for' then current_date end)
  returning id into created;
  insert into public.initiative_names (initiative_id, language, name, role)
  values (created, n.text_language, main_name, 'main');
  insert into public.initiative_names (initiative_id, language, name, role)
  select distinct created, n.text_language, left(trim(other), 200), 'other'::public.name_role
  from unnest(string_to_array(coalesce(private.trimmed(edits, 'otherNames', 400), ''), ',')) as other
  where trim(other) <> '' and trim(other) <> main_name;
  insert into public.initiative_texts (initiative_id, section, language, body, state)
  select created, s.section::public.text_section, n.text_language, s.body, 'source'
  from (values ('summary', summary), ('what', coalesce(private.trimmed(edits, 'what', 5000), n.what)),
    ('where_when', nullif(concat_ws(E'\n\n', n.area_text, n.rhythm), '')), ('costs', n.costs)) as s (section, body)
  where s.body is not null;
  insert into public.initiative_terms (initiative_id, term_id)
  select created, t from unnest(case when edits ? 'termIds' then private.known_terms(edits -> 'termIds') else n.term_ids end) as t;
  perform private.place_initiative(created, n, edits, address);
  perform private.carry_questionnaire(n, created);
  insert into public.initiative_contacts (initiative_id, channel, contact)
  select created, c.channel, c.contact from public.nomination_contacts as c
  where c.nomination_id = n.id and c.contact is not null;
  if n.internal_note is not null or address is not null then
    insert into public.initiative_notes (initiative_id, body)
    values (created, concat_ws(E'\n\n', n.internal_note, address));
  end if;
  return created;
end
$$;
comment on function private.create_initiative(public.nominations, jsonb) is 'Makes the published record; its contact stays hidden until it consents.';

create function private.accept_nomination(wanted uuid, edits jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations;
  me uuid := (select auth.uid());
  created uuid;
  address text;
begin
  perform private.require_nomination_moderator();
  n := private.lock_nomination(wanted);
  if coalesce(edits ->> 'kind', '') not in ('citizen', 'ngo', 'city', 'joint') then
    raise sqlstate 'PT400' using message = 'kind:errorChoice';
  end if;
  if private.trimmed(edits, 'summary', 600) is null then
    raise sqlstate 'PT400' using message = 'summary:errorRequired';
  end if;
  if (select s.four_eyes from public.site_settings as s) and (n.first_accepted_by is null or n.first_accepted_by = me) then
    if n.first_accepted_by = me then
      raise sqlstate 'PT409' using message = 'a second moderator must accept';
    end if;
    perform private.move_nomination(n, 'accept_proposed', 'in_review');
    update public.nominations set state = 'in_review', first_accepted_by = me, proposed_edits = edits,
      reviewer_id = coalesce(reviewer_id, me) where id = n.id;
    return jsonb_build_object('state', 'in_review', 'slug', null);
  end if;
  perform private.move_nomination(n, 'accepted', 'accepted');
  created := private.create_initiative(n, edits);
  update public.nominations set state = 'accepted', initiative_id = created, decided_at = now(),
    reviewer_id = coalesce(reviewer_id, me) where id = n.id;
  select slug into address from public.initiatives where id = created;
  perform private.mail_nominator(n, 'nomination_accepted',
    jsonb_build_object('initiativeUrl', format('/%s/initiatives/%s', n.language, address)));
  return jsonb_build_object('state', 'accepted', 'slug', address);
end
$$;

create function private.merge_nomination(wanted uuid, initiative uuid, keep_name boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations;
  address text;
begin
  perform private.require_nomination_moderator();
  n := private.lock_nomination(wanted);
  select i.slug into address from public.initiatives as i where i.id = initiative and i.is_published for share;
  if address is null then
    raise sqlstate 'PT404' using message = 'no such initiative';
  end if;
  perform private.move_nomination(n, 'merged', 'merged');
  update public.nominations set state = 'merged', merged_into = initiative, decided_at = now(),
    reviewer_id = coalesce(reviewer_id, (select auth.uid())) where id = n.id;
  if keep_name and not exists (select from private.initiative_name_keys as k
      where k.initiative_id = initiative and k.key = n.comparable_name) then
    insert into public.initiative_names (initiative_id, language, name, role)
    values (initiative, n.text_language, n.name, 'other');
  end if;
  perform private.mail_nominator(n, 'nomination_merged',
    jsonb_build_object('initiativeUrl', format('/%s/initiatives/%s', n.language, address)));
end
$$;

create function private.decline_nomination(wanted uuid, why text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations;
  typed text := private.trimmed(jsonb_build_object('reason', why), 'reason', 2000);
begin
  perform private.require_nomination_moderator();
  n := private.lock_nomination(wanted);
  perform private.move_nomination(n, 'declined', 'declined', typed);
  if typed is null then
    raise sqlstate 'PT400' using message = 'reason:errorRequired';
  end if;
  update public.nominations set state = 'declined', decline_reason = typed, decided_at = now(),
    reviewer_id = coalesce(reviewer_id, (select auth.uid())) where id = n.id;
  perform private.mail_nominator(n, 'nomination_declined', jsonb_build_object('reason', typed));
end
$$;

create function private.not_a_duplicate(nomination uuid, initiative uuid, why text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations;
begin
  perform private.require_nomination_moderator();
  n := private.lock_nomination(nomination);
  if not exists (select from public.initiatives as i where i.id = initiative) then
    raise sqlstate 'PT404' using message = 'no such initiative';
  end if;
  if n.state not in ('submitted', 'in_review', 'question_asked') then
    raise sqlstate 'PT409' using message = 'already decided';
  end if;
  insert into public.nomination_distinctions as d (nomination_id, initiative_id, fingerprint, reason, decided_by)
  values (n.id, initiative, private.duplicate_fingerprint(n.id, initiative), nullif(trim(left(why, 500)), ''), (select auth.uid()))
  on conflict (nomination_id, initiative_id) do update
    set fingerprint = excluded.fingerprint, reason = excluded.reason, decided_by = excluded.decided_by, decided_at = now();
end
$$;

create function private.note_nomination(wanted uuid, note text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require_nomination_moderator();
  perform private.lock_nomination(wanted);
  update public.nominations
    set internal_note = private.trimmed(jsonb_build_object('note', note), 'note', 4000) where id = wanted;
end
$$;

create function private.forget_nominations(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  mail_days integer := (private.storage_days() -> 'decision')::integer;
  draft_days integer := (private.storage_days() -> 'draft')::integer;
  forgotten integer;
  more integer;
begin
  delete from private.nomination_mails as m using public.nominations as n
    where n.id = m.nomination_id and n.decided_at < today - mail_days;
  get diagnostics forgotten = row_count;
  -- The contact lives on with the initiative, or not at all.
  delete from public.nomination_contacts as c using public.nominations as n
    where n.id = c.nomination_id and n.decided_at < today - mail_days;
  get diagnostics more = row_count;
  forgotten := forgotten + more;
  delete from public.nominations where state = 'draft' and updated_at < today - draft_days;
  get diagnostics more = row_count;
  return forgotten + more;
end
$$;
comment on function private.forget_nominations(date) is
  'Daily: erases addresses and contacts so many days after the decision, and drafts that nobody finished.';
