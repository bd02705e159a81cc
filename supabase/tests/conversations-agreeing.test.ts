import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Who } from './conversations-world.ts';
import {
  answer,
  call,
  db,
  idOf,
  matchRow,
  openConversationsWorld,
  organisation,
  post,
  resetConversations,
  screen,
  unscreen,
  toldTo,
  tried,
  write,
} from './conversations-world.ts';

beforeAll(openConversationsWorld);
afterAll(() => db.drop());
beforeEach(resetConversations);

const stateOf = async (id: number) =>
  (await db.sql`select state, quantity_left as left from public.listings where id = ${id}`)[0];

async function settled(who: Who, offer: number): Promise<string> {
  const id = await answer(who, offer);
  await write('giver', id, 'Ja');
  return id;
}

/** A proposal of a category that needs a screening, as a coordinator makes it. */
async function propose(): Promise<string> {
  await screen('buddy');
  const need = await post('seeker', { kind: 'need', category: 'buddy', through: organisation });
  const offer = await post('giver', { kind: 'offer', category: 'buddy', through: organisation });
  const [row] = await db.sql<{ id: string }[]>`
    select (private.start_match(${need}, ${offer}, ${idOf('seeker')}, ${idOf('giver')}, ${idOf('coordinator')}, 'proposed')).id as id`;
  return row!.id;
}

test('both say yes: it is taken, and the listing is agreed', async () => {
  const offer = await post('giver', { kind: 'offer' });
  const id = await settled('seeker', offer);
  expect(await stateOf(offer)).toMatchObject({ state: 'talking' });
  expect(await tried('seeker', 'agree_match', id)).toBe('done');
  expect(await tried('seeker', 'agree_match', id)).toBe('done');
  expect(await matchRow(id)).toMatchObject({ state: 'talking', awaits: 'offer' });
  expect(await tried('giver', 'agree_match', id)).toBe('done');
  expect(await matchRow(id)).toMatchObject({ state: 'agreed', awaits: null });
  expect(await stateOf(offer)).toMatchObject({ state: 'agreed', left: 0 });
  expect(await toldTo('seeker')).toContain('match_agreed');
});

test('called off, it stands again', async () => {
  const offer = await post('giver', { kind: 'offer' });
  const id = await settled('seeker', offer);
  await call('seeker', 'agree_match', id);
  await call('giver', 'agree_match', id);
  await call('seeker', 'cancel_match', id);
  expect(await stateOf(offer)).toMatchObject({ state: 'open', left: 1 });
  expect(await tried('seeker', 'cancel_match', id)).toBe('PT409');
});

test('part is taken: the rest stands, and others go on talking', async () => {
  const offer = await post('giver', { kind: 'offer', quantity: 2 });
  const first = await settled('seeker', offer);
  const second = await settled('third', offer);
  await call('seeker', 'agree_match', first);
  await call('giver', 'agree_match', first);
  expect(await stateOf(offer)).toMatchObject({ state: 'talking', left: 1 });
  expect(await matchRow(second)).toMatchObject({ state: 'talking' });
});

test('two agree on the last one at the same moment: one gets it, one is refused and told', async () => {
  for (let round = 0; round < 5; round += 1) {
    await resetConversations();
    const offer = await post('giver', { kind: 'offer' });
    const ids = [await settled('seeker', offer), await settled('third', offer)];
    for (const id of ids) await call('giver', 'agree_match', id);
    const outcomes = await Promise.all([
      tried('seeker', 'agree_match', ids[0]!),
      tried('third', 'agree_match', ids[1]!),
    ]);
    expect(outcomes.toSorted()).toEqual(['PT409', 'done']);
    const states = await Promise.all(ids.map(async (id) => (await matchRow(id))['state']));
    expect(states.toSorted()).toEqual(['agreed', 'closed_by_other']);
    expect(await stateOf(offer)).toMatchObject({ state: 'agreed', left: 0 });
    const loser = outcomes[0] === 'done' ? 'third' : 'seeker';
    expect(await toldTo(loser)).toContain('conversation_ended');
  }
});

