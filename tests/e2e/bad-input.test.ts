import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownAddress, siteUrl } from '../support/journey.ts';

/** Text as people, programs and attackers send it. */
const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 300 }) },
  fc.constantFrom(
    ...[
      '',
      '0',
      '-1',
      '1e9',
      'NaN',
      '999999999999999999999',
      '\0',
      '\u202e',
      '%',
      '\\',
      "' or 1=1 --",
    ],
    ...[
      '51.05,3.72',
      '999,999',
      '1,2,3',
      '<script>',
      '../../etc/passwd',
      'null',
      '{}',
      '[]',
      '{"a":1}',
    ],
    ...['housing', 'local', 'distance', 'map', '2', 'a'.repeat(3000), 'nl', 'x@y.be', '٣', '🦆'],
  ),
);
/** Any bytes as a piece of an address. */
const rawPiece = fc
  .uint8Array({ minLength: 1, maxLength: 24 })
  .map((bytes) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));

function query(parameters: readonly (readonly [string, string])[]): string {
  return new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString();
}

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(siteUrl() + path, { redirect: 'manual', ...init });
  const text = await answer.text();
  expect(answer.status, path).toBeLessThan(500);
  // No trace of the inside: neither a stack nor the name of a file, a library or a SQL function.
  expect(text, path).not.toMatch(
    /\n\s+at .+:\d+:\d+|node_modules|file:\/\/\/|syntax error at|PT[45]\d\d/,
  );
  return answer;
}

function post(
  path: string,
  fields: Record<string, string> | string,
  type?: string,
): Promise<Response> {
  const body = typeof fields === 'string' ? fields : new URLSearchParams(fields);
  const headers = { Origin: siteUrl(), ...ownAddress(), ...(type ? { 'Content-Type': type } : {}) };
  return ask(path, { method: 'POST', headers, body });
}

const runs = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 40_000 });

const directoryParameters = [
  ...[
    'q',
    'theme',
    'group',
    'activity',
    'place',
    'district',
    'language',
    'accessibility',
    'kind',
    'scope',
  ],
  ...['status', 'near', 'km', 'sort', 'page', 'view', 'at', 'index', '_routes'],
];
const parameters = fc.array(fc.tuple(fc.constantFrom(...directoryParameters), hostile), {
  maxLength: 6,
});

describe('addresses', () => {
  test('any question to the directory is answered or refused', async () => {
    const paths = [
      '/nl/initiatives',
      '/nl/initiatives.data',
      '/open-data/initiatives.geojson',
      '/open-data/initiatives.csv',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), parameters, async (path, given) => {
        const { status } = await ask(`${path}?${query(given)}`);
        expect([200, 202, 400, 404]).toContain(status);
      }),
      runs(150),
    );
  });

  test('any bytes in a question are answered or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...directoryParameters), rawPiece, async (name, piece) => {
        expect([200, 400, 404]).toContain((await ask(`/nl/initiatives?${name}=${piece}`)).status);
      }),
      runs(60),
    );
  });

  test('a tile exists or not', async () => {
    const number = fc.oneof(fc.integer({ min: -3, max: 40 }).map(String), rawPiece);
    await fc.assert(
      fc.asyncProperty(number, number, number, parameters, async (z, x, y, given) => {
        const { status } = await ask(`/map/tiles/${z}/${x}/${y}.mvt?${query(given)}`);
        expect([200, 204, 400, 404]).toContain(status);
      }),
      runs(100),
    );
  });

  test('any name below a page is found or not', async () => {
    const places = [
      '',
      'nl/',
      'nl/initiatives/',
      'nl/organisations/',
      'nl/nominations/',
      'nl/moderation/',
      'nl/account/',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), rawPiece, async (place, piece) => {
        const { status } = await ask(`/${place}${piece}`);
        expect([301, 302, 400, 404, 405]).toContain(status);
      }),
      runs(100),
    );
  });

  test.each([
    ...[
      '/nl/initiatives/no-such',
      '/nl/initiatives/UPPER',
      '/nl/organisations/no-such',
      '/xx/initiatives',
    ],
    ...[
      '/nl/initiatives?page=0',
      '/nl/initiatives?page=x',
      '/nl/initiatives?page=1000',
      '/nl/nominations/x',
    ],
    ...[
      '/map/tiles/0/5/0.mvt',
      '/map/tiles/30/1/1.mvt',
      '/map/tiles/1/1/1.png',
      '/nl/moderation/x/y',
    ],
  ])('%s is not found', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test.each([
    ...[
      '?sort=best',
      '?view=list2',
      '?near=here',
      '?near=1,2,3',
      '?kind=company',
      '?theme=No%20Such',
    ],
    '?near=51,3.7&km=100000',
  ])('/nl/initiatives%s is refused', async (search) => {
    expect((await ask(`/nl/initiatives${search}`)).status).toBe(400);
  });
});

