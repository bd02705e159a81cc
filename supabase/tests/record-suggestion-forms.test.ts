import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Section } from '../../app/features/records/sections.ts';
import type { Who } from './record-history-world.ts';
import {
  call,
  db,
  latest,
  openHistoryWorld,
  personOf,
  read,
  slug,
  tried,
} from './record-history-world.ts';
import {
  about,
  age,
  decide,
  forgetSuggestions,
  given,
  idOf,
  sent,
  suggest,
} from './record-suggestions-world.ts';

beforeAll(openHistoryWorld);
afterAll(() => db.drop());
beforeEach(forgetSuggestions);

describe('a suggestion with the form of its part', () => {
  const formOf = (who: Who, section = 'schedule', base = 0) =>
    call<{ content: Record<string, unknown>; number: number; former: object | null }>(
      who,
      'get_suggestion_form',
      { initiative_slug: slug, section, language: 'nl', base },
    );
  const carried = async (section: Section = 'schedule', more: object = {}) => ({
    typed: { 'times.0.kept': ['{}'], 'times.0.opensAt': ['19:00'] },
    in: 'nl',
    base: String(await latest(section)),
    ...more,
  });
  const take = (who: Who, wanted: string, content: unknown, base: number) =>
    tried(who, 'take_over_suggestion', { wanted, content, base, why: '', answer: 'Dank je' });
  const later = async () => {
    const content = (await read('schedule')) as { times: Record<string, unknown>[] };
    const opensAt = `${10 + ((await latest('schedule')) % 10)}:00`;
    return { times: content.times.map((time) => ({ ...time, opensAt, closesAt: '23:00' })) };
  };

  test('begins with what anybody reads, whoever asks; parts that are not public as a whole have none', async () => {
    for (const who of ['visitor', 'citizen', 'editor', 'ngo'] as const) {
      const { content } = await formOf(who);
      expect(content).toEqual(await read('schedule'));
      for (const section of ['places', 'contact', 'stories', 'media', 'relations'])
        expect(
          await tried(who, 'get_suggestion_form', {
            initiative_slug: slug,
            section,
            language: 'nl',
          }),
        ).toBe('PT404');
    }
  });

  test('refuses what is no form, what is too large, and parts that are told in words', async () => {
    const refusal = async (more: object, section = 'schedule') =>
      tried('citizen', 'send_record_suggestion', about(await given('citizen', more), section));
    expect(await refusal(await carried('places'), 'places')).toBe('form:recordHistory:errorWords');
    for (const typed of ['x', [], { a: 'b' }, { a: [1] }, { a: [{ b: 'c' }] }])
      expect(await refusal(await carried('schedule', { typed }))).toBe(
        'form:recordHistory:errorForm',
      );
    const typed = { notes: ['x'.repeat(200_000)] };
    expect(await refusal(await carried('schedule', { typed }))).toBe(
      'form:recordHistory:errorLong',
    );
    expect(await refusal(await carried('schedule', { base: '9999' }))).toBe('PT409');
    expect(await refusal(await carried('schedule', { base: 'x' }))).toBe('PT409');
  });

  test('is taken over by who decides, as one version that says so, and is accepted then', async () => {
    const content = await later();
    const receipt = await suggest('visitor', await carried());
    const wanted = await idOf(receipt);
    const base = await latest('schedule');
    for (const who of ['citizen', 'caseworker', 'coordinator'] as const)
      expect(await take(who, wanted, content, base)).toBe('PT404');
    expect(await take('visitor', wanted, content, base)).toBe('42501');
    // An editor waits until the owner had fourteen days.
    expect(await take('editor', wanted, content, base)).toBe('42501');
    expect(await decide('ngo', wanted)).toBe('verdict:errorChoice');
    expect(await take('ngo', wanted, content, base + 1)).toBe('PT409');
    expect(await take('ngo', wanted, { times: 'x' }, base)).toMatch(/^times:/);
    expect(await sent(receipt)).toMatchObject({ state: 'open' });
    expect(await take('ngo', wanted, content, base)).toBe('done');
    expect(await read('schedule')).toEqual(content);
    expect(await sent(receipt)).toMatchObject({ state: 'accepted', answer: 'Dank je' });
    const [version] = await db.sql`
      select origin, author_role, author_id::text from public.initiative_versions order by id desc limit 1`;
    expect(version).toEqual({
      origin: 'suggestion',
      author_role: 'owner',
      author_id: personOf('ngo')!.id,
    });
    expect(await take('moderator', wanted, content, base + 1)).toBe('PT409');
    // One in words brings nothing that could be taken over.
    expect(await take('ngo', await idOf(await suggest('visitor')), content, base)).toBe('PT404');
  });

  test('is an editor’s way to change what somebody keeps; after fourteen days another editor decides', async () => {
    const before = await read('schedule');
    const content = await later();
    expect(
      await tried('editor', 'save_record_section', {
        initiative_slug: slug,
        section: 'schedule',
        content,
        base: await latest('schedule'),
        why: '',
      }),
    ).toBe('42501');
    const own_one = await idOf(await suggest('editor', await carried()));
    expect(await read('schedule')).toEqual(before);
    const [row] = await db.sql`select author_role from private.record_suggestions`;
    expect(row).toEqual({ author_role: 'staff' });
    await age(15);
    expect(await take('editor', own_one, content, await latest('schedule'))).toBe('42501');
    const wanted = await idOf(await suggest('visitor', await carried()));
    await age(15);
    expect(await take('editor', wanted, content, await latest('schedule'))).toBe('done');
  });

  test('keeps what it was typed on, and forgets all of it when it is taken back', async () => {
    const receipt = await suggest('visitor', await carried());
    const { carried: kept } = await call<{ carried: { base: object } }>(
      'visitor',
      'get_sent_suggestion',
      {
        receipt,
        language: 'nl',
      },
    );
    expect(kept.base).toEqual(await read('schedule'));
    await call('visitor', 'withdraw_suggestion', { receipt });
    const [row] = await db.sql`select typed, typed_on, typed_in from private.record_suggestions`;
    expect(row).toEqual({ typed: null, typed_on: null, typed_in: null });
  });

  test('names nothing that is not published', async () => {
    const [hidden] =
      await db.sql`update public.initiatives set is_published = false where slug = 'inside-out' returning slug`;
    const contents = [{ relations: [{ initiative: hidden!['slug'] }] }];
    for (const who of ['visitor', 'citizen'] as const)
      expect(await call(who, 'get_content_labels', { contents, language: 'nl' })).toEqual({});
  });
});
