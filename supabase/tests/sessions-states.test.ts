import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Who } from './groups-world.ts';
import { db, openGroupsWorld, tried } from './groups-world.ts';
import { dayIn, letBe, make, officer, resetSessions } from './sessions-world.ts';

// No order of steps, by whoever, leads where a session must not be.
beforeAll(async () => {
  await openGroupsWorld();
  // Where the minutes stand is another part's affair; here it is said.
  await db.sql`create table private.said_minutes (session_id integer primary key, state text not null)`;
  await db.sql`create or replace function private.minutes_state(session integer) returns text
    language sql stable security definer set search_path = ''
    as $$ select coalesce((select m.state from private.said_minutes as m where m.session_id = session), 'none') $$`;
});
afterAll(() => db.drop());

type State = 'draft' | 'published' | 'open' | 'closed' | 'cancelled';
type Minutes = 'none' | 'writing' | 'in_approval' | 'approved';
interface Known {
  slug: string;
  state: State;
  isTold: boolean;
  isCompleted: boolean;
  minutes: Minutes;
}

const steps = {
  publish_session: { from: ['draft'], to: 'published', byChair: false },
  open_session: { from: ['published'], to: 'open', byChair: true },
  close_session: { from: ['open'], to: 'closed', byChair: true },
  reopen_session: { from: ['closed'], to: 'open', byChair: false },
  cancel_session: { from: ['draft', 'published'], to: 'cancelled', byChair: false },
  complete_session: { from: ['closed'], to: 'closed', byChair: false },
} as const satisfies Record<string, { from: readonly State[]; to: State; byChair: boolean }>;
type Step = keyof typeof steps;
const actors = ['coordinator', 'coordinator', 'chair', 'secretary', 'outsider', 'visitor'] as const;

/** What a step of somebody must give, by the rules as they are written down. */
function expected(known: Known, who: Who, step: Step): string {
  if (who === 'visitor') return '42501';
  const sees = known.isTold || who !== 'outsider';
  if (!sees) return 'PT404';
  const { from, byChair } = steps[step];
  if (who !== 'coordinator' && !(byChair && who === 'chair')) return '42501';
  if (!(from as readonly State[]).includes(known.state)) return 'PT409';
  if (step === 'reopen_session' && ['in_approval', 'approved'].includes(known.minutes))
    return 'PT409';
  if (step === 'complete_session' && (known.isCompleted || known.minutes !== 'approved'))
    return 'PT409';
  return 'done';
}

async function take(known: Known, who: Who, step: Step): Promise<void> {
  const reason = step === 'cancel_session' ? ['De zaal is dicht'] : [];
  const wanted = expected(known, who, step);
  expect(await tried(who, step, known.slug, ...reason), `${who} ${step} ${known.state}`).toBe(
    wanted,
  );
  if (wanted !== 'done') return;
  known.state = steps[step].to;
  if (step === 'publish_session') known.isTold = true;
  if (step === 'complete_session') known.isCompleted = true;
}

async function check(known: Known): Promise<void> {
  const [row] =
    await db.sql`select s.state, s.published_at, s.closed_at, s.completed_at, s.cancelled_reason, s.opened_at
    from public.sessions as s where s.slug = ${known.slug}`;
  expect(row).toMatchObject({ state: known.state });
  expect(row!['published_at'] !== null).toBe(known.isTold);
  expect(row!['closed_at'] !== null).toBe(known.state === 'closed');
  expect(row!['completed_at'] !== null).toBe(known.isCompleted);
  expect(row!['cancelled_reason'] !== null).toBe(known.state === 'cancelled');
  if (known.state === 'open' || known.state === 'closed') {
    expect(row!['opened_at']).not.toBeNull();
    expect(known.isTold).toBe(true);
  }
  const seen = await db.as('anon', {}, (sql) => sql`select slug from public.sessions`);
  expect(seen.some(({ slug }) => slug === known.slug)).toBe(known.isTold);
  const told =
    await db.sql`select kind, count(*)::int as times, count(distinct person_id)::int as people
    from public.notifications
    where object = (select 'session:' || s.id from public.sessions as s where s.slug = ${known.slug}) group by kind`;
  // Each step is told once to each, and a draft to nobody.
  for (const { times, people: heads } of told) expect(times).toBe(heads);
  if (!known.isTold) expect(told).toHaveLength(0);
}

const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(
      fc.constantFrom(...actors),
      fc.constantFrom(...(Object.keys(steps) as Step[])),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Minutes>('none', 'writing', 'in_approval', 'approved') },
);

test('a session is only ever where its steps lead', async () => {
  await resetSessions();
  await fc.assert(
    fc.asyncProperty(
      fc.array(action, { minLength: 12, maxLength: 30, size: 'max' }),
      async (actions) => {
        const { slug } = await make('coordinator', dayIn(100));
        await letBe(slug, 0);
        await officer('chair', slug, 'chair');
        await officer('secretary', slug, 'secretary');
        const known: Known = {
          slug,
          state: 'draft',
          isTold: false,
          isCompleted: false,
          minutes: 'none',
        };
        for (const given of actions) {
          if (typeof given === 'string') {
            // Minutes are about a session that was held; approved ones never change again.
            if (known.state !== 'closed' || known.minutes === 'approved') continue;
            known.minutes = given;
            await db.sql`insert into private.said_minutes select id, ${given} from public.sessions where slug = ${slug}
              on conflict (session_id) do update set state = excluded.state`;
          } else {
            await take(known, ...given);
          }
        }
        await check(known);
      },
    ),
    { numRuns: 15 },
  );
});

test('of two who take the same step at once, one is told that it was taken', async () => {
  await resetSessions();
  const { slug } = await make('coordinator', dayIn(100));
  const attempts = [1, 2, 3].map(() => tried('coordinator', 'publish_session', slug));
  expect((await Promise.all(attempts)).toSorted()).toEqual(['PT409', 'PT409', 'done']);
  const told =
    await db.sql`select person_id from public.notifications where kind = 'session_published'`;
  expect(told.length).toBe(new Set(told.map((row) => String(row['person_id']))).size);
});
