import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translateByMachine } from './machine-translation.server.ts';

// A service as LibreTranslate answers: it turns every line into capitals.
let asked: { q: string[]; source: string; target: string; api_key?: string } | null = null;
let answerWith: (q: string[]) => unknown = (q) => q.map((line) => line.toUpperCase());
const service = createServer((request, response) => {
  let body = '';
  request.on('data', (piece) => (body += piece));
  request.on('end', () => {
    asked = JSON.parse(body) as typeof asked;
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ translatedText: answerWith(asked?.q ?? []) }));
  });
});
let env: { translationUrl?: string; translationKey?: string };

beforeAll(async () => {
  await new Promise<void>((ready) => service.listen(0, '127.0.0.1', ready));
  env = { translationUrl: `http://127.0.0.1:${(service.address() as AddressInfo).port}` };
});
afterAll(() => new Promise((closed) => service.close(closed)));

test('lines are translated, marks at their beginning stay', async () => {
  const made = await translateByMachine(env, '## Titel\n\n- een\n- twee\n\n> citaat', 'nl', 'en');
  expect(made).toBe('## TITEL\n\n- EEN\n- TWEE\n\n> CITAAT');
  expect(asked).toMatchObject({
    q: ['Titel', 'een', 'twee', 'citaat'],
    source: 'nl',
    target: 'en',
  });
});

test('it is off unless the city names a service', async () => {
  asked = null;
  expect(await translateByMachine({}, 'tekst', 'nl', 'en')).toBeNull();
  expect(asked).toBeNull();
});

test('an answer that does not fit is none', async () => {
  answerWith = () => ['too few'];
  expect(await translateByMachine(env, 'een\ntwee', 'nl', 'en')).toBeNull();
  answerWith = () => 'no list';
  expect(await translateByMachine(env, 'een', 'nl', 'en')).toBeNull();
  const gone = { translationUrl: 'http://127.0.0.1:1' };
  expect(await translateByMachine(gone, 'een', 'nl', 'en')).toBeNull();
});
