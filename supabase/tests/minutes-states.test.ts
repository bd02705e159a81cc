import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, db, openGroupsWorld, tried } from './groups-world.ts';
import type { MinutesSession } from './minutes-world.ts';
import { answer, approve, heldSession, letGo, resetMinutes, write } from './minutes-world.ts';

// Any order of steps by who may take them: the minutes go where the rules say, and nowhere else.
beforeAll(async () => {
  await openGroupsWorld();
  await resetMinutes();
});
afterAll(() => db.drop());

/** The same sequence for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

interface Model {
  state: 'none' | 'writing' | 'in_approval' | 'approved';
  revision: number;
  /** Days left to object; of the session and of the item when it was reopened. */
  days: number;
  itemDays: number | null;
  raised: number[];
}

async function stateOf(s: MinutesSession): Promise<string> {
  const [row] = await db.sql`select private.minutes_state(${s.id}) as state`;
  return String(row!['state']);
}

const steps = [
  'write',
  'send',
  'object',
  'accept',
  'reject',
  'withdraw',
  'wait',
  'approve',
] as const;

/** Takes one step and says what the rules make of it. */
async function take(step: (typeof steps)[number], s: MinutesSession, m: Model) {
  const item = s.items[0]!;
  const [entry] = await db.sql<{ id: number }[]>`
    select id::int from public.minute_entries where session_id = ${s.id} and item_id = ${item}`;
  const inApproval = m.state === 'in_approval';
  switch (step) {
    case 'write': {
      const { said } = await write('secretary', s, item, m.revision, `Tekst ${m.revision + 1}`);
      const may = m.state === 'none' || m.state === 'writing';
      expect(said).toBe(may ? 'done' : 'PT409');
      if (may) Object.assign(m, { state: 'writing', revision: m.revision + 1 });
      return;
    }
    case 'send': {
      const said = await tried('secretary', 'send_minutes', s.slug, 10);
      expect(said).toBe(m.state === 'writing' ? 'done' : 'PT409');
      if (m.state === 'writing') Object.assign(m, { state: 'in_approval', days: 10 });
      return;
    }
    case 'object': {
      if (!entry) return;
      const open = inApproval && (m.days > 0 || (m.itemDays ?? 0) > 0);
      const attempt = call('member', 'object_to_minutes', s.slug, entry.id, 'Nee', 'nl', null);
      const id = await attempt.then(Number, (error: { code: string }) => error.code);
      expect(id).toEqual(open ? expect.any(Number) : m.state === 'writing' ? 'PT404' : 'PT409');
      if (open) m.raised.push(id as number);
      return;
    }
    case 'accept':
    case 'reject':
    case 'withdraw': {
      const id = m.raised.pop();
      if (id === undefined) return;
      if (step === 'withdraw') expect(await tried('member', 'withdraw_objection', id)).toBe('done');
      else if (step === 'reject')
        expect(await answer('secretary', id, null, 0, 'Nee')).toBe('done');
      else {
        expect(await answer('secretary', id, `Beter ${m.revision}`, m.revision)).toBe('done');
        m.revision += 1;
        m.itemDays ??= 5;
      }
      expect(await answer('secretary', id, null, 0, 'Nog eens')).toBe('PT409');
      return;
    }
    case 'wait':
      await letGo(s, 3);
      m.days -= 3;
      if (m.itemDays !== null) m.itemDays -= 3;
      return;
    case 'approve': {
      const ends = inApproval && m.days <= 0 && (m.itemDays ?? 0) <= 0 && m.raised.length === 0;
      expect(await approve()).toBe(ends ? 1 : 0);
      if (ends) m.state = 'approved';
    }
  }
}

test.each([1, 2, 3, 4, 5, 6])('random steps, sequence %i', async (seed) => {
  const s = await heldSession();
  const roll = dice(seed);
  const m: Model = { state: 'none', revision: 0, days: 0, itemDays: null, raised: [] };
  for (let count = 0; count < 45; count += 1) {
    // Later steps come more often, so that sequences get to their end.
    await take(count % 9 === 8 ? 'wait' : steps[roll(steps.length)]!, s, m);
    expect(await stateOf(s)).toBe(m.state);
  }
  while (m.raised.length > 0) await take('reject', s, m);
  if (m.state === 'none') await take('write', s, m);
  if (m.state === 'writing') await take('send', s, m);
  for (let days = 0; days < 6; days += 1) await take('wait', s, m);
  await take('approve', s, m);
  expect(await stateOf(s)).toBe('approved');
  await take('write', s, m);
});
