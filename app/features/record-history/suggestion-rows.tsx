import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { recordAddress } from './record-version.ts';
import { StateTag } from './suggestion-words.tsx';
import type { Suggestion } from './suggestion.ts';

interface SuggestionRowsProps {
  rows: readonly (Suggestion & {
    slug: string;
    /** Of the record, where the list is of many. */
    name?: string;
    nameLanguage?: string;
  })[];
}

/** Suggestions of change, each with the part that it is about and its first words. */
export function SuggestionRows({ rows }: SuggestionRowsProps) {
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  if (rows.length === 0)
    return <EmptyState title={t('noSuggestions')}>{t('noSuggestionsText')}</EmptyState>;
  return (
    <RowList label={t('suggestions')}>
      {rows.map(({ id, slug, section, name, nameLanguage, state, sentAt, message, role }) => (
        <Row
          key={id}
          title={
            <>
              {name && (
                <>
                  <LanguageText lang={nameLanguage} as="bdi">
                    {name}
                  </LanguageText>
                  {': '}
                </>
              )}
              {t(`section_${section}`)}
            </>
          }
          to={recordAddress(code, slug, 'suggestions', id)}
          aside={<StateTag state={state} />}
          meta={
            <>
              {t(role === 'staff' ? 'byStaff' : 'byFollower')} · <DateText value={sentAt} />
            </>
          }
        >
          {message && (
            <p dir="auto" className="line-clamp-2 break-words">
              {message}
            </p>
          )}
        </Row>
      ))}
    </RowList>
  );
}
