import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  add,
  changeWith,
  noticesOf,
  openBehalfWorld,
  opened,
  post,
  renewWith,
  resetBehalf,
  row,
  seen,
  sheet,
  standing,
  talk,
} from './behalf-world.ts';
import type { Json } from './groups-world.ts';
import { act, call, db, idOf, outcome, tried } from './groups-world.ts';

beforeAll(openBehalfWorld);
beforeEach(resetBehalf);
afterAll(() => db.drop());

describe('taking over', () => {
  const begin = async () => {
    const id = await add('speaker');
    const listing = await post('speaker', id);
    const receipt = (await opened(await sheet('speaker', id))) ?? '';
    return { id, listing, receipt };
  };

  test('needs an account', async () => {
    const { receipt } = await begin();
    expect(await tried('visitor', 'take_over', receipt)).toBe('42501');
  });

  test('ends every right of the case worker, at once and for good', async () => {
    const { id, listing, receipt } = await begin();
    const match = await talk(listing, 'guest', 'talking');
    expect(await tried('member', 'take_over', receipt)).toBe('done');
    expect(await tried('member', 'take_over', receipt)).toBe('PT404');
    expect(await seen(receipt)).toBe(null);
    // Nothing that the case worker could do before is possible now.
    expect(await tried('speaker', 'get_beneficiary', id, 'nl')).toBe('PT404');
    expect(await changeWith('speaker', id, {})).toBe('PT404');
    expect(await renewWith('speaker', id, {})).toBe('PT404');
    for (const name of ['withdraw_consent', 'revoke_handover'])
      expect(await tried('speaker', name, id)).toBe('PT404');
    expect(await tried('speaker', 'make_handover', id, 'nl')).toBe('PT404');
    expect(await tried('speaker', 'close_listing', listing, 'not_needed')).toBe('42501');
    expect(await tried('speaker', 'pause_listing', listing, true)).toBe('42501');
    expect(await tried('speaker', 'get_listing_form', listing, 'nl')).toBe('42501');
    expect(await outcome(post('speaker', id))).toBe('owner:errorChoice');
    for (const table of ['beneficiaries', 'matches', 'conversation_people'] as const) {
      const column = table === 'conversation_people' ? 'conversation_id' : 'id';
      const mine = await act(
        'speaker',
        (sql) =>
          sql`select ${sql(column)} from public.${sql(table)} where ${sql(column)} in (${id}, ${match})`,
      );
      expect(
        mine.filter(() => table !== 'matches'),
        table,
      ).toHaveLength(0);
    }
    const [talks] =
      await db.sql`select seeker_id, seeker_agreed_at from public.matches where id = ${match}`;
    expect(talks).toEqual({ seeker_id: idOf('member'), seeker_agreed_at: null });
    expect(await noticesOf('speaker')).toEqual(['behalf_taken_over']);
    // It is the person's now, also when the day of the consent has passed.
    await db.sql`update public.beneficiaries set consent_on = current_date - 90, consent_until = current_date - 10`;
    await db.sql`select private.keep_consents()`;
    expect(await standing(listing)).toBe('open');
    expect(await tried('member', 'pause_listing', listing, true)).toBe('done');
    expect(await tried('member', 'pause_listing', listing, false)).toBe('done');
    const mine = (await call('member', 'get_my_listings', 'nl')) as { rows: Json[] };
    expect(mine.rows.map((one) => one['id'])).toEqual([listing]);
  });

  test('two at once: one takes it over', async () => {
    const { id, receipt } = await begin();
    const said = await Promise.all(
      (['member', 'guest', 'outsider'] as const).map((who) => tried(who, 'take_over', receipt)),
    );
    expect(said.toSorted()).toEqual(['PT404', 'PT404', 'done']);
    expect((await row(id))['case_worker_id']).toBe(null);
  });

  test('whoever had answered is not also the other side', async () => {
    const { listing, receipt } = await begin();
    const match = await talk(listing, 'guest', 'talking');
    expect(await tried('guest', 'take_over', receipt)).toBe('done');
    const [found] = await db.sql`select state from public.matches where id = ${match}`;
    expect(found!['state']).toBe('cancelled');
  });

  test('whoever deletes the account takes everything along', async () => {
    const { id, listing, receipt } = await begin();
    await call('member', 'take_over', receipt);
    await db.sql`delete from auth.users where id = ${idOf('member')}`;
    expect(await row(id)).toEqual({});
    expect(await standing(listing)).toBe('gone');
  });
});
