import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentIn, remark, save, setState, show } from './documents-world.ts';
import { call, db, openWorld, outcome, people } from './topics-world.ts';

beforeAll(openWorld);
afterAll(() => db.drop());

test('a remark stands on words of its version and stays when they change', async () => {
  const id = await documentIn('shared', 'square', 'public');
  const { id: comment } = await remark('second', id, ' Begin\n');
  expect(await outcome(remark('second', id, 'Staat er niet'))).toBe(
    'quotation:groupDocuments:errorQuotation',
  );
  expect(await outcome(remark('second', id, '  '))).toBe('quotation:errorRequired');
  expect(await outcome(remark('second', id, 'Begin', 7))).toBe(
    'quotation:groupDocuments:errorQuotation',
  );
  await save('member', id, 1, 'Iets anders');
  const { comments } = await show('guest', id);
  expect(comments).toMatchObject([{ id: comment, version: 1, quotation: 'Begin' }]);
});

test('a form that is sent twice is one remark, and one answer', async () => {
  const id = await documentIn('shared', 'square', 'public');
  const once = randomUUID();
  const made = await Promise.all([1, 2].map(() => remark('second', id, 'Begin', 1, once)));
  expect(made[0]).toEqual(made[1]);
  const answer = { comment_id: made[0]!.id, body: 'Ja', once: randomUUID() };
  await Promise.all([1, 2].map(() => call('member', 'answer_document_comment', answer)));
  const { comments } = await show('member', id);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.answers).toHaveLength(1);
  // An answer to an answer stands below the same remark.
  const nested = { comment_id: comments[0]!.answers[0]!.id, body: 'Toch niet', once: randomUUID() };
  await call('second', 'answer_document_comment', nested);
  expect((await show('member', id)).comments[0]?.answers.map(({ body }) => body)).toEqual([
    'Ja',
    'Toch niet',
  ]);
});

test('settled and opened again; taken back with or without answers', async () => {
  const id = await documentIn('shared', 'square', 'public');
  const first = await remark('second', id, 'Begin');
  const settle = (is_resolved: boolean) =>
    call('member', 'resolve_document_comment', { comment_id: first.id, is_resolved });
  await settle(true);
  await settle(true);
  expect((await show('member', id)).comments[0]?.resolvedAt).not.toBeNull();
  await settle(false);
  expect((await show('member', id)).comments[0]?.resolvedAt).toBeNull();
  const remove = (who: 'second' | 'member' | 'outsider', comment: number) =>
    outcome(call(who, 'remove_document_comment', { comment_id: comment }));
  expect(await remove('member', first.id)).toBe('42501');
  expect(await remove('outsider', first.id)).toBe('PT404');
  const answer = { comment_id: first.id, body: 'Goed gezien' };
  await call('member', 'answer_document_comment', answer);
  expect(await remove('second', first.id)).toBe('done');
  expect((await show('member', id)).comments).toMatchObject([
    { body: null, answers: [{ body: 'Goed gezien' }] },
  ]);
  const second = await remark('second', id, 'zin');
  expect(await remove('second', second.id)).toBe('done');
  expect((await show('member', id)).comments).toHaveLength(1);
});

test('strangers cannot answer, settle or find remarks by their number', async () => {
  const id = await documentIn('shared', 'square', 'public');
  const { id: comment_id } = await remark('member', id, 'Begin');
  for (const who of ['outsider', 'otherChair', 'formerMember'] as const) {
    const attempts = [
      call(who, 'answer_document_comment', { comment_id, body: 'Hallo' }),
      call(who, 'resolve_document_comment', { comment_id, is_resolved: true }),
      call(who, 'remove_document_comment', { comment_id }),
    ];
    expect(await Promise.all(attempts.map(outcome))).toEqual(Array(3).fill('PT404'));
  }
  // The city's staff reads along and says nothing, unless it sits in the group.
  const staff = call('moderator', 'answer_document_comment', { comment_id, body: 'Hallo' });
  expect(await outcome(staff)).toBe('42501');
});

test('nothing is remarked on what was adopted', async () => {
  const id = await documentIn('submitted', 'square', 'public');
  const { id: comment_id } = await remark('member', id, 'Begin');
  await setState('chair', id, 'adopted', 1);
  expect(await outcome(remark('member', id, 'Begin'))).toBe('PT409');
  const answer = call('member', 'answer_document_comment', { comment_id, body: 'Te laat' });
  expect(await outcome(answer)).toBe('PT409');
});

test('an account that is deleted leaves its remarks without a name', async () => {
  const id = await documentIn('shared', 'square', 'public');
  await remark('holder', id, 'Begin');
  await db.sql`delete from auth.users where id = ${people.holder}`;
  expect((await show('member', id)).comments).toMatchObject([{ author: null, body: 'Klopt dit?' }]);
});
