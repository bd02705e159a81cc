import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from './conversations-world.ts';
import {
  answer,
  call,
  db,
  matchRow,
  openConversationsWorld,
  page,
  post,
  resetConversations,
  screen,
  toldTo,
  tried,
} from './conversations-world.ts';
import {
  age,
  agreed,
  agreedDuo,
  agreeOn,
  ask,
  countTold,
  outcome,
  stateOf,
} from './outcomes-world.ts';

// How it went: said by each side, kept as said, and asked at its time.
beforeAll(openConversationsWorld);
afterAll(() => db.drop());
beforeEach(resetConversations);

describe('either side says how it went', () => {
  test('done: the match and the listing of which nothing is left; the other is asked', async () => {
    const { id, offer } = await agreed();
    expect(await tried('seeker', 'say_outcome', id, 'done')).toBe('done');
    expect(await matchRow(id)).toMatchObject({ state: 'done', isClosed: true });
    expect(await stateOf(offer)).toMatchObject({ state: 'done', left: 0 });
    expect(await countTold('giver', 'match_outcome')).toBe(1);
    expect((await page('giver', id))['messages']).toContainEqual(
      expect.objectContaining({ kind: 'event', template: 'said_done', author: null }),
    );
    expect(await tried('giver', 'say_outcome', id, 'partly')).toBe('done');
    expect(await countTold('giver', 'match_outcome')).toBe(0);
  });

  test('what has more stays open, and is done with the last of it', async () => {
    const offer = await post('giver', { kind: 'offer', quantity: 2 });
    const first = await agreeOn(offer);
    await call('giver', 'say_outcome', first, 'partly');
    expect(await stateOf(offer)).toMatchObject({ state: 'open', left: 1 });
    const second = await agreeOn(offer, 'third');
    await call('third', 'say_outcome', second, 'done');
    expect(await stateOf(offer)).toMatchObject({ state: 'done', left: 0 });
    const endless = await agreed({ quantity: null });
    await call('seeker', 'say_outcome', endless.id, 'done');
    expect(await stateOf(endless.offer)).toMatchObject({ state: 'open', left: null });
  });

  test('a listing of which nothing is left waits for whoever else agreed on it', async () => {
    const offer = await post('giver', { kind: 'offer', quantity: 2 });
    const ids = [await agreeOn(offer), await agreeOn(offer, 'third')];
    await call('seeker', 'say_outcome', ids[0]!, 'done');
    expect(await stateOf(offer)).toMatchObject({ state: 'agreed' });
    await call('third', 'say_outcome', ids[1]!, 'done');
    expect(await stateOf(offer)).toMatchObject({ state: 'done' });
  });

  test('not: what it had taken stands again', async () => {
    const { id, offer } = await agreed();
    await call('giver', 'say_outcome', id, 'not');
    expect(await matchRow(id)).toMatchObject({ state: 'cancelled', isClosed: true });
    expect(await stateOf(offer)).toMatchObject({ state: 'open', left: 1 });
    // The other saw it otherwise: both words stay.
    expect(await tried('seeker', 'say_outcome', id, 'done')).toBe('done');
    expect(await outcome('seeker', id)).toMatchObject({ said: 'done', otherSaid: 'not' });
    expect(await matchRow(id)).toMatchObject({ state: 'cancelled' });
  });

  test('said once: the same again changes nothing, something else is refused', async () => {
    const { id } = await agreed();
    await call('seeker', 'say_outcome', id, 'done');
    expect(await tried('seeker', 'say_outcome', id, 'done')).toBe('done');
    expect(await tried('seeker', 'say_outcome', id, 'not')).toBe('PT409');
    expect(await tried('giver', 'say_outcome', id, 'better')).toBe('22P02');
    expect(await tried('giver', 'say_outcome', id, null)).toBe('result:errorChoice');
  });

  test('only the two sides, and only of what was agreed', async () => {
    const asked = await answer('seeker', await post('giver', { kind: 'offer' }));
    expect(await tried('seeker', 'say_outcome', asked, 'done')).toBe('PT409');
    expect(await tried('seeker', 'get_outcome', asked, 'nl')).toBe('PT404');
    const { id } = await agreed();
    for (const who of ['third', 'speaker', 'coordinator', 'moderator'] as const) {
      expect(await tried(who, 'say_outcome', id, 'done')).toBe('PT404');
      expect(await tried(who, 'get_outcome', id, 'nl')).toBe('PT404');
    }
    expect(await tried('visitor', 'say_outcome', id, 'done')).toBe('42501');
    const duo = await agreedDuo();
    expect(await tried('speaker', 'say_outcome', duo, 'done')).toBe('PT404');
  });

  test('both at the same moment: both are kept, and nothing is given back twice', async () => {
    for (let round = 0; round < 5; round += 1) {
      await resetConversations();
      const { id, offer } = await agreed({ quantity: 3 });
      const said = await Promise.all([
        tried('seeker', 'say_outcome', id, 'not'),
        tried('giver', 'say_outcome', id, round % 2 ? 'not' : 'done'),
      ]);
      expect(said).toEqual(['done', 'done']);
      const { left } = (await stateOf(offer)) as { left: number };
      expect((await matchRow(id))['state']).toBe(left === 3 ? 'cancelled' : 'done');
      expect(await outcome('giver', id)).toMatchObject({ otherSaid: 'not' });
    }
  });

  test('who is blocked hears nothing of it', async () => {
    const { id } = await agreed();
    await db.sql`insert into public.blocks (blocker_id, blocked_id)
      select seeker_id, giver_id from public.matches where id = ${id}`;
    await call('seeker', 'say_outcome', id, 'done');
    expect(await countTold('giver', 'match_outcome')).toBe(0);
  });
});

