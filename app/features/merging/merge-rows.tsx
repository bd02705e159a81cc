import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { MergeLine } from './merge.ts';

/** Records that became part of this one, above its history; for staff. */
export function MergeRows({ merges }: { merges: readonly MergeLine[] }) {
  const { t } = useTranslation('merging');
  const { code } = useLanguage();
  if (merges.length === 0) return null;
  return (
    <ul aria-label={t('historyTitle')} className="mb-6">
      {merges.map(({ id, droppedName, droppedNameLanguage, at, undoneAt }) => (
        <li key={id}>
          <Link
            to={`/${code}/moderation/merge/${id}`}
            className="inline-flex min-h-target items-center"
          >
            <span>
              {t(undoneAt ? 'historyUndone' : 'historyMerged')}{' '}
              <LanguageText lang={droppedNameLanguage} as="bdi">
                {droppedName}
              </LanguageText>
            </span>
          </Link>{' '}
          <span className="meta">
            <DateText value={undoneAt ?? at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
