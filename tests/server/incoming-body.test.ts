import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Render } from '../../app/server/site.ts';
import { openTestSite } from '../support/site.ts';
import type { TestSite } from '../support/site.ts';

const render = vi.fn<Render>();
let site: TestSite;
beforeAll(async () => {
  site = await openTestSite(render);
});
afterAll(() => site.close());
beforeEach(() => void render.mockReset());

const megabyte = 1024 * 1024;
const headers = { 'Sec-Fetch-Site': 'same-origin' };
const waiting = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('upload-'));

function send(bytes: number) {
  const body = new FormData();
  body.set('text', 'Kijk');
  body.set('file1', new File([new Uint8Array(bytes).fill(7)], 'plan.pdf'));
  return site.fetch('/nl/groups', { method: 'POST', headers, body });
}

test.each([10, megabyte, 20 * megabyte])('a file of %d bytes arrives whole', async (bytes) => {
  const before = await waiting();
  render.mockImplementation(async (request) => {
    const posted = await request.formData();
    const file = posted.get('file1') as File;
    const last = new Uint8Array(await file.arrayBuffer()).at(-1);
    return Response.json([posted.get('text'), file.size, last]);
  });
  expect(await (await send(bytes)).json()).toEqual(['Kijk', bytes, 7]);
  await vi.waitFor(async () => expect(await waiting()).toEqual(before));
});

test('large ones are let in one after the other, small ones at once', async () => {
  let inside = 0;
  let most = 0;
  render.mockImplementation(async (request) => {
    const isLarge = Number(request.headers.get('content-length')) > megabyte;
    if (isLarge) most = Math.max(most, (inside += 1));
    await request.formData();
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (isLarge) inside -= 1;
    return new Response('ok');
  });
  const answers = await Promise.all([2, 3, 2].map((size) => send(size * megabyte)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(most).toBe(1);
  expect((await send(10)).status).toBe(200);
});

test('one that fails lets the next one in', async () => {
  render.mockRejectedValueOnce(new Error('broken')).mockResolvedValueOnce(new Response('ok'));
  expect((await send(2 * megabyte)).status).toBe(500);
  expect((await send(2 * megabyte)).status).toBe(200);
});

test('what is too long is 413 and leaves nothing behind', async () => {
  const before = await waiting();
  expect((await send(27 * megabyte)).status).toBe(413);
  const stream = new Blob([new Uint8Array(27 * megabyte)]).stream();
  const type = { 'Content-Type': 'multipart/form-data; boundary=x' };
  const init = { method: 'POST', headers: { ...headers, ...type }, body: stream, duplex: 'half' };
  const answer = await site.fetch('/nl/groups', init as RequestInit);
  expect(answer.status).toBe(413);
  expect(render).not.toHaveBeenCalled();
  await vi.waitFor(async () => expect(await waiting()).toEqual(before));
});
