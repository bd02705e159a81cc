import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  beneficiary,
  call,
  db,
  idOf,
  letPass,
  openListingsWorld,
  resetListings,
  rowOf,
  save,
  tried,
} from './listings-world.ts';

// Ending by the clock: who is told when, what renews itself, and what a link of a mail can do.
beforeAll(openListingsWorld);
beforeEach(resetListings);
afterAll(() => db.drop());

/** Runs the job at noon of some later day, or in the night; @returns how many mails it wrote */
async function keep(days = 0, time = '12:00'): Promise<number> {
  const [row] = await db.sql<{ told: number }[]>`
    select private.keep_listings((private.today() + ${days}::int + ${time}::time) at time zone private.city_zone()) as told`;
  return row!.told;
}
interface Mail {
  kind: string;
  recipient: string;
  payload: { title: string; day: string; renewUrl: string };
}
const mails = () => db.sql<Mail[]>`select kind, recipient, payload from private.outbox order by id`;
const secretOf = (mail: Mail | undefined) => mail!.payload.renewUrl.split('/').at(-1)!;
const hoursLeft = async (id: number) => {
  const [row] = await db.sql<{ hours: number }[]>`
    select extract(epoch from expires_at - now())::int / 3600 as hours from public.listings where id = ${id}`;
  return row!.hours;
};
/** A listing that ends at noon of some later day. */
async function ending(days: number, changed: Record<string, unknown> = {}): Promise<number> {
  const { id } = await save('giver', changed);
  await db.sql`update public.listings set opened_at = now() - interval '30 days', created_at = now() - interval '30 days',
    expires_at = (private.today() + ${days}::int + time '12:00') at time zone private.city_zone() where id = ${id}`;
  return id;
}

describe('mails', () => {
  test('seven days before, one day before, once after, each once however often the job runs', async () => {
    const id = await ending(10);
    for (let day = 0; day <= 20; day += 1) {
      await keep(day);
      await Promise.all([keep(day, '12:10'), keep(day, '12:10')]);
    }
    const sent = await mails();
    expect(sent.map(({ kind }) => kind)).toEqual([
      'listing_expiring',
      'listing_expiring',
      'listing_expired',
    ]);
    expect(new Set(sent.map(({ recipient }) => recipient))).toEqual(new Set(['giver@example.org']));
    expect(sent[0]!.payload.title).toBe('Kinderfiets');
    expect(await rowOf(id)).toMatchObject({ state: 'expired' });
    // The same on the site, without a second mail and without its title; renewed, nothing says it any more.
    const notices = await db.sql`
      select kind, person_id, mail_due_at, payload from public.notifications where object = ${`listing:${id}`} order by id`;
    const notice = { person_id: idOf('giver'), mail_due_at: null };
    const payload = { path: `/exchange/${id}`, own: true, siteOnly: true };
    expect(notices).toEqual(sent.map(({ kind }) => ({ kind, ...notice, payload })));
    await call('giver', 'renew_listing', id);
    expect(await db.sql`select from public.notifications`).toEqual([]);
  });

  test('none at night; what was missed by night or by a stopped job is told in the morning, and only what is still so', async () => {
    await ending(5);
    expect(await keep(0, '03:00')).toBe(0);
    expect(await keep(0, '09:00')).toBe(1);
    // Stopped until two days after the end: one mail, not three.
    expect(await keep(7)).toBe(1);
    expect((await mails()).map(({ kind }) => kind)).toEqual([
      'listing_expiring',
      'listing_expired',
    ]);
    expect(await keep(30)).toBe(0);
  });

  test('no mail for what was posted a moment ago, is closed, in talk or refused', async () => {
    await save('giver', {
      deadline: new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10),
    });
    const closed = await ending(3, { title: 'Dicht' });
    await call('giver', 'close_listing', closed, 'other');
    const talking = await ending(3, { title: 'In gesprek' });
    await db.sql`update public.listings set state = 'talking' where id = ${talking}`;
    const refused = await ending(3, { title: 'Geweigerd' });
    await db.sql`update public.listings set review = 'refused' where id = ${refused}`;
    expect(await keep()).toBe(0);
  });

  test('the secret stands nowhere in plain once the mail has left', async () => {
    await ending(3);
    await keep();
    const [mail] = await mails();
    const secret = secretOf(mail);
    await db.sql`delete from private.outbox`;
    const [row] =
      await db.sql`select count(*)::int as n from private.listing_reminders as r where r::text like ${`%${secret}%`}`;
    expect(row!['n']).toBe(0);
  });
});

test('in conversation or agreed it never ends by the clock', async () => {
  for (const state of ['talking', 'agreed']) {
    const id = await ending(1, { title: state });
    await db.sql`update public.listings set state = ${state}::public.listing_state where id = ${id}`;
    for (const day of [0, 1, 5, 11, 17]) await keep(day);
    expect(await rowOf(id)).toMatchObject({ state });
    expect(await hoursLeft(id)).toBeGreaterThan(24 * 17);
  }
});

