import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Who } from './groups-world.ts';
import { act, db, idOf, outcome, tried } from './groups-world.ts';
import {
  addListing,
  addMatch,
  addScreening,
  openSafeguardsWorld,
  resetSafeguards,
} from './safeguards-world.ts';

// No sequence of actions agrees on hosting without the screening and the consents of both.
beforeAll(openSafeguardsWorld);
beforeEach(resetSafeguards);
afterAll(() => db.drop());

/** A generator of numbers from a seed, so that a failure comes again. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

const sides: Who[] = ['outsider', 'member', 'speaker', 'coordinator', 'moderator', 'guest'];
const screened = async (screening: boolean): Promise<void> => {
  if (screening) await addScreening('member');
  else await db.sql`update public.screenings set withdrawn_at = now() where withdrawn_at is null`;
};

interface Match {
  state: string;
  seeker_agreed_at: Date | null;
  giver_agreed_at: Date | null;
  go_between_agreed_at: Date | null;
}

describe('hosting is agreed only with both consents, the organisation and a screening', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('sequence %i of twenty steps', async (seed) => {
    const pick = numbersFrom(seed * 7919);
    const offer = await addListing('member', { category: 'hosting' });
    const id = await addMatch('outsider', 'member', offer, 'asked');
    let holds = false;
    let before = 'asked';
    for (let step = 0; step < 20; step += 1) {
      const who = sides[pick(sides.length)]!;
      const action = pick(8);
      if (action === 0) {
        holds = !holds;
        await screened(holds);
      } else if (action < 6) {
        // Whoever may not is refused; nothing else may come of it.
        expect(await tried(who, 'agree_match', id)).toMatch(/^(done|PT404|PT409|42501)$/);
      } else if (action === 6) {
        const forged = act(
          who,
          (sql) => sql`update public.matches set state = 'agreed' where id = ${id}`,
        );
        expect(await outcome(forged)).toBe('42501');
      } else {
        await tried(who, 'block_person', offer, null);
        await db.sql`delete from public.blocks`;
      }
      const [m] = await db.sql<Match[]>`
        select state, seeker_agreed_at, giver_agreed_at, go_between_agreed_at from public.matches where id = ${id}`;
      if (m!.state === 'agreed') {
        expect([m!.seeker_agreed_at, m!.giver_agreed_at, m!.go_between_agreed_at]).not.toContain(
          null,
        );
        // It was reached in this step: then the screening held in it.
        if (before !== 'agreed') expect(holds).toBe(true);
      }
      before = m!.state;
    }
  });

  test('with all of it, it is agreed; the table itself refuses the rest, whoever writes', async () => {
    const id = await addMatch(
      'outsider',
      'member',
      await addListing('member', { category: 'hosting' }),
    );
    const write = () =>
      outcome(
        db.sql`update public.matches set state = 'agreed', agreed_at = now() where id = ${id}`,
      );
    expect(await write()).toBe('23514');
    await db.sql`update public.matches set seeker_agreed_at = now(), giver_agreed_at = now() where id = ${id}`;
    expect(await write()).toBe('23514');
    await db.sql`update public.matches set go_between_agreed_at = now() where id = ${id}`;
    expect(await write()).toBe('23514');
    await db.sql`update public.matches set go_between_agreed_at = null, seeker_agreed_at = null, giver_agreed_at = null where id = ${id}`;
    await addScreening('member');
    for (const who of ['outsider', 'member', 'speaker'] as const)
      expect(await tried(who, 'agree_match', id)).toBe('done');
    const [m] = await db.sql`select state from public.matches where id = ${id}`;
    expect(m!['state']).toBe('agreed');
  });

  test('nobody speaks for a side that is not theirs', async () => {
    const id = await addMatch(
      'outsider',
      'member',
      await addListing('member', { category: 'hosting' }),
    );
    for (const who of ['coordinator', 'moderator', 'guest'] as const)
      expect(await tried(who, 'agree_match', id)).toMatch(/^(PT404|42501)$/);
    await db.sql`insert into public.blocks (blocker_id, blocked_id) values (${idOf('outsider')}, ${idOf('member')})`;
    expect(await tried('member', 'agree_match', id)).toMatch(/^(PT404|PT409)$/);
  });
});
