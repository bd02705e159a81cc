import type { TransactionSql } from 'postgres';
import type { ListingFields } from '../../supabase/tests/listing-rows.ts';
import { insertListings } from '../../supabase/tests/listing-rows.ts';
import type { Post } from './golden-posts.ts';
import { judgements, needs, offers, weeks } from './golden-posts.ts';

const grades = { G: 2, P: 1, N: 0 };

interface Judged {
  need: string;
  offer: string;
  /** Of both judges together: 0 no, 4 good to both. */
  grade: number;
  agree: boolean;
  gate: string | null;
}

/** What two judges say of the pairs of the golden set. */
export const judged: readonly Judged[] = Object.entries(judgements).flatMap(([need, line]) =>
  line.split(' ').map((word) => {
    const [pair = '', gate = null] = word.split(':');
    const [one, other] = [pair.at(-2), pair.at(-1)] as (keyof typeof grades)[];
    const grade = grades[one ?? 'N'] + grades[other ?? 'N'];
    return { need, offer: pair.slice(0, -2), grade, agree: one === other, gate };
  }),
);

const organisation = '00000000-0000-4000-9000-0000000000f0';
const personOf = (n: number) => `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`;

/** What stands beside the words of some posts. */
const more: Record<string, Partial<ListingFields>> = {
  paused: { isPaused: true },
  expired: { state: 'expired' },
  unread: { review: 'pending' },
  en7: { wishes: ['woman'], through: organisation },
  woman: { meets: ['woman', 'family'], through: organisation },
  man: { meets: ['man', 'family'], through: organisation },
  unseen: { meets: ['woman'], through: organisation },
};

function fieldsOf(post: Post, kind: 'offer' | 'need', n: number, far: number) {
  const [key, category, language, title, tags, speaks, week] = post;
  const words = speaks.split(' ');
  return {
    kind,
    category,
    language,
    title,
    person: personOf(n),
    tags: tags.split(' '),
    languages: Object.fromEntries(
      words.filter((word) => word !== '+').map((word) => [word.slice(0, -1), Number(word.at(-1))]),
    ),
    practisesDutch: words.includes('+'),
    halfDays: weeks[week],
    quantity: null,
    area: key === 'far' ? far : 1,
    ...more[key],
  };
}

/** Writes the posts and the people behind them. @returns the number of the listing of each key */
async function writePosts(tx: TransactionSql): Promise<Map<string, number>> {
  const posts = [...needs, ...offers];
  const ids = posts.map((_, n) => personOf(n));
  await tx`insert into auth.users (id, email)
    select id, 'golden-' || id || '@synthetic.example' from unnest(${ids}::uuid[]) as id`;
  await tx`insert into public.organisations (id, slug, name, type)
    values (${organisation}, 'golden-set', 'Golden set', 'ngo')`;
  await tx`insert into public.organisation_checks (organisation_id) values (${organisation})`;
  const screened = posts.flatMap(([key], n) =>
    key === 'woman' || key === 'man' ? personOf(n) : [],
  );
  await tx`insert into public.screenings (person_id, organisation_id, category_id, seen_on, ends_on)
    select p, ${organisation}, c.id, current_date, current_date + 100
    from unnest(${screened}::uuid[]) as p, public.listing_categories as c where c.slug = 'buddy'`;
  const [farthest] = await tx<{ n: number }[]>`
    select a.n::int from (select id, row_number() over (order by id) as n from public.areas) as a
    where private.distance_bucket((select min(id) from public.areas), a.id) = 3 limit 1`;
  const made = await insertListings(
    tx as never,
    posts.map((post, n) =>
      fieldsOf(post, n < needs.length ? 'need' : 'offer', n, farthest?.n ?? 1),
    ),
  );
  return new Map(posts.map(([key], n) => [key, made[n] ?? 0]));
}

/** A need of the golden set with all offers, as the database scores them. */
interface Scored {
  need: string;
  language: string;
  offers: { key: string; gates: string[]; score: number }[];
}

/** Scores every need of the golden set with every offer. What it writes is the caller's to take back. */
export async function scoreGolden(tx: TransactionSql): Promise<Scored[]> {
  const ids = await writePosts(tx);
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  const theirs = offers.map(([key]) => ids.get(key) ?? 0);
  const mine = needs.map(([key]) => ids.get(key) ?? 0);
  const rows = await tx<{ need: number; offer: number; gates: string[]; score: number }[]>`
    select n as need, s.listing_id::int as offer, private.gate_codes_of(s.gates, true) as gates, s.score
    from unnest(${mine}::int[]) as n, private.score_pairs(n, ${theirs}::bigint[]) as s
    order by n, s.score desc, s.waiting_since, s.tie`;
  return needs.map(([key, , language]) => ({
    need: key,
    language,
    offers: rows
      .filter(({ need }) => need === ids.get(key))
      .map(({ offer, gates, score }) => ({ key: keys.get(offer) ?? '', gates, score })),
  }));
}

/** Gates that are closed and should not be, or open and should be closed, in words. */
export function listWrongGates(scored: readonly Scored[]): string[] {
  return judged.flatMap(({ need, offer, grade, gate }) => {
    const found = scored.find((one) => one.need === need)?.offers.find(({ key }) => key === offer);
    if (!found) return [`${need} ${offer}: not there`];
    const { gates } = found;
    if (gate) return gates.includes(gate) ? [] : [`${need} ${offer}: ${gate} is open`];
    return grade >= 2 && gates.length > 0 ? [`${need} ${offer}: closed by ${gates.join()}`] : [];
  });
}

export interface GoldenFigures {
  /** Share of the first three, or as many as there are, that fit. */
  precision: number;
  /** Share of pairs of judged offers that stand in the order of the judges. */
  pairwise: number;
  needs: number;
}

/** How good the order is, for needs in one language or in all. */
export function figuresOf(scored: readonly Scored[], language?: string): GoldenFigures {
  const mine = scored.filter((one) => language === undefined || one.language === language);
  let [shown, fitting, pairs, ordered] = [0, 0, 0, 0];
  for (const { need, offers: all } of mine) {
    const open = all.filter(({ gates }) => gates.length === 0);
    const grades = new Map(
      judged.filter((one) => one.need === need).map(({ offer, grade }) => [offer, grade]),
    );
    const places = Math.min(3, [...grades.values()].filter((grade) => grade >= 2).length);
    const first = open.slice(0, places);
    shown += places;
    fitting += first.filter(({ key }) => (grades.get(key) ?? 0) >= 2).length;
    const known = open.filter(({ key }) => grades.has(key));
    for (const [place, better] of known.entries()) {
      for (const worse of known.slice(place + 1)) {
        const difference = (grades.get(better.key) ?? 0) - (grades.get(worse.key) ?? 0);
        if (difference === 0) continue;
        pairs += 1;
        ordered += Number(difference > 0);
      }
    }
  }
  return { precision: fitting / shown, pairwise: ordered / Math.max(1, pairs), needs: mine.length };
}

/** The languages of the golden set's needs. */
export const goldenLanguages = [...new Set(needs.map(([, , language]) => language))];
