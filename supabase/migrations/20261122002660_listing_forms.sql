-- Reading the form of a listing: each field on its own, refused by its name with what is wrong.

create function private.half_days_of(chosen jsonb) returns bit(14)
language plpgsql immutable set search_path = ''
as $$
begin
  if jsonb_typeof(coalesce(chosen, '[]')) <> 'array' or jsonb_array_length(coalesce(chosen, '[]')) > 14 or exists (
    select from jsonb_array_elements(chosen) as n where jsonb_typeof(n) <> 'number' or n::text !~ '^([0-9]|1[0-3])$') then
    raise sqlstate 'PT400' using message = 'halfDays:errorChoice';
  end if;
  return (select string_agg(case when coalesce(chosen, '[]') @> to_jsonb(n) then '1' else '0' end, '' order by n)
    from generate_series(0, 13) as n)::bit(14);
end
$$;
comment on function private.half_days_of(jsonb) is 'A week of half-days from their numbers, 0 to 13; none chosen means no preference. PT400.';

create function private.half_days_in(half_days bit(14)) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$ select coalesce(jsonb_agg(n order by n), '[]') from generate_series(0, 13) as n where get_bit(half_days, n) = 1 $$;
comment on function private.half_days_in(bit) is 'The numbers of the half-days, 0 for Monday morning to 13 for Sunday from noon.';

create function private.listing_title(typed text) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  title text := btrim(regexp_replace(coalesce(typed, ''), '\s+', ' ', 'g'));
begin
  if title = '' then
    raise sqlstate 'PT400' using message = 'title:errorRequired';
  end if;
  if char_length(title) > 80 then
    raise sqlstate 'PT400' using message = 'title:exchange:errorTitleLong';
  end if;
  -- Shown as text it would do no harm; but nobody means it, and some mail program might.
  if title ~* '<[a-z/!]' then
    raise sqlstate 'PT400' using message = 'title:exchange:errorMarkup';
  end if;
  return title;
end
$$;

