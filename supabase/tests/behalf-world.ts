import { randomUUID } from 'node:crypto';
import type { Areas } from './areas-world.ts';
import { openAreasWorld } from './areas-world.ts';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, idOf, organisation, outcome } from './groups-world.ts';

export const other = '00000000-0000-4000-9000-000000000002';
export let areas: Areas;

/** A day this many days from today in the city, as a form sends it. */
export const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', {
    timeZone: 'Europe/Brussels',
  });

/** Two checked organisations: `speaker` is the case worker of De Kring with `successor` beside, `outsider` that of the other. */
export async function openBehalfWorld(): Promise<void> {
  areas = await openAreasWorld();
  await db.sql`insert into public.listing_categories (slug, labels, lasting_days, weights)
    values ('goods', '{"nl":"Spullen","en":"Goods","fr":"Biens","ar":"أغراض"}', 30, 'goods')`;
  await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation}), (${other})`;
  await resetBehalf();
}

/** Nobody is posted for, and everybody is what they were. */
export async function resetBehalf(): Promise<void> {
  await db.sql`truncate public.listings, public.matches, public.beneficiaries, private.person_areas, private.attempts, public.blocks,
    public.audit_entries, private.listing_counts restart identity cascade`;
  await db.sql`delete from public.notifications`;
  await db.sql`delete from private.outbox`;
  await db.sql`delete from public.organisation_representatives`;
  await db.sql`delete from public.person_roles where role = 'case_worker'`;
  for (const who of ['speaker', 'member', 'guest'] as const) await bring(who);
  await db.sql`insert into public.organisation_representatives (organisation_id, person_id)
    values (${organisation}, ${idOf('speaker')}), (${organisation}, ${idOf('successor')}), (${other}, ${idOf('outsider')})`;
  await db.sql`insert into public.person_roles (person_id, role)
    values (${idOf('speaker')}, 'case_worker'), (${idOf('outsider')}, 'case_worker')`;
}

/** Whoever deleted the account in a test is there again. */
async function bring(who: Who): Promise<void> {
  await db.sql`insert into auth.users (id, email) values (${idOf(who)}, ${`${who}@example.org`}) on conflict do nothing`;
  await db.sql`update public.people set display_name = ${who} where id = ${idOf(who)}`;
}

export const leave = (who: Who) => db.sql`delete from auth.users where id = ${idOf(who)}`;

export interface Fields {
  codeName?: string;
  area?: number | string | null;
  showsOrganisation?: boolean;
  consentOn?: string;
  consentLanguage?: string;
  consentUntil?: string;
  consentGiven?: boolean;
  organisation?: string | null;
}

const formOf = (fields: Omit<Fields, 'organisation'>) => ({
  codeName: 'Maan',
  area: areas.north,
  consentOn: dayIn(0),
  consentLanguage: 'ti',
  consentUntil: dayIn(90),
  consentGiven: true,
  ...fields,
});

/** Notes somebody; @returns their id */
export const add = (who: Who, fields: Fields = {}): Promise<string> =>
  act(who, async (sql) => {
    const { organisation: through = who === 'outsider' ? other : organisation, ...written } =
      fields;
    const [row] =
      await sql`select public.add_beneficiary(${through}, ${sql.json(formOf(written) as never)}) as id`;
    return String(row!['id']);
  });

export const changeWith = (who: Who, id: string, fields: Fields) =>
  outcome(
    act(
      who,
      (sql) => sql`select public.change_beneficiary(${id}, ${sql.json(formOf(fields) as never)})`,
    ),
  );

export const renewWith = (who: Who, id: string, fields: Fields) =>
  outcome(
    act(
      who,
      (sql) => sql`select public.renew_consent(${id}, ${sql.json(formOf(fields) as never)})`,
    ),
  );

/** Posts a need for somebody as the page does; @returns its id */
export const post = (who: Who, beneficiary: string, fields: Json = {}): Promise<number> =>
  act(who, async (sql) => {
    const form = {
      kind: 'need',
      category: 'goods',
      beneficiary,
      title: 'Kinderbed gezocht',
      body: 'Voor een meisje van vier.',
      language: 'nl',
      languages: [{ language: 'ti', level: 3 }],
      halfDays: [0, 5],
      quantity: 1,
      once: randomUUID(),
      ...fields,
    };
    const [row] = await sql`select public.save_listing(null, ${sql.json(form as never)}) as saved`;
    return Number((row!['saved'] as Json)['id']);
  });

/** State of a listing, with its ending, and whether it pauses. */
export async function standing(id: number): Promise<string> {
  const [row] = await db.sql<{ said: string }[]>`
    select concat_ws(' ', state::text, ending::text, case when is_paused then 'paused' end) as said from public.listings where id = ${id}`;
  return row?.said ?? 'gone';
}

export const row = async (id: string): Promise<Json> => {
  const [found] = await db.sql<Json[]>`select * from public.beneficiaries where id = ${id}`;
  return found ?? {};
};

export const sheet = async (who: Who, id: string, language = 'ar'): Promise<string> =>
  String(((await call(who, 'make_handover', id, language)) as Json)['code']);

/** Opens a sheet; @returns the receipt, or null */
export async function opened(
  code: string,
  {
    who = 'visitor',
    once = randomUUID(),
    client = 'library',
  }: { who?: Who; once?: string; client?: string } = {},
): Promise<string | null> {
  const said = (await call(who, 'open_handover', code, once, client)) as Json | null;
  return said && String(said['receipt']);
}

export const seen = (secret: string, who: Who = 'visitor', client = 'library') =>
  call(who, 'get_handover', secret, client, 'nl') as Promise<Json | null>;

/** Somebody answers a listing, and the two talk or have agreed; @returns the match */
export async function talk(
  listing: number,
  answers: Who,
  state: 'talking' | 'agreed',
): Promise<string> {
  const agreed = state === 'agreed' ? new Date() : null;
  const [match] = await db.sql<{ id: string }[]>`
    insert into public.matches (need_id, category_id, seeker_id, giver_id, asked_by, state, seeker_agreed_at, giver_agreed_at, agreed_at)
    select l.id, l.category_id, b.case_worker_id, ${idOf(answers)}, ${idOf(answers)}, ${state}::public.match_state, now(), ${agreed}, ${agreed}
    from public.listings as l join public.beneficiaries as b on b.id = l.beneficiary_id where l.id = ${listing} returning id`;
  await db.sql`insert into public.conversations (id) values (${match!.id})`;
  await db.sql`insert into public.conversation_people (conversation_id, person_id, part, language, joined_at)
    select m.id, s.person_id, s.part, 'nl', now() from public.matches as m,
      lateral (values (m.seeker_id, 'seeker'), (m.giver_id, 'giver')) as s(person_id, part) where m.id = ${match!.id}`;
  return match!.id;
}

export const noticesOf = async (who: Who): Promise<string[]> =>
  (
    await db.sql<{ kind: string }[]>`
      select kind from public.notifications where person_id = ${idOf(who)} and kind like 'behalf%' order by id`
  ).map(({ kind }) => kind);
