import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import type { LanguageCode } from '../i18n/locales.ts';
import { defaultLanguage, isLanguage, languageOf } from '../i18n/locales.ts';
import type { AppContext } from './context.server.ts';
import { Conflict, RefusedInput, notFound, signInFirst, unwrap } from './failure.server.ts';
import { addLanguage } from './language.server.ts';
import type { Db } from './supabase.server.ts';
import { createDb, hasSession } from './supabase.server.ts';
import { setToast } from './toast.server.ts';
import type { Frame, Viewer } from './viewer.ts';

/** What a loader or an action works with. */
export interface Page {
  db: Db;
  language: LanguageCode;
  params: Record<string, string | undefined>;
  url: URL;
  request: Request;
  context: AppContext;
  clientHash: string;
  /** Headers of the answer. */
  headers: Headers;
  /** What stands around the page, asked once a request. */
  frame(): Promise<Frame>;
  /** The signed-in person; null for visitors. */
  viewer(): Promise<Viewer | null>;
  /** The signed-in person; sends visitors to sign in and back. Such a page is for no search engine. */
  requireViewer(): Promise<Viewer>;
}

type Arguments = LoaderFunctionArgs | ActionFunctionArgs;

interface Opened {
  db: Db;
  cookies: Headers;
  frame?: Promise<Frame>;
}

// Loaders of one request run side by side: one client for all, so that a session is renewed once.
const opened = new WeakMap<object, Opened>();

function openOnce(context: AppContext, request: Request): Opened {
  let entry = opened.get(context);
  if (!entry) {
    const cookies = new Headers();
    const secure = context.env.siteUrl.startsWith('https:');
    entry = { db: createDb(request, cookies, context.backend, secure), cookies };
    opened.set(context, entry);
  }
  return entry;
}

function openPage({ request, params, context }: Arguments): Page {
  const code = params['lang'];
  if (code !== undefined && !isLanguage(code)) throw addLanguage(request) ?? notFound();
  const entry = openOnce(context, request);
  const url = new URL(request.url);
  // An address that no page has is still asked for in a language.
  const language = code ?? languageOf(url) ?? defaultLanguage;
  const page: Page = {
    db: entry.db,
    language,
    params,
    url,
    request,
    context,
    clientHash: context.clientHash,
    headers: new Headers(),
    frame: () => (entry.frame ??= getFrame(entry.db, language)),
    // Who brings no session is nobody; that answer costs no question.
    viewer: async () => (hasSession(request) ? ((await page.frame()).viewer ?? null) : null),
    requireViewer: async () => {
      const viewer = await page.viewer();
      if (!viewer) throw signInFirst(language, url.pathname + url.search);
      page.headers.set('X-Robots-Tag', 'noindex');
      return viewer;
    },
  };
  return page;
}

async function getFrame(db: Db, language: LanguageCode): Promise<Frame> {
  return unwrap(await db.rpc('get_frame', { language })) as unknown as Frame;
}

/** The answer to a failure that every page treats alike; anything else is thrown on. */
function answerTo(failure: unknown, page: Page): never {
  if (failure instanceof Response && failure.status === 401) {
    throw signInFirst(page.language, page.url.pathname + page.url.search);
  }
  if (failure instanceof Conflict) throw new Response(null, { status: 409 });
  if (failure instanceof RefusedInput) throw new Response(null, { status: 400 });
  if (failure instanceof Response && 'databaseError' in failure) {
    page.context.log.error(
      { requestId: page.context.requestId, error: failure.databaseError },
      'backend refused',
    );
  }
  throw failure;
}

function addCookies(page: Page, headers: Headers): void {
  for (const cookie of opened.get(page.context)?.cookies.getSetCookie() ?? []) {
    headers.append('Set-Cookie', cookie);
  }
}

/** A page in another language has other words in the browser: it is loaded whole. */
function reloadInOtherLanguage(page: Page, headers: Headers): void {
  const to = headers.get('Location');
  if (to && languageOf(new URL(to, page.url)) !== page.language) {
    headers.set('X-Remix-Reload-Document', 'true');
  }
}

/**
 * A page's loader.
 * @param options.scopes what the page shows; a visitor's page may be kept until one of them changes
 * @param load reads what the page needs
 */
export function pageLoader<T>(
  options: { scopes?: readonly string[] },
  load: (page: Page) => Promise<T>,
) {
  return async (args: LoaderFunctionArgs) => {
    const page = openPage(args);
    if (options.scopes)
      page.headers.set('X-Cache-Scopes', ['settings', ...options.scopes].join(','));
    const value = await load(page).catch((failure: unknown) => answerTo(failure, page));
    addCookies(page, page.headers);
    return data(value, { headers: page.headers });
  };
}

/** A page's action: sends on the session's cookies, and answers refusals as all pages do. */
export function pageAction<T>(act: (page: Page) => Promise<T>) {
  return async (args: ActionFunctionArgs): Promise<T> => {
    const page = openPage(args);
    const value = await act(page).catch((failure: unknown) => answerTo(failure, page));
    const headers = responseHeaders(value);
    if (headers) {
      addCookies(page, headers);
      reloadInOtherLanguage(page, headers);
    }
    return value;
  };
}

/** The headers of a Response, or of what `data()` made. */
function responseHeaders(value: unknown): Headers | null {
  if (value instanceof Response) return value.headers;
  if (typeof value === 'object' && value !== null && 'init' in value && 'type' in value) {
    const carrier = value as { init: ResponseInit | null };
    const headers = new Headers(carrier.init?.headers);
    carrier.init = { ...carrier.init, headers };
    return headers;
  }
  return null;
}

/**
 * Goes to another page that says once what was done.
 * @param word key of the sentence, with its namespace
 */
export function redirectWithToast(page: Page, path: string, word: string): Response {
  return redirect(path, {
    headers: { 'Set-Cookie': setToast(word, page.context.env.siteUrl.startsWith('https:')) },
  });
}
