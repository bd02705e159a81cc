import type { Sql } from 'postgres';

/** A listing as rows; what is not said stands as `insertListings` has it. */
export interface ListingFields {
  kind: 'offer' | 'need';
  category: string;
  person: string;
  organisation: string;
  beneficiary: string;
  through: string;
  title: string;
  language: string;
  quantity: number | null;
  /** 14 characters, Monday morning first. */
  halfDays: string;
  practisesDutch: boolean;
  isOnline: boolean;
  /** The number of an area of the city, from 1; null for none. */
  area: number | null;
  travelsKm: number;
  wishes: string[];
  meets: string[];
  isAdult: boolean;
  aboutMinor: boolean;
  audience: string;
  state: string;
  review: string;
  isPaused: boolean;
  isSuggested: boolean;
  /** Days since it opened, and until it ends. */
  waits: number;
  lasts: number;
  languages: Record<string, number>;
  tags: string[];
}

const usual = {
  kind: 'need',
  category: 'goods',
  person: null,
  organisation: null,
  beneficiary: null,
  through: null,
  title: 'Iets',
  language: 'nl',
  quantity: 1,
  halfDays: '00000000000000',
  practisesDutch: false,
  isOnline: false,
  area: 1,
  travelsKm: 3,
  wishes: [],
  meets: [],
  isAdult: true,
  aboutMinor: false,
  audience: null,
  state: 'open',
  review: 'approved',
  isPaused: false,
  isSuggested: true,
  waits: 0,
  lasts: 25,
  languages: {},
  tags: [],
} satisfies { [Field in keyof ListingFields]: unknown };

/** Posts listings as rows, beside all rules of posting. @returns their ids, in the order given */
export async function insertListings(
  sql: Sql,
  listings: readonly Partial<ListingFields>[],
): Promise<number[]> {
  const all = listings.map((fields, n) => ({ ...usual, ...fields, n }));
  const made = await sql<{ id: number }[]>`
    insert into public.listings (kind, category_id, person_id, organisation_id, beneficiary_id, through_id, written_by, title, language,
      quantity_initial, quantity_left, half_days, practises_dutch, is_online, area_id, travels_km, wishes, meets, is_adult,
      about_minor, audience, state, review, is_paused, is_suggested, expires_at, opened_at, ending)
    select l.kind::public.listing_kind, c.id, l.person, l.organisation, l.beneficiary, l.through, l.person, l.title, l.language,
      case when l.quantity is not null then greatest(l.quantity, 1) end, l.quantity, l."halfDays"::bit(14), l."practisesDutch", l."isOnline",
      (select a.id from public.areas as a order by a.id offset l.area - 1 limit case when l.area is null then 0 else 1 end), l."travelsKm",
      array(select jsonb_array_elements_text(l.wishes))::public.listing_wish[],
      array(select jsonb_array_elements_text(l.meets))::public.listing_wish[], l."isAdult", l."aboutMinor",
      coalesce(l.audience::public.exchange_audience, case when l.kind = 'need' then c.audience_of_needs else c.audience_of_offers end),
      l.state::public.listing_state, l.review::public.listing_review, l."isPaused", l."isSuggested",
      now() + l.lasts * interval '1 day' + interval '1 hour',
      case when l.state <> 'draft' then now() - l.waits * interval '1 day' - interval '1 hour' end,
      case when l.state = 'closed' then 'other'::public.listing_ending end
    from jsonb_to_recordset(${sql.json(all as never)}) as l(n int, kind text, category text, person uuid, organisation uuid,
      beneficiary uuid, through uuid, title text, language text, quantity smallint, "halfDays" text, "practisesDutch" boolean,
      "isOnline" boolean, area int, "travelsKm" smallint, wishes jsonb, meets jsonb, "isAdult" boolean, "aboutMinor" boolean,
      audience text, state text, review text, "isPaused" boolean, "isSuggested" boolean, waits float8, lasts float8)
    join public.listing_categories as c on c.slug = l.category
    order by l.n
    returning id::int`;
  const ids = made.map(({ id }) => id);
  const spoken = all.flatMap(({ languages, n }) =>
    Object.entries(languages).map(([language, level]) => ({ id: ids[n], language, level })),
  );
  const tagged = all.flatMap(({ tags, n }) => tags.map((tag) => ({ id: ids[n], tag })));
  await sql`insert into public.listing_languages (listing_id, language, level)
    select s.id, s.language, s.level from jsonb_to_recordset(${sql.json(spoken as never)}) as s(id bigint, language text, level smallint)`;
  await sql`insert into public.tags_of_listings (listing_id, tag_id)
    select s.id, t.id from jsonb_to_recordset(${sql.json(tagged as never)}) as s(id bigint, tag text)
    join public.listing_tags as t on t.slug = s.tag`;
  return ids;
}
