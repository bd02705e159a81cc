import { useTranslation } from '../../i18n/use-translation.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { useFacetWords } from '../initiatives/facet-words.ts';
import { facetNames } from '../initiatives/filters.ts';

/** Part of an address: from left to right in every language, and broken where there is no room. */
export function AddressText({ children }: { children: string }) {
  return (
    <code dir="ltr" className="text-sm break-all text-ink">
      {children}
    </code>
  );
}

const files = [
  { path: '/open-data/initiatives.geojson', use: 'openDataGeojsonUse', isFile: true },
  { path: '/open-data/initiatives.csv', use: 'openDataCsvUse', isFile: true },
  { path: '/open-data/sessions.json', use: 'openDataSessionsUse', isFile: true },
  { path: '/open-data/commitments.csv', use: 'openDataCommitmentsUse', isFile: true },
  { path: '/open-data/commitments.atom', use: 'openDataCommitmentNewsUse', isFile: true },
  { path: '/open-data/exchange.csv', use: 'openDataExchangeUse', isFile: true },
  { path: '/open-data/sessions.ics', use: 'openDataSessionsUse', isFile: true },
  { path: '/map/tiles/{z}/{x}/{y}.mvt', use: 'openDataTilesUse', isFile: false },
  { path: '/sitemap.xml', use: 'openDataSitemapUse', isFile: true },
] as const;

/** What the data are good for, and at which address each form of them is. */
export function DataFiles() {
  const { t } = useTranslation('pages');
  return (
    <DefinitionList
      items={files.map(({ path, use, isFile }) => ({
        id: path,
        term: t(use),
        detail: isFile ? (
          <a href={path}>
            <AddressText>{path}</AddressText>
          </a>
        ) : (
          <AddressText>{path}</AddressText>
        ),
      }))}
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
