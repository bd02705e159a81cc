import { useTranslation } from '../../i18n/use-translation.ts';
import { useLinkTarget } from '../../ui/link-target.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { MapSign } from './map-sign.tsx';
import { outline } from './outline.ts';
import type { Bounds } from './projection.ts';
import { pictureOf, project } from './projection.ts';
import { inReadingOrder } from './selection.ts';

/** One shape of the still map: a place with its number of initiatives, and a link to them. */
export interface MapCluster {
  lat: number;
  lon: number;
  count: number;
  /** The place, or the initiative's name when it is the only one. */
  label: string;
  href: string;
  area: boolean;
}

const ratio = 4 / 3;

/** A cluster in words: the initiative's name, or how many there are at the place. */
export function useClusterWords() {
  const { t } = useTranslation('map');
  return ({ count, label }: Pick<MapCluster, 'count' | 'label'>) =>
    count > 1 ? t('spot', { count, place: label }) : label;
}

/** The map as a still picture with links: what is there before and without JavaScript or WebGL. */
export function StillMap({ clusters, bounds }: { clusters: MapCluster[]; bounds: Bounds }) {
  const { t } = useTranslation('map');
  const wordsOf = useClusterWords();
  const target = useLinkTarget();
  const { dir } = useLanguage();
  const picture = pictureOf(bounds, ratio);
  // Shares of the picture, so that signs keep their size however large it is shown.
  const placed = inReadingOrder(clusters, dir).map((cluster) => {
    const { x, y } = project(cluster.lon, cluster.lat);
    const across = ((x - picture.x) / picture.width) * 100;
    const down = ((y - picture.y) / picture.height) * 100;
    return { ...cluster, across, down };
  });
  const inside = placed.filter(
    ({ across, down }) => across > 0 && across < 100 && down > 0 && down < 100,
  );
  const line = { vectorEffect: 'non-scaling-stroke', className: 'fill-none stroke-soft' };
  return (
    <div className="size-full overflow-hidden bg-harbour-wash">
      <svg
        className="mx-auto block aspect-[4/3] h-full overflow-visible"
        role="group"
        aria-label={t('title')}
        direction="ltr"
      >
        <svg
          viewBox={`${picture.x} ${picture.y} ${picture.width} ${picture.height}`}
          overflow="visible"
        >
          <path {...line} d={outline.neighbours} className="fill-paper stroke-line" />
          <path {...line} d={outline.land} className="fill-surface stroke-soft" />
          <path {...line} d={outline.borders} strokeDasharray="4 3" strokeOpacity="0.5" />
        </svg>
        {inside.map(({ across, down, count, label, href, area }) => {
          const words = wordsOf({ count, label });
          return (
            <a key={`${across} ${down} ${href}`} href={href} {...target} className="no-underline">
              <title>{words}</title>
              <svg x={`${across.toFixed(2)}%`} y={`${down.toFixed(2)}%`} overflow="visible">
                {area && <circle r="23" className="fill-harbour opacity-15" />}
                <MapSign count={count} area={area} />
              </svg>
            </a>
          );
        })}
      </svg>
    </div>
  );
}
