import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Who } from './record-history-world.ts';
import {
  call,
  compare,
  db,
  history,
  kinds,
  latest,
  openHistoryWorld,
  read,
  save,
  slug,
  tried,
  versionsOf,
} from './record-history-world.ts';

beforeAll(openHistoryWorld);
afterAll(() => db.drop());

const whole: readonly Who[] = ['ngo', 'editor', 'moderator', 'admin'];
const others: readonly Who[] = ['visitor', 'citizen', 'caseworker', 'coordinator'];

describe('the history', () => {
  test('is read by everybody, with names for who keeps the record', async () => {
    const steps = await read('steps');
    await save('ngo', 'steps', { steps: [] }, 'Opnieuw begonnen');
    await save('moderator', 'steps', steps, 'Dat was te veel');
    for (const who of others) {
      const { versions, mode } = await history(who);
      expect(mode).toBeNull();
      expect(versions.slice(0, 2)).toMatchObject([
        { section: 'steps', role: 'staff', author: null, reason: 'Dat was te veel' },
        { section: 'steps', role: 'owner', author: null, reason: 'Opnieuw begonnen' },
      ]);
    }
    for (const who of whole) {
      const [newest] = (await history(who)).versions;
      expect(newest!.author?.name).toBeTruthy();
    }
    expect((await history('ngo')).mode).toBe('owner');
    expect((await history('editor')).mode).toBeNull();
    expect((await history('moderator')).mode).toBe('staff');
  });

  test('comes in pages of thirty without a gap', async () => {
    const means = await read('means');
    for (let n = 0; n < 33; n += 1)
      await save('ngo', 'means', { ...means, people: { nl: `Ronde ${n}` } });
    const seen: number[] = [];
    let before: number | null = null;
    for (let page = 0; page < 10; page += 1) {
      const found: { versions: { id: number }[]; next: number | null } = await call(
        'visitor',
        'get_record_history',
        { initiative_slug: slug, language: 'ar', ...(before ? { before } : {}) },
      );
      seen.push(...found.versions.map(({ id }) => id));
      before = found.next;
      if (!before) break;
    }
    const all = await db.sql<{ id: number }[]>`
      select v.id::integer from public.initiative_versions as v join public.initiatives as i on i.id = v.initiative_id
      where i.slug = ${slug} order by v.id desc`;
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  test('of what is not published is for who works on it', async () => {
    await db.sql`update public.initiatives set is_published = false where slug = ${slug}`;
    const args = { initiative_slug: slug, language: 'nl' };
    const [version] = (await history('moderator')).versions;
    for (const who of ['visitor', 'citizen', 'caseworker'] as const) {
      expect(await tried(who, 'get_record_history', args)).toBe('PT404');
      expect(await tried(who, 'compare_record_versions', { ...args, to_id: version!.id })).toBe(
        'PT404',
      );
    }
    expect(await tried('ngo', 'get_record_history', args)).toBe('done');
    await db.sql`update public.initiatives set is_published = true where slug = ${slug}`;
  });

  test('tells of contacts and stories only that they changed', async () => {
    await save(
      'ngo',
      'contact',
      {
        ...(await read('contact')),
        channel: 'mail',
        contact: 'fatima@spaak.example',
        isPublic: false,
      },
      'Fatima neemt over',
    );
    for (const who of [...others, ...whole]) {
      const { versions } = await history(who);
      expect(versions[0]).toMatchObject({ section: 'contact', hasContent: false });
      if (others.includes(who)) expect(JSON.stringify(versions)).not.toMatch(/fatima/i);
      const args = { initiative_slug: slug, language: 'nl', to_id: versions[0]!.id };
      expect(await tried(who, 'compare_record_versions', args)).toBe('PT404');
    }
  });
});

describe('comparing', () => {
  test('goes from one version to another, or shows what one changed', async () => {
    const [newest, older] = await versionsOf('visitor', 'means');
    const one = await compare('visitor', newest!.id);
    expect(one.before['people']).toEqual({ nl: 'Ronde 31' });
    expect(one.after['people']).toEqual({ nl: 'Ronde 32' });
    const oldest = (await versionsOf('visitor', 'means')).at(-1)!;
    const two = await compare('visitor', newest!.id, oldest.id);
    expect(two.before).toEqual((await compare('visitor', oldest.id)).after);
    const [steps] = await versionsOf('ngo', 'steps').then((rows) =>
      rows.length ? rows : [older!],
    );
    const wrong = { initiative_slug: slug, language: 'nl' };
    for (const ids of [
      { to_id: newest!.id, from_id: newest!.id },
      { to_id: oldest.id, from_id: newest!.id },
      { to_id: 999_999_999 },
      ...(steps!.section === 'steps' ? [{ to_id: newest!.id, from_id: steps!.id }] : []),
    ])
      expect(await tried('visitor', 'compare_record_versions', { ...wrong, ...ids })).toBe('PT404');
  });
});

describe('putting back', () => {
  test('is for who keeps the record, with a reason, and makes a version itself', async () => {
    const [newest] = await versionsOf('ngo', 'means');
    const args = { initiative_slug: slug, version_id: newest!.id, side: 'before' };
    for (const who of [...others, 'editor'] as const) {
      expect(await tried(who, 'get_record_restore', { ...args, language: 'nl' })).toBe('42501');
      const restore = { ...args, base: await latest('means'), why: 'Fout' };
      expect(await tried(who, 'restore_record_version', restore)).toBe('42501');
    }
    const base = await latest('means');
    const restore = { ...args, base, why: 'Dat klopte niet' };
    expect(await tried('ngo', 'restore_record_version', { ...restore, why: ' ' })).toBe(
      'reason:errorRequired',
    );
    expect(await tried('ngo', 'restore_record_version', restore)).toBe('done');
    expect((await read('means'))['people']).toEqual({ nl: 'Ronde 31' });
    const [now] = await versionsOf('visitor', 'means');
    expect(now).toMatchObject({ origin: 'restore', reason: 'Dat klopte niet' });
    // Another saved meanwhile.
    expect(await tried('moderator', 'restore_record_version', restore)).toBe('PT409');
  });
});

describe('an attacker', () => {
  test('finds nothing of a place that was shown and then hidden', async () => {
    const [place] = (await read('places'))['places'] as Record<string, unknown>[];
    const exact = {
      ...place,
      visibility: 'public',
      precision: 'exact',
      lat: 51.0512,
      lon: 3.7391,
      address: 'Schuilstraat 7',
    };
    await save('ngo', 'places', { places: [exact] }, 'Naar de Schuilstraat');
    const shown = await versionsOf('visitor', 'places');
    for (const { id, reason } of shown) {
      expect(reason).toBeNull();
      expect(JSON.stringify(await compare('visitor', id))).not.toMatch(/Schuil|51\.05|3\.739|lat/);
    }
    const known = (await versionsOf('ngo', 'places'))[0]!.id;
    expect(JSON.stringify(await compare('ngo', known))).toMatch(/Schuilstraat 7/);

    await save('ngo', 'places', { places: [{ ...exact, visibility: 'hidden' }] });
    for (const who of others) {
      expect(await versionsOf(who, 'places')).toEqual([]);
      for (const { id } of [...shown, ...(await versionsOf('ngo', 'places'))]) {
        const args = { initiative_slug: slug, language: 'nl', to_id: id };
        expect(await tried(who, 'compare_record_versions', args)).toBe('PT404');
        expect(await tried(who, 'compare_record_versions', { ...args, from_id: known })).toBe(
          'PT404',
        );
      }
    }
    for (const who of whole) expect((await versionsOf(who, 'places')).length).toBeGreaterThan(1);
    // Taken off the record altogether it stays hidden, and no older version brings it back.
    await save('ngo', 'places', { places: [] });
    for (const who of others) expect(await versionsOf(who, 'places')).toEqual([]);
    const restore = { initiative_slug: slug, version_id: known, side: 'after', why: 'Terug' };
    expect(
      await tried('ngo', 'restore_record_version', { ...restore, base: await latest('places') }),
    ).toBe('form:recordHistory:errorHidden');
  });

  test('reads no rows of versions behind the functions, and names of nobody', async () => {
    const { data } = await db.clientFor().from('initiative_versions').select('*');
    expect(data ?? []).toEqual([]);
    const names = await db.sql<{ name: string }[]>`
      select p.display_name as name from public.people as p where p.display_name <> ''
      and exists (select from public.initiative_versions as v where v.author_id = p.id)`;
    const answer = JSON.stringify(await history('visitor'));
    for (const { name } of names) expect(answer).not.toContain(name);
  });
});

test('everybody who can ask is one of these kinds', () => {
  expect([...whole, ...others].toSorted()).toEqual([...kinds, 'visitor'].toSorted());
});
