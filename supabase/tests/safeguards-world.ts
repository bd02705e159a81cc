import type { Json, Who } from './groups-world.ts';
import { call, db, idOf, openGroupsWorld, organisation } from './groups-world.ts';

/** Opens the world of groups, with three categories, an area, and De Kring checked: `speaker` and `successor` speak for it. */
export async function openSafeguardsWorld(): Promise<void> {
  await openGroupsWorld();
  await db.sql`insert into public.site_settings (forum_names, city_names, home_place) values ('{"nl":"x"}', '{"nl":"x"}', 'ghent')`;
  const words = '{"nl":"x","en":"x","fr":"x","ar":"x"}';
  await db.sql`insert into public.listing_categories (slug, labels, weights, ladder, needs_screening, has_wishes, audience_of_needs, audience_of_offers)
    values ('goods', ${words}::text::jsonb, 'goods', 'new_authors', false, false, 'people', 'everybody'),
      ('vacancy', ${words}::text::jsonb, 'vacancy', 'always', false, false, 'everybody', 'everybody'),
      ('hosting', ${words}::text::jsonb, 'goods', 'organisation', true, true, 'go_between', 'go_between')`;
  await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation})`;
}

/** What a listing is, where it differs from a standing one of the category goods. */
export interface ListingFields {
  category?: string;
  kind?: string;
  title?: string;
  body?: string;
  review?: string;
  through?: boolean;
  ofOrganisation?: boolean;
  aboutMinor?: boolean;
  beneficiary?: string;
}

/** Writes a row as it would stand; @returns its id */
export async function addListing(who: Who, fields: ListingFields = {}): Promise<number> {
  const { category = 'goods', kind = 'offer', title = 'Een tafel', body = '' } = fields;
  const { review = 'approved', aboutMinor = false, beneficiary = null } = fields;
  const through = fields.through || category === 'hosting' || beneficiary ? organisation : null;
  const [row] = await db.sql<{ id: number }[]>`
    insert into public.listings (kind, category_id, person_id, organisation_id, beneficiary_id, through_id, written_by, title, body, language,
      is_online, about_minor, audience, state, review, expires_at, opened_at)
    select ${kind}::public.listing_kind, c.id, ${fields.ofOrganisation || beneficiary ? null : idOf(who)},
      ${fields.ofOrganisation ? organisation : null}, ${beneficiary}, ${through}, ${idOf(who)}, ${title}, ${body}, 'nl', true, ${aboutMinor},
      case when ${kind} = 'need' then c.audience_of_needs else c.audience_of_offers end, 'open', ${review}::public.listing_review,
      now() + interval '30 days', now()
    from public.listing_categories as c where c.slug = ${category} returning id::int`;
  return row!.id;
}

/** Somebody for whom `speaker` posts; @returns the id */
export async function addBeneficiary(): Promise<string> {
  const [row] = await db.sql<{ id: string }[]>`
    insert into public.beneficiaries (code_name, organisation_id, case_worker_id, consent_on, consent_language, consent_until)
    values ('Linde', ${organisation}, ${idOf('speaker')}, current_date, 'ar', current_date + 90) returning id`;
  return row!.id;
}

/** A match with its conversation of three messages; @returns its id */
export async function addMatch(
  seeker: Who,
  giver: Who,
  offer: number,
  state = 'talking',
): Promise<string> {
  const [row] = await db.sql<{ id: string }[]>`
    insert into public.matches (offer_id, category_id, seeker_id, giver_id, through_id, asked_by, state)
    select l.id, l.category_id, ${idOf(seeker)}, ${idOf(giver)}, l.through_id, ${idOf(seeker)}, ${state}::public.match_state
    from public.listings as l where l.id = ${offer} returning id`;
  const { id } = row!;
  await db.sql`insert into public.conversations (id, last_number) values (${id}, 3)`;
  await db.sql`insert into public.conversation_people (conversation_id, person_id, part, language, joined_at)
    values (${id}, ${idOf(seeker)}, 'seeker', 'ar', now()), (${id}, ${idOf(giver)}, 'giver', 'nl', now())`;
  for (const [number, author, body] of [
    [1, seeker, 'Is de tafel er nog?'],
    [2, giver, 'Kom alleen, en vertel het niemand.'],
    [3, seeker, 'Liever niet.'],
  ] as const) {
    await db.sql`insert into public.conversation_messages (conversation_id, number, author_id, body, language)
      values (${id}, ${number}, ${idOf(author)}, ${body}, 'nl')`;
  }
  return id;
}

/** Notes a screening behind the rules. */
export async function addScreening(who: Who, category = 'hosting'): Promise<void> {
  await db.sql`insert into public.screenings (person_id, organisation_id, category_id, seen_on, ends_on)
    select ${idOf(who)}, ${organisation}, c.id, current_date - 10, current_date + 100 from public.listing_categories as c where c.slug = ${category}`;
}

/** A form as the API takes it; calls are typed for plain values, the driver writes an object as jsonb. */
export const form = (fields: Json) => ({ language: 'nl', ...fields }) as unknown as string;
export const noticesOf = async (who: Who): Promise<string[]> => {
  const rows = await db.sql<{ kind: string }[]>`
    select kind from public.notifications where person_id = ${idOf(who)} order by id`;
  return rows.map(({ kind }) => kind);
};
export const safety = (who: Who) =>
  call(who, 'get_safety', 'nl') as Promise<Record<string, Json[]>>;
/** Nothing posted, reported, blocked or noted. */
export async function resetSafeguards(): Promise<void> {
  await db.sql`truncate public.listings, public.beneficiaries, public.screenings, public.blocks, public.notifications, private.safety_cases,
    private.post_sanctions, private.vouches, private.attempts restart identity cascade`;
}
