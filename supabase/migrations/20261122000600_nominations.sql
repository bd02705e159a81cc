-- Nominations: anybody tells the forum about an initiative, without an account. Who holds the receipt
-- (a secret in a link, stored only as its hash) sees what becomes of it; moderators decide.

create type public.nomination_state as enum (
  'draft', 'submitted', 'in_review', 'question_asked', 'accepted', 'merged', 'declined', 'withdrawn'
);
create type public.nomination_action as enum (
  'started', 'submitted', 'taken', 'asked', 'answered', 'accept_proposed', 'accepted', 'merged',
  'declined', 'withdrawn'
);
create type public.nomination_answer as enum ('yes', 'no', 'unknown');

create function private.comparable_name(raw text) returns text
language sql immutable strict parallel safe set search_path = ''
as $$
  -- Folded, words only, without the legal form; a name that is nothing but a legal form keeps it.
  select coalesce(nullif(trim(regexp_replace(regexp_replace(
      regexp_replace(private.fold(raw), '(^|\s)(v\.?z\.?w\.?|i\.?v\.?z\.?w\.?|a\.?s\.?b\.?l\.?|a\.?i\.?s\.?b\.?l\.?)(?=\s|$|[,.)])', '\1', 'g'),
      '[^[:alnum:]]+', ' ', 'g'), '\s+', ' ', 'g')), ''), private.fold(raw))
$$;
comment on function private.comparable_name(text) is 'A name as it is compared: lower case, no accents, no vzw or asbl.';

create function private.site_key(raw text) returns text
language sql immutable strict parallel safe set search_path = ''
as $$
  -- Host without www; where many share a host, the path belongs to the site too.
  select case
    when host = '' then null
    when host ~ '(^|\.)(facebook|instagram|linkedin|youtube|tiktok|meetup|eventbrite|linktr|whatsapp|t|telegram|google|wixsite|x|twitter)\.(com|be|ee|me|net)$'
      then case when path = '' then null else host || '/' || path end
    else host
  end
  from (
    select
      regexp_replace(split_part(split_part(address, '/', 1), ':', 1), '^(www|m)\.', '') as host,
      trim(both '/' from split_part(split_part(substr(address, strpos(address || '/', '/') + 1), '?', 1), '#', 1)) as path
    from (select regexp_replace(lower(trim(raw)), '^https?://', '') as address) as a
  ) as parts
$$;
comment on function private.site_key(text) is 'What tells whether two web addresses are the same site.';

create function private.contact_key(raw text) returns text
language sql immutable strict parallel safe set search_path = ''
as $$
  -- A Belgian number and the same one with its country code are equal.
  select case
    when raw like '%@%' then lower(trim(raw))
    when raw ~ '^[+0-9 ()/.-]{6,}$'
      then regexp_replace(regexp_replace(regexp_replace(raw, '[^+0-9]', '', 'g'), '^00', '+'), '^0', '+32')
  end
$$;
comment on function private.contact_key(text) is 'A mail address or telephone number as it is compared; null for anything else.';

create table public.nominations (
  id uuid primary key default gen_random_uuid(),
  receipt_hash bytea not null unique,
  challenge text not null,
  state public.nomination_state not null default 'draft',
  language public.language_code not null,
  text_language public.language_code not null,
  relation text check (relation in ('works_for', 'knows')),
  name text check (char_length(name) between 2 and 200),
  other_names text check (char_length(other_names) <= 400),
  place_id integer references public.places (id),
  district_id integer references public.districts (id),
  area_text text check (char_length(area_text) <= 300),
  no_fixed_place boolean not null default false,
  show_address boolean not null default false,
  scope public.geographic_scope,
  what text check (char_length(what) between 10 and 5000),
  term_ids smallint[] not null default '{}' check (cardinality(term_ids) <= 60),
  website text check (website ~ '^https?://' and char_length(website) <= 400),
  meets_locals public.nomination_answer,
  has_structure public.nomination_answer,
  promotes_inclusion public.nomination_answer,
  locals_benefit public.nomination_answer,
  rhythm text check (char_length(rhythm) <= 1000),
  costs text check (char_length(costs) <= 500),
  spoken_languages text[] not null default '{}' check (cardinality(spoken_languages) <= 20),
  saved_steps text[] not null default '{}',
  question text check (char_length(question) <= 2000),
  answer text check (char_length(answer) <= 4000),
  decline_reason text check (char_length(decline_reason) <= 2000),
  internal_note text check (char_length(internal_note) <= 4000),
  proposed_edits jsonb,
  first_accepted_by uuid references public.people (id) on delete set null,
  reviewer_id uuid references public.people (id) on delete set null,
  initiative_id uuid references public.initiatives (id),
  merged_into uuid references public.initiatives (id),
  comparable_name text generated always as (private.comparable_name(name)) stored,
  started_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  submitted_at timestamptz,
  decided_at timestamptz,
  check ((state = 'accepted') = (initiative_id is not null)),
  check ((state = 'merged') = (merged_into is not null)),
  check ((state = 'declined') = (decline_reason is not null)),
  check ((decided_at is not null) = (state in ('accepted', 'merged', 'declined', 'withdrawn'))),
  check (state in ('draft', 'withdrawn') or (
    submitted_at is not null and name is not null and what is not null
    and (place_id is not null or area_text is not null or no_fixed_place)))
);
comment on table public.nominations is 'What people tell about an initiative, from the first step to the decision.';
comment on column public.nominations.language is 'The language of the pages and mails for who nominates.';
comment on column public.nominations.text_language is 'The language that the nomination is written in.';
comment on column public.nominations.challenge is 'What a browser works on to show that somebody takes the trouble.';
create index nominations_place_id on public.nominations (place_id);
create index nominations_district_id on public.nominations (district_id);
create index nominations_first_accepted_by on public.nominations (first_accepted_by);
create index nominations_reviewer_id on public.nominations (reviewer_id);
create index nominations_initiative_id on public.nominations (initiative_id);
create index nominations_merged_into on public.nominations (merged_into);
create index nominations_waiting on public.nominations (submitted_at, id)
  where state in ('submitted', 'in_review', 'question_asked');
