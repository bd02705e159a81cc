import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './nomination-world.ts';
import {
  accept,
  act,
  db,
  draft,
  get,
  idOf,
  openWorld,
  outcome,
  people,
  prove,
  sent,
  start,
  stateOf,
  submit,
} from './nomination-world.ts';

beforeAll(openWorld);
afterAll(() => db.drop());
beforeEach(() => db.sql`delete from private.attempts`);

describe('who may what', () => {
  const others: Who[] = ['visitor', 'person', 'case_worker', 'coordinator', 'editor'];
  const acts: [string, (who: Who, id: string) => Promise<unknown>][] = [
    ['take', (who, id) => act(who, (sql) => sql`select public.take_nomination(${id})`)],
    ['ask', (who, id) => act(who, (sql) => sql`select public.ask_nominator(${id}, 'Wat?')`)],
    ['accept', (who, id) => accept(who, id)],
    [
      'decline',
      (who, id) => act(who, (sql) => sql`select public.decline_nomination(${id}, 'Nee.')`),
    ],
    [
      'merge',
      (who, id) =>
        act(
          who,
          (sql) =>
            sql`select public.merge_nomination(${id}, (select id from public.initiatives where slug = 'core'))`,
        ),
    ],
    [
      'distinct',
      (who, id) =>
        act(
          who,
          (sql) =>
            sql`select public.not_a_duplicate(${id}, (select id from public.initiatives where slug = 'core'))`,
        ),
    ],
    ['note', (who, id) => act(who, (sql) => sql`select public.note_nomination(${id}, 'x')`)],
  ];
  test.each(acts)('only moderators and administrators %s', async (_name, run) => {
    const refused = await sent();
    for (const who of others) expect(await outcome(run(who, refused.id)), who).toBe('42501');
    expect(await stateOf(refused.id)).toBe('submitted');
    for (const who of ['moderator', 'administrator'] as const) {
      expect(await outcome(run(who, (await sent()).id)), who).toBe('done');
    }
  });

  test('moderators, coordinators and administrators see the queue; contacts only who decides', async () => {
    const { id } = await sent();
    const review = (who: Who) =>
      act(who, (sql) => sql`select public.get_nomination_for_review(${id}, 'nl') as value`);
    for (const who of ['moderator', 'administrator', 'coordinator'] as const) {
      expect(
        await outcome(act(who, (sql) => sql`select public.list_nominations('open', 1, 'nl')`)),
        who,
      ).toBe('done');
      const [row] = await review(who);
      expect((row?.['value'] as Json)['contact'] === null, who).toBe(who === 'coordinator');
    }
    for (const who of others.filter((name) => name !== 'coordinator')) {
      expect(
        await outcome(act(who, (sql) => sql`select public.list_nominations('open', 1, 'nl')`)),
        who,
      ).toBe('42501');
      expect(await outcome(review(who)), who).toBe('42501');
    }
    expect(
      await act('coordinator', (sql) => sql`select from public.nomination_contacts`),
    ).toHaveLength(0);
    expect(
      await outcome(act('moderator', (sql) => sql`select receipt_hash from public.nominations`)),
    ).toBe('42501');
    expect(
      await outcome(
        act('administrator', (sql) => sql`update public.nominations set state = 'accepted'`),
      ),
    ).toBe('42501');
    expect(await outcome(act('visitor', (sql) => sql`select from public.nominations`))).toBe(
      '42501',
    );
    expect(await act('person', (sql) => sql`select id from public.nominations`)).toHaveLength(0);
  });

  test('a receipt cannot be guessed, nor built from what is stored', async () => {
    const { id } = await sent();
    const [row] =
      await db.sql`select encode(receipt_hash, 'hex') as hash, challenge from public.nominations where id = ${id}`;
    for (const wrong of ['', 'x', id, row?.['hash'], row?.['challenge'], '0'.repeat(32)]) {
      expect(await outcome(get(wrong as string))).toBe('PT404');
      expect(
        await outcome(
          act('visitor', (sql) => sql`select public.withdraw_nomination(${wrong as string})`),
        ),
      ).toBe('PT404');
    }
  });

  test('the API answers with the same codes', async () => {
    const client = db.clientFor();
    const missing = await client.rpc('get_nomination', { receipt: '0'.repeat(32), language: 'nl' });
    expect(missing).toMatchObject({ status: 404, error: { code: 'PT404' } });
    const refused = await client.rpc('list_nominations', {
      shown: 'open',
      page: 1,
      language: 'nl',
    });
    expect(refused).toMatchObject({ status: 401, error: { code: '42501' } });
  });
});

