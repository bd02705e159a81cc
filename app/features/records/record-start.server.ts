import { redirect } from '@remix-run/node';
import { createI18n } from '../../i18n/i18n.ts';
import type { Page } from '../../lib/page.server.ts';
import type { Values } from './field-specs.ts';
import { valuesOfContent } from './read-content.ts';
import { sectionOf } from './record-actions.server.ts';
import type { RecordSection } from './record.ts';
import { getRecordSection } from './records.server.ts';
import type { FormSection } from './section-specs.ts';

export interface EditStart {
  section: FormSection;
  record: RecordSection;
  /** Language of the texts of the form. */
  language: string;
  values: Values;
  base: number;
  isDraft: boolean;
  title: string;
  /** The day of the page, ISO. */
  today: string;
}

/** What the form of a section begins with: what was typed before, else what is stored. */
export async function editStart(page: Page): Promise<EditStart> {
  const { slug, section } = sectionOf(page);
  const [record, { t }] = await Promise.all([
    getRecordSection(page.db, slug, section, page.language).catch((failure: unknown) => {
      // Who may not change it at once makes a suggestion of the same form.
      if (failure instanceof Response && failure.status === 403)
        throw redirect(`/${page.language}/initiatives/${slug}/suggest/${section}?as=form`);
      throw failure;
    }),
    createI18n(page.language, ['records']),
  ]);
  const wanted = /^[a-z]{2,3}$/.exec(page.url.searchParams.get('in') ?? '')?.[0];
  const { draft, content, options, ownLanguage, number } = record;
  const common = {
    section,
    record,
    title: `${t(`records:section_${section}`)}: ${record.name}`,
    today: new Date().toISOString().slice(0, 10),
  };
  if (draft && (!wanted || wanted === draft.language)) {
    const { typed: values, base, language } = draft;
    return { ...common, values, base, language, isDraft: true };
  }
  const language = wanted ?? ownLanguage;
  const values = valuesOfContent(section, content, { language, names: options.names });
  return { ...common, values, base: number, language, isDraft: false };
}
