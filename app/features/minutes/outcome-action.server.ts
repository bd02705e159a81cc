import { done, refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { answerSchema, changeSchema, promiseSchema } from './minutes-forms.ts';
import { itemOfKey, minutesAddress } from './minutes.ts';
import { readEntryText } from './entry-saving.server.ts';
import { answerObjection } from './entries.server.ts';
import { slugOf } from './minutes.server.ts';
import { changeOutcome, recordOutcome } from './outcomes.server.ts';

const deskOf = (page: Page) => minutesAddress(page.language, slugOf(page), '/write');

async function recordPromise(page: Page, posted: FormData) {
  const form = checkForm(posted, promiseSchema);
  if (!form.ok) return invalid(form);
  const { item: key, text, once, ...fields } = form.values;
  const item = itemOfKey(key);
  if (item === undefined) throw badRequest();
  try {
    await recordOutcome(page.db, slugOf(page), { item, kind: 'commitment', text, once }, fields);
  } catch (failure) {
    // The register of commitments names the same fields in its own way.
    const { errors, typed } = refusedForm(failure, posted);
    const { deliverable, group, ...rest } = errors;
    const renamed = {
      ...(deliverable && { text: deliverable }),
      ...(group && { watching: group }),
    };
    return invalid({ errors: { ...rest, ...renamed }, typed });
  }
  return redirectWithToast(page, `${deskOf(page)}#item-${key}`, 'minutes:toastRecorded');
}

async function change(page: Page, posted: FormData) {
  const form = checkForm(posted, changeSchema);
  if (!form.ok) return invalid(form);
  const newer = await changeOutcome(page.db, form.values);
  if (newer === null) return redirectWithToast(page, deskOf(page), 'minutes:toastChanged');
  // The page shows the newer one above; saving again replaces it knowingly.
  const again = { ...typedIn(posted), revision: [String(newer)] };
  return invalid({ errors: { form: { key: 'minutes:errorOutcomeNewer' } }, typed: again }, 409);
}

async function remove(page: Page, posted: FormData) {
  const id = /^[1-9]\d{0,14}$/.exec(String(posted.get('outcome')))?.[0];
  if (!id) throw badRequest();
  done(await page.db.rpc('remove_outcome', { outcome_id: Number(id) }));
  return redirectWithToast(page, deskOf(page), 'minutes:toastRemoved');
}

/** Records a promise, changes an outcome or takes one back. */
export async function actOnOutcome(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  try {
    switch (posted.get('intent')) {
      case 'promise':
        return await recordPromise(page, posted);
      case 'change':
        return await change(page, posted);
      case 'remove':
        return await remove(page, posted);
      default:
        throw badRequest();
    }
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, deskOf(page), 'minutes:toastTooLate');
    return invalid(refusedForm(failure, posted));
  }
}

/** Accepts an objection with a new text, or rejects it with a reason. */
export async function answerOne(page: Page) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const form = checkForm(posted, answerSchema);
  if (!form.ok) return invalid(form);
  const { objection, verdict, answer, revision } = form.values;
  const read = readEntryText(posted, 'text');
  const typed = typedIn(posted);
  delete typed['textDocument'];
  if (!read.ok)
    return invalid({ errors: { text: read.error }, typed: { ...typed, text: [read.markdown] } });
  const { document, plain } = read.text;
  const here = minutesAddress(page.language, slugOf(page));
  try {
    const accepted = verdict === 'accept' ? { document, plain, revision } : null;
    const newer = await answerObjection(page.db, objection, answer, accepted);
    if (!newer) return redirectWithToast(page, here, 'minutes:toastAnswered');
    const again = { ...typed, revision: [String(newer.revision)] };
    return invalid({ errors: { form: { key: 'minutes:errorTextNewer' } }, typed: again }, 409);
  } catch (failure) {
    if (failure instanceof Conflict) return redirectWithToast(page, here, 'minutes:toastTooLate');
    return invalid(refusedForm(failure, posted));
  }
}
