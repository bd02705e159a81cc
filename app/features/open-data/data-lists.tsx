import { Fragment } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Table } from '../../ui/table.tsx';
import { useFacetWords } from '../initiatives/facet-words.ts';
import { facetNames } from '../initiatives/filters.ts';
import { csvColumns } from './to-csv.ts';

/** Part of an address: from left to right in every language, and broken where there is no room. */
export function AddressText({ children }: { children: string }) {
  return (
    <code dir="ltr" className="text-sm break-all text-ink">
      {children}
    </code>
  );
}

/** Name of a column: broken behind a part of it, never within a word. */
function ColumnName({ children }: { children: string }) {
  return (
    <code dir="ltr" className="text-sm text-ink">
      {children.split('_').map((part, index) => (
        <Fragment key={part}>
          {index > 0 && (
            <>
              _<wbr />
            </>
          )}
          {part}
        </Fragment>
      ))}
    </code>
  );
}

const files = [
  { path: '/open-data/initiatives.geojson', use: 'openDataGeojsonUse', isFile: true },
  { path: '/open-data/initiatives.csv', use: 'openDataCsvUse', isFile: true },
  { path: '/open-data/initiatives.xlsx', use: 'openData:useXlsx', isFile: true },
  { path: '/open-data/initiatives.json', use: 'openData:useJsonLd', isFile: true },
  { path: '/open-data/initiatives.ics', use: 'openData:useIcal', isFile: true },
  { path: '/open-data/hsds', use: 'openData:useHsds', isFile: true },
  { path: '/open-data/murmurations', use: 'openData:useMurmurations', isFile: true },
  { path: '/open-data/sessions.json', use: 'openData:useOparl', isFile: true },
  { path: '/open-data/commitments.csv', use: 'openDataCommitmentsUse', isFile: true },
  { path: '/open-data/commitments.atom', use: 'openDataCommitmentNewsUse', isFile: true },
  { path: '/open-data/exchange.csv', use: 'openDataExchangeUse', isFile: true },
  { path: '/open-data/mapping-report.json', use: 'openData:useMapping', isFile: true },
  { path: '/open-data/sessions.ics', use: 'openDataSessionsUse', isFile: true },
  { path: '/map/tiles/{z}/{x}/{y}.mvt', use: 'openDataTilesUse', isFile: false },
  { path: '/sitemap.xml', use: 'openDataSitemapUse', isFile: true },
] as const;

/** What the data are good for, and at which address each form of them is. */
export function DataFiles() {
  const { t } = useTranslation('pages');
  // Some uses are words of the files themselves.
  useTranslation('openData');
  return (
    <ul className="border-t border-line">
      {files.map(({ path, use, isFile }) => (
        <li key={path} className="border-b border-line py-2">
          {isFile ? (
            <a href={path} className="inline-flex min-h-target items-center">
              <AddressText>{path}</AddressText>
            </a>
          ) : (
            <AddressText>{path}</AddressText>
          )}
          <p className="measure">{t(use)}</p>
        </li>
      ))}
    </ul>
  );
}

const meanings: Record<string, string> = {
  id: 'openData:fieldId',
  url: 'openData:columnPage',
  name: 'openData:columnName',
  name_language: 'openData:fieldLanguage',
  summary: 'openData:columnSummary',
  summary_language: 'openData:fieldLanguage',
  kind: 'initiatives:facetKind',
  form: 'openData:fieldForm',
  status: 'initiatives:facetStatus',
  scope: 'initiatives:facetScope',
  themes: 'initiatives:facetTheme',
  target_groups: 'initiatives:facetGroup',
  activities: 'initiatives:facetActivity',
  accessibility: 'initiatives:facetAccessibility',
  languages: 'initiatives:facetLanguage',
  lead: 'openData:columnLead',
  partners: 'openData:columnPartners',
  places: 'initiatives:facetPlace',
  latitude: 'openData:columnLatitude',
  longitude: 'openData:columnLongitude',
  approximate: 'openData:fieldApproximate',
  website: 'openData:columnWebsite',
  started: 'openData:columnStart',
  ended: 'openData:columnEnd',
  confirmed: 'openData:columnConfirmed',
  licence: 'openData:fieldLicence',
  date: 'openData:fieldDate',
};

/** The fields of an initiative in the files, with what each holds. */
export function DataFields() {
  const { t } = useTranslation('openData');
  // Some are said in the words of the directory.
  useTranslation('initiatives');
  return (
    <Table
      caption={t('fieldsTitle')}
      hideCaption
      rows={csvColumns}
      rowKey={(name) => name}
      columns={[
        {
          id: 'name',
          header: t('fieldsName'),
          rowHeader: true,
          render: (name) => <ColumnName>{name}</ColumnName>,
        },
        {
          id: 'meaning',
          header: t('fieldsMeaning'),
          render: (name) => t(meanings[name] as 'openData:fieldId'),
        },
      ]}
    />
  );
}

/** The filters that an address may hold; those of the directory. */
export function DataFilters() {
  const { t } = useTranslation('pages');
  const { legendOf } = useFacetWords();
  const filters = [
    { name: 'q', what: t('openDataFilterSearch') },
    ...facetNames.map((name) => ({ name, what: legendOf(name) })),
    { name: 'near', what: t('openDataFilterNear') },
    { name: 'km', what: t('openDataFilterKm') },
  ];
  return (
    <DefinitionList
      items={filters.map(({ name, what }) => ({
        id: name,
        term: <AddressText>{name}</AddressText>,
        detail: what,
      }))}
    />
  );
}
