import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { MapCredits } from '../map/map-legend.tsx';
import { outline } from '../map/outline.ts';
import { StillMap } from '../map/still-map.tsx';
import type { ClusterRow } from './home.ts';
import { createMapClusters, spreadClusters } from './map-clusters.ts';

/** A still picture of where initiatives are, with the way to the map that moves. */
export function MapGlimpse({ clusters }: { clusters: readonly ClusterRow[] }) {
  const { t } = useTranslation('home');
  const { code } = useLanguage();
  const spots = spreadClusters(clusters, outline.bounds);
  return (
    <figure className="border border-line bg-surface">
      <div className="aspect-[4/3] overflow-hidden">
        <StillMap
          clusters={createMapClusters(code, spots, (place) => t('around', { place }))}
          bounds={outline.bounds}
        />
      </div>
      <figcaption className="border-t border-line px-3 py-2 text-sm">
        <ButtonLink to={`/${code}/initiatives?view=map`} variant="link" icon="map">
          {t('openMap')}
        </ButtonLink>
        <MapCredits own={null} />
      </figcaption>
    </figure>
  );
}
