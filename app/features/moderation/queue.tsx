import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ownNameOf } from '../nominations/written-languages.ts';
import type { QueueRow } from './moderation.ts';
import { isUndecided } from './moderation.ts';

function QueueLine({ row }: { row: QueueRow }) {
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  const place = row.place ?? (row.noFixedPlace ? t('noFixedPlace') : null);
  return (
    <Row
      title={<LanguageText lang={row.textLanguage}>{row.name}</LanguageText>}
      to={`/${code}/moderation/${row.id}`}
      level={2}
      aside={
        <span className="flex flex-wrap gap-1.5">
          {row.needsSecond && <Tag tone="need">{t('needsSecond')}</Tag>}
          <Tag tone={isUndecided(row.state) ? 'calm' : 'plain'}>{t(`state_${row.state}`)}</Tag>
        </span>
      }
      meta={
        <>
          {place && <>{place} · </>}
          {ownNameOf(row.textLanguage)} · {t('sentOn')} <DateText value={row.submittedAt} />
          {row.isTaken && isUndecided(row.state) && (
            <> · {t(row.isMine ? 'takenByMe' : 'takenByOther')}</>
          )}
        </>
      }
    />
  );
}

/** The nominations that wait, longest waiting first. */
export function Queue({ rows }: { rows: readonly QueueRow[] }) {
  const { t } = useTranslation('moderation');
  if (rows.length === 0)
    return <EmptyState title={t('queueEmptyTitle')}>{t('queueEmptyText')}</EmptyState>;
  return (
    <div className="max-w-[54rem]">
      <RowList ordered label={t('queueTitle')}>
        {rows.map((row) => (
          <QueueLine key={row.id} row={row} />
        ))}
      </RowList>
    </div>
  );
}
