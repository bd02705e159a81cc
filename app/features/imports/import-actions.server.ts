import { redirect } from '@remix-run/node';
import { createI18n } from '../../i18n/i18n.ts';
import { refusedForm } from '../../lib/command.server.ts';
import { badRequest, notFound } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import {
  choicesOf,
  choicesSchema,
  longestUpload,
  originSchema,
  readColumns,
  readTerms,
  rowSchema,
} from './import-forms.ts';
import type { Import } from './import.ts';
import { importsAddress } from './import.ts';
import {
  checkImport,
  chooseRows,
  deleteImport,
  getImport,
  runImport,
  takeFile,
  undoImport,
} from './imports.server.ts';

/** The import that an address names. @throws Response 403, 404 */
export async function importOf(page: Page): Promise<Import> {
  const id = /^[1-9]\d{0,14}$/.test(page.params['id'] ?? '') ? Number(page.params['id']) : null;
  if (!id) throw notFound();
  return getImport(page.db, id, page.language);
}

/** Takes in the file of the form and goes to its columns. */
export async function answerNewImport(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const form = checkForm(posted, originSchema);
  const file = posted.get('file');
  const isFile = file instanceof File && (file.size > 0 || file.name !== '');
  const fault = !isFile
    ? 'imports:errorFile'
    : file.size > longestUpload
      ? 'imports:errorFileLarge'
      : null;
  if (!form.ok || fault || !isFile) {
    const errors = { ...(form.ok ? {} : form.errors), ...(fault ? { file: { key: fault } } : {}) };
    return invalid({ errors, typed: typedIn(posted) });
  }
  try {
    const id = await takeFile(page.db, form.values, {
      name: file.name,
      size: file.size,
      open: () => file.stream() as unknown as AsyncIterable<Uint8Array>,
    });
    return redirect(importsAddress(page.language, id));
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
}

async function check(page: Page, found: Import, posted: FormData) {
  const form = checkForm(posted, choicesSchema);
  if (!form.ok) return invalid({ errors: form.errors, typed: typedIn(posted) });
  const { columns, twice } = readColumns(posted, found.headers);
  if (twice) {
    const { t } = await createI18n(page.language, ['imports']);
    const field = t(`imports:field_${twice.field}`);
    return invalid({
      errors: { [twice.name]: { key: 'imports:errorTwoColumns', values: { field } } },
      typed: typedIn(posted),
    });
  }
  const { terms = {}, isSwapped = false } = found.mapping;
  await checkImport(page.db, found.id, { columns, terms, isSwapped }, form.values);
  return redirect(importsAddress(page.language, found.id));
}

/** What is posted to the page of one import. */
export async function answerImport(page: Page) {
  await page.requireViewer();
  const found = await importOf(page);
  const posted = await readPosted(page.request);
  const there = importsAddress(page.language, found.id);
  const { columns = {}, terms = {}, isSwapped = false } = found.mapping;
  const again = (mapping: { terms: typeof terms; isSwapped: boolean }) =>
    checkImport(page.db, found.id, { columns, ...mapping }, choicesOf(found));
  try {
    switch (posted.get('intent')) {
      case 'check':
        return await check(page, found, posted);
      case 'terms':
        await again({ terms: readTerms(posted, found), isSwapped });
        return redirect(there);
      case 'swap':
        await again({ terms, isSwapped: !isSwapped });
        return redirect(there);
      case 'choose': {
        const form = checkForm(posted, rowSchema);
        if (!form.ok) return invalid(form);
        await chooseRows(page.db, found.id, form.values.row ?? null, form.values.choice);
        return redirectWithToast(page, `${there}?part=duplicate`, 'imports:toastChosen');
      }
      case 'run':
        await runImport(page.db, found.id, posted.get('mode') !== 'skip');
        return redirect(there);
      case 'undo':
        await undoImport(page.db, found.id);
        return redirect(there);
      case 'delete':
        await deleteImport(page.db, found.id);
        return redirectWithToast(page, importsAddress(page.language), 'imports:toastDeleted');
      default:
        throw badRequest();
    }
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
}
