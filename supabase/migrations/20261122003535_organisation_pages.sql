-- What an organisation shows beside its part in initiatives: its seats, what it keeps, what it offers and needs;
-- and changing what stands about it.

create function private.organisation_seats(wanted uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('slug', g.slug, 'name', private.pick(g.names, organisation_seats.language),
      'hue', g.hue, 'since', s.since_on) order by g.position, g.id), '[]')
    from public.group_seats as s join public.working_groups as g on g.id = s.group_id
    where s.organisation_id = wanted and s.state = 'active' and g.state = 'active');
end
$$;
comment on function private.organisation_seats(uuid, text) is 'At which working groups an organisation sits; that stands on their pages too.';

create function private.organisation_listings(wanted uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  -- Visitors read on the exchange what stands, not who posts it.
  if (select auth.uid()) is null or wanted = any ((select h.organisations from private.hidden_listing_owners() as h)::uuid[]) then
    return '[]';
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'title', l.title, 'language', l.language,
      'category', private.pick(c.labels, organisation_listings.language)) order by l.opened_at desc, l.id desc), '[]')
    from (
      select * from public.listings as standing
      where standing.organisation_id = wanted and standing.state in ('open', 'talking') and standing.review = 'approved'
        and not standing.is_paused and standing.expires_at > now() and standing.audience in ('everybody', 'people')
      order by standing.opened_at desc, standing.id desc limit 10
    ) as l join public.listing_categories as c on c.id = l.category_id);
end
$$;
comment on function private.organisation_listings(uuid, text) is
  'The newest ten offers and needs that an organisation posts for all who are signed in; none to visitors, nor between people who block one another.';

create function private.save_organisation(organisation_slug text, given jsonb, seen timestamptz) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  o public.organisations;
  mine text;
  called text := private.trimmed(given, 'name', 200);
  place integer;
begin
  select * into o from public.organisations as organisations where organisations.slug = organisation_slug for update;
  if o.id is null then
    raise sqlstate 'PT404' using message = 'no such organisation';
  end if;
  mine := private.organisation_role(o.id);
  if mine is null and not private.has_role('editor') then
    raise sqlstate '42501' using message = 'only who speaks for this organisation changes it';
  end if;
  if o.updated_at is distinct from seen then
    raise sqlstate 'PT409' using message = 'changed meanwhile';
  end if;
  if called is null then
    raise sqlstate 'PT400' using message = 'name:errorRequired';
  end if;
  if not coalesce(given ->> 'type' = any (enum_range(null::public.organisation_type)::text[]), false) then
    raise sqlstate 'PT400' using message = 'type:errorChoice';
  end if;
  if coalesce(btrim(given ->> 'place'), '') <> '' then
    place := private.place_named(btrim(given ->> 'place'), null);
    if place is null then
      raise sqlstate 'PT400' using message = 'place:organisations:errorPlace';
    end if;
  end if;
  update public.organisations set name = called, names = private.given_words(given, 'names', 200), type = (given ->> 'type')::public.organisation_type,
    place_id = place, summaries = private.given_words(given, 'summaries', 600), website = private.web_address(given, 'website')
  where id = o.id;
end
$$;

create function private.get_organisation_form(organisation_slug text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  o public.organisations;
begin
  select * into o from public.organisations as organisations where organisations.slug = organisation_slug;
  if o.id is null then
    raise sqlstate 'PT404' using message = 'no such organisation';
  end if;
  if private.organisation_role(o.id) is null and not private.has_role('editor') then
    raise sqlstate '42501' using message = 'only who speaks for this organisation changes it';
  end if;
  return jsonb_build_object('slug', o.slug, 'name', o.name, 'names', o.names, 'type', o.type, 'summaries', o.summaries,
    'website', o.website, 'logo', o.logo_id, 'seen', o.updated_at,
    'place', (select private.pick(p.names, 'nl') from public.places as p where p.id = o.place_id));
end
$$;

-- The API

create function public.save_organisation(organisation_slug text, given jsonb, seen timestamptz) returns void
language sql security invoker set search_path = ''
as $$ select private.save_organisation(organisation_slug, given, seen) $$;
comment on function public.save_organisation(text, jsonb, timestamptz) is
  'Changes what stands about an organisation, by who speaks for it, editors and staff; seen is when the writer''s version was made.
   PT400 by field, PT404, PT409 when it was changed meanwhile, 42501.';

create function public.get_organisation_form(organisation_slug text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_organisation_form(organisation_slug) $$;
comment on function public.get_organisation_form(text) is 'What stands about an organisation, in all its languages, for who changes it; PT404, 42501.';

grant execute on function private.organisation_seats(uuid, text), private.organisation_listings(uuid, text) to anon, authenticated;
grant execute on function
  private.save_organisation(text, jsonb, timestamptz), public.save_organisation(text, jsonb, timestamptz),
  private.get_organisation_form(text), public.get_organisation_form(text)
to authenticated;
