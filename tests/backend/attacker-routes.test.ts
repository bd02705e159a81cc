import type { RouteConfigEntry } from '@remix-run/route-config';
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import routes from '../../app/routes.ts';
import { signInCookie } from '../load/sign-in.ts';
import { hearFrom } from '../support/child.ts';
import type { FromCountedSite, ToCountedSite } from '../support/counted-site.ts';
import type { TestDatabase } from '../support/database.ts';
import { createTestDatabase } from '../support/database.ts';
import { ownEnvironment } from '../support/running-site.ts';

// The same attacker as in supabase/tests/attacker.test.ts, before the pages: every route of the site is walked, as a
// visitor and as a member, in two worlds that differ in the true places alone.
let database: TestDatabase;
let child: ChildProcess;
let url: string;
let values: Record<string, string>;
let districts: string[];

beforeAll(async () => {
  database = await createTestDatabase({ world: 'demo' });
  const { secrets } = inject('database');
  child = fork('tests/support/counted-site.ts', {
    env: { ...ownEnvironment(), NODE_ENV: 'production' },
    execArgv: [],
  });
  child.send({ type: 'open', adminUrl: database.adminUrl, secrets } satisfies ToCountedSite);
  const opened = await hearFrom<FromCountedSite>(child);
  if (opened.type !== 'open') throw new Error('the site did not open');
  url = opened.url;
  const { sql } = database;
  const [listing] = await sql<
    { id: string; other: string; category: number; owner: string; guest: string }[]
  >`
    select l.id::text, (select o.id::text from public.listings as o where o.id <> l.id and o.audience = 'everybody' limit 1) as other,
      l.category_id as category, l.person_id as owner, u.id as guest
    from public.listings as l, auth.users as u
    where l.kind = 'offer' and l.audience = 'everybody' and l.person_id is not null and u.email = 'editor@demo.example'
      and l.person_id <> u.id order by l.id limit 1`;
  const { id, other, category, owner, guest } = listing!;
  const [match] = await sql<{ id: string }[]>`
    insert into public.matches (offer_id, category_id, seeker_id, giver_id, asked_by, state)
    values (${id}, ${category}, ${guest}, ${owner}, ${guest}, 'talking') returning id`;
  await sql`insert into public.conversations (id) values (${match!.id}) on conflict do nothing`;
  // The desk of duplicates compares some more each time that it is opened.
  await sql`select private.look_for_duplicates(10000)`;
  // What a route of the exchange may name; one that names something else must be added here.
  values = {
    id,
    other,
    match: match!.id,
    conversation: match!.id,
    number: '1',
    listing: id,
    token: 'a'.repeat(43),
    secret: 'a'.repeat(43),
    code: 'ABCDEFGH',
    beneficiary: match!.id,
    case: '1',
    person: guest,
    organisation: 'in-gent-vzw',
    file: 'x.csv',
    slug: 'goods',
    step: '3',
    batch: '1',
  };
  districts = (
    await sql<{ slug: string }[]>`
    select d.slug from public.districts as d join public.places as p on p.id = d.place_id join public.site_settings as s on s.home_place = p.slug`
  ).map(({ slug }) => slug);
}, 300_000);

afterAll(async () => {
  child.disconnect();
  await once(child, 'exit');
  await database.drop();
});

const flat = (entries: readonly RouteConfigEntry[], above = ''): string[] =>
  entries.flatMap((entry) => {
    const path = [above, entry.path].filter(Boolean).join('/');
    return entry.children ? flat(entry.children, path) : [path];
  });

/** The addresses of all routes of the exchange, and of all others that name nothing. @throws for a route that nobody can fill in */
async function addresses(): Promise<string[]> {
  const all = flat(await routes).filter(
    (path) => !path.includes('*') && !path.includes('sign-out'),
  );
  const paths = all.map((path) => path.replace(':lang', 'nl'));
  const walked = paths.filter((path) => path.includes('exchange') || !path.includes(':'));
  return walked.map(
    (path) =>
      `/${path.replaceAll(/:(\w+)\??/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`${path}: nobody knows what to write for ${name}`);
        return value;
      })}`,
  );
}

/** What is made anew for each page says nothing. */
const still = (body: string) =>
  body
    .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '*')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+/g, '*')
    .replaceAll(/\b\d\d:\d\d(:\d\d)?\b/g, '*');

async function walk(paths: readonly string[], cookie: string): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const answer = await fetch(url + path, {
      redirect: 'manual',
      headers: cookie ? { cookie } : {},
    });
    const body = answer.headers.get('content-type')?.match(/text|json|xml/)
      ? await answer.text()
      : '';
    seen.set(path, `${answer.status} ${answer.headers.get('location') ?? ''}\n${still(body)}`);
  }
  return seen;
}

const live = (address: string) => database.sql`
  insert into private.pick_up_points (listing_id, address) select id, ${address} from public.listings
  on conflict (listing_id) do update set address = excluded.address`;

test(
  'A1 and A4: no route tells two true places apart, and none is left out',
  { timeout: 300_000 },
  async () => {
    const around = districts.flatMap((slug) =>
      ['', '6'].map((km) => `/nl/exchange?district=${slug}&within=${km}`),
    );
    const named = await addresses();
    const paths = [...named, ...around];
    expect(paths.filter((path) => path.includes('exchange')).length).toBeGreaterThan(60);
    for (const who of ['', 'editor', 'caseworker']) {
      const cookie = who && (await signInCookie(url, `${who}@demo.example`));
      await live('51.05012, 3.72034, Kerkstraat 12');
      // What a first reading changes (a notice that is read) is changed before it counts.
      await walk(named, cookie);
      const first = await walk(paths, cookie);
      await live('51.04501, 3.71502, een heel ander adres: Meersstraat 340');
      const second = await walk(paths, cookie);
      const failed = [...first].filter(([, said]) => said.startsWith('5')).map(([path]) => path);
      expect(failed).toEqual([]);
      const differing = paths.filter((path) => first.get(path) !== second.get(path));
      expect(differing).toEqual([]);
      expect([...first.values()].some((said) => said.includes('Kerkstraat 12'))).toBe(false);
    }
  },
);
