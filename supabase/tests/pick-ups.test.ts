import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Areas } from './areas-world.ts';
import { listingOf, matchOf, openAreasWorld, resetAreas } from './areas-world.ts';
import type { Who } from './groups-world.ts';
import { act, call, db, idOf, outcome, people, tried } from './groups-world.ts';

let areas: Areas;
beforeAll(async () => {
  areas = await openAreasWorld();
});
beforeEach(() => resetAreas());
afterAll(() => db.drop());

const street = 'Kerkstraat 12, tweede bel';
async function offered(address: string | null = street): Promise<number> {
  const offer = await listingOf({ area: areas.south });
  if (address) await call('member', 'save_pick_up', offer, address);
  return offer;
}
const read = (who: Who, match: string) => tried(who, 'get_pick_up', match);
const everybody: Who[] = [...people, 'visitor'];
const stored = async () =>
  (await db.sql<{ address: string }[]>`select address from private.pick_up_points`).map(
    ({ address }) => address,
  );

describe('the true place', () => {
  test('is written, changed and erased by who acts for the listing', async () => {
    const offer = await offered();
    expect(await call('member', 'get_my_pick_up', offer)).toEqual({ address: street });
    await call('member', 'save_pick_up', offer, '  Markt   1 ');
    expect(await stored()).toEqual(['Markt 1']);
    expect(await tried('member', 'save_pick_up', offer, 'x')).toBe(
      'address:areas:errorAddressLong',
    );
    expect(await tried('member', 'save_pick_up', offer, 'x'.repeat(301))).toBe(
      'address:areas:errorAddressLong',
    );
    await call('member', 'save_pick_up', offer, ' ');
    expect(await stored()).toEqual([]);
  });

  test.each(everybody.filter((who) => who !== 'member'))(
    'of a listing of others is nothing for %s',
    async (who) => {
      const offer = await offered();
      expect(await tried(who, 'save_pick_up', offer, 'Elders 1')).toBe('42501');
      expect(await tried(who, 'get_my_pick_up', offer)).toBe('42501');
      expect(await outcome(act(who, (sql) => sql`select from private.pick_up_points`))).toBe(
        '42501',
      );
      expect(await stored()).toEqual([street]);
    },
  );

  test('an organisation writes it by each who speaks for it', async () => {
    const offer = await listingOf({ owner: 'organisation', area: areas.south });
    expect(await tried('speaker', 'save_pick_up', offer, street)).toBe('done');
    expect(await tried('successor', 'save_pick_up', offer, street)).toBe('done');
  });
});

describe('is read', () => {
  test('by the two sides of an agreed match, and by nobody else', async () => {
    const match = await matchOf(await offered());
    for (const who of everybody) {
      const expected =
        who === 'member' || who === 'guest' ? 'done' : who === 'visitor' ? '42501' : 'PT404';
      expect([who, await read(who, match)]).toEqual([who, expected]);
    }
    expect(await call('guest', 'get_pick_up', match)).toEqual({
      addresses: [{ kind: 'offer', address: street }],
    });
  });

  test.each(['proposed', 'asked', 'talking', 'declined', 'cancelled', 'closed_by_other'])(
    'not in a match that is %s',
    async (state) => {
      const match = await matchOf(await offered(), state);
      expect(await read('guest', match)).toBe('PT404');
    },
  );

  test('for fourteen days after it is done, and not by who was blocked', async () => {
    const offer = await offered();
    const [recent, long] = [await matchOf(offer, 'done', 13), await matchOf(offer, 'done', 15)];
    expect([await read('guest', recent), await read('guest', long)]).toEqual(['done', 'PT404']);
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('member')}, ${idOf('guest')})`;
    expect(await read('guest', recent)).toBe('PT404');
    expect(await read('member', recent)).toBe('PT404');
  });

  test('a bridge to whom both agreed is no side', async () => {
    const match = await matchOf(await offered());
    await db.sql`insert into public.conversations (id) values (${match})`;
    await db.sql`insert into public.conversation_people (conversation_id, person_id, part, language, joined_at)
      values (${match}, ${idOf('outsider')}, 'bridge', 'ar', now())`;
    expect(await read('outsider', match)).toBe('PT404');
  });
});

describe('is erased', () => {
  const forget = (days: number) => db.sql`select private.forget(current_date + ${days}::integer)`;

  test('fourteen days after the last match was done', async () => {
    const offer = await offered();
    await matchOf(offer, 'done', 0);
    await db.sql`update public.listings set state = 'done'`;
    await forget(13);
    expect(await stored()).toEqual([street]);
    await forget(15);
    expect(await stored()).toEqual([]);
  });

  test('not while the listing stands or somebody is about to come', async () => {
    const offer = await offered();
    await matchOf(offer, 'done', 0);
    await forget(40);
    expect(await stored()).toEqual([street]);
    await matchOf(offer, 'agreed');
    await db.sql`update public.listings set state = 'expired'`;
    await forget(40);
    expect(await stored()).toEqual([street]);
  });

  test('at the next round where nothing came of it, and with the listing', async () => {
    const offer = await offered();
    await db.sql`update public.listings set state = 'closed', ending = 'other' where id = ${offer}`;
    await forget(0);
    expect(await stored()).toEqual([]);
    const other = await offered();
    await db.sql`delete from public.listings where id = ${other}`;
    expect(await stored()).toEqual([]);
  });
});

test('no table, page or audit entry holds it beside its own', async () => {
  await matchOf(await offered());
  const columns = await db.sql<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'private')`;
  const holding: string[] = [];
  for (const { name } of columns) {
    const found = await db.sql.unsafe(
      `select from ${name} as t where t::text like '%Kerkstraat 12%' limit 1`,
    );
    if (found.length > 0) holding.push(name);
  }
  expect(holding).toEqual(['private.pick_up_points']);
});
