import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '../../lib/failure.server.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { getAttachment, openFile } from './attachments.server.ts';
import { dispositionOf } from './file-name.ts';

const narrow = 800;

const read = pageLoader({}, async (page) => {
  const id = page.params['id'] ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw notFound();
  // Asked each time, also when the browser has the file already: a post may be hidden since.
  const file = await getAttachment(page.db, id);
  const asked = page.url.searchParams;
  const hasSmall = file.kind === 'image' && Number(file.width) > narrow;
  const part =
    asked.has('thumb') && file.hasThumb
      ? 'thumb'
      : asked.has('small') && hasSmall
        ? 'small'
        : 'file';
  const tag = `"${file.digest.slice(0, 32)}${part === 'file' ? '' : `-${part[0]}`}"`;
  const isKnown = page.request.headers.get('If-None-Match')?.includes(tag) ?? false;
  const body = isKnown ? null : await openFile(page.db, id, part);
  return { file, tag, body };
});

/**
 * Answers with a file. Only pictures, which were made anew here, show themselves in a browser; what
 * people made elsewhere is saved, and could do nothing even when it was opened.
 * @throws Response 404 for who may not read it, as for one that is not there
 */
export async function readAttachment(args: LoaderFunctionArgs): Promise<Response> {
  const { data, init } = await read(args);
  const { file, tag, body } = data;
  const headers = new Headers(init?.headers);
  headers.set('ETag', tag);
  headers.set('Cache-Control', 'private, max-age=0, must-revalidate');
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox; frame-ancestors 'none'");
  headers.set('X-Robots-Tag', 'noindex');
  if (!body) return new Response(null, { status: 304, headers });
  const isText = file.mediaType.startsWith('text/');
  headers.set('Content-Type', isText ? `${file.mediaType}; charset=utf-8` : file.mediaType);
  const place = file.kind === 'image' ? 'inline' : 'attachment';
  headers.set('Content-Disposition', dispositionOf(place, file.name));
  return new Response(body, { headers });
}
