import { redirect } from '@remix-run/node';
import { documentsAddress } from '../../features/group-documents/group-document.ts';
import { keepDraft } from '../../features/topics/draft.server.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

/** Keeps the first text of a document that somebody is about to begin. */
export const action = pageAction((page) =>
  keepDraft(page, `documents:${page.params['slug'] ?? ''}`),
);

export const loader = pageLoader({}, (page) => {
  throw redirect(`${documentsAddress(page.language, page.params['slug'] ?? '')}/new`);
});
