import { badRequest, unwrap } from '../../lib/failure.server.ts';
import { readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import type { DeskWriter } from './minutes.ts';
import { itemOfKey } from './minutes.ts';
import { slugOf } from './minutes.server.ts';

/**
 * Notes at which item somebody is (`item`), or that they left (`gone`); without either they only look.
 * @returns JSON: who else writes, and where
 * @throws Response 400, 403, 404
 */
export async function notePresence(page: Page): Promise<Response> {
  const posted = await readPosted(page.request);
  const key = posted.get('item');
  const item = typeof key === 'string' ? itemOfKey(key) : null;
  if (item === undefined) throw badRequest();
  const answer = await page.db.rpc('note_minute_presence', {
    session_slug: slugOf(page),
    // The database takes null for the session as a whole.
    item: item as number,
    step: key !== null ? 'at' : posted.has('gone') ? 'gone' : '',
  });
  const writers = unwrap(answer) as unknown as DeskWriter[];
  return Response.json({ writers }, { headers: { 'Cache-Control': 'no-store' } });
}
