import { createHash } from 'node:crypto';
import type { Email } from 'postal-mime';
import PostalMime, { addressParser } from 'postal-mime';
import type { MailReport } from './mail-report.server.ts';
import { readMailReport } from './mail-report.server.ts';
import { wordsOfHtml } from './html-words.ts';

/** How the receiving server says to whom and from whom a mail came, when it does. */
export interface Envelope {
  to: readonly string[];
  /** Null when not told; empty for mail that wants no answer. */
  from: string | null;
}

/** What we look at in a mail. */
export interface IncomingMail {
  /** The same for every copy of the mail. */
  hash: Buffer;
  messageId: string | null;
  /** All addresses that it was sent or delivered to, in one text. */
  recipients: string;
  /** Address of the only author; null when there are several or none. */
  sender: string | null;
  /** Written by a machine, or to a list: nobody waits for an answer. */
  isAutomatic: boolean;
  text: string;
  hasFiles: boolean;
  /** Set when a mail server tells that an earlier mail of ours failed or was unwanted. */
  report: MailReport | null;
  headers: Email['headers'];
}

const limits = { maxNestingDepth: 24, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 0 };
/** Signs of text that are looked at; far more than a post may have. */
const longestText = 300_000;
/** Mails have a handful of parts; each costs the parser a walk over all of them. */
const mostParts = 200;

const machineNames = /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/i;
const machineSubjects =
  /^(automatic reply|auto(matisch)?[ -]?(reply|antwoord)|out of (the )?office|afwezig|réponse automatique|absence du bureau|رد تلقائي|الرد التلقائي|خارج المكتب)\b/iu;

function isWrittenByMachine(mail: Email, envelope: Envelope, sender: string | null): boolean {
  const of = (key: string) => mail.headers.find((header) => header.key === key)?.value.trim() ?? '';
  const submitted = of('auto-submitted').toLowerCase();
  const suppressed = of('x-auto-response-suppress').toLowerCase();
  return (
    (submitted !== '' && !submitted.startsWith('no')) ||
    /^(bulk|junk|list|auto_reply)$/i.test(of('precedence')) ||
    (suppressed !== '' && suppressed !== 'none') ||
    ['x-autoreply', 'x-autorespond', 'list-id'].some((key) => of(key) !== '') ||
    of('return-path') === '<>' ||
    envelope.from === '' ||
    machineNames.test(sender ?? '') ||
    machineSubjects.test(mail.subject ?? '')
  );
}

/** Programs show one of two authors; we believe neither. */
function onlySender(mail: Email): string | null {
  const lines = mail.headers.filter(({ key }) => key === 'from');
  const authors = addressParser(lines[0]?.value ?? '', { flatten: true });
  const address = lines.length === 1 && authors.length === 1 ? authors[0]?.address : undefined;
  return address ? address.trim().toLowerCase() : null;
}

/** Pictures in the text and signatures are no files that somebody sent along. */
function countsAsFile({ related, mimeType }: Email['attachments'][number]): boolean {
  return !related && !/^application\/(pgp-|pkcs7-|x-pkcs7-|ms-tnef)/.test(mimeType);
}

/**
 * Reads a mail as it came; nothing in it is believed.
 * @param raw RFC 822
 * @returns null for what is no mail, or built to be costly
 */
export async function readIncomingMail(
  raw: Uint8Array,
  envelope: Envelope,
): Promise<IncomingMail | null> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const parts = bytes.toString('latin1').match(/boundary\s*=|^--/gim)?.length ?? 0;
  if (parts > 2 * mostParts) return null;
  const mail = await PostalMime.parse(bytes, limits).catch(() => null);
  if (!mail || mail.headers.length === 0) return null;
  const of = (key: string) => mail.headers.filter((h) => h.key === key).map((h) => h.value);
  const sender = onlySender(mail);
  const messageId = /<[^<>\s]{1,990}>/.exec(mail.messageId ?? '')?.[0] ?? null;
  const text = mail.text?.slice(0, longestText);
  return {
    hash: createHash('sha256')
      .update(messageId ?? bytes)
      .digest(),
    messageId,
    recipients: [
      ...envelope.to,
      ...['delivered-to', 'x-original-to', 'envelope-to', 'to', 'cc'].flatMap(of),
    ].join('\n'),
    sender,
    isAutomatic: isWrittenByMachine(mail, envelope, sender),
    text: text?.trim() ? text : wordsOfHtml((mail.html ?? '').slice(0, longestText)),
    hasFiles: mail.attachments.some(countsAsFile),
    report: readMailReport(mail),
    headers: mail.headers,
  };
}

/** What one method found (RFC 8601), and of which domains. */
interface Finding {
  method: string;
  result: string;
  domains: string[];
}

/** The findings of a verdict, without remarks and quoted words: those a sender can choose. */
function findingsIn(verdict: string): Finding[] {
  const bare = verdict.replaceAll(/"(?:[^"\\]|\\.)*"/g, '').replaceAll(/\([^()]*\)/g, '');
  if (/["()]/.test(bare)) return [];
  return bare.split(';').flatMap((part) => {
    const [, method, result, rest = ''] = /^\s*(\w+)\s*=\s*(\w+)(.*)$/s.exec(part) ?? [];
    if (!method || !result) return [];
    const named = rest.matchAll(/\s(?:smtp\.mailfrom|header\.[di])\s*=\s*(?:[^\s@]*@)?([\w.-]+)/gi);
    const domains = [...named].map(([, domain = '']) => domain.toLowerCase());
    return [{ method: method.toLowerCase(), result: result.toLowerCase(), domains }];
  });
}

/**
 * Whether our own mail server vouches for the sender (RFC 8601). Only its own verdict counts, which it puts
 * above all others; without a rule of the sender's domain, what passed must belong to that domain.
 * @param server the name that it gives itself in Authentication-Results
 */
export function isVerified(
  mail: Pick<IncomingMail, 'headers' | 'sender'>,
  server: string,
): boolean {
  const verdict = mail.headers.find(
    ({ key, value }) =>
      key === 'authentication-results' &&
      value.trim().split(/[\s;]/, 1)[0]?.toLowerCase() === server.toLowerCase(),
  );
  const findings = findingsIn(verdict?.value ?? '');
  const dmarc = findings.find(({ method }) => method === 'dmarc')?.result;
  if (dmarc && dmarc !== 'none') return dmarc === 'pass' || dmarc === 'bestguesspass';
  const sender = mail.sender?.split('@').at(-1) ?? '';
  const isOfSender = (domain: string) =>
    domain === sender || domain.endsWith(`.${sender}`) || sender.endsWith(`.${domain}`);
  return findings.some(
    ({ method, result, domains }) =>
      (method === 'spf' || method === 'dkim') && result === 'pass' && domains.some(isOfSender),
  );
}