create index nominations_comparable_name on public.nominations
  using gin (comparable_name extensions.gin_trgm_ops);

create table public.nomination_contacts (
  nomination_id uuid primary key references public.nominations (id) on delete cascade,
  channel text check (channel in ('mail', 'phone', 'website', 'place')),
  contact text check (char_length(contact) between 3 and 400),
  address text check (char_length(address) <= 300),
  check ((channel is null) = (contact is null))
);
comment on table public.nomination_contacts is 'How to reach the nominated initiative, and its exact address; read by moderators only.';

create table public.nomination_events (
  id bigint generated always as identity primary key,
  nomination_id uuid not null references public.nominations (id) on delete cascade,
  action public.nomination_action not null,
  state public.nomination_state not null,
  reason text,
  actor_id uuid references public.people (id) on delete set null,
  happened_at timestamptz not null default now()
);
comment on table public.nomination_events is 'What happened to a nomination and why; its nominator reads it by receipt, without names of staff.';
create index nomination_events_nomination_id on public.nomination_events (nomination_id, id);
create index nomination_events_actor_id on public.nomination_events (actor_id);

create table public.nomination_distinctions (
  nomination_id uuid not null references public.nominations (id) on delete cascade,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  fingerprint text not null,
  reason text check (char_length(reason) <= 500),
  decided_by uuid references public.people (id) on delete set null,
  decided_at timestamptz not null default now(),
  primary key (nomination_id, initiative_id)
);
comment on table public.nomination_distinctions is 'Pairs that a moderator found to be two different things; asked again when name, site or place changes.';
create index nomination_distinctions_initiative_id on public.nomination_distinctions (initiative_id);
create index nomination_distinctions_decided_by on public.nomination_distinctions (decided_by);

create table private.nomination_mails (
  nomination_id uuid primary key references public.nominations (id) on delete cascade,
  mail text not null check (char_length(mail) <= 254),
  receipt text not null
);
comment on table private.nomination_mails is 'Where to write to who nominates, with the link; kept only on their wish and erased after the decision.';

-- Folding a name costs more than comparing it, so it is done once, when the name is written.
create table private.initiative_name_keys (
  name_id bigint primary key references public.initiative_names (id) on delete cascade,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  key text not null
);
comment on table private.initiative_name_keys is 'Names of initiatives in the form in which duplicates are looked for.';
create index initiative_name_keys_initiative_id on private.initiative_name_keys (initiative_id);
create index initiative_name_keys_key on private.initiative_name_keys
  using gin (key extensions.gin_trgm_ops) with (fastupdate = off);

create function private.keep_name_key() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.initiative_name_keys (name_id, initiative_id, key)
  values (new.id, new.initiative_id, private.comparable_name(new.name))
  on conflict (name_id) do update set initiative_id = excluded.initiative_id, key = excluded.key;
  return null;
end
$$;
create trigger initiative_names_key after insert or update of name, initiative_id on public.initiative_names
  for each row execute function private.keep_name_key();

create index initiatives_site on public.initiatives (private.site_key(website)) where website is not null;
create index initiative_contacts_key on public.initiative_contacts (private.contact_key(contact));

create trigger nominations_keep_updated_at before update on public.nominations
  for each row execute function private.keep_updated_at();
-- Texts of visitors stay out of the trail, and so does what could open a receipt.
create trigger nominations_audit after update on public.nominations
  for each row when (new.state <> 'draft')
  execute function private.audit('id', 'receipt_hash', 'challenge', 'what', 'area_text', 'rhythm',
    'costs', 'question', 'answer', 'internal_note', 'proposed_edits', 'comparable_name');
create trigger nomination_distinctions_audit after insert or update or delete on public.nomination_distinctions
  for each row execute function private.audit('nomination_id');

alter table public.nominations enable row level security;
alter table public.nomination_contacts enable row level security;
alter table public.nomination_events enable row level security;
alter table public.nomination_distinctions enable row level security;

create policy "moderators, coordinators and administrators read nominations" on public.nominations
  for select to authenticated
  using ((select private.has_role('moderator', 'coordinator', 'administrator')));
create policy "moderators and administrators read contacts of nominations" on public.nomination_contacts
  for select to authenticated using ((select private.has_role('moderator', 'administrator')));
create policy "moderators, coordinators and administrators read what happened" on public.nomination_events
  for select to authenticated
  using ((select private.has_role('moderator', 'coordinator', 'administrator')));
create policy "moderators, coordinators and administrators read distinctions" on public.nomination_distinctions
  for select to authenticated
  using ((select private.has_role('moderator', 'coordinator', 'administrator')));

