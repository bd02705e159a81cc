import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';
import { loadWorld } from '../seed/load.ts';
import { insertListings } from './listing-rows.ts';

/** One of each who meets the exchange. Two talk, a third helps them, an organisation stands between. */
export const actors = [
  'visitor',
  'stranger',
  'seeker',
  'giver',
  'bridge',
  'invited',
  'speaker',
  'worker',
  'rival',
  'coordinator',
  'moderator',
  'administrator',
] as const;
export type Actor = (typeof actors)[number];
export const idOf = (who: Actor): string =>
  `00000000-0000-4000-8000-0000000000${String(actors.indexOf(who)).padStart(2, '0')}`;
const house = '00000000-0000-4000-9000-000000000001';
const rivals = '00000000-0000-4000-9000-000000000002';
const word = 'a'.repeat(32);

/** What the calls of the matrix name: `:talk` is the match of who talk about goods, and so on. */
export type Things = Record<string, string | number>;

async function addPeople({ sql }: TestDatabase): Promise<void> {
  for (const who of actors.slice(1)) {
    await sql`insert into auth.users (id, email) values (${idOf(who)}, ${`${who}@example.org`})`;
    await sql`update public.people set display_name = ${who}, created_at = now() - interval '90 days', spoken_languages = '{nl,ar}'
      where id = ${idOf(who)}`;
  }
  for (const role of ['coordinator', 'moderator', 'administrator'] as const)
    await sql`insert into public.person_roles (person_id, role) values (${idOf(role)}, ${role})`;
  await sql`insert into public.person_roles (person_id, role) values (${idOf('worker')}, 'case_worker')`;
  await sql`insert into public.organisations (id, slug, name, type)
    values (${house}, 'kring', 'De Kring', 'ngo'), (${rivals}, 'boog', 'De Boog', 'ngo')`;
  await sql`insert into public.organisation_checks (organisation_id) values (${house}), (${rivals})`;
  await sql`insert into public.organisation_representatives (organisation_id, person_id)
    values (${house}, ${idOf('speaker')}), (${house}, ${idOf('worker')}), (${rivals}, ${idOf('rival')})`;
  await sql`insert into public.bridge_people (person_id)
    values (${idOf('bridge')}), (${idOf('invited')}), (${idOf('stranger')})`;
}

interface Pair {
  category: string;
  state: string;
  need: number;
  offer: number;
}

/** A match with its conversation, in which the bridge is and somebody else is invited. @returns its id */
async function addMatch({ sql }: TestDatabase, pair: Pair): Promise<string> {
  const agreed = pair.state === 'talking' ? null : new Date();
  const through = pair.category === 'hosting' ? house : null;
  const [row] = await sql<{ id: string }[]>`
    insert into public.matches (need_id, offer_id, category_id, seeker_id, giver_id, through_id, asked_by, state,
      seeker_agreed_at, giver_agreed_at, agreed_at)
    select ${pair.need}, ${pair.offer}, c.id, ${idOf('seeker')}, ${idOf('giver')}, ${through}, ${idOf('seeker')},
      ${pair.state}::public.match_state, ${agreed}, ${agreed}, ${agreed}
    from public.listing_categories as c where c.slug = ${pair.category} returning id`;
  const { id } = row!;
  await sql`insert into public.conversations (id, last_number) values (${id}, 1)`;
  await sql`insert into public.conversation_people (conversation_id, person_id, part, language, joined_at, invited_by, seeker_agreed_at, giver_agreed_at)
    values (${id}, ${idOf('seeker')}, 'seeker', 'ar', now(), null, null, null), (${id}, ${idOf('giver')}, 'giver', 'nl', now(), null, null, null),
      (${id}, ${idOf('bridge')}, 'bridge', 'nl', now(), ${idOf('seeker')}, now(), now()),
      (${id}, ${idOf('invited')}, 'bridge', 'nl', null, ${idOf('seeker')}, now(), now())`;
  await sql`insert into public.conversation_messages (conversation_id, number, author_id, body, language)
    values (${id}, 1, ${idOf('giver')}, 'Dag', 'nl')`;
  return id;
}

