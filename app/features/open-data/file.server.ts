import type { LoaderFunctionArgs } from '@remix-run/node';
import type { LanguageCode } from '../../i18n/locales.ts';
import { defaultLanguage, isLanguage } from '../../i18n/locales.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageLoader } from '../../lib/page.server.ts';
import type { Licence } from './exported-initiative.ts';
import { fileProblem, openHeaders, problemOf } from './file-problem.server.ts';

/** A file: its media type, its content, and the name under which a browser keeps it. */
export interface DataFile {
  type: string;
  /** A stream is too long to be kept here: it is made anew for everybody who asks. */
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  name?: string;
  licence?: Licence | undefined;
  /** Other pages of the same list (RFC 8288). */
  links?: string[];
  /** Rows of the whole list, also where this is one page of it. */
  total?: number;
  /** Of a stream; what is kept gets its own. */
  etag?: string | null;
  /** When what it tells last changed. */
  modifiedAt?: string;
}

function headersOf(file: DataFile, headers: Headers): Headers {
  headers.set('Content-Type', file.type);
  headers.set('Cache-Control', 'public, max-age=0, must-revalidate');
  for (const [name, value] of Object.entries(openHeaders)) headers.set(name, value);
  // RFC 8288: also who reads only the headers knows what may be done with it.
  const links = [...(file.licence ? [`<${file.licence.url}>; rel="license"`] : [])];
  links.push(...(file.links ?? []));
  if (links.length > 0) headers.set('Link', links.join(', '));
  if (file.total !== undefined) headers.set('X-Total-Count', String(file.total));
  if (file.name) headers.set('Content-Disposition', `attachment; filename="${file.name}"`);
  if (file.modifiedAt) headers.set('Last-Modified', new Date(file.modifiedAt).toUTCString());
  if (file.etag) headers.set('ETag', file.etag);
  if (file.body instanceof ReadableStream) headers.delete('X-Cache-Scopes');
  return headers;
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
      return new Response(file.body, { headers: headersOf(file, new Headers(init?.headers)) });
    } catch (refusal) {
      if (refusal instanceof Response && refusal.status >= 400) return problemOf(refusal);
      throw refusal;
    }
  };
}

/** Day of today, ISO. */
export const today = () => new Date().toISOString().slice(0, 10);

/** The language that `?lang=` asks for; the city's own without it. @throws Response 400 */
export function askedLanguage(url: URL): LanguageCode {
  const asked = url.searchParams.get('lang') ?? defaultLanguage;
  if (!isLanguage(asked)) throw fileProblem(400, 'The parameter lang is one of nl, en, fr, ar.');
  return asked;
}

/** Refuses questions that a file does not know, so that nobody takes a mistyped filter for an answer. @throws Response 400 */
export function allowOnly(url: URL, names: readonly string[]): void {
  const unknown = [...url.searchParams.keys()].find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw fileProblem(400, `There is no parameter ${JSON.stringify(unknown.slice(0, 40))} here.`);
  }
}

/** The language that `?lang=` of a file asks for; the city's own without it. @throws Response 400, also for any other question */
export function fileLanguage(url: URL): LanguageCode {
  allowOnly(url, ['lang']);
  return askedLanguage(url);
}