-- Everything but the hash of the receipt and the challenge.
grant select (
  id, state, language, text_language, relation, name, other_names, place_id, district_id, area_text,
  no_fixed_place, show_address, scope, what, term_ids, website, meets_locals, has_structure,
  promotes_inclusion, locals_benefit, rhythm, costs, spoken_languages, saved_steps, question, answer,
  decline_reason, internal_note, proposed_edits, first_accepted_by, reviewer_id, initiative_id,
  merged_into, comparable_name, started_at, updated_at, submitted_at, decided_at
) on public.nominations to authenticated;
grant select on public.nomination_contacts, public.nomination_events, public.nomination_distinctions
  to authenticated;

-- ── Finding, moving, telling ────────────────────────────────────────────────────────────────────

create function private.nomination_of(secret text) returns public.nominations
language plpgsql stable security definer set search_path = ''
as $$
declare
  found_row public.nominations;
begin
  select * into found_row from public.nominations
    where receipt_hash = sha256(convert_to(coalesce(secret, ''), 'UTF8'));
  if found_row.id is null then
    raise sqlstate 'PT404' using message = 'no such receipt';
  end if;
  return found_row;
end
$$;
comment on function private.nomination_of(text) is 'The nomination that this receipt opens; PT404 for any other text.';

create function private.lock_nomination(wanted uuid) returns public.nominations
language plpgsql security definer set search_path = ''
as $$
declare
  locked public.nominations;
begin
  select * into locked from public.nominations where id = wanted for update;
  if locked.id is null then
    raise sqlstate 'PT404' using message = 'no such nomination';
  end if;
  return locked;
end
$$;
comment on function private.lock_nomination(uuid) is 'Locks one nomination until the transaction ends, so that two people decide one after the other.';

