import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { findReplyTokens, fromBase32, toBase32 } from './reply-address.server.ts';

/** A conversation, and who in it a mail went to: twelve digits of the hash of their id tell them apart. */
export interface RelayPlace {
  conversation: string;
  personMark: string;
}

const bodyBytes = 24;
const signatureBytes = 12;
const day = 86_400_000;
const relayPattern = /talk\+([a-z2-7]{58})@([a-z0-9.-]{1,253})/gi;

function sign(key: Buffer, body: Buffer): Buffer {
  return createHmac('sha256', key)
    .update('talk:')
    .update(body)
    .digest()
    .subarray(0, signatureBytes);
}

/**
 * The address for answers of this person in this conversation; 64 signs before the @.
 * @param expires milliseconds; it works until the end of that day (UTC)
 */
export function createRelayAddress(
  key: Buffer,
  { conversation, person }: { conversation: string; person: string },
  expires: number,
  domain: string,
): string {
  const body = Buffer.alloc(bodyBytes);
  body.write(conversation.replaceAll('-', ''), 0, 16, 'hex');
  createHash('sha256').update(person).digest().copy(body, 16, 0, 6);
  body.writeUInt16BE(Math.floor(expires / day), 22);
  return `talk+${toBase32(Buffer.concat([body, sign(key, body)]))}@${domain}`;
}

/**
 * What the addresses of conversations in a text say.
 * @param now milliseconds
 * @returns nothing for an address that was not made with this key
 */
export function findRelayPlaces(
  key: Buffer,
  text: string,
  domain: string,
  now: number,
): (RelayPlace & { isExpired: boolean })[] {
  return findReplyTokens(text, domain, relayPattern).flatMap((token) => {
    const bytes = fromBase32(token);
    if (bytes?.length !== bodyBytes + signatureBytes) return [];
    const body = bytes.subarray(0, bodyBytes);
    if (!timingSafeEqual(bytes.subarray(bodyBytes), sign(key, body))) return [];
    const hex = body.toString('hex', 0, 16);
    return [
      {
        conversation: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
        personMark: body.toString('hex', 16, 22),
        isExpired: body.readUInt16BE(22) < Math.floor(now / day),
      },
    ];
  });
}
