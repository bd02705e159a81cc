import { createI18n } from '../../i18n/i18n.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { languages } from '../../i18n/locales.ts';
import type { InitiativeKind, Scope } from '../initiatives/initiative.ts';
import { languageName } from '../initiatives/language-names.ts';

/** What HSDS wants in words where we have codes. */
export interface HsdsWords {
  language: LanguageCode;
  kindOf(kind: InitiativeKind): string;
  scopeOf(scope: Scope): string;
  organisationOf(type: string): string;
  facetOf(facet: 'theme' | 'group' | 'activity' | 'accessibility'): string;
  languageOf(code: string): string;
  /** That a point is the middle of an area. */
  area: string;
}

/** The words of the HSDS feeds in one language. */
export async function hsdsWords(language: LanguageCode): Promise<HsdsWords> {
  const { t } = await createI18n(language);
  const facets = {
    theme: t('initiatives:facetTheme'),
    group: t('initiatives:facetGroup'),
    activity: t('initiatives:facetActivity'),
    accessibility: t('initiatives:facetAccessibility'),
  };
  return {
    language,
    kindOf: (kind) => t(`initiatives:kind_${kind}`),
    scopeOf: (scope) => t(`initiatives:scope_${scope}`),
    organisationOf: (type) => t(`organisations:type_${type as 'ngo'}`),
    facetOf: (facet) => facets[facet],
    languageOf: (code) => languageName(code, languages[language].locale),
    area: t('openData:areaPoint'),
  };
}
