import type { Who } from './groups-world.ts';
import { call, db, idOf, openGroupsWorld, organisation } from './groups-world.ts';

/** Areas of the city of these tests, by what one would call them. */
export interface Areas {
  /** Districts with cells of their own. */
  north: number;
  south: number;
  /** Three cells of the district in the south. */
  cells: [number, number, number];
  /** A district of another city. */
  elsewhere: number;
}

/** The people of the groups in a city with two districts 4 km apart, and another city with its own grid. */
export async function openAreasWorld(): Promise<Areas> {
  await openGroupsWorld();
  await db.sql`insert into public.site_settings (forum_names, city_names, home_place) values ('{"nl":"Forum"}', '{"nl":"Stad"}', 'stad')`;
  await db.sql`insert into public.places (slug, country, names, latitude, longitude) values
    ('stad', 'BE', '{"nl":"Stad"}', 51, 4), ('elders', 'BE', '{"nl":"Elders"}', 52, 5)`;
  await db.sql`insert into public.districts (place_id, slug, names, latitude, longitude)
    select p.id, d.slug, jsonb_build_object('nl', d.slug), p.latitude + d.north, p.longitude
    from public.places as p join (values ('stad', 'noord', 0.02), ('stad', 'zuid', -0.016), ('elders', 'daar', 0)) as d(place, slug, north)
      on d.place = p.slug`;
  await db.sql`select private.lay_grid(id) from public.places order by slug desc`;
  const district = async (slug: string) => {
    const [row] = await db.sql<
      { id: number }[]
    >`select a.id::int from public.areas as a join public.districts as d on d.id = a.district_id where d.slug = ${slug}`;
    return row!.id;
  };
  const cells = await db.sql<
    { id: number }[]
  >`select a.id::int from public.areas as a join public.grid_cells as c on c.id = a.cell_id
    join public.districts as d on d.id = c.district_id where d.slug = 'zuid' order by a.id limit 3`;
  return {
    north: await district('noord'),
    south: await district('zuid'),
    cells: cells.map(({ id }) => id) as [number, number, number],
    elsewhere: await district('daar'),
  };
}

/** Nobody has chosen, nothing is posted. */
export async function resetAreas(): Promise<void> {
  await db.sql`truncate public.listings, public.matches, public.beneficiaries, private.person_areas, private.attempts, public.blocks,
    public.audit_entries restart identity cascade`;
}

interface ListingFields {
  kind?: 'offer' | 'need';
  owner?: Who | 'organisation';
  beneficiary?: string;
  area?: number | null;
  state?: string;
  online?: boolean;
}

/** Puts a standing listing into the table; @returns its id */
export async function listingOf(fields: ListingFields = {}): Promise<number> {
  const { kind = 'offer', owner = 'member', area = null, state = 'open', online = false } = fields;
  const { beneficiary = null } = fields;
  await db.sql`insert into public.listing_categories (slug, labels, lasting_days, weights)
    values ('goods', '{"nl":"Spullen","en":"Goods","fr":"Biens","ar":"أغراض"}', 30, 'goods') on conflict do nothing`;
  const person = owner === 'organisation' || beneficiary ? null : idOf(owner);
  const [row] = await db.sql<{ id: number }[]>`
    insert into public.listings (kind, category_id, person_id, organisation_id, beneficiary_id, through_id, written_by, title, language,
      audience, state, review, area_id, is_online, expires_at, opened_at, ending)
    select ${kind}::public.listing_kind, c.id, ${person}, ${owner === 'organisation' ? organisation : null}, ${beneficiary},
      ${beneficiary ? organisation : null}, ${person ?? idOf('speaker')}, 'Fiets', 'nl', 'everybody', ${state}::public.listing_state,
      'approved', ${area}, ${online}, now() + interval '20 days', ${state === 'draft' ? null : new Date()},
      ${state === 'closed' ? 'other' : null}::public.listing_ending
    from public.listing_categories as c where c.slug = 'goods' returning id::int`;
  return row!.id;
}

export const chooseArea = (who: Who, area: number, forOrganisation = false) =>
  call(who, 'save_my_area', forOrganisation ? organisation : null, area);

/** The areas of all listings, by id. */
export const areasOfListings = async () =>
  (
    await db.sql<
      { area: number | null }[]
    >`select area_id::int as area from public.listings order by id`
  ).map(({ area }) => area);

/** Lets what was chosen be so many days longer ago. */
export const letDaysPass = (days: number) =>
  db.sql`update private.person_areas set chosen_at = chosen_at - make_interval(days => ${days}), replaced_at = replaced_at - make_interval(days => ${days})`;

/** An agreed match, or one in another state, between the offer of the member and the guest. */
export async function matchOf(offer: number, state = 'agreed', doneDaysAgo = 0): Promise<string> {
  const isOver = state === 'agreed' || state === 'done';
  const agreed = isOver ? new Date() : null;
  const done = state === 'done' ? new Date(Date.now() - doneDaysAgo * 86_400_000) : null;
  const [row] = await db.sql<{ id: string }[]>`
    insert into public.matches (offer_id, category_id, seeker_id, giver_id, asked_by, state, seeker_agreed_at, giver_agreed_at, agreed_at,
      done_at, refusal)
    select ${offer}, l.category_id, ${idOf('guest')}, l.person_id, ${idOf('guest')}, ${state}::public.match_state, ${agreed}, ${agreed},
      ${agreed}, ${done}, ${state === 'declined' ? 'too_far' : null}::public.match_refusal
    from public.listings as l where l.id = ${offer} returning id`;
  return row!.id;
}
