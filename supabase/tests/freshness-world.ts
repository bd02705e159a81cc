import type { Person, TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';
import { makePeople } from '../../tests/support/made-people.ts';

/** A database with one organisation, two who speak for it, staff, and records that tests add. */
export let db: TestDatabase;

const names = ['speaker', 'deputy', 'stranger', 'moderator', 'coordinator', 'editor'] as const;
export type Name = (typeof names)[number];
export const people = {} as Record<Name, Person>;
export let organisation: string;

export async function openFreshnessWorld(): Promise<void> {
  db = await createTestDatabase();
  Object.assign(
    people,
    await makePeople(db, names, {
      moderator: 'moderator',
      coordinator: 'coordinator',
      editor: 'editor',
    }),
  );
}

/** Only the organisation and who speaks for it are left, and no setting of a mail. */
export async function resetFreshness(): Promise<void> {
  await db.sql`
    truncate public.initiatives, public.organisations, private.confirmation_mails, private.confirmation_rounds,
      private.outbox, public.notifications, private.mail_suspensions cascade`;
  const [row] = await db.sql<{ id: string }[]>`
    insert into public.organisations (slug, name, type) values ('spaak', 'De Spaak', 'association') returning id`;
  organisation = row!.id;
  await db.sql`
    insert into public.organisation_representatives (organisation_id, person_id) values
      (${organisation}, ${people.speaker.id})`;
}

interface RecordFacts {
  /** Days since the last confirmation; null was never confirmed. */
  confirmed?: number | null;
  status?: string;
  /** Kept by the organisation. */
  owned?: boolean;
  /** An address that the initiative left. */
  contact?: string;
  published?: boolean;
}

/** A published record; @returns its id */
export async function addRecord(slug: string, facts: RecordFacts = {}): Promise<string> {
  const { confirmed = 182, status = 'running', owned = true, contact, published = true } = facts;
  const [row] = await db.sql<{ id: string }[]>`
    insert into public.initiatives (slug, kind, status, is_published, published_at, confirmed_on)
    values (${slug}, 'citizen', ${status}, ${published}, now() - interval '300 days', private.today() - ${confirmed}::integer)
    returning id`;
  const { id } = row!;
  await db.sql`insert into public.initiative_names (initiative_id, language, name, role) values (${id}, 'nl', ${slug}, 'main')`;
  if (owned)
    await db.sql`insert into public.initiative_owners (initiative_id, organisation_id) values (${id}, ${organisation})`;
  if (contact)
    await db.sql`insert into public.initiative_contacts (initiative_id, channel, contact) values (${id}, 'mail', ${contact})`;
  return id;
}

/** The daily job, some days from now; @returns how many mails it wrote */
export async function ask(days = 0): Promise<number> {
  const [row] = await db.sql<{ mails: number }[]>`
    select private.ask_confirmations(private.today() + ${days}::integer) as mails`;
  return row!.mails;
}

export interface Asking {
  recipient: string;
  language: string;
  payload: { count: string; occasion: string; url: string; mailId: string; why?: string };
}
export const mails = () =>
  db.sql<
    Asking[]
  >`select recipient, language, payload from private.outbox where kind = 'records_confirm' order by id`;
export const tokenOf = (mail: Asking | undefined) => mail!.payload.url.split('/').at(-1)!;

/** What a call came to: its value, or the message or code of its refusal. */
export async function tried(
  who: Name | null,
  call: 'answer_confirmation' | 'get_confirmation' | 'stop_confirmations' | 'confirm_my_records',
  args: object,
): Promise<unknown> {
  const client = db.clientFor(who ? people[who] : undefined);
  const { data, error } = await client.rpc(call, args as never);
  return error ? (error.code === 'PT400' ? error.message : error.code) : data;
}

export const recordOf = async (id: string) => {
  const [row] = await db.sql<{ status: string; age: number | null }[]>`
    select status, private.today() - confirmed_on as age from public.initiatives where id = ${id}`;
  return row!;
};
