import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { act, call, db, idOf, outcome, people, tried } from './groups-world.ts';
import type { ListingFields } from './safeguards-world.ts';
import {
  addBeneficiary,
  addListing,
  addMatch,
  addScreening,
  noticesOf,
  openSafeguardsWorld,
  resetSafeguards,
} from './safeguards-world.ts';

// Reading listings before others do, and who may answer which.
beforeAll(openSafeguardsWorld);
beforeEach(resetSafeguards);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const reviewOf = async (who: Who, fields: ListingFields = {}) => {
  const id = await addListing(who, { review: 'pending', ...fields });
  const [row] =
    await db.sql`select private.review_of(l) as review from public.listings as l where l.id = ${id}`;
  return row!['review'] as string;
};
const may = (who: Who, listing: number) =>
  db.sql.begin(async (sql) => {
    const claims = JSON.stringify({ role: 'authenticated', sub: idOf(who) });
    await sql`select set_config('request.jwt.claims', ${claims}, true), set_config('request.jwt.claim.sub', ${idOf(who)}, true)`;
    const [row] =
      await sql`select private.may_answer(l) as code from public.listings as l where l.id = ${listing}`;
    return row!['code'] as string | null;
  });
const queue = async (who: Who) =>
  ((await call(who, 'list_review_queue', null, 'nl')) as { rows: Json[] }).rows.map(
    (row) => row['id'],
  );

describe('the ladder', () => {
  test('first listings of somebody new are read first, in every language; those of known people are not', async () => {
    expect(await reviewOf('member')).toBe('pending');
    expect(await reviewOf('chair')).toBe('approved');
    await addListing('member');
    await addListing('member');
    expect(await reviewOf('member')).toBe('approved');
    for (const language of ['ar', 'tr', 'bg']) {
      await db.sql`update public.listings set language = ${language}`;
      expect(await reviewOf('member', { title: 'Een kast' })).toBe('approved');
      expect(await reviewOf('outsider')).toBe('pending');
    }
  });

  test('vacancies are always read, hosting by the organisation', async () => {
    expect(await reviewOf('chair', { category: 'vacancy', kind: 'need' })).toBe('pending');
    expect(await reviewOf('chair', { category: 'hosting' })).toBe('pending');
  });

  test('risky words and the same text of many are held, whoever posts', async () => {
    expect(await reviewOf('chair', { body: 'Stort eerst een voorschot' })).toBe('held');
    expect(await reviewOf('chair', { body: 'Mail naar jan@voorbeeld.be' })).toBe('held');
    const body = 'Ik heb heel veel mooie spullen, schrijf mij vlug voor ze allemaal weg zijn.';
    await addListing('member', { body });
    expect(await reviewOf('chair', { body })).toBe('approved');
    await addListing('outsider', { body: body.toUpperCase() });
    expect(await reviewOf('chair', { body })).toBe('held');
  });

  test('what somebody held is not shown again by other words alone', async () => {
    const id = await addListing('chair', { review: 'pending' });
    await call('moderator', 'review_listing', id, 'held', 'Voor wie is dit?', 'nl');
    const [row] =
      await db.sql`select private.review_of(l) as review from public.listings as l where l.id = ${id}`;
    expect(row!['review']).toBe('pending');
  });
});