describe('asked by the clock', () => {
  test('after a week and at three months, once each, and only who has not said', async () => {
    const { id } = await agreed();
    await ask();
    expect(await countTold('seeker', 'match_outcome')).toBe(0);
    await age(id, 7);
    await ask();
    await ask();
    expect(await countTold('seeker', 'match_outcome')).toBe(1);
    expect(await countTold('giver', 'match_outcome')).toBe(1);
    await age(id, 85);
    await ask();
    expect(await countTold('giver', 'match_outcome')).toBe(2);
    await call('giver', 'say_outcome', id, 'done');
    expect(await countTold('giver', 'match_outcome')).toBe(0);
  });

  test('never on the day on which somebody is asked whether they were safe', async () => {
    await screen('hosting');
    const id = await agreedDuo();
    await db.sql`update public.matches set category_id = (select c.id from public.listing_categories as c where c.slug = 'hosting') where id = ${id}`;
    // The round of the third day is made up for a week later.
    await age(id, 8);
    await db.sql`select private.ask_after_meetings(private.today())`;
    await ask();
    expect(await toldTo('seeker')).toContain('match_question');
    expect(await countTold('seeker', 'match_outcome')).toBe(0);
    await age(id, 1);
    await ask();
    expect(await countTold('seeker', 'match_outcome')).toBe(1);
  });

  test('four months of silence close the conversation, and the listing is not kept for ever', async () => {
    const { id, offer } = await agreed();
    await db.sql`insert into private.pick_up_points (listing_id, address) values (${offer}, 'Veldstraat 1, Gent')`;
    await age(id, 130);
    await ask();
    expect(await matchRow(id)).toMatchObject({ state: 'agreed', isClosed: true });
    expect(await stateOf(offer)).toMatchObject({ state: 'done' });
    expect(await db.sql`select from private.pick_up_points`).toHaveLength(0);
    expect(await tried('seeker', 'say_outcome', id, 'done')).toBe('done');
  });

  test('while they write it stays open', async () => {
    const { id } = await agreed();
    await age(id, 130);
    await db.sql`update public.conversations set last_at = now() where id = ${id}`;
    await ask();
    expect(await matchRow(id)).toMatchObject({ isClosed: false });
  });
});

