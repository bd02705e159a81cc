import { randomUUID } from 'node:crypto';
import { data } from '@remix-run/node';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { FieldError, FieldErrors, InvalidForm } from '../../lib/form.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { documentFromMarkdown, markdownOf } from '../documents/text-rules.ts';
import type { RefusedDocument, RichDocument } from '../documents/document.ts';
import { documentLimits, documentOf, readDocument } from '../documents/document.ts';
import type { DocumentConflict, ShownPart } from './conflict.ts';
import { choiceField, ownField } from './conflict.ts';
import { deleteDocumentDraft, keepDocumentDraft, saveVersion } from './document-changes.server.ts';
import type { NewVersion } from './document-forms.ts';
import { mergeSchema, versionSchema } from './document-forms.ts';
import { documentAddress } from './group-document.ts';
import { documentIdOf, getDocument, getDocumentVersion } from './group-documents.server.ts';
import type { Decision, MergedPart } from './merge.ts';
import { bothTexts, mergeChoices, mergeDocuments, settleMerge } from './merge.ts';
import { readDocumentForm, refusedDocument } from './written-form.server.ts';

interface Saving {
  id: number;
  form: NewVersion;
  document: RichDocument;
  typed: InvalidForm['typed'];
}

/** How often a text is put onto a newer one by itself before the person is asked to try again. */
const mostMerges = 3;

/** Saves a version, settles a conflict, or begins again from the newest text. */
export async function editDocument(page: Page) {
  const id = documentIdOf(page.params['id']);
  const posted = await readPosted(page.request);
  switch (posted.get('intent')) {
    case 'discard': {
      const base = /^[1-9]\d{0,8}$/.exec(String(posted.get('base')))?.[0];
      if (!base) throw badRequest();
      await deleteDocumentDraft(page.db, id, Number(base));
      return redirectWithToast(page, addressOf(page, id, 'edit'), 'groupDocuments:toastDiscarded');
    }
    case 'merge':
      return settleConflict(page, id, posted);
    default: {
      const form = readDocumentForm(posted, versionSchema);
      if (!form.ok) return invalid(form);
      const { document } = form.text;
      return save(page, { id, form: form.values, document, typed: form.typed });
    }
  }
}

function addressOf(page: Page, id: number, part?: 'edit'): string {
  return documentAddress(page.language, page.params['slug'] ?? '', id, part);
}

/** A text that was put together here is well formed: it is only too long, or nothing is left. */
function refusalOf(reason: RefusedDocument): FieldError {
  if (reason === 'empty') return { key: 'groupDocuments:errorMergedEmpty' };
  return { key: 'groupDocuments:errorMergedLong', values: { max: documentLimits.plain } };
}

async function save(page: Page, first: Saving) {
  const { id, typed } = first;
  let { form, document } = first;
  for (let merges = 0; ; merges += 1) {
    const read = readDocument(document);
    if (!read.ok) return invalid({ errors: { text: refusalOf(read.reason) }, typed });
    try {
      const saved = await saveVersion(page.db, id, form, read);
      if ('version' in saved) {
        const word = merges > 0 ? 'toastMerged' : 'toastSaved';
        return redirectWithToast(page, addressOf(page, id), `groupDocuments:${word}`);
      }
      // Whatever happens to this page now, the text is kept.
      await keepDocumentDraft(page.db, id, form.base, document);
      const meeting = await mergeOnto(page, id, form.base, saved.newest, document);
      // What agrees is put together and saved; the rest is shown to the person.
      const isSettled = meeting.parts.every(({ kind }) => kind === 'settled');
      if (!isSettled || merges >= mostMerges)
        return showConflict({ id, form, document, typed }, meeting, []);
      form = { ...first.form, base: saved.newest, once: randomUUID() };
      document = settleMerge(meeting.parts, []);
    } catch (failure) {
      if (!(failure instanceof Conflict)) return invalid(refusedDocument(failure, typed));
      await keepDocumentDraft(page.db, id, form.base, document);
      return invalid({ errors: { form: { key: 'groupDocuments:errorFrozen' } }, typed }, 409);
    }
  }
}

/** Two texts that were made from one. */
interface Meeting extends Pick<DocumentConflict, 'newest' | 'writtenBy'> {
  parts: MergedPart[];
}

async function mergeOnto(
  page: Page,
  id: number,
  base: number,
  newest: number,
  mine: RichDocument,
): Promise<Meeting> {
  const [from, theirs] = await Promise.all([
    getDocumentVersion(page.db, id, base, page.language),
    getDocument(page.db, id, newest, page.language),
  ]);
  const parts = mergeDocuments(from.document, mine, theirs.shown.document);
  return { newest, parts, writtenBy: theirs.shown.writtenBy };
}

function showConflict(
  { form, document, typed }: Saving,
  { newest, writtenBy, parts }: Meeting,
  decided: readonly (Decision & { typed: string })[],
  errors: FieldErrors = {},
) {
  let place = 0;
  const shown = parts.map((part): ShownPart => {
    if (part.kind === 'settled') return part;
    const decision = decided[place];
    return {
      ...part,
      place: place++,
      choice: decision?.choice ?? 'both',
      own: decision?.typed ?? markdownOf(documentOf(bothTexts(part))),
    };
  });
  const mine = JSON.stringify(document);
  const conflict: DocumentConflict = { base: form.base, newest, writtenBy, parts: shown, mine };
  return data({ errors, typed, conflict }, { status: Object.keys(errors).length > 0 ? 400 : 409 });
}

function readDecisions(posted: FormData, count: number) {
  return Array.from({ length: count }, (_, place): Decision & { typed: string } => {
    const typed = String(posted.get(ownField(place)) ?? '').replaceAll('\r\n', '\n');
    const choice = mergeChoices.find((one) => one === posted.get(choiceField(place))) ?? 'both';
    const isRead = choice === 'own' && typed.length <= 2 * documentLimits.plain;
    const own = isRead ? documentFromMarkdown(typed).root.children : [];
    return { choice, own, typed };
  });
}

async function settleConflict(page: Page, id: number, posted: FormData) {
  const typed = typedIn(posted);
  const form = checkForm(posted, mergeSchema);
  if (!form.ok) throw badRequest();
  const { mine, newest, ...rest } = form.values;
  const read = readDocument(mine);
  if (!read.ok || newest <= rest.base) throw badRequest();
  const meeting = await mergeOnto(page, id, rest.base, newest, read.document);
  const { parts } = meeting;
  const contested = parts.filter(({ kind }) => kind === 'contested').length;
  const decisions = readDecisions(posted, contested);
  const errors: FieldErrors = {};
  for (const [place, { choice, own, typed: words }] of decisions.entries()) {
    if (choice !== 'own' || own.length > 0) continue;
    errors[ownField(place)] = words.trim()
      ? refusalOf('tooLong')
      : { key: 'groupDocuments:errorOwnEmpty' };
  }
  const saving: Saving = { id, form: rest, document: read.document, typed };
  const merged = readDocument(settleMerge(parts, decisions));
  if (!merged.ok && Object.keys(errors).length === 0) errors['form'] = refusalOf(merged.reason);
  if (!merged.ok || Object.keys(errors).length > 0)
    return showConflict(saving, meeting, decisions, errors);
  return save(page, { ...saving, form: { ...rest, base: newest }, document: merged.document });
}
