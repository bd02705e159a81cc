import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/** Bodies below this gain nothing: they fit into one packet anyway. */
const worthwhile = 1024;

/** Whether bodies of this type shrink and are long enough to be worth it. */
export function isCompressible(type: string | null | undefined, bytes = worthwhile): boolean {
  return (
    bytes >= worthwhile &&
    /^(text\/(?!event-stream)|image\/svg|font\/(ttf|otf)|application\/([\w.+-]*(json|xml|javascript|manifest|mapbox-vector-tile)|wasm))/.test(
      type ?? '',
    )
  );
}

/** The encodings that a client takes, best first, by its Accept-Encoding header. */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  if (!header) return ['identity'];
  const refused = (name: string) =>
    new RegExp(`\\b${name}\\s*;\\s*q=0(\\.0+)?\\s*(,|$)`).test(header);
  const takes = (name: string) => header.includes(name) && !refused(name);
  return [
    ...(takes('br') ? (['br'] as const) : []),
    ...(takes('gzip') ? (['gzip'] as const) : []),
    'identity',
  ];
}

/**
 * Compresses on Node's thread pool.
 * @param effort `once` for bodies that are kept and sent many times, `now` for one reader who waits
 */
export async function compress(
  body: Buffer,
  encoding: Encoding,
  effort: 'once' | 'now',
): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(body, { level: effort === 'once' ? 9 : 5 });
  if (encoding === 'br') {
    return compressBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: effort === 'once' ? 9 : 3,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    });
  }
  return body;
}
