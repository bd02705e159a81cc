import { numberFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Icon } from '../../ui/icon.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Fairness, GroupStanding } from './desk.ts';
import { isUnfair } from './desk.ts';

/** Whether who knows no contact language finds somebody as often as others: in a sentence, and as a table. */
export function FairnessTable({ fairness }: { fairness: readonly Fairness[] }) {
  const { t } = useTranslation('figures');
  const { locale } = useLanguage();
  const [all] = fairness;
  if (!all) return <p className="measure">{t('fairnessNone')}</p>;
  const format = numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const days = ({ days: waited }: GroupStanding) =>
    waited === null ? '–' : <NumberText value={waited} />;
  return (
    <>
      {all.ratio !== null &&
        (isUnfair(all) ? (
          <p className="measure mb-3 font-bold text-late">
            <Icon name="warning" /> {t('alarm', { ratio: format.format(all.ratio) })}
          </p>
        ) : (
          <p className="measure mb-3">{t('calm', { ratio: format.format(all.ratio) })}</p>
        ))}
      <p className="measure mb-3">{t('fairnessText')}</p>
      <Table
        caption={t('fairness')}
        hideCaption
        rows={fairness}
        rowKey={({ slug }) => slug ?? ''}
        stack
        columns={[
          {
            id: 'category',
            header: t('category'),
            rowHeader: true,
            render: ({ label }) => label ?? t('everything'),
          },
          {
            id: 'knowsFill',
            header: t('knowsFill'),
            numeric: true,
            render: ({ knows }) => <NumberText value={knows.fill} form="percent" />,
          },
          {
            id: 'noneFill',
            header: t('noneFill'),
            numeric: true,
            render: ({ none }) => <NumberText value={none.fill} form="percent" />,
          },
          {
            id: 'knowsDays',
            header: t('knowsDays'),
            numeric: true,
            render: ({ knows }) => days(knows),
          },
          {
            id: 'noneDays',
            header: t('noneDays'),
            numeric: true,
            render: ({ none }) => days(none),
          },
          {
            id: 'ratio',
            header: t('ratio'),
            numeric: true,
            render: (row) => (
              <>
                {row.ratio === null ? '–' : format.format(row.ratio)}{' '}
                {isUnfair(row) && <Tag tone="late">{t('low')}</Tag>}
              </>
            ),
          },
        ]}
      />
      <p className="meta mt-2">{t('daysText')}</p>
    </>
  );
}
