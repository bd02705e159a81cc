import type { MailText, UnsentMail } from '../lib/context.server.ts';
import type { Env } from '../lib/env.server.ts';
import type { Mail } from '../lib/mail.server.ts';
import { mailDomain, mailName } from '../lib/mail.server.ts';
import { createRelayAddress } from '../features/mail-replies/relay-address.server.ts';
import {
  createReplyToken,
  replyAddress,
  replyDays,
} from '../features/mail-replies/reply-address.server.ts';
import { renderMail } from './mails.ts';
import type { MailFacts, OutboxRow } from './outbox.ts';

export type MailEnv = Pick<Env, 'mailFrom' | 'siteUrl' | 'mailReplyDomain'>;
type Payload = OutboxRow['payload'];

/** The database knows its own paths, not where the site stands: addresses become whole here. */
function withWholeAddresses(payload: Payload, siteUrl: string): Payload {
  const whole = ([field, value]: [string, unknown]) =>
    /url$/i.test(field) && typeof value === 'string' && value.startsWith('/')
      ? [field, new URL(value, siteUrl).href]
      : [field, value];
  return Object.fromEntries(Object.entries(payload).map(whole));
}

/** The words of a mail before it is sent, as `composeMail` will make them. @throws as renderMail */
export function previewMail(
  { siteUrl }: Pick<Env, 'siteUrl'>,
  { kind, language, payload }: UnsentMail,
): MailText {
  const { subject, text } = renderMail(kind, language, withWholeAddresses(payload, siteUrl));
  return { subject, text };
}

function numberIn(payload: Payload, field: string): number | null {
  const value = Number(payload[field] ?? NaN);
  return Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** The one person whose words the mail brings; null when there are several or none. */
function authorOf({ posts }: Payload): string | null {
  const names = Array.isArray(posts)
    ? new Set(posts.map((post) => (post as { author?: unknown } | null)?.author))
    : new Set();
  const [name] = names;
  return names.size === 1 && typeof name === 'string' && name ? name : null;
}

/** The signed address for answers of this person; undefined where none is taken. */
function answersTo(
  env: MailEnv,
  facts: MailFacts | null,
  payload: Payload,
  now: number,
): string | undefined {
  const topic = numberIn(payload, 'topicId');
  if (!env.mailReplyDomain || !facts?.secret) return undefined;
  if (facts.relay) {
    const { conversation } = facts.relay;
    const { person } = facts;
    const expires = now + replyDays * 86_400_000;
    const key = Buffer.from(facts.secret, 'hex');
    return createRelayAddress(key, { conversation, person }, expires, env.mailReplyDomain);
  }
  if (!topic) return undefined;
  const number = numberIn(payload, 'postNumber') ?? 0;
  const place = { person: facts.person, topic, number };
  const key = Buffer.from(facts.secret, 'hex');
  const token = createReplyToken(key, place, now + replyDays * 86_400_000);
  return replyAddress(token, env.mailReplyDomain);
}

/** Headers by which mail programs keep a topic together, name its group and end such mail. */
function headersOf(
  env: MailEnv,
  facts: MailFacts | null,
  payload: Payload,
  unsubscribeUrl: string | undefined,
): Record<string, string> {
  const headers: Record<string, string> = {};
  const topic = numberIn(payload, 'topicId');
  const answered = /^<[^<>\s]{1,990}>$/.exec(String(payload['inReplyTo'] ?? ''))?.[0];
  if (answered) headers['Auto-Submitted'] = 'auto-replied';
  const talk = facts?.relay && `conversation-${facts.relay.conversation}`;
  const about = talk ?? (topic ? `topic-${topic}` : null);
  const earlier = answered ?? (about ? `<${about}@${mailDomain(env.mailFrom)}>` : null);
  if (earlier) Object.assign(headers, { 'In-Reply-To': earlier, References: earlier });
  if (facts?.group && unsubscribeUrl)
    headers['List-Id'] = `<${facts.group}.${new URL(env.siteUrl).hostname}>`;
  if (unsubscribeUrl) {
    headers['List-Unsubscribe'] = `<${unsubscribeUrl}>`;
    headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click';
  }
  return headers;
}

/**
 * The mail of a row.
 * @param now milliseconds; answers are taken for 30 days from then on
 * @throws when the row's kind is unknown or its payload lacks something
 */
export function composeMail(row: OutboxRow, env: MailEnv, now = Date.now()): Mail {
  const { facts, payload } = row;
  const replyTo = answersTo(env, facts, payload, now);
  const token = facts?.unsubscribe;
  const unsubscribeUrl = token && `${env.siteUrl}/mail/unsubscribe/${token}`;
  const ways = {
    ...(numberIn(payload, 'topicId') || facts?.relay
      ? { takesAnswers: replyTo !== undefined }
      : {}),
    ...(unsubscribeUrl ? { unsubscribeUrl } : {}),
  };
  const forum = mailName(env.mailFrom) || 'Migration Forum';
  const author = facts?.relay?.author ?? authorOf(payload);
  const told = facts?.relay ? { ...payload, relay: facts.relay } : payload;
  return {
    ...renderMail(row.kind, row.language, withWholeAddresses(told, env.siteUrl), ways),
    to: row.recipient,
    messageId: `<outbox-${row.id}@${mailDomain(env.mailFrom)}>`,
    headers: headersOf(env, facts, payload, unsubscribeUrl),
    // Some programs answer the sender, whatever Reply-To says.
    ...(replyTo
      ? { replyTo, from: { name: author ? `${author} via ${forum}` : forum, address: replyTo } }
      : {}),
  };
}
