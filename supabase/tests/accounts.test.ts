import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoPeople } from '../seed/people.ts';
import {
  changePassword,
  listDemoPeople,
  sendCode,
  signOut,
  verifyCode,
  verifyLink,
} from '../../app/features/account/account.server.ts';
import type { Backend } from '../../app/lib/backend.server.ts';
import { readEnv } from '../../app/lib/env.server.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import type { AccountWorld, Browser } from './account-world.ts';
import { byPassword, openAccountWorld } from './account-world.ts';

let world: AccountWorld;
let db: TestDatabase;
let openBrowser: AccountWorld['openBrowser'];

beforeAll(async () => {
  world = await openAccountWorld();
  ({ db, openBrowser } = world);
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.sql`delete from private.attempts`;
});

const viewerOf = (browser: Browser) =>
  browser.visit(async (page) => {
    const { data } = await page.db.rpc('get_account');
    return data as { displayName: string; roles: string[] } | null;
  });

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
    const list = (name: string, home: Backend['home'] = 'embedded') =>
      openBrowser().visit((page) =>
        listDemoPeople({
          ...page,
          context: { backend: { ...world.backend, home }, env: readEnv({ WORLD: name }) },
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
    const { token, tokenHash } = world.lastMailTo(email);
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
    const { token } = world.lastMailTo(email);
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
    const { tokenHash } = world.lastMailTo(email);
    const link = { token_hash: tokenHash, ...type };
    expect(await browser.visit((page) => verifyLink(page, link), 'en')).toEqual({ language: 'en' });
    expect(await viewerOf(browser)).not.toBeNull();
    expect(await openBrowser().visit((page) => verifyLink(page, link))).toEqual({ wrong: true });
  });

  test('a code of one address opens no other', async () => {
    await openBrowser().visit((page) => sendCode(page, 'mine@example.org'));
    const { token } = world.lastMailTo('mine@example.org');
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
    const claims = { sub: await world.idOf('admin@demo.example'), role: 'authenticated', exp: 4e9 };
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
    const { token } = world.lastMailTo(email);
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
