import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { Table } from '../../ui/table.tsx';
import { overviewAddress } from '../exchange/listing-filters.ts';
import type { MissingOffers, OrganisationAnswers } from './desk.ts';

/** Which organisations answer, and how soon. */
export function AnswersTable({ organisations }: { organisations: readonly OrganisationAnswers[] }) {
  const { t } = useTranslation('figures');
  const { code } = useLanguage();
  if (organisations.length === 0) return <p>{t('answersNone')}</p>;
  return (
    <>
      <p className="measure mb-3">{t('answersText')}</p>
      <Table
        caption={t('answers')}
        hideCaption
        rows={organisations}
        rowKey={({ organisation }) => organisation.slug}
        stack
        columns={[
          {
            id: 'organisation',
            header: t('organisation'),
            rowHeader: true,
            render: ({ organisation: { slug, name } }) => (
              <a href={`/${code}/organisations/${slug}`}>
                <bdi>{name}</bdi>
              </a>
            ),
          },
          {
            id: 'asked',
            header: t('askedCount'),
            numeric: true,
            render: ({ asked }) => <NumberText value={asked} />,
          },
          {
            id: 'answered',
            header: t('answered'),
            numeric: true,
            render: ({ asked, answered }) => (
              <>
                <NumberText value={answered} /> (
                <NumberText value={answered / asked} form="percent" />)
              </>
            ),
          },
          {
            id: 'hours',
            header: t('hours'),
            numeric: true,
            render: ({ hours }) => (hours === null ? '–' : <NumberText value={hours} />),
          },
        ]}
      />
    </>
  );
}

/** For which needs no offer fits, by category and district, each as a way to them. */
export function MissingTable({ missing }: { missing: readonly MissingOffers[] }) {
  const { t } = useTranslation('figures');
  const { code } = useLanguage();
  if (missing.length === 0) return <p>{t('missingNone')}</p>;
  return (
    <>
      <p className="measure mb-3">{t('missingText')}</p>
      <Table
        caption={t('missing')}
        hideCaption
        rows={missing}
        rowKey={({ category, district }) => `${category.slug} ${district?.slug ?? ''}`}
        stack
        columns={[
          {
            id: 'category',
            header: t('category'),
            rowHeader: true,
            render: ({ category, district }) => (
              <a
                href={overviewAddress(code, {
                  kind: 'need',
                  category: category.slug,
                  district: district?.slug ?? '',
                })}
              >
                {category.label}
              </a>
            ),
          },
          {
            id: 'district',
            header: t('nameOf_district'),
            render: ({ district }) => district?.label ?? t('somewhere'),
          },
          {
            id: 'needs',
            header: t('missingNeeds'),
            numeric: true,
            render: ({ needs }) => <NumberText value={needs} />,
          },
          {
            id: 'oldest',
            header: t('oldest'),
            render: ({ oldest }) => <DateText value={oldest} />,
          },
        ]}
      />
    </>
  );
}
