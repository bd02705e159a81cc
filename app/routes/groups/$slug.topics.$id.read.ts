import { redirect } from '@remix-run/node';
import { readMarks } from '../../features/topics/topic-action.server.ts';
import { topicAddress } from '../../features/topics/topic.ts';
import { topicIdOf } from '../../features/topics/topics.server.ts';
import { readPosted } from '../../lib/form.server.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

/** Takes the marks that a page makes by itself while somebody reads: fields `from` and `to`. */
export const action = pageAction(async (page) => {
  const id = topicIdOf(page.params['id']);
  await readMarks(page, id, await readPosted(page.request));
  return new Response(null, { status: 204 });
});

export const loader = pageLoader({}, (page) => {
  const id = topicIdOf(page.params['id']);
  throw redirect(topicAddress(page.language, page.params['slug'] ?? '', id));
});