async function addListings({ sql }: TestDatabase): Promise<Things> {
  const seeker = idOf('seeker');
  const giver = idOf('giver');
  const hosting = { category: 'hosting', through: house };
  const [need, offer, second, agreedNeed, agreedOffer] = await insertListings(sql, [
    { person: seeker, title: 'Fiets gezocht', languages: { nl: 2 } },
    { person: giver, kind: 'offer', title: 'Fiets', quantity: 5, languages: { nl: 3 } },
    { person: giver, kind: 'offer', title: 'Nog een fiets', languages: { nl: 3 } },
    { person: seeker, title: 'Kast gezocht', state: 'agreed', quantity: 0 },
    { person: giver, kind: 'offer', title: 'Kast', state: 'agreed', quantity: 0 },
  ]);
  const [hostNeed, hostOffer, draft, pending, closed, ending] = await insertListings(sql, [
    { person: seeker, title: 'Kamer gezocht', ...hosting },
    { person: giver, kind: 'offer', title: 'Kamer', ...hosting },
    { person: seeker, title: 'Nog niet af', state: 'draft' },
    { person: seeker, title: 'Nog niet gelezen', review: 'pending' },
    { person: seeker, title: 'Voorbij', state: 'closed' },
    { person: seeker, title: 'Bijna voorbij', lasts: 3, waits: 20 },
  ]);
  const listings = { need, offer, second, agreedNeed, agreedOffer, hostNeed, hostOffer };
  const [saved] = await sql<{ id: number }[]>`
    insert into public.saved_searches (person_id, kind) values (${seeker}, 'offer') returning id::int`;
  return { ...listings, draft, pending, closed, ending, search: saved!.id } as Things;
}

/** What is done, through the organisation, and counts: hours wait for the seeker, who wrote thanks. */
async function addOutcomes(db: TestDatabase): Promise<Things> {
  const [keptNeed, keptOffer] = await insertListings(db.sql, [
    { person: idOf('seeker'), title: 'Samen lezen', state: 'done', quantity: 0 },
    { person: idOf('giver'), kind: 'offer', title: 'Lezen', through: house, state: 'done' },
  ]);
  await db.sql`update public.listings set counts_hours = true where id = ${keptOffer!}`;
  const pair = { category: 'goods', state: 'done', need: keptNeed!, offer: keptOffer! };
  const kept = await addMatch(db, pair);
  await db.sql`update public.matches set agreed_at = now() - interval '9 days' where id = ${kept}`;
  await db.sql`insert into private.outcome_questions (match_id, side, months) values (${kept}, 'seeker', 6)`;
  await db.sql`insert into public.thanks (match_id, side, body, language, writer_reach, receiver_reach)
    values (${kept}, 'seeker', 'Bedankt', 'nl', 'public', 'public')`;
  const [hours] = await db.sql<{ id: string }[]>`
    insert into public.participation_hours (match_id, person_id, organisation_id, earned_by, written_by, begins_at, ends_at, activity, language)
    values (${kept}, ${idOf('giver')}, ${house}, 'giver', 'giver', current_date - 4 + interval '10 hours',
      current_date - 4 + interval '12 hours', 'Lezen', 'nl') returning id`;
  return { keptOffer: keptOffer!, kept, hours: hours!.id };
}

/** Somebody for whom the case worker posts, with a sheet not yet opened and one whose receipt is held. */
async function addBeneficiaries({ sql }: TestDatabase): Promise<Things> {
  const rows = await sql<{ id: string }[]>`
    insert into public.beneficiaries (code_name, organisation_id, case_worker_id, consent_on, consent_language, consent_until)
    select name, ${house}, ${idOf('worker')}, current_date, 'ar', current_date + 90 from unnest('{Linde,Merel}'::text[]) as name returning id`;
  const [sheet, opened] = rows.map(({ id }) => id) as [string, string];
  await sql`insert into private.handovers (beneficiary_id, code_hash, language) values (${sheet}, sha256('code'), 'ar')`;
  await sql`insert into private.handovers (beneficiary_id, code_hash, receipt_hash, opened_at, language)
    values (${opened}, sha256('spent'), sha256(convert_to(${word}, 'UTF8')), now(), 'ar')`;
  const [behalf] = await insertListings(sql, [
    { beneficiary: opened, through: house, title: 'Kinderbed gezocht' },
  ]);
  return { beneficiary: sheet, handed: opened, behalf: behalf!, receipt: word, code: 'code' };
}

