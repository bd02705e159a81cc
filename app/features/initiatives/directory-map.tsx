import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ScopeLine } from './scope-line.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import type { Camera } from '../map/map-panel.tsx';
import { MapPanel } from '../map/map-panel.tsx';
import type { Filters } from './filters.ts';
import { filtersToQuery, whatToQuery } from './filters.ts';
import type { Directory } from './initiative.ts';
import type { MapSettings } from './page-context.server.ts';
import { pictureOfResult } from './picture-of-result.ts';

export interface DirectoryMapProps {
  filters: Filters;
  directory: Directory;
  settings: MapSettings;
  camera: Camera | null;
  highlighted?: { lat: number; lon: number } | null;
  onHighlight?: ((slug: string | null) => void) | undefined;
  /** Tells where the map was left by the person. */
  onMove?: (camera: Camera) => void;
  /** Stands in another site's page, without the list beside it. */
  isFramed?: boolean;
}

/** Where the moving map was left: kept in the address, outside the router, so that nothing loads anew. */
function rememberCamera({ lat, lon, zoom }: Camera) {
  const url = new URL(window.location.href);
  url.searchParams.set('at', [lat.toFixed(4), lon.toFixed(4), zoom.toFixed(1)].join(','));
  window.history.replaceState(window.history.state, '', url);
}

/** The map of the list: the same initiatives, and which of them it cannot show. */
export function DirectoryMap(props: DirectoryMapProps) {
  const { filters, directory, settings, camera, highlighted = null, isFramed = false } = props;
  const { t } = useTranslation('map');
  const words = useTranslation('initiatives').t;
  const { code } = useLanguage();
  const { total, onMap, withoutPlace, hidden, wide } = directory;
  const addressOf = (changed: Filters) => `/${code}/initiatives?${filtersToQuery(changed)}`;
  return (
    <MapPanel
      language={code}
      tilesQuery={whatToQuery(filters)}
      {...pictureOfResult(filters, directory, addressOf)}
      camera={camera}
      {...settings}
      highlighted={highlighted}
      onHighlight={props.onHighlight}
      onMove={(moved) => {
        rememberCamera(moved);
        props.onMove?.(moved);
      }}
      className={isFramed ? '[&>div]:max-h-[calc(100vh-11rem)]' : ''}
      caption={
        <>
          <p>
            {t('shown', { count: total, shown: onMap })}
            {withoutPlace > 0 && ` ${t('withoutPlace', { count: withoutPlace })}`}
            {hidden > 0 && ` ${t('hiddenPlace', { count: hidden })}`}
            {wide > 0 && ` ${t('wide', { count: wide })}`}
          </p>
          <ScopeLine filters={filters} scopes={directory.facets.scope} addressOf={addressOf} />
          {!isFramed && (
            <p className="mt-1">
              <Link to={addressOf({ ...filters, view: filters.view === 'map' ? 'list' : 'map' })}>
                {words(filters.view === 'map' ? 'viewListAll' : 'viewMapAll')}
              </Link>
            </p>
          )}
        </>
      }
    />
  );
}
