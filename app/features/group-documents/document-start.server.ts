import { randomUUID } from 'node:crypto';
import { forbidden } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { markdownOf } from '../documents/text-rules.ts';
import { draftDocument } from '../topics/draft-text.ts';
import { getDocumentDraft } from './document-changes.server.ts';
import { documentIdOf, getDocument } from './group-documents.server.ts';

/**
 * What the form of a further version begins with: what was being written, else the newest text.
 * @throws Response 404, 403 for who may not write in the document
 */
export async function versionStart(page: Page) {
  const id = documentIdOf(page.params['id']);
  const [shown, draft] = await Promise.all([
    getDocument(page.db, id, null, page.language),
    getDocumentDraft(page.db, id),
  ]);
  if (!shown.me.mayWrite) throw forbidden();
  const kept = draftDocument(draft);
  const text = kept ?? shown.shown.document;
  return {
    document: shown.document,
    seats: shown.me.seats,
    start: {
      once: randomUUID(),
      base: kept && draft ? draft.base : shown.document.version,
      isDraft: kept !== null,
      document: text,
      markdown: markdownOf(text),
    },
  };
}
