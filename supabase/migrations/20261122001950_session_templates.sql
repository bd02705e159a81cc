-- From what a session is made when there is none before it: hours, place, sections, standing items and
-- the days of its deadlines. And who sees a session that never was announced: nobody outside.

drop policy "a draft is for who organises, else everybody reads" on public.sessions;
create policy "a draft is for who organises, also a cancelled one, else everybody reads" on public.sessions
  for select to anon, authenticated
  using (state <> 'draft' and (state <> 'cancelled' or published_at is not null) or (select private.organises_sessions()));
-- Who made it and the name of the form are for functions.
revoke select on public.sessions from anon, authenticated;
grant select (id, slug, kind, state, titles, summaries, starts_at, ends_at, place_name, address, practical, zone, capacity_here,
  capacity_remote, uid, sequence, agenda_revision, cancelled_reason, follows_id, published_at, opened_at, closed_at, completed_at,
  created_at, updated_at) on public.sessions to anon, authenticated;

create table public.session_templates (
  only_row boolean primary key default true check (only_row),
  spring_titles public.localized_text not null,
  autumn_titles public.localized_text not null,
  starts time not null,
  ends time not null check (ends > starts),
  place_name text check (char_length(place_name) between 1 and 300),
  address text check (char_length(address) between 1 and 300),
  practical public.localized_text not null default '{}',
  capacity_here integer check (capacity_here >= 0),
  capacity_remote integer check (capacity_remote >= 0),
  sections jsonb not null check (jsonb_typeof(sections) = 'array'),
  offsets jsonb not null check (jsonb_typeof(offsets) = 'object'),
  revision integer not null default 1,
  changed_by uuid references public.people (id) on delete set null,
  updated_at timestamptz not null default now()
);
comment on table public.session_templates is 'From what the first session is made, and every one that lacks something of the last.';
comment on column public.session_templates.spring_titles is 'Names by language; {year} stands for the year.';
comment on column public.session_templates.sections is 'Sections in order: titles, and items that come every time, each with type, minutes and titles.';
comment on column public.session_templates.offsets is 'Kind of deadline to days from the session''s day, before it when negative.';
comment on column public.session_templates.revision is 'Rises with every change: one made from an older one is refused.';
create index session_templates_changed_by on public.session_templates (changed_by);

insert into public.session_templates (spring_titles, autumn_titles, starts, ends, sections, offsets) values (
  '{"nl":"Migratieforum, lente {year}","en":"Migration Forum, spring {year}","fr":"Forum de la migration, printemps {year}","ar":"منتدى الهجرة، ربيع {year}"}',
  '{"nl":"Migratieforum, herfst {year}","en":"Migration Forum, autumn {year}","fr":"Forum de la migration, automne {year}","ar":"منتدى الهجرة، خريف {year}"}',
  '18:30', '21:00',
  '[{"titles":{"nl":"Welkom","en":"Welcome","fr":"Accueil","ar":"الترحيب"},
     "items":[{"type":"information","minutes":10,"titles":{"nl":"Welkom en agenda","en":"Welcome and agenda","fr":"Accueil et ordre du jour","ar":"ترحيب وعرض جدول الأعمال"}}]},
    {"titles":{"nl":"Wat werd er van onze afspraken?","en":"What became of our commitments?","fr":"Où en sont nos engagements ?","ar":"ماذا تحقّق من التزاماتنا؟"},"items":[]},
    {"titles":{"nl":"Uit de werkgroepen","en":"From the working groups","fr":"Des groupes de travail","ar":"من مجموعات العمل"},
     "items":[{"type":"break","minutes":15,"titles":{"nl":"Pauze","en":"Break","fr":"Pause","ar":"استراحة"}}]},
    {"titles":{"nl":"Tot slot","en":"To close","fr":"Pour conclure","ar":"ختامًا"},
     "items":[{"type":"information","minutes":5,"titles":{"nl":"Afspraken en volgende sessie","en":"Commitments and next session","fr":"Engagements et prochaine session","ar":"الالتزامات والجلسة القادمة"}}]}]',
  '{"call_opens":-90,"call_closes":-60,"agenda":-45,"registration_opens":-45,"reports":-30,"papers":-21,"interpreters":-21,
    "registration_closes":-3,"minutes_draft":14,"approval_closes":28}');

