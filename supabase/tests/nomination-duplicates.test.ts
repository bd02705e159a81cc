import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from './nomination-world.ts';
import { act, db, get, openWorld, sent } from './nomination-world.ts';

beforeAll(openWorld);
afterAll(() => db.drop());
beforeEach(() => db.sql`delete from private.attempts`);

describe('possible duplicates', () => {
  const found = async (name: string, place: string | null, website: string | null = null) => {
    const [row] = await act(
      'visitor',
      (sql) =>
        sql`select public.nomination_duplicates(${name}, ${place}, ${website}, 'nl') as value`,
    );
    return row?.['value'] as {
      candidates: { slug: string; strength: string; signals: string[] }[];
      alreadyNominated: boolean;
    };
  };

  test.each<[string, string | null, string | null, string, string]>([
    ['Buddybegeleiding Denderleeuw', 'Denderleeuw', null, 'buddy', 'likely'],
    ['Buddybegeleiding Denderleeuw', 'Gent', null, 'buddy', 'possible'],
    ['InsideOut vzw', 'Gent', null, 'inside-out', 'likely'],
    ['CoRE', 'Wenen', null, 'core', 'possible'],
    ['Het grote CoRE Vienna project voor iedereen', 'Wenen', null, 'core', 'possible'],
    ['Ghent without borders', 'Gent', null, 'borders', 'likely'],
    ['Heel iets anders', 'Wenen', 'insideout.be/contact', 'inside-out', 'likely'],
    ['Heel iets anders', null, 'm.facebook.com/groups/syrimont/?ref=1', 'syrimont', 'likely'],
  ])('%s in %s with %s is %s (%s)', async (name, place, website, slug, strength) => {
    expect((await found(name, place, website)).candidates).toContainEqual(
      expect.objectContaining({ slug, strength }),
    );
  });

  test.each<[string, string, string | null]>([
    ['SOCK', 'Gent', null],
    ['CoRE', 'Gent', null],
    ['Jobteam', 'Gent', 'https://facebook.com/groups/jobteam'],
    ['%', 'Gent', '%'],
  ])('%s in %s is like none', async (name, place, website) => {
    expect((await found(name, place, website)).candidates).toEqual([]);
  });

  test('of what is not public only this much shows: somebody told us already', async () => {
    await sent({ name: { name: 'Zwemclub Golfslag' } });
    expect(await found('Zwemclub Golfslagg', 'Gent')).toEqual({
      candidates: [],
      alreadyNominated: true,
    });
    expect(await found('Zwemclub Golfslag', 'Denderleeuw')).toEqual({
      candidates: [],
      alreadyNominated: false,
    });
  });

  test('"not a duplicate" is remembered until name, site or place changes', async () => {
    const { id } = await sent({ name: { name: 'Inside Out vzw' } });
    const [target] = await db.sql`select id from public.initiatives where slug = 'inside-out'`;
    const candidates = async () => {
      const [row] = await act(
        'moderator',
        (sql) => sql`select public.get_nomination_for_review(${id}, 'nl') as value`,
      );
      return (row?.['value'] as { candidates: { slug: string }[] }).candidates.map(
        (candidate) => candidate.slug,
      );
    };
    expect(await candidates()).toEqual(['inside-out']);
    await act('moderator', (sql) => sql`select public.not_a_duplicate(${id}, ${target?.['id']})`);
    expect(await candidates()).toEqual([]);
    await db.sql`update public.nominations set website = 'https://insideout.be' where id = ${id}`;
    expect(await candidates()).toEqual(['inside-out']);
  });

  test('moderators are told of the same contact too, visitors are not', async () => {
    await db.sql`insert into public.initiative_contacts (initiative_id, channel, contact)
      select id, 'phone', '+32 9 123 45 67' from public.initiatives where slug = 'borders'`;
    const { receipt, id } = await sent({
      name: { name: 'Compleet andere naam' },
      contact: { channel: 'phone', contact: '09/123.45.67' },
    });
    const [row] = await act(
      'moderator',
      (sql) => sql`select public.get_nomination_for_review(${id}, 'nl') as value`,
    );
    expect((row?.['value'] as Json)['candidates']).toMatchObject([
      { slug: 'borders', signals: ['contact', 'place'] },
    ]);
    expect((await get(receipt)).duplicates).toBeNull();
  });
});
