import type { Env } from '../lib/env.server.ts';

/** The parts of the environment that decide which other hosts a page may speak to. */
export type SecurityEnv = Pick<
  Env,
  'siteUrl' | 'mapboxToken' | 'mapStyleUrl' | 'mapRasterUrl' | 'geocoderUrl'
>;

interface PageSecurity {
  path: string;
  /** `sha256-…` of each inline script of the page, from sealScripts. */
  scriptHashes?: readonly string[];
  /** Vite's client needs inline styles and a web socket. */
  dev?: boolean;
}

/** The origin of an address with placeholders such as {z}; a placeholder in the host becomes a wildcard. */
function originOf(address: string): string {
  return /^https?:\/\/[^/?#]+/.exec(address)?.[0].replace(/\{[^}]*\}/g, '*') ?? '';
}

/** Hosts that the operator, by configuring a map, allowed pages to ask for pictures and data. */
function mapHosts(env: SecurityEnv): string[] {
  const mapbox = env.mapboxToken
    ? ['https://api.mapbox.com', 'https://events.mapbox.com', 'https://*.tiles.mapbox.com']
    : [];
  const own = [env.mapStyleUrl, env.mapRasterUrl].filter((url) => url !== undefined).map(originOf);
  return [...new Set([...mapbox, ...own])];
}

/** Whether other sites may show this address in a frame. */
export function isEmbeddable(path: string): boolean {
  return /^(\/[a-z]{2})?\/embed\/(list|map|initiatives)(\.data)?(\/|$)/.test(path);
}

/** Whether other sites may load this address as a part of their own pages. */
function isOpen(path: string): boolean {
  return isEmbeddable(path) || /^\/(open-data|oembed|map)(\/|$)/.test(path);
}

/** Whether the address itself is a secret or personal, so that no other site may learn it. */
function isPersonal(path: string): boolean {
  return /^\/[a-z]{2}\/(nominations|registrations|invitations|reports|unsubscribe|exchange|account|sign-in|sign-out|moderation|admin)(\/|\.|$)/.test(
    path,
  );
}

/** Whether a page may ask for the camera: the one that scans codes at the door of a session. */
function usesCamera(path: string): boolean {
  return /^\/[a-z]{2}\/sessions\/[^/]+\/check-in\/scan(\.data)?$/.test(path);
}

/** The Content-Security-Policy of one page: our own files, and inline only what this render wrote. */
function contentSecurityPolicy(env: SecurityEnv, page: PageSecurity): string {
  const hosts = mapHosts(env);
  const hashes = (page.scriptHashes ?? []).map((hash) => `'${hash}'`);
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes],
    'style-src': page.dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:', ...hosts],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...hosts, ...(page.dev ? ['ws:'] : [])],
    'worker-src': env.mapboxToken ? ["'self'", 'blob:'] : ["'self'"],
    'manifest-src': ["'self'"],
    'media-src': ["'self'"],
    'frame-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': isEmbeddable(page.path) ? ['*'] : ["'none'"],
  };
  const policy = Object.entries(directives).map(([name, values]) => `${name} ${values.join(' ')}`);
  if (env.siteUrl.startsWith('https:')) policy.push('upgrade-insecure-requests');
  return policy.join('; ');
}

/** All security headers of a response to `path`; the same for pages, data, files and errors. */
export function securityHeaders(env: SecurityEnv, page: PageSecurity): Record<string, string> {
  const headers: Record<string, string> = {
    'Content-Security-Policy': contentSecurityPolicy(env, page),
    'X-Content-Type-Options': 'nosniff',
    // Never no-referrer: browsers would then send "Origin: null" with our own forms.
    'Referrer-Policy': isPersonal(page.path) ? 'same-origin' : 'strict-origin-when-cross-origin',
    'Permissions-Policy': `camera=(${usesCamera(page.path) ? 'self' : ''}), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': isOpen(page.path) ? 'cross-origin' : 'same-origin',
    'Origin-Agent-Cluster': '?1',
  };
  if (!isEmbeddable(page.path)) headers['X-Frame-Options'] = 'DENY';
  if (env.siteUrl.startsWith('https:')) {
    headers['Strict-Transport-Security'] = 'max-age=31536000';
  }
  return headers;
}