create function private.deadline_kinds() returns public.deadline_kind[]
language sql immutable parallel safe set search_path = ''
as $$ select array_remove(enum_range(null::public.deadline_kind), 'other') $$;
comment on function private.deadline_kinds() is 'The deadlines that every session has.';

create function private.given_titles(field text, typed jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
declare
  given jsonb := (select jsonb_object_agg(t.key, btrim(t.value)) from jsonb_each_text(
    case when jsonb_typeof(typed) = 'object' then typed else '{}' end) as t where btrim(t.value) <> '');
begin
  if given is null or not private.is_complete(given) then
    raise sqlstate 'PT400' using message = field || ':sessions:errorTitles';
  end if;
  if exists (select from jsonb_each_text(given) as t where char_length(t.value) > 200 or t.key !~ '^[a-z]{2,3}$') then
    raise sqlstate 'PT400' using message = field || ':sessions:errorTitleLong';
  end if;
  return given;
end
$$;
comment on function private.given_titles(text, jsonb) is 'A name in every language of the interface; PT400 by field.';

create function private.given_words(field text, typed jsonb, longest integer) returns jsonb
language plpgsql immutable set search_path = ''
as $$
declare
  given jsonb := coalesce((select jsonb_object_agg(t.key, btrim(t.value, E' \t\n\r')) from jsonb_each_text(
    case when jsonb_typeof(typed) = 'object' then typed else '{}' end) as t where btrim(t.value, E' \t\n\r') <> ''), '{}');
begin
  if exists (select from jsonb_each_text(given) as t where char_length(t.value) > longest or t.key !~ '^[a-z]{2,3}$') then
    raise sqlstate 'PT400' using message = field || ':sessions:errorWordsLong';
  end if;
  return given;
end
$$;
comment on function private.given_words(text, jsonb, integer) is 'Longer words in the languages in which they were written; PT400 by field above so many characters.';

create function private.given_capacity(field text, typed integer) returns integer
language plpgsql immutable set search_path = ''
as $$
begin
  if typed not between 0 and 100000 then
    raise sqlstate 'PT400' using message = field || ':errorNumber';
  end if;
  return typed;
end
$$;

create function private.given_sections(typed jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
declare
  section jsonb;
  item jsonb;
  items jsonb;
  sections jsonb := '[]';
begin
  if coalesce(jsonb_typeof(typed), '') <> 'array' or jsonb_array_length(typed) not between 1 and 20 then
    raise sqlstate 'PT400' using message = 'sections:sessions:errorSections';
  end if;
  for section in select * from jsonb_array_elements(typed) loop
    items := '[]';
    if jsonb_array_length(jsonb_path_query_array(section, '$.items[*]')) > 20 then
      raise sqlstate 'PT400' using message = 'items:sessions:errorSections';
    end if;
    for item in select * from jsonb_path_query(section, '$.items[*]') loop
      if coalesce(item ->> 'type', '') not in ('information', 'discussion', 'break') then
        raise sqlstate 'PT400' using message = 'items:errorChoice';
      end if;
      if coalesce(item ->> 'minutes', '') !~ '^\d{1,3}$' or (item ->> 'minutes')::integer > 600 then
        raise sqlstate 'PT400' using message = 'items:errorNumber';
      end if;
      items := items || jsonb_build_object('type', item ->> 'type', 'minutes', (item ->> 'minutes')::integer,
        'titles', private.given_titles('items', item -> 'titles'));
    end loop;
    sections := sections || jsonb_build_object('titles', private.given_titles('sections', section -> 'titles'), 'items', items);
  end loop;
  return sections;
end
$$;
comment on function private.given_sections(jsonb) is 'Sections and standing items as a template keeps them; PT400 by field.';

create function private.given_offsets(typed jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
declare
  offsets jsonb := (select jsonb_object_agg(k, (typed ->> k::text)::integer) from unnest(private.deadline_kinds()) as k
    where coalesce(typed ->> k::text, '') ~ '^-?\d{1,3}$');
  kind text := (select k from unnest(private.deadline_kinds()) as k where not coalesce(offsets ? k::text, false) limit 1);
begin
  if kind is not null then
    raise sqlstate 'PT400' using message = kind || ':errorNumber';
  end if;
  perform private.check_order_of_days(offsets);
  return offsets;
end
$$;
comment on function private.given_offsets(jsonb) is 'Days of every kind of deadline from the session''s day; PT400 by the kind.';

create function private.check_order_of_days(days jsonb) returns void
language plpgsql immutable set search_path = ''
as $$
begin
  if (days ->> 'call_closes')::integer < (days ->> 'call_opens')::integer then
    raise sqlstate 'PT400' using message = 'call_closes:sessions:errorOrder';
  end if;
  if (days ->> 'registration_closes')::integer < (days ->> 'registration_opens')::integer then
    raise sqlstate 'PT400' using message = 'registration_closes:sessions:errorOrder';
  end if;
end
$$;
comment on function private.check_order_of_days(jsonb) is 'Nothing closes before it opens; PT400 by the kind.';

create trigger session_templates_keep_updated_at before update on public.session_templates
  for each row execute function private.keep_updated_at();
create trigger session_templates_audit after insert or update or delete on public.session_templates
  for each row execute function private.audit('only_row');

alter table public.session_templates enable row level security;
create policy "the template is for who organises" on public.session_templates
  for select to authenticated using ((select private.organises_sessions()));
grant select on public.session_templates to authenticated;

create function private.get_session_template() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform private.require_organiser();
  return (select jsonb_build_object('springTitles', t.spring_titles, 'autumnTitles', t.autumn_titles,
      'starts', to_char(t.starts, 'HH24:MI'), 'ends', to_char(t.ends, 'HH24:MI'), 'place', t.place_name, 'address', t.address,
      'practical', t.practical, 'capacityHere', t.capacity_here, 'capacityRemote', t.capacity_remote,
      'sections', t.sections, 'offsets', t.offsets, 'revision', t.revision)
    from public.session_templates as t);
end
$$;

create function private.save_session_template(base integer, template jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_organiser();
  t public.session_templates;
  hours time[] := private.given_hours(template ->> 'starts', template ->> 'ends');
begin
  select * into t from public.session_templates for no key update;
  if base is distinct from t.revision then
    raise sqlstate 'PT409' using message = 'the template was changed meanwhile', detail = jsonb_build_object('revision', t.revision)::text;
  end if;
  update public.session_templates set
    spring_titles = private.given_titles('springTitles', template -> 'springTitles'),
    autumn_titles = private.given_titles('autumnTitles', template -> 'autumnTitles'),
    starts = hours[1], ends = hours[2],
    place_name = private.given_line('place', template ->> 'place'), address = private.given_line('address', template ->> 'address'),
    practical = private.given_words('practical', template -> 'practical', 4000),
    capacity_here = private.given_capacity('capacityHere', (template ->> 'capacityHere')::integer),
    capacity_remote = private.given_capacity('capacityRemote', (template ->> 'capacityRemote')::integer),
    sections = private.given_sections(template -> 'sections'), offsets = private.given_offsets(template -> 'offsets'),
    revision = t.revision + 1, changed_by = me;
end
$$;
comment on function private.save_session_template(integer, jsonb) is 'Changes the template, begun from revision base; PT400 by field, PT409 with the revision when it is another.';

create function private.given_line(field text, typed text) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  given text := nullif(btrim(regexp_replace(typed, '\s+', ' ', 'g')), '');
begin
  if char_length(given) > 300 then
    raise sqlstate 'PT400' using message = field || ':sessions:errorLineLong';
  end if;
  return given;
end
$$;

create function private.given_hours(starts text, ends text) returns time[]
language plpgsql immutable set search_path = ''
as $$
begin
  if coalesce(starts, '') !~ '^([01]\d|2[0-3]):[0-5]\d' then
    raise sqlstate 'PT400' using message = 'starts:errorRequired';
  end if;
  if coalesce(ends, '') !~ '^([01]\d|2[0-3]):[0-5]\d' then
    raise sqlstate 'PT400' using message = 'ends:errorRequired';
  end if;
  if ends::time <= starts::time then
    raise sqlstate 'PT400' using message = 'ends:sessions:errorEnds';
  end if;
  return array[starts::time, ends::time];
end
$$;
comment on function private.given_hours(text, text) is 'From when to when on one day; PT400 by field.';
