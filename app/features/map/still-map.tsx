import { useTranslation } from 'react-i18next';
import { outline } from './outline.ts';
import type { Bounds } from './projection.ts';
import { contains, pictureOf, project } from './projection.ts';

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

/** The same signs as on the moving map, drawn around (0, 0) with a tenth of the picture's width. */
function Sign({ count, area }: Pick<MapCluster, 'count' | 'area'>) {
  const text = (
    <text textAnchor="middle" y="4.6" className="text-[13px] font-bold">
      {count}
    </text>
  );
  if (area)
    return (
      <>
        <circle r="23" className="fill-harbour opacity-15" />
        <circle r="14" strokeDasharray="4 2.5" className="fill-paper stroke-harbour stroke-2" />
        <g className="fill-ink">{text}</g>
      </>
    );
  if (count > 1)
    return (
      <>
        <rect x="-15" y="-15" width="30" height="30" rx="4" className="fill-ink stroke-paper stroke-2" />
        <g className="fill-paper">{text}</g>
      </>
    );
  return <path d="M0-14 11 6h-22z" strokeLinejoin="round" className="fill-brick stroke-paper stroke-2" />;
}

/** The map as a still picture with links: what is there before and without JavaScript or WebGL. */
export function StillMap({ clusters, bounds }: { clusters: MapCluster[]; bounds: Bounds }) {
  const { t } = useTranslation('map');
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
        const words = count > 1 || area ? t('spot', { count, place: label }) : label;
        return (
          <a key={`${lat},${lon},${href}`} href={href} aria-label={words}>
            <title>{words}</title>
            <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})`}>
              <Sign count={count} area={area} />
            </g>
          </a>
        );
      })}
    </svg>
  );
}

/** How many initiatives lie outside what the still map shows. */
export function countOutside(clusters: MapCluster[], bounds: Bounds): number {
  return clusters
    .filter(({ lat, lon }) => !contains(bounds, lon, lat))
    .reduce((sum, { count }) => sum + count, 0);
}
