import type { LoaderFunctionArgs } from '@remix-run/node';
import { pageLoader } from '../../lib/page.server.ts';
import { dispositionOf } from '../attachments/file-name.ts';
import type { DossierFile } from './dossier.ts';
import { getDossier, openStored } from './dossiers.server.ts';
import type { ZipEntry } from './zip-stream.server.ts';
import { zipStream } from './zip-stream.server.ts';
import type { Page } from '../../lib/page.server.ts';

type Ending = 'pdf' | 'zip';
const types = { pdf: 'application/pdf', zip: 'application/zip' };

/** The whole dossier with its papers: everything is read as who asks. */
async function openZip({ db }: Page, file: DossierFile): Promise<ReadableStream<Uint8Array>> {
  const stored = await openStored(db, 'dossiers', `${file.id}/texts.json`);
  const texts = (await new Response(stored).json()) as Record<string, string>;
  const entries = file.parts.map(({ name, attachment }): ZipEntry => ({
    name,
    open: async () =>
      attachment
        ? openStored(db, 'attachments', `${attachment}/file`)
        : new TextEncoder().encode(texts[name] ?? ''),
  }));
  const pdf = {
    name: 'dossier.pdf',
    open: () => openStored(db, 'dossiers', `${file.id}/dossier.pdf`),
  };
  return zipStream([pdf, ...entries], new Date(file.asOf));
}

const load = (ending: Ending) =>
  pageLoader({}, async (page) => {
    const file = await getDossier(page);
    const hidden = page.url.searchParams.get('audience') === 'participants';
    // What was withdrawn since is in the ZIP no more: its parts belong to the mark.
    const tag = `"${file.id}-${file.parts.length}-${ending}"`;
    page.headers.set('ETag', tag);
    // What not everybody may read stays on no shared machine.
    const caching = hidden ? 'private, no-store' : 'private, max-age=0, must-revalidate';
    page.headers.set('Cache-Control', caching);
    if (hidden) page.headers.set('X-Robots-Tag', 'noindex');
    if (page.request.headers.get('If-None-Match')?.includes(tag)) return null;
    const name = `${page.params['slug']}-${page.language}-${file.letter}.${ending}`;
    page.headers.set('Content-Type', types[ending]);
    page.headers.set(
      'Content-Disposition',
      dispositionOf(ending === 'pdf' ? 'inline' : 'attachment', name),
    );
    return ending === 'pdf'
      ? openStored(page.db, 'dossiers', `${file.id}/dossier.pdf`)
      : openZip(page, file);
  });

/**
 * Loader of a dossier as a file, for who may read it; asked each time whether they still may.
 * @param ending of the address
 */
export function dossierFileLoader(ending: Ending) {
  const read = load(ending);
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    const { data: body, init } = await read(args);
    return new Response(body, { ...init, status: body ? 200 : 304 });
  };
}
