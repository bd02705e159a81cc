import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Who } from './figures-world.ts';
import {
  call,
  db,
  found,
  idOf,
  openSuggestionsWorld,
  organisation,
  people,
  posts,
  resetFigures,
  tried,
} from './figures-world.ts';

// The coordinator's page: for coordinators and administrators alone.
beforeAll(openSuggestionsWorld);
beforeEach(resetFigures);
afterAll(() => db.drop());

interface Desk {
  categories: { slug: string; needs: number; waiting: number; agreed: number; done: number }[];
  fairness: { slug: string | null; ratio: number | null; knows: object; none: object }[];
  organisations: object[];
  missing: { needs: number; category: { slug: string }; district: { slug: string } | null }[];
  queues: { review: number; cases: number; unmatched: number };
}
const desk = (who: Who = 'coordinator') => call(who, 'get_exchange_desk', 'nl') as Promise<Desk>;

test.each<Who>(['visitor', ...people])('%s reads it, or is refused', async (who) => {
  expect(await tried(who, 'get_exchange_desk', 'nl')).toBe(
    who === 'coordinator' ? 'done' : '42501',
  );
});

test('administrators read it too; a case worker does not', async () => {
  const [role] = await db.sql<{ role: string }[]>`
    insert into public.person_roles (person_id, role) values (${idOf('other')}, 'case_worker') returning role`;
  expect(role!.role).toBe('case_worker');
  expect(await tried('other', 'get_exchange_desk', 'nl')).toBe('42501');
  await db.sql`update public.person_roles set role = 'administrator' where person_id = ${idOf('other')}`;
  expect(await tried('other', 'get_exchange_desk', 'nl')).toBe('done');
  await db.sql`delete from public.person_roles where person_id = ${idOf('other')}`;
});

test('by category: open, waiting over 30 days, agreed, done; and what waits for 45 days', async () => {
  await posts(2, { category: 'goods' });
  await posts(1, { category: 'goods', waits: 31 });
  await posts(1, { category: 'goods', waits: 46 });
  await posts(1, { category: 'goods', kind: 'offer', waits: 40 });
  const [one, two] = await posts(2, { category: 'goods', waits: 20 });
  await found([one!], 'agreed');
  await found([two!], 'done');
  const { categories, queues } = await desk();
  expect(categories.find(({ slug }) => slug === 'goods')).toMatchObject({
    needs: 4,
    offers: 1,
    waiting: 2,
    agreed: 1,
    done: 1,
  });
  expect(queues.unmatched).toBe(1);
});

describe('language groups', () => {
  const old = { category: 'goods', waits: 60, lasts: 5 };
  const knowing = { ...old, languages: { nl: 1, ar: 3 } };
  const other = { ...old, languages: { ar: 3 } };

  test('a group under ten is not compared', async () => {
    await posts(10, knowing);
    await posts(9, other);
    expect((await desk()).fairness).toEqual([]);
  });

  test('fill, median wait and their ratio, together and by category', async () => {
    const knows = await posts(10, knowing);
    const none = await posts(12, other);
    await found(knows.slice(0, 8), 'done', 4);
    await found(none.slice(0, 6), 'agreed', 10);
    // What is younger than 45 days says nothing yet.
    await posts(15, { ...other, waits: 44 });
    const { fairness } = await desk();
    expect(fairness.map(({ slug }) => slug)).toEqual([null, 'goods']);
    expect(fairness[0]).toMatchObject({
      ratio: 0.63,
      knows: { needs: 10, fill: 0.8, days: 4 },
      none: { needs: 12, fill: 0.5, days: 10 },
    });
  });
});

test('how organisations answer: how many, and after how long', async () => {
  const [id] = await posts(1, {
    category: 'goods',
    kind: 'offer',
    person: null as never,
    organisation,
  });
  const [first, second] = await db.sql<{ id: string }[]>`
    insert into public.matches (offer_id, category_id, seeker_id, giver_id, asked_by, state, created_at)
    select l.id, l.category_id, who::uuid, ${idOf('speaker')}, who::uuid, 'talking', now() - interval '10 days'
    from public.listings as l, unnest(array[${idOf('seeker')}, ${idOf('other')}]) as who where l.id = ${id!} returning id`;
  await db.sql`insert into public.conversations (id) values (${first!.id}), (${second!.id})`;
  await db.sql`insert into public.conversation_messages (conversation_id, number, author_id, body, language, written_at) values
    (${first!.id}, 1, ${idOf('seeker')}, 'Mag ik hem?', 'nl', now() - interval '10 days'),
    (${first!.id}, 2, ${idOf('speaker')}, 'Ja.', 'nl', now() - interval '10 days' + interval '6 hours'),
    (${second!.id}, 1, ${idOf('other')}, 'En ik?', 'nl', now() - interval '10 days')`;
  expect((await desk()).organisations).toMatchObject([
    { organisation: { slug: 'kring' }, asked: 2, answered: 1, hours: 6 },
  ]);
  // Of what was written nothing is on the page.
  expect(JSON.stringify(await desk())).not.toContain('Mag ik');
});

test('what is missing where: only needs for which no offer passes the gates', async () => {
  const look = () => db.sql`select private.look_for_offers(now() + interval '21 hours')`;
  await posts(2, { category: 'goods', waits: 8, area: 1 });
  await posts(1, { category: 'goods', waits: 6, area: 1 });
  await look();
  expect((await desk()).missing).toMatchObject([{ needs: 2, category: { slug: 'goods' } }]);
  await posts(1, { category: 'goods', kind: 'offer', area: 1 }, 'giver');
  await db.sql`update private.need_looks set looked_at = now() - interval '1 day'`;
  await look();
  expect((await desk()).missing).toEqual([]);
});
