import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoPassword, demoPeople } from '../seed/people.ts';
import type { SignedIn, SignInPage } from '../../app/features/account/account.server.ts';
import {
  changePassword,
  getAccount,
  listDemoPeople,
  sendCode,
  signInWithPassword,
  signOut,
  updateProfile,
  verifyCode,
  verifyLink,
} from '../../app/features/account/account.server.ts';
import type { LanguageCode } from '../../app/i18n/locales.ts';
import type { Backend } from '../../app/lib/backend.server.ts';
import { readEnv } from '../../app/lib/env.server.ts';
import { createDb } from '../../app/lib/supabase.server.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

let db: TestDatabase;
let backend: Backend;

beforeAll(async () => {
  db = await createTestDatabase({ world: 'demo' });
  const { url, publishableKey, fetch } = db.api;
  backend = { home: 'embedded', url, publishableKey, fetch, close: async () => undefined };
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.sql`delete from private.attempts`;
});

let clients = 0;

/** A browser: keeps its cookies from one page to the next. */
function openBrowser(secure = false) {
  const jar = new Map<string, string>();
  const received: string[] = [];
  const clientHash = `client-${(clients += 1)}`;
  return {
    received,
    jar,
    async visit<T>(
      act: (page: SignInPage) => Promise<T>,
      language: LanguageCode = 'nl',
    ): Promise<T> {
      const Cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const outgoing = new Headers();
      const request = new Request('http://localhost:3000/', { headers: { Cookie } });
      const page = {
        db: createDb(request, outgoing, backend, secure),
        language,
        clientHash,
        context: { backend },
      };
      const result = await act(page);
      for (const cookie of outgoing.getSetCookie()) {
        received.push(cookie);
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
        if (value === '' || /max-age=0/i.test(cookie)) jar.delete(name!);
        else jar.set(name!, value!);
      }
      return result;
    },
  };
}

type Browser = ReturnType<typeof openBrowser>;

const byPassword = (browser: Browser, email: string, password: string = demoPassword) =>
  browser.visit((page) => signInWithPassword(page, { email, password }));

const viewerOf = (browser: Browser) =>
  browser.visit(async (page) => {
    const { data } = await page.db.rpc('get_account');
    return data as { displayName: string; roles: string[] } | null;
  });

async function lastMailTo(email: string) {
  const mail = db.mails.findLast(({ to }) => to === email);
  if (!mail) throw new Error(`no mail to ${email}`);
  return mail;
}

const idOf = async (email: string) =>
  (await db.sql<{ id: string }[]>`select id from auth.users where email = ${email}`)[0]!.id;

describe('signing in', () => {
  test('by password; the answer names the language that the person reads', async () => {
    const browser = openBrowser();
    expect(await byPassword(browser, 'newcomer@demo.example')).toEqual({ language: 'ar' });
    expect((await viewerOf(browser))?.displayName).toBe('Samira');
  });

  test('every demo person gets in, and the sign-in page lists them in the demo world only', async () => {
    for (const { address } of demoPeople) {
      expect(await byPassword(openBrowser(), address)).toHaveProperty('language');
    }
    const list = (world: string, home: Backend['home'] = 'embedded') =>
      openBrowser().visit((page) =>
        listDemoPeople({
          ...page,
          context: { backend: { ...backend, home }, env: readEnv({ WORLD: world }) },
        }),
      );
    expect((await list('demo')).map(({ email }) => email)).toEqual(
      demoPeople.map(({ address }) => address),
    );
    expect(await list('empty')).toEqual([]);
    expect(await list('demo', 'supabase')).toEqual([]);
  });

  test('a new person gets in by code, once, and reads on in the language of the page', async () => {
    const email = 'first@example.org';
    const browser = openBrowser();
    expect(await browser.visit((page) => sendCode(page, email), 'fr')).toBeNull();
    const { token, tokenHash } = await lastMailTo(email);
    expect(token).toMatch(/^\d{6}$/);
    const wrong = token === '000000' ? '111111' : '000000';
    expect(await browser.visit((page) => verifyCode(page, { email, code: wrong }), 'fr')).toEqual({
      wrong: true,
    });
    expect(await viewerOf(browser)).toBeNull();
    expect(await browser.visit((page) => verifyCode(page, { email, code: token }), 'fr')).toEqual({
      language: 'fr',
    });
    expect((await viewerOf(browser))?.roles).toEqual([]);

    expect(await openBrowser().visit((page) => verifyCode(page, { email, code: token }))).toEqual({
      wrong: true,
    });
    expect(
      await openBrowser().visit((page) => verifyLink(page, { token_hash: tokenHash })),
    ).toEqual({ wrong: true });
  });

  test('the language of somebody who told us theirs stays', async () => {
    const email = 'newcomer@demo.example';
    await openBrowser().visit((page) => sendCode(page, email), 'en');
    const { token } = await lastMailTo(email);
    const signedIn = await openBrowser().visit(
      (page) => verifyCode(page, { email, code: token }),
      'en',
    );
    expect(signedIn).toEqual({ language: 'ar' });
  });

  test.each([{}, { type: 'magiclink' as const }])('by link (%o), once', async (type) => {
    const email = `link${Object.keys(type).length}@example.org`;
    const browser = openBrowser();
    await browser.visit((page) => sendCode(page, email));
    const { tokenHash } = await lastMailTo(email);
    const link = { token_hash: tokenHash, ...type };
    expect(await browser.visit((page) => verifyLink(page, link), 'en')).toEqual({ language: 'en' });
    expect(await viewerOf(browser)).not.toBeNull();
    expect(await openBrowser().visit((page) => verifyLink(page, link))).toEqual({ wrong: true });
  });

  test('a code of one address opens no other', async () => {
    await openBrowser().visit((page) => sendCode(page, 'mine@example.org'));
    const { token } = await lastMailTo('mine@example.org');
    const code = { email: 'admin@demo.example', code: token };
    expect(await openBrowser().visit((page) => verifyCode(page, code))).toEqual({ wrong: true });
  });

  test('a link that nobody was sent opens nothing', async () => {
    const link = { token_hash: 'f'.repeat(56) };
    expect(await openBrowser().visit((page) => verifyLink(page, link))).toEqual({ wrong: true });
  });
});