describe('a cap and a line', () => {
  async function crowd(offer: number, size: number): Promise<string[]> {
    const rows = await db.sql<{ id: string }[]>`
      insert into auth.users (id, email) select gen_random_uuid(), 'crowd' || gen_random_uuid() || '@example.org'
      from generate_series(1, ${size}) returning id`;
    const ids: string[] = [];
    for (const { id } of rows) {
      const [made] = await db.sql<{ id: string }[]>`
        select (private.start_match(null, ${offer}, ${id}, ${idOf('giver')}, ${id}, 'asked')).id as id`;
      ids.push(made!.id);
    }
    return ids;
  }
  const queued = async (ids: string[]) =>
    Promise.all(ids.map(async (id) => (await matchRow(id))['isQueued']));

  test('five talk, the others wait and move up in order', async () => {
    const offer = await post('giver', { kind: 'offer', quantity: null });
    const ids = await crowd(offer, 7);
    expect(await queued(ids)).toEqual([false, false, false, false, false, true, true]);
    expect(await write('giver', ids[5]!, 'Dag')).toBe('PT409');
    await call('giver', 'decline_match', ids[1]!, 'too_far');
    expect(await queued(ids.slice(5))).toEqual([false, true]);
  });
  test('200 answers leave nobody without a last message', async () => {
    const offer = await post('giver', { kind: 'offer' });
    await crowd(offer, 200);
    await call('giver', 'close_listing', offer, 'found_elsewhere');
    const [row] = await db.sql`
      select count(*)::int as all, count(*) filter (where v.closed_at is not null)::int as closed,
        count(*) filter (where exists (select from public.conversation_messages as w where w.conversation_id = m.id and w.template = 'other_chosen'))::int as told,
        (select count(distinct n.person_id)::int from public.notifications as n where n.kind = 'conversation_ended') as heard
      from public.matches as m join public.conversations as v on v.id = m.id`;
    expect(row).toMatchObject({ all: 200, closed: 200, told: 200, heard: 200 });
  });
  test('nor does the clock: what is over ends for all who answered, in line too, and says so on the site', async () => {
    const offer = await post('giver', { kind: 'offer' });
    const ids = await crowd(offer, 200);
    expect((await queued(ids)).filter(Boolean).length).toBeGreaterThan(100);
    await db.sql`update public.listings set expires_at = now() - interval '1 minute' where id = ${offer}`;
    await Promise.all([1, 2].map(() => db.sql`select private.end_listings(now())`));
    const [row] = await db.sql`
      select count(*)::int as all, count(*) filter (where v.closed_at is not null and not v.is_queued)::int as closed,
        (select count(*)::int from public.conversation_messages as w where w.template = 'listing_expired') as told,
        (select count(distinct n.person_id)::int from public.notifications as n
          where n.kind = 'conversation_ended' and n.person_id <> ${idOf('giver')}) as heard
      from public.matches as m join public.conversations as v on v.id = m.id`;
    expect(row).toEqual({ all: 200, closed: 200, told: 200, heard: 200 });
    const page = (await call('giver', 'get_my_conversations', 'nl')) as {
      rows: { state: string }[];
    };
    expect(new Set(page.rows.map(({ state }) => state))).toEqual(new Set(['cancelled']));
  });
});

/** Both say yes to a proposal: from then on they talk. */
async function confirm(id: string): Promise<string> {
  await call('seeker', 'confirm_match', id);
  await call('giver', 'confirm_match', id);
  return id;
}

describe('through an organisation', () => {
  test('agreed only with both, the organisation, and a screening that holds', async () => {
    const id = await propose();
    expect(await tried('seeker', 'agree_match', id)).toBe('PT409');
    await confirm(id);
    await unscreen();
    expect(await tried('seeker', 'agree_match', id)).toBe('done');
    expect(await tried('giver', 'agree_match', id)).toBe('done');
    expect(await matchRow(id)).toMatchObject({ isAgreed: false });
    expect(await tried('coordinator', 'agree_match', id)).toBe('PT404');
    expect(await tried('speaker', 'agree_match', id)).toBe('PT409');
    await screen('buddy');
    expect(await tried('speaker', 'agree_match', id)).toBe('done');
    expect(await matchRow(id)).toMatchObject({ state: 'agreed' });
  });
  test('the organisation sees what is to be agreed and no message', async () => {
    const id = await confirm(await propose());
    await write('seeker', id, 'Geheim');
    const seen = await call('speaker', 'get_conversation', id, 'nl');
    expect(seen).toMatchObject({ role: 'go_between', messages: [] });
    expect(JSON.stringify(seen)).not.toContain('Geheim');
    expect(await write('speaker', id, 'Hallo')).toBe('PT404');
  });
});

test('no sequence of actions reaches agreed without both consents and the screening', async () => {
  const actors: Who[] = ['seeker', 'giver', 'speaker', 'third', 'coordinator'];
  const actions = ['agree_match', 'cancel_match', 'decline_match', 'write_message', 'unscreen'];
  const often = ['agree_match', 'confirm_match', 'confirm_match'];
  const step = fc.tuple(fc.constantFrom(...actors), fc.constantFrom(...actions, ...often));
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(step, { maxLength: 9 }), async (isStrict, steps) => {
      await resetConversations();
      const id = isStrict
        ? await propose()
        : await answer('seeker', await post('giver', { kind: 'offer' }));
      const agreed = new Set<Who>();
      const confirmed = new Set<Who>();
      let screened = true;
      for (const [who, action] of steps) {
        const before = (await matchRow(id))['state'];
        if (action === 'unscreen') {
          await unscreen();
          screened = false;
        } else if (action === 'write_message') await write(who, id, 'Dag');
        else if (action === 'decline_match') await tried(who, action, id, 'no_time');
        else if ((await tried(who, action, id)) === 'done')
          (action === 'agree_match' ? agreed : confirmed).add(who);
        const { state } = await matchRow(id);
        if (isStrict && before === 'proposed' && state === 'talking')
          expect(screened && confirmed.has('seeker') && confirmed.has('giver')).toBe(true);
        if (state === 'agreed' && before !== 'agreed') {
          expect(agreed.has('seeker') && agreed.has('giver')).toBe(true);
          if (isStrict) expect(screened && agreed.has('speaker')).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
