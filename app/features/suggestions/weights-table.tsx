import { shortList } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { Table } from '../../ui/table.tsx';
import { parts } from './score.ts';
import type { MatchWeights } from './suggestion.ts';

/** How many points each part may bring, by categories. */
export function WeightsTable({ weights }: { weights: MatchWeights }) {
  const { t } = useTranslation('suggestions');
  const { code, locale } = useLanguage();
  const namesOf = (categories: MatchWeights['columns'][number]['categories']) =>
    shortList(locale).format(categories.map(({ labels }) => labels[code] ?? labels['nl'] ?? ''));
  return (
    <Table
      caption={t('weightsCaption')}
      stack
      rows={weights.columns}
      rowKey={(column) => column.weights}
      columns={[
        {
          id: 'categories',
          header: t('categories'),
          rowHeader: true,
          render: ({ categories }) => namesOf(categories),
        },
        ...parts.map((part) => ({
          id: part,
          header: t(`part_${part}`),
          numeric: true,
          render: ({ points }: MatchWeights['columns'][number]) => (
            <NumberText value={points[part]} />
          ),
        })),
      ]}
    />
  );
}
