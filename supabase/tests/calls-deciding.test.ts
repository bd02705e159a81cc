import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  add,
  decide,
  deadlines,
  item,
  propose,
  resetAgenda,
  rewrite,
  section,
  told,
} from './agenda-world.ts';
import type { Json, Who } from './groups-world.ts';
import { call, db, mailOf, mailsTo, openGroupsWorld, people, tried } from './groups-world.ts';

// Deciding on proposals: who decides, that each decision is told, and what comes back by itself.
beforeAll(openGroupsWorld);
beforeEach(resetAgenda);
afterAll(() => db.drop());

const everybody: Who[] = ['visitor', ...people];
const openCalls = (days = 0) => db.sql`select private.open_calls(current_date + ${days}::int)`;
const mine = async (who: Who, session = 'now') =>
  ((await call(who, 'get_call', session, 'nl')) as { mine: Json[] }).mine;

test.each(everybody)('%s decides', async (who) => {
  const part = await section();
  const other = await propose('guest');
  for (const step of ['accept', 'ask', 'merge', 'defer', 'decline']) {
    const id = await propose('member', { title: step });
    expect(await decide(who, id, step, { section: part, target: other }), step).toBe(
      who === 'coordinator' ? 'done' : '42501',
    );
  }
});

describe('what is said', () => {
  const steps = [
    ['accept', 'accepted'],
    ['ask', 'question'],
    ['merge', 'merged'],
    ['defer', 'deferred'],
    ['decline', 'declined'],
  ] as const;

  test.each(steps)('%s is told in the same transaction, by mail too', async (step, state) => {
    const part = await section();
    const other = await propose('guest', { title: 'Het andere' });
    const id = await propose('member');
    expect(await decide('coordinator', id, step, { section: part, target: other })).toBe('done');
    expect((await item(id)).state).toBe(state);
    expect(await told('member')).toEqual([`item_${state}`]);
    expect(await told('guest')).toEqual([]);
    await db.sql`select private.send_notifications('2030-01-15T12:00+01:00')`;
    const [mail] = await mailsTo(mailOf('member'));
    expect(mail).toMatchObject({
      kind: `item_${state}`,
      payload: { title: 'Huurwaarborg', session: 'Forum now', why: 'own' },
    });
    expect(mail?.payload['reason']).toBe(step === 'accept' ? '' : 'Daarom');
    expect(mail?.payload['url']).toBe('/nl/sessions/now/call');
  });

  test.each(steps.slice(1))('%s needs a reason, and a refusal tells nobody', async (step) => {
    const other = await propose('guest');
    const id = await propose('member');
    expect(await decide('coordinator', id, step, { reason: ' ', target: other })).toBe(
      'reason:errorRequired',
    );
    expect(await item(id)).toMatchObject({ state: 'submitted', revision: 0 });
    expect(await told('member')).toEqual([]);
  });
});

test('an old view, a wrong step, part or target are refused', async () => {
  const id = await propose('member');
  const foreign = await section('Elders', 'later');
  expect(await decide('coordinator', id, 'accept', { section: foreign })).toBe(
    'section:errorChoice',
  );
  expect(await decide('coordinator', id, 'accept')).toBe('section:errorChoice');
  expect(await decide('coordinator', id, 'postpone')).toBe('step:errorChoice');
  const draft = await propose('guest', { submits: false });
  for (const target of [id, draft, 999_999]) {
    expect(await decide('coordinator', id, 'merge', { target })).toBe('target:errorChoice');
  }
  expect(await decide('coordinator', draft, 'decline')).toBe('PT409');
  await rewrite('member', id, 0, { title: 'Bijgeschaafd' });
  expect(await decide('coordinator', id, 'decline', { base: 0 })).toBe('PT409');
  expect(await decide('coordinator', id, 'decline')).toBe('done');
  expect(await decide('coordinator', id, 'defer')).toBe('PT409');
  expect(await decide('coordinator', 999_999, 'defer', { base: 0 })).toBe('PT404');
  expect(await decide('coordinator', id, 'defer', { session: 'later' })).toBe('PT404');
});

test('of two who decide at once one is told that it was decided', async () => {
  for (let round = 0; round < 4; round += 1) {
    const id = await propose('member', { title: `Ronde ${round}` });
    const said = await Promise.all([
      decide('coordinator', id, 'decline', { base: 0 }),
      decide('coordinator', id, 'defer', { base: 0 }),
      decide('coordinator', id, 'ask', { base: 0 }),
    ]);
    expect(said.toSorted()).toEqual(['PT409', 'PT409', 'done']);
    expect(await told('member')).toHaveLength(round + 1);
  }
});

