import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from './groups-world.ts';
import type { Who } from './groups-world.ts';
import {
  decide,
  followUps,
  openCommitmentsWorld,
  promise,
  resetCommitments,
  setState,
  steps,
} from './commitments-world.ts';

// No sequence of steps, by anybody, leads where product.md does not: the model says what each may do.
beforeAll(openCommitmentsWorld);
afterAll(() => db.drop());

type State = 'open' | 'reported_done' | 'closed' | 'dropped';
interface Model {
  id: number;
  state: State;
  moves: number;
  shifts: number;
  /** Whether the session of the promise, the last one held, is closed. */
  isClosed: boolean;
}

const actions = [
  'due',
  'report',
  'done',
  'view',
  'close',
  'drop',
  'reopen',
  'openSession',
  'closeSession',
] as const;
type Action = (typeof actions)[number];
const actors: Who[] = ['coordinator', 'speaker', 'chair', 'member', 'visitor'];

/** Whether a step is taken, and what the model is then. */
function expected(model: Model, action: Action, who: Who): Model | null {
  const { state } = model;
  const isOpen = state === 'open' || state === 'reported_done';
  const organises = who === 'coordinator';
  const shifted = { ...model, shifts: model.shifts + 1 };
  switch (action) {
    case 'due':
      return organises && isOpen ? { ...shifted, moves: model.moves + 1 } : null;
    case 'report':
    case 'done':
      if (!isOpen || !(organises || who === 'speaker')) return null;
      return { ...model, state: action === 'done' ? 'reported_done' : 'open' };
    case 'view':
      return isOpen && (organises || who === 'chair') ? model : null;
    case 'close':
      return organises && state === 'reported_done' ? { ...shifted, state: 'closed' } : null;
    case 'drop':
      return organises && isOpen ? { ...shifted, state: 'dropped' } : null;
    case 'reopen':
      return organises && state !== 'open' ? { ...shifted, state: 'open' } : null;
    case 'openSession':
      return { ...model, isClosed: false };
    case 'closeSession':
      return { ...model, isClosed: true };
  }
}

let count = 0;
async function take(action: Action, who: Who, id: number, decision: number): Promise<string> {
  count += 1;
  switch (action) {
    case 'due':
      return steps.due(who, id, {
        day: new Date(Date.now() + (50 + (count % 3000)) * 86_400_000).toISOString().slice(0, 10),
      });
    case 'report':
      return steps.report(who, id, 'on_track', `Het loopt ${count}`);
    case 'done':
      return steps.report(who, id, 'done', `Klaar ${count}`);
    case 'view':
      return steps.view(who, id, 'partly', `Deels ${count}`);
    case 'close':
      return steps.close(who, id);
    case 'drop':
      return steps.drop(who, id, decision);
    case 'reopen':
      return steps.reopen(who, id);
    case 'openSession':
      await setState('past', 'open');
      return 'done';
    case 'closeSession':
      await setState('past', 'closed');
      return 'done';
  }
}

test('random steps by random people stay within the model, and the next agenda holds exactly what is open', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...actions), fc.constantFrom(...actors)), {
        minLength: 4,
        maxLength: 14,
      }),
      async (sequence) => {
        await resetCommitments();
        await db.sql`delete from private.attempts`;
        const decision = await decide('long-past');
        let model: Model = {
          id: await promise({ session: 'past', due: 'next' }),
          state: 'open',
          moves: 0,
          shifts: 0,
          isClosed: true,
        };
        let hasReport = false;
        for (const [action, who] of sequence) {
          const after = expected(model, action, who);
          // While the session of the promise is held again, reports wait for the one after it all the same.
          const needsReport = action === 'view' && !hasReport;
          const said = await take(
            action,
            who,
            model.id,
            action === 'drop' ? await laterDecision(decision) : decision,
          );
          expect([action, who, said === 'done']).toEqual([
            action,
            who,
            after !== null && !needsReport,
          ]);
          if (said !== 'done' || !after) continue;
          if (action === 'report' || action === 'done') hasReport = true;
          model = after;
          const [row] =
            await db.sql`select c.state, private.moves_of(c.id) as moves, c.closed_at is not null as ended, c.first_deliverable,
            (select count(*)::int from public.commitment_changes as h where h.commitment_id = c.id) as shifts from public.commitments as c`;
          expect(row).toMatchObject({
            state: model.state,
            moves: model.moves,
            shifts: model.shifts,
            ended: model.state === 'closed' || model.state === 'dropped',
            first_deliverable: 'Een loket',
          });
          const isCarried =
            model.isClosed && (model.state === 'open' || model.state === 'reported_done');
          expect((await followUps('next')).length).toBe(isCarried ? 1 : 0);
        }
        // The row of the agenda was never made twice.
        const [items] =
          await db.sql`select count(*)::int as n from public.agenda_items where commitment_id = ${model.id}`;
        expect(items!['n']).toBe(1);
      },
    ),
    { numRuns: 20 },
  );
}, 120_000);

/** A released decision of the session of the promise or later; made once. */
async function laterDecision(early: number): Promise<number> {
  const [row] = await db.sql<
    { id: number }[]
  >`select d.id::int from public.decisions as d where d.number = 90 and d.id <> ${early}`;
  return row?.id ?? decide('past');
}
