import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  isRouteErrorResponse,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { LinksFunction } from '@remix-run/node';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useTranslation } from './i18n/use-translation.ts';
import { isNamespace } from './i18n/i18n.ts';
import { languageCodes, languages, pathIn } from './i18n/locales.ts';
import { useLanguage } from './i18n/use-language.ts';
import { UsedWords } from './i18n/used-words.tsx';
import { useNonce } from './lib/nonce.ts';
import { pageLoader } from './lib/page.server.ts';
import { clearToast, readToast } from './lib/toast.server.ts';
import type { Frame } from './lib/viewer.ts';
import { readsModeration } from './lib/viewer.ts';
import styles from './styles/app.css?url';
import { fontPreload } from './ui/font-preload.ts';
import { PageError, errorStatusOf } from './ui/page-error.tsx';
import { QuickExit } from './ui/quick-exit.tsx';
import { SiteFooter } from './ui/site-footer.tsx';
import { SiteHeader } from './ui/site-header.tsx';
import { SkipLink } from './ui/skip-link.tsx';
import { Toast } from './ui/toast.tsx';

export interface RootData extends Frame {
  siteUrl: string;
  toast: string | null;
}

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
];

export const loader = pageLoader({}, async (page): Promise<RootData> => {
  const toast = readToast(page.request);
  if (toast) page.headers.append('Set-Cookie', clearToast());
  return { ...(await page.frame()), siteUrl: page.context.env.siteUrl, toast };
});

// The frame changes only with what a person does: signing in or out, the profile, reading what is told.
export function shouldRevalidate(visit: { formMethod?: string; nextUrl: URL }): boolean {
  const { formMethod, nextUrl } = visit;
  return (
    (formMethod !== undefined && formMethod !== 'GET') ||
    nextUrl.pathname.endsWith('/notifications')
  );
}

/** What a page says of itself in `export const handle`. */
interface PageHandle {
  /**
   * `false`: a page to read, where no script adds anything; none is sent, links load whole pages.
   * `when-seen`: they come once a part that needs them (`data-wakes-scripts`) is on the screen or, where it says `touched`, used.
   * `signed-in`: visitors only read, and get none.
   */
  scripts?: boolean | 'when-seen' | 'signed-in';
  /** The page brings its own header and footer. */
  bare?: boolean;
}

function usePageHandle(): PageHandle {
  return (useMatches().at(-1)?.handle ?? {}) as PageHandle;
}

/** The document around every page, also around the error page when the frame could not be read. */
export function Layout({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const nonce = useNonce();
  const { scripts: wanted = true } = usePageHandle();
  const failure = useRouteError();
  const frame = useRouteLoaderData<RootData>('root');
  const scripts = wanted === 'signed-in' ? Boolean(frame?.viewer) : wanted;
  return (
    <html lang={language.code} dir={language.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link {...fontPreload(language.dir)} />
        {failure ? <ErrorTitle failure={failure} /> : <Meta />}
        <Links />
      </head>
      <body data-scripts={scripts === 'when-seen' ? scripts : undefined}>
        {children}
        {scripts && (
          <>
            <UsedWords />
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

const statusOf = (failure: unknown) =>
  errorStatusOf(isRouteErrorResponse(failure) ? failure.status : 500);

/** An error page has a title too, in the words of the page. */
function ErrorTitle({ failure }: { failure: unknown }) {
  const { t } = useTranslation('common');
  const name = useRouteLoaderData<RootData>('root')?.forumName ?? t('forumName');
  return <title>{`${t(`error${statusOf(failure)}Title`)} · ${name}`}</title>;
}

function SiteFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const frame = useRouteLoaderData<RootData>('root');
  const home = `/${language.code}`;
  // An address without a language opens in the one that was read last.
  useEffect(() => {
    document.cookie = `language=${language.code}; path=/; max-age=31536000; samesite=lax`;
  }, [language.code]);
  const viewer = frame?.viewer;
  const isInExchange = /^\/[a-z]{2}\/(exchange|handover|account\/safety)(\/|$)/.test(pathname);
  const areas = [
    { path: 'initiatives', label: t('navInitiatives') },
    { path: 'organisations', label: t('navOrganisations') },
    { path: 'groups', label: t('navGroups') },
    { path: 'sessions', label: t('navSessions') },
    { path: 'commitments', label: t('navCommitments') },
    { path: 'exchange', label: t('navExchange') },
    ...(viewer && readsModeration(viewer.roles)
      ? [{ path: 'moderation', label: t('navModeration') }]
      : viewer?.roles.includes('editor')
        ? [{ path: 'moderation/suggestions', label: t('navModeration') }]
        : []),
    { path: 'about', label: t('navAbout') },
  ];
  const name = frame?.forumName ?? t('forumName');
  return (
    <>
      <SkipLink />
      {isInExchange && <QuickExit />}
      <SiteHeader
        brand={{ name, to: home }}
        nav={areas.map(({ path, label }) => ({
          to: `${home}/${path}`,
          label,
          current: pathname.startsWith(`${home}/${path}`),
        }))}
        languages={languageCodes.map((code) => ({
          code,
          ownName: languages[code].ownName,
          href: pathIn(code, pathname) + search,
        }))}
        person={
          viewer
            ? { to: `${home}/account`, label: viewer.displayName || t('account'), signedIn: true }
            : { to: `${home}/sign-in`, label: t('signIn'), signedIn: false }
        }
        notices={
          viewer
            ? {
                to: `${home}/notifications`,
                label: t('navNotifications'),
                unread: viewer.unreadNotifications,
                unreadLabel: t('notificationsUnread', { count: viewer.unreadNotifications }),
              }
            : null
        }
      />
      <main id="main" tabIndex={-1} className="wrap">
        {children}
      </main>
      <SiteFooter
        brand={name}
        links={[
          ...(isInExchange ? [{ to: `${home}/exchange/safety`, label: t('navSafety') }] : []),
          { to: `${home}/about`, label: t('navAbout') },
          { to: `${home}/accessibility`, label: t('navAccessibility') },
          { to: `${home}/privacy`, label: t('navPrivacy') },
        ]}
      >
        {frame && <p>{frame.tagline}</p>}
      </SiteFooter>
    </>
  );
}

export default function App() {
  const toast = useRouteLoaderData<RootData>('root')?.toast;
  // It comes from the page before, whose words may be others.
  const area = toast?.split(':')[0];
  const { t } = useTranslation(isNamespace(area) ? area : 'common');
  const { bare } = usePageHandle();
  if (bare) return <Outlet />;
  return (
    <SiteFrame>
      <Toast>{toast ? (t as (key: string) => string)(toast) : undefined}</Toast>
      <Outlet />
    </SiteFrame>
  );
}

/** Every failure that no page caught, told in the person's language with a way on. */
export function ErrorBoundary() {
  const failure = useRouteError();
  const { t } = useTranslation('common');
  const language = useLanguage();
  const status = statusOf(failure);
  const home = `/${language.code}`;
  return (
    <SiteFrame>
      <PageError
        status={status}
        homeTo={home}
        {...(status === 404
          ? { on: { to: `${home}/initiatives`, label: t('navInitiatives') } }
          : {})}
      />
    </SiteFrame>
  );
}