describe('who has an account is nobody’s business', () => {
  async function timed<T>(work: Promise<T>): Promise<{ answer: T; ms: number }> {
    const began = performance.now();
    const answer = await work;
    return { answer, ms: performance.now() - began };
  }

  // Only the lower bound is asserted: the machine that runs this may be slow.
  const beat = 990;

  test('a wrong password: the same answer, never sooner for an unknown address', async () => {
    const [known, unknown] = await Promise.all([
      timed(byPassword(openBrowser(), 'citizen@demo.example', 'not the password')),
      timed(byPassword(openBrowser(), 'nobody@example.org', 'not the password')),
    ]);
    expect(known.answer).toEqual({ wrong: true });
    expect(unknown.answer).toEqual(known.answer);
    expect(Math.min(known.ms, unknown.ms)).toBeGreaterThan(beat);
  });

  test('asking for a code: the same answer, never sooner for a known address', async () => {
    const [known, unknown] = await Promise.all([
      timed(openBrowser().visit((page) => sendCode(page, 'citizen@demo.example'))),
      timed(openBrowser().visit((page) => sendCode(page, 'stranger@example.org'))),
    ]);
    expect([known.answer, unknown.answer]).toEqual([null, null]);
    expect(Math.min(known.ms, unknown.ms)).toBeGreaterThan(beat);
  });

  test('a wrong code: the same answer', async () => {
    for (const email of ['citizen@demo.example', 'never-seen@example.org']) {
      const answer = await openBrowser().visit((page) =>
        verifyCode(page, { email, code: '123456' }),
      );
      expect(answer).toEqual({ wrong: true });
    }
  });
});

describe('limits', () => {
  /** Tries counted by the database alone, as another worker would. */
  const take = (kind: string, client: string, address: string | null) =>
    db.clientFor().rpc('take_sign_in_attempt', { client, address_hash: address as string, kind });

  test.each([
    ['password', 10, 900],
    ['mail', 5, 3600],
    ['code', 10, 3600],
  ])('%s: after %i tries an address waits, whoever asks', async (kind, allowed, span) => {
    for (let i = 0; i < allowed; i += 1) expect((await take(kind, `c${i}`, 'a')).error).toBeNull();
    const { error, status } = await take(kind, 'another', 'a');
    expect(error?.code).toBe('PT429');
    expect(status).toBe(429);
    expect(Number(error?.hint)).toBeGreaterThan(0);
    expect(Number(error?.hint)).toBeLessThanOrEqual(span);
    expect((await take(kind, 'another', 'b')).error).toBeNull();
  });

  test('after many tries a client waits, whatever the address', async () => {
    for (let i = 0; i < 40; i += 1) await take('mail', 'same', `a${i}`);
    expect((await take('mail', 'same', 'fresh')).error?.code).toBe('PT429');
    expect((await take('mail', 'other', 'fresh')).error).toBeNull();
  });

  test('tries at the same moment are all counted', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => take('code', `p${i}`, 'at-once')),
    );
    expect(answers.filter(({ error }) => error === null)).toHaveLength(10);
  });

  test.each([
    ['guess', 'c', 'a'],
    ['password', 'c', null],
    ['password', 'c'.repeat(101), 'a'],
    ['password', 'c', 'a'.repeat(101)],
  ])('%s by %s on %s is refused as nonsense', async (kind, client, address) => {
    expect((await take(kind, client, address)).status).toBe(400);
  });

  test('a person hears how long to wait, and even the right password does not get in meanwhile', async () => {
    const guess = () => byPassword(openBrowser(), 'editor@demo.example', 'not the password');
    await Promise.all(Array.from({ length: 10 }, guess));
    const answer = await byPassword(openBrowser(), 'editor@demo.example');
    expect(answer).toHaveProperty('wait');
    expect((answer as { wait: number }).wait).toBeGreaterThan(0);
  });

  test('getting in forgets the slips of the address, but not those of the client', async () => {
    const browser = openBrowser();
    await Promise.all(
      Array.from({ length: 5 }, () => byPassword(browser, 'ngo@demo.example', 'oops oops oops')),
    );
    expect(await byPassword(browser, 'ngo@demo.example')).toEqual({ language: 'nl' });
    const left =
      await db.sql`select bucket, count from private.attempts where bucket like 'sign_in_password%'`;
    expect(left.map((row) => [row['bucket'], row['count']])).toEqual([
      ['sign_in_password_client', 6],
    ]);
  });

  test('no address is kept, only keyed hashes', async () => {
    await byPassword(openBrowser(), 'citizen@demo.example');
    await openBrowser().visit((page) => sendCode(page, 'citizen@demo.example'));
    const rows = await db.sql`select subject from private.attempts`;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => String(row['subject']).includes('@'))).toEqual([]);
  });
});

