-- What stands around an initiative on its page: initiatives like it and why, what its organisations offer and
-- look for, and what the forum promised about it. All of it is public: the page is kept for all visitors.

create function private.facet_union(wanted_facet text, wanted text[]) returns bit varying
language plpgsql stable security definer set search_path = ''
as $$
declare
  part bit(8192);
  whole bit varying := ''::bit varying;
begin
  -- Put together bit by bit: as text, as an aggregate would have it, it takes ten times as long.
  for part in
    select coalesce(b.bits, 0::bit(8192))
    from generate_series(0, (select max(f.block) from private.facet_bits as f where f.facet = 'all' and f.value = 'all')) as n (block)
    left join (
      select f.block, bit_or(f.bits) as bits from private.facet_bits as f
      where f.facet = wanted_facet and f.value = any (wanted) group by f.block
    ) as b on b.block = n.block
    order by n.block
  loop
    whole := whole || part;
  end loop;
  return nullif(whole, ''::bit varying);
end
$$;
comment on function private.facet_union(text, text[]) is 'Which published initiatives have one of these values of a facet; as long as all bitmaps together.';

create function private.alike_initiatives(target uuid, wanted integer) returns uuid[]
language plpgsql stable security definer set search_path = ''
as $$
declare
  themes text[];
  groups text[];
  districts text[];
  places text[];
  own integer := (select s.ordinal from public.initiative_search as s where s.initiative_id = target);
  alike bit varying;
  next bit varying;
  value text;
  near bit varying;
begin
  select array_agg(t.slug order by t.position) filter (where t.vocabulary = 'theme'),
    array_agg(t.slug order by t.position) filter (where t.vocabulary = 'target_group')
  into themes, groups
  from public.initiative_terms as it join public.terms as t on t.id = it.term_id where it.initiative_id = target;
  -- A hidden place says nothing, also not by what lies near.
  select array_agg(distinct d.slug) filter (where d.slug is not null), array_agg(distinct p.slug) into districts, places
  from public.initiative_places as ip join public.places as p on p.id = ip.place_id
  left join public.districts as d on d.id = ip.district_id
  where ip.initiative_id = target and ip.visibility <> 'hidden';
  alike := case when themes is not null then private.facet_union('theme', themes)
    when groups is not null then private.facet_union('group', groups) end;
  if alike is null then
    return '{}';
  end if;
  if own < length(alike) then
    alike := set_bit(alike, own, 0);
  end if;
  -- What more is shared narrows the choice as long as enough are left: what is nearest counts first.
  foreach near in array array[
    private.facet_union('place', coalesce(places, '{}')), private.facet_union('district', coalesce(districts, '{}'))] loop
    next := alike & near;
    alike := case when bit_count(next) >= wanted then next else alike end;
  end loop;
  foreach value in array coalesce(themes[1:6], '{}') loop
    next := alike & private.facet_union('theme', array[value]);
    alike := case when bit_count(next) >= wanted then next else alike end;
  end loop;
  foreach value in array coalesce(groups[1:6], '{}') loop
    next := alike & private.facet_union('group', array[value]);
    alike := case when bit_count(next) >= wanted then next else alike end;
  end loop;
  -- Of what is left, at most forty are looked at one by one.
  return array(
    select c.id from unnest(private.sort_fresh(alike, 0, 40)) with ordinality as c (id, turn)
    order by (
        select count(*) from public.initiative_terms as theirs join public.initiative_terms as mine on mine.term_id = theirs.term_id
        where theirs.initiative_id = c.id and mine.initiative_id = target
      ) + 2 * (
        select count(distinct theirs.district_id) from public.initiative_places as theirs
        join public.initiative_places as mine on mine.district_id = theirs.district_id and mine.visibility <> 'hidden'
        where theirs.initiative_id = c.id and theirs.visibility <> 'hidden' and mine.initiative_id = target
      ) desc, c.turn limit wanted);
end
$$;
comment on function private.alike_initiatives(uuid, integer) is
  'Published initiatives that share a theme (without themes: a target group) with this one and as much more as this many do; most first.';

