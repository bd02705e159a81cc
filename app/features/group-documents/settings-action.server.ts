import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { refusedForm } from '../../lib/command.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import {
  deleteDocument,
  setDocumentEditor,
  setDocumentSettings,
  setDocumentState,
} from './document-changes.server.ts';
import { editorSchema, newDocumentSchema, settingsSchema, stateSchema } from './document-forms.ts';
import { documentAddress, documentsAddress } from './group-document.ts';
import { createDocument, documentIdOf } from './group-documents.server.ts';
import { readDocumentForm, refusedDocument } from './written-form.server.ts';

/** Begins a document, as a draft. */
export async function beginDocument(page: Page) {
  const group = page.params['slug'] ?? '';
  const form = readDocumentForm(await readPosted(page.request), newDocumentSchema);
  if (!form.ok) return invalid(form);
  try {
    const id = await createDocument(page.db, group, form.values, form.text);
    const there = documentAddress(page.language, group, id);
    return redirectWithToast(page, there, 'groupDocuments:toastBegun');
  } catch (failure) {
    return invalid(refusedDocument(failure, form.typed));
  }
}

/** What its author, chair and secretary post about a document as a whole. */
export async function keepDocument(page: Page) {
  const id = documentIdOf(page.params['id']);
  const posted = await readPosted(page.request);
  try {
    return await decide(page, id, posted);
  } catch (failure) {
    // Somebody was first: the page shows what became of it.
    if (failure instanceof Conflict) {
      const there = documentAddress(page.language, page.params['slug'] ?? '', id);
      return redirectWithToast(page, there, 'groupDocuments:toastChanged');
    }
    return invalid(refusedForm(failure, posted));
  }
}

async function decide(page: Page, id: number, posted: FormData) {
  const group = page.params['slug'] ?? '';
  const here = documentAddress(page.language, group, id);
  const settings = documentAddress(page.language, group, id, 'settings');
  const intent = posted.get('intent');
  switch (intent) {
    case 'settings': {
      const form = checkForm(posted, settingsSchema);
      if (!form.ok) return invalid(form);
      await setDocumentSettings(page.db, id, form.values);
      return redirectWithToast(page, here, 'groupDocuments:toastSettings');
    }
    case 'state': {
      const form = checkForm(posted, stateSchema);
      if (!form.ok) throw badRequest();
      const { state, version } = form.values;
      await setDocumentState(page.db, id, state, version);
      return redirectWithToast(page, here, `groupDocuments:toastState_${state}`);
    }
    case 'addEditor':
    case 'removeEditor': {
      const form = checkForm(posted, editorSchema);
      if (!form.ok) return invalid(form);
      await setDocumentEditor(page.db, id, form.values.person, intent === 'addEditor');
      return redirectWithToast(page, settings, 'groupDocuments:toastSettings');
    }
    case 'delete':
      await deleteDocument(page.db, id);
      return redirectWithToast(
        page,
        documentsAddress(page.language, group),
        'groupDocuments:toastDeleted',
      );
    default:
      throw badRequest();
  }
}