describe('duos', () => {
  const duoOf = async (who: 'seeker' | 'giver', id: string) =>
    (await outcome(who, id))['duo'] as Json;

  test('asked after six and twelve months, not after a week', async () => {
    const id = await agreedDuo();
    await age(id, 8);
    await ask();
    expect(await countTold('seeker', 'match_outcome')).toBe(0);
    await age(id, 180);
    await ask();
    expect(await countTold('seeker', 'match_outcome')).toBe(1);
    expect(await duoOf('giver', id)).toEqual({ months: 6, answer: null });
    expect(await tried('giver', 'answer_duo', id, 6, 'meeting')).toBe('done');
    await age(id, 182);
    await ask();
    expect(await duoOf('giver', id)).toEqual({ months: 12, answer: null });
  });

  test('language practice is a duo where it recurs', async () => {
    const once = await agreed({ category: 'language-practice' });
    const often = await agreed({ category: 'language-practice', quantity: null });
    await db.sql`update public.listings set is_recurring = true where id = ${often.offer}`;
    for (const { id } of [once, often]) await age(id, 8);
    await ask();
    expect(await countTold('giver', 'match_outcome')).toBe(1);
    await age(often.id, 180);
    await ask();
    expect(await duoOf('seeker', often.id)).toMatchObject({ months: 6 });
  });

  test('an answer is one side’s own; who has ended is not asked again', async () => {
    const id = await agreedDuo();
    await age(id, 185);
    await ask();
    await call('seeker', 'answer_duo', id, 6, 'ended_early');
    expect(await duoOf('seeker', id)).toEqual({ months: 6, answer: 'ended_early' });
    expect(await duoOf('giver', id)).toEqual({ months: 6, answer: null });
    expect(JSON.stringify([await page('giver', id), await outcome('giver', id)])).not.toContain(
      'ended',
    );
    expect(await matchRow(id)).toMatchObject({ state: 'agreed' });
    await age(id, 182);
    await ask();
    expect(await duoOf('seeker', id)).toMatchObject({ months: 6 });
    expect(await duoOf('giver', id)).toMatchObject({ months: 12 });
  });

  test('refused: who was not asked, no side, no such answer', async () => {
    const id = await agreedDuo();
    expect(await tried('seeker', 'answer_duo', id, 6, 'meeting')).toBe('PT404');
    await age(id, 185);
    await ask();
    expect(await tried('seeker', 'answer_duo', id, 6, 'married')).toBe('answer:errorChoice');
    expect(await tried('seeker', 'answer_duo', id, 12, 'meeting')).toBe('PT404');
    expect(await tried('speaker', 'answer_duo', id, 6, 'meeting')).toBe('PT404');
    expect(await tried('visitor', 'answer_duo', id, 6, 'meeting')).toBe('42501');
  });

  test('counted for coordinators alone, and never from fewer than ten', async () => {
    const id = await agreedDuo();
    await age(id, 185);
    await ask();
    await call('seeker', 'answer_duo', id, 6, 'meeting');
    for (const who of ['seeker', 'speaker', 'moderator', 'visitor'] as const)
      expect(await tried(who, 'count_duos')).toBe('42501');
    expect(await call('coordinator', 'count_duos')).toEqual([
      { months: 6, asked: 2, answers: null },
    ]);
  });

  test('thirteen months of silence: a duo that met is done', async () => {
    const id = await agreedDuo();
    await age(id, 185);
    await ask();
    await call('seeker', 'answer_duo', id, 6, 'ended_well');
    await age(id, 220);
    await ask();
    expect(await matchRow(id)).toMatchObject({ state: 'done', isClosed: true });
  });
});
