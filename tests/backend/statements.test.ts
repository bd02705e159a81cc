import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { demoPassword } from '../../supabase/seed/people.ts';
import { hearFrom } from '../support/child.ts';
import type { Call, FromCountedSite, ToCountedSite } from '../support/counted-site.ts';
import type { TestDatabase } from '../support/database.ts';
import { createTestDatabase } from '../support/database.ts';
import type { FilledWorld } from '../support/filled-world.ts';
import { fillWorld } from '../support/filled-world.ts';
import { ownEnvironment } from '../support/running-site.ts';

/** A site that is never answered from the page cache, over a world with so many rows of each kind. */
interface CountedSite {
  url: string;
  world: FilledWorld;
  cookie: string;
  database: TestDatabase;
  child: ChildProcess;
}

interface Page {
  name: string;
  path: (world: FilledWorld) => string;
  /** The functions that it asks Supabase for, by name; all at once. */
  asks: string[];
  signedIn?: boolean;
}

/** A question is four statements: begin, who asks, the function, commit. */
const statementsEach = 4;

const pages: Page[] = [
  { name: 'home', path: () => '/nl', asks: ['get_frame', 'get_home'] },
  {
    name: 'directory',
    path: () => '/nl/initiatives',
    asks: ['get_frame', 'search_initiatives'],
  },
  {
    name: 'search',
    path: () => '/nl/initiatives?q=buurt&theme=housing&sort=name',
    asks: ['get_frame', 'get_initiative_calls', 'search_initiatives'],
  },
  {
    name: 'initiative',
    path: () => '/nl/initiatives/synthetic-1',
    asks: ['get_frame', 'get_initiative'],
  },
  {
    name: 'organisations',
    path: () => '/nl/organisations',
    asks: ['get_frame', 'list_organisations'],
  },
  {
    name: 'organisation',
    path: () => '/nl/organisations/partner-1',
    asks: ['get_frame', 'get_organisation', 'list_open_commitments'],
  },
  { name: 'start of a nomination', path: () => '/nl/nominate', asks: ['get_frame'] },
  {
    name: 'step of a nomination',
    path: ({ receipts }) => `/nl/nominations/${receipts.draft}/what`,
    asks: ['get_frame', 'get_nomination', 'list_nomination_options'],
  },
  {
    name: 'receipt',
    path: ({ receipts }) => `/nl/nominations/${receipts.sent}`,
    asks: ['get_frame', 'get_nomination'],
  },
  {
    name: 'queue of moderation',
    path: () => '/nl/moderation',
    asks: ['count_moderation', 'get_frame', 'list_nominations'],
    signedIn: true,
  },
  {
    name: 'item of the queue',
    path: ({ nomination }) => `/nl/moderation/${nomination}`,
    asks: ['get_frame', 'get_nomination_for_review', 'list_nomination_options'],
    signedIn: true,
  },
  {
    name: 'account',
    path: () => '/nl/account',
    asks: ['get_account', 'get_frame', 'get_mail_suspension'],
    signedIn: true,
  },
  { name: 'groups', path: () => '/nl/groups', asks: ['get_frame', 'list_groups'] },
  {
    name: 'group',
    path: ({ group }) => group,
    asks: [
      'get_frame',
      'get_group',
      'get_meeting_outlook',
      'list_documents',
      'list_open_commitments',
      'list_topics',
    ],
    signedIn: true,
  },
  {
    name: 'topics',
    path: ({ group }) => `${group}/topics`,
    asks: ['get_frame', 'list_topics'],
    signedIn: true,
  },
  {
    name: 'topic',
    path: ({ topic }) => `${topic}?post=1`,
    asks: ['get_frame', 'get_topic'],
    signedIn: true,
  },
  {
    name: 'topic, for visitors',
    path: ({ topic }) => `${topic}?post=1`,
    asks: ['get_frame', 'get_topic'],
  },
  {
    name: 'notices',
    path: () => '/nl/notifications',
    asks: ['get_frame', 'list_notifications'],
    signedIn: true,
  },
  { name: 'sessions', path: () => '/nl/sessions', asks: ['get_frame', 'list_sessions'] },
  {
    name: 'papers of a session',
    path: () => '/nl/sessions/measured-1/papers',
    asks: ['get_frame', 'list_papers'],
  },
  {
    name: 'dossier of a session',
    path: () => '/nl/sessions/measured-1/dossier',
    asks: ['get_frame', 'list_dossiers'],
  },
  {
    name: 'session',
    path: () => '/nl/sessions/measured-1',
    asks: ['get_frame', 'get_session'],
  },
  {
    name: 'agenda',
    path: () => '/nl/sessions/measured-1/agenda',
    asks: ['get_agenda', 'get_frame'],
  },
  {
    name: 'figures of the exchange',
    path: () => '/nl/exchange/figures',
    asks: ['get_exchange_figures', 'get_frame'],
  },
  {
    name: 'working agenda',
    path: () => '/nl/sessions/measured-1/agenda/edit',
    asks: ['get_frame', 'get_working_agenda'],
    signedIn: true,
  },
  {
    name: 'minutes',
    path: () => '/nl/sessions/measured-1/minutes',
    asks: ['get_frame', 'get_minutes'],
  },
  {
    name: 'desk of the minutes',
    path: () => '/nl/sessions/measured-1/minutes/write',
    asks: ['get_frame', 'get_minute_desk'],
    signedIn: true,
  },
  {
    name: 'decisions',
    path: () => '/nl/sessions/measured-1/decisions',
    asks: ['get_frame', 'list_session_decisions'],
  },
  {
    name: 'commitments',
    path: () => '/nl/commitments',
    asks: ['get_frame', 'list_commitments'],
  },
  {
    name: 'commitment',
    path: () => '/nl/commitments/1',
    asks: ['get_commitment', 'get_frame'],
  },
  { name: 'sitemap', path: () => '/sitemap.xml', asks: ['list_public_addresses'] },
  { name: 'map tile', path: () => '/map/tiles/7/65/43.mvt', asks: ['map_tile'] },
];

