import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

// Each role × each table × each command, on the demo world. A table that stands in no line fails.
//   visitor        somebody without a session
//   person …       the demo people of contract and seed; `ngo` represents an organisation
const roles = {
  visitor: null,
  person: 'citizen@demo.example',
  ngo: 'ngo@demo.example',
  caseWorker: 'caseworker@demo.example',
  coordinator: 'coordinator@demo.example',
  moderator: 'moderator@demo.example',
  editor: 'editor@demo.example',
  administrator: 'admin@demo.example',
} as const;
type RoleName = keyof typeof roles;
const everybody = Object.keys(roles) as RoleName[];
const signedIn = everybody.filter((role) => role !== 'visitor');

/** Tables of which some columns are for functions only, with one that is not. */
const inParts: Record<string, string> = {
  agenda_items: 'id',
  agenda_versions: 'id',
  beneficiaries: 'id',
  commitment_changes: 'id',
  commitments: 'id',
  conversation_messages: 'number',
  conversation_people: 'conversation_id',
  decision_texts: 'decision_id',
  decisions: 'id',
  dossiers: 'id',
  group_meetings: 'id',
  group_views: 'report_id',
  item_runs: 'id',
  listings: 'id',
  matches: 'id',
  participation_hours: 'id',
  thanks: 'match_id',
  meeting_notes: 'meeting_id',
  minute_entries: 'id',
  minute_errata: 'id',
  minute_objections: 'id',
  minutes: 'session_id',
  nominations: 'id',
  organisation_checks: 'organisation_id',
  pairing_proposals: 'id',
  paper_versions: 'paper_id',
  papers: 'id',
  room_polls: 'id',
  room_questions: 'id',
  sessions: 'id',
  status_reports: 'id',
};

/** Who sees rows of a table; everybody else sees none or is refused. */
const readers: Record<string, readonly RoleName[]> = {
  agenda_items: signedIn,
  agenda_sections: ['ngo', 'coordinator', 'administrator'],
  agenda_versions: everybody,
  areas: everybody,
  attachments: [],
  audit_entries: ['moderator', 'administrator'],
  beneficiaries: ['caseWorker'],
  blocks: [],
  bridge_people: ['caseWorker'],
  campaign_categories: everybody,
  campaign_corrections: everybody,
  campaign_criteria: everybody,
  campaigns: everybody,
  category_pairs: everybody,
  claim_events: ['moderator', 'administrator'],
  claims: ['ngo', 'moderator', 'administrator'],
  commitment_changes: everybody,
  commitment_follows: ['person', 'ngo'],
  commitments: everybody,
  conversation_messages: ['person', 'ngo', 'caseWorker', 'coordinator', 'moderator', 'editor'],
  conversation_people: ['person', 'ngo', 'caseWorker', 'coordinator', 'moderator', 'editor'],
  conversation_readings: [],
  conversations: ['person', 'ngo', 'caseWorker', 'coordinator', 'moderator', 'editor'],
  decision_texts: everybody,
  decisions: everybody,
  digest_settings: ['person', 'ngo', 'caseWorker', 'coordinator', 'moderator', 'editor'],
  districts: everybody,
  document_comments: ['ngo', 'caseWorker', 'coordinator', 'moderator', 'administrator'],
  document_editors: ['ngo', 'caseWorker'],
  document_versions: everybody,
  documents: everybody,
  dossiers: everybody,
  earlier_reports: everybody,
  follows: ['person', 'ngo', 'caseWorker', 'coordinator', 'moderator'],
  grid_cells: everybody,
  group_meetings: everybody,
  group_members: signedIn,
  group_seats: ['ngo', 'caseWorker', 'coordinator', 'moderator', 'editor', 'administrator'],
  group_views: everybody,
  initiative_contacts: everybody,
  initiative_figures: everybody,
  initiative_names: everybody,
  initiative_notes: ['moderator', 'editor', 'administrator'],
  initiative_organisations: everybody,
  initiative_places: everybody,
  initiative_relations: everybody,
  initiative_search: everybody,
  initiative_sources: everybody,
  initiative_terms: everybody,
  initiative_schedules: everybody,
  initiative_theory: everybody,
  initiative_steps: everybody,
  initiative_stories: everybody,
  initiative_owners: everybody,
  initiative_versions: ['moderator', 'administrator'],
  initiative_texts: everybody,
  initiatives: everybody,
  item_links: signedIn,
  item_notes: ['ngo', 'coordinator', 'administrator'],
  item_runs: everybody,
  listing_categories: everybody,
  listing_languages: everybody,
  listing_tags: everybody,
  listings: everybody,
  map_points: everybody,
  match_outcomes: ['person', 'coordinator', 'administrator'],
  matches: ['person', 'ngo', 'caseWorker', 'coordinator', 'moderator', 'editor', 'administrator'],
  media: [],
  meeting_answers: [
    'person',
    'ngo',
    'caseWorker',
    'coordinator',
    'moderator',
    'editor',
    'administrator',
  ],
  meeting_attendances: [
    'person',
    'ngo',
    'caseWorker',
    'coordinator',
    'moderator',
    'editor',
    'administrator',
  ],
  meeting_notes: everybody,
  minute_entries: everybody,
  minute_errata: everybody,
  minute_objections: everybody,
  minutes: everybody,
  minutes_releases: ['coordinator', 'administrator'],
  nomination_contacts: ['moderator', 'administrator'],
  nomination_distinctions: [],
  nomination_events: ['coordinator', 'moderator', 'administrator'],
  nominations: ['coordinator', 'moderator', 'administrator'],
  notifications: ['person', 'ngo', 'caseWorker', 'coordinator', 'moderator', 'editor'],
  organisation_checks: everybody,
  organisation_representatives: ['ngo', 'caseWorker', 'coordinator', 'moderator', 'administrator'],
  organisations: everybody,
  pairing_proposals: ['ngo', 'coordinator'],
  pairing_rounds: ['ngo', 'caseWorker', 'coordinator'],
  paper_versions: everybody,
  papers: everybody,
  participation_hours: ['ngo'],
  people: signedIn,
  person_roles: ['caseWorker', 'coordinator', 'moderator', 'editor', 'administrator'],
  places: everybody,
  post_drafts: [],
  post_reactions: signedIn,
  posts: everybody,
  questionnaire_answers: ['coordinator', 'moderator', 'administrator'],
  record_drafts: [],
  registrations: [
    'person',
    'ngo',
    'caseWorker',
    'coordinator',
    'moderator',
    'editor',
    'administrator',
  ],
  room_polls: everybody,
  room_questions: everybody,
  saved_searches: ['person', 'ngo'],
  screenings: ['person', 'ngo', 'coordinator', 'administrator'],
  seat_holders: ['ngo', 'caseWorker', 'coordinator', 'moderator', 'editor', 'administrator'],
  session_deadlines: ['ngo', 'coordinator', 'editor', 'administrator'],
  session_live: everybody,
  session_needs: ['ngo', 'caseWorker', 'editor'],
  session_officers: ['ngo', 'coordinator', 'editor', 'administrator'],
  session_presences: [
    'person',
    'ngo',
    'caseWorker',
    'coordinator',
    'moderator',
    'editor',
    'administrator',
  ],
  session_templates: ['coordinator', 'administrator'],
  sessions: everybody,
  site_settings: everybody,
  slug_redirects: [],
  sources: everybody,
  status_reports: everybody,
  tags_of_listings: everybody,
  terms: everybody,
  thanks: ['person'],
  topic_readers: ['person', 'ngo', 'caseWorker', 'coordinator', 'moderator', 'editor'],
  topics: everybody,
  vote_options: everybody,
  votes: everybody,
  working_groups: everybody,
};

