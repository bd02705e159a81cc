import { createI18n } from '../../i18n/i18n.ts';
import { languages } from '../../i18n/locales.ts';
import type { Page } from '../../lib/page.server.ts';
import { compareContents } from './compare-contents.server.ts';
import type { ComparedGroup } from './compared-group.ts';
import type { TwoContents } from './record-version.ts';

/** Compares two contents of a section in the words of the page. */
export async function compareInWords(
  { language }: Page,
  { section, before, after, labels }: TwoContents,
): Promise<ComparedGroup[]> {
  const { t } = await createI18n(language, ['recordHistory', 'initiatives']);
  // Words are put together from what the content says; the tests hold that each is there.
  const say = t as (key: string, values?: Record<string, unknown>) => string;
  const { locale } = languages[language];
  return compareContents(section, before, after, { say, language, locale, labels });
}