create function private.require_nomination_moderator() returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.has_role('moderator', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators decide about nominations';
  end if;
end
$$;

create function private.move_nomination(
  nomination public.nominations, done public.nomination_action, target public.nomination_state, why text default null
) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- The one list of steps that exist.
  if not (case done
    when 'submitted' then nomination.state = 'draft' and target = 'submitted'
    when 'taken' then nomination.state = 'submitted' and target = 'in_review'
    when 'asked' then nomination.state in ('submitted', 'in_review') and target = 'question_asked'
    when 'answered' then nomination.state = 'question_asked' and target = 'in_review'
    when 'accept_proposed' then nomination.state in ('submitted', 'in_review', 'question_asked') and target = 'in_review'
    when 'accepted' then nomination.state in ('submitted', 'in_review', 'question_asked') and target = 'accepted'
    when 'merged' then nomination.state in ('submitted', 'in_review', 'question_asked') and target = 'merged'
    when 'declined' then nomination.state in ('submitted', 'in_review', 'question_asked') and target = 'declined'
    when 'withdrawn' then nomination.state in ('draft', 'submitted', 'in_review', 'question_asked') and target = 'withdrawn'
    else false
  end) then
    raise sqlstate 'PT409' using message = format('%s is not possible when %s', done, nomination.state);
  end if;
  insert into public.nomination_events (nomination_id, action, state, reason, actor_id)
  values (nomination.id, done, target, why, (select auth.uid()));
end
$$;
comment on function private.move_nomination(public.nominations, public.nomination_action, public.nomination_state, text) is
  'Refuses a step that does not exist (PT409) and writes the event; the caller holds the lock and sets the state.';

create function private.mail_nominator(nomination public.nominations, mail_kind text, extra jsonb) returns void
language sql security definer set search_path = ''
as $$
  insert into private.outbox (kind, recipient, language, payload)
  select mail_kind, m.mail, nomination.language,
    jsonb_build_object('name', nomination.name,
      'receiptUrl', format('/%s/nominations/%s', nomination.language, m.receipt)) || extra
  from private.nomination_mails as m where m.nomination_id = nomination.id
$$;
comment on function private.mail_nominator(public.nominations, text, jsonb) is 'Writes to who nominated, if they left an address.';

-- ── Duplicates ──────────────────────────────────────────────────────────────────────────────────

create function private.duplicate_fingerprint(nomination uuid, initiative uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select md5(concat_ws('|', n.comparable_name, private.fold(n.other_names), private.site_key(n.website), n.place_id,
    (select string_agg(k.key, ',' order by k.name_id) from private.initiative_name_keys as k where k.initiative_id = i.id),
    private.site_key(i.website),
    (select string_agg(place_id::text, ',' order by id) from public.initiative_places where initiative_id = i.id)))
  from public.nominations as n, public.initiatives as i where n.id = nomination and i.id = initiative
$$;

create function private.initiatives_named_like(names text[])
returns table (initiative_id uuid, similarity real, word real)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan'
as $$
declare
  given text;
  wanted text;
  words text[];
  runs text[];
begin
  foreach given in array names[1:8] loop
    wanted := private.comparable_name(given);
    continue when char_length(wanted) < 3 or wanted is null;
    words := string_to_array(wanted, ' ');
    -- Every run of words of the nominated name: a short known name inside a longer new one.
    runs := array(
      select array_to_string(words[f:t], ' ')
      from generate_series(1, least(cardinality(words), 10)) as f, generate_series(f, least(f + 5, cardinality(words), 10)) as t
      where char_length(array_to_string(words[f:t], ' ')) >= 3);
    -- One index search per way of being alike; only a plan made for this name uses the index.
    return query
      select h.initiative_id, max(h.alike), max(h.inside)
      from (
        select k.initiative_id, extensions.similarity(k.key, wanted) as alike, 0::real as inside
        from private.initiative_name_keys as k where k.key operator(extensions.%) wanted
        union all
        select k.initiative_id, 0, extensions.strict_word_similarity(wanted, k.key)
        from private.initiative_name_keys as k where k.key operator(extensions.%>>) wanted
        union all
        select k.initiative_id, extensions.similarity(k.key, wanted), 1
        from private.initiative_name_keys as k where k.key = any (runs)
      ) as h
      group by h.initiative_id
      having max(h.alike) >= 0.45 or max(h.inside) >= 0.8;
  end loop;
end
$$;
comment on function private.initiatives_named_like(text[]) is
  'Initiatives with a name like one of these, or one inside the other: the best trigram and word similarity of each.';

create function private.find_duplicates(
  names text[], place integer, site text, reach text, language_wanted text, reviewed uuid default null, for_staff boolean default false
) returns table (
  initiative_id uuid, slug text, name text, name_language text, place_name text, is_published boolean,
  strength text, signals text[], similarity real
)
language sql stable security definer set search_path = ''
as $$
  with by_name as (
    select l.initiative_id, max(l.similarity) as similarity, max(l.word) as word
    from private.initiatives_named_like(names) as l group by l.initiative_id
  ),
  by_site as (
    select i.id as initiative_id from public.initiatives as i
    where i.website is not null and private.site_key(i.website) = private.site_key(site)
  ),
  by_contact as (
    -- A contact that several initiatives use tells nothing.
    select (array_agg(c.initiative_id))[1] as initiative_id from public.initiative_contacts as c
    where for_staff and private.contact_key(c.contact) = private.contact_key(reach)
    having count(*) = 1
  ),
  hits as (
    select coalesce(b.initiative_id, s.initiative_id, c.initiative_id) as id,
      coalesce(b.similarity, 0) as similarity, coalesce(b.word, 0) as word,
      s.initiative_id is not null as same_site, c.initiative_id is not null as same_contact
    from by_name as b
    full join by_site as s using (initiative_id)
    full join by_contact as c on c.initiative_id = coalesce(b.initiative_id, s.initiative_id)
  ),
  judged as (
    select h.*, i.slug, i.is_published, near.yes as same_place,
      case
        when h.same_site or h.same_contact then 'likely'
        when h.similarity >= 0.45 and place is not null and near.yes then 'likely'
        when h.similarity >= 0.45 then 'possible'
        when h.word >= 0.8 and (place is null or near.yes) then 'possible'
      end as strength
    from hits as h
    join public.initiatives as i on i.id = h.id
    cross join lateral (select exists (
      select from public.initiative_places as p
      where p.initiative_id = h.id and p.place_id = place and (for_staff or p.visibility <> 'hidden')
    ) as yes) as near
    where not exists (
      select from public.nomination_distinctions as d
      where d.nomination_id = reviewed and d.initiative_id = h.id
        and d.fingerprint = private.duplicate_fingerprint(reviewed, h.id))
  )
  select j.id, j.slug::text, main.name, main.language::text,
    (select private.pick(p.names, language_wanted) from public.initiative_places as ip
      join public.places as p on p.id = ip.place_id
      where ip.initiative_id = j.id and (for_staff or ip.visibility <> 'hidden') order by ip.position, ip.id limit 1),
    j.is_published, j.strength,
    array_remove(array[
      case when j.same_site then 'site' end, case when j.same_contact then 'contact' end,
      case when j.similarity >= 0.45 then 'name' when j.word >= 0.8 then 'word' end,
      case when j.same_place then 'place' end], null),
    j.similarity::real
  from judged as j
  cross join lateral (
    select n.name, n.language from public.initiative_names as n
    where n.initiative_id = j.id order by (n.role = 'main') desc, n.id limit 1
  ) as main
  where j.strength is not null
  order by j.strength, j.similarity desc, j.word desc, j.id
  limit 6
$$;
comment on function private.find_duplicates(text[], integer, text, text, text, uuid, boolean) is
  'Initiatives that may be the same: same site or contact anywhere, similar name, a name inside a name in the same place.';

create function private.open_nominations_like(names text[], place integer, site text, except_id uuid)
returns table (id uuid, name text, similarity real)
language sql stable security definer set search_path = ''
as $$
  select o.id, o.name, max(extensions.similarity(o.comparable_name, private.comparable_name(n)))
  from unnest(names[1:8]) as n
  join public.nominations as o on o.comparable_name operator(extensions.%) private.comparable_name(n)
    and extensions.similarity(o.comparable_name, private.comparable_name(n)) >= 0.45
  where o.state in ('submitted', 'in_review', 'question_asked') and o.id is distinct from except_id
    and (place is null or o.place_id is null or o.place_id = place
      or private.site_key(o.website) = private.site_key(site))
  group by o.id, o.name
  order by 3 desc limit 6
$$;
comment on function private.open_nominations_like(text[], integer, text, uuid) is 'Nominations not yet decided that may be about the same initiative.';

create function private.duplicates_for_visitors(names text[], place integer, site text, language_wanted text, own uuid)
returns jsonb
language sql stable security definer set search_path = ''
as $$
  with found as (select * from private.find_duplicates(names, place, site, null, language_wanted))
  select jsonb_build_object(
    'candidates', coalesce((select jsonb_agg(jsonb_build_object(
        'slug', f.slug, 'name', f.name, 'language', f.name_language, 'place', f.place_name,
        'strength', f.strength, 'signals', to_jsonb(f.signals)))
      from found as f where f.is_published), '[]'),
    -- Of what is not public only this much may be known.
    'alreadyNominated', exists (select from found as f where not f.is_published)
      or exists (select from private.open_nominations_like(names, place, site, own)))
$$;

create function private.match_place(typed text) returns integer
language sql stable security definer set search_path = ''
as $$
  select p.id from public.places as p
  where p.searchable like '%' || replace(replace(replace(private.fold(trim(typed)), '\', '\\'), '%', '\%'), '_', '\_') || '%'
    and exists (select from jsonb_each_text(p.names) as n where private.fold(n.value) = private.fold(trim(typed)))
  order by p.country = (select h.country from public.places as h
      join public.site_settings as s on s.home_place = h.slug) desc nulls last,
    p.population desc nulls last, p.id
  limit 1
$$;
comment on function private.match_place(text) is 'The place with exactly this name in any language, accents aside; the home country first.';

create function public.suggest_places(typed text, language text) returns text[]
language sql stable security invoker set search_path = ''
as $$
  select coalesce(array_agg(s.name order by s.nearness desc), '{}') from (
    select private.pick(p.names, language) as name,
      max(extensions.similarity(private.fold(n.value), private.fold(left(typed, 80)))) as nearness
    from public.places as p, jsonb_each_text(p.names) as n
    where extensions.similarity(private.fold(n.value), private.fold(left(typed, 80))) >= 0.25
    group by p.id order by nearness desc limit 4
  ) as s
$$;
comment on function public.suggest_places(text, text) is 'Names of places that look like what was typed, nearest first.';

create function private.place_by_name(typed text) returns integer
language sql stable security definer set search_path = ''
as $$ select case when coalesce(trim(typed), '') <> '' then private.match_place(left(typed, 120)) end $$;

create function public.nomination_duplicates(name text, place text, website text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select private.duplicates_for_visitors(
    array[left(name, 200)], private.place_by_name(place), left(website, 400), language, null)
$$;
comment on function public.nomination_duplicates(text, text, text, text) is
  'While somebody types: initiatives that may be the same; of unpublished ones only that there is one.';

-- ── By receipt: what who nominates may do ───────────────────────────────────────────────────────

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
  if step is null or step not in ('name', 'place', 'what', 'contact', 'basics', 'rhythm') then
    raise sqlstate 'PT404' using message = 'no such step';
  end if;
  -- What was sent is not changed under the moderator's eyes; what was left open may still be added.
  if n.state <> 'draft' and not (step in ('basics', 'rhythm') and n.state in ('submitted', 'in_review', 'question_asked')) then
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
  end case;
  update public.nominations set saved_steps = array_append(array_remove(saved_steps, step), step) where id = n.id;
end
$$;

create function private.nomination_fields(n public.nominations, language_wanted text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'state', n.state, 'language', n.language, 'textLanguage', n.text_language, 'relation', n.relation,
    'name', n.name, 'otherNames', n.other_names, 'website', n.website,
    'place', (select private.pick(p.names, language_wanted) from public.places as p where p.id = n.place_id),
    'districtId', n.district_id,
    'district', (select private.pick(d.names, language_wanted) from public.districts as d where d.id = n.district_id),
    'area', n.area_text, 'noFixedPlace', n.no_fixed_place, 'showAddress', n.show_address, 'scope', n.scope,
    'what', n.what, 'termIds', to_jsonb(n.term_ids),
    'terms', (select coalesce(jsonb_agg(private.pick(t.labels, language_wanted) order by t.vocabulary, t.position, t.id), '[]')
      from public.terms as t where t.id = any (n.term_ids)),
    'meetsLocals', n.meets_locals, 'hasStructure', n.has_structure,
    'promotesInclusion', n.promotes_inclusion, 'localsBenefit', n.locals_benefit,
    'rhythm', n.rhythm, 'costs', n.costs, 'spokenLanguages', to_jsonb(n.spoken_languages),
    'savedSteps', to_jsonb(n.saved_steps), 'question', n.question, 'answer', n.answer,
    'declineReason', n.decline_reason, 'startedAt', n.started_at, 'submittedAt', n.submitted_at,
    'decidedAt', n.decided_at,
    'initiative', (select jsonb_build_object('slug', i.slug, 'name', m.name, 'language', m.language)
      from public.initiatives as i join public.initiative_names as m on m.initiative_id = i.id and m.role = 'main'
      where i.id = coalesce(n.initiative_id, n.merged_into)),
    'events', (select coalesce(jsonb_agg(jsonb_build_object('action', e.action, 'reason', e.reason, 'at', e.happened_at) order by e.id), '[]')
      from public.nomination_events as e where e.nomination_id = n.id))
$$;
comment on function private.nomination_fields(public.nominations, text) is 'What who nominates and who decides both see.';

create function private.get_nomination(secret text, language_wanted text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  n public.nominations := private.nomination_of(secret);
begin
  return private.nomination_fields(n, language_wanted) || jsonb_build_object(
    'challenge', n.challenge,
    'contact', (select jsonb_build_object('channel', c.channel, 'contact', c.contact) from public.nomination_contacts as c
      where c.nomination_id = n.id and c.contact is not null),
    'address', (select c.address from public.nomination_contacts as c where c.nomination_id = n.id),
    'hasMail', exists (select from private.nomination_mails as m where m.nomination_id = n.id),
    'duplicates', case when n.state = 'draft' and n.name is not null then private.duplicates_for_visitors(
      array[n.name] || string_to_array(n.other_names, ','), n.place_id, n.website, language_wanted, n.id) end);
end
$$;

create function public.list_nomination_options(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'terms', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'vocabulary', t.vocabulary,
        'slug', t.slug, 'label', private.pick(t.labels, language)) order by t.vocabulary, t.position, t.id), '[]')
      from public.terms as t),
    'homePlace', (select private.pick(h.names, language) from public.places as h
      join public.site_settings as s on s.home_place = h.slug),
    'districts', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'label', private.pick(d.names, language))
        order by private.pick(d.names, language)), '[]')
      from public.districts as d join public.places as h on h.id = d.place_id
      join public.site_settings as s on s.home_place = h.slug),
    -- The larger ones of the country: help while typing, not the list of what is possible.
    'places', (select coalesce(jsonb_agg(p.name order by p.name), '[]') from (
      select distinct private.pick(p.names, language) as name, p.population
      from public.places as p join public.places as h on h.country = p.country
      join public.site_settings as s on s.home_place = h.slug
      order by p.population desc nulls last limit 250) as p))
