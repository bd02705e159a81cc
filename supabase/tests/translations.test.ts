import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Who } from './topics-world.ts';
import {
  act,
  call,
  db,
  everybody,
  open,
  openWorld,
  outcome,
  post,
  textOf,
} from './topics-world.ts';

// Posts in other languages: who makes them, what is shown, and that nobody's words are lost or forged.
let topic: number;
const members: Who[] = ['member', 'second', 'guest', 'chair', 'holder'];

beforeAll(async () => {
  await openWorld();
  await db.sql`insert into auth.users (id, email) values (${editor}, 'editor@example.org')`;
  await db.sql`insert into public.person_roles (person_id, role) values (${editor}, 'editor')`;
});
afterAll(() => db.drop());

const editor = '7b1d6a52-6d1e-4a0a-9d6e-0c4f3d0e2a11';
const into = (who: Who, number: number, words: string, base = 0, more: object = {}) =>
  call<{ revision: number }>(who, 'translate_post', {
    topic_id: topic,
    number,
    to_language: 'ar',
    base,
    document: textOf(words),
    plain: words,
    ...more,
  });
interface Line {
  number: number;
  translation: { isMachine: boolean; isOutdated: boolean; writtenBy: { name: string } } | null;
}
async function shown(who: Who, number: number, language = 'ar') {
  const page = await call<{ posts: Line[] }>(who, 'get_topic', { topic_id: topic, language });
  return page.posts.find((line) => line.number === number)?.translation ?? null;
}
const wordsOf = (translation: unknown) => JSON.stringify(translation);

test.each(everybody)('%s translates as a member, and only then', async (who) => {
  topic = await open('member', 'square', 'public');
  const expected = members.includes(who) ? 'done' : '42501';
  expect(await outcome(into(who, 1, 'بداية'))).toBe(expected);
  const machine = {
    topic_id: topic,
    number: 1,
    to_language: 'tr',
    document: textOf('a'),
    plain: 'a',
  };
  expect(await outcome(call(who, 'keep_machine_translation', machine))).toBe(expected);
  const look = { topic_id: topic, number: 1, to_language: 'ar' };
  expect(await outcome(call(who, 'get_translation', look))).toBe(expected);
});

test('an editor of the city translates what everybody reads, and nothing that is for members', async () => {
  topic = await open('member', 'square', 'public');
  const asEditor = (id: number) =>
    db.sql.begin(async (sql) => {
      const claims = JSON.stringify({ role: 'authenticated', sub: editor });
      await sql`select set_config('request.jwt.claims', ${claims}, true),
        set_config('request.jwt.claim.sub', ${editor}, true), set_config('role', 'authenticated', true)`;
      await sql`select public.translate_post(${id}, 1, 'ar', 0, ${sql.json(textOf('بداية'))}, 'بداية')`;
    });
  expect(await outcome(asEditor(topic))).toBe('done');
  expect(await outcome(asEditor(await open('member', 'square', 'members')))).toBe('PT404');
});

test('it stands beside the post for who reads that language, with who made it', async () => {
  topic = await open('member', 'square', 'public');
  await into('second', 1, 'بداية');
  expect(await shown('visitor', 1)).toMatchObject({
    isMachine: false,
    isOutdated: false,
    writtenBy: { name: 'second' },
  });
  expect(await shown('visitor', 1, 'nl')).toBeNull();
  expect(await shown('visitor', 1, 'fr')).toBeNull();
});

test('a machine never takes the place of a person', async () => {
  topic = await open('member', 'square', 'public');
  const machine = (words: string) =>
    call('member', 'keep_machine_translation', {
      topic_id: topic,
      number: 1,
      to_language: 'ar',
      document: textOf(words),
      plain: words,
    });
  await machine('آلة');
  expect(await shown('visitor', 1)).toMatchObject({ isMachine: true });
  await into('second', 1, 'إنسان');
  await machine('آلة ثانية');
  const now = await shown('visitor', 1);
  expect(now).toMatchObject({ isMachine: false });
  expect(wordsOf(now)).toContain('إنسان');
});

test('two who translate at once: the second is shown the first, and nothing is lost', async () => {
  topic = await open('member', 'square', 'public');
  await into('member', 1, 'أول');
  const late = await into('second', 1, 'ثانٍ').catch(
    (error: { code: string; detail: string }) => error,
  );
  expect(late).toMatchObject({ code: 'PT409' });
  expect((late as { detail: string }).detail).toContain('أول');
  await into('second', 1, 'معًا', 1);
  expect(wordsOf(await shown('visitor', 1))).toContain('معًا');
  const kept = await db.sql`
    select r.document from private.post_translation_revisions as r
    join public.posts as p on p.id = r.post_id where p.topic_id = ${topic}`;
  expect(JSON.stringify(kept)).toContain('أول');
  // The same form sent twice.
  expect(await into('second', 1, 'معًا', 1)).toEqual({ revision: 2 });
});

test('a post that changes says that its translation is older', async () => {
  topic = await open('member', 'square', 'public');
  await into('second', 1, 'بداية');
  await call('member', 'edit_post', {
    topic_id: topic,
    number: 1,
    base: 1,
    document: textOf('Anders'),
    plain: 'Anders',
    language: 'nl',
  });
  expect(await shown('visitor', 1)).toMatchObject({ isOutdated: true });
  await into('second', 1, 'مختلف', 1);
  expect(await shown('visitor', 1)).toMatchObject({ isOutdated: false });
});

test('what is hidden or taken back is so in every language', async () => {
  topic = await open('chair', 'square', 'public');
  const number = await post('member', topic, 'Naam en adres');
  await into('second', number, 'اسم وعنوان');
  await call('chair', 'hide_post', { topic_id: topic, number, reason: 'Een adres' });
  expect(await shown('visitor', number)).toBeNull();
  expect(await shown('second', number)).toBeNull();
  expect(await outcome(into('second', number, 'اسم', 1))).toBe('42501');
  await call('chair', 'show_post', { topic_id: topic, number });
  expect(await shown('visitor', number)).not.toBeNull();
  await call('member', 'remove_post', { topic_id: topic, number });
  expect(
    await db.sql`select from private.post_translations as x
    join public.posts as p on p.id = x.post_id where p.topic_id = ${topic}`,
  ).toHaveLength(0);
});

test.each(everybody)(
  '%s takes a translation away as its author, translator or moderator',
  async (who) => {
    topic = await open('member', 'square', 'public');
    await into('second', 1, 'بداية');
    const allowed: Who[] = ['member', 'second', 'chair', 'moderator', 'coordinator'];
    const attempt = call(who, 'remove_translation', {
      topic_id: topic,
      number: 1,
      to_language: 'ar',
    });
    expect(await outcome(attempt)).toBe(allowed.includes(who) ? 'done' : '42501');
    expect((await shown('visitor', 1)) === null).toBe(allowed.includes(who));
  },
);

test('bad input is named by field', async () => {
  topic = await open('member', 'square', 'public');
  expect(await outcome(into('member', 1, ' '))).toBe('document:errorRequired');
  expect(await outcome(into('member', 1, 'x', 0, { to_language: 'nl' }))).toBe(
    'to:topics:errorSameLanguage',
  );
  expect(await outcome(into('member', 1, 'x', 0, { to_language: 'XX' }))).toBe(
    'language:errorChoice',
  );
  expect(await outcome(into('member', 99, 'x'))).toBe('PT404');
});

test('nobody reads the rows but through the functions', async () => {
  for (const who of ['visitor', 'member'] as const)
    expect(await outcome(act(who, (sql) => sql`select from private.post_translations`))).toBe(
      '42501',
    );
});
