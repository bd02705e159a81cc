import { createHash } from 'node:crypto';
import ar from '../i18n/ar/outage.ts';
import en from '../i18n/en/outage.ts';
import fr from '../i18n/fr/outage.ts';
import type { LanguageCode } from '../i18n/locales.ts';
import { defaultLanguage, languageOf, languages, preferredLanguage } from '../i18n/locales.ts';
import nl from '../i18n/nl/outage.ts';
import type { Answer } from './answer.ts';
import type { SecurityEnv } from './security-headers.ts';
import { securityHeaders } from './security-headers.ts';

const words: Record<LanguageCode, typeof nl> = { nl, en, fr, ar };

/** What can go wrong before, or instead of, the app's own pages. */
export type Failure = 'notFound' | 'foreign' | 'tooLong' | 'failed' | 'unavailable';

const style =
  ':root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;' +
  'margin:15vh auto;padding:0 1.5rem}h1{font-size:1.75rem}small{opacity:.75}';
const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

interface Occasion {
  status: number;
  path: string;
  acceptLanguage: string | undefined;
  requestId: string;
}

function isForMachines(path: string): boolean {
  return /^\/(open-data|map|oembed|healthz|readyz|metrics)(\/|$)/.test(path);
}

function page(failure: Failure, language: LanguageCode, requestId: string): string {
  const t = words[language];
  const { dir } = languages[language];
  const title = t[`${failure}Title`];
  return (
    `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>` +
    `<style>${style}</style></head><body><main><h1>${title}</h1><p>${t[`${failure}Text`]}</p>` +
    `<p><a href="/${language}">${t.home}</a></p>` +
    `<p><small>${t.requestId.replace('{{id}}', requestId)}</small></p></main></body></html>`
  );
}

/** A readable page, or problem+json for machines, that needs neither the app nor the database. */
export function createErrorAnswer(
  env: SecurityEnv,
  failure: Failure,
  { status, path, acceptLanguage, requestId }: Occasion,
): Answer {
  const language = languageOf(path) ?? preferredLanguage(acceptLanguage ?? null) ?? defaultLanguage;
  const security = securityHeaders(env, { path });
  const policy = security['Content-Security-Policy'] ?? '';
  security['Content-Security-Policy'] = policy.replace(
    "style-src 'self'",
    `style-src ${styleHash}`,
  );
  const json = isForMachines(path);
  const problem = { type: 'about:blank', title: words.en[`${failure}Title`], status, requestId };
  return {
    status,
    headers: [
      ...Object.entries(security),
      ['Content-Type', json ? 'application/problem+json' : 'text/html; charset=utf-8'],
      ['Cache-Control', 'no-store'],
      ['X-Request-Id', requestId],
      ...(status === 503 ? ([['Retry-After', '10']] satisfies [string, string][]) : []),
    ],
    body: Buffer.from(json ? JSON.stringify(problem) : page(failure, language, requestId)),
  };
}
