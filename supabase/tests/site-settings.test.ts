import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Who } from './nomination-world.ts';
import { act, db, openWorld, outcome } from './nomination-world.ts';

beforeAll(openWorld);
afterAll(() => db.drop());

const licenceFor = async (who: Who) => {
  const [row] = await act(who, (sql) => sql`select public.get_data_licence() as licence`);
  return row?.['licence'] as { name: string; url: string };
};
const choose = (who: Who, name: string, url: string) =>
  act(who, async (sql) => {
    const changed =
      await sql`update public.site_settings set data_licence = ${name}, data_licence_url = ${url}`;
    return changed.count;
  });

describe('the licence of the open data', () => {
  const zero = 'https://creativecommons.org/publicdomain/zero/1.0/';

  test('is CC BY 4.0 until the city chooses another one', async () => {
    const chosen = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
    expect(await licenceFor('visitor')).toEqual(chosen);
    for (const who of ['moderator', 'editor', 'coordinator', 'person'] as const) {
      expect(await choose(who, 'CC0 1.0', zero), who).toBe(0);
    }
    expect(await licenceFor('visitor')).toEqual(chosen);
    expect(await choose('administrator', 'CC0 1.0', zero)).toBe(1);
    expect(await licenceFor('visitor')).toEqual({ name: 'CC0 1.0', url: zero });
  });

  test.each([
    ['', zero],
    ['x'.repeat(61), zero],
    ['CC0', 'javascript:alert(1)'],
    ['CC0', 'http://example.org'],
    ['CC0', 'https://example.org/>; rel="next"'],
    ['CC0', 'https://example.org/\r\nSet-Cookie:'],
  ])('%j at %j is refused', async (name, url) => {
    expect(await outcome(choose('administrator', name, url))).toBe('23514');
  });
});
