import { Writable } from 'node:stream';
import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { createI18n } from './i18n/i18n.ts';
import { defaultLanguage, languageOf } from './i18n/locales.ts';
import { WordsContext, wordsOfPage } from './i18n/use-translation.ts';
import { NonceContext } from './lib/nonce.ts';

/** A page that waits longer than this for its data is answered with what it has, in milliseconds. */
const patience = 10_000;

/** Renders to the end before the first byte leaves, so that a late failure still becomes an error page. */
function renderWhole(page: ReactElement, nonce: string): Promise<string> {
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

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, pages }: AppLoadContext,
): Promise<Response> {
  const language = languageOf(new URL(request.url)) ?? defaultLanguage;
  const words = wordsOfPage(await createI18n(language));
  const html = await renderWhole(
    <NonceContext.Provider value={nonce}>
      <WordsContext.Provider value={words}>
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </WordsContext.Provider>
    </NonceContext.Provider>,
    nonce,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const answer = new Response(null, { status, headers });
  pages.set(answer, html);
  return answer;
}

/** Remix asks this for every thrown error that is not an answer. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  context.log.error({ requestId: context.requestId, err: error }, 'page failed');
}