describe('sessions', () => {
  test.each([false, true])(
    'cookies are HttpOnly and SameSite=Lax; Secure behind TLS: %s',
    async (secure) => {
      const browser = openBrowser(secure);
      await byPassword(browser, 'citizen@demo.example');
      const sessions = browser.received.filter((cookie) => /^sb-[^=]+=[^;]/.test(cookie));
      expect(sessions.length).toBeGreaterThan(0);
      for (const cookie of sessions) {
        expect(cookie).toMatch(/; HttpOnly/i);
        expect(cookie).toMatch(/; SameSite=Lax/i);
        expect(cookie).toMatch(/; Path=\//i);
        expect(/; Secure/i.test(cookie)).toBe(secure);
      }
    },
  );

  test('signing out ends this browser’s session and leaves the others', async () => {
    const here = openBrowser();
    const there = openBrowser();
    await byPassword(here, 'citizen@demo.example');
    await byPassword(there, 'citizen@demo.example');
    await here.visit((page) => signOut(page, 'local'));
    expect([...here.jar.keys()].filter((name) => name.startsWith('sb-'))).toEqual([]);
    expect(await viewerOf(here)).toBeNull();
    const renewed = await there.visit((page) => page.db.auth.refreshSession());
    expect(renewed.error).toBeNull();
  });

  test('signing out everywhere ends the renewal of every session', async () => {
    const here = openBrowser();
    const there = openBrowser();
    await byPassword(here, 'citizen@demo.example');
    await byPassword(there, 'citizen@demo.example');
    await here.visit((page) => signOut(page, 'global'));
    const renewed = await there.visit((page) => page.db.auth.refreshSession());
    expect(renewed.error).not.toBeNull();
    expect(renewed.data.session).toBeNull();
  });

  test('signing out without a session is no failure', async () => {
    await expect(openBrowser().visit((page) => signOut(page, 'local'))).resolves.toBeUndefined();
  });

  test('a forged token is nobody', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { sub: await idOf('admin@demo.example'), role: 'authenticated', exp: 4e9 };
    const tokens = [
      `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from('forged').toString('base64url')}`,
      `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`,
    ];
    for (const token of tokens) {
      const answer = await db.api.fetch(`${db.api.url}/rest/v1/rpc/get_account`, {
        method: 'POST',
        headers: {
          apikey: db.api.publishableKey,
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
        },
        body: '{}',
      });
      expect(answer.status).toBe(401);
    }
  });

  test('a new password works, the old one does not, and other sessions end', async () => {
    const email = 'password@example.org';
    const here = openBrowser();
    await here.visit((page) => sendCode(page, email));
    const { token } = await lastMailTo(email);
    await here.visit((page) => verifyCode(page, { email, code: token }));
    expect(await here.visit((page) => changePassword(page, 'kort'))).toBe(false);
    expect(await here.visit((page) => changePassword(page, 'fiets naar zee'))).toBe(true);
    const there = openBrowser();
    expect(await byPassword(there, email, 'fiets naar zee')).toHaveProperty('language');
    expect(await here.visit((page) => changePassword(page, 'trein naar de bergen'))).toBe(true);
    expect(await byPassword(openBrowser(), email, 'fiets naar zee')).toEqual({ wrong: true });
    expect((await there.visit((page) => page.db.auth.refreshSession())).error).not.toBeNull();
    expect((await here.visit((page) => page.db.auth.refreshSession())).error).toBeNull();
  });
});