describe('the queue', () => {
  const readers: Who[] = ['coordinator', 'moderator', 'speaker', 'successor'];
  test.each(everybody)('%s reads and reviews', async (who) => {
    const open = await addListing('member', { review: 'pending' });
    const between = await addListing('member', { review: 'held', category: 'hosting' });
    const staff = who === 'coordinator' || who === 'moderator';
    expect(await tried(who, 'list_review_queue', null, 'nl')).toBe(
      readers.includes(who) ? 'done' : '42501',
    );
    if (readers.includes(who))
      expect(await queue(who)).toEqual(staff ? [open, between] : [between]);
    const seen = await tried(who, 'review_listing', between, 'approved', null, 'nl');
    expect(seen).toBe(
      readers.includes(who) ? 'done' : who === 'visitor' || who === 'member' ? '42501' : 'PT404',
    );
    expect(await tried(who, 'review_listing', open, 'refused', 'Dit past hier niet', 'nl')).toBe(
      staff ? 'done' : who === 'visitor' || who === 'member' ? '42501' : 'PT404',
    );
  });

  test('nobody reviews their own, nor that of their own organisation', async () => {
    const own = await addListing('moderator', { review: 'pending' });
    const theirs = await addListing('speaker', {
      review: 'pending',
      ofOrganisation: true,
      category: 'hosting',
    });
    expect(await queue('moderator')).toEqual([theirs]);
    expect(await tried('moderator', 'review_listing', own, 'approved', null, 'nl')).toBe('42501');
    expect(await queue('successor')).toEqual([]);
    expect(await tried('successor', 'review_listing', theirs, 'approved', null, 'nl')).toBe(
      '42501',
    );
    expect(await tried('coordinator', 'review_listing', own, 'approved', null, 'nl')).toBe('done');
  });

  test('holding and refusing take a reason, which the author hears and reads; a second answer is told', async () => {
    const id = await addListing('member', { review: 'pending' });
    expect(await tried('moderator', 'review_listing', id, 'held', ' ', 'nl')).toBe(
      'reason:errorRequired',
    );
    expect(await tried('moderator', 'review_listing', id, 'maybe', 'x', 'nl')).toBe(
      'verdict:errorChoice',
    );
    await call('moderator', 'review_listing', id, 'held', 'Welke maat?', 'nl');
    expect(await noticesOf('member')).toEqual(['listing_held']);
    const page = (await call('member', 'get_safeguards', id)) as { review: Json };
    expect(page.review).toMatchObject({ verdict: 'held', reason: 'Welke maat?' });
    await call('coordinator', 'review_listing', id, 'approved', null, 'nl');
    expect(await noticesOf('member')).toEqual(['listing_held', 'listing_approved']);
    expect(await tried('moderator', 'review_listing', id, 'refused', 'x y z', 'nl')).toBe('PT409');
  });

  test('the first that waits rings who reads it, the next ones do not', async () => {
    const id = await addListing('member');
    const other = await addListing('member');
    await db.sql`update public.listings set review = 'pending' where id = ${id}`;
    await db.sql`update public.listings set review = 'held' where id = ${other}`;
    expect(await noticesOf('moderator')).toEqual(['listing_waiting']);
    expect(await noticesOf('member')).toEqual([]);
    const [notice] = await db.sql`select payload from public.notifications limit 1`;
    expect(JSON.stringify(notice)).not.toContain('tafel');
  });
});

describe('who may answer', () => {
  test("what is open to all; not one's own, nor what is over, paused or held", async () => {
    const id = await addListing('member');
    expect(await may('outsider', id)).toBe(null);
    expect(await may('member', id)).toBe('mine');
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('member')}, ${idOf('outsider')})`;
    expect(await may('outsider', id)).toBe('closed');
    expect(await may('guest', await addListing('member', { review: 'pending' }))).toBe('closed');
    await db.sql`insert into private.post_sanctions (person_id, kind, until_at) values (${idOf('guest')}, 'pause', now() + interval '1 day')`;
    expect(await may('guest', id)).toBe('paused');
  });

  test('hosting only through the organisation, or with its screening', async () => {
    const need = await addListing('member', { category: 'hosting', kind: 'need' });
    const offer = await addListing('member', { category: 'hosting' });
    expect(await may('outsider', need)).toBe('through');
    expect(await may('outsider', offer)).toBe('through');
    await addScreening('outsider');
    expect(await may('outsider', need)).toBe(null);
    expect(await may('outsider', offer)).toBe('through');
    await db.sql`update public.screenings set withdrawn_at = now()`;
    expect(await may('outsider', need)).toBe('through');
    expect(await may('speaker', need)).toBe(null);
  });

  test('nobody writes directly to a minor', async () => {
    const beneficiary = await addBeneficiary();
    const need = await addListing('speaker', { kind: 'need', beneficiary, aboutMinor: true });
    expect(await may('outsider', need)).toBe(null);
    await db.sql`update public.beneficiaries set taken_over_by = ${idOf('guest')}, taken_over_at = now()`;
    expect(await may('outsider', need)).toBe('minor');
    expect(await may('speaker', need)).toBe('minor');
    const roof = await addListing('speaker', {
      category: 'hosting',
      kind: 'need',
      ofOrganisation: true,
      aboutMinor: true,
    });
    expect(await may('outsider', roof)).toBe('minor');
    await addScreening('outsider');
    expect(await may('outsider', roof)).toBe(null);
  });

  test('a listing about a minor is one of an organisation or a case worker, by the table itself', async () => {
    expect(await outcome(addListing('member', { aboutMinor: true }))).toBe('23514');
  });

  test('first contacts a day grow with the age of the account', async () => {
    const offers = await Promise.all([1, 2, 3].map(() => addListing('member')));
    for (const id of offers.slice(0, 2)) await addMatch('outsider', 'member', id);
    expect(await may('outsider', offers[2]!)).toBe('often');
    await db.sql`update public.people set created_at = now() - interval '3 days' where id = ${idOf('outsider')}`;
    expect(await may('outsider', offers[2]!)).toBe(null);
    await db.sql`update public.people set created_at = now() where id = ${idOf('outsider')}`;
  });

  test('no request calls the inner rules itself', async () => {
    const id = await addListing('member', { review: 'held' });
    for (const call of [`private.review_of(l)`, `private.may_answer(l)`, `private.risks_of(l)`]) {
      expect(
        await outcome(
          act('member', (sql) =>
            sql.unsafe(`select ${call} from public.listings as l where l.id = ${id}`),
          ),
        ),
      ).toBe('42501');
    }
  });
});
