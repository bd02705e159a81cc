import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { NominationFields } from './nomination.ts';
import { basics } from './nomination.ts';
import { mappingItems } from './mapping-answers.ts';
import { ownNameOf } from './written-languages.ts';

interface NominationAnswersProps {
  nomination: NominationFields;
  contact?: string | null;
  address?: string | null;
}

/** Everything that was told, question by question; what was left open is left out. */
export function NominationAnswers({ nomination, contact, address }: NominationAnswersProps) {
  const { t } = useTranslation('nominations');
  const q = useTranslation('questionnaire').t;
  const inOwnWords = (text: string | null): ReactNode =>
    text && (
      // A span, so that foreign words begin where every answer begins.
      <LanguageText lang={nomination.textLanguage} className="whitespace-pre-line">
        {text}
      </LanguageText>
    );
  const places = [nomination.place, nomination.district].filter(Boolean).join(', ');
  return (
    <DefinitionList
      items={[
        { term: t('name'), detail: inOwnWords(nomination.name) },
        { term: t('otherNames'), detail: inOwnWords(nomination.otherNames) },
        {
          term: t('website'),
          detail: nomination.website && <bdi dir="ltr">{nomination.website}</bdi>,
        },
        { term: t('place'), detail: places },
        { term: t('area'), detail: inOwnWords(nomination.area) },
        { term: t('place'), detail: nomination.noFixedPlace && t('noFixedPlace'), id: 'wandering' },
        {
          term: t('address'),
          detail: address && (
            <>
              {inOwnWords(address)}
              <span className="meta block">
                {t(nomination.showAddress ? 'addressMayShow' : 'addressStaysHidden')}
              </span>
            </>
          ),
        },
        { term: t('scope'), detail: nomination.scope && t(`scope_${nomination.scope}`) },
        { term: t('what'), detail: inOwnWords(nomination.what) },
        { term: t('textLanguage'), detail: nomination.what && ownNameOf(nomination.textLanguage) },
        { term: t('terms'), detail: nomination.terms.join(', ') },
        { term: t('channel'), detail: contact && <bdi>{contact}</bdi> },
        {
          term: t('relation'),
          detail: nomination.relation && t(`relation_${nomination.relation}`),
        },
        ...basics.map((name) => {
          const answer = nomination[name];
          return { term: t(name), detail: answer && t(`answer_${answer}`) };
        }),
        { term: t('rhythm'), detail: inOwnWords(nomination.rhythm) },
        { term: t('costs'), detail: inOwnWords(nomination.costs) },
        {
          term: t('spokenLanguages'),
          detail: nomination.spokenLanguages.map(ownNameOf).join(', '),
        },
        ...mappingItems(q, t, nomination.answers),
        { term: q('story'), detail: inOwnWords(nomination.answers.story ?? null) },
      ]}
    />
  );
}
