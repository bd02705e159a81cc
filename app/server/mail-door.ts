import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Sql } from 'postgres';
import { defaultLanguage } from '../i18n/locales.ts';
import type { Env } from '../lib/env.server.ts';
import type { Answer } from './answer.ts';
import { hashClient } from './app-request.ts';
import { receiveMail } from './inbound-mail.ts';
import { within } from './listener.ts';
import { readMailRequest, readShortBody } from './mail-request.ts';
import { isBearer } from './metrics.ts';
import { securityHeaders } from './security-headers.ts';
import type { Probes } from './site.ts';

interface MailDoorOptions {
  env: Env;
  log: Logger;
  /** As owner of the database. */
  database: { readonly sql: Sql };
  clientSecret: string;
}

/** Mails that are taken in an hour, of all people together. */
const mailsAnHour = 3000;
const wrongSecretsAnHour = 20;
const patience = 15_000;

/**
 * Two addresses for other machines, which come from no page of ours: `/mail/inbound` takes mail from our
 * mail server, which brings the secret; `/mail/unsubscribe/…` ends mail by one click in a mail program
 * (RFC 8058), where the link itself is the secret. Opening that link ends nothing: programs that check
 * mail open every link.
 */
export function createMailDoor({ env, log, database, clientSecret }: MailDoorOptions): Probes {
  function plain(
    path: string,
    status: number,
    text: string,
    more: [string, string][] = [],
  ): Answer {
    return {
      status,
      headers: [
        ...Object.entries(securityHeaders(env, { path })),
        ['Content-Type', 'text/plain; charset=utf-8'],
        ['Cache-Control', 'no-store'],
        ...more,
      ],
      body: Buffer.from(`${text}\n`),
    };
  }

  async function countAttempt(bucket: string, who: string, allowed: number): Promise<boolean> {
    const [row] = await within(
      patience,
      database.sql<{ ok: boolean }[]>`
        select private.count_attempt(${bucket}, ${who}, ${allowed}, interval '1 hour') as ok`,
    );
    return row?.ok ?? false;
  }

  const tooMany = (path: string) => plain(path, 429, 'too many', [['Retry-After', '900']]);

  async function takeIn(path: string, request: IncomingMessage, secret: string): Promise<Answer> {
    const given = new URL(request.url ?? path, env.siteUrl).searchParams.get('secret');
    const { authorization = given ?? undefined } = request.headers;
    if (!isBearer(authorization, secret)) {
      const client = hashClient(request, clientSecret);
      if (!(await countAttempt('inbound_mail_refused', client, wrongSecretsAnHour)))
        return tooMany(path);
      return plain(path, 401, 'secret missing or wrong', [['WWW-Authenticate', 'Bearer']]);
    }
    if (!(await countAttempt('inbound_mail', 'all', mailsAnHour))) return tooMany(path);
    const mail = await readMailRequest(request);
    if (!mail) return plain(path, 400, 'no mail in the request');
    const made = await within(patience, receiveMail(database.sql, env, mail.raw, mail.envelope));
    log.info({ outcome: made.outcome, reason: made.reason }, 'mail came in');
    return plain(path, 200, made.outcome);
  }

  async function unsubscribe(path: string, request: IncomingMessage, token: string) {
    const body = await readShortBody(request, 4096);
    if (!/List-Unsubscribe[\s\S]*One-Click/.test(body.toString('latin1')))
      return plain(path, 400, 'not an unsubscribe request');
    try {
      await within(patience, database.sql`select private.unsubscribe(${token})`);
    } catch (error) {
      if ((error as { code?: string }).code !== 'PT404') throw error;
      return plain(path, 404, 'no such link');
    }
    return plain(path, 200, 'unsubscribed');
  }

  /** To the page about it, in the language of whom the mail went to. */
  async function showPage(path: string, token: string): Promise<Answer> {
    const language = await within(
      patience,
      database.sql<
        { language: string }[]
      >`select private.language_of_unsubscriber(${token}) as language`,
    ).then(
      ([row]) => row?.language ?? defaultLanguage,
      (error: { code?: string }) => {
        if (error.code === 'PT404') return defaultLanguage;
        throw error;
      },
    );
    return plain(path, 302, '', [['Location', `/${language}/unsubscribe/${token}`]]);
  }

  return (path, request) => {
    const isPost = request.method === 'POST';
    if (path === '/mail/inbound' && isPost) {
      const { mailReplyDomain, inboundMailSecret } = env;
      if (mailReplyDomain && inboundMailSecret) return takeIn(path, request, inboundMailSecret);
      return Promise.resolve(plain(path, 404, 'not found'));
    }
    const token = /^\/mail\/unsubscribe\/([0-9a-f]{1,200})$/.exec(path)?.[1];
    if (!token) return undefined;
    if (isPost) return unsubscribe(path, request, token);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    return isRead ? showPage(path, token) : undefined;
  };
}
