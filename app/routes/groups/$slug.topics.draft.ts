import { redirect } from '@remix-run/node';
import { keepDraft } from '../../features/topics/draft.server.ts';
import { topicsAddress } from '../../features/topics/topic.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

/** Keeps the first post of a topic that somebody is about to begin. */
export const action = pageAction((page) => keepDraft(page, `group:${page.params['slug'] ?? ''}`));

export const loader = pageLoader({}, (page) => {
  throw redirect(`${topicsAddress(page.language, page.params['slug'] ?? '')}/new`);
});
