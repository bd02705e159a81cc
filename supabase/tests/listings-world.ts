import type { Json } from './groups-world.ts';
import type { Who } from './suggestions-world.ts';
import { call, db, idOf, openSuggestionsWorld, organisation } from './suggestions-world.ts';

export { call, db, idOf, organisation, people, tried } from './suggestions-world.ts';
export type { Who } from './suggestions-world.ts';

/** The area of a district by its slug. */
export async function areaOf(slug: string): Promise<number> {
  const [row] = await db.sql<{ id: number }[]>`
    select a.id::int from public.areas as a join public.districts as d on d.id = a.district_id where d.slug = ${slug}`;
  return row!.id;
}

export let areas: { dampoort: number; ledeberg: number };

/** The city of the suggestions, with everybody known, so that nothing waits to be read. */
export async function openListingsWorld(): Promise<void> {
  await openSuggestionsWorld();
  areas = { dampoort: await areaOf('dampoort'), ledeberg: await areaOf('ledeberg') };
  for (const who of ['seeker', 'giver', 'other', 'worker', 'speaker'] as const)
    await db.sql`insert into private.vouches (person_id, vouched_by) values (${idOf(who)}, ${idOf('coordinator')})`;
}

/** Nothing is posted, nobody has chosen an area or tried anything. */
export async function resetListings(): Promise<void> {
  await db.sql`truncate public.listings, public.matches, public.beneficiaries, private.person_areas, private.attempts,
    public.blocks, private.outbox restart identity cascade`;
  await db.sql`delete from public.notifications`;
}

/** A form as its page sends it, complete; change what a test is about. */
export const form = (changed: Record<string, unknown> = {}) => ({
  kind: 'offer',
  category: 'goods',
  title: 'Kinderfiets',
  body: 'Hij rijdt goed.',
  language: 'nl',
  quantity: 1,
  halfDays: [0, 3],
  languages: [{ language: 'nl', level: 3 }],
  area: areas.dampoort,
  tags: [],
  ...changed,
});

/** Saves a form; @returns what the page is told */
export const save = (who: Who, changed: Record<string, unknown> = {}, id: number | null = null) =>
  call(who, 'save_listing', id, form(changed) as never) as Promise<{
    id: number;
    state: string;
    review: string;
  }>;

/** What came of saving: `done`, a code, or the message of the field. */
export const saving = (who: Who, changed: Record<string, unknown> = {}, id: number | null = null) =>
  save(who, changed, id).then(
    () => 'done',
    (error: { code: string; message: string }) =>
      error.code === 'PT400' ? error.message : error.code,
  );

export const rowOf = async (id: number): Promise<Json> => {
  const [row] = await db.sql`select * from public.listings where id = ${id}`;
  return row as Json;
};

/** Titles in the overview, as somebody sees them. */
export async function titles(
  who: Who,
  asked: {
    kind?: string;
    category?: string;
    district?: string;
    spoken?: string;
    query?: string;
    online?: boolean;
    before?: string;
    within?: string;
  } = {},
): Promise<string[]> {
  const { kind = null, category = null, district = null, spoken = null, query = null } = asked;
  const { online = false, before = null, within = null } = asked;
  const list = (await call(
    who,
    'list_listings',
    ...[kind, category, district, spoken, query],
    online,
    before,
    'nl',
    within,
  )) as { rows: { title: string }[] };
  return list.rows.map(({ title }) => title);
}

/** Somebody for whom a case worker of the organisation posts. */
export async function beneficiary(worker: Who, until = 30): Promise<string> {
  const [row] = await db.sql<{ id: string }[]>`
    insert into public.beneficiaries (code_name, organisation_id, case_worker_id, consent_on, consent_language, consent_until)
    values ('Merel', ${organisation}, ${idOf(worker)}, current_date - 20, 'ar', current_date + ${until}::int) returning id`;
  return row!.id;
}

/** Lets time pass for a listing: everything is so much longer ago. */
export const letPass = (id: number, span: string) =>
  db.sql`update public.listings set opened_at = opened_at - ${span}::interval, expires_at = expires_at - ${span}::interval,
    renewed_at = renewed_at - ${span}::interval, created_at = created_at - ${span}::interval where id = ${id}`;
