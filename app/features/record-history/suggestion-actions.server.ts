import { isDeepStrictEqual } from 'node:util';
import { data, redirect } from '@remix-run/node';
import { refusedForm } from '../../lib/command.server.ts';
import { Conflict } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { FieldErrors } from '../../lib/form.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import type { Values } from '../records/field-specs.ts';
import type { Difference } from '../records/merge-values.ts';
import { mergeTyped } from '../records/merge-values.ts';
import { readContent } from '../records/read-content.ts';
import type { FormSection } from '../records/section-specs.ts';
import type { Section } from '../records/sections.ts';
import { findTyped, getSuggestionForm, typedOfSection } from './carried-content.server.ts';
import type { SectionNow } from './carried-content.ts';
import { carriesContent } from './carried-content.ts';
import { slugOf } from './record-history.server.ts';
import { recordAddress } from './record-version.ts';
import { decisionSchema, suggestionSchema } from './suggestion-forms.ts';
import {
  decideSuggestion,
  getSuggestion,
  sectionOf,
  sendSuggestion,
  takeOverSuggestion,
  withdrawSuggestion,
} from './suggestions.server.ts';

/** What was sent again with what there is to say about it. */
function again(typed: Values, told: { differences?: Difference[] } = {}, status = 200) {
  return data({ errors: {}, typed, ...told }, { status });
}

/** What another saved meanwhile beside what was suggested: nothing of either is lost. */
async function showMeanwhile(page: Page, slug: string, sent: SentForm) {
  const { section, typed, base, language } = sent;
  const form = await getSuggestionForm(page.db, { slug, section, base }, page.language);
  const reading = { language, names: form.options.names };
  const merged = mergeTyped(section, typed, form.content, form.former, reading);
  const { differences } = merged;
  return again({ ...merged.typed, base: [String(form.number)] }, { differences }, 409);
}

interface SentForm {
  section: FormSection;
  typed: Values;
  base: number;
  language: string;
}

/** The part's form in what was posted; null where the change is told in words. */
function sentForm(section: Section, typed: Values): SentForm | null {
  const base = /^\d{1,9}$/.exec(typed['base']?.[0] ?? '')?.[0];
  const language = /^[a-z]{2,3}$/.exec(typed['in']?.[0] ?? '')?.[0];
  if (!base || !language || !carriesContent(section)) return null;
  return { section, typed, base: Number(base), language };
}

/** What is wrong with the part's form, and whether it changes anything. */
async function refusalOf(page: Page, slug: string, sent: SentForm): Promise<FieldErrors> {
  const { section, typed, base, language } = sent;
  const { content, number, options } = await getSuggestionForm(
    page.db,
    { slug, section },
    page.language,
  );
  // The database says that it was typed on something else.
  if (number !== base) return {};
  const found = await findTyped(page.db, section, typed);
  const reading = { language, names: options.names };
  const read = readContent(section, typed, content as never, reading, found);
  if (!read.ok) return read.errors;
  const isSame = isDeepStrictEqual(read.content, content);
  return isSame ? { form: { key: 'recordHistory:errorSame' } } : {};
}

/** Sends a suggestion, in words or with the form of its part, and leads to its receipt. */
export async function answerSuggest(page: Page) {
  const slug = slugOf(page.params['slug']);
  const section = sectionOf(page.params['section']);
  const posted = await readPosted(page.request);
  const typed = typedIn(posted);
  if (posted.get('intent') === 'more') return again({ ...typed, more: ['yes'] });
  const form = checkForm(posted, suggestionSchema);
  const sent = sentForm(section, typed);
  const refusal = sent ? await refusalOf(page, slug, sent) : {};
  if (!form.ok) return invalid({ ...form, errors: { ...refusal, ...form.errors } });
  if (Object.keys(refusal).length > 0) return invalid({ errors: refusal, typed });
  const { clientHash, language } = page;
  try {
    const about = { slug, section, clientHash };
    const carried = sent && {
      typed: typedOfSection(sent.section, typed),
      in: sent.language,
      base: String(sent.base),
    };
    const receipt = await sendSuggestion(page.db, about, { ...form.values, ...carried, language });
    return redirectWithToast(page, `/${language}/suggested/${receipt}`, 'recordHistory:toastSent');
  } catch (failure) {
    if (failure instanceof Conflict && sent) return showMeanwhile(page, slug, sent);
    return invalid(refusedForm(failure, posted));
  }
}

/** Takes a suggestion back by its receipt. */
export async function answerSent(page: Page) {
  const here = `/${page.language}/suggested/${page.params['receipt']}`;
  try {
    await withdrawSuggestion(page.db, page.params['receipt']);
  } catch (failure) {
    // It was decided meanwhile: the page shows how.
    if (failure instanceof Conflict) return redirect(here);
    throw failure;
  }
  return redirectWithToast(page, here, 'recordHistory:toastWithdrawn');
}

/** Accepts or declines a suggestion; one that brings a content is taken over as the form has it. */
export async function answerDecision(page: Page) {
  await page.requireViewer();
  const slug = slugOf(page.params['slug']);
  const { id, section, now } = await getSuggestion(page.db, slug, page.params['id'], page.language);
  const posted = await readPosted(page.request);
  const typed = typedIn(posted);
  if (posted.get('intent') === 'more') return again({ ...typed, more: ['yes'] });
  const form = checkForm(posted, decisionSchema);
  if (!form.ok) return invalid(form);
  const there = recordAddress(page.language, slug, 'suggestions');
  const { verdict, answer } = form.values;
  const accepted = verdict === 'accepted';
  const sent = accepted && now ? sentForm(section, typed) : null;
  try {
    if (sent && now) {
      if (now.number !== sent.base) return await showTheirs(page, sent, now);
      const found = await findTyped(page.db, sent.section, typed);
      const reading = { language: sent.language, names: now.options.names };
      const read = readContent(sent.section, typed, now.content as never, reading, found);
      if (!read.ok) return invalid({ errors: read.errors, typed });
      const { base } = sent;
      const why = typed['reason']?.[0] ?? '';
      await takeOverSuggestion(page.db, id, { content: read.content, base, why, answer });
    } else await decideSuggestion(page.db, id, form.values);
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, `${there}/${id}`, 'recordHistory:toastMeanwhile');
    return invalid(refusedForm(failure, posted));
  }
  return redirectWithToast(
    page,
    there,
    accepted ? 'recordHistory:toastAccepted' : 'recordHistory:toastDeclined',
  );
}

/** What was saved while somebody decided, put beside what they typed. */
async function showTheirs(page: Page, sent: SentForm, now: SectionNow) {
  const { section, typed, language, base } = sent;
  const slug = slugOf(page.params['slug']);
  const { former } = await getSuggestionForm(page.db, { slug, section, base }, page.language);
  const reading = { language, names: now.options.names };
  const merged = mergeTyped(section, typed, now.content, former, reading);
  const { differences } = merged;
  return again({ ...merged.typed, base: [String(now.number)] }, { differences }, 409);
}
