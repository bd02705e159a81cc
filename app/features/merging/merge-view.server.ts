import { createI18n } from '../../i18n/i18n.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { languages } from '../../i18n/locales.ts';
import type { Page } from '../../lib/page.server.ts';
import type { Wording } from '../record-history/content-group.ts';
import { describePart, labelOf } from './describe-parts.ts';
import type { Choices, GivenMerge, MergeSection } from './merge.ts';
import { readChoices } from './merge.ts';
import { getMerge } from './merging.server.ts';
import { pairOf } from './pair-of.server.ts';

/** What two records do not say alike, in the words of the page. */
async function viewMerge(
  { sections, labels }: GivenMerge,
  choices: Choices,
  language: LanguageCode,
): Promise<MergeSection[]> {
  const { t } = await createI18n(language, ['merging', 'recordHistory', 'initiatives']);
  // Words are put together from what the content says; the tests hold that each is there.
  const say = t as (key: string, values?: Record<string, unknown>) => string;
  const wording: Wording = { say, language, locale: languages[language].locale, labels };
  return sections
    .filter(({ parts }) => parts.length > 0)
    .map(({ section, kept, dropped, merged, parts }) => ({
      section,
      parts: parts.map(({ part, unites, preselected }) => {
        const name = `${section}.${part}`;
        return {
          name,
          label: labelOf(section, part, wording),
          unites,
          chosen: choices[name] ?? preselected,
          kept: describePart(section, part, kept, wording),
          dropped: describePart(section, part, dropped, wording),
        };
      }),
      // What both say alike needs no look.
      merged: parts.flatMap(({ part }) => describePart(section, part, merged, wording)),
    }));
}

/** The page of two records side by side: as chosen so far, or the result; or asking for the second. */
export async function loadPair(page: Page) {
  const { db, url, language } = page;
  const { one, other, typed } = await pairOf(page);
  const { t } = await createI18n(language, ['merging']);
  const asked = { keep: one, typed, title: t('merging:mergeTitle') };
  if (!other) return { ...asked, merge: null };
  const choices = readChoices(url);
  const given = await getMerge(db, { one, other }, choices, language);
  const { kept, dropped, seen } = given;
  const again = new URLSearchParams(url.searchParams);
  again.delete('step');
  const merge = {
    kept,
    dropped,
    seen,
    sections: await viewMerge(given, choices, language),
    isResult: url.searchParams.get('step') === 'result',
    again: `?${again}`,
  };
  return { ...asked, merge };
}