create function private.checked_wishes(field text, given jsonb, may_wish boolean) returns public.listing_wish[]
language plpgsql immutable set search_path = ''
as $$
begin
  if coalesce(given, '[]') = '[]' then
    return '{}';
  end if;
  if not may_wish or jsonb_typeof(given) <> 'array' or exists (
    select from jsonb_array_elements(given) as w where w #>> '{}' not in ('woman', 'man', 'family', 'organisation') or jsonb_typeof(w) <> 'string') then
    raise sqlstate 'PT400' using message = field || ':errorChoice';
  end if;
  return array(select distinct (w #>> '{}')::public.listing_wish from jsonb_array_elements(given) as w order by 1);
end
$$;
comment on function private.checked_wishes(text, jsonb, boolean) is 'Wishes, where the category asks for them; PT400 for any other and where it does not.';

create function private.quantity_of(given jsonb) returns smallint
language plpgsql immutable set search_path = ''
as $$
begin
  if given is null or given = 'null' then
    return null;
  end if;
  if given #>> '{}' !~ '^[0-9]{1,4}$' or (given #>> '{}')::integer not between 1 and 1000 then
    raise sqlstate 'PT400' using message = 'quantity:exchange:errorQuantity';
  end if;
  return (given #>> '{}')::smallint;
end
$$;
comment on function private.quantity_of(jsonb) is 'How many, 1 to 1000; null never runs out. PT400.';

create function private.checked_area(given jsonb) returns bigint
language plpgsql stable security definer set search_path = ''
as $$
declare
  wanted bigint;
begin
  if given is null or given = 'null' then
    return null;
  end if;
  if given #>> '{}' !~ '^[0-9]{1,15}$' then
    raise sqlstate 'PT400' using message = 'area:errorChoice';
  end if;
  select a.id into wanted
  from public.areas as a
  left join public.grid_cells as c on c.id = a.cell_id
  left join public.districts as d on d.id = a.district_id
  join public.places as p on p.id = coalesce(c.place_id, d.place_id)
  join public.site_settings as s on s.home_place = p.slug
  where a.id = (given #>> '{}')::bigint and coalesce(c.is_offered, true);
  if wanted is null then
    raise sqlstate 'PT400' using message = 'area:exchange:errorAreaElsewhere';
  end if;
  return wanted;
end
$$;
comment on function private.checked_area(jsonb) is 'An area of this city that is offered; PT400 for one of another city.';

create function private.place_listing(l public.listings, wanted bigint) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  was bigint;
begin
  if l.beneficiary_id is not null then
    select b.area_id into was from public.beneficiaries as b where b.id = l.beneficiary_id;
  else
    was := private.area_of(l.person_id, l.organisation_id);
  end if;
  if wanted is null or wanted = was then
    return was;
  end if;
  if l.beneficiary_id is not null then
    perform private.choose_beneficiary_area(l.beneficiary_id, wanted);
  else
    perform private.choose_area(l.person_id, l.organisation_id, wanted);
  end if;
  return wanted;
end
$$;
comment on function private.place_listing(public.listings, bigint) is
  'The one area of its owner; chosen anew, it moves all of the owner''s listings. Saving a text never does.';

create function private.owner_of_form(form jsonb, l public.listings) returns public.listings
language plpgsql stable security definer set search_path = ''
as $$
begin
  if l.id is not null and l.state <> 'draft' then
    return l;
  end if;
  begin
    l.organisation_id := nullif(form ->> 'organisation', '')::uuid;
    l.beneficiary_id := nullif(form ->> 'beneficiary', '')::uuid;
  exception when invalid_text_representation then
    raise sqlstate 'PT400' using message = 'owner:errorChoice';
  end;
  if l.organisation_id is not null and l.beneficiary_id is not null
    or l.organisation_id is not null and l.organisation_id not in (select private.my_organisation_ids())
    or l.beneficiary_id is not null and l.beneficiary_id not in (select private.my_beneficiary_ids()) then
    raise sqlstate 'PT400' using message = 'owner:errorChoice';
  end if;
  l.person_id := case when l.organisation_id is null and l.beneficiary_id is null then (select auth.uid()) end;
  return l;
end
$$;
comment on function private.owner_of_form(jsonb, public.listings) is 'For whom a form posts: who asks, an organisation they speak for, or somebody they act for; fixed once it was open. PT400.';

create function private.go_between_of_form(form jsonb, l public.listings, c public.listing_categories) returns uuid
language plpgsql stable security definer set search_path = ''
as $$
declare
  wanted uuid;
begin
  if l.beneficiary_id is not null then
    return (select b.organisation_id from public.beneficiaries as b where b.id = l.beneficiary_id);
  end if;
  if c.ladder <> 'organisation' then
    return null;
  end if;
  if l.organisation_id is not null and private.is_checked(l.organisation_id) then
    return l.organisation_id;
  end if;
  begin
    wanted := nullif(form ->> 'through', '')::uuid;
  exception when invalid_text_representation then
    raise sqlstate 'PT400' using message = 'through:errorChoice';
  end;
  if wanted is null then
    raise sqlstate 'PT400' using message = 'through:exchange:errorThrough';
  end if;
  if not private.is_checked(wanted) then
    raise sqlstate 'PT400' using message = 'through:errorChoice';
  end if;
  return wanted;
end
$$;
comment on function private.go_between_of_form(jsonb, public.listings, public.listing_categories) is
  'The checked organisation that stands between, where the category asks for one; a checked organisation stands for itself. PT400.';

create function private.check_posting(l public.listings, c public.listing_categories) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if c.by_organisation_only and l.kind = 'need' and l.organisation_id is null then
    raise sqlstate 'PT400' using message = 'category:exchange:errorOrganisationsOnly';
  end if;
  if l.about_minor and l.beneficiary_id is null and (l.organisation_id is null or not private.is_checked(l.organisation_id)) then
    raise sqlstate 'PT400' using message = 'aboutMinor:exchange:errorMinor';
  end if;
  if c.needs_screening and not l.is_adult and not l.about_minor and l.organisation_id is null then
    raise sqlstate 'PT400' using message = 'isAdult:exchange:errorAdult';
  end if;
end
$$;
comment on function private.check_posting(public.listings, public.listing_categories) is
  'Whether this owner may post this in this category: vacancies are of organisations, minors only by who is checked, meetings alone only for adults. PT400.';
