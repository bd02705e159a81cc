import { redirect } from '@remix-run/node';
import { keepDraft } from '../../features/topics/draft.server.ts';
import { topicAddress } from '../../features/topics/topic.ts';
import { topicIdOf } from '../../features/topics/topics.server.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

/** Keeps what somebody is writing: a reply, or with `?post=` the change of a post. */
export const action = pageAction((page) => {
  const id = topicIdOf(page.params['id']);
  const post = page.url.searchParams.get('post');
  return keepDraft(page, post ? `post:${id}:${post}` : `topic:${id}`);
});

export const loader = pageLoader({}, (page) => {
  const id = topicIdOf(page.params['id']);
  throw redirect(topicAddress(page.language, page.params['slug'] ?? '', id));
});
