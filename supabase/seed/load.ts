import type { Sql, TransactionSql } from 'postgres';
import { loadAgenda, publishAgendas } from './agenda.ts';
import { loadAwards } from './awards.ts';
import { loadBehalf } from './behalf.ts';
import { loadClaims } from './claims.ts';
import { loadCommitments } from './commitments.ts';
import { loadConversations } from './conversations.ts';
import { loadExchangeGround, loadExchangePeople } from './exchange.ts';
import { loadFigures } from './figures.ts';
import { loadFollowing } from './following.ts';
import { loadFreshness } from './freshness.ts';
import { loadGroupDocuments } from './group-documents.ts';
import { loadGroupPeople } from './groups.ts';
import { loadInitiatives } from './initiatives.ts';
import { loadRooms } from './live.ts';
import { loadListings } from './listings.ts';
import { loadMeetings } from './meetings.ts';
import { loadMinutes } from './minutes.ts';
import { loadNominations } from './nominations.ts';
import { loadPairing } from './pairing.ts';
import { loadOutcomes } from './outcomes.ts';
import { loadPapers, queueDossiers } from './papers.ts';
import { loadPeople } from './people.ts';
import { readWorld, rows } from './reading.ts';
import { loadRecords } from './records.ts';
import { loadRegistrations } from './registrations.ts';
import { loadReports } from './reports.ts';
import { loadSearches } from './searches.ts';
import { loadSessions } from './sessions.ts';
import { loadStudyAnswers } from './study-answers.ts';
import { loadTopics } from './topics.ts';
import { loadVotes } from './votes.ts';
import type { District, Group, Organisation, Place, Settings, Source, Term } from './world.ts';

/** Whether nothing was ever loaded: a city's settings are the first row that it gets. */
export async function isEmpty(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ empty: boolean }[]>`
    select not exists (select from public.site_settings) as empty`;
  return row?.empty ?? true;
}

/**
 * Loads a world into an empty database, all or nothing.
 * @param sql a connection as the owner of the tables
 * @param world `empty` has a city's settings, terms and gazetteer; `demo` adds the real initiatives and
 *   organisations, demo people, groups, topics, sessions and nominations
 */
export async function loadWorld(sql: Sql, world: 'demo' | 'empty'): Promise<void> {
  await sql.begin(async (tx) => {
    await loadGround(tx);
    await loadExchangeGround(tx);
    if (world === 'demo') {
      await loadForum(tx);
      await loadOrganisations(tx, 'organisations');
      await loadOrganisations(tx, 'demo-organisations');
      await loadPeople(tx);
      await loadGroupPeople(tx);
      await loadTopics(tx);
      await loadMeetings(tx);
      await loadReports(tx);
      await loadVotes(tx);
      await loadGroupDocuments(tx);
      await loadInitiatives(tx);
      await loadRecords(tx);
      await loadSessions(tx);
      await loadAgenda(tx);
      await loadRegistrations(tx);
      await loadPapers(tx);
      await publishAgendas(tx);
      await queueDossiers(tx);
      await loadRooms(tx);
      await loadMinutes(tx);
      await loadCommitments(tx);
      await loadNominations(tx);
      await loadStudyAnswers(tx);
      await loadFreshness(tx);
      await loadClaims(tx);
      await loadAwards(tx);
      await loadFollowing(tx);
      await loadExchangePeople(tx);
      await loadListings(tx);
      await loadSearches(tx);
      await loadConversations(tx);
      await loadOutcomes(tx);
      await loadBehalf(tx);
      await loadPairing(tx);
      await loadFigures(tx);
    }
  });
  // Plans for the first page should not be made from empty statistics.
  await sql`analyze`;
}

async function loadGround(tx: TransactionSql): Promise<void> {
  const settings = readWorld<Settings>('world/settings.json');
  await tx`
    insert into public.site_settings (forum_names, city_names, taglines, default_language, home_place, contact_mail)
    select * from jsonb_to_record(${rows(tx, settings)}) as s(
      forum_names jsonb, city_names jsonb, taglines jsonb, default_language text, home_place text, contact_mail text)`;
  await tx`
    insert into public.terms (vocabulary, slug, labels, position)
    select vocabulary::public.vocabulary, slug, labels, position
    from rows from (jsonb_to_recordset(${rows(tx, readWorld<Term[]>('world/terms.json'))})
      as (vocabulary text, slug text, labels jsonb)) with ordinality as t(vocabulary, slug, labels, position)`;
  await tx`
    insert into public.places (slug, country, names, latitude, longitude, population, province)
    select slug, country, names, lat, lon, population, province
    from jsonb_to_recordset(${rows(tx, readWorld<Place[]>('places.json'))})
      as p(slug text, country text, names jsonb, lat float8, lon float8, population int, province text)`;
  await tx`
    insert into public.districts (place_id, slug, names, latitude, longitude)
    select p.id, d.slug, d.names, d.lat, d.lon
    from jsonb_to_recordset(${rows(tx, readWorld<District[]>('world/districts.json'))})
      as d(slug text, municipality text, names jsonb, lat float8, lon float8)
    join public.places as p on p.id = private.place_named(d.municipality, 'BE')`;
}

async function loadForum(tx: TransactionSql): Promise<void> {
  await tx`
    insert into public.working_groups (slug, names, purposes, access, reading, hue, position)
    select slug, names, purpose, access::public.group_access, reading::public.audience, hue, position
    from rows from (jsonb_to_recordset(${rows(tx, readWorld<Group[]>('world/groups.json'))})
      as (slug text, names jsonb, purpose jsonb, access text, reading text, hue text))
      with ordinality as g(slug, names, purpose, access, reading, hue, position)`;
  await tx`
    insert into public.sources (key, titles, publisher, year, url)
    select key, title, publisher, year, url
    from jsonb_to_recordset(${rows(tx, readWorld<Source[]>('world/sources.json'))})
      as s(key text, title jsonb, publisher text, year smallint, url text)`;
}

/**
 * Loads one file of organisations. Real ones are in the directory only; what they would offer or ask on the
 * exchange nobody makes up: there invented ones post, whose names say so.
 */
async function loadOrganisations(
  tx: TransactionSql,
  file: 'organisations' | 'demo-organisations',
): Promise<void> {
  await tx`
    insert into public.organisations (slug, name, names, type, place_id, summaries)
    select slug, name, coalesce(names, '{}'), type::public.organisation_type,
      private.place_named(municipality, country), coalesce(summary, '{}')
    from jsonb_to_recordset(${rows(tx, readWorld<Organisation[]>(`world/${file}.json`))})
      as o(slug text, name text, names jsonb, type text, municipality text, country text, summary jsonb)`;
}
