import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';
import { makePeople } from '../../tests/support/made-people.ts';

/** A database with staff, who speaks for two organisations, two cities and initiatives as a test names them. */
export let db: TestDatabase;

const names = [
  'owner',
  'other',
  'person',
  'moderator',
  'second',
  'coordinator',
  'editor',
  'administrator',
] as const;
export type Name = (typeof names)[number];
export const people = {} as Record<Name, Person>;

export async function openMergingWorld(): Promise<void> {
  db = await createTestDatabase();
  Object.assign(
    people,
    await makePeople(db, names, {
      moderator: 'moderator',
      second: 'moderator',
      coordinator: 'coordinator',
      editor: 'editor',
      administrator: 'administrator',
    }),
  );
  await db.sql`
    insert into public.places (id, slug, country, names, latitude, longitude) overriding system value values
      (9001, 'denderleeuw', 'BE', '{"nl": "Denderleeuw"}', 50.88, 4.07), (9002, 'wenen', 'AT', '{"nl": "Wenen"}', 48.2, 16.37)`;
  await db.sql`
    insert into public.organisations (slug, name, type) values
      ('huis', 'Het Huis', 'association'), ('brug', 'De Brug', 'ngo')`;
  await db.sql`
    insert into public.organisation_representatives (organisation_id, person_id)
    select o.id, r.person from public.organisations as o
    join (values ('huis', ${people.owner.id}::uuid), ('brug', ${people.other.id}::uuid)) as r (slug, person) on r.slug = o.slug`;
}

interface Made {
  name: string;
  place?: 'denderleeuw' | 'wenen';
  website?: string;
  contact?: string;
  published?: boolean;
  visibility?: 'public' | 'area' | 'hidden';
  at?: [number, number];
}

let made = 0;

/** A new initiative, later published than those before it. @returns its slug */
export async function make({
  name,
  place = 'denderleeuw',
  website,
  contact,
  published = true,
  visibility = 'public',
  at,
}: Made): Promise<string> {
  made += 1;
  const slug = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${made}`;
  await db.sql.begin(async (tx) => {
    const [row] = await tx<{ id: string }[]>`
      insert into public.initiatives (slug, kind, is_published, published_at, website)
      values (${slug}, 'citizen', ${published}, now() - interval '30 days' + ${made} * interval '1 minute', ${website ?? null}) returning id`;
    await tx`insert into public.initiative_names (initiative_id, language, name, role) values (${row!.id}, 'nl', ${name}, 'main')`;
    const [spot] = await tx<{ id: number }[]>`
      insert into public.initiative_places (initiative_id, place_id, visibility, precision)
      select ${row!.id}, p.id, ${visibility}, ${at ? 'exact' : 'municipality'} from public.places as p where p.slug = ${place} returning id`;
    if (at) {
      await tx`insert into private.exact_points (initiative_place_id, latitude, longitude, address)
        values (${spot!.id}, ${at[0]}, ${at[1]}, 'Geheime straat 1')`;
      await tx`update public.initiative_places set position = position where id = ${spot!.id}`;
    }
    if (contact)
      await tx`insert into public.initiative_contacts (initiative_id, channel, contact)
        values (${row!.id}, ${contact.includes('@') ? 'mail' : 'phone'}, ${contact})`;
  });
  return slug;
}

/** Nothing of an earlier test. */
export async function clear(): Promise<void> {
  await db.sql`truncate public.initiatives, public.nominations, private.confirmation_mails, private.outbox, private.attempts, public.notifications cascade`;
}

/** What a call came to: its value, or the message or code of its refusal. */
export async function call(who: Name | null, name: string, args: object): Promise<unknown> {
  const client = db.clientFor(who ? people[who] : undefined);
  const { data, error } = await client.rpc(name as 'get_claim', args as never);
  if (!error) return data ?? 'done';
  return error.code === 'PT400' ? error.message : error.code;
}

interface Pair {
  isLikely: boolean;
  signals: string[];
  one: { slug: string; name: string; places: string[] };
  other: { slug: string; name: string };
}

/** The desk of pairs, as somebody reads it when the clock has compared what waits. */
export async function desk(who: Name = 'moderator') {
  await db.sql`select private.look_for_duplicates(1000)`;
  return (await call(who, 'list_possible_duplicates', { language: 'nl' })) as {
    total: number;
    waiting: number;
    pairs: Pair[];
  };
}

/** Each pair as "likely: First / Second (site, name)". */
export const pairs = async () =>
  (await desk()).pairs.map(
    ({ isLikely, signals, one, other }) =>
      `${isLikely ? 'likely' : 'possible'}: ${one.name} / ${other.name} (${signals.join(', ')})`,
  );
