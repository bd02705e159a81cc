import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';
import type { Initiative } from './world.ts';

/** The language that a record was written in: its own name's when that is Dutch, French or English. */
function sourceLanguage(initiative: Initiative, languages: string[]): string {
  const main = initiative.names.find((name) => name.role === 'main')?.language ?? 'nl';
  return languages.includes(main) ? main : (languages[0] ?? 'nl');
}

function textRows(initiative: Initiative) {
  return Object.entries(initiative.texts).flatMap(([section, byLanguage]) => {
    const source = sourceLanguage(initiative, Object.keys(byLanguage));
    return Object.entries(byLanguage).map(([language, body]) => ({
      initiative: initiative.slug,
      section,
      language,
      body,
      state:
        initiative.text_states?.[section]?.[language] ??
        (language === source ? 'source' : 'checked'),
      source: language === source ? null : byLanguage[source],
    }));
  });
}

/** Loads the real initiatives with names, texts, terms, places, organisations, figures and sources. */
export async function loadInitiatives(tx: TransactionSql): Promise<void> {
  const all = [
    ...readWorld<Initiative[]>('world/initiatives-1.json'),
    ...readWorld<Initiative[]>('world/initiatives-2.json'),
  ];
  const flat = all.map((i, position) => ({
    ...i,
    started_on: i.started?.on,
    started_precision: i.started?.precision,
    ended_on: i.ended?.on,
    ended_precision: i.ended?.precision,
    ...i.budget,
    // One after the other, so that "latest" has an order.
    minutes_ago: (all.length - position) * 37 * 60,
  }));
  await tx`
    insert into public.initiatives (slug, kind, form, status, scope, is_published, published_at, started_on,
      started_precision, ended_on, ended_precision, spoken_languages, tags, website, budget_amount, budget_period,
      budget_band, funding, staff, people, recognitions, sdgs, confirmed_on)
    select slug, kind::public.initiative_kind, form, status::public.initiative_status,
      scope::public.geographic_scope, true, now() - make_interval(mins => minutes_ago), started_on,
      started_precision::public.date_precision, ended_on, ended_precision::public.date_precision,
      array(select jsonb_array_elements_text(languages)), array(select jsonb_array_elements_text(tags)), website,
      amount, period::public.budget_period, band::public.budget_band, coalesce(funding, '{}'), coalesce(staff, '{}'),
      coalesce(people_text, '{}'), coalesce(recognitions, '{}'),
      array(select value::smallint from jsonb_array_elements_text(sdgs)), confirmed_on
    from jsonb_to_recordset(${rows(tx, flat)}) as i(slug text, kind text, form text, status text, scope text,
      minutes_ago int, started_on date, started_precision text, ended_on date, ended_precision text, languages jsonb,
      tags jsonb, website text, amount numeric, period text, band text, funding jsonb, staff jsonb, people_text jsonb,
      recognitions jsonb, sdgs jsonb, confirmed_on date)`;
  await loadWords(tx, all);
  await loadPlacesAndTerms(tx, all);
  await loadRelations(tx, all);
  await loadFigures(tx, all);
}

async function loadWords(tx: TransactionSql, all: Initiative[]): Promise<void> {
  const names = all.flatMap((i) => i.names.map((name) => ({ initiative: i.slug, ...name })));
  await tx`
    insert into public.initiative_names (initiative_id, language, name, role)
    select i.id, n.language, n.name, n.role::public.name_role
    from jsonb_to_recordset(${rows(tx, names)}) as n(initiative text, language text, name text, role text)
    join public.initiatives as i on i.slug = n.initiative`;
  await tx`
    insert into public.initiative_texts (initiative_id, section, language, body, state, source_hash)
    select i.id, t.section::public.text_section, t.language, t.body, t.state::public.text_state, md5(t.source)
    from jsonb_to_recordset(${rows(tx, all.flatMap(textRows))})
      as t(initiative text, section text, language text, body text, state text, source text)
    join public.initiatives as i on i.slug = t.initiative`;
  await tx`
    insert into public.initiative_notes (initiative_id, body)
    select i.id, n.internal_notes
    from jsonb_to_recordset(${rows(tx, all)}) as n(slug text, internal_notes text)
    join public.initiatives as i on i.slug = n.slug where n.internal_notes <> ''`;
}

