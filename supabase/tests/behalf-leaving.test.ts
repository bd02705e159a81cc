import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  add,
  leave,
  noticesOf,
  openBehalfWorld,
  opened,
  other,
  post,
  resetBehalf,
  row,
  seen,
  sheet,
  standing,
  talk,
} from './behalf-world.ts';
import type { Who } from './groups-world.ts';
import { call, db, idOf, organisation, tried } from './groups-world.ts';

// A case worker leaves: the deputy acts from then on, else everything pauses.
beforeAll(openBehalfWorld);
beforeEach(resetBehalf);
afterAll(() => db.drop());

const deputise = (who: Who = 'successor') =>
  db.sql`update public.organisation_representatives set role = 'deputy' where person_id = ${idOf(who)}`;
const ways = {
  'deletes the account': () => leave('speaker'),
  'no longer speaks for the organisation': () =>
    db.sql`delete from public.organisation_representatives where person_id = ${idOf('speaker')}`,
  'is no longer a case worker': () =>
    db.sql`delete from public.person_roles where person_id = ${idOf('speaker')} and role = 'case_worker'`,
} as const;

test.each(Object.entries(ways))('%s: the deputy goes on', async (_, goes) => {
  const id = await add('speaker');
  const listing = await post('speaker', id);
  const match = await talk(listing, 'guest', 'talking');
  const agreed = await talk(await post('speaker', id), 'member', 'agreed');
  await deputise();
  expect(await tried('successor', 'get_beneficiary', id, 'nl')).toBe('PT404');
  await goes();
  expect((await row(id))['case_worker_id']).toBe(idOf('successor'));
  expect(await tried('successor', 'get_beneficiary', id, 'nl')).toBe('done');
  expect(await tried('successor', 'pause_listing', listing, true)).toBe('done');
  expect(await noticesOf('successor')).toEqual(['behalf_passed']);
  const sides =
    await db.sql`select m.id, m.seeker_id from public.matches as m where m.seeker_id = ${idOf('successor')}`;
  expect(sides.map((one) => one['id']).toSorted()).toEqual([match, agreed].toSorted());
  const inside =
    await db.sql`select person_id from public.conversation_people where conversation_id = ${match}`;
  expect(inside.map((one) => one['person_id']).toSorted()).toEqual(
    [idOf('guest'), idOf('successor')].toSorted(),
  );
});

test.each(Object.entries(ways))(
  '%s without a deputy: everything pauses, a later deputy finds it',
  async (_, goes) => {
    const id = await add('speaker');
    const listing = await post('speaker', id);
    const draft = await post('speaker', id, { isDraft: true });
    const match = await talk(listing, 'guest', 'talking');
    const agreed = await talk(await post('speaker', id), 'member', 'agreed');
    const code = await sheet('speaker', id);
    await goes();
    expect((await row(id))['case_worker_id']).toBe(null);
    expect(await standing(listing)).toMatch(/paused$/);
    expect(await standing(draft)).toBe('draft');
    expect(await tried('successor', 'get_beneficiary', id, 'nl')).toBe('PT404');
    // Who answered is not left waiting, and who left reads nothing any more.
    const [ended] = await db.sql`select state from public.matches where id = ${match}`;
    expect(ended!['state']).not.toBe('talking');
    const [kept] = await db.sql`select seeker_id from public.matches where id = ${agreed}`;
    expect(kept!['seeker_id']).toBe(null);
    expect(
      await db.sql`select from public.conversation_people where person_id = ${idOf('speaker')} and conversation_id = ${agreed}`,
    ).toHaveLength(0);
    // The person is not locked out by it.
    expect(await seen((await opened(code)) ?? '')).toMatchObject({
      step: 'open',
      caseWorker: null,
    });
    await deputise();
    expect((await row(id))['case_worker_id']).toBe(idOf('successor'));
    expect(await standing(listing)).toMatch(/paused$/);
    expect(await tried('successor', 'pause_listing', listing, false)).toBe('done');
  },
);

test('a representative of another organisation inherits nothing', async () => {
  const id = await add('speaker');
  await deputise('outsider');
  await leave('speaker');
  expect((await row(id))['case_worker_id']).toBe(null);
});

test('a deputy of an organisation that is no longer checked inherits nothing', async () => {
  const id = await add('speaker');
  await deputise();
  await db.sql`delete from public.organisation_checks where organisation_id = ${organisation}`;
  await leave('speaker');
  expect((await row(id))['case_worker_id']).toBe(null);
  await db.sql`insert into public.organisation_checks (organisation_id) values (${organisation})`;
});

test('a deputy without the role of case worker stays, and is nobody’s case worker once they leave', async () => {
  const id = await add('speaker');
  await deputise();
  await leave('speaker');
  await db.sql`update public.organisation_representatives set since_on = current_date - 1 where person_id = ${idOf('successor')}`;
  expect((await row(id))['case_worker_id']).toBe(idOf('successor'));
  await db.sql`update public.organisation_representatives set role = 'representative' where person_id = ${idOf('successor')}`;
  expect((await row(id))['case_worker_id']).toBe(null);
});

test('what was withdrawn or taken over passes to nobody', async () => {
  const withdrawn = await add('speaker');
  await call('speaker', 'withdraw_consent', withdrawn);
  const taken = await add('speaker', { codeName: 'Zon' });
  await call('member', 'take_over', (await opened(await sheet('speaker', taken))) ?? '');
  await deputise();
  await leave('speaker');
  for (const id of [withdrawn, taken]) expect((await row(id))['case_worker_id']).toBe(null);
  expect((await row(taken))['taken_over_by']).toBe(idOf('member'));
});

// Last: afterwards one of the organisations is no more.
test('organisations that merge keep their case workers', async () => {
  const id = await add('speaker');
  const listing = await post('speaker', id);
  await db.sql`insert into public.organisation_representatives (organisation_id, person_id) values (${other}, ${idOf('speaker')})`;
  await db.sql`insert into public.organisations (id, slug, name, type) values ('00000000-0000-4000-9000-000000000009', 'nieuw', 'Nieuw', 'ngo')
    on conflict do nothing`;
  await db.sql`insert into public.organisation_representatives (organisation_id, person_id)
    values ('00000000-0000-4000-9000-000000000009', ${idOf('speaker')})`;
  await call('moderator', 'merge_organisations', 'kring', 'nieuw');
  expect((await row(id))['case_worker_id']).toBe(idOf('speaker'));
  expect(await standing(listing)).toBe('open');
});
