import { createI18n } from '../../i18n/i18n.ts';
import type { Page } from '../../lib/page.server.ts';
import type { Values } from '../records/field-specs.ts';
import { valuesOfContent } from '../records/read-content.ts';
import type { FormSection } from '../records/section-specs.ts';
import { getSuggestionForm } from './carried-content.server.ts';
import type { SuggestionForm } from './carried-content.ts';
import { carriesContent } from './carried-content.ts';
import { slugOf } from './record-history.server.ts';
import { getRecordHead, newFormNumber, sectionOf } from './suggestions.server.ts';

/** The part as a form: what is public of it, in one language. */
export interface SuggestFields {
  section: FormSection;
  form: SuggestionForm;
  values: Values;
  language: string;
}

async function startFields(page: Page, slug: string, section: FormSection): Promise<SuggestFields> {
  const form = await getSuggestionForm(page.db, { slug, section }, page.language);
  const wanted = /^[a-z]{2,3}$/.exec(page.url.searchParams.get('in') ?? '')?.[0];
  const language = wanted ?? form.ownLanguage;
  const reading = { language, names: form.options.names };
  return { section, form, language, values: valuesOfContent(section, form.content, reading) };
}

/** What a suggestion begins with: an empty box for words, or, where asked for, the form of the part. */
export async function suggestStart(page: Page) {
  page.headers.set('X-Robots-Tag', 'noindex');
  const section = sectionOf(page.params['section']);
  const slug = slugOf(page.params['slug']);
  const asForm = page.url.searchParams.get('as') === 'form';
  const [record, viewer, { t }, fields] = await Promise.all([
    getRecordHead(page.db, slug, page.language),
    page.viewer(),
    createI18n(page.language, ['recordHistory']),
    asForm && carriesContent(section) ? startFields(page, slug, section) : null,
  ]);
  return {
    record,
    section,
    fields,
    number: newFormNumber(),
    isVisitor: viewer === null,
    title: t('recordHistory:suggestTitle'),
  };
}
export type SuggestStart = Awaited<ReturnType<typeof suggestStart>>;
