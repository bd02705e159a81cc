import { redirect } from '@remix-run/node';
import { Conflict, RefusedInput, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import {
  addComment,
  answerComment,
  removeComment,
  resolveComment,
  restoreVersion,
} from './document-changes.server.ts';
import { answerSchema, commentSchema, remarkSchema, restoreSchema } from './document-forms.ts';
import { documentAddress } from './group-document.ts';
import { documentIdOf, getDocumentVersion } from './group-documents.server.ts';
import { passageOf } from './passage.ts';
import { wordsOfBlock } from './sections.ts';

/** What is posted to the page of a document: remarks, answers, and bringing an earlier text back. */
export async function actOnDocument(page: Page) {
  const id = documentIdOf(page.params['id']);
  const posted = await readPosted(page.request);
  const here = documentAddress(page.language, page.params['slug'] ?? '', id);
  try {
    switch (posted.get('intent')) {
      case 'remark':
        return await remark(page, id, posted, here);
      case 'answer':
        return await answer(page, posted, here);
      case 'resolve':
      case 'reopen':
      case 'remove':
        return await decide(page, posted, here);
      case 'restore': {
        const form = checkForm(posted, restoreSchema);
        if (!form.ok) throw badRequest();
        await restoreVersion(page.db, id, form.values.base, form.values.version);
        return redirectWithToast(page, here, 'groupDocuments:toastRestored');
      }
      default:
        throw badRequest();
    }
  } catch (failure) {
    // Somebody was first, or the document was adopted meanwhile: the page shows what became of it.
    if (failure instanceof Conflict)
      return redirectWithToast(page, here, 'groupDocuments:toastChanged');
    if (!(failure instanceof RefusedInput)) throw failure;
    return invalid({ errors: failure.errors, typed: typedIn(posted) });
  }
}

async function remark(page: Page, id: number, posted: FormData, here: string) {
  const form = checkForm(posted, remarkSchema);
  if (!form.ok) return invalid(form);
  const { version, block, quotation } = form.values;
  const { document } = await getDocumentVersion(page.db, id, version, page.language);
  const passage = passageOf(document.root.children.map(wordsOfBlock), block, quotation);
  if (!passage) throw new RefusedInput({ quotation: { key: 'groupDocuments:errorQuotation' } });
  const comment = await addComment(page.db, id, form.values, passage);
  return redirectWithToast(page, `${here}#c${comment}`, 'groupDocuments:toastRemarked');
}

async function answer(page: Page, posted: FormData, here: string) {
  const form = checkForm(posted, answerSchema);
  if (!form.ok) return invalid(form);
  const { comment, body, once } = form.values;
  const made = await answerComment(page.db, comment, body, once);
  return redirectWithToast(page, `${here}#c${made}`, 'groupDocuments:toastAnswered');
}

async function decide(page: Page, posted: FormData, here: string) {
  const form = checkForm(posted, commentSchema);
  if (!form.ok) throw badRequest();
  const { comment } = form.values;
  const intent = posted.get('intent');
  if (intent === 'remove') {
    await removeComment(page.db, comment);
    return redirectWithToast(page, here, 'groupDocuments:toastRemoved');
  }
  await resolveComment(page.db, comment, intent === 'resolve');
  return redirect(`${here}#c${comment}`);
}
