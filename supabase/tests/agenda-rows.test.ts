import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  decide,
  item,
  propose,
  resetAgenda,
  sessionChair,
  sessionSecretary,
} from './agenda-world.ts';
import type { Who } from './groups-world.ts';
import { act, db, idOf, openGroupsWorld, outcome } from './groups-world.ts';

// Rows of items for who asks the database itself, past the functions: no more than the pages say.
beforeAll(openGroupsWorld);
beforeEach(resetAgenda);
afterAll(() => db.drop());

const titles = (who: Who) =>
  act(who, async (sql) => {
    const rows = await sql`select title from public.agenda_items order by id`;
    return rows.map((row) => row['title']);
  });

test('a draft of a proposal is nobody else’s, not even of who organises', async () => {
  await propose('member', { title: 'Nog niet af', submits: false });
  expect(await titles('member')).toEqual(['Nog niet af']);
  for (const who of ['coordinator', sessionChair, sessionSecretary, 'chair', 'guest'] as const)
    expect(await titles(who), who).toEqual([]);
});

test('of a session that is a draft nobody sees an item, whom it names or whose group prepares it', async () => {
  const id = await propose('member');
  const { group_id: group } = await item(id);
  await db.sql`insert into public.agenda_items (session_id, type, state, language, title, group_id, presenter_id)
    select id, 'discussion', 'accepted', 'nl', 'Verrassing', ${group as number}, ${idOf('guest')} from public.sessions where slug = 'draft'`;
  expect(await titles('coordinator')).toContain('Verrassing');
  for (const who of ['member', 'guest', 'chair', sessionChair] as const)
    expect(await titles(who), who).not.toContain('Verrassing');
  await db.sql`update public.sessions set state = 'published' where slug = 'draft'`;
  expect(await titles('guest')).toEqual(['Verrassing']);
});

test('who proposed it, what was said to them and where it stands are in no row', async () => {
  const id = await propose('member');
  await decide('coordinator', id, 'decline', { reason: 'Geheime reden' });
  for (const column of [
    'proposer_id',
    'decided_by',
    'reason',
    'answer',
    'once',
    'section_id',
    'position',
    '*',
  ])
    for (const who of ['member', 'coordinator'] as const) {
      const asked = act(who, (sql) => sql.unsafe(`select ${column} from public.agenda_items`));
      expect(await outcome(asked), `${who} ${column}`).toBe('42501');
    }
});
