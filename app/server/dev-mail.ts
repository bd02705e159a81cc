import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type postgres from 'postgres';
import { directionOf } from '../i18n/locales.ts';
import type { Env } from '../lib/env.server.ts';
import { isLoopback } from '../lib/env.server.ts';
import type { Answer } from './answer.ts';
import { escapeHtml } from './mail-html.ts';
import { securityHeaders } from './security-headers.ts';
import type { Probes } from './site.ts';

interface KeptMail {
  id: string;
  sent_at: Date;
  recipient: string;
  subject: string;
  body_text: string;
  body_html: string;
  language: string;
  headers: Record<string, string>;
}

interface DevMailOptions {
  env: Pick<Env, 'host' | 'siteUrl' | 'smtpUrl'> & Parameters<typeof securityHeaders>[0];
  home: 'embedded' | 'supabase';
  /** As owner of the database: no request of the API can read these mails. */
  sql: postgres.Sql;
}

const most = 100;
const style =
  ':root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;' +
  'padding:0 1rem}a{color:inherit}article{border-top:3px solid;padding:.5rem 0 1.5rem}h2{margin:.5rem 0}pre{white-space:pre-wrap;' +
  'overflow-wrap:anywhere;font:inherit;margin:1rem 0}iframe{width:100%;height:28rem;border:1px solid}';
const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

// Mails carry their looks as style attributes; they are shown without scripts, forms or anything from elsewhere.
const policy =
  `default-src 'none'; style-src-elem '${styleHash}'; style-src-attr 'unsafe-inline'; frame-src 'self'; ` +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Text as HTML, its addresses as links. */
function linked(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => {
      const safe = escapeHtml(part);
      return index % 2 === 1 ? `<a href="${safe}">${safe}</a>` : safe;
    })
    .join('');
}

function headerLines({ headers }: KeptMail): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return escapeHtml(lines.join('\n'));
}

function article(mail: KeptMail): string {
  const own = `lang="${escapeHtml(mail.language)}" dir="${directionOf(mail.language)}"`;
  const moment = mail.sent_at.toISOString();
  return (
    `<article aria-labelledby="mail-${mail.id}"><h2 id="mail-${mail.id}" ${own}>${escapeHtml(mail.subject)}</h2>` +
    `<p>To <a href="/dev/mail?to=${encodeURIComponent(mail.recipient)}">${escapeHtml(mail.recipient)}</a>, ` +
    `<time datetime="${moment}">${moment.slice(0, 19).replace('T', ' ')} UTC</time></p>` +
    `<pre ${own}>${linked(mail.body_text)}</pre>` +
    `<details><summary>Headers</summary><pre dir="ltr">${headerLines(mail)}</pre></details>` +
    `<details><summary>As a mail program shows it</summary><iframe sandbox title="${escapeHtml(mail.subject)}" ` +
    `srcdoc="${escapeHtml(mail.body_html)}"></iframe></details></article>`
  );
}

function page(mails: readonly KeptMail[], to: string | null): string {
  const title = to ? `Mail to ${escapeHtml(to)}` : 'Mail';
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">' +
    `<title>${title}</title><style>${style}</style></head><body><main><h1>${title}</h1>` +
    '<p>No mail server is set, so mails are kept here. Newest first. ' +
    `<a href="/dev/mail">Show all</a> · <a href="/">To the site</a></p>` +
    (mails.length > 0 ? mails.map(article).join('') : '<p>No mail yet.</p>') +
    '</main></body></html>'
  );
}

/**
 * Whether the site is seen from this machine only. These mails let anybody sign in as anybody, so a
 * proxy in front, or another name for this host, is enough to close the page.
 */
function isLocal(request: IncomingMessage, env: DevMailOptions['env']): boolean {
  const { host = '', ...headers } = request.headers;
  const proxied = Object.keys(headers).some(
    (name) => name === 'forwarded' || name.startsWith('x-forwarded-'),
  );
  const remote = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const names = [env.host, new URL(env.siteUrl).hostname, host.replace(/:\d+$/, ''), remote];
  return !proxied && names.every(isLoopback);
}

/**
 * `/dev/mail`: the mails that would have been sent. In the embedded home without a mail server, asked
 * from this machine; anywhere else the address does not exist.
 */
export function createDevMail({ env, home, sql }: DevMailOptions): Probes {
  async function answer(path: string, to: string | null): Promise<Answer> {
    const mails = await sql<KeptMail[]>`
      select id::text, sent_at, recipient, subject, body_text, body_html, language, headers from private.dev_mails
      where ${to}::text is null or recipient = ${to} order by id desc limit ${most}`;
    const headers = { ...securityHeaders(env, { path }), 'Content-Security-Policy': policy };
    return {
      status: 200,
      headers: [
        ...Object.entries(headers),
        ['Content-Type', 'text/html; charset=utf-8'],
        ['Cache-Control', 'no-store'],
      ],
      body: Buffer.from(page(mails, to)),
    };
  }

  return (path, request) => {
    if (path !== '/dev/mail' || home !== 'embedded' || env.smtpUrl) return undefined;
    if (!isLocal(request, env)) return undefined;
    const { searchParams } = new URL(request.url ?? path, env.siteUrl);
    return answer(path, searchParams.get('to'));
  };
}
