import { languageOf } from '../../i18n/locales.ts';
import type { Role } from '../../lib/viewer.ts';

/** What a person sees of the own account. */
export interface Account {
  email: string;
  displayName: string;
  language: string;
  spokenLanguages: string[];
  roles: Role[];
  organisations: { slug: string; name: string; role: 'representative' | 'deputy' }[];
}

/**
 * The path of a page of this site, or null. Only pages with a language count, so that no text that a
 * browser could read as another site's address gets through.
 */
export function sitePath(to: string | null | undefined): string | null {
  if (!to || to.length > 2000 || !to.startsWith('/') || /[\\\p{C}]/u.test(to)) return null;
  const origin = 'http://site.invalid';
  if (!URL.canParse(to, origin)) return null;
  const url = new URL(to, origin);
  if (url.origin !== origin || languageOf(url) === null) return null;
  // Signing in never leads to signing in or out again.
  if (/^\/[a-z]{2}\/sign-(in|out)(\/|$)/.test(url.pathname)) return null;
  return url.pathname + url.search + url.hash;
}

/** The people of the demo world, by the first part of their addresses. */
export const demoPeopleKeys = [
  'citizen',
  'newcomer',
  'ngo',
  'caseworker',
  'coordinator',
  'moderator',
  'editor',
  'admin',
] as const;

export interface DemoPerson {
  key: (typeof demoPeopleKeys)[number];
  name: string;
  email: string;
  password: string;
}
