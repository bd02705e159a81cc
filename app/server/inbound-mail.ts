import { createHash } from 'node:crypto';
import type { JSONValue, Sql } from 'postgres';
import type { Envelope, IncomingMail } from '../features/mail-replies/incoming-mail.server.ts';
import { isVerified, readIncomingMail } from '../features/mail-replies/incoming-mail.server.ts';
import { isArabicScript, ownWords } from '../features/mail-replies/own-words.ts';
import { findRelayPlaces } from '../features/mail-replies/relay-address.server.ts';
import type { ReplyPlace } from '../features/mail-replies/reply-address.server.ts';
import {
  findReplyTokens,
  readReplyToken,
  withoutPersonalWays,
} from '../features/mail-replies/reply-address.server.ts';
import { documentOfMail } from '../features/mail-replies/reply-document.ts';
import type { Env } from '../lib/env.server.ts';
import { relayMail } from './relayed-mail.ts';

export type InboundEnv = Pick<Env, 'mailReplyDomain' | 'inboundMailAuthserv'>;

/** What became of a mail; only `refused` and some of `posted` are answered. */
export interface MailOutcome {
  outcome:
    | 'posted'
    | 'refused'
    | 'repeated'
    | 'suspended'
    /** Not addressed to an address that we signed. */
    | 'nobody'
    | 'automatic'
    | 'unreadable';
  reason?: string;
  topic?: number;
  number?: number;
}

type Addressed = ReplyPlace & { isExpired: boolean };

function hashFor({ person }: Pick<ReplyPlace, 'person'>, mail: IncomingMail): Buffer {
  return createHash('sha256').update(`${person}:`).update(mail.hash).digest();
}

/** What a mail says as a post, or why it cannot be one. */
function readReply(mail: IncomingMail, place: Addressed, env: InboundEnv) {
  const words = withoutPersonalWays(ownWords(mail.text));
  const read = documentOfMail(words);
  const { messageId, hasFiles } = mail;
  const reply = { messageId, hasFiles, isArabic: isArabicScript(words) };
  const post = read.ok ? { ...reply, document: read.document, plain: read.plain } : reply;
  let refusal: string | null = read.ok ? null : read.reason === 'empty' ? 'empty' : 'long';
  if (place.isExpired) refusal = 'expired';
  if (env.inboundMailAuthserv && !isVerified(mail, env.inboundMailAuthserv)) refusal = 'unverified';
  return { post, refusal };
}

async function noteReport(
  sql: Sql,
  mail: IncomingMail & { report: NonNullable<IncomingMail['report']> },
  place: Addressed,
): Promise<MailOutcome> {
  const { kind, recipient } = mail.report;
  const [row] = await sql<{ outcome: MailOutcome['outcome'] }[]>`
    select private.suspend_mail(${place.person}, ${hashFor(place, mail)}, ${kind}, ${recipient}) as outcome`;
  return { outcome: row?.outcome ?? 'nobody' };
}

/**
 * Takes in one mail: posts it, refuses it with an answer, notes that mail to somebody fails, or drops it.
 * The same mail again does nothing.
 * @param sql as owner of the database
 * @param raw RFC 822
 * @throws when the database does not answer: the mail should be brought again
 */
export async function receiveMail(
  sql: Sql,
  env: InboundEnv,
  raw: Uint8Array,
  envelope: Envelope,
): Promise<MailOutcome> {
  const domain = env.mailReplyDomain ?? '';
  const trusts = (mail: IncomingMail) =>
    !env.inboundMailAuthserv || isVerified(mail, env.inboundMailAuthserv);
  const whole = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1');
  const [row] = await sql<{ secret: Buffer }[]>`select private.mail_secret() as secret`;
  const now = Date.now();
  const placesIn = (text: string): Addressed[] =>
    findReplyTokens(text, domain).flatMap((token) => {
      const place = row ? readReplyToken(row.secret, token, now) : null;
      return place ? [place] : [];
    });
  const relaysIn = (text: string) => (row ? findRelayPlaces(row.secret, text, domain, now) : []);
  // Only what bears our signature somewhere is worth the work of parsing it.
  const everywhere = [...envelope.to, whole].join('\n');
  const [anywhere] = placesIn(everywhere);
  if (!anywhere && relaysIn(everywhere).length === 0) return { outcome: 'nobody' };
  const mail = await readIncomingMail(raw, envelope);
  if (!mail) return { outcome: 'unreadable' };
  const [relay] = relaysIn(mail.recipients);
  if (relay && !mail.report) {
    if (mail.isAutomatic) return { outcome: 'automatic' };
    const hash = hashFor({ person: relay.personMark }, mail);
    return relayMail(sql, mail, relay, hash, trusts(mail));
  }
  if (!anywhere) return { outcome: 'nobody' };
  const [place] = placesIn(mail.recipients);
  const { report } = mail;
  // Complaints bring the mail that they are about, and with it its sender.
  if (report) return noteReport(sql, { ...mail, report }, place ?? anywhere);
  if (!place) return { outcome: 'nobody' };
  if (mail.isAutomatic) return { outcome: 'automatic' };
  const { post, refusal } = readReply(mail, place, env);
  const [made] = await sql<{ outcome: MailOutcome }[]>`
    select private.post_by_mail(${place.person}, ${place.topic}, ${place.number}, ${hashFor(place, mail)},
      ${mail.sender}, ${sql.json(post as unknown as JSONValue)}, ${refusal}) as outcome`;
  return made?.outcome ?? { outcome: 'nobody' };
}
