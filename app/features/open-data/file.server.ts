import type { LoaderFunctionArgs } from '@remix-run/node';
import type { LanguageCode } from '../../i18n/locales.ts';
import { defaultLanguage, isLanguage } from '../../i18n/locales.ts';
import { badRequest } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageLoader } from '../../lib/page.server.ts';
import type { Licence } from './exported-initiative.ts';

/** A file: its media type, its content, and the name under which a browser keeps it. */
export interface DataFile {
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
  name?: string;
  licence?: Licence;
}

const titles: Record<number, string> = {
  400: 'Bad request',
  404: 'Not found',
  429: 'Too many requests',
  503: 'Not available now',
};

/** A refusal as programs read it (RFC 9457). */
function problem(refusal: Response): Response {
  const { status } = refusal;
  const headers = new Headers(refusal.headers);
  headers.set('Content-Type', 'application/problem+json');
  return Response.json({ status, title: titles[status] ?? 'Error' }, { status, headers });
}

/**
 * Loader of a file that anybody may fetch: kept like an anonymous page, open to other sites.
 * @param scopes what the file shows; it is kept until one of them changes
 */
export function fileLoader(scopes: readonly string[], make: (page: Page) => Promise<DataFile>) {
  const read = pageLoader({ scopes }, make);
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    try {
      const { data: file, init } = await read(args);
      const headers = new Headers(init?.headers);
      headers.set('Content-Type', file.type);
      headers.set('Cache-Control', 'public, max-age=0, must-revalidate');
      headers.set('Access-Control-Allow-Origin', '*');
      // RFC 8288: also who reads only the headers knows what may be done with it.
      if (file.licence) headers.set('Link', `<${file.licence.url}>; rel="license"`);
      if (file.name) headers.set('Content-Disposition', `attachment; filename="${file.name}"`);
      return new Response(file.body, { headers });
    } catch (refusal) {
      if (refusal instanceof Response && refusal.status >= 400) return problem(refusal);
      throw refusal;
    }
  };
}

/** Day of today, ISO. */
export const today = () => new Date().toISOString().slice(0, 10);

/** The language that `?lang=` of a file asks for; the city's own without it. @throws Response 400, also for any other question */
export function fileLanguage(url: URL): LanguageCode {
  if ([...url.searchParams.keys()].some((name) => name !== 'lang')) throw badRequest();
  const asked = url.searchParams.get('lang') ?? defaultLanguage;
  if (!isLanguage(asked)) throw badRequest();
  return asked;
}
