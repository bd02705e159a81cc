import { useTranslation } from '../../i18n/use-translation.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { Table } from '../../ui/table.tsx';
import { ReasonText } from './reason-text.tsx';
import type { Suggestion } from './suggestion.ts';

/** All parts of a score, for who stands between: points, of how many, why. */
export function PartsTable({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation('suggestions');
  const { parts = [], score = 0, tags } = suggestion;
  return (
    <Table
      caption={t('partsOf', { count: score })}
      rows={parts.filter(({ of }) => of > 0)}
      rowKey={({ part }) => part}
      columns={[
        { id: 'part', header: t('part'), rowHeader: true, render: ({ part }) => t(`part_${part}`) },
        {
          id: 'points',
          header: t('points'),
          numeric: true,
          render: ({ points, of }) => (
            <>
              <NumberText value={points} /> / <NumberText value={of} />
            </>
          ),
        },
        {
          id: 'why',
          header: t('why'),
          render: (reason) =>
            reason.points > 0 || reason.part !== 'words' ? (
              <ReasonText reason={reason} tags={tags} />
            ) : (
              t('missing_words')
            ),
        },
      ]}
    />
  );
}
