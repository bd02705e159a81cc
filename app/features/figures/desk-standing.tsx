import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { Table } from '../../ui/table.tsx';
import { overviewAddress } from '../exchange/listing-filters.ts';
import type { CategoryStanding } from './desk.ts';

/** A column of counts. */
function counted<Row>(id: string, header: string, read: (row: Row) => number) {
  return { id, header, numeric: true, render: (row: Row) => <NumberText value={read(row)} /> };
}

/** What is open, waits and was agreed, by category. */
export function CategoryTable({ categories }: { categories: readonly CategoryStanding[] }) {
  const { t } = useTranslation('figures');
  const { code } = useLanguage();
  return (
    <Table
      caption={t('categories')}
      hideCaption
      stack
      rows={categories}
      rowKey={({ slug }) => slug}
      columns={[
        {
          id: 'category',
          header: t('category'),
          rowHeader: true,
          render: ({ slug, label }) => (
            <a href={overviewAddress(code, { category: slug })}>{label}</a>
          ),
        },
        counted<CategoryStanding>('needs', t('needs'), ({ needs }) => needs),
        counted<CategoryStanding>('offers', t('offers'), ({ offers }) => offers),
        counted<CategoryStanding>('waiting', t('waiting'), ({ waiting }) => waiting),
        counted<CategoryStanding>('agreed', t('agreed'), ({ agreed }) => agreed),
        counted<CategoryStanding>('done', t('done'), ({ done }) => done),
      ]}
    />
  );
}

/** What became of suggestions, step by step; categories without any are left out. */
export function FunnelTable({ categories }: { categories: readonly CategoryStanding[] }) {
  const { t } = useTranslation('figures');
  const rows = categories.filter(({ suggestions }) => suggestions.shown > 0);
  if (rows.length === 0) return <p>{t('funnelNone')}</p>;
  return (
    <>
      <p className="measure mb-3">{t('funnelText')}</p>
      <Table
        caption={t('funnel')}
        hideCaption
        rows={rows}
        rowKey={({ slug }) => slug}
        columns={[
          {
            id: 'category',
            header: t('category'),
            rowHeader: true,
            render: ({ label }) => label,
          },
          counted<CategoryStanding>('shown', t('shown'), ({ suggestions }) => suggestions.shown),
          counted<CategoryStanding>('asked', t('asked'), ({ suggestions }) => suggestions.asked),
          counted<CategoryStanding>(
            'agreed',
            t('funnelAgreed'),
            ({ suggestions }) => suggestions.agreed,
          ),
          counted<CategoryStanding>('done', t('funnelDone'), ({ suggestions }) => suggestions.done),
        ]}
      />
    </>
  );
}
