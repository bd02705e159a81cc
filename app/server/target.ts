import { languageOf } from '../i18n/locales.ts';

/** What a request asks for, after the checks that come before any routing. */
export interface Target {
  /** Path as sent, still encoded. */
  path: string;
  /** Path and query in one form: sorted, without the marks of mail and advertisement senders. */
  key: string;
}

const trackingMark = /^(utm_[a-z]+|fbclid|gclid|mc_[ce]id)$/;

function normalQuery(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of new Set(query.keys())) if (trackingMark.test(name)) query.delete(name);
  query.sort();
  return query.size > 0 ? `?${query}` : '';
}

/**
 * The key of an address in the page cache; kept cheap, since it is asked for on every request.
 * @returns null for addresses that are never cached
 */
export function cacheKey(url: string): string | null {
  if (url.length > 2048) return null;
  const mark = url.indexOf('?');
  return mark < 0 ? url : url.slice(0, mark) + normalQuery(url.slice(mark));
}

/**
 * Parses the target of a request line.
 * @returns null when no address can be meant: other hosts, broken percent encoding, NUL
 */
export function parseTarget(url: string): Target | null {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  if (!path.startsWith('/') || path.startsWith('//') || path.includes('\\')) return null;
  try {
    // eslint-disable-next-line no-control-regex
    if (/[\u0000-\u001f]/.test(decodeURIComponent(path))) return null;
  } catch {
    return null;
  }
  return { path, key: mark < 0 ? path : path + normalQuery(url.slice(mark)) };
}

/** Client navigation asks for `/nl/about.data`: the data of the page `/nl/about`. */
function pageOf(path: string): string {
  return path.replace(/\.data$/, '');
}

/**
 * Whether everybody without a session gets the same answer here. A path without a language is answered
 * by the reader's cookie and browser, unless it is made for machines.
 */
export function isShareable(path: string): boolean {
  const page = pageOf(path);
  return (
    languageOf(page) !== null ||
    /^\/(open-data\/|(map|oembed|sitemap\.xml|robots\.txt)(\/|$))/.test(page)
  );
}

/** The path as a log may keep it: receipts and one-time tokens are secrets, queries tell what people seek. */
export function loggablePath(path: string): string {
  return pageOf(path)
    .replace(
      /^((?:\/[a-z]{2})?\/(?:nominations|registrations|handover|sign-in|consent|invitations|reports|unsubscribe|mail|files|dev))\/.+$/,
      '$1/*',
    )
    .slice(0, 200);
}

const areas = new Set(
  (
    'about accessibility account admin assets commitments embed exchange files groups handover healthz initiatives insight live mail map ' +
    'metrics moderation nominate nominations oembed open-data organisations privacy readyz registrations sessions sign-in sign-out unsubscribe'
  ).split(' '),
);

/** A label with few values for metrics: the area of the site, `home`, or `other`. */
export function areaOf(path: string): string {
  const [, first = '', second = ''] = pageOf(path).split('/', 3);
  const name = languageOf(pageOf(path)) ? second : first;
  if (name === '') return 'home';
  return areas.has(name) ? name : 'other';
}
