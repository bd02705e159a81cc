import { Fragment } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { useDateWords } from './date-words.ts';
import type { Initiative } from './initiative.ts';
import { differingValues } from './initiative.ts';

const words = {
  website: 'initiatives:website',
  contact: 'initiatives:contact',
  budget: 'initiatives:budget',
  budgetAmount: 'initiatives:budget',
  funding: 'initiatives:funding',
  staff: 'initiatives:staff',
  people: 'initiatives:people',
  recognitions: 'initiatives:recognitions',
  startedOn: 'initiatives:when',
  endedOn: 'initiatives:when',
  goals: 'initiatives:goals',
  languages: 'initiatives:facetLanguage',
} as const;

/** What a value of a document is about: in words where the page has them, else as the editor called it. */
export function useFieldWord() {
  const { t } = useTranslation('initiatives');
  return (field: string): string =>
    field in words ? t(words[field as keyof typeof words]) : field;
}

/** Where documents say different things: each value with its document and day, none left out. */
export function DifferingSources({ sources }: Pick<Initiative, 'sources'>) {
  const fieldWord = useFieldWord();
  const wordsOf = useDateWords();
  const titleOf = (key: string) => sources.find((source) => source.key === key)?.title;
  return (
    <DefinitionList
      items={differingValues(sources).map(({ field, values }) => ({
        id: field,
        term: fieldWord(field),
        detail: (
          <ul>
            {values.map(({ value, on, source }) => {
              const title = titleOf(source);
              return (
                <li key={`${source} ${value}`}>
                  <strong>
                    <bdi>{value}</bdi>
                  </strong>{' '}
                  <span className="meta" suppressHydrationWarning>
                    <a href={`#source-${source}`}>
                      <LanguageText lang={title?.language}>{title?.text ?? source}</LanguageText>
                    </a>
                    {on && <Fragment> · {wordsOf(on, 'day')}</Fragment>}
                  </span>
                </li>
              );
            })}
          </ul>
        ),
      }))}
    />
  );
}
