import { useTranslation } from '../../i18n/use-translation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLinkTarget } from '../../ui/link-target.ts';
import { MapSign } from './map-sign.tsx';

const signs = [
  { word: 'legendCluster', count: 5, area: false },
  { word: 'legendArea', count: 3, area: true },
  { word: 'legendPin', count: 1, area: false },
] as const;

/** What the three signs of the map mean. */
export function MapLegend() {
  const { t } = useTranslation('map');
  return (
    <Disclosure summary={t('legend')} className="mt-1">
      <ul className="space-y-1">
        {signs.map(({ word, count, area }) => (
          <li key={word} className="flex items-center gap-2">
            <svg viewBox="-18 -18 36 36" className="size-8 flex-none" aria-hidden="true">
              <MapSign count={count} area={area} />
            </svg>
            {t(word)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const sources = [
  ['© OpenStreetMap contributors (ODbL)', 'https://www.openstreetmap.org/copyright'],
  ['GeoNames (CC BY 4.0)', 'https://www.geonames.org'],
  ['Natural Earth', 'https://www.naturalearthdata.com'],
] as const;

/** Whose data the map shows; always in sight, as the licences ask. */
export function MapCredits({ own }: { own: string | null }) {
  const { t } = useTranslation('map');
  const { target } = useLinkTarget();
  return (
    <p className="meta mt-1" aria-label={t('credits')}>
      {own && <span>{own}, </span>}
      <bdi lang="en">
        {sources.map(([name, href], i) => (
          <span key={href}>
            {i > 0 && ', '}
            <a href={href} target={target} rel="noreferrer">
              {name}
            </a>
          </span>
        ))}
      </bdi>
    </p>
  );
}
