import { data } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict, notFound } from '../../lib/failure.server.ts';
import { invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import type { Reading, Values } from './field-specs.ts';
import type { Difference } from './merge-values.ts';
import { mergeTyped } from './merge-values.ts';
import { readContent } from './read-content.ts';
import { editAddress } from './record.ts';
import type { Preview } from './records.server.ts';
import {
  deleteRecordDraft,
  findNamed,
  getRecordSection,
  keepRecordDraft,
  previewRecordSection,
  saveRecordSection,
} from './records.server.ts';
import type { FormSection } from './section-specs.ts';
import { isFormSection } from './section-specs.ts';

/** The section of the address. @throws Response 404 */
export function sectionOf(page: Page): { slug: string; section: FormSection } {
  const { slug, section } = page.params;
  if (!slug || !isFormSection(section)) throw notFound();
  return { slug, section };
}

/** What belongs to the form and not to what is typed in it. */
const ofForm = new Set(['intent', 'base', 'more']);

/** The form again with what was typed, and what there is to say about it. */
function again(
  typed: Values,
  told: { preview?: Preview; differences?: Difference[] } = {},
  status = 200,
) {
  return data({ errors: {}, typed, ...told }, { status });
}

interface Posted {
  slug: string;
  section: FormSection;
  typed: Values;
  base: number;
  language: string;
}

async function readForm(page: Page): Promise<Posted & { posted: FormData }> {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const typed = typedIn(posted);
  const language = /^[a-z]{2,3}$/.exec(typed['in']?.[0] ?? '')?.[0] ?? page.language;
  const base = Number(/^\d{1,9}$/.exec(typed['base']?.[0] ?? '')?.[0] ?? 0);
  return { ...sectionOf(page), posted, typed, base, language };
}

async function keep(page: Page, { slug, section, typed, base, language }: Posted): Promise<void> {
  const kept = Object.fromEntries(Object.entries(typed).filter(([name]) => !ofForm.has(name)));
  await keepRecordDraft(page.db, slug, section, { base, language, typed: kept });
}

/** Keeps what is being typed, without a word. */
export async function keepDraft(page: Page): Promise<Response> {
  await keep(page, await readForm(page));
  return new Response(null, { status: 204 });
}

/** What another saved meanwhile beside what was typed: nothing of either is lost. */
async function showConflict(page: Page, form: Posted) {
  const { slug, section, typed, base, language } = form;
  await keep(page, form);
  const now = await getRecordSection(page.db, slug, section, page.language, base);
  const reading: Reading = { language, names: now.options.names };
  const merged = mergeTyped(section, typed, now.content, now.former, reading);
  const { differences } = merged;
  return again({ ...merged.typed, base: [String(now.number)] }, { differences }, 409);
}

/** Saves a section, shows it first, keeps it for later, or gives more rows. */
export async function editSection(page: Page) {
  const { posted, ...form } = await readForm(page);
  const { slug, section, typed, base, language } = form;
  const here = editAddress(page.language, slug, section);
  const intent = posted.get('intent');
  if (intent === 'edit') return again(typed);
  if (intent === 'more') return again({ ...typed, more: ['yes'] });
  try {
    if (intent === 'discard') {
      await deleteRecordDraft(page.db, slug, section);
      return redirectWithToast(page, here, 'records:toastDiscarded');
    }
    if (intent === 'keep') {
      await keep(page, form);
      return redirectWithToast(page, editAddress(page.language, slug), 'records:toastKept');
    }
    const [stored, found] = await Promise.all([
      getRecordSection(page.db, slug, section, page.language, base),
      findNamed(page.db, section, typed),
    ]);
    if (stored.number !== base) return await showConflict(page, form);
    const reading = { language, names: stored.options.names };
    const read = readContent(section, typed, stored.content as never, reading, found);
    if (!read.ok) return invalid({ errors: read.errors, typed });
    if (intent === 'preview') {
      const { content } = read;
      const seen = await previewRecordSection(page.db, slug, section, content, page.language);
      return again(typed, { preview: seen });
    }
    const why = typed['reason']?.[0] ?? '';
    await saveRecordSection(page.db, slug, section, read.content, base, why);
    return redirectWithToast(page, editAddress(page.language, slug), 'records:toastSaved');
  } catch (failure) {
    if (failure instanceof Conflict) return showConflict(page, form);
    return invalid(refusedForm(failure, posted));
  }
}
