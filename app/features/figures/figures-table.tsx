import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { Table } from '../../ui/table.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { overviewAddress } from '../exchange/listing-filters.ts';
import type { ExchangeFigures, FigureRow } from './figure.ts';
import { figuresOf } from './figure.ts';
import { useRowName } from './row-name.ts';

/** The figures as a table: all that the chart says, and what was agreed and done. */
export function FiguresTable({ figures: { part, rows } }: { figures: ExchangeFigures }) {
  const { t } = useTranslation('figures');
  const { code } = useLanguage();
  const nameOf = useRowName();
  return (
    <Table
      caption={t(`part_${part}`)}
      rows={rows}
      rowKey={({ slug }) => slug}
      columns={[
        {
          id: 'name',
          header: t(`nameOf_${part}`),
          rowHeader: true,
          render: (row: FigureRow) =>
            part === 'month' ? (
              nameOf(row)
            ) : (
              <a href={overviewAddress(code, { [part]: row.slug })}>{nameOf(row)}</a>
            ),
        },
        ...figuresOf[part].map((of) => ({
          id: of,
          header: t(`figure_${of}`),
          numeric: true,
          render: ({ figures }: FigureRow) => {
            const value = figures[of];
            return value === undefined ? (
              // Hidden words stay in the cell: else they widen the page beyond the table's own scrolling.
              <span className="relative text-soft">
                <bdi dir="ltr" aria-hidden>
                  &lt;10
                </bdi>
                <VisuallyHidden>{t('few')}</VisuallyHidden>
              </span>
            ) : (
              <NumberText value={value} />
            );
          },
        })),
      ]}
    />
  );
}
