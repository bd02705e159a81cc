import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json, Who } from './conversations-world.ts';
import {
  call,
  db,
  openConversationsWorld,
  resetConversations,
  tried,
} from './conversations-world.ts';
import { agreed, countTold, outcome } from './outcomes-world.ts';

// Thanks: between the two, public only while both want it.
beforeAll(openConversationsWorld);
afterAll(() => db.drop());
beforeEach(resetConversations);

async function finished(): Promise<string> {
  const { id } = await agreed();
  await call('seeker', 'say_outcome', id, 'done');
  return id;
}
const thank = (who: Who, match: string, message = 'Bedankt voor alles', reach = 'private') =>
  tried(who, 'write_thanks', match, message, reach, 'nl');
const shown = async (who: Who) => (await call(who, 'list_thanks', 'nl')) as Json[];

describe('writing', () => {
  test('each side to the other, once it is done; the other is told once', async () => {
    const open = await agreed();
    expect(await thank('seeker', open.id)).toBe('PT409');
    await resetConversations();
    const id = await finished();
    expect(await thank('seeker', id)).toBe('done');
    expect(await thank('seeker', id, 'Bedankt voor echt alles')).toBe('done');
    expect(await thank('giver', id, 'Graag gedaan')).toBe('done');
    expect(await countTold('giver', 'match_thanks')).toBe(1);
    expect(await outcome('giver', id)).toMatchObject({
      received: { body: 'Bedankt voor echt alles', reach: 'private', otherReach: 'private' },
      given: { body: 'Graag gedaan' },
    });
  });

  test.for<[string, string]>([
    ['', 'message:errorRequired'],
    ['a'.repeat(301), 'message:outcomes:errorThanks'],
    ['Mail mij op jan@example.org', 'message:outcomes:errorContact'],
    ['Ik wil nog iets in ruil voor mijn hulp', 'message:outcomes:errorRisky'],
  ])('refused: %s', async ([message, error]) => {
    expect(await thank('seeker', await finished(), message)).toBe(error);
  });

  test('by nobody else, and not to who is blocked', async () => {
    const id = await finished();
    for (const who of ['third', 'speaker', 'coordinator'] as const)
      for (const [name, ...given] of [
        ['write_thanks', 'Dank', 'public', 'nl'],
        ['allow_thanks', 'public'],
        ['withdraw_thanks'],
      ] as const)
        expect(await tried(who, name, id, ...given)).toBe('PT404');
    expect(await thank('visitor', id)).toBe('42501');
    expect(await tried('giver', 'allow_thanks', id, 'public')).toBe('PT404');
    expect(await thank('seeker', id, 'Dank', 'everywhere')).toBe('reach:errorChoice');
    await db.sql`insert into public.blocks (blocker_id, blocked_id) select giver_id, seeker_id from public.matches where id = ${id}`;
    expect(await thank('seeker', id)).toBe('PT409');
  });
});

describe('in public', () => {
  test('only while both want it, and gone at once', async () => {
    const id = await finished();
    await thank('seeker', id, 'Zo lief', 'public');
    expect(await shown('visitor')).toEqual([]);
    await call('giver', 'allow_thanks', id, 'public');
    expect(await shown('visitor')).toMatchObject([{ body: 'Zo lief' }]);
    await call('giver', 'allow_thanks', id, 'private');
    expect(await shown('visitor')).toEqual([]);
    await call('giver', 'allow_thanks', id, 'public');
    await thank('seeker', id, 'Zo lief', 'private');
    expect(await shown('visitor')).toEqual([]);
    await thank('seeker', id, 'Zo lief', 'public');
    expect(await shown('visitor')).toHaveLength(1);
    await call('seeker', 'withdraw_thanks', id);
    expect(await shown('visitor')).toEqual([]);
    expect(await outcome('giver', id)).toMatchObject({ received: null });
  });

  test('other words need another yes', async () => {
    const id = await finished();
    await thank('seeker', id, 'Zo lief', 'public');
    await call('giver', 'allow_thanks', id, 'named');
    await thank('seeker', id, 'Heel iets anders', 'public');
    expect(await shown('visitor')).toEqual([]);
  });

  test('names only where both want them, and only for who is signed in', async () => {
    const id = await finished();
    await thank('seeker', id, 'Zo lief', 'named');
    await call('giver', 'allow_thanks', id, 'public');
    expect((await shown('third'))[0]).not.toHaveProperty('from');
    await call('giver', 'allow_thanks', id, 'named');
    expect(await shown('third')).toMatchObject([{ from: 'seeker', to: 'giver' }]);
    expect(JSON.stringify(await shown('visitor'))).not.toMatch(/seeker|giver|match/);
    expect((await shown('third'))[0]).not.toHaveProperty('match');
  });

  test('nobody posted for under a code name is named', async () => {
    const id = await finished();
    await thank('seeker', id, 'Zo lief', 'named');
    const [b] = await db.sql<{ id: string }[]>`
      insert into public.beneficiaries (code_name, organisation_id, consent_on, consent_language, consent_until)
      select 'Zonnebloem', o.id, current_date, 'nl', current_date + 30 from public.organisations as o limit 1 returning id`;
    await db.sql`update public.listings set person_id = null, beneficiary_id = ${b!.id},
      through_id = (select organisation_id from public.beneficiaries where id = ${b!.id})`;
    expect(await tried('giver', 'allow_thanks', id, 'named')).toBe('reach:outcomes:errorNamed');
    expect(await tried('giver', 'allow_thanks', id, 'public')).toBe('done');
  });

  test('who keeps the exchange takes them off; nobody else', async () => {
    const id = await finished();
    await thank('seeker', id, 'Zo lief', 'public');
    expect(await tried('moderator', 'hide_thanks', id, 'seeker')).toBe('PT404');
    await call('giver', 'allow_thanks', id, 'public');
    for (const who of ['seeker', 'giver', 'third', 'speaker', 'visitor'] as const)
      expect(await tried(who, 'hide_thanks', id, 'seeker')).toBe('42501');
    expect(await shown('moderator')).toMatchObject([{ match: id, side: 'seeker' }]);
    await call('moderator', 'hide_thanks', id, 'seeker');
    expect(await shown('visitor')).toEqual([]);
    // The same words again do not bring them back.
    await thank('seeker', id, 'Zo lief', 'public');
    expect(await shown('visitor')).toEqual([]);
  });

  test('they go with the account of either', async () => {
    const id = await finished();
    await thank('seeker', id, 'Zo lief', 'public');
    await call('giver', 'allow_thanks', id, 'public');
    await db.sql`delete from auth.users where email = 'seeker@example.org'`;
    expect(await shown('visitor')).toEqual([]);
  });
});
