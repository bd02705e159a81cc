import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Name } from './merging-world.ts';
import { call, clear, db, desk, make, openMergingWorld, pairs, people } from './merging-world.ts';

beforeAll(openMergingWorld);
beforeEach(clear);
afterAll(() => db.drop());

describe('pairs that may be one', () => {
  test('are alike in name in one municipality; elsewhere that is only possible', async () => {
    await make({ name: 'Buddybegeleiding Denderleeuw' });
    await make({ name: 'Buddybegeleiding Refugee Forum Denderleeuw' });
    await make({ name: 'InsideOut' });
    await make({ name: 'Inside-Out vzw' });
    await make({ name: 'Taalcafé Babel' });
    await make({ name: 'TAALCAFE BABEL asbl', place: 'wenen' });
    await make({ name: 'SOCK' });
    await make({ name: 'Social and solidarity economy for newcomers' });
    expect((await pairs()).toSorted()).toEqual([
      'likely: Buddybegeleiding Denderleeuw / Buddybegeleiding Refugee Forum Denderleeuw (name, place)',
      'likely: InsideOut / Inside-Out vzw (name, place)',
      'possible: Taalcafé Babel / TAALCAFE BABEL asbl (name)',
    ]);
  });

  test('have one name inside the other, in one municipality only', async () => {
    await make({ name: 'CoRE' });
    await make({ name: 'CoRE Vienna' });
    await make({ name: 'CoRE Rotterdam Zuid', place: 'wenen' });
    expect(await pairs()).toEqual(['possible: CoRE / CoRE Vienna (word, place)']);
  });

  test('compare translated names', async () => {
    await make({ name: 'Gent Zonder Grenzen' });
    const other = await make({ name: 'Ghent Without Borders' });
    expect(await pairs()).toEqual([]);
    await db.sql`insert into public.initiative_names (initiative_id, language, name, role)
      select id, 'nl', 'Gent zonder grenzen', 'translation' from public.initiatives where slug = ${other}`;
    expect(await pairs()).toEqual([
      'likely: Gent Zonder Grenzen / Ghent Without Borders (name, place)',
    ]);
  });

  test('have the same site, number or mailbox, unless many have it', async () => {
    await make({ name: 'Appel', website: 'https://www.appel.example/over' });
    await make({ name: 'Zonnebloem', website: 'http://appel.example' });
    await make({ name: 'Winkelhaak', contact: '0478 12 34 56' });
    await make({ name: 'Mandoline', contact: '+32 478/12.34.56' });
    await make({ name: 'Kruidnagel', contact: 'post@een.example' });
    await make({ name: 'Steenbok', contact: 'Post@een.example' });
    for (const name of ['Anjer', 'Violier', 'Papaver', 'Lupine', 'Hortensia'])
      await make({
        name,
        website: `https://stad.example/${name.length < 7 ? 'zelfde' : name}`,
        contact: 'info@stad.example',
      });
    expect((await pairs()).toSorted()).toEqual([
      'likely: Anjer / Lupine (site, place)',
      'likely: Appel / Zonnebloem (site, place)',
      'likely: Kruidnagel / Steenbok (mail, place)',
      'likely: Winkelhaak / Mandoline (phone, place)',
    ]);
  });

  test('stand within a hundred metres and are somewhat alike; never by a hidden or rough place', async () => {
    await make({ name: 'Atelier Noord', at: [50.8801, 4.0701] });
    await make({ name: 'Atelier Rood', at: [50.8805, 4.0703] });
    await make({ name: 'Atelier Zuid', at: [50.8802, 4.0702], visibility: 'hidden' });
    await make({ name: 'Atelier Goud' });
    expect(await pairs()).toEqual(['possible: Atelier Noord / Atelier Rood (near)']);
  });

  test('are only published ones, and leave with what is withdrawn', async () => {
    const first = await make({ name: 'De Tuin' });
    await make({ name: 'De Tuin', published: false });
    expect(await pairs()).toEqual([]);
    await make({ name: 'De Tuin' });
    expect(await pairs()).toHaveLength(1);
    await db.sql`update public.initiatives set is_published = false where slug = ${first}`;
    expect(await pairs()).toEqual([]);
  });
});

describe('not a duplicate', () => {
  const distinct = (one: string, other: string, why = '', who: Name | null = 'moderator') =>
    call(who, 'remember_distinct', { one, other, why });

  test('is remembered in either order, and asked again only when a name, site or place changes', async () => {
    const first = await make({ name: 'De Tuin' });
    const second = await make({ name: 'De Tuinen' });
    expect(await pairs()).toHaveLength(1);
    expect(await distinct(second, first, 'Een tuin en een park.')).toBe('done');
    expect(await pairs()).toEqual([]);
    // Something else changes: nothing is asked.
    await db.sql`update public.initiatives set budget_amount = 5 where slug = ${first}`;
    await db.sql`insert into public.initiative_contacts (initiative_id, channel, contact)
      select id, 'mail', 'a@b.example' from public.initiatives where slug = ${first}`;
    expect(await pairs()).toEqual([]);
    await db.sql`update public.initiative_names set name = 'De Tuin!' where name = 'De Tuin'`;
    expect(await pairs()).toEqual([]);
    await db.sql`update public.initiative_names set name = 'De Tuine' where name = 'De Tuinen'`;
    expect(await pairs()).toEqual(['likely: De Tuin! / De Tuine (name, place)']);
    expect(await distinct(first, second)).toBe('done');
    await db.sql`update public.initiatives set website = 'https://tuin.example' where slug = ${first}`;
    expect(await pairs()).toHaveLength(1);
    const [kept] = await db.sql`select reason, decided_by from private.initiative_distinctions`;
    expect(kept).toEqual({ reason: null, decided_by: people.moderator.id });
  });

  test('refuses too long a reason and what is not there', async () => {
    const first = await make({ name: 'De Tuin' });
    const second = await make({ name: 'De Tuin' });
    expect(await distinct(first, second, 'x'.repeat(501))).toBe('reason:merging:errorLong');
    expect(await distinct(first, first)).toBe('PT404');
    expect(await distinct(first, 'nergens')).toBe('PT404');
  });

  test.each([
    [null, '42501'],
    ['person', '42501'],
    ['owner', '42501'],
    ['coordinator', 'done'],
    ['editor', 'done'],
    ['moderator', 'done'],
    ['administrator', 'done'],
  ] as const)('by %s: %s', async (who, answer) => {
    const first = await make({ name: 'De Tuin' });
    const second = await make({ name: 'De Tuin' });
    await db.sql`insert into public.initiative_owners (initiative_id, organisation_id)
      select i.id, o.id from public.initiatives as i, public.organisations as o where i.slug = ${first} and o.slug = 'huis'`;
    expect(await distinct(first, second, '', who)).toBe(answer);
    const read = await call(who, 'list_possible_duplicates', { language: 'nl' });
    if (answer === 'done') expect(read).toMatchObject({ total: 0, pairs: [] });
    else expect(read).toBe(answer);
  });
});

test('the desk names no place that is hidden, and counts what waits', async () => {
  await make({ name: 'De Tuin', visibility: 'hidden', at: [50.8801, 4.0701] });
  await make({ name: 'De Tuin' });
  const { total, pairs: lines } = await desk();
  expect(total).toBe(1);
  expect(lines[0]).toMatchObject({ signals: ['name'], isLikely: false });
  expect(lines[0]!.one.places).toEqual([]);
  expect(JSON.stringify(lines)).not.toMatch(/Geheime|50\.88/);
  expect(await call('moderator', 'count_moderation', {})).toMatchObject({ duplicates: 1 });
});