test('a question is answered by its proposer and comes back', async () => {
  const id = await propose('member');
  await decide('coordinator', id, 'ask', { reason: 'Voor wie is dit?' });
  expect((await mine('member'))[0]).toMatchObject({
    state: 'question',
    reason: 'Voor wie is dit?',
  });
  expect(await rewrite('member', id, 1, { answer: '' })).toBe('answer:errorRequired');
  expect(await rewrite('guest', id, 1, { answer: 'Voor mij' })).toBe('42501');
  expect(await rewrite('member', id, 1, { answer: 'Voor gezinnen', submits: true })).toBe('done');
  expect(await item(id)).toMatchObject({ state: 'submitted', answer: 'Voor gezinnen' });
  expect(await decide('coordinator', id, 'accept', { section: await section() })).toBe('done');
});

test('who proposed what was merged hears what becomes of the survivor', async () => {
  const survivor = await propose('member', { title: 'Blijft' });
  const one = await propose('guest', { title: 'Gaat op', links: ['theme:work'] });
  const two = await propose('speaker', { title: 'Gaat ook op' });
  await decide('coordinator', two, 'merge', { target: one });
  await decide('coordinator', one, 'merge', { target: survivor });
  // Who was merged into what is merged now hears of that too.
  expect(await told('speaker')).toEqual(['item_merged', 'item_merged']);
  expect(await told('member')).toEqual([]);
  const [links] = await db.sql`select private.link_values(${survivor}) as links`;
  expect(links!['links']).toEqual(['theme:work']);
  await decide('coordinator', survivor, 'defer');
  for (const who of ['member', 'guest', 'speaker'] as const)
    expect((await told(who)).at(-1)).toBe('item_deferred');
  expect((await mine('guest'))[0]).toMatchObject({
    state: 'merged',
    mergedInto: { title: 'Blijft', state: 'deferred', reason: 'Daarom' },
  });
});

test('when the survivor is taken back, what was merged into it waits again', async () => {
  const survivor = await propose('member', { title: 'Blijft niet' });
  const one = await propose('guest');
  await decide('coordinator', one, 'merge', { target: survivor });
  expect(await tried('member', 'withdraw_item', 'now', survivor, 0)).toBe('done');
  expect(await item(one)).toMatchObject({ state: 'submitted', merged_into_id: null });
  expect(await told('guest')).toEqual(['item_merged', 'item_in_call']);
});

test('what was put off enters the next call by itself, once, and never the same again', async () => {
  const id = await propose('member');
  await decide('coordinator', id, 'defer');
  expect(await item(id)).toMatchObject({ session_id: null, state: 'deferred' });
  await openCalls();
  expect((await item(id)).state).toBe('deferred');
  await deadlines('later', -1, 30);
  // Two servers at the same hour.
  await Promise.all([openCalls(), openCalls(), openCalls()]);
  await openCalls();
  expect(await told('member')).toEqual(['item_deferred', 'item_in_call']);
  expect(await mine('member')).toEqual([]);
  expect((await mine('member', 'later'))[0]).toMatchObject({
    id,
    state: 'submitted',
    deferredFrom: { slug: 'now' },
  });
  await decide('coordinator', id, 'defer', { session: 'later' });
  await openCalls();
  await openCalls(1);
  expect((await item(id)).state).toBe('deferred');
  // A deferred proposal can still be taken back, and then enters no call.
  expect(await tried('member', 'withdraw_item', 'later', id, (await item(id)).revision)).toBe(
    'done',
  );
});

test('a postponed item goes to the next call once, and stays on its agenda', async () => {
  const part = await section();
  const id = await propose('member', { links: ['theme:housing'] });
  const other = await propose('guest');
  await decide('coordinator', other, 'merge', { target: id });
  await decide('coordinator', id, 'accept', { section: part });
  await db.sql`delete from public.notifications`;
  await Promise.all([1, 2, 3].map(() => db.sql`select private.return_to_call(${id})`));
  const copies = await db.sql`select * from public.agenda_items where returned_from_id = ${id}`;
  expect(copies).toHaveLength(1);
  expect(copies[0]).toMatchObject({ state: 'deferred', session_id: null, title: 'Huurwaarborg' });
  expect(await item(id)).toMatchObject({ state: 'postponed' });
  expect(await told('member')).toEqual(['item_postponed']);
  expect(await told('guest')).toEqual(['item_postponed']);
  await deadlines('later', -1, 30);
  await openCalls();
  await openCalls();
  expect((await mine('member', 'later')).map((line) => line['state'])).toEqual(['submitted']);
  expect(await told('guest')).toEqual(['item_postponed', 'item_in_call']);
  // Breaks and points of commitments do not come back this way.
  const pause = await add(part, 'Pauze', 10, 'break');
  await db.sql`select private.return_to_call(${pause})`;
  expect(await db.sql`select from public.agenda_items where returned_from_id = ${pause}`).toEqual(
    [],
  );
});
