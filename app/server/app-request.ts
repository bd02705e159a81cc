import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { IncomingBody } from './incoming-body.ts';

/** Whether the request is somebody's own: a session, a toast that only they shall see, a device in a room. */
export function isPersonal(cookie: string | undefined): boolean {
  return cookie !== undefined && /(?:^|;\s*)(?:sb-|toast=|room=)/.test(cookie);
}

/** Whether the request brings the session of a signed-in person. */
export function hasSession(cookie: string | undefined): boolean {
  return cookie !== undefined && /(?:^|;\s*)sb-/.test(cookie);
}

interface RequestParts {
  siteUrl: string;
  /** Path and query as sent. */
  target: string;
  signal?: AbortSignal;
  body?: IncomingBody['content'];
}

function bodyOf(body: IncomingBody['content']): RequestInit & { duplex?: 'half' } {
  if (Buffer.isBuffer(body)) return { body: new Uint8Array(body) };
  return { body: body as ReadableStream, duplex: 'half' };
}

/** The request as the app sees it. HEAD is asked as GET; the body is left out when sending. */
export function createAppRequest(
  incoming: IncomingMessage,
  { siteUrl, target, signal, body }: RequestParts,
): Request {
  const headers = new Headers();
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
    const name = incoming.rawHeaders[i] as string;
    if (!/^(connection|keep-alive|transfer-encoding|upgrade|expect|x-cache-scopes)$/i.test(name)) {
      headers.append(name, incoming.rawHeaders[i + 1] as string);
    }
  }
  const method = incoming.method === 'HEAD' ? 'GET' : (incoming.method ?? 'GET');
  return new Request(siteUrl + target, {
    method,
    headers,
    ...(signal ? { signal } : {}),
    ...(body && method !== 'GET' ? bodyOf(body) : {}),
  });
}

/** A request with nothing of whoever asked: what comes back can be shown to everybody. */
export function createSharedRequest(siteUrl: string, key: string): Request {
  return new Request(siteUrl + key, { headers: { Accept: '*/*' } });
}

/** Address of the client; a proxy in front is believed only when it stands on a private network. */
function clientAddress(request: IncomingMessage): string {
  const direct = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const isProxy = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/i.test(direct);
  const forwarded = request.headers['x-forwarded-for'];
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return isProxy && last ? last : direct;
}

/**
 * A keyed hash of who asks, for counting attempts. IPv6 counts by /64, which one household holds.
 * @param secret the same in all workers and nodes
 */
export function hashClient(request: IncomingMessage, secret: string): string {
  const address = clientAddress(request);
  const whole = address.includes(':') ? expandIpv6(address).slice(0, 4).join(':') : address;
  return createHmac('sha256', secret).update(whole).digest('base64url').slice(0, 22);
}

function expandIpv6(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = (tail ?? '').split(':').filter(Boolean);
  const gap = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  return [...front, ...Array<string>(gap).fill('0'), ...back].map((part) => part.toLowerCase());
}
