import { useTranslation } from '../../i18n/use-translation.ts';
import type { Column } from '../../ui/table.tsx';
import { Table } from '../../ui/table.tsx';

interface Credit {
  id: string;
  what: string;
  sources: readonly (readonly [name: string, href: string])[];
  licence: string;
  licenceHref?: string;
  file?: { href: string; label: string };
}

/** A name or licence, which stays in English everywhere. */
function Name({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} rel="noreferrer">
      <bdi lang="en">{children}</bdi>
    </a>
  );
}

const fonts = [
  ['Atkinson Hyperlegible Next', 'https://www.brailleinstitute.org/freefont/'],
  ['Vazirmatn', 'https://github.com/rastikerdar/vazirmatn'],
  ['Noto Sans', 'https://fonts.google.com/noto'],
] as const;

/** Whose data and typefaces the site shows, under which licences. */
export function Credits() {
  const { t } = useTranslation('pages');
  const rows: Credit[] = [
    {
      id: 'land',
      what: t('aboutLand'),
      sources: [['© OpenStreetMap contributors', 'https://www.openstreetmap.org/copyright']],
      licence: 'ODbL 1.0',
      licenceHref: 'https://opendatacommons.org/licenses/odbl/1-0/',
      file: { href: '/map/land.geojson', label: t('aboutLandFile') },
    },
    {
      id: 'provinces',
      what: t('aboutProvinces'),
      sources: [['Natural Earth', 'https://www.naturalearthdata.com']],
      licence: t('aboutPublicDomain'),
    },
    {
      id: 'places',
      what: t('aboutPlaces'),
      sources: [['GeoNames', 'https://www.geonames.org']],
      licence: 'CC BY 4.0',
      licenceHref: 'https://creativecommons.org/licenses/by/4.0/',
    },
    {
      id: 'fonts',
      what: t('aboutFonts'),
      sources: fonts,
      licence: 'OFL-1.1',
      licenceHref: 'https://openfontlicense.org',
    },
  ];
  const columns: Column<Credit>[] = [
    { id: 'what', header: t('what'), rowHeader: true, render: (credit) => credit.what },
    {
      id: 'source',
      header: t('aboutSource'),
      render: (credit) => (
        <div>
          {credit.sources.map(([name, href]) => (
            <div key={href}>
              <Name href={href}>{name}</Name>
            </div>
          ))}
          {credit.file && (
            <div className="text-sm">
              <a href={credit.file.href} download>
                {credit.file.label}
              </a>
            </div>
          )}
        </div>
      ),
    },
    {
      id: 'licence',
      header: t('aboutLicence'),
      render: (credit) =>
        credit.licenceHref ? (
          <Name href={credit.licenceHref}>{credit.licence}</Name>
        ) : (
          credit.licence
        ),
    },
  ];
  return (
    <Table
      caption={t('aboutCredits')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      stack
    />
  );
}
