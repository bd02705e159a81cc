-- What the awards of a year are at, who is tied to an entry, and what the scores come to.

create function private.state_of(c public.campaigns) returns public.campaign_state
language plpgsql stable security definer set search_path = ''
as $$
declare
  day date := private.today();
begin
  return case
    when c.cancelled_at is not null then 'cancelled'
    when c.announced_at is not null then 'announced'
    when c.shortlisted_at is not null then 'shortlisted'
    when c.published_at is null then 'draft'
    when day < c.opens_on then 'prepared'
    when day <= c.closes_on then 'open'
    when day <= c.scores_until then 'jury'
    else 'scored' end;
end
$$;
comment on function private.state_of(public.campaigns) is 'prepared, open and jury go by the days in the city; what staff did comes before.';

create function private.campaign_at(wanted smallint) returns public.campaigns
language plpgsql stable security definer set search_path = ''
as $$
declare
  c public.campaigns;
begin
  select * into c from public.campaigns as campaigns where campaigns.year = wanted
    and (campaigns.published_at is not null or private.has_role('coordinator', 'administrator'));
  if c.year is null then
    raise sqlstate 'PT404' using message = 'no awards in this year';
  end if;
  return c;
end
$$;
comment on function private.campaign_at(smallint) is 'The awards of a year as who asks may know of them; PT404.';

create function private.lock_campaign(wanted smallint, variadic allowed public.campaign_state[]) returns public.campaigns
language plpgsql security definer set search_path = ''
as $$
declare
  c public.campaigns;
begin
  perform private.require_coordinator();
  select * into c from public.campaigns as campaigns where campaigns.year = wanted for no key update;
  if c.year is null then
    raise sqlstate 'PT404' using message = 'no awards in this year';
  elsif private.state_of(c) <> all (allowed) then
    raise sqlstate 'PT409' using message = 'not at this point';
  end if;
  return c;
end
$$;
comment on function private.lock_campaign(smallint, public.campaign_state[]) is
  'For staff: the awards of a year, held until the transaction ends. 42501, PT404, PT409 when they are at none of these points.';

create function private.hold_campaign(wanted smallint, needed public.campaign_state) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.campaigns;
begin
  -- Many hold it side by side; who closes, shortlists or announces waits for them.
  select * into c from public.campaigns as campaigns where campaigns.year = wanted and campaigns.published_at is not null for share;
  if c.year is null then
    raise sqlstate 'PT404' using message = 'no awards in this year';
  elsif private.state_of(c) <> needed then
    raise sqlstate 'PT409' using message = 'not at this point';
  end if;
end
$$;

create function private.year_of_entry(entry bigint) returns smallint
language plpgsql stable security definer set search_path = ''
as $$
declare
  found smallint := (select g.year from private.campaign_entries as e join public.campaign_categories as g on g.id = e.category_id where e.id = entry);
begin
  if found is null then
    raise sqlstate 'PT404' using message = 'no such entry';
  end if;
  return found;
end
$$;

create function private.is_tied(entry bigint, person uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from private.campaign_recusals as r where r.entry_id = entry and r.person_id = person)
    or exists (select from private.campaign_voices as v where v.entry_id = entry and v.person_id = person)
    or exists (
      select from private.campaign_entries as e join public.claims as c on c.initiative_id = e.initiative_id
      where e.id = entry and c.claimant_id = person and c.state = 'open')
    or exists (
      select from private.campaign_entries as e, public.organisation_representatives as r
      where e.id = entry and r.person_id = person and (
        r.organisation_id in (select o.organisation_id from public.initiative_owners as o where o.initiative_id = e.initiative_id)
        or r.organisation_id in (select o.organisation_id from public.initiative_organisations as o where o.initiative_id = e.initiative_id)));
end
$$;
comment on function private.is_tied(bigint, uuid) is
  'Whether somebody leaves an entry to other jurors: who said so, who put it forward, who asks to keep it, who speaks for its keeper, lead or any partner.';

create function private.entry_results(wanted smallint)
returns table (entry_id bigint, category_id integer, sheets smallint, mean numeric, spread numeric)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    with weighed as (select count(*) as criteria, sum(c.weight) as weight from public.campaign_criteria as c where c.year = wanted),
    sheet as (
      select s.entry_id as entry, sum(s.score * c.weight) as points
      from private.jury_scores as s
      join public.campaign_criteria as c on c.id = s.criterion_id
      join private.campaign_jurors as j on j.year = c.year and j.person_id = s.person_id and j.accepted_at is not null
      where c.year = wanted and not private.is_tied(s.entry_id, s.person_id)
      group by s.entry_id, s.person_id
      having count(*) = (select w.criteria from weighed as w))
    select e.id, e.category_id, count(s.points)::smallint,
      round(sum(s.points)::numeric / (count(s.points) * max(w.weight)), 8), round((max(s.points) - min(s.points))::numeric / max(w.weight), 8)
    from private.campaign_entries as e
    join public.campaign_categories as g on g.id = e.category_id and g.year = wanted
    cross join weighed as w
    left join sheet as s on s.entry = e.id
    where e.state = 'open' group by e.id;
end
$$;
comment on function private.entry_results(smallint) is
  'Of each entry that takes part: complete sheets of jurors who are not tied to it, their weighted mean, and how far the highest is from the lowest.';

create function private.campaign_day(field text, typed text) returns date
language plpgsql immutable set search_path = ''
as $$
begin
  if coalesce(typed, '') !~ '^20\d\d-\d\d-\d\d$' then
    raise sqlstate 'PT400' using message = field || ':awards:errorDay';
  end if;
  return typed::date;
exception when datetime_field_overflow then
  raise sqlstate 'PT400' using message = field || ':awards:errorDay';
end
$$;

create function private.campaign_words(field text, labels jsonb, longest integer, is_needed boolean) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  needed text := coalesce((select s.default_language from public.site_settings as s), 'nl');
  clean jsonb := '{}';
  word record;
begin
  for word in select key, btrim(value, E' \n\t\r') as said from jsonb_each_text(
    case when jsonb_typeof(labels) = 'object' then labels else '{}' end) where key in ('nl', 'fr', 'en', 'ar') loop
    if char_length(word.said) > longest then
      raise sqlstate 'PT400' using message = format('%s_%s:awards:errorLong', field, word.key);
    elsif word.said <> '' then
      clean := clean || jsonb_build_object(word.key, word.said);
    end if;
  end loop;
  if is_needed and not clean ? needed then
    raise sqlstate 'PT400' using message = format('%s_%s:errorRequired', field, needed);
  end if;
  return clean;
end
$$;
comment on function private.campaign_words(text, jsonb, integer, boolean) is
  'Words by language of the interface, trimmed; where they are needed the city''s own language must be there. PT400 at <field>_<language>.';

create function private.campaign_text(field text, typed text, longest integer, is_needed boolean) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  given text := nullif(btrim(typed, E' \t\n\r'), '');
begin
  if given is null and is_needed then
    raise sqlstate 'PT400' using message = field || ':errorRequired';
  elsif char_length(given) > longest then
    raise sqlstate 'PT400' using message = field || ':awards:errorLong';
  end if;
  return given;
end
$$;
