import postgres from 'postgres';
import { inject } from 'vitest';
import {
  createReplyToken,
  replyAddress,
} from '../../app/features/mail-replies/reply-address.server.ts';
import { findRunningPostgres } from '../../app/server/embedded/postgres.ts';
import { siteUrl } from './journey.ts';

export const replyDomain = 'reply.demo.example';
export const inboundSecret = 'the-secret-of-the-demo-mail-server';

/** Asks the database of the running site, as its owner. */
export async function askDatabase<T>(ask: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const url = await findRunningPostgres(inject('dataDir'));
  const sql = postgres(url ?? '', { max: 1, onnotice: () => undefined });
  try {
    return await ask(sql);
  } finally {
    await sql.end();
  }
}

/** The address at which a demo person answers the first post of a topic. */
export function signedAddress(who: string, topic: number): Promise<string> {
  return askDatabase(async (sql) => {
    const [row] = await sql<{ id: string; secret: Buffer }[]>`
      select id, private.mail_secret() as secret from auth.users where email = ${`${who}@demo.example`}`;
    const place = { person: row?.id ?? '', topic, number: 1 };
    const token = createReplyToken(row?.secret ?? Buffer.alloc(0), place, Date.now() + 86_400_000);
    return replyAddress(token, replyDomain);
  });
}

/** The link that ends mail about a topic for a demo person. */
export function unsubscribeLink(who: string, topic: number): Promise<string> {
  return askDatabase(async (sql) => {
    const [row] = await sql<{ token: string }[]>`
      select private.unsubscribe_token(id, 'topic', ${topic}) as token
      from auth.users where email = ${`${who}@demo.example`}`;
    return `/mail/unsubscribe/${row?.token ?? ''}`;
  });
}

/** Brings a mail to the site as a mail server does. @returns status and what became of it */
export async function bringMail(mail: string, secret = inboundSecret): Promise<string> {
  const answer = await fetch(`${siteUrl()}/mail/inbound`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'message/rfc822' },
    body: mail.replaceAll('\n', '\r\n'),
  });
  return `${answer.status} ${(await answer.text()).trim()}`;
}
