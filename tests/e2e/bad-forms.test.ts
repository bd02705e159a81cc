import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoPassword } from '../../supabase/seed/people.ts';
import { ask, hostileForm, post, runs } from '../support/hostile.ts';

test('signing in with anything is refused', async () => {
  const path = fc.constantFrom(
    '/nl/sign-in',
    '/ar/sign-in/code',
    '/nl/sign-in/link',
    '/nl/account',
    '/nl/sign-out',
  );
  const form = hostileForm('email password code to token_hash type'.split(' '));
  const intent = fc.constantFrom('password', 'send', 'verify', 'demo-citizen', '');
  await fc.assert(
    fc.asyncProperty(path, form, intent, async (to, given, wanted) => {
      const { status, headers } = await post(to, { ...given, intent: wanted });
      expect([200, 302, 400, 401, 404, 405, 429]).toContain(status);
      const sessions = headers.getSetCookie().filter((cookie) => /^sb-[^=]+=[^;]/.test(cookie));
      expect(sessions).toEqual([]);
    }),
    runs(60),
  );
});

test.each([
  'https://example.org',
  '//example.org',
  '/\\example.org',
  'javascript:alert(1)',
  '/nl/../..//x.org',
])('signing in does not lead to %s', async (to) => {
  const person = { email: 'citizen@demo.example', password: demoPassword };
  const answer = await post('/nl/sign-in', { intent: 'password', ...person, to });
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe('/nl/account');
});

async function startNomination(): Promise<string> {
  const answer = await post('/nl/nominate', { relation: 'knows' });
  const address = answer.headers.get('location') ?? '';
  expect(address).toMatch(/^\/nl\/nominations\/[0-9a-f]{32}\/name$/);
  return address.replace(/\/name$/, '');
}

test('a nomination takes or refuses whatever is typed', async () => {
  const receipt = await startNomination();
  const step = fc.constantFrom(
    ...'name place what contact basics rhythm participants means volunteers story review nonsense'.split(
      ' ',
    ),
  );
  const form = hostileForm([
    ...'name otherNames website place district area noFixedPlace address showAddress'.split(' '),
    ...'scope what textLanguage terms channel contact meetsLocals hasStructure rhythm'.split(' '),
    ...'meetingFrequency mainAgeBand mostlySettled participants form budgetBand mainFunding'.split(
      ' ',
    ),
    ...'volunteers volunteersSelected volunteersTrained volunteersSupervised story'.split(' '),
    ...'costs spokenLanguages proof trap mail answer relation'.split(' '),
  ]);
  await fc.assert(
    fc.asyncProperty(step, form, async (at, given) => {
      const { status } = await post(`${receipt}/${at}`, given);
      expect([302, 400, 404, 429]).toContain(status);
      // What was kept can be read again, whatever it is.
      expect([200, 302, 404]).toContain((await ask(`${receipt}/${at}`)).status);
    }),
    runs(80),
  );
  expect((await ask(receipt)).status).toBe(200);
});

test.each([
  'text/plain',
  'application/json',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'x',
])('a body of type %s is refused', async (type) => {
  const receipt = await startNomination();
  const areas = 'nominate sign-in sign-in/code sign-in/link account'.split(' ');
  for (const path of [`${receipt}/name`, receipt, ...areas.map((area) => `/nl/${area}`)]) {
    const { status } = await post(path, '{"name":', type);
    expect([302, 400, 401, 415], path).toContain(status);
  }
});

test.each(['/nl/nominate', '/nl/sign-in', '/nl/sign-out'])(
  'a form of another site is refused by %s',
  async (path) => {
    const headers = { Origin: 'https://example.org' };
    const answer = await ask(path, { method: 'POST', headers, body: new URLSearchParams() });
    expect(answer.status).toBe(403);
  },
);