describe('two moderators', () => {
  test('at once: one decides, the other is told', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await sent();
      const results = await Promise.all([
        outcome(accept('moderator', id)),
        outcome(act('second', (sql) => sql`select public.decline_nomination(${id}, 'Nee.')`)),
        outcome(accept('second', id)),
      ]);
      expect(results.toSorted()).toEqual(['PT409', 'PT409', 'done']);
    }
  });

  test('four eyes: the first proposes, only another one accepts', async () => {
    await db.sql`update public.site_settings set four_eyes = true`;
    const { receipt, id } = await sent();
    await accept('moderator', id);
    expect(await get(receipt)).toMatchObject({ state: 'in_review', initiative: null });
    expect(await outcome(accept('moderator', id))).toBe('PT409');
    await accept('second', id);
    expect(await stateOf(id)).toBe('accepted');
    await db.sql`update public.site_settings set four_eyes = false`;
  });
});

test('addresses are erased after the decision, and drafts that nobody finished', async () => {
  const { receipt, id } = await sent({}, 'forget@example.org');
  const unfinished = await start();
  await act('moderator', (sql) => sql`select public.decline_nomination(${id}, 'Nee.')`);
  const forget = (days: number) =>
    db.sql`select private.forget_nominations(current_date + ${days}::integer)`;
  await forget(30);
  expect(await get(receipt)).toMatchObject({ hasMail: true });
  await forget(100);
  expect(await get(receipt)).toMatchObject({ hasMail: false, contact: null });
  expect(await outcome(get(unfinished))).toBe('PT404');
});

test('no sequence of acts, by anybody, leads outside the states that exist', async () => {
  // What may happen, told once more and independently of the SQL.
  const open = ['submitted', 'in_review', 'question_asked'];
  const model: Record<string, { from: string[]; to: string; by: Who[] | 'receipt' }> = {
    submit: { from: ['draft'], to: 'submitted', by: 'receipt' },
    answer: { from: ['question_asked'], to: 'in_review', by: 'receipt' },
    withdraw: { from: ['draft', ...open], to: 'withdrawn', by: 'receipt' },
    take: { from: ['submitted'], to: 'in_review', by: ['moderator', 'second', 'administrator'] },
    ask: {
      from: ['submitted', 'in_review'],
      to: 'question_asked',
      by: ['moderator', 'second', 'administrator'],
    },
    accept: { from: open, to: 'accepted', by: ['moderator', 'second', 'administrator'] },
    decline: { from: open, to: 'declined', by: ['moderator', 'second', 'administrator'] },
    merge: { from: open, to: 'merged', by: ['moderator', 'second', 'administrator'] },
  };
  const acts: Record<
    string,
    (who: Who, receipt: string, id: string, proof: string) => Promise<unknown>
  > = {
    submit: (_who, receipt, _id, proof) => submit(receipt, proof),
    answer: (_who, receipt) =>
      act('visitor', (sql) => sql`select public.answer_nomination(${receipt}, 'Ja.')`),
    withdraw: (_who, receipt) =>
      act('visitor', (sql) => sql`select public.withdraw_nomination(${receipt})`),
    take: (who, _receipt, id) => act(who, (sql) => sql`select public.take_nomination(${id})`),
    ask: (who, _receipt, id) => act(who, (sql) => sql`select public.ask_nominator(${id}, 'Wat?')`),
    accept: (who, _receipt, id) => accept(who, id),
    decline: (who, _receipt, id) =>
      act(who, (sql) => sql`select public.decline_nomination(${id}, 'Nee.')`),
    merge: (who, _receipt, id) =>
      act(
        who,
        (sql) =>
          sql`select public.merge_nomination(${id}, (select id from public.initiatives where slug = 'core'))`,
      ),
  };
  const step = fc.record({
    name: fc.constantFrom(...Object.keys(model)),
    who: fc.constantFrom<Who>('visitor', ...(Object.keys(people) as Who[])),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 9 }),
      fc.boolean(),
      async (sequence, alreadySent) => {
        const receipt = await draft();
        const id = await idOf(receipt);
        const proof = await prove(receipt);
        let state = 'draft';
        for (const { name, who } of [
          ...(alreadySent ? [{ name: 'submit', who: 'visitor' as Who }] : []),
          ...sequence,
        ]) {
          const rule = model[name]!;
          const allowed =
            (rule.by === 'receipt' || rule.by.includes(who)) && rule.from.includes(state);
          const result = await outcome(acts[name]!(who, receipt, id, proof));
          expect(result === 'done', `${name} by ${who} in ${state}: ${result}`).toBe(allowed);
          if (allowed) state = rule.to;
          expect(await stateOf(id)).toBe(state);
        }
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
