import type { Sql } from 'postgres';
import type {
  CategoryRules,
  Points,
  Rules,
  Side,
  WeightColumn,
} from '../../app/features/suggestions/score.ts';

interface SideRow {
  id: number;
  kind: 'offer' | 'need';
  category: number;
  area: number | null;
  isOnline: boolean;
  reach: number;
  languages: Record<string, number>;
  practisesDutch: boolean;
  halfDays: string;
  tags: number[];
  title: string;
  waitingSince: Date;
  endsAt: Date;
  isScreened: boolean;
  ownGates: number;
  hasGoBetween: boolean;
  wishes: number;
  meets: number;
  isOrganisation: boolean;
  isChecked: boolean;
  isAdult: boolean;
  aboutMinor: boolean;
  hasCaseWorker: boolean;
  people: string[];
}

/** All listings as the formula in TypeScript takes them, read from the tables that people write. */
export async function readSides(sql: Sql): Promise<Map<number, Side>> {
  const rows = await sql<SideRow[]>`
    select l.id::int, l.kind, l.category_id as category, l.area_id::int as area, l.is_online as "isOnline", f.reach,
      coalesce((select jsonb_object_agg(g.language, g.level) from public.listing_languages as g where g.listing_id = l.id), '{}') as languages,
      l.practises_dutch as "practisesDutch", l.half_days::text as "halfDays",
      array(select g.tag_id from public.tags_of_listings as g join public.listing_tags as t on t.id = g.tag_id
        where g.listing_id = l.id and not t.is_condition) as tags,
      f.title, l.opened_at as "waitingSince", f.ends_at as "endsAt", f.screened_until >= private.today() as "isScreened",
      f.own_gates as "ownGates", l.through_id is not null as "hasGoBetween", f.wishes, f.meets,
      f.is_organisation as "isOrganisation", f.is_checked as "isChecked", l.is_adult as "isAdult", l.about_minor as "aboutMinor",
      f.has_case_worker as "hasCaseWorker", array(select p::text from private.people_behind(l) as p) as people
    from public.listings as l join private.listing_features as f on f.listing_id = l.id`;
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        languages: new Map(Object.entries(row.languages)),
        halfDays: Number.parseInt(row.halfDays, 2),
        waitingSince: row.waitingSince.getTime(),
        endsAt: row.endsAt.getTime(),
      },
    ]),
  );
}

/** The rules that hold in a database. */
export async function readRules(sql: Sql, at: Date): Promise<Rules> {
  const categories = await sql<({ id: number } & CategoryRules)[]>`
    select id, weights, needs_screening as "needsScreening", has_wishes as "hasWishes", may_bridge as "mayBridge"
    from public.listing_categories`;
  const pairs = await sql<{ key: string }[]>`
    select need_category_id || ' ' || offer_category_id as key from public.category_pairs`;
  const weights = await sql<{ weights: WeightColumn; points: Points }[]>`
    select w.weights, jsonb_object_agg(w.part, w.points) as points from private.match_weights as w
    where w.version = private.weights_now() group by w.weights`;
  const idf = await sql<{ tag: number; idf: number }[]>`
    select tag_id as tag, idf from private.tag_weights where version = private.weights_now()`;
  const distances = await sql<{ key: string; bucket: number }[]>`
    select from_id || ' ' || to_id as key, bucket from private.area_distances`;
  const blocks = await sql<{ one: string; other: string }[]>`
    select blocker_id as one, blocked_id as other from public.blocks`;
  const interpreters = await sql<{ languages: string[] }[]>`
    select array(select g.language::text from public.listing_languages as g where g.listing_id = f.listing_id and g.level >= 2) as languages
    from private.listing_features as f where f.interprets and f.own_gates = 0 and f.ends_at > ${at}`;
  const answers = new Set(pairs.map(({ key }) => key));
  const idfOf = new Map(idf.map((row) => [row.tag, row.idf]));
  const bucketOf = new Map(distances.map(({ key, bucket }) => [key, bucket]));
  const blocked = new Set(
    blocks.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]),
  );
  return {
    at: at.getTime(),
    categories: new Map(categories.map((row) => [row.id, row])),
    mayAnswer: (need, offer) => answers.has(`${need} ${offer}`),
    points: Object.fromEntries(weights.map((row) => [row.weights, row.points])) as Rules['points'],
    idf: (tag) => idfOf.get(tag) ?? 8,
    bucket: (one, other) => bucketOf.get(`${one} ${other}`) ?? null,
    isBlocked: (one, other) => blocked.has(`${one} ${other}`),
    interpreters: interpreters.map(({ languages }) => new Set(languages)),
  };
}
