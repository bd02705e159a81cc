import { beforeEach, expect, test } from 'vitest';
import { PageCache } from '../../app/server/page-cache.ts';
import type { StoredPage } from '../../app/server/stored-page.ts';
import { createStoredPage } from '../../app/server/stored-page.ts';

let cache: PageCache;
beforeEach(() => {
  cache = new PageCache();
  cache.open();
});

const pageOf = (text: string) =>
  createStoredPage([['Content-Type', 'text/html']], Buffer.from(text));
const textOf = (page: StoredPage | undefined) => page?.plain().body.toString();

/** A render that ends when it is told to. */
function createRender(text: string, scopes: string[] = ['initiatives']) {
  const gate = Promise.withResolvers<void>();
  let calls = 0;
  const render = async () => {
    calls++;
    await gate.promise;
    return { answer: text, page: await pageOf(text), scopes };
  };
  return { render, finish: () => gate.resolve(), calls: () => calls };
}

test('many askers at once: one render', async () => {
  const { render, finish, calls } = createRender('one');
  const all = Promise.all(Array.from({ length: 20 }, () => cache.load('/nl', render)));
  finish();
  for (const result of await all) expect(result).toHaveProperty('page');
  expect(calls()).toBe(1);
  expect(textOf(cache.find('/nl'))).toBe('one');
});

test('a change drops the pages of its scope and no others', async () => {
  const a = createRender('a', ['initiatives', 'terms']);
  const b = createRender('b', ['settings']);
  a.finish();
  b.finish();
  await cache.load('/a', a.render);
  await cache.load('/b', b.render);
  cache.invalidate('terms');
  expect(cache.find('/a')).toBeUndefined();
  expect(textOf(cache.find('/b'))).toBe('b');
});

test('a render overtaken by a change is answered but not kept', async () => {
  const { render, finish } = createRender('old');
  const answer = cache.load('/nl', render);
  cache.invalidate('initiatives');
  finish();
  expect(await answer).toHaveProperty('page');
  expect(cache.find('/nl')).toBeUndefined();
});

test('who asks after a change does not get the render that began before it', async () => {
  const old = createRender('old');
  const fresh = createRender('fresh');
  const first = cache.load('/nl', old.render);
  cache.invalidate('initiatives');
  const second = cache.load('/nl', fresh.render);
  fresh.finish();
  const result = await second;
  expect('page' in result && textOf(result.page)).toBe('fresh');
  old.finish();
  await first;
  expect(textOf(cache.find('/nl'))).toBe('fresh');
});

test('a page of one asker is nobody else’s', async () => {
  let calls = 0;
  const render = async () => ({ answer: `own ${++calls}` });
  const results = await Promise.all([cache.load('/nl', render), cache.load('/nl', render)]);
  expect(results).toEqual([{ answer: 'own 1' }, { answer: 'own 2' }]);
  expect(cache.find('/nl')).toBeUndefined();
});

test('a failed render fails its own asker only', async () => {
  let calls = 0;
  const render = async () => {
    if (++calls === 1) throw new Error('broken');
    return { answer: 'good' };
  };
  const [first, second] = await Promise.allSettled([
    cache.load('/nl', render),
    cache.load('/nl', render),
  ]);
  expect(first.status).toBe('rejected');
  expect(second).toMatchObject({ status: 'fulfilled', value: { answer: 'good' } });
});

test('a cache that hears nothing keeps nothing, and starts empty when it hears again', async () => {
  const { render, finish } = createRender('x');
  finish();
  await cache.load('/nl', render);
  const late = createRender('late');
  const loading = cache.load('/late', late.render);
  cache.close();
  expect(cache.find('/nl')).toBeUndefined();
  cache.open();
  late.finish();
  await loading;
  expect(cache.find('/late')).toBeUndefined();
});

test('bytes are bounded', async () => {
  const small = new PageCache({ maxBytes: 30_000 });
  small.open();
  for (let i = 0; i < 20; i++) {
    await small.load(`/${i}`, async () => ({
      answer: '',
      page: await pageOf('x'.repeat(500)),
      scopes: [],
    }));
  }
  expect(small.usage.bytes).toBeLessThanOrEqual(30_000);
  expect(small.find('/19')).toBeDefined();
  expect(small.find('/0')).toBeUndefined();
});
