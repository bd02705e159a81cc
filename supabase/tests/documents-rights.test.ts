import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { State } from './documents-world.ts';
import { begin, documentIn, remark, save, setState, show } from './documents-world.ts';
import type { Who } from './topics-world.ts';
import { act, call, db, everybody, openWorld, outcome, people } from './topics-world.ts';

// Who reads and writes: role × state × audience, for each way to get at a text.
const members: Who[] = ['member', 'second', 'guest', 'chair', 'holder'];
const staff: Who[] = ['moderator', 'coordinator'];
const all = [...members, ...staff];
const states: State[] = ['draft', 'shared', 'submitted', 'adopted'];

beforeAll(openWorld);
afterAll(() => db.drop());

const readersOf = (state: State, audience: string): Who[] => {
  if (state === 'draft') return ['member', 'second'];
  return audience === 'public' ? everybody : all;
};

describe.each(states)('%s', (state) => {
  test.each([
    ['square', 'public'],
    ['square', 'members'],
    ['house', 'members'],
  ] as const)('in %s for %s', async (group, audience) => {
    const id = await documentIn(state, group, audience);
    if (state !== 'adopted') await remark('second', id, 'Beginzin');
    const readers = readersOf(state, audience);
    for (const who of everybody) {
      const mayRead = readers.includes(who);
      const readsAll = mayRead && (state === 'draft' || all.includes(who));
      const ways = await Promise.all([
        outcome(show(who, id)),
        outcome(call(who, 'get_document_version', { document_id: id })),
      ]);
      expect([who, ...ways]).toEqual([who, ...Array(2).fill(mayRead ? 'done' : 'PT404')]);
      const history = outcome(call(who, 'list_document_versions', { document_id: id }));
      expect([who, await history]).toEqual([who, readsAll ? 'done' : 'PT404']);
      const list = await call<{ rows: { id: number }[] }>(who, 'list_documents', {
        group_slug: group,
      }).catch(() => ({ rows: [] }));
      expect([who, list.rows.some((row) => row.id === id)]).toEqual([who, mayRead]);
      if (mayRead)
        expect((await show(who, id)).comments.length > 0).toBe(readsAll && state !== 'adopted');
      for (const [table, key, sees] of [
        ['documents', 'id', mayRead],
        ['document_versions', 'document_id', mayRead],
        ['document_comments', 'document_id', readsAll && state !== 'adopted'],
        ['document_editors', 'document_id', readsAll],
      ] as const) {
        if (who === 'visitor' && /comments|editors/.test(table)) continue;
        const query = `select from public.${table} where ${key} = ${id}`;
        const rows = await act(who, (sql) => sql.unsafe(query));
        expect([who, table, rows.length]).toEqual([who, table, sees ? 1 : 0]);
      }
    }
  });

  test.each(everybody)('written by %s', async (who) => {
    const id = await documentIn(state, 'square', 'public');
    const mayRead = readersOf(state, 'public').includes(who);
    const hidden = who === 'visitor' ? '42501' : 'PT404';
    const isMember = members.includes(who);
    const frozen = state === 'submitted' || state === 'adopted';
    const memberMay = frozen ? 'PT409' : 'done';
    const writes = isMember ? memberMay : '42501';
    expect(await outcome(save(who, id, 1, `Van ${who}`))).toBe(mayRead ? writes : hidden);
    const remarks = isMember ? (state === 'adopted' ? 'PT409' : 'done') : '42501';
    expect(await outcome(remark(who, id, 'Beginzin'))).toBe(mayRead ? remarks : hidden);
  });

  test.each(everybody)('decided about by %s', async (who) => {
    const mayRead = readersOf(state, 'public').includes(who);
    const hidden = who === 'visitor' ? '42501' : 'PT404';
    const owner = who === 'member';
    const lead = who === 'chair' || who === 'coordinator';
    const may: Record<string, boolean> = {
      'draft shared': owner,
      'shared draft': owner,
      'shared submitted': owner || lead,
      'submitted shared': owner || lead,
      'submitted adopted': lead,
    };
    for (const next of states) {
      const id = await documentIn(state, 'square', 'public');
      const step = may[`${state} ${next}`];
      const readsAll = state === 'draft' ? mayRead : all.includes(who);
      const senseless = readsAll ? 'PT409' : '42501';
      const known = step === undefined ? senseless : step ? 'done' : '42501';
      const expected = mayRead && who !== 'visitor' ? known : hidden;
      expect([next, await outcome(setState(who, id, next, 1))]).toEqual([next, expected]);
    }
    const id = await documentIn(state, 'square', 'public');
    const keeping = { document_id: id, title: 'Advies', language: 'nl', audience: 'members' };
    const kept = owner || lead ? 'done' : '42501';
    const expected = mayRead && who !== 'visitor' ? kept : hidden;
    expect(await outcome(call(who, 'set_document_settings', keeping))).toBe(expected);
    const editor = { document_id: id, person: people.guest, is_editor: true };
    const named = mayRead && who !== 'visitor' ? (owner ? 'done' : '42501') : hidden;
    expect(await outcome(call(who, 'set_document_editor', editor))).toBe(named);
  });
});

test('nobody else begins one than a member', async () => {
  for (const who of everybody) {
    const expected = members.includes(who) ? 'done' : '42501';
    expect([who, await outcome(begin(who, 'square', 'public'))]).toEqual([who, expected]);
  }
  expect(await outcome(begin('outsider', 'house', 'members'))).toBe('PT404');
});

test('visitors read the newest version of a public one and never an earlier', async () => {
  const id = await documentIn('shared', 'square', 'public');
  await save('second', id, 1, 'Zonder het adres van Amina');
  expect((await show('visitor', id)).shown.number).toBe(2);
  for (const who of ['visitor', 'outsider', 'otherChair'] as const) {
    expect(await outcome(show(who, id, 1))).toBe('PT404');
    const one = { document_id: id, version: 1 };
    expect(await outcome(call(who, 'get_document_version', one))).toBe('PT404');
    const rows = await act(
      who,
      (sql) => sql<{ number: number }[]>`
        select number from public.document_versions where document_id = ${id}`,
    );
    expect(rows.map(({ number }) => number)).toEqual([2]);
    // What nobody else may do they cannot do by writing to the tables either.
    const writes = act(who, (sql) => sql`update public.documents set state = 'adopted'`);
    expect(await outcome(writes)).toBe('42501');
  }
});

test('a group that is narrowed narrows its documents; none is wider than its group', async () => {
  const id = await documentIn('adopted', 'square', 'public');
  await db.sql`update public.working_groups set reading = 'members' where slug = 'square'`;
  expect(await outcome(show('visitor', id))).toBe('PT404');
  const keeping = { document_id: id, title: 'Advies', language: 'nl', audience: 'public' };
  const wider = 'audience:groupDocuments:errorAudienceWider';
  expect(await outcome(call('chair', 'set_document_settings', keeping))).toBe(wider);
  expect(await outcome(begin('member', 'square', 'public'))).toBe(wider);
  await db.sql`update public.working_groups set reading = 'public' where slug = 'square'`;
});
