import { redirect } from '@remix-run/node';
import { documentAddress } from '../../features/group-documents/group-document.ts';
import { documentIdOf } from '../../features/group-documents/group-documents.server.ts';
import { keepDraft } from '../../features/topics/draft.server.ts';
import { readNumber } from '../../features/topics/topic.ts';
import { badRequest } from '../../lib/failure.server.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

/** Keeps what somebody is writing, beside the version `?base=` that it began with. */
export const action = pageAction(async (page) => {
  const id = documentIdOf(page.params['id']);
  const base = readNumber(page.url.searchParams.get('base'));
  if (!base) throw badRequest();
  return keepDraft(page, `document:${id}:${base}`);
});

export const loader = pageLoader({}, (page) => {
  const id = documentIdOf(page.params['id']);
  throw redirect(documentAddress(page.language, page.params['slug'] ?? '', id, 'edit'));
});
