import { demoPassword } from '../seed/people.ts';
import type { SignInPage } from '../../app/features/account/account.server.ts';
import { signInWithPassword } from '../../app/features/account/account.server.ts';
import type { LanguageCode } from '../../app/i18n/locales.ts';
import type { Backend } from '../../app/lib/backend.server.ts';
import { createDb } from '../../app/lib/supabase.server.ts';
import type { AuthMail } from '../../app/server/embedded/lite.ts';
import type { TestDatabase } from '../../tests/support/database.ts';
import { createTestDatabase } from '../../tests/support/database.ts';

/** A browser as the app meets it: keeps its cookies from one page to the next. */
export interface Browser {
  /** Every Set-Cookie so far. */
  received: string[];
  jar: Map<string, string>;
  visit<T>(act: (page: SignInPage) => PromiseLike<T>, language?: LanguageCode): Promise<T>;
}

export interface AccountWorld {
  db: TestDatabase;
  backend: Backend;
  openBrowser(secure?: boolean): Browser;
  lastMailTo(email: string): AuthMail;
  idOf(email: string): Promise<string>;
}

/** The demo world with browsers to sign in by. Drop `db` in `afterAll`. */
export async function openAccountWorld(): Promise<AccountWorld> {
  const db = await createTestDatabase({ world: 'demo' });
  const { url, publishableKey, fetch } = db.api;
  const backend: Backend = {
    home: 'embedded',
    url,
    publishableKey,
    fetch,
    close: async () => undefined,
  };
  let clients = 0;
  return {
    db,
    backend,
    openBrowser: (secure = false) => openBrowser(backend, `client-${(clients += 1)}`, secure),
    lastMailTo(email) {
      const mail = db.mails.findLast(({ to }) => to === email);
      if (!mail) throw new Error(`no mail to ${email}`);
      return mail;
    },
    async idOf(email) {
      const [row] = await db.sql<
        { id: string }[]
      >`select id from auth.users where email = ${email}`;
      if (!row) throw new Error(`nobody has the address ${email}`);
      return row.id;
    },
  };
}

function openBrowser(backend: Backend, clientHash: string, secure: boolean): Browser {
  const jar = new Map<string, string>();
  const received: string[] = [];
  return {
    received,
    jar,
    async visit(act, language = 'nl') {
      const Cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const outgoing = new Headers();
      const request = new Request('http://localhost:3000/', { headers: { Cookie } });
      const db = createDb(request, outgoing, backend, secure);
      const result = await act({ db, language, clientHash, context: { backend } });
      for (const cookie of outgoing.getSetCookie()) {
        received.push(cookie);
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (value === '' || /max-age=0/i.test(cookie)) jar.delete(name);
        else jar.set(name, value);
      }
      return result;
    },
  };
}

/** Signs in on a browser; the demo people's password unless another is given. */
export const byPassword = (browser: Browser, email: string, password: string = demoPassword) =>
  browser.visit((page) => signInWithPassword(page, { email, password }));
