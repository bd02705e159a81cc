import { data, redirect } from '@remix-run/node';
import { RefusedInput } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { FieldErrors } from '../../lib/form.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { done, refusedForm } from '../../lib/command.server.ts';
import type { RichDocument } from '../documents/document.ts';
import type { DeskAnswer, EntryConflict } from './entry-conflict.ts';
import { deskFields } from './entry-conflict.ts';
import { readEntryText, saveForm } from './entry-saving.server.ts';
import { languageSchema, outcomeSchema, sendSchema } from './minutes-forms.ts';
import { itemOfKey, minutesAddress } from './minutes.ts';
import { getMinuteDesk, isInTime, slugOf } from './minutes.server.ts';
import { recordOutcome } from './outcomes.server.ts';

/** The items of a posted desk, by their keys. */
function keysOf(posted: FormData): string[] {
  return [...posted.keys()].flatMap((name) => {
    const [, key] = /^revision-(all|[1-9]\d{0,14})$/.exec(name) ?? [];
    return key ? [key] : [];
  });
}

/** A page's own name and which of its texts this is; null where scripts do not run. */
export function pageOf(posted: FormData): { writer: string | null; step: number | null } {
  const writer = String(posted.get('writer') ?? '');
  const isName = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(writer);
  const step = /^[1-9]\d{0,14}$/.exec(String(posted.get('step')))?.[0];
  return { writer: isName ? writer : null, step: step ? Number(step) : null };
}

/** Saves all texts of the desk that were changed; the rest is left alone. */
async function saveTexts(page: Page, slug: string, posted: FormData): Promise<DeskAnswer> {
  const desk = await getMinuteDesk(page);
  const stored = new Map(desk.entries.map((entry) => [entry.item, entry]));
  const answer: DeskAnswer = { errors: {}, typed: {}, conflicts: [] };
  const conflicts: EntryConflict[] = [];
  for (const key of keysOf(posted)) {
    const fields = deskFields(key);
    const item = itemOfKey(key);
    const revision = /^\d{1,9}$/.exec(String(posted.get(fields.revision)))?.[0];
    if (item === undefined || revision === undefined) continue;
    const read = readEntryText(posted, fields.text);
    if (!read.ok) {
      answer.errors[fields.text] = read.error;
      answer.typed[fields.text] = [read.markdown];
      continue;
    }
    const entry = stored.get(item);
    const form = { item, revision: Number(revision), ...pageOf(posted), text: read.text };
    const now = entry && { ...entry, document: entry.document as RichDocument };
    const conflict = await saveForm(page, slug, form, now ?? null);
    if (conflict) conflicts.push(conflict);
  }
  return { ...answer, conflicts };
}

/** What was typed as an outcome and not recorded yet stays in its field. */
function keepOutcomes(posted: FormData, recorded: string | null, answer: DeskAnswer): void {
  for (const key of keysOf(posted)) {
    const { outcome, result, reviewOn } = deskFields(key);
    const typed = String(posted.get(outcome) ?? '');
    if (key === recorded || !typed.trim()) continue;
    for (const name of [outcome, result, reviewOn])
      answer.typed[name] = [String(posted.get(name) ?? '')];
  }
}

/** Records what stands in the outcome field of an item. @returns messages by field, none when it is done */
async function recordTyped(
  page: Page,
  slug: string,
  posted: FormData,
  kind: string,
  key: string,
): Promise<FieldErrors> {
  const item = itemOfKey(key);
  if (item === undefined) return { form: { key: 'errorChoice' } };
  const names = deskFields(key);
  const one = new FormData();
  for (const [field, name] of [
    ['text', names.outcome],
    ['result', names.result],
    ['reviewOn', names.reviewOn],
    ['once', names.once],
  ] as const) {
    const value = posted.get(name);
    if (typeof value === 'string') one.set(field, value);
  }
  const renamed = (errors: FieldErrors): FieldErrors =>
    Object.fromEntries(
      Object.entries(errors).map(([field, error]) => [
        { text: names.outcome, result: names.result, reviewOn: names.reviewOn }[field] ?? 'form',
        error,
      ]),
    );
  const form = checkForm(one, outcomeSchema);
  if (!form.ok) return renamed(form.errors);
  const { text, once, result, reviewOn } = form.values;
  const fields = kind === 'decision' ? { result, reviewOn } : {};
  try {
    await recordOutcome(page.db, slug, { item, kind, text, once }, fields);
    return {};
  } catch (failure) {
    if (failure instanceof RefusedInput) return renamed(failure.errors);
    throw failure;
  }
}

