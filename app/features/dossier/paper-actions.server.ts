import { redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict } from '../../lib/failure.server.ts';
import type { FieldError } from '../../lib/form.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import type { PaperFileTaking } from '../attachments/form-files.ts';
import { changeSchema, paperSchema } from './paper-forms.ts';
import { papersAddress } from './paper.ts';
import {
  changePaper,
  createPaper,
  getPaper,
  idOf,
  renewPaper,
  slugOf,
  withdrawPaper,
} from './papers.server.ts';

/** A form that was refused because of its file: a browser sends none twice by itself. */
const withFileError = (posted: FormData, error: FieldError) =>
  invalid({ errors: { file: error }, typed: typedOf(posted) });

function typedOf(posted: FormData): Record<string, string[]> {
  const texts = [...posted].filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts.map(([name, value]) => [name, [String(value)]]));
}

/**
 * Puts a paper on an item of the session in the address.
 * @param takeFile brings the file of the form to Storage
 */
export async function addOne(page: Page, takeFile: PaperFileTaking) {
  await page.requireViewer();
  const slug = slugOf(page.params['slug']);
  const posted = await readPosted(page.request);
  const form = checkForm(posted, paperSchema);
  if (!form.ok) return invalid(form);
  const { values } = form;
  try {
    const brought = values.source === 'file' ? await takeFile(slug, values.item, posted) : null;
    if (brought && 'error' in brought) return withFileError(posted, brought.error);
    const id = await createPaper(page.db, slug, values, brought?.id ?? null);
    const there = papersAddress(page.language, slug, id);
    return redirectWithToast(page, there, 'dossier:toastAdded');
  } catch (failure) {
    if (failure instanceof Conflict)
      return invalid({
        errors: { document: { key: 'dossier:errorSubmitted' } },
        typed: typedOf(posted),
      });
    return invalid(refusedForm(failure, posted));
  }
}

async function renew(page: Page, takeFile: PaperFileTaking, posted: FormData) {
  const slug = slugOf(page.params['slug']);
  const id = idOf(page.params['id']);
  const { path, version } = await getPaper(page.db, { slug, id, version: null }, page.language);
  const isFile = !path.document && !version?.document;
  const brought = isFile ? await takeFile(slug, path.item.id, posted) : null;
  if (brought && 'error' in brought) return withFileError(posted, brought.error);
  await renewPaper(page.db, slug, id, brought?.id ?? null);
  return null;
}

/** Changes, renews or withdraws the paper in the address, as the button says that was pressed. */
export async function keepOne(page: Page, takeFile: PaperFileTaking) {
  await page.requireViewer();
  const slug = slugOf(page.params['slug']);
  const id = idOf(page.params['id']);
  const there = papersAddress(page.language, slug, id);
  const posted = await readPosted(page.request);
  const intent = posted.get('intent');
  try {
    if (intent === 'withdraw') {
      await withdrawPaper(page.db, slug, id);
      return redirectWithToast(page, there, 'dossier:toastWithdrawn');
    }
    if (intent === 'renew')
      return (
        (await renew(page, takeFile, posted)) ??
        redirectWithToast(page, there, 'dossier:toastRenewed')
      );
    if (intent !== 'change') return redirect(there);
    const form = checkForm(posted, changeSchema);
    if (!form.ok) return invalid(form);
    await changePaper(page.db, slug, id, form.values);
    return redirectWithToast(page, there, 'dossier:toastChanged');
  } catch (failure) {
    if (failure instanceof Conflict) return redirectWithToast(page, there, 'dossier:toastOver');
    return invalid(refusedForm(failure, posted));
  }
}
