import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Json, Who } from './groups-world.ts';
import { call, db, people } from './groups-world.ts';
import { openCommitmentsWorld, promise, resetCommitments } from './commitments-world.ts';

// The file of sessions holds what everybody may read, whoever fetches it.
beforeAll(openCommitmentsWorld);
beforeEach(resetCommitments);
afterAll(() => db.drop());

const sessionsOf = async (who: Who) =>
  ((await call(who, 'export_sessions', 'nl')) as Json)['sessions'] as Json[];

test.each(['visitor', ...people] as Who[])(
  '%s finds no draft, no working agenda and nothing that is not released',
  async (who) => {
    await promise({ deliverable: 'Openbaar beloofd' });
    await promise({ deliverable: 'Nog niet openbaar', isReleased: false });
    await db.sql`update public.sessions set state = 'draft' where slug = 'later'`;
    await db.sql`insert into public.agenda_versions (session_id, number, content) select s.id, 1, ${db.sql.json(
      {
        sections: [
          {
            id: 1,
            items: [
              {
                id: 70,
                type: 'decision',
                title: 'Gepubliceerd',
                language: 'nl',
                presenter: 'Jan Peeters',
                papers: [],
              },
              { id: 71, type: 'break', title: 'Pauze', language: 'nl', papers: [] },
            ],
          },
        ],
      },
    )} from public.sessions as s where s.slug = 'next'`;
    const sessions = await sessionsOf(who);
    expect(sessions.map(({ slug }) => slug)).toEqual(['long-past', 'past', 'next']);
    const text = JSON.stringify(sessions);
    // What is carried to the next session stands on its working agenda only.
    expect(text).not.toMatch(/Nog niet openbaar|Openbaar beloofd|Jan Peeters|Pauze/);
    expect(sessions[0]!['decisions']).toMatchObject([
      { number: 1, kind: 'commitment', commitment: 1 },
    ]);
    expect(sessions[2]!['agenda']).toMatchObject({
      letter: 'A',
      items: [{ id: 70, title: 'Gepubliceerd' }],
    });
  },
);

test('a paper is there once everybody may read it, and goes when it is withdrawn', async () => {
  const [item] = await db.sql<
    { id: number }[]
  >`insert into public.agenda_items (session_id, type, state, language, title)
    select s.id, 'decision', 'accepted', 'nl', 'Wonen' from public.sessions as s where s.slug = 'next' returning id::int`;
  const [paper] = await db.sql<{ id: number }[]>`
    insert into public.papers (item_id, session_id, title, language, role, audience, published_audience, published_number, published_at)
    select ${item!.id}, s.id, 'Advies', 'nl', 'advice', 'participants', 'participants', 1, now() from public.sessions as s where s.slug = 'next' returning id::int`;
  await db.sql`insert into public.agenda_versions (session_id, number, content) select s.id, 1, ${db.sql.json(
    {
      sections: [
        {
          id: 1,
          items: [
            {
              id: item!.id,
              type: 'decision',
              title: 'Wonen',
              language: 'nl',
              papers: [{ id: paper!.id }],
            },
          ],
        },
      ],
    },
  )} from public.sessions as s where s.slug = 'next'`;
  const papers = async () =>
    ((await sessionsOf('visitor'))[2]!['agenda'] as { items: { papers: Json[] }[] }).items[0]!
      .papers;
  expect(await papers()).toEqual([]);
  await db.sql`update public.papers set published_audience = 'public'`;
  expect(await papers()).toMatchObject([{ id: paper!.id, title: 'Advies', role: 'advice' }]);
  await db.sql`update public.papers set state = 'withdrawn'`;
  expect(await papers()).toEqual([]);
});
