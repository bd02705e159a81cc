import { createHmac, timingSafeEqual } from 'node:crypto';

/** To whom a mail went and what it was about; a topic's mail without a post has number 0. */
export interface ReplyPlace {
  person: string;
  topic: number;
  number: number;
}

/** Days for which an answer to a mail is taken. */
export const replyDays = 30;

// Small letters and digits only: mail servers change the case of addresses.
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const bodyBytes = 26;
const signatureBytes = 10;
/** 36 bytes; with `reply+` before it exactly the 64 signs that the part before the @ may have. */
const tokenLength = 58;
const day = 86_400_000;
const addressPattern = /(?:reply|talk)\+([a-z2-7]{58})@([a-z0-9.-]{1,253})/gi;
const replyPattern = /reply\+([a-z2-7]{58})@([a-z0-9.-]{1,253})/gi;

/** Bytes as small letters and digits. */
export function toBase32(bytes: Buffer): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(value >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + alphabet[(value << (5 - bits)) & 31] : text;
}

/** Null for what no encoder writes: other signs, or bits left at the end. */
export function fromBase32(text: string): Buffer | null {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const sign of text.toLowerCase()) {
    const index = alphabet.indexOf(sign);
    if (index < 0) return null;
    value = ((value << 5) | index) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 255);
    }
  }
  return (value & ((1 << bits) - 1)) === 0 ? Buffer.from(bytes) : null;
}

function sign(key: Buffer, body: Buffer): Buffer {
  return createHmac('sha256', key)
    .update('reply:')
    .update(body)
    .digest()
    .subarray(0, signatureBytes);
}

/**
 * A token for answers of this person to this post.
 * @param expires milliseconds; the token works until the end of that day (UTC)
 */
export function createReplyToken(key: Buffer, place: ReplyPlace, expires: number): string {
  const body = Buffer.alloc(bodyBytes);
  body.write(place.person.replaceAll('-', ''), 0, 16, 'hex');
  body.writeUIntBE(place.topic, 16, 5);
  body.writeUIntBE(place.number, 21, 3);
  body.writeUInt16BE(Math.floor(expires / day), 24);
  return toBase32(Buffer.concat([body, sign(key, body)]));
}

/**
 * What a token says.
 * @param now milliseconds
 * @returns null for a token that was not made with this key
 */
export function readReplyToken(
  key: Buffer,
  token: string,
  now: number,
): (ReplyPlace & { isExpired: boolean }) | null {
  const bytes = token.length === tokenLength ? fromBase32(token) : null;
  if (!bytes) return null;
  const body = bytes.subarray(0, bodyBytes);
  if (!timingSafeEqual(bytes.subarray(bodyBytes), sign(key, body))) return null;
  const hex = body.toString('hex', 0, 16);
  return {
    person: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    topic: body.readUIntBE(16, 5),
    number: body.readUIntBE(21, 3),
    isExpired: body.readUInt16BE(24) < Math.floor(now / day),
  };
}

/** The address that answers go to. */
export function replyAddress(token: string, domain: string): string {
  return `reply+${token}@${domain}`;
}

/**
 * A text without what is only for whom the mail went to: the address of their answers and the link that
 * ends their mail, which programs quote.
 */
export function withoutPersonalWays(text: string): string {
  return text
    .replaceAll(addressPattern, '…')
    .replaceAll(/(?:https?:\/\/[^\s<>]{1,200})?\/(?:mail\/)?unsubscribe\/[0-9a-f]{20,}/gi, '…');
}

/** The tokens of all our answer addresses in a text, each once, at most ten. */
export function findReplyTokens(text: string, domain: string, pattern = replyPattern): string[] {
  const tokens = new Set<string>();
  for (const [, token = '', host = ''] of text.matchAll(pattern)) {
    if (host.toLowerCase() === domain.toLowerCase()) tokens.add(token.toLowerCase());
    if (tokens.size >= 10) break;
  }
  return [...tokens];
}
