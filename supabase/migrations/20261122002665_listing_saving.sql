-- Saving a listing: a draft as it is, or standing from now on. One form for both kinds and all owners.

create function private.audience_in(l public.listings, c public.listing_categories) returns public.exchange_audience
language sql immutable parallel safe set search_path = ''
as $$
  select case
    -- An organisation's own post names nobody.
    when c.ladder = 'organisation' and l.organisation_id is not null then 'everybody'
    when l.kind = 'need' then c.audience_of_needs else c.audience_of_offers end::public.exchange_audience
$$;
comment on function private.audience_in(public.listings, public.listing_categories) is 'Who sees it: as its category says of its kind; an organisation''s own everybody.';

create function private.read_listing_form(form jsonb, l public.listings, c public.listing_categories) returns public.listings
language plpgsql stable security definer set search_path = ''
as $$
declare
  typed_quantity smallint := private.quantity_of(form -> 'quantity');
  taken smallint := coalesce(l.quantity_initial - l.quantity_left, 0);
begin
  l.title := private.listing_title(form ->> 'title');
  l.body := coalesce(btrim(form ->> 'body', E' \t\n\r'), '');
  if char_length(l.body) > 2000 then
    raise sqlstate 'PT400' using message = 'body:exchange:errorBodyLong';
  end if;
  if coalesce(form ->> 'language', '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  l.language := form ->> 'language';
  if typed_quantity <= taken and typed_quantity is not null and l.state <> 'draft' then
    raise sqlstate 'PT400' using message = 'quantity:exchange:errorQuantityTaken';
  end if;
  l.quantity_initial := typed_quantity;
  l.quantity_left := typed_quantity - case when l.state = 'draft' then 0 else taken end;
  l.half_days := private.half_days_of(form -> 'halfDays');
  l.practises_dutch := coalesce((form ->> 'practisesDutch')::boolean, false);
  l.is_online := coalesce((form ->> 'isOnline')::boolean, false);
  if coalesce(form ->> 'travels', '3') not in ('1', '3', '6', '50') then
    raise sqlstate 'PT400' using message = 'travels:errorChoice';
  end if;
  l.travels_km := coalesce(form ->> 'travels', '3')::smallint;
  select t.id into l.theme_id from public.terms as t where t.vocabulary = 'theme' and t.slug = form ->> 'theme';
  if coalesce(form ->> 'theme', '') <> '' and l.theme_id is null then
    raise sqlstate 'PT400' using message = 'theme:errorChoice';
  end if;
  l.wishes := private.checked_wishes('wishes', form -> 'wishes', c.has_wishes and l.kind = 'need');
  l.meets := private.checked_wishes('meets', form -> 'meets', c.has_wishes and l.kind = 'offer');
  l.is_adult := coalesce((form ->> 'isAdult')::boolean, false);
  l.about_minor := coalesce((form ->> 'aboutMinor')::boolean, false);
  l.is_recurring := coalesce((form ->> 'isRecurring')::boolean, false);
  l.is_suggested := coalesce((form ->> 'isSuggested')::boolean, true);
  begin
    l.deadline_on := nullif(form ->> 'deadline', '')::date;
  exception when others then
    raise sqlstate 'PT400' using message = 'deadline:exchange:errorDeadline';
  end;
  perform private.check_deadline(l.deadline_on);
  perform private.check_posting(l, c);
  return l;
end
$$;
comment on function private.read_listing_form(jsonb, public.listings, public.listing_categories) is 'The fields of a form, each checked, in a listing; PT400 by field.';

create function private.save_languages_and_tags(listing bigint, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  languages jsonb := coalesce(nullif(form -> 'languages', 'null'), '[]');
  tags jsonb := coalesce(nullif(form -> 'tags', 'null'), '[]');
begin
  if jsonb_typeof(languages) <> 'array' or jsonb_array_length(languages) > 12 or exists (
    select from jsonb_array_elements(languages) as g
    where coalesce(g ->> 'language', '') !~ '^[a-z]{2,3}$' or coalesce(g ->> 'level', '') !~ '^[123]$') then
    raise sqlstate 'PT400' using message = 'languages:errorChoice';
  end if;
  if jsonb_typeof(tags) <> 'array' or jsonb_array_length(tags) > 20 or exists (
    select from jsonb_array_elements_text(tags) as g (slug) where g.slug not in (select t.slug from public.listing_tags as t)) then
    raise sqlstate 'PT400' using message = 'tags:errorChoice';
  end if;
  delete from public.listing_languages as g where g.listing_id = listing;
  insert into public.listing_languages (listing_id, language, level)
  select listing, g ->> 'language', max((g ->> 'level')::smallint) from jsonb_array_elements(languages) as g group by g ->> 'language';
  delete from public.tags_of_listings as t where t.listing_id = listing
    and t.tag_id not in (select g.id from public.listing_tags as g where tags ? g.slug);
  insert into public.tags_of_listings (listing_id, tag_id)
  select listing, g.id from public.listing_tags as g where tags ? g.slug
  on conflict do nothing;
end
$$;
comment on function private.save_languages_and_tags(bigint, jsonb) is 'Languages with their levels and tags of a listing, as its form has them; PT400.';

create function private.save_listing(wanted bigint, form jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  is_draft boolean := coalesce((form ->> 'isDraft')::boolean, false);
  sending uuid := nullif(form ->> 'once', '')::uuid;
  was public.listings;
  l public.listings;
  c public.listing_categories;
  wanted_area bigint := private.checked_area(form -> 'area');
begin
  perform private.check_pause();
  if wanted is not null then
    was := private.lock_my_listing(wanted);
    if was.state not in ('draft', 'open', 'talking', 'expired') or was.revision is distinct from (form ->> 'revision')::integer then
      raise sqlstate 'PT409' using message = 'it was changed, or is no longer open';
    end if;
  else
    -- A second click waits here for the first, and finds what it made.
    perform pg_advisory_xact_lock(hashtextextended('listing:' || coalesce(sending, me), 0));
    select * into l from public.listings as sent where sent.written_by = me and sent.once = sending;
    if l.id is not null then
      return jsonb_build_object('id', l.id, 'state', l.state, 'review', l.review);
    end if;
    perform private.count_listing();
  end if;
  l := was;
  if coalesce(was.state, 'draft') = 'draft' then
    if coalesce(form ->> 'kind', '') not in ('offer', 'need') then
      raise sqlstate 'PT400' using message = 'kind:errorChoice';
    end if;
    l.kind := form ->> 'kind';
    select * into c from public.listing_categories as categories where categories.slug = form ->> 'category';
    if c.id is null then
      raise sqlstate 'PT400' using message = 'category:errorChoice';
    end if;
    l.category_id := c.id;
    l.state := 'draft';
  else
    -- What others answered to stays what it was.
    select * into strict c from public.listing_categories as categories where categories.id = was.category_id;
  end if;
  l := private.owner_of_form(form, l);
  perform private.check_consent(l.beneficiary_id);
  l := private.read_listing_form(form, l, c);
  l.through_id := case when l.state = 'draft' then private.go_between_of_form(form, l, c) else was.through_id end;
  l.counts_hours := private.counting_of(l, (form ->> 'countsHours')::boolean);
  l.audience := private.audience_in(l, c);
  if not is_draft and jsonb_array_length(coalesce(nullif(form -> 'languages', 'null'), '[]')) = 0 then
    raise sqlstate 'PT400' using message = 'languages:exchange:errorLanguages';
  end if;
  l.area_id := private.place_listing(l, wanted_area);
  if not is_draft and l.area_id is null and not l.is_online then
    raise sqlstate 'PT400' using message = 'area:exchange:errorPlace';
  end if;
  l := private.write_listing(was, l, sending);
  perform private.save_languages_and_tags(l.id, form);
  if was.id is not null and was.state <> 'draft' then
    l := private.review_changes(was, l);
  elsif not is_draft then
    l := private.open_listing(l);
  end if;
  return jsonb_build_object('id', l.id, 'state', l.state, 'review', l.review);
end
$$;
comment on function private.save_listing(bigint, jsonb) is
  'Saves the form of a new listing (null) or of one''s own, as a draft or standing from now on; sent twice it makes one. PT400 by field, PT409 when it was changed meanwhile, PT429.';

create function private.write_listing(was public.listings, l public.listings, sending uuid) returns public.listings
language plpgsql security definer set search_path = ''
as $$
begin
  if was.id is null then
    insert into public.listings (kind, category_id, person_id, organisation_id, beneficiary_id, written_by, title, language, audience,
      expires_at, through_id, once, area_id)
    values (l.kind, l.category_id, l.person_id, l.organisation_id, l.beneficiary_id, (select auth.uid()), l.title, l.language, l.audience,
      now() + interval '60 days', l.through_id, sending, l.area_id)
    returning id into l.id;
  end if;
  update public.listings as listings
  set kind = l.kind, category_id = l.category_id, person_id = l.person_id, organisation_id = l.organisation_id,
    beneficiary_id = l.beneficiary_id, through_id = l.through_id, title = l.title, body = l.body, language = l.language,
    quantity_initial = l.quantity_initial, quantity_left = l.quantity_left, half_days = l.half_days, practises_dutch = l.practises_dutch,
    is_online = l.is_online, area_id = l.area_id, theme_id = l.theme_id, travels_km = l.travels_km, wishes = l.wishes, meets = l.meets,
    is_adult = l.is_adult, about_minor = l.about_minor, counts_hours = l.counts_hours, is_recurring = l.is_recurring, is_suggested = l.is_suggested, audience = l.audience,
    deadline_on = l.deadline_on, revision = listings.revision + 1,
    expires_at = case when listings.state in ('open', 'talking') and l.deadline_on is distinct from listings.deadline_on
      then private.lasting_until(listings.category_id, l.deadline_on, coalesce(listings.renewed_at, listings.opened_at)) else listings.expires_at end
  where listings.id = l.id returning * into l;
  return l;
end
$$;

create function private.review_changes(was public.listings, l public.listings) returns public.listings
language plpgsql security definer set search_path = ''
as $$
begin
  if l.title is distinct from was.title or l.body is distinct from was.body then
    update public.listings as listings set review = private.review_of(l) where listings.id = l.id returning * into l;
  end if;
  return l;
end
$$;
comment on function private.review_changes(public.listings, public.listings) is 'Other words are read again, where the category or the author asks for it.';
