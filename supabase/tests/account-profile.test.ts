import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPeople } from '../seed/people.ts';
import { getAccount, updateProfile } from '../../app/features/account/account.server.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import type { AccountWorld, Browser } from './account-world.ts';
import { byPassword, openAccountWorld } from './account-world.ts';

let world: AccountWorld;
let db: TestDatabase;
let openBrowser: AccountWorld['openBrowser'];

beforeAll(async () => {
  world = await openAccountWorld();
  ({ db, openBrowser } = world);
});
afterAll(() => db.drop());

describe('profile and roles', () => {
  const addresses = demoPeople.map(({ address }) => address);
  const browsers = new Map<string, Browser>();

  beforeAll(async () => {
    for (const address of addresses) {
      const browser = openBrowser();
      await byPassword(browser, address);
      browsers.set(address, browser);
    }
  });

  test.each(addresses)('%s sees and changes the own profile, nobody else’s', async (address) => {
    const browser = browsers.get(address)!;
    const own = await world.idOf(address);
    const other = await world.idOf(
      address === 'citizen@demo.example' ? 'admin@demo.example' : 'citizen@demo.example',
    );
    const before = await db.sql`select * from public.people where id = ${other}`;
    const profile = {
      displayName: `Nieuw ${address}`,
      language: 'en' as const,
      spokenLanguages: ['nl', 'so'],
    };
    await browser.visit((page) => updateProfile(page, own, profile));
    await browser.visit((page) => updateProfile(page, other, profile));
    expect(await db.sql`select * from public.people where id = ${other}`).toEqual(before);

    const account = await browser.visit((page) => getAccount(page));
    const person = demoPeople.find((one) => one.address === address)!;
    expect(account).toMatchObject({ email: address, ...profile, roles: person.roles });
    const speaks = ['ngo@demo.example', 'caseworker@demo.example'].includes(address);
    expect(account.organisations).toHaveLength(speaks ? 1 : 0);

    const seen = await browser.visit((page) => page.db.from('people').select('id'));
    expect(seen.data).toEqual([{ id: own }]);
  });

  test.each(addresses)('%s cannot take another id, or an invented date', async (address) => {
    const claims = { sub: await world.idOf(address) };
    for (const change of [`id = gen_random_uuid()`, `created_at = now()`]) {
      const statement = `update public.people set ${change} where id = '${claims.sub}'`;
      await expect(
        db.as('authenticated', claims, (sql) => sql.unsafe(statement)),
      ).rejects.toMatchObject({ code: '42501' });
    }
  });

  test.each(addresses.filter((address) => address !== 'admin@demo.example'))(
    '%s gives no role to anybody',
    async (address) => {
      const claims = { sub: await world.idOf(address) };
      for (const role of ['case_worker', 'coordinator', 'moderator', 'editor', 'administrator']) {
        const answer = db.as('authenticated', claims, (sql) =>
          sql.unsafe(
            `insert into public.person_roles (person_id, role) values ('${claims.sub}', '${role}')`,
          ),
        );
        await expect(answer).rejects.toMatchObject({ code: '42501' });
      }
      const taken = await db.as('authenticated', claims, (sql) =>
        sql`delete from public.person_roles where person_id <> ${claims.sub}`.then(
          (rows) => rows.count,
        ),
      );
      expect(taken).toBe(0);
    },
  );

  test('a visitor sees no people, no account and changes nothing', async () => {
    const visitor = db.clientFor();
    expect((await visitor.from('people').select('id')).status).toBe(401);
    expect((await visitor.rpc('get_account')).status).toBe(401);
    expect(
      (await visitor.rpc('settle_sign_in', { page_language: 'fr', address_hash: 'a' })).status,
    ).toBe(401);
    expect(
      (await visitor.from('people').update({ display_name: 'x' }).neq('language', 'xx')).status,
    ).toBe(401);
  });

  test.each([
    [{ spoken_languages: ['<script>'] }],
    [{ spoken_languages: ['nl', 'N'] }],
    [{ spoken_languages: Array.from({ length: 21 }, () => 'nl') }],
    [{ language: 'Nederlands' }],
    [{ display_name: 'x'.repeat(81) }],
  ])('the database itself refuses %j', async (change) => {
    const id = await world.idOf('citizen@demo.example');
    const { status, error } = await browsers
      .get('citizen@demo.example')!
      .visit((page) => page.db.from('people').update(change).eq('id', id));
    expect([status, error?.code]).toEqual([400, '23514']);
  });
});
