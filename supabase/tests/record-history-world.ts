import type { Section } from '../../app/features/records/sections.ts';
import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

export let db: TestDatabase;
/** Somebody of each kind; `ngo` keeps the record, `caseworker` represents another organisation. */
export const kinds = [
  'ngo',
  'caseworker',
  'citizen',
  'coordinator',
  'editor',
  'moderator',
  'admin',
] as const;
export type Who = (typeof kinds)[number] | 'visitor';
const people = {} as Record<Who, Person>;
export const slug = 'fietsschool-de-spaak-voorbeeld';

export async function openHistoryWorld(): Promise<void> {
  db = await createTestDatabase({ world: 'demo' });
  for (const kind of kinds) {
    const [row] = await db.sql<Person[]>`
      select id::text, email from auth.users where email = ${`${kind}@demo.example`}`;
    people[kind] = row!;
  }
}

export const personOf = (who: Who): Person | undefined =>
  who === 'visitor' ? undefined : people[who];

/** Asks a function as somebody; throws what it refuses. */
export async function call<T = unknown>(who: Who, name: string, args: object): Promise<T> {
  const client = db.clientFor(personOf(who));
  const { data, error } = await client.rpc(name as 'get_record_history', args as never);
  if (error) throw Object.assign(new Error(error.message), error);
  return data as T;
}

/** The same, as what became of it: `done`, the code of a refusal, or its message by field. */
export async function tried(who: Who, name: string, args: object): Promise<string> {
  const client = db.clientFor(personOf(who));
  const { error } = await client.rpc(name as 'get_record_history', args as never);
  if (!error) return 'done';
  return error.code === 'PT400' ? error.message : error.code;
}

export async function read(section: Section): Promise<Record<string, unknown>> {
  const [row] = await db.sql<{ content: Record<string, unknown> }[]>`
    select private.read_section(i.id, ${section}) as content from public.initiatives as i where slug = ${slug}`;
  return row!.content;
}

export async function latest(section: Section): Promise<number> {
  const [row] = await db.sql<{ number: number }[]>`
    select private.latest_version(i.id, ${section}) as number from public.initiatives as i where slug = ${slug}`;
  return row!.number;
}

/** Saves a section as it would be by its form. */
export async function save(
  who: Who,
  section: Section,
  content: unknown,
  why = '',
): Promise<number> {
  return call(who, 'save_record_section', {
    initiative_slug: slug,
    section,
    content,
    base: await latest(section),
    why,
  });
}

export interface Line {
  id: number;
  section: Section;
  author: { name: string | null } | null;
  role: string;
  reason: string | null;
  origin: string;
}
export const history = (who: Who) =>
  call<{ versions: Line[]; mode: string | null }>(who, 'get_record_history', {
    initiative_slug: slug,
    language: 'nl',
  });
export const compare = (who: Who, to: number, from?: number) =>
  call<{ before: Record<string, unknown>; after: Record<string, unknown> }>(
    who,
    'compare_record_versions',
    { initiative_slug: slug, to_id: to, language: 'nl', ...(from ? { from_id: from } : {}) },
  );
/** The versions of one section, newest first, as somebody sees them. */
export const versionsOf = async (who: Who, section: Section) =>
  (await history(who)).versions.filter((line) => line.section === section);
