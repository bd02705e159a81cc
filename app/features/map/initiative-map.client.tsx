import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { buildBaseStyle } from './base-style.ts';
import {
  highlightSource,
  initiativeLayers,
  pointerLayers,
  tileSource,
} from './initiative-layers.ts';
import { MapButtons } from './map-buttons.tsx';
import type { MapEntry } from './map-contents.tsx';
import type { Camera, MapFeature, MapSurface } from './map-engine.ts';
import { isRefusal } from './map-engine.ts';
import { MapSelection, useSpotWords } from './map-selection.tsx';
import type { PlaceFinder } from './nearest-place.ts';
import { loadPlaceFinder } from './nearest-place.ts';
import type { Bounds } from './projection.ts';
import type { Spot } from './selection.ts';
import {
  canSplit,
  distinctSpots,
  inReadingOrder,
  onlyOne,
  readSpot,
  spotQuery,
} from './selection.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { useEngine } from './use-engine.ts';
import { useMapColours } from './use-map-colours.ts';
import { useMapImages } from './use-map-images.ts';

export interface InitiativeMapProps {
  language: LanguageCode;
  tilesQuery: string;
  token: string | null;
  styleUrl: string | null;
  rasterUrl: string | null;
  bounds: Bounds;
  camera: Camera | null;
  highlighted: { lat: number; lon: number } | null;
  onHighlight?: ((slug: string | null) => void) | undefined;
  onMove?: ((camera: Camera) => void) | undefined;
  /** The map has drawn everything it knows: this, in words. */
  onDrawn: (entries: MapEntry[]) => void;
  /** Another engine takes over and has drawn nothing yet. */
  onRestart: () => void;
  /** There is no map and will be none. */
  onFailure: () => void;
}

const countOf = (spots: readonly Spot[]) => spots.reduce((sum, { count }) => sum + count, 0);

const boxOf = ({ west, south, east, north }: Bounds): [number, number, number, number] => [
  west,
  south,
  east,
  north,
];

