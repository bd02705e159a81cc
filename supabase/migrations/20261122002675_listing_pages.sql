-- What the page of a listing, the list of one's own and the form show.

create function private.listing_page(l public.listings, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  r private.listing_rights := private.rights_in_listing(l);
  is_inside boolean := r.is_mine or r.may_review;
begin
  return private.listing_line(l, listing_page.language) || (
    select jsonb_build_object(
      'areaView', private.area_picture(l.area_id, listing_page.language),
      'body', l.body, 'quantityInitial', l.quantity_initial, 'halfDays', private.half_days_in(l.half_days),
      'levels', coalesce((select jsonb_agg(jsonb_build_object('language', g.language, 'level', g.level) order by g.level desc, g.language)
        from public.listing_languages as g where g.listing_id = l.id), '[]'),
      'practisesDutch', l.practises_dutch, 'travels', l.travels_km, 'isRecurring', l.is_recurring, 'countsHours', l.counts_hours,
      'deadline', l.deadline_on, 'renewals', l.renewals,
      'tags', coalesce((select jsonb_agg(jsonb_build_object('slug', t.slug, 'label', private.pick(t.labels, listing_page.language)) order by t.position)
        from public.tags_of_listings as g join public.listing_tags as t on t.id = g.tag_id where g.listing_id = l.id and not t.is_condition), '[]'),
      'conditions', coalesce((select jsonb_agg(jsonb_build_object('slug', t.slug, 'label', private.pick(t.labels, listing_page.language)) order by t.position)
        from public.tags_of_listings as g join public.listing_tags as t on t.id = g.tag_id where g.listing_id = l.id and t.is_condition), '[]'),
      'theme', (select jsonb_build_object('slug', t.slug, 'label', private.pick(t.labels, listing_page.language))
        from public.terms as t where t.id = coalesce(l.theme_id, c.theme_id)),
      -- That an organisation posts for somebody is seen where they want it, and where the category has one between anyway.
      'through', (select private.organisation_line(o, listing_page.language) from public.organisations as o where o.id = l.through_id
        and (is_inside or l.beneficiary_id is null or c.ladder = 'organisation'
          or (select b.shows_organisation from public.beneficiaries as b where b.id = l.beneficiary_id))),
      'needsScreening', c.needs_screening, 'ladder', c.ladder, 'audience', l.audience,
      -- Whom somebody would rather meet is read by who helps to choose, not by who passes by.
      'wishes', case when is_inside then to_jsonb(l.wishes) end, 'meets', case when is_inside then to_jsonb(l.meets) end,
      'aboutMinor', case when is_inside then l.about_minor end,
      'isPaused', l.is_paused, 'isSuggested', case when is_inside then l.is_suggested end,
      'review', case when is_inside then l.review end, 'ending', case when is_inside then l.ending end, 'revision', l.revision,
      'pictures', private.listing_pictures(l.id), 'picturesBarred', case when r.is_mine then private.bars_pictures(l) end,
      'isMine', r.is_mine, 'mayReview', r.may_review, 'standsBetween', r.stands_between,
      'isStanding', l.state in ('open', 'talking') and l.review = 'approved' and not l.is_paused and l.expires_at > now(),
      'answers', case when r.is_mine then (
        select count(*) from public.matches as m where l.id in (m.need_id, m.offer_id) and m.state in ('proposed', 'asked', 'talking')) end)
    from public.listing_categories as c where c.id = l.category_id);
end
$$;
comment on function private.listing_page(public.listings, text) is 'All that the page of a listing shows to who asks; who calls has checked that it may be read.';

create function private.get_my_listings(language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('rows', coalesce(jsonb_agg(
    private.listing_line(l, get_my_listings.language) || jsonb_build_object(
      'review', l.review, 'isPaused', l.is_paused, 'ending', l.ending, 'updatedAt', l.updated_at, 'through',
      (select private.organisation_line(o, get_my_listings.language) from public.organisations as o where o.id = l.through_id),
      'answers', (select count(*) from public.matches as m where l.id in (m.need_id, m.offer_id) and m.state in ('proposed', 'asked', 'talking')),
      'deadlineIsOver', coalesce(l.deadline_on < private.today(), false))
    order by l.state in ('draft', 'open', 'talking', 'agreed', 'expired') desc, l.updated_at desc, l.id desc), '[]'))
  from (
    select mine.* from public.listings as mine
    where mine.person_id = (select auth.uid()) or mine.organisation_id in (select private.my_organisation_ids())
      or mine.beneficiary_id in (select private.my_beneficiary_ids())
    order by mine.updated_at desc limit 200) as found
  join public.listings as l on l.id = found.id
$$;
comment on function private.get_my_listings(text) is 'Listings for which who asks acts, drafts too; what still stands first, 200 at most.';

create function private.get_listing_form(wanted bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  l public.listings;
begin
  if wanted is not null then
    l := private.listing_of(wanted);
    if not (private.rights_in_listing(l)).is_mine then
      raise insufficient_privilege using message = 'this listing is somebody else''s';
    end if;
  end if;
  return jsonb_build_object(
    'listing', case when l.id is not null then private.listing_page(l, get_listing_form.language) || jsonb_build_object(
      'organisationId', l.organisation_id, 'beneficiaryId', l.beneficiary_id, 'throughId', l.through_id, 'areaId', l.area_id,
      'isAdult', l.is_adult, 'themeSlug', (select t.slug from public.terms as t where t.id = l.theme_id)) end,
    'categories', (
      select jsonb_agg(jsonb_build_object('slug', c.slug, 'label', private.pick(c.labels, get_listing_form.language),
        'hint', private.pick(c.hints, get_listing_form.language), 'ladder', c.ladder, 'lastingDays', c.lasting_days,
        'needsScreening', c.needs_screening, 'hasWishes', c.has_wishes, 'byOrganisationOnly', c.by_organisation_only,
        'audienceOfNeeds', c.audience_of_needs, 'audienceOfOffers', c.audience_of_offers) order by c.position, c.id)
      from public.listing_categories as c),
    'tags', (
      select jsonb_agg(jsonb_build_object('slug', t.slug, 'label', private.pick(t.labels, get_listing_form.language),
        'isCondition', t.is_condition, 'category', c.slug) order by t.position, t.id)
      from public.listing_tags as t left join public.listing_categories as c on c.id = t.category_id),
    'themes', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', t.slug, 'label', private.pick(t.labels, get_listing_form.language)) order by t.position), '[]')
      from public.terms as t where t.vocabulary = 'theme'),
    'organisations', (
      select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', coalesce(o.names ->> get_listing_form.language, o.name),
        'isChecked', private.is_checked(o.id)) order by o.sort_name), '[]')
      from public.organisations as o where o.id in (select private.my_organisation_ids())),
    'beneficiaries', (
      select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'codeName', b.code_name) order by b.code_name), '[]')
      from public.beneficiaries as b
      where b.id in (select private.my_beneficiary_ids()) and b.withdrawn_at is null
        and (b.taken_over_by is not null or b.consent_until >= private.today())),
    'goBetweens', (
      select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', coalesce(o.names ->> get_listing_form.language, o.name)) order by o.sort_name), '[]')
      from public.organisations as o where private.is_checked(o.id)),
    'spoken', (select to_jsonb(p.spoken_languages) from public.people as p where p.id = me),
    'area', private.area_of(me, null), 'areaOptions', private.area_options(get_listing_form.language));
end
$$;
comment on function private.get_listing_form(bigint, text) is 'All that the form of a new listing (null) or of one''s own needs; PT404, 42501.';
