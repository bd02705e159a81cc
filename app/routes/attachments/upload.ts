import { redirect } from '@remix-run/node';
import { takePicture } from '../../features/attachments/picture-upload.server.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

/** Takes a picture that stands within a text; the editor sends it here. */
export const action = pageAction(takePicture);

export const loader = pageLoader({}, (page) => {
  throw redirect(`/${page.language}/groups/${encodeURIComponent(page.params['slug'] ?? '')}`);
});