/** The moving map with its buttons, its panel and its content in words. In the browser only. */
export function InitiativeMap(props: InitiativeMapProps) {
  const { language, tilesQuery, bounds, highlighted, onHighlight, onMove, onFailure } = props;
  const { t } = useTranslation('map');
  const element = useRef<HTMLDivElement>(null);
  const colours = useMapColours(element);
  const { name, Engine, refuse } = useEngine(props.token, onFailure);
  const [map, setMap] = useState<MapSurface | null>(null);
  const [selected, setSelected] = useState<Spot | null>(null);
  const [pointed, setPointed] = useState<Spot | null>(null);
  /** The spot whose words are looked at under the map. */
  const [looked, setLooked] = useState<Spot | null>(null);
  const [hasMoved, setHasMoved] = useState(false);
  const { dir } = useLanguage();
  const [spots, setSpots] = useState<Spot[] | null>(null);
  const [findPlace, setFindPlace] = useState<PlaceFinder>(() => () => null);
  const lastCamera = useRef<Camera | null>(props.camera);
  const wordsOf = useSpotWords(findPlace);
  const fontReady = useMapImages(map, element, colours);
  const { origin } = window.location;

  useEffect(() => {
    void loadPlaceFinder(language).then((finder) => setFindPlace(() => finder));
  }, [language]);

  const [styleFailed, setStyleFailed] = useState(false);
  const styleUrl = styleFailed ? null : props.styleUrl;
  const mapStyle = useMemo(
    () =>
      styleUrl ??
      (colours && buildBaseStyle({ colours, language, origin, rasterUrl: props.rasterUrl })),
    [styleUrl, props.rasterUrl, colours, language, origin],
  );
  const layers = useMemo(() => (colours ? initiativeLayers(colours) : []), [colours]);
  const tiles = useMemo(() => tileSource(origin, tilesQuery), [origin, tilesQuery]);
  const highlight = useMemo(() => highlightSource(highlighted ?? looked), [highlighted, looked]);

  const create = useCallback(
    (created: MapSurface) => {
      created.getCanvas().setAttribute('aria-label', t('titleKeys'));
      setMap(created);
    },
    [t],
  );

  // A new filter shows its whole result; the person's own moves are left alone.
  const shownBounds = useRef(bounds);
  useEffect(() => {
    if (!map || boxOf(shownBounds.current).join() === boxOf(bounds).join()) return;
    shownBounds.current = bounds;
    setSelected(null);
    setLooked(null);
    map.fitBounds(boxOf(bounds), { padding: 36, maxZoom: 12 });
  }, [map, bounds]);

  useEffect(() => {
    if (!map || !highlighted) return;
    const { lat, lon } = highlighted;
    if (!map.getBounds()?.contains([lon, lat])) map.easeTo({ center: [lon, lat], duration: 400 });
  }, [map, highlighted]);

  // What the buttons and the words under the map move, the person has moved.
  const isAsked = useRef(false);
  function travel(move: (surface: MapSurface) => unknown) {
    if (!map) return;
    isAsked.current = true;
    setLooked(null);
    move(map);
  }

  const opener = useRef<Element | null>(null);
  function close() {
    const isInside = element.current?.querySelector('section')?.contains(document.activeElement);
    setSelected(null);
    if (!isInside) return;
    const back = opener.current?.isConnected ? opener.current : map?.getCanvas();
    if (back instanceof HTMLElement) back.focus();
  }

  function choose(spot: Spot | null) {
    if (!map || !spot) return close();
    if (!canSplit(spot, map.getZoom())) {
      const { activeElement } = document;
      if (!activeElement?.closest('section[tabindex]')) opener.current = activeElement;
      return setSelected(spot);
    }
    close();
    travel(() => {
      if (spot.bounds) map.fitBounds(boxOf(spot.bounds), { padding: 60, maxZoom: 15 });
      else map.easeTo({ center: [spot.lon, spot.lat], zoom: map.getZoom() + 2, duration: 500 });
    });
  }

  function point(feature: MapFeature | null) {
    const spot = feature && readSpot(feature, language);
    if (spot?.lat !== pointed?.lat || spot?.lon !== pointed?.lon) setPointed(spot);
  }

  // What was chosen stays lit in the list, also by touch or keys, where nothing points.
  const lit = onlyOne(selected) ?? onlyOne(pointed) ?? onlyOne(looked);
  useEffect(() => onHighlight?.(lit), [onHighlight, lit]);

  function finish() {
    const drawn = pointerLayers.filter((layer) => map?.getLayer(layer));
    const features = map?.queryRenderedFeatures({ layers: drawn }) ?? [];
    setSpots(inReadingOrder(distinctSpots(features, language), dir));
  }

  const { onDrawn } = props;
  const chooseNow = useRef(choose);
  chooseNow.current = choose;
  useEffect(() => {
    if (!spots) return;
    const entries = spots.map((spot): MapEntry => {
      const only = spot.count === 1 ? spot.initiatives[0] : undefined;
      const words = wordsOf(spot);
      const look = (isLooking: boolean) => setLooked(isLooking ? spot : null);
      return only
        ? { words, look, href: `/${language}/initiatives/${only.slug}` }
        : { words, look, choose: () => chooseNow.current(spot) };
    });
    onDrawn(entries);
  }, [spots, wordsOf, language, onDrawn]);

  function fail(error: unknown, fatal: boolean) {
    if (name === 'mapbox' && (fatal || isRefusal(error))) {
      setMap(null);
      setSpots(null);
      props.onRestart();
      refuse();
    } else if (fatal) onFailure();
    // Our layers join a style once it has arrived; without them its file is what failed.
    else if (styleUrl && !map?.getLayer('initiative-pins')) setStyleFailed(true);
  }

  return (
    <div
      ref={element}
      className="absolute inset-0"
      data-engine={name}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      {Engine && mapStyle && fontReady && (
        <div className="absolute inset-0" dir="ltr">
          <Engine
            key={`${name} ${styleUrl}`}
            mapStyle={mapStyle}
            token={props.token}
            creditsInside={styleUrl !== null}
            start={lastCamera.current ?? bounds}
            tiles={tiles}
            highlight={highlight}
            layers={layers}
            pointerLayers={pointerLayers}
            cursor={pointed ? 'pointer' : 'grab'}
            onCreate={create}
            onIdle={finish}
            onMove={(camera, byPerson) => {
              lastCamera.current = camera;
              if (!byPerson && !isAsked.current) return;
              isAsked.current = false;
              setHasMoved(true);
              onMove?.(camera);
            }}
            onPress={(feature) => choose(feature && readSpot(feature, language))}
            onPoint={point}
            onError={fail}
          />
        </div>
      )}
      <MapButtons
        isCovered={selected !== null}
        onZoom={(steps) =>
          travel((surface) => surface.easeTo({ zoom: surface.getZoom() + steps, duration: 300 }))
        }
        onShowAll={() =>
          travel((surface) => surface.fitBounds(boxOf(bounds), { padding: 36, maxZoom: 12 }))
        }
      />
      {pointed && !selected && (
        <p
          aria-hidden="true"
          className="pointer-events-none absolute start-2 bottom-2 max-w-[80%] bg-ink px-2 py-1 text-sm text-paper"
        >
          {wordsOf(pointed)}
        </p>
      )}
      <div role="status">
        {hasMoved && spots && (
          <VisuallyHidden>{t('nowShown', { count: countOf(spots) })}</VisuallyHidden>
        )}
      </div>
      {selected && (
        <MapSelection
          spot={selected}
          title={wordsOf(selected)}
          language={language}
          listHref={`/${language}/initiatives?${spotQuery(selected, tilesQuery)}`}
          onClose={close}
        />
      )}
    </div>
  );
}
