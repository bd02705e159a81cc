import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask, hostileText, rawPiece, runs } from '../support/hostile.ts';

const names = [
  ...'q theme group activity place district language accessibility kind scope'.split(' '),
  ...'status near km sort page view at index _routes'.split(' '),
];
const question = fc
  .array(fc.tuple(fc.constantFrom(...names), hostileText), { maxLength: 6 })
  .map((pairs) => new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString());

test('any question to the directory is answered or refused', async () => {
  const path = fc.constantFrom(
    '/nl/initiatives',
    '/nl/initiatives.data',
    '/open-data/initiatives.geojson',
    '/open-data/initiatives.csv',
  );
  await fc.assert(
    fc.asyncProperty(path, question, async (at, asked) => {
      // 414: longer than any address of ours.
      expect([200, 202, 400, 404, 414]).toContain((await ask(`${at}?${asked}`)).status);
    }),
    runs(150),
  );
});

test('any bytes in a question are answered or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), rawPiece, async (name, piece) => {
      expect([200, 400, 404]).toContain((await ask(`/nl/initiatives?${name}=${piece}`)).status);
    }),
    runs(60),
  );
});

test('a tile exists or not', async () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 40 }).map(String), rawPiece);
  await fc.assert(
    fc.asyncProperty(number, number, number, question, async (z, x, y, asked) => {
      const { status } = await ask(`/map/tiles/${z}/${x}/${y}.mvt?${asked}`);
      expect([200, 204, 400, 404, 414]).toContain(status);
    }),
    runs(100),
  );
});

test('any name below a page is found or not', async () => {
  const areas = 'initiatives/ organisations/ nominations/ moderation/ account/'.split(' ');
  const place = fc.constantFrom('', 'nl/', ...areas.map((area) => `nl/${area}`));
  await fc.assert(
    fc.asyncProperty(place, rawPiece, async (at, piece) => {
      expect([301, 302, 400, 404, 405]).toContain((await ask(`/${at}${piece}`)).status);
    }),
    runs(100),
  );
});

test.each([
  '/nl/initiatives/no-such',
  '/nl/initiatives/UPPER',
  '/nl/initiatives?page=0',
  '/nl/initiatives?page=x',
  '/nl/initiatives?page=1000',
  '/nl/organisations/no-such',
  '/nl/nominations/x',
  '/nl/moderation/x/y',
  '/xx/initiatives',
  '/map/tiles/0/5/0.mvt',
  '/map/tiles/30/1/1.mvt',
  '/map/tiles/1/1/1.png',
])('%s is not found', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test.each([
  '?sort=best',
  '?view=list2',
  '?near=here',
  '?near=1,2,3',
  '?near=51,3.7&km=100000',
  '?kind=company',
  '?theme=No%20Such',
])('/nl/initiatives%s is refused', async (asked) => {
  expect((await ask(`/nl/initiatives${asked}`)).status).toBe(400);
});