describe('what recurs', () => {
  const here = () =>
    db.sql`update auth.users set last_sign_in_at = now() where id = ${idOf('giver')}`;
  const renews = async (id: number) => {
    await keep(1, '11:00');
    return Number((await rowOf(id))['renewals']) > 0;
  };

  test('renews itself, without a mail, five times at most', async () => {
    const id = await ending(1, { isRecurring: true });
    await here();
    for (let round = 1; round <= 7; round += 1) {
      await here();
      await db.sql`update public.listings set expires_at = now() + interval '10 hours', renewed_at = now() - interval '3 days' where id = ${id}`;
      await db.sql`select private.keep_listings(now())`;
      expect(Number((await rowOf(id))['renewals'])).toBe(Math.min(round, 5));
    }
    await call('giver', 'renew_listing', id);
    expect(await rowOf(id)).toMatchObject({ renewals: 0, state: 'open' });
  });

  test.each([
    [
      'it does not recur',
      (id: number) => db.sql`update public.listings set is_recurring = false where id = ${id}`,
    ],
    [
      'its deadline is over',
      (id: number) =>
        db.sql`update public.listings set deadline_on = private.today() - 1 where id = ${id}`,
    ],
    [
      'it is promised',
      (
        id: number,
      ) => db.sql`insert into public.matches (offer_id, category_id, seeker_id, giver_id, state, seeker_agreed_at, giver_agreed_at, agreed_at)
        select l.id, l.category_id, ${idOf('seeker')}, l.person_id, 'agreed', now(), now(), now() from public.listings as l where l.id = ${id}`,
    ],
    [
      'there was talk in the last week',
      (
        id: number,
      ) => db.sql`with asked as (insert into public.matches (offer_id, category_id, seeker_id, giver_id, state)
        select l.id, l.category_id, ${idOf('seeker')}, l.person_id, 'asked' from public.listings as l where l.id = ${id} returning id)
        insert into public.conversations (id, last_at) select id, now() - interval '2 days' from asked`,
    ],
    [
      'its owner was not here since',
      () =>
        db.sql`update auth.users set last_sign_in_at = now() - interval '90 days' where id = ${idOf('giver')}`,
    ],
  ])('not when %s', async (_why, hold) => {
    const id = await ending(1, { isRecurring: true });
    await here();
    await hold(id);
    // Posting itself is no visit since.
    expect(await renews(id)).toBe(false);
  });

  test('talk of long ago holds nothing', async () => {
    const id = await ending(1, { isRecurring: true });
    await here();
    await db.sql`with asked as (insert into public.matches (offer_id, category_id, seeker_id, giver_id, state)
      select l.id, l.category_id, ${idOf('seeker')}, l.person_id, 'cancelled' from public.listings as l where l.id = ${id} returning id)
      insert into public.conversations (id, last_at, closed_at) select id, now() - interval '9 days', now() from asked`;
    expect(await renews(id)).toBe(true);
  });
});

describe('the link of a mail', () => {
  const link = async (days: number, changed: Record<string, unknown> = {}) => {
    const id = await ending(days, changed);
    await keep();
    return { id, secret: secretOf((await mails()).at(-1)) };
  };
  const look = (secret: string) =>
    call('visitor', 'get_listing_renewal', secret) as Promise<Record<string, unknown>>;
  const press = (secret: string) => call('visitor', 'renew_listing_by_link', secret);

  test('opened by a scanner changes nothing; pressed it renews; pressed twice no more than that', async () => {
    const { id, secret } = await link(3);
    const before = await rowOf(id);
    for (let n = 0; n < 5; n += 1)
      expect(await look(secret)).toMatchObject({ title: 'Kinderfiets', standsLong: false });
    expect(await rowOf(id)).toEqual(before);
    expect(await press(secret)).toBe('renewed');
    const after = await rowOf(id);
    expect(await hoursLeft(id)).toBeGreaterThan(24 * 29);
    expect(await press(secret)).toBe('renewed');
    expect((await rowOf(id))['expires_at']).toEqual(after['expires_at']);
    expect(await look(secret)).toMatchObject({ standsLong: true });
  });

  test('after its end the listing stands again; after closing it stays closed', async () => {
    const over = await link(0, { title: 'Over' });
    expect(await rowOf(over.id)).toMatchObject({ state: 'expired' });
    expect(await press(over.secret)).toBe('renewed');
    expect(await rowOf(over.id)).toMatchObject({ state: 'open' });
    const closed = await link(3, { title: 'Dicht' });
    await call('giver', 'close_listing', closed.id, 'other');
    expect(await press(closed.secret)).toBe('closed');
    expect(await rowOf(closed.id)).toMatchObject({ state: 'closed' });
  });

  test('in talk it says so; past a deadline too; without consent nothing stands again', async () => {
    const talk = await link(3, { title: 'Gesprek' });
    await db.sql`update public.listings set state = 'talking' where id = ${talk.id}`;
    expect(await press(talk.secret)).toBe('talking');
    const late = await link(3, { title: 'Laat' });
    await db.sql`update public.listings set deadline_on = private.today() - 1 where id = ${late.id}`;
    expect(await press(late.secret)).toBe('deadline');
    const merel = await beneficiary('giver');
    const posted = await link(3, { title: 'Voor Merel', beneficiary: merel, kind: 'need' });
    await db.sql`update public.beneficiaries set withdrawn_at = now()`;
    expect(await press(posted.secret)).toBe('closed');
  });

  test('guessed, of who no longer acts for it, or older than a month it is none', async () => {
    expect(await tried('visitor', 'renew_listing_by_link', 'f'.repeat(32))).toBe('PT404');
    const merel = await beneficiary('giver');
    const { id, secret } = await link(3, { beneficiary: merel, kind: 'need' });
    await db.sql`update public.beneficiaries set taken_over_by = ${idOf('seeker')}, taken_over_at = now()`;
    expect(await tried('visitor', 'renew_listing_by_link', secret)).toBe('PT404');
    await db.sql`update public.beneficiaries set taken_over_by = null, taken_over_at = null`;
    await db.sql`update private.listing_reminders set sent_at = now() - interval '31 days'`;
    expect(await tried('visitor', 'get_listing_renewal', secret)).toBe('PT404');
    await letPass(id, '1 day');
  });
});
