import { useTranslation } from 'react-i18next';
import { MapSign } from './map-sign.tsx';
import { outline } from './outline.ts';
import type { Bounds } from './projection.ts';
import { pictureOf, project } from './projection.ts';

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
  const picture = pictureOf(bounds, ratio);
  // Signs and lines keep their size however large the part of the country is.
  const scale = picture.width / 480;
  const inside = clusters.filter(({ lat, lon }) => {
    const { x, y } = project(lon, lat);
    const right = picture.x + picture.width;
    return x >= picture.x && x <= right && y >= picture.y && y <= picture.y + picture.height;
  });
  const bySize = [...inside].sort((a, b) => b.count - a.count);
  return (
    <svg
      viewBox={`${picture.x} ${picture.y} ${picture.width} ${picture.height}`}
      className="block size-full bg-harbour-wash"
      role="group"
      aria-label={t('title')}
      direction="ltr"
    >
      <path d={outline.neighbours} className="fill-paper stroke-line" strokeWidth={scale} />
      <path d={outline.land} className="fill-surface stroke-soft" strokeWidth={1.2 * scale} />
      <path
        d={outline.borders}
        strokeDasharray={`${4 * scale} ${3 * scale}`}
        strokeWidth={0.7 * scale}
        className="fill-none stroke-soft"
      />
      {bySize.map(({ lat, lon, count, label, href, area }) => {
        const { x, y } = project(lon, lat);
        const words = wordsOf({ count, label });
        return (
          <a key={`${lat},${lon},${href}`} href={href} aria-label={words}>
            <title>{words}</title>
            <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})`}>
              {area && <circle r="23" className="fill-harbour opacity-15" />}
              <MapSign count={count} area={area} />
            </g>
          </a>
        );
      })}
    </svg>
  );
}