/** A pair of a round that waits for a coordinator, and two who were asked whether they want to meet. */
async function addPairs({ sql }: TestDatabase): Promise<Things> {
  const buddy = { category: 'buddy', through: house };
  const [need, offer, other] = await insertListings(sql, [
    { person: idOf('seeker'), title: 'Buddy gezocht', ...buddy },
    { person: idOf('giver'), kind: 'offer', title: 'Buddy', quantity: 2, ...buddy },
    { person: idOf('seeker'), title: 'Nog een buddy gezocht', ...buddy },
  ]);
  const [pair] = await sql<{ id: number }[]>`
    with r as (
      insert into public.pairing_rounds (category_id, week, weights_version)
      select c.id, private.week_of(now()), 1 from public.listing_categories as c where c.slug = 'buddy' returning id)
    insert into public.pairing_proposals (round_id, need_id, offer_id, through_id, score, parts)
    select r.id, ${need!}, ${offer!}, ${house}, 60, '[]' from r returning id::int`;
  const [match] = await sql<{ id: string }[]>`
    insert into public.matches (need_id, offer_id, category_id, seeker_id, giver_id, through_id, state)
    select ${other!}, ${offer!}, c.id, ${idOf('seeker')}, ${idOf('giver')}, ${house}, 'proposed'
    from public.listing_categories as c where c.slug = 'buddy' returning id`;
  await sql`insert into public.conversations (id) values (${match!.id})`;
  return { pair: pair!.id, proposed: match!.id };
}

async function addCases({ sql }: TestDatabase, { talk, agreed, ending }: Things): Promise<Things> {
  const cases = await sql<{ id: string }[]>`
    insert into private.safety_cases (subject, lane, conversation_id, message_number, person_id, reporter_id, reason, language, consents, taken_by, state)
    values ('message', 'safeguarding', ${talk!}, 1, ${idOf('giver')}, ${idOf('seeker')}, 'danger', 'ar', true, ${idOf('coordinator')}, 'in_review'),
      ('message', 'moderation', ${talk!}, 1, ${idOf('giver')}, ${idOf('bridge')}, 'fraud', 'nl', true, ${idOf('moderator')}, 'in_review'),
      ('person', 'safeguarding', ${talk!}, 1, ${idOf('giver')}, ${idOf('seeker')}, 'danger', 'ar', false, null, 'received'),
      ('person', 'moderation', ${talk!}, 1, ${idOf('giver')}, ${idOf('bridge')}, 'fraud', 'nl', false, null, 'received')
    returning id`;
  const [question] = await sql<{ id: string }[]>`
    insert into private.meeting_questions (match_id, person_id, day) values (${agreed!}, ${idOf('seeker')}, 3) returning id`;
  const [screening] = await sql<{ id: number }[]>`
    insert into public.screenings (person_id, organisation_id, category_id, seen_on, ends_on)
    select ${idOf('giver')}, ${house}, c.id, current_date - 10, current_date + 100
    from public.listing_categories as c where c.slug = 'hosting' returning id::int`;
  await sql`insert into private.listing_reminders (listing_id, expires_at, step, person_id, token_hash)
    values (${ending!}, now() + interval '3 days', 7, ${idOf('seeker')}, sha256('renew'))`;
  await sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('seeker')}, ${idOf('rival')})`;
  await sql`insert into private.pick_up_points (listing_id, address)
    select offer_id, 'Straat 1' from public.matches where id = ${agreed!}`;
  const [danger, fraud, newDanger, newFraud] = cases.map(({ id }) => id);
  return {
    danger,
    fraud,
    newDanger,
    newFraud,
    question: question!.id,
    screening: screening!.id,
  } as Things;
}

/** Opens the world of the matrix. @returns the database and what the calls name */
export async function openActorsWorld(): Promise<{ db: TestDatabase; things: Things }> {
  const db = await createTestDatabase();
  await loadWorld(db.sql, 'empty');
  await addPeople(db);
  const listings = await addListings(db);
  const number = (name: string) => Number(listings[name]);
  const pair = (state: string, need: string, offer: string, category = 'goods') =>
    addMatch(db, { state, category, need: number(need), offer: number(offer) });
  const talk = await pair('talking', 'need', 'offer');
  const host = await pair('talking', 'hostNeed', 'hostOffer', 'hosting');
  const agreed = await pair('agreed', 'agreedNeed', 'agreedOffer');
  const matches = { talk, host, agreed, house, rivals };
  const beneficiaries = await addBeneficiaries(db);
  const outcomes = await addOutcomes(db);
  const cases = await addCases(db, { ...listings, ...matches });
  const persons = Object.fromEntries(actors.slice(1).map((who) => [who, idOf(who)]));
  return {
    db,
    things: {
      ...persons,
      ...listings,
      ...matches,
      ...beneficiaries,
      ...cases,
      ...(await addPairs(db)),
      ...outcomes,
    },
  };
}