const say = (child: ChildProcess, message: ToCountedSite) => child.send(message);

async function hear<T extends FromCountedSite['type']>(child: ChildProcess, type: T) {
  const message = await hearFrom<FromCountedSite>(child);
  if (message.type !== type) throw new Error(`The site said ${message.type}.`);
  return message as Extract<FromCountedSite, { type: T }>;
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/nl/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: url },
    body: new URLSearchParams({
      intent: 'password',
      email: 'moderator@demo.example',
      password: demoPassword,
    }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]);
  return cookies.filter((cookie) => cookie?.startsWith('sb-')).join('; ');
}

async function openCountedSite(rows: number): Promise<CountedSite> {
  const database = await createTestDatabase();
  const world = await fillWorld(database.sql, rows);
  const child = fork('tests/support/counted-site.ts', {
    env: { ...ownEnvironment(), NODE_ENV: 'production' },
    execArgv: [],
  });
  const { secrets } = inject('database');
  say(child, { type: 'open', adminUrl: database.adminUrl, secrets });
  const { url } = await hear(child, 'open');
  return { url, world, child, database, cookie: await signIn(url) };
}

/** The longest chain of questions of which each waited for the one before. */
function sequenceOf(calls: Call[]): number {
  let length = 0;
  let end = -Infinity;
  for (const call of calls.toSorted((a, b) => a.to - b.to)) {
    if (call.from < end) continue;
    length += 1;
    end = call.to;
  }
  return length;
}

async function take(child: ChildProcess) {
  say(child, { type: 'take' });
  return hear(child, 'counts');
}

async function countPage({ url, world, child, cookie }: CountedSite, page: Page) {
  await take(child);
  const headers = new Headers(page.signedIn ? { cookie } : {});
  const answer = await fetch(url + page.path(world), { headers, redirect: 'manual' });
  await answer.arrayBuffer();
  const { calls, statements } = await take(child);
  return { status: answer.status, calls, statements };
}

// Building the site, when nobody did yet, takes long on a busy machine.
const patience = 300_000;
const sites: CountedSite[] = [];
beforeAll(async () => {
  // One after the other: the first one builds.
  for (const rows of [1, 100]) sites.push(await openCountedSite(rows));
  // Connections are opened and functions looked up at the first request of each kind.
  for (const site of sites) for (const page of pages) await countPage(site, page);
}, patience);
afterAll(async () => {
  for (const { child, database } of sites) {
    child.disconnect();
    await once(child, 'exit');
    await database.drop();
  }
});

describe.each(pages)('$name', (page) => {
  test('asks the database the same for 1 and for 100 rows', async () => {
    for (const site of sites) {
      const { status, calls, statements } = await countPage(site, page);
      expect(status).toBe(200);
      expect(calls.map(({ path }) => path.split('/').at(-1)).toSorted()).toEqual(page.asks);
      expect(statements, statements.join('\n')).toHaveLength(page.asks.length * statementsEach);
      expect(sequenceOf(calls)).toBeLessThanOrEqual(2);
    }
  });
});