describe('profile and roles', () => {
  const addresses = demoPeople.map(({ address }) => address);
  const browsers = new Map<string, Browser>();

  beforeAll(async () => {
    await db.sql`delete from private.attempts`;
    for (const address of addresses) {
      const browser = openBrowser();
      expect(await byPassword(browser, address)).toHaveProperty(
        'language' satisfies keyof SignedIn,
      );
      browsers.set(address, browser);
    }
  });

  test.each(addresses)('%s sees and changes the own profile, nobody else’s', async (address) => {
    const browser = browsers.get(address)!;
    const own = await idOf(address);
    const other = await idOf(
      address === 'citizen@demo.example' ? 'admin@demo.example' : 'citizen@demo.example',
    );
    const before = await db.sql`select * from public.people where id = ${other}`;
    const profile = {
      displayName: `Nieuw ${address}`,
      language: 'en' as const,
      spokenLanguages: ['nl', 'so'],
    };
    await browser.visit((page) => updateProfile(page, own, profile));
    await browser.visit((page) => updateProfile(page, other, profile));
    expect(await db.sql`select * from public.people where id = ${other}`).toEqual(before);

    const account = await browser.visit((page) => getAccount(page));
    const person = demoPeople.find((one) => one.address === address)!;
    expect(account).toMatchObject({ email: address, ...profile, roles: person.roles });
    expect(account.organisations).toHaveLength(address === 'ngo@demo.example' ? 1 : 0);

    const seen = await browser.visit((page) => page.db.from('people').select('id'));
    expect(seen.data).toEqual([{ id: own }]);
  });

  test.each(addresses)('%s cannot take another id, or an invented date', async (address) => {
    const claims = { sub: await idOf(address) };
    for (const change of [`id = gen_random_uuid()`, `created_at = now()`]) {
      const statement = `update public.people set ${change} where id = '${claims.sub}'`;
      await expect(
        db.as('authenticated', claims, (sql) => sql.unsafe(statement)),
      ).rejects.toMatchObject({ code: '42501' });
    }
  });

  test.each(addresses.filter((address) => address !== 'admin@demo.example'))(
    '%s gives no role to anybody',
    async (address) => {
      const claims = { sub: await idOf(address) };
      for (const role of ['case_worker', 'coordinator', 'moderator', 'editor', 'administrator']) {
        const answer = db.as('authenticated', claims, (sql) =>
          sql.unsafe(
            `insert into public.person_roles (person_id, role) values ('${claims.sub}', '${role}')`,
          ),
        );
        await expect(answer).rejects.toMatchObject({ code: '42501' });
      }
      const taken = await db.as('authenticated', claims, (sql) =>
        sql`delete from public.person_roles where person_id <> ${claims.sub}`.then(
          (rows) => rows.count,
        ),
      );
      expect(taken).toBe(0);
    },
  );

  test('a visitor sees no people, no account and changes nothing', async () => {
    const visitor = db.clientFor();
    expect((await visitor.from('people').select('id')).status).toBe(401);
    expect((await visitor.rpc('get_account')).status).toBe(401);
    expect(
      (await visitor.rpc('settle_sign_in', { page_language: 'fr', address_hash: 'a' })).status,
    ).toBe(401);
    expect(
      (await visitor.from('people').update({ display_name: 'x' }).neq('language', 'xx')).status,
    ).toBe(401);
  });

  test.each([
    [{ spoken_languages: ['<script>'] }],
    [{ spoken_languages: ['nl', 'N'] }],
    [{ spoken_languages: Array.from({ length: 21 }, () => 'nl') }],
    [{ language: 'Nederlands' }],
    [{ display_name: 'x'.repeat(81) }],
  ])('the database itself refuses %j', async (change) => {
    const id = await idOf('citizen@demo.example');
    const { status, error } = await browsers
      .get('citizen@demo.example')!
      .visit((page) => page.db.from('people').update(change).eq('id', id));
    expect([status, error?.code]).toEqual([400, '23514']);
  });
});

test('the private halves cannot be reached as functions of the API', async () => {
  const call = (name: string) =>
    db.api.fetch(`${db.api.url}/rest/v1/rpc/${name}`, {
      method: 'POST',
      headers: {
        apikey: db.api.publishableKey,
        'content-type': 'application/json',
        'content-profile': 'private',
      },
      body: '{"address_hash":"a"}',
    });
  expect((await call('forget_sign_in_attempts')).ok).toBe(false);
  const counted = db.as(
    'anon',
    {},
    (sql) => sql`select private.count_sign_in_attempt('b', 'w', 1, '1 hour')`,
  );
  await expect(counted).rejects.toMatchObject({ code: '42501' });
});
