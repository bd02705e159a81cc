import type { LoaderFunctionArgs } from '@remix-run/node';
import { documentToPdf } from '../../features/documents/export/to-pdf.server.ts';
import { minutesFile } from '../../features/minutes/minutes-file.server.ts';
import { slugOf } from '../../features/minutes/minutes.server.ts';
import { pageLoader } from '../../lib/page.server.ts';

const load = pageLoader({ scopes: ['sessions', 'organisations'] }, async (page) => {
  const file = await minutesFile(page);
  page.headers.set('Content-Type', 'application/pdf');
  page.headers.set('Content-Disposition', `attachment; filename="minutes-${slugOf(page)}.pdf"`);
  page.headers.set('X-Robots-Tag', 'noindex');
  return documentToPdf(file, page.context.log);
});

/** The minutes as a tagged PDF, for who may read them. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { data: body, init } = await load(args);
  return new Response(body, init ?? {});
}
