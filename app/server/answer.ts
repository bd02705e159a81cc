import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { createGzip } from 'node:zlib';
import { acceptedEncodings, compress, isCompressible } from './compression.ts';
import { sealScripts } from './inline-scripts.ts';
import { deferScripts } from './late-scripts.ts';
import type { SecurityEnv } from './security-headers.ts';
import { securityHeaders } from './security-headers.ts';

/** What will be sent, before compression. Bodies that nobody needs to look into stay streams. */
export interface Answer {
  status: number;
  headers: [string, string][];
  body: Buffer | NodeReadableStream | null;
}

/** Scopes that the app named for an answer that everybody may see; null when it may not be kept. */
function cacheScopes(response: Response): string[] | null {
  const named = response.headers.get('X-Cache-Scopes');
  if (!named || response.status !== 200 || response.headers.has('Set-Cookie')) return null;
  return named.split(/\s*,\s*/).filter(Boolean);
}

/** How long others may keep an answer, where the app says nothing itself. */
function cacheControl(scopes: string[] | null, hasSession: boolean): string {
  if (scopes) return 'public, max-age=0, must-revalidate';
  // no-store would also forget what somebody typed when they go back to a form; with a session,
  // privacy on a shared machine weighs more.
  return hasSession ? 'private, no-store' : 'private, no-cache';
}

interface Circumstances {
  env: SecurityEnv;
  path: string;
  nonce: string;
  /** The page that was rendered; undefined for every other kind of answer. */
  html: string | undefined;
  /** The request came with a session: the answer is that person's alone. */
  hasSession: boolean;
  dev: boolean;
}

/**
 * Turns what the app answered into what is sent: inline scripts sealed, security and caching headers set.
 * @returns the answer, and its cache scopes when everybody may see it
 */
export async function finishAnswer(
  response: Response,
  { env, path, nonce, html, hasSession, dev }: Circumstances,
): Promise<{ answer: Answer; scopes: string[] | null }> {
  const named = cacheScopes(response);
  const scopes = hasSession ? null : named;
  let body: Answer['body'] = response.body as NodeReadableStream | null;
  let scriptHashes: string[] = [];
  if (html !== undefined) {
    const sealed = sealScripts(dev ? html : deferScripts(html, nonce), nonce);
    body = Buffer.from(sealed.html);
    scriptHashes = sealed.hashes;
  } else if (body && scopes) body = Buffer.from(await response.arrayBuffer());

  const security = securityHeaders(env, { path, scriptHashes, dev });
  const headers = [...response.headers].filter(
    ([name]) => !['x-cache-scopes', 'content-length', 'vary'].includes(name),
  );
  const set = new Set(headers.map(([name]) => name));
  const add = (name: string, value: string) => {
    if (!set.has(name.toLowerCase())) headers.push([name, value]);
  };
  for (const [name, value] of Object.entries(security)) add(name, value);
  add('Cache-Control', cacheControl(scopes, hasSession));
  headers.push(['Vary', 'Accept-Encoding, Cookie']);
  if (response.status === 503) add('Retry-After', '10');
  return { answer: { status: response.status, headers, body }, scopes };
}

async function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers }: Answer,
  body: Buffer,
): Promise<void> {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const accepted = acceptedEncodings(request.headers['accept-encoding'] as string | undefined);
  const encoding = isCompressible(type, body.length) ? (accepted[0] ?? 'identity') : 'identity';
  const packed = await compress(body, encoding, 'now');
  const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
  const bodiless = status === 204 || status === 304;
  const length = bodiless ? [] : ['Content-Length', String(packed.length)];
  response.writeHead(status, [...headers.flat(), ...coding, ...length]);
  response.end(request.method === 'HEAD' || bodiless ? undefined : packed);
}

/** Whether the reader has what a stream would bring, by the tag that the app gave it. */
function isKnown(request: IncomingMessage, { status, headers }: Answer): boolean {
  const asked = request.headers['if-none-match'];
  const tag = headers.find(([name]) => name.toLowerCase() === 'etag')?.[1];
  if (status !== 200 || asked === undefined || tag === undefined) return false;
  const bare = (text: string) => text.trim().replace(/^W\//, '');
  return asked.split(',').some((one) => bare(one) === bare(tag) || bare(one) === '*');
}

async function sendStream(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  body: NodeReadableStream,
): Promise<void> {
  const { status, headers } = answer;
  if (isKnown(request, answer)) {
    response.writeHead(304, headers.flat()).end();
    await body.cancel();
    return;
  }
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const accepted = acceptedEncodings(request.headers['accept-encoding'] as string | undefined);
  const packs = accepted.includes('gzip') && isCompressible(type);
  response.writeHead(status, [...headers.flat(), ...(packs ? ['Content-Encoding', 'gzip'] : [])]);
  if (request.method === 'HEAD') {
    await body.cancel();
    response.end();
    return;
  }
  response.flushHeaders();
  const source = Readable.fromWeb(body);
  await (packs ? pipeline(source, createGzip({ level: 5 }), response) : pipeline(source, response));
}

/** Sends an answer, packed as the reader takes it. Resolves when it is handed to the network. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  if (answer.body === null || Buffer.isBuffer(answer.body)) {
    return sendWhole(request, response, answer, answer.body ?? Buffer.alloc(0));
  }
  return sendStream(request, response, answer, answer.body);
}