/** Who may change rows directly; everything else goes through functions. */
const writers: Record<
  string,
  Partial<Record<'insert' | 'update' | 'delete', readonly RoleName[]>>
> = {
  listing_categories: { update: ['administrator'] },
  people: { update: signedIn },
  person_roles: { insert: ['administrator'], delete: ['administrator'] },
  site_settings: { update: ['administrator'] },
};

let db: TestDatabase;
const ids = new Map<string, string>();

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
  for (const row of await db.sql<
    { id: string; email: string }[]
  >`select id, email from auth.users`) {
    ids.set(row.email, row.id);
  }
});
afterAll(() => db.drop());

/** Runs one statement as a role: the number of rows it touched, or 0 when it was refused. */
async function rowsTouched(role: RoleName, statement: string): Promise<number> {
  const address = roles[role];
  const claims = address ? { sub: ids.get(address)! } : {};
  return db
    .as(
      address ? 'authenticated' : 'anon',
      claims,
      async (sql) => (await sql.unsafe(statement)).count,
    )
    .catch((error: { code?: string }) => {
      if (error.code === '42501') return 0;
      throw error;
    });
}

test('every public table has its line here', async () => {
  const tables = await db.sql`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`;
  expect(tables.map((row) => row['relname'] as string)).toEqual(Object.keys(readers).toSorted());
});

describe.each(Object.keys(readers))('%s', (table) => {
  test.each(everybody)('read by %s', async (role) => {
    const column = inParts[table] ?? '*';
    const seen = await rowsTouched(role, `select ${column} from public.${table} limit 1`);
    expect(seen > 0).toBe(readers[table]!.includes(role));
  });

  test.each(everybody)('changed by %s', async (role) => {
    const [column] = await db.sql<{ name: string }[]>`
      select attname as name from pg_attribute
      where attrelid = ${`public.${table}`}::regclass and attnum > 0 and attgenerated = '' and attidentity = ''
        and not attisdropped
      order by has_column_privilege('authenticated', attrelid, attnum, 'update') desc, attnum limit 1`;
    const update = await rowsTouched(
      role,
      `update public.${table} set ${column!.name} = ${column!.name}`,
    );
    expect(update > 0).toBe(writers[table]?.update?.includes(role) ?? false);
    const erase = await rowsTouched(role, `delete from public.${table}`);
    expect(erase > 0).toBe(writers[table]?.delete?.includes(role) ?? false);
  });

  test.each(everybody)('added to by %s', async (role) => {
    if (table === 'person_roles') {
      const grant = `insert into public.person_roles (person_id, role) values ('${ids.get('citizen@demo.example')}', 'moderator')`;
      expect((await rowsTouched(role, grant)) > 0).toBe(role === 'administrator');
      return;
    }
    const address = roles[role];
    const [privilege] = await db.sql`
      select has_any_column_privilege(${address ? 'authenticated' : 'anon'}, ${`public.${table}`}, 'insert') as allowed`;
    expect(privilege!['allowed']).toBe(false);
  });
});