async function sendDraft(page: Page, slug: string, posted: FormData) {
  const form = checkForm(posted, sendSchema);
  if (!form.ok) return invalid(form);
  const here = minutesAddress(page.language, slug);
  const send = async () =>
    done(await page.db.rpc('send_minutes', { session_slug: slug, days: form.values.days }));
  try {
    const word = (await isInTime(send())) ? 'minutes:toastSent' : 'minutes:toastTooLate';
    return redirectWithToast(page, here, word);
  } catch (failure) {
    return invalid(refusedForm(failure, posted));
  }
}

async function chooseLanguage(page: Page, slug: string, posted: FormData) {
  const form = checkForm(posted, languageSchema);
  if (!form.ok) return invalid(form);
  const choose = async () =>
    done(await page.db.rpc('set_minutes_language', { session_slug: slug, ...form.values }));
  const word = (await isInTime(choose())) ? 'minutes:toastLanguage' : 'minutes:toastTooLate';
  return redirectWithToast(page, minutesAddress(page.language, slug, '/write'), word);
}

/**
 * Saves the desk: all texts, and with the button of an outcome that outcome too. Where somebody else changed
 * the same words, both texts come back; whatever was typed stays.
 */
export async function writeMinutes(page: Page) {
  const slug = slugOf(page);
  const posted = await readPosted(page.request);
  const intent = String(posted.get('intent') ?? 'save');
  if (intent === 'send') return sendDraft(page, slug, posted);
  if (intent === 'language') return chooseLanguage(page, slug, posted);
  const here = minutesAddress(page.language, slug, '/write');
  let answer: DeskAnswer = { errors: {}, typed: {}, conflicts: [] };
  const inTime = await isInTime(
    saveTexts(page, slug, posted).then((saved) => {
      answer = saved;
    }),
  );
  if (!inTime)
    return redirectWithToast(page, minutesAddress(page.language, slug), 'minutes:toastTooLate');
  const [, kind, key] = /^(information|decision|commitment):(all|\d{1,15})$/.exec(intent) ?? [];
  let recorded: string | null = null;
  const text = key ? String(posted.get(deskFields(key).outcome) ?? '').trim() : '';
  const isPromise = kind === 'commitment' && text !== '' && text.length <= 1000;
  if (kind && key && !isPromise) {
    if (kind === 'commitment' && text.length > 1000) {
      answer.errors[deskFields(key).outcome] = { key: 'errorTooLong', values: { max: 1000 } };
    } else Object.assign(answer.errors, await recordTyped(page, slug, posted, kind, key));
    if (!answer.errors[deskFields(key).outcome]) recorded = key;
  }
  keepOutcomes(posted, recorded, answer);
  const isRefused = Object.keys(answer.errors).length > 0;
  if (answer.conflicts.length > 0) answer.errors['form'] = { key: 'minutes:errorConflict' };
  if (isRefused || answer.conflicts.length > 0)
    return data(answer, { status: isRefused ? 400 : 409 });
  // Who keeps a promise and until when is asked on a page of its own; the texts are saved.
  if (isPromise && key)
    return redirect(
      `${minutesAddress(page.language, slug, '/outcome')}?${new URLSearchParams({ item: key, text })}`,
    );
  if (Object.keys(answer.typed).length > 0) return data(answer);
  const word = recorded ? 'minutes:toastRecorded' : 'minutes:toastSaved';
  return redirectWithToast(page, `${here}${key ? `#item-${key}` : ''}`, word);
}
