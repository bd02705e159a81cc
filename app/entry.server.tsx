import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { createI18n } from './i18n/i18n.ts';
import { defaultLanguage, languageOf } from './i18n/locales.ts';
import { WordsContext, wordsOfPage } from './i18n/use-translation.ts';
import { NonceContext } from './lib/nonce.ts';
import { renderWhole } from './lib/render-whole.server.ts';
import { FieldNamesContext, fieldNamesOfPage } from './ui/field-names.ts';

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, pages }: AppLoadContext,
): Promise<Response> {
  const language = languageOf(new URL(request.url)) ?? defaultLanguage;
  const words = wordsOfPage(await createI18n(language));
  const names = fieldNamesOfPage(false);
  const html = await renderWhole(
    <NonceContext.Provider value={nonce}>
      <WordsContext.Provider value={words}>
        <FieldNamesContext.Provider value={names}>
          <RemixServer context={remix} url={request.url} nonce={nonce} />
        </FieldNamesContext.Provider>
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
