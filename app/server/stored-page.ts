import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Encoding } from './compression.ts';
import { acceptedEncodings, compress, isCompressible } from './compression.ts';

type HeaderList = readonly (readonly [string, string])[];

interface Variant {
  body: Buffer;
  etag: string;
  /** Flat names and values as writeHead takes them; the last value is the request id's place. */
  headers: string[];
  notModified: string[];
}

/** A finished answer, kept in each encoding so that sending it is one write. */
export interface StoredPage {
  /** Memory it takes, about. */
  bytes: number;
  variants: Map<Encoding, Variant>;
  /** The answer for who takes no packing; a packed page is unpacked for these few. */
  plain(): Variant;
}

function createVariant(body: Buffer, encoding: Encoding, hash: string, base: HeaderList): Variant {
  const etag = `"${hash}-${encoding}"`;
  const common = [...base.flat(), 'ETag', etag];
  const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
  const length = ['Content-Length', String(body.length)];
  return {
    body,
    etag,
    headers: [...common, ...coding, ...length, 'X-Request-Id', ''],
    notModified: [...common, 'X-Request-Id', ''],
  };
}

/**
 * Makes an answer ready to be sent many times. The first reader waits for gzip only; brotli, which
 * is slower and smaller, joins when it is done. What can be packed is kept packed only.
 * @param headers all headers but length, coding and tag
 */
export async function createStoredPage(headers: HeaderList, body: Buffer): Promise<StoredPage> {
  const hash = createHash('sha256')
    .update(JSON.stringify(headers))
    .update(body)
    .digest('base64url')
    .slice(0, 20);
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (!isCompressible(type, body.length)) {
    const only = createVariant(body, 'identity', hash, headers);
    return { bytes: body.length + 4096, variants: new Map(), plain: () => only };
  }
  const gzip = createVariant(await compress(body, 'gzip', 'once'), 'gzip', hash, headers);
  const page: StoredPage = {
    // Brotli, when it comes, is a little shorter than gzip.
    bytes: gzip.body.length * 2 + 4096,
    variants: new Map([['gzip', gzip]]),
    plain: () => createVariant(gunzipSync(gzip.body), 'identity', hash, headers),
  };
  // Fails only for lack of memory; gzip then serves everybody.
  compress(body, 'br', 'once').then(
    (packed) => page.variants.set('br', createVariant(packed, 'br', hash, headers)),
    () => undefined,
  );
  return page;
}

function variantFor(page: StoredPage, acceptEncoding: string | undefined): Variant {
  const found = acceptedEncodings(acceptEncoding)
    .map((encoding) => page.variants.get(encoding))
    .find((variant) => variant !== undefined);
  return found ?? page.plain();
}

function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/**
 * Sends a stored page, or 304 when the reader has it.
 * @returns the status sent
 */
export function sendStoredPage(
  request: Pick<IncomingMessage, 'method' | 'headers'>,
  response: ServerResponse,
  page: StoredPage,
  requestId: string,
): number {
  const variant = variantFor(page, request.headers['accept-encoding'] as string | undefined);
  const tags = request.headers['if-none-match'];
  if (tags !== undefined && matches(tags, variant.etag)) {
    variant.notModified[variant.notModified.length - 1] = requestId;
    response.writeHead(304, variant.notModified).end();
    return 304;
  }
  variant.headers[variant.headers.length - 1] = requestId;
  response.writeHead(200, variant.headers);
  response.end(request.method === 'HEAD' ? undefined : variant.body);
  return 200;
}