async function loadPlacesAndTerms(tx: TransactionSql, all: Initiative[]): Promise<void> {
  const terms = all.flatMap((i) => [
    ...i.themes.map((slug) => ({ initiative: i.slug, vocabulary: 'theme', slug })),
    ...i.target_groups.map((slug) => ({ initiative: i.slug, vocabulary: 'target_group', slug })),
    ...i.activities.map((slug) => ({ initiative: i.slug, vocabulary: 'activity', slug })),
    ...i.accessibility.map((slug) => ({ initiative: i.slug, vocabulary: 'accessibility', slug })),
  ]);
  await tx`
    insert into public.initiative_terms (initiative_id, term_id)
    select distinct i.id, term.id
    from jsonb_to_recordset(${rows(tx, terms)}) as t(initiative text, vocabulary text, slug text)
    join public.initiatives as i on i.slug = t.initiative
    join public.terms as term on term.vocabulary::text = t.vocabulary and term.slug = t.slug`;
  const places = all.flatMap((i) =>
    i.places.map((place, position) => ({ initiative: i.slug, position, ...place })),
  );
  await tx`
    insert into public.initiative_places (initiative_id, place_id, district_id, precision, position)
    select i.id, place.id, d.id, p.precision::public.place_precision, p.position
    from jsonb_to_recordset(${rows(tx, places)})
      as p(initiative text, municipality text, country text, district text, precision text, position smallint)
    join public.initiatives as i on i.slug = p.initiative
    join public.places as place on place.id = private.place_named(p.municipality, p.country)
    left join public.districts as d on d.place_id = place.id and d.slug = p.district`;
}

async function loadRelations(tx: TransactionSql, all: Initiative[]): Promise<void> {
  const organisations = all.flatMap((i) => [
    ...i.lead.map((organisation) => ({ initiative: i.slug, organisation, role: 'lead' })),
    ...i.partners.map((partner) => ({ initiative: i.slug, ...partner })),
  ]);
  await tx`
    insert into public.initiative_organisations (initiative_id, organisation_id, role)
    select distinct i.id, o.id, r.role::public.organisation_role
    from jsonb_to_recordset(${rows(tx, organisations)}) as r(initiative text, organisation text, role text)
    join public.initiatives as i on i.slug = r.initiative
    join public.organisations as o on o.slug = r.organisation`;
  const relations = all.flatMap((i) => i.relations.map((r) => ({ from: i.slug, ...r })));
  await tx`
    insert into public.initiative_relations (from_id, to_id, kind)
    select a.id, b.id, r.kind::public.initiative_relation
    from jsonb_to_recordset(${rows(tx, relations)}) as r("from" text, "to" text, kind text)
    join public.initiatives as a on a.slug = r."from"
    join public.initiatives as b on b.slug = r."to"`;
}

async function loadFigures(tx: TransactionSql, all: Initiative[]): Promise<void> {
  const figures = all.flatMap((i) =>
    i.figures.map((figure, position) => ({ initiative: i.slug, position, ...figure })),
  );
  await tx`
    insert into public.initiative_figures (initiative_id, key, labels, units, low, high, qualifier, role,
      dated_on, date_precision, windows, source_id, position)
    select i.id, f.key, f.labels, coalesce(f.unit, '{}'), f.low, f.high, f.qualifier::public.figure_qualifier,
      f.role::public.figure_role, f."on", f.precision::public.date_precision, coalesce(f."window", '{}'), s.id, f.position
    from jsonb_to_recordset(${rows(tx, figures)}) as f(initiative text, position smallint, key text, labels jsonb,
      unit jsonb, low numeric, high numeric, qualifier text, role text, "on" date, precision text, "window" jsonb, source text)
    join public.initiatives as i on i.slug = f.initiative
    left join public.sources as s on s.key = f.source`;
  const sources = all.flatMap((i) => i.sources.map((source) => ({ initiative: i.slug, source })));
  await tx`
    insert into public.initiative_sources (initiative_id, source_id)
    select i.id, s.id
    from jsonb_to_recordset(${rows(tx, sources)}) as r(initiative text, source text)
    join public.initiatives as i on i.slug = r.initiative
    join public.sources as s on s.key = r.source`;
}
