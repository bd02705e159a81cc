import type { ReactNode } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { classNames } from '../../ui/class-names.ts';
import type { InitiativeMap } from './initiative-map.client.tsx';
import type { Camera } from './map-engine.ts';
import type { MapEntry } from './map-contents.tsx';
import { MapContents } from './map-contents.tsx';
import { MapCredits, MapLegend } from './map-legend.tsx';
import type { Bounds } from './projection.ts';
import type { MapCluster } from './still-map.tsx';
import { inReadingOrder } from './selection.ts';
import { StillMap, useClusterWords } from './still-map.tsx';

export type { MapCluster } from './still-map.tsx';
export type { Camera } from './map-engine.ts';

export interface MapPanelProps {
  language: LanguageCode;
  /** The filter as in the address of the list, without "?". */
  tilesQuery: string;
  /** For the picture before and without JavaScript. */
  clusters: MapCluster[];
  /** What is shown first, unless the address has a camera. */
  bounds: Bounds;
  camera?: Camera | null;
  caption?: ReactNode;
  token?: string | null;
  styleUrl?: string | null;
  rasterUrl?: string | null;
  attribution?: string | null;
  /** Where the list's entry under pointer or focus is. */
  highlighted?: { lat: number; lon: number } | null;
  onHighlight?: ((slug: string | null) => void) | undefined;
  onMove?: (camera: Camera) => void;
  className?: string;
}

type Trouble = 'noWebgl' | 'failed' | null;

/** Both engines need WebGL 2; asking first saves half a megabyte where there is none. */
function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/**
 * The map of a list of initiatives: a still picture with links from the server, which becomes the
 * moving map once it is on the screen.
 */
export function MapPanel(props: MapPanelProps) {
  const { clusters, bounds, caption, className, attribution = null } = props;
  const { t } = useTranslation('map');
  const wordsOf = useClusterWords();
  const { dir } = useLanguage();
  const figure = useRef<HTMLElement>(null);
  const [Moving, setMoving] = useState<typeof InitiativeMap | null>(null);
  const [drawn, setDrawn] = useState<MapEntry[] | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);

  const fail = useCallback(() => {
    setMoving(null);
    setDrawn(null);
    setTrouble('failed');
  }, []);
  const load = useCallback(() => {
    setTrouble(null);
    if (!canDraw()) return setTrouble('noWebgl');
    import('./initiative-map.client.tsx').then((file) => setMoving(() => file.InitiativeMap), fail);
  }, [fail]);

  useEffect(() => {
    if (!figure.current) return;
    const watch = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      watch.disconnect();
      load();
    });
    watch.observe(figure.current);
    return () => watch.disconnect();
  }, [load]);

  return (
    <figure
      ref={figure}
      data-wakes-scripts
      className={classNames('border border-line bg-surface', className)}
    >
      <div className="relative aspect-[4/3] max-h-[38rem] w-full overflow-hidden">
        {!drawn && <StillMap clusters={clusters} bounds={bounds} />}
        {Moving && (
          <div className={classNames('absolute inset-0', !drawn && 'invisible')}>
            <Moving
              language={props.language}
              tilesQuery={props.tilesQuery}
              token={props.token ?? null}
              styleUrl={props.styleUrl ?? null}
              rasterUrl={props.rasterUrl ?? null}
              bounds={bounds}
              camera={props.camera ?? null}
              highlighted={props.highlighted ?? null}
              onHighlight={props.onHighlight}
              onMove={props.onMove}
              onDrawn={setDrawn}
              onRestart={() => setDrawn(null)}
              onFailure={fail}
            />
          </div>
        )}
      </div>
      <figcaption className="border-t border-line px-3 py-2 text-sm">
        {trouble && (
          <p role="status" className="mb-2">
            {t(trouble)}{' '}
            {trouble === 'failed' && (
              <button type="button" onClick={load} className="text-harbour underline">
                {t('retry')}
              </button>
            )}
          </p>
        )}
        {caption}
        <MapContents
          entries={
            drawn ??
            inReadingOrder(clusters, dir).map((cluster) => ({
              words: wordsOf(cluster),
              href: cluster.href,
            }))
          }
        />
        <MapLegend />
        <MapCredits own={attribution} />
      </figcaption>
    </figure>
  );
}
