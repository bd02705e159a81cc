import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

interface ExchangeWords {
  categories: unknown[];
  tags: unknown[];
  pairs: unknown[];
}

/** The categories with their rules, the city's words, and the grid over the home place: what an empty city has too. */
export async function loadExchangeGround(tx: TransactionSql): Promise<void> {
  const words = readWorld<ExchangeWords>('world/exchange.json');
  await tx`
    insert into public.listing_categories (slug, labels, hints, position, theme_id, ladder, audience_of_needs,
      audience_of_offers, lasting_days, weights, needs_screening, has_wishes, by_organisation_only, makes_duos)
    select c.slug, c.labels, c.hints, c.position, t.id, coalesce(c.ladder, 'new_authors'),
      coalesce(c.audience_of_needs, 'people'), coalesce(c.audience_of_offers, 'everybody'), c.lasting_days, c.weights,
      coalesce(c.needs_screening, false), coalesce(c.has_wishes, false), coalesce(c.by_organisation_only, false),
      coalesce(c.makes_duos, 'never')
    from rows from (jsonb_to_recordset(${rows(tx, words.categories)}) as (slug text, labels jsonb, hints jsonb, theme text,
        ladder public.review_ladder, audience_of_needs public.exchange_audience, audience_of_offers public.exchange_audience,
        lasting_days smallint, weights public.weight_column, needs_screening boolean, has_wishes boolean,
        by_organisation_only boolean, makes_duos text))
      with ordinality as c(slug, labels, hints, theme, ladder, audience_of_needs, audience_of_offers, lasting_days, weights,
        needs_screening, has_wishes, by_organisation_only, makes_duos, position)
    left join public.terms as t on t.vocabulary = 'theme' and t.slug = c.theme`;
  await tx`
    insert into public.listing_tags (slug, is_condition, category_id, labels, synonyms, position)
    select t.slug, coalesce(t.is_condition, false), c.id, t.labels,
      array(select jsonb_array_elements_text(coalesce(t.synonyms, '[]'))), t.position
    from rows from (jsonb_to_recordset(${rows(tx, words.tags)})
      as (slug text, is_condition boolean, category text, labels jsonb, synonyms jsonb))
      with ordinality as t(slug, is_condition, category, labels, synonyms, position)
    left join public.listing_categories as c on c.slug = t.category`;
  await tx`
    insert into public.category_pairs (need_category_id, offer_category_id)
    select n.id, o.id
    from jsonb_to_recordset(${rows(tx, words.pairs)}) as p(need text, offer text)
    join public.listing_categories as n on n.slug = p.need
    join public.listing_categories as o on o.slug = p.offer`;
  await tx`
    select private.lay_grid(p.id) from public.places as p
    join public.site_settings as s on s.home_place = p.slug`;
}

/** Which organisations of the demo city are trusted to stand between people, and whom they have screened. */
export async function loadExchangePeople(tx: TransactionSql): Promise<void> {
  await tx`
    insert into public.organisation_checks (organisation_id, checked_by, checked_on)
    select o.id, u.id, current_date - 120
    from public.organisations as o
    join auth.users as u on u.email = 'coordinator@demo.example'
    where o.slug = 'welkomhuis-voorbeeld'
      or o.id in (select r.organisation_id from public.organisation_representatives as r)`;
  await tx`
    insert into public.screenings (person_id, organisation_id, category_id, seen_on, seen_by, ends_on)
    select citizen.id, r.organisation_id, c.id, current_date - 60, speaker.id, current_date + 300
    from auth.users as citizen, auth.users as speaker
    join public.organisation_representatives as r on r.person_id = speaker.id,
      public.listing_categories as c
    where citizen.email = 'citizen@demo.example' and speaker.email = 'ngo@demo.example' and c.slug = 'buddy'`;
}
