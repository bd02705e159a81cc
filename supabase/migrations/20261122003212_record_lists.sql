-- Writing the sections that are lists, each whole and in the given order; and the one door to all sections.

create function private.write_schedule(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.initiative_schedules where initiative_id = target;
  insert into public.initiative_schedules (initiative_id, kind, frequency, weekdays, week_of_month, opens_at, closes_at, from_on, until_on, notes, position)
  select target, (t.row ->> 'kind')::public.schedule_kind, (t.row ->> 'frequency')::public.schedule_frequency,
    array(select distinct (d #>> '{}')::smallint from jsonb_array_elements(t.row -> 'weekdays') as d order by 1),
    (t.row ->> 'weekOfMonth')::smallint, (t.row ->> 'opensAt')::time, (t.row ->> 'closesAt')::time,
    (t.row ->> 'from')::date, (t.row ->> 'until')::date, private.given_words(t.row, 'notes', 300), t.number
  from private.given_rows(c, 'times', 40) with ordinality as t (row, number);
end
$$;

create function private.write_organisations(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  unknown text;
begin
  select min(coalesce(g ->> 'organisation', '')) into unknown from private.given_rows(c, 'organisations', 60) as g
  where not exists (select from public.organisations as o where o.slug = g ->> 'organisation');
  perform private.refuse_unknown('organisations', unknown);
  delete from public.initiative_organisations where initiative_id = target;
  insert into public.initiative_organisations (initiative_id, organisation_id, role, since_on, until_on)
  select target, o.id, (g ->> 'role')::public.organisation_role, (g ->> 'since')::date, (g ->> 'until')::date
  from private.given_rows(c, 'organisations', 60) as g join public.organisations as o on o.slug = g ->> 'organisation'
  on conflict do nothing;
end
$$;

create function private.write_means(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update public.initiatives set
    budget_amount = (c ->> 'budgetAmount')::numeric, budget_period = (c ->> 'budgetPeriod')::public.budget_period,
    budget_band = (c ->> 'budgetBand')::public.budget_band, funding = private.given_words(c, 'funding', 2000),
    staff = private.given_words(c, 'staff', 2000), people = private.given_words(c, 'people', 2000),
    recognitions = private.given_words(c, 'recognitions', 2000)
  where id = target;
end
$$;

create function private.write_figures(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  unknown text;
begin
  select min(g ->> 'source') into unknown from private.given_rows(c, 'figures', 60) as g
  where g ->> 'source' is not null and not exists (select from public.sources as s where s.key = g ->> 'source');
  perform private.refuse_unknown('figures', unknown);
  delete from public.initiative_figures where initiative_id = target;
  insert into public.initiative_figures (initiative_id, key, labels, units, windows, low, high, qualifier, role, dated_on, date_precision, source_id, position)
  select target, g.row ->> 'key', private.given_words(g.row, 'labels', 200), private.given_words(g.row, 'units', 100),
    private.given_words(g.row, 'windows', 200), (g.row ->> 'low')::numeric, (g.row ->> 'high')::numeric,
    (g.row ->> 'qualifier')::public.figure_qualifier, (g.row ->> 'role')::public.figure_role, (g.row ->> 'on')::date,
    (g.row ->> 'precision')::public.date_precision, s.id, g.number
  from private.given_rows(c, 'figures', 60) with ordinality as g (row, number)
  left join public.sources as s on s.key = g.row ->> 'source';
end
$$;

create function private.write_theory(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  unknown text;
begin
  select min(g ->> 'group') into unknown from private.given_rows(c, 'parts', 60) as g
  where g ->> 'group' is not null and not exists (
    select from public.terms as t where t.vocabulary = 'target_group' and t.slug = g ->> 'group');
  perform private.refuse_unknown('parts', unknown);
  delete from public.initiative_theory where initiative_id = target;
  insert into public.initiative_theory (initiative_id, part, term_id, texts, assumptions, indicators, position)
  select target, (g.row ->> 'part')::public.theory_part, t.id, private.given_words(g.row, 'texts', 1000),
    private.given_words(g.row, 'assumptions', 1000), private.given_words(g.row, 'indicators', 1000), g.number
  from private.given_rows(c, 'parts', 60) with ordinality as g (row, number)
  left join public.terms as t on t.vocabulary = 'target_group' and t.slug = g.row ->> 'group';
end
$$;

create function private.write_steps(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.initiative_steps where initiative_id = target;
  insert into public.initiative_steps (initiative_id, dated_on, date_precision, titles, texts, position)
  select target, (g.row ->> 'on')::date, (g.row ->> 'precision')::public.date_precision,
    private.given_words(g.row, 'titles', 200), private.given_words(g.row, 'texts', 2000), g.number
  from private.given_rows(c, 'steps', 40) with ordinality as g (row, number);
end
$$;

create function private.write_stories(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.initiative_stories where initiative_id = target;
  insert into public.initiative_stories (initiative_id, name, is_alias, roles, body, language, consented_on, position)
  select target, btrim(g.row ->> 'name'), (g.row ->> 'isAlias')::boolean, private.given_words(g.row, 'roles', 100),
    btrim(g.row ->> 'body'), g.row ->> 'language', (g.row ->> 'consentedOn')::date, g.number
  from private.given_rows(c, 'stories', 20) with ordinality as g (row, number);
end
$$;

create function private.write_media(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- A picture comes by its own way (it has bytes); here it is described, ordered and shown or not. One that was
  -- erased since does not come back with an earlier version.
  perform private.check_picture(private.given_words(g, 'alternative', 500), g ->> 'licence', private.trimmed(g, 'author', 120))
  from private.given_rows(c, 'media', 24) as g;
  update public.media as m set is_shown = false where m.initiative_id = target and m.is_shown
    and not exists (select from private.given_rows(c, 'media', 24) as g where g ->> 'id' = m.id::text);
  update public.media as m set is_shown = true, alternative_texts = private.given_words(g.row, 'alternative', 500),
    licence = btrim(g.row ->> 'licence'), author = nullif(btrim(g.row ->> 'author'), ''),
    focus_x = (g.row ->> 'focusX')::real, focus_y = (g.row ->> 'focusY')::real, position = g.number
  from private.given_rows(c, 'media', 24) with ordinality as g (row, number)
  where m.id::text = g.row ->> 'id' and m.initiative_id = target
    and exists (select from public.attachments as a where a.id = m.id and a.finished_at is not null);
end
$$;

create function private.write_relations(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  unknown text;
begin
  select min(coalesce(g ->> 'initiative', '')) into unknown from private.given_rows(c, 'relations', 40) as g
  where not exists (select from public.initiatives as i where i.slug = g ->> 'initiative' and i.is_published and i.id <> target);
  perform private.refuse_unknown('relations', unknown);
  delete from public.initiative_relations where from_id = target;
  insert into public.initiative_relations (from_id, to_id, kind)
  select target, i.id, (g ->> 'kind')::public.initiative_relation
  from private.given_rows(c, 'relations', 40) as g join public.initiatives as i on i.slug = g ->> 'initiative'
  on conflict do nothing;
end
$$;

create function private.write_sources(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb;
  document smallint;
begin
  delete from public.initiative_sources where initiative_id = target;
  for given in select * from private.given_rows(c, 'sources', 60) loop
    select s.id into document from public.sources as s where s.key = given ->> 'source';
    if document is null then
      -- A document that nobody has named yet; the same title and address again is the same document.
      select s.id into document from public.sources as s
      where s.titles = private.given_words(given, 'title', 300) and s.url is not distinct from private.web_address(given, 'url');
    end if;
    if document is null then
      insert into public.sources (key, titles, publisher, year, url)
      values ('d-' || encode(extensions.gen_random_bytes(6), 'hex'), private.given_words(given, 'title', 300),
        private.trimmed(given, 'publisher', 200), (given ->> 'year')::smallint, private.web_address(given, 'url'))
      returning id into document;
    end if;
    insert into public.initiative_sources (initiative_id, source_id, field, value_found, found_on)
    values (target, document, private.trimmed(given, 'field', 80), private.trimmed(given, 'value', 1000), (given ->> 'on')::date)
    on conflict do nothing;
  end loop;
end
$$;

create function private.write_section(target uuid, wanted public.record_section, content jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if jsonb_typeof(content) is distinct from 'object' then
    raise sqlstate 'PT400' using message = 'form:records:errorContent';
  end if;
  case wanted
    when 'basics' then perform private.write_basics(target, content);
    when 'texts' then perform private.write_texts(target, content);
    when 'terms' then perform private.write_terms(target, content);
    when 'places' then perform private.write_places(target, content);
    when 'schedule' then perform private.write_schedule(target, content);
    when 'organisations' then perform private.write_organisations(target, content);
    when 'contact' then perform private.write_contact(target, content);
    when 'means' then perform private.write_means(target, content);
    when 'figures' then perform private.write_figures(target, content);
    when 'theory' then perform private.write_theory(target, content);
    when 'steps' then perform private.write_steps(target, content);
    when 'stories' then perform private.write_stories(target, content);
    when 'media' then perform private.write_media(target, content);
    when 'relations' then perform private.write_relations(target, content);
    when 'sources' then perform private.write_sources(target, content);
  end case;
exception
  -- What no form of ours sends: the tables' own rules refuse it.
  when check_violation or not_null_violation or invalid_text_representation or numeric_value_out_of_range
    or datetime_field_overflow or invalid_datetime_format or string_data_right_truncation or unique_violation
    or invalid_parameter_value then
    raise sqlstate 'PT400' using message = 'form:records:errorContent';
end
$$;
comment on function private.write_section(uuid, public.record_section, jsonb) is
  'Writes a section whole, as read_section gives it; PT400 when the content is not in order. No right is asked and no version kept: save_section does.';
