import { Writable } from 'node:stream';
import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';

/** A page that waits longer than this for its data is answered with what it has, in milliseconds. */
const patience = 10_000;

/**
 * Renders to the end before the first byte leaves, so that a late failure still becomes an error page.
 * @param nonce what the page's own scripts carry
 * @throws what failed while rendering
 */
export function renderWhole(page: ReactElement, nonce: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => abort(new Error('rendering took too long')), patience);
    const fail = (error: unknown) => {
      clearTimeout(limit);
      reject(error as Error);
    };
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(limit);
        const parts: Uint8Array[] = [];
        pipe(
          new Writable({
            write(part: Uint8Array, _encoding, done) {
              parts.push(part);
              done();
            },
            final(done) {
              // React 18 leaves NUL bytes where a letter of several bytes does not fit into its buffer.
              resolve(Buffer.concat(parts).toString('utf8').replaceAll('\0', ''));
              done();
            },
          }),
        );
      },
      onShellError: fail,
      onError: fail,
    });
  });
}