describe('forms', () => {
  const fields = (...names: string[]) =>
    fc.dictionary(fc.constantFrom(...names, 'intent', 'other'), hostile, {
      maxKeys: names.length + 2,
    });

  test('signing in with anything is refused', async () => {
    const intents = ['password', 'send', 'verify', 'demo-citizen', ''];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          '/nl/sign-in',
          '/ar/sign-in/code',
          '/nl/sign-in/link',
          '/nl/account',
          '/nl/sign-out',
        ),
        fields('email', 'password', 'code', 'to', 'token_hash', 'type'),
        fc.constantFrom(...intents),
        async (path, given, intent) => {
          const { status, headers } = await post(path, { ...given, intent });
          expect([200, 302, 400, 401, 404, 405, 429]).toContain(status);
          expect(headers.getSetCookie().filter((cookie) => /^sb-[^=]+=[^;]/.test(cookie))).toEqual(
            [],
          );
        },
      ),
      runs(60),
    );
  });

  test('signing in leads nowhere but to a page of this site', async () => {
    for (const to of [
      'https://example.org',
      '//example.org',
      '/\\example.org',
      'javascript:alert(1)',
      '/nl/../..//x.org',
    ]) {
      const answer = await post('/nl/sign-in', {
        intent: 'password',
        email: 'citizen@demo.example',
        password: 'migration-forum-demo',
        to,
      });
      expect(answer.status).toBe(302);
      expect(answer.headers.get('location')).toBe('/nl/account');
    }
  });

  async function startNomination(): Promise<string> {
    const answer = await post('/nl/nominate', { relation: 'knows' });
    const address = answer.headers.get('location') ?? '';
    expect(address).toMatch(/^\/nl\/nominations\/[0-9a-f]{32}\/name$/);
    return address.replace(/\/name$/, '');
  }

  const names = [
    ...[
      'name',
      'otherNames',
      'website',
      'place',
      'district',
      'area',
      'noFixedPlace',
      'address',
      'showAddress',
    ],
    ...[
      'scope',
      'what',
      'textLanguage',
      'terms',
      'channel',
      'contact',
      'meetsLocals',
      'rhythm',
      'costs',
    ],
    ...['spokenLanguages', 'proof', 'trap', 'mail', 'answer', 'relation'],
  ];
  const steps = ['name', 'place', 'what', 'contact', 'basics', 'rhythm', 'review', 'nonsense'];

  test('a nomination takes or refuses whatever is typed', async () => {
    const receipt = await startNomination();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...steps), fields(...names), async (step, given) => {
        const { status } = await post(`${receipt}/${step}`, given);
        expect([302, 400, 404, 429]).toContain(status);
        // What was kept can be read again, whatever it is.
        expect([200, 302, 404]).toContain((await ask(`${receipt}/${step}`)).status);
      }),
      runs(120),
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
    for (const path of [
      '/nl/nominate',
      `${receipt}/name`,
      receipt,
      '/nl/sign-in',
      '/nl/sign-in/code',
      '/nl/account',
    ]) {
      const { status } = await post(path, '{"name":', type);
      expect([302, 400, 401, 415], path).toContain(status);
    }
  });

  test('a form of another site is refused', async () => {
    for (const path of ['/nl/nominate', '/nl/sign-in', '/nl/sign-out']) {
      const headers = { Origin: 'https://example.org' };
      expect(
        (await ask(path, { method: 'POST', headers, body: new URLSearchParams() })).status,
      ).toBe(403);
    }
  });
});