create function private.related_initiatives(target uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  -- A city leads hundreds: of one's own others two are enough.
  same_lead uuid[] := array(
    select s.initiative_id from (
      select io.organisation_id from public.initiative_organisations as io where io.initiative_id = target and io.role = 'lead' limit 3
    ) as mine
    cross join lateral (
      select others.initiative_id from public.initiative_organisations as others
      where others.organisation_id = mine.organisation_id and others.role = 'lead' and others.initiative_id <> target limit 40
    ) as near
    join public.initiative_search as s on s.initiative_id = near.initiative_id
    order by s.confirmed_on desc nulls last, s.ordinal limit 2);
  told uuid[] := array(
    select r.to_id from public.initiative_relations as r where r.from_id = target
    union select r.from_id from public.initiative_relations as r where r.to_id = target);
  chosen uuid[];
begin
  chosen := array(
    select c.id from (
      select c.id, min(c.turn) as turn
      from unnest(same_lead || private.alike_initiatives(target, 4 + cardinality(told) + 2)) with ordinality as c (id, turn) group by c.id
    ) as c where c.id <> all (told) order by c.turn limit 4);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'slug', i.slug, 'name', n.name, 'language', n.language,
      'lead', (
        select coalesce(o.names ->> related_initiatives.language, o.name)
        from public.initiative_organisations as mine
        join public.initiative_organisations as theirs on theirs.organisation_id = mine.organisation_id and theirs.role = 'lead'
        join public.organisations as o on o.id = mine.organisation_id
        where mine.initiative_id = target and mine.role = 'lead' and theirs.initiative_id = i.id order by o.name limit 1),
      'terms', (
        select coalesce(jsonb_agg(coalesce(t.labels ->> related_initiatives.language, private.pick(t.labels, related_initiatives.language))
          order by t.vocabulary, t.position), '[]')
        from (
          select t.* from public.initiative_terms as mine
          join public.initiative_terms as theirs on theirs.term_id = mine.term_id and theirs.initiative_id = i.id
          join public.terms as t on t.id = mine.term_id and t.vocabulary in ('theme', 'target_group')
          where mine.initiative_id = target order by t.vocabulary, t.position limit 3) as t),
      'place', (
        select case when d.id is not null and d.id = mine.district_id
          then coalesce(d.names ->> related_initiatives.language, private.pick(d.names, related_initiatives.language))
          else coalesce(p.names ->> related_initiatives.language, private.pick(p.names, related_initiatives.language)) end
        from public.initiative_places as mine
        join public.initiative_places as theirs on theirs.place_id = mine.place_id and theirs.initiative_id = i.id and theirs.visibility <> 'hidden'
        join public.places as p on p.id = mine.place_id
        left join public.districts as d on d.id = theirs.district_id
        where mine.initiative_id = target and mine.visibility <> 'hidden'
        order by d.id = mine.district_id desc nulls last, mine.position limit 1)
    ) order by c.turn), '[]')
    from unnest(chosen) with ordinality as c (id, turn)
    join public.initiatives as i on i.id = c.id
    cross join lateral (
      select names.name, names.language from public.initiative_names as names
      where names.initiative_id = i.id and names.role <> 'other'
      order by names.language = related_initiatives.language desc, names.role, names.id limit 1) as n);
end
$$;
comment on function private.related_initiatives(uuid, text) is
  'Up to four published initiatives like this one, with what they share: lead, themes and groups, place. Without those that are told as related.';

create function private.initiative_listings(target uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'title', l.title, 'language', l.language,
      'organisation', coalesce(o.names ->> initiative_listings.language, o.name)) order by l.opened_at desc, l.id desc), '[]')
    from (
      select listings.* from public.listings as listings
      where listings.organisation_id in (
          select io.organisation_id from public.initiative_organisations as io where io.initiative_id = target and io.role = 'lead' and io.until_on is null
          union select ow.organisation_id from public.initiative_owners as ow where ow.initiative_id = target)
        and listings.audience = 'everybody' and listings.state in ('open', 'talking') and listings.review = 'approved'
        and not listings.is_paused and listings.expires_at > now()
      order by listings.opened_at desc, listings.id desc limit 6
    ) as l join public.organisations as o on o.id = l.organisation_id);
end
$$;
comment on function private.initiative_listings(uuid, text) is
  'What those who lead or keep an initiative offer and look for now, as far as it stands for everybody; the newest six.';

create function private.initiative_commitments(target uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(private.commitment_line(c, initiative_commitments.language) order by c.closed_at is not null, c.due_on, c.id), '[]')
    from public.item_links as l
    join public.decisions as d on d.item_id = l.item_id and d.for_everybody_at is not null
    join public.commitments as c on c.decision_id = d.id
    where l.initiative_id = target
      and private.published_item(l.item_id) -> 'links' ?| array(select 'initiative:' || former from private.all_ids_of(target) as former));
end
$$;
comment on function private.initiative_commitments(uuid, text) is
  'Commitments that everybody reads, made on items of agendas which name the initiative.';

grant execute on function private.related_initiatives(uuid, text), private.initiative_listings(uuid, text),
  private.initiative_commitments(uuid, text) to anon, authenticated;