$$;
comment on function public.list_nomination_options(text) is 'What the steps of a nomination let people choose from, in one language.';

create function private.proves_work(challenge text, proof text) returns boolean
language sql immutable set search_path = ''
as $$
  -- 15 leading zero bits: about 33,000 tries, a third of a second on an old telephone.
  select coalesce(proof ~ '^[0-9]{1,12}$'
    and left((('x' || left(encode(sha256(convert_to(challenge || ':' || proof, 'UTF8')), 'hex'), 8))::bit(32))::text, 15)
      = repeat('0', 15), false)
$$;
comment on function private.proves_work(text, text) is 'Whether a browser worked on the challenge: sha256("challenge:number") starts with 15 zero bits.';

create function private.submit_nomination(secret text, client text, proof text, trap text, mail text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations := private.lock_nomination((private.nomination_of(secret)).id);
  worked boolean := private.proves_work(n.challenge, proof);
  address text := nullif(trim(mail), '');
  missing text := case
    when n.name is null then 'name'
    when n.place_id is null and n.area_text is null and not n.no_fixed_place then 'place'
    when n.what is null then 'what'
    when not exists (select from public.nomination_contacts as c
      where c.nomination_id = n.id and c.contact is not null) then 'contact'
  end;
begin
  perform private.move_nomination(n, 'submitted', 'submitted');
  if missing is not null then
    raise sqlstate 'PT400' using message = format('%s:errorRequired', missing);
  end if;
  if coalesce(trap, '') <> '' then
    raise sqlstate 'PT400' using message = 'form:nominations:errorTrap';
  end if;
  if address is not null and (char_length(address) > 254 or address !~ '^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]{2,}$') then
    raise sqlstate 'PT400' using message = 'mail:errorMail';
  end if;
  -- Without scripts no work can be shown: time and a smaller number stand in for it.
  if not worked and now() < n.started_at + interval '4 seconds' then
    raise sqlstate 'PT400' using message = 'form:nominations:errorTooFast';
  end if;
  if not private.count_attempt('nomination_submit', coalesce(client, ''), 5, interval '1 hour')
    or not worked and not private.count_attempt('nomination_submit_plain', coalesce(client, ''), 3, interval '1 hour') then
    raise sqlstate 'PT429' using message = 'too many nominations sent', hint = '3600';
  end if;
  update public.nominations set state = 'submitted', submitted_at = now() where id = n.id;
  if address is not null then
    insert into private.nomination_mails (nomination_id, mail, receipt) values (n.id, address, secret);
    perform private.mail_nominator(n, 'nomination_received', '{}');
  end if;
end
$$;

create function private.answer_nomination(secret text, given text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations := private.lock_nomination((private.nomination_of(secret)).id);
  typed text := private.trimmed(jsonb_build_object('answer', given), 'answer', 4000);
begin
  perform private.move_nomination(n, 'answered', 'in_review', typed);
  if typed is null then
    raise sqlstate 'PT400' using message = 'answer:errorRequired';
  end if;
  update public.nominations set state = 'in_review', answer = typed where id = n.id;
end
$$;

create function private.withdraw_nomination(secret text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations := private.lock_nomination((private.nomination_of(secret)).id);
begin
  perform private.move_nomination(n, 'withdrawn', 'withdrawn');
  update public.nominations set state = 'withdrawn', decided_at = now() where id = n.id;
  -- Whoever takes it back takes the personal part back with it.
  delete from public.nomination_contacts where nomination_id = n.id;
  delete from private.nomination_mails where nomination_id = n.id;
end
$$;

-- ── Moderators ──────────────────────────────────────────────────────────────────────────────────

create function public.list_nominations(shown text, page integer, language text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
  states public.nomination_state[] := case shown
    when 'decided' then array['accepted', 'merged', 'declined', 'withdrawn']::public.nomination_state[]
    when 'asked' then array['question_asked']::public.nomination_state[]
    else array['submitted', 'in_review', 'question_asked']::public.nomination_state[] end;
begin
  if not private.has_role('moderator', 'coordinator', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators see nominations';
  end if;
  return jsonb_build_object(
    'counts', (select jsonb_build_object(
        'open', count(*) filter (where n.state in ('submitted', 'in_review', 'question_asked')),
        'asked', count(*) filter (where n.state = 'question_asked'),
        'mine', count(*) filter (where n.state in ('submitted', 'in_review', 'question_asked') and n.reviewer_id = (select auth.uid())),
        'decided', count(*) filter (where n.state in ('accepted', 'merged', 'declined', 'withdrawn') and n.submitted_at is not null))
      from public.nominations as n),
    'rows', (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (
      select n.id, n.name, n.text_language as "textLanguage", n.state,
        coalesce(private.pick(p.names, list_nominations.language), n.area_text) as place,
        n.no_fixed_place as "noFixedPlace", n.submitted_at as "submittedAt", n.decided_at as "decidedAt",
        n.reviewer_id = (select auth.uid()) as "isMine", n.reviewer_id is not null as "isTaken",
        n.first_accepted_by is not null and n.decided_at is null as "needsSecond"
      from public.nominations as n left join public.places as p on p.id = n.place_id
      where n.state = any (states) and n.submitted_at is not null
        and (shown is distinct from 'mine' or n.reviewer_id = (select auth.uid()))
      -- Whoever waits longest comes first; of what is decided, the latest.
      order by case when shown = 'decided' then -extract(epoch from n.decided_at) else extract(epoch from n.submitted_at) end, n.id
      limit 30 offset 30 * (greatest(least(page, 10000), 1) - 1)) as r));
end
$$;
comment on function public.list_nominations(text, integer, text) is
  'The queue (open, mine, asked, decided), 30 a page, with counts; for moderators, coordinators, administrators.';

create function private.get_nomination_for_review(wanted uuid, language_wanted text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  n public.nominations;
  all_names text[];
  decides boolean := private.has_role('moderator', 'administrator');
begin
  if not private.has_role('moderator', 'coordinator', 'administrator') then
    raise sqlstate '42501' using message = 'only moderators see nominations';
  end if;
  select * into n from public.nominations where id = wanted and submitted_at is not null;
  if n.id is null then
    raise sqlstate 'PT404' using message = 'no such nomination';
  end if;
  all_names := array[n.name] || string_to_array(n.other_names, ',');
  return private.nomination_fields(n, language_wanted) || jsonb_build_object(
    'id', n.id, 'placeId', n.place_id, 'internalNote', n.internal_note, 'proposedEdits', n.proposed_edits,
    'isMine', n.reviewer_id = (select auth.uid()), 'isTaken', n.reviewer_id is not null,
    'reviewer', (select nullif(p.display_name, '') from public.people as p where p.id = n.reviewer_id),
    'fourEyes', (select s.four_eyes from public.site_settings as s),
    'acceptedByMe', n.first_accepted_by = (select auth.uid()), 'needsSecond', n.first_accepted_by is not null,
    'mayDecide', decides,
    -- Coordinators read along; how to reach people is not theirs.
    'contact', case when decides then (select jsonb_build_object(
        'channel', c.channel, 'contact', c.contact, 'address', c.address)
      from public.nomination_contacts as c where c.nomination_id = n.id) end,
    'candidates', case when n.decided_at is null then coalesce((select jsonb_agg(jsonb_build_object(
        'id', f.initiative_id, 'slug', f.slug, 'name', f.name, 'language', f.name_language, 'place', f.place_name,
        'isPublished', f.is_published, 'strength', f.strength, 'signals', to_jsonb(f.signals),
        'similarity', round(f.similarity::numeric, 2),
        'summary', (select t.body from public.initiative_texts as t where t.initiative_id = f.initiative_id
          and t.section = 'summary' order by t.language = language_wanted desc, t.state = 'source' desc limit 1)))
      from private.find_duplicates(all_names, n.place_id, n.website,
        (select c.contact from public.nomination_contacts as c where c.nomination_id = n.id),
        language_wanted, n.id, true) as f), '[]') else '[]' end,
    'otherNominations', case when n.decided_at is null then coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name))
      from private.open_nominations_like(all_names, n.place_id, n.website, n.id) as o), '[]') else '[]' end);
end
$$;

create function private.take_nomination(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations;
begin
  perform private.require_nomination_moderator();
  n := private.lock_nomination(wanted);
  perform private.move_nomination(n, 'taken', 'in_review');
  update public.nominations set state = 'in_review', reviewer_id = (select auth.uid()) where id = n.id;
end
$$;

create function private.ask_nominator(wanted uuid, asked text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  n public.nominations;
  typed text := private.trimmed(jsonb_build_object('question', asked), 'question', 2000);
begin
  perform private.require_nomination_moderator();
  n := private.lock_nomination(wanted);
  perform private.move_nomination(n, 'asked', 'question_asked', typed);
  if typed is null then
    raise sqlstate 'PT400' using message = 'question:errorRequired';
  end if;
  update public.nominations set state = 'question_asked', question = typed, answer = null,
    reviewer_id = coalesce(reviewer_id, (select auth.uid())) where id = n.id;
  perform private.mail_nominator(n, 'nomination_question', jsonb_build_object('question', typed));
end
$$;

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

create function private.forget_nominations(today date, mail_days integer default 90, draft_days integer default 60) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
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
comment on function private.forget_nominations(date, integer, integer) is
  'Daily: erases addresses and contacts so many days after the decision, and drafts that nobody finished.';

-- ── The API: thin, and as who asks ──────────────────────────────────────────────────────────────

create function public.start_nomination(language text, client text, relation text default null) returns text
language sql security invoker set search_path = ''
as $$ select private.start_nomination(language, client, relation) $$;
comment on function public.start_nomination(text, text, text) is 'Begins a nomination and answers its receipt; at most 10 an hour for one client.';

create function public.save_nomination_step(receipt text, step text, step_values jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.save_nomination_step(receipt, step, step_values) $$;
comment on function public.save_nomination_step(text, text, jsonb) is 'Keeps one step; PT400 names the field, PT409 after sending.';

create function public.get_nomination(receipt text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_nomination(receipt, language) $$;
comment on function public.get_nomination(text, text) is 'A nomination and its fate for who holds the receipt.';

create function public.submit_nomination(receipt text, client text, proof text default null, trap text default null, mail text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.submit_nomination(receipt, client, proof, trap, mail) $$;
comment on function public.submit_nomination(text, text, text, text, text) is
  'Sends a nomination; with proof of work 5 an hour, without 3 and not sooner than 4 seconds after the start.';

create function public.answer_nomination(receipt text, answer text) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_nomination(receipt, answer) $$;
comment on function public.answer_nomination(text, text) is 'The answer to the question that a moderator asked.';

create function public.withdraw_nomination(receipt text) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_nomination(receipt) $$;
comment on function public.withdraw_nomination(text) is 'Takes a nomination back; its contact data are erased.';

create function public.get_nomination_for_review(id uuid, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_nomination_for_review(id, language) $$;
comment on function public.get_nomination_for_review(uuid, text) is 'A sent nomination with everything that helps to decide.';

create function public.take_nomination(id uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.take_nomination(id) $$;
comment on function public.take_nomination(uuid) is 'A moderator begins to read.';

create function public.ask_nominator(id uuid, question text) returns void
language sql security invoker set search_path = ''
as $$ select private.ask_nominator(id, question) $$;
comment on function public.ask_nominator(uuid, text) is 'Asks who nominated; shown on the receipt and mailed.';

create function public.accept_nomination(id uuid, edits jsonb) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.accept_nomination(id, edits) $$;
comment on function public.accept_nomination(uuid, jsonb) is 'Makes it an initiative at once, or proposes so where a second moderator must agree.';

create function public.merge_nomination(id uuid, initiative uuid, keep_name boolean default false) returns void
language sql security invoker set search_path = ''
as $$ select private.merge_nomination(id, initiative, keep_name) $$;
comment on function public.merge_nomination(uuid, uuid, boolean) is 'The initiative stands in the directory already; its other name may be kept.';

create function public.decline_nomination(id uuid, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.decline_nomination(id, reason) $$;
comment on function public.decline_nomination(uuid, text) is 'Declines, always with a reason that the nominator reads.';

create function public.not_a_duplicate(nomination uuid, initiative uuid, reason text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.not_a_duplicate(nomination, initiative, reason) $$;
comment on function public.not_a_duplicate(uuid, uuid, text) is 'Remembers that these are two different things.';

create function public.note_nomination(id uuid, note text) returns void
language sql security invoker set search_path = ''
as $$ select private.note_nomination(id, note) $$;
comment on function public.note_nomination(uuid, text) is 'Keeps an internal note beside a nomination.';

-- An invoker function can only do what its caller may: the same few are open in `private`.
grant execute on function
  private.start_nomination(text, text, text), private.save_nomination_step(text, text, jsonb),
  private.get_nomination(text, text), private.submit_nomination(text, text, text, text, text),
  private.answer_nomination(text, text), private.withdraw_nomination(text), private.place_by_name(text),
  private.duplicates_for_visitors(text[], integer, text, text, uuid),
  public.start_nomination(text, text, text), public.save_nomination_step(text, text, jsonb),
  public.get_nomination(text, text), public.submit_nomination(text, text, text, text, text),
  public.answer_nomination(text, text), public.withdraw_nomination(text),
  public.nomination_duplicates(text, text, text, text), public.list_nomination_options(text),
  public.suggest_places(text, text)
to anon, authenticated;
grant execute on function
  private.get_nomination_for_review(uuid, text), private.take_nomination(uuid), private.ask_nominator(uuid, text),
  private.accept_nomination(uuid, jsonb), private.merge_nomination(uuid, uuid, boolean),
  private.decline_nomination(uuid, text), private.not_a_duplicate(uuid, uuid, text), private.note_nomination(uuid, text),
  public.list_nominations(text, integer, text), public.get_nomination_for_review(uuid, text),
  public.take_nomination(uuid), public.ask_nominator(uuid, text), public.accept_nomination(uuid, jsonb),
  public.merge_nomination(uuid, uuid, boolean), public.decline_nomination(uuid, text),
  public.not_a_duplicate(uuid, uuid, text), public.note_nomination(uuid, text)
to authenticated;
