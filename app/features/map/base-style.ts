import type {
  ExpressionSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { LanguageCode } from '../../i18n/locales.ts';
import type { MapColours } from './map-colours.ts';
import { imageId } from './map-images.ts';

/** The name of a place in a language, and where it has none there, its own. */
function nameIn(language: LanguageCode): ExpressionSpecification {
  return ['coalesce', ['get', language], ['get', 'name']];
}

/** 'light' or 'dark': the part of an image's name that tells the two drawings apart. */
export function schemeOf(colours: MapColours): string {
  return colours.dark ? 'dark' : 'light';
}

/**
 * The muted background: sea, land, provinces, names of places. Names are images that the browser
 * draws itself (map-images.ts), so that no font server is asked and Arabic is shaped rightly in
 * both engines.
 * @param rasterUrl a city's own tiles ({z}, {x}, {y}), which then replace land and names
 */
export function buildBaseStyle(options: {
  colours: MapColours;
  language: LanguageCode;
  origin: string;
  rasterUrl: string | null;
}): StyleSpecification {
  const { colours, language, origin, rasterUrl } = options;
  if (rasterUrl) {
    return {
      version: 8,
      sources: { city: { type: 'raster', tiles: [rasterUrl], tileSize: 256 } },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': colours.neighbours } },
        { id: 'city', type: 'raster', source: 'city' },
      ],
    };
  }
  const file = (name: string) => ({
    type: 'geojson' as const,
    data: `${origin}/map/${name}.geojson`,
  });
  const own: ExpressionSpecification = ['boolean', ['get', 'focus'], false];
  const isLandmark: ExpressionSpecification = ['all', ['has', 'own'], ['<=', ['get', 'zoom'], 6]];
  const below = {
    'icon-anchor': 'top',
    'icon-offset': [0, 15],
    'icon-padding': 1,
    'symbol-sort-key': ['-', 0, ['get', 'rank']],
  } satisfies SymbolLayerSpecification['layout'];
  const label = (role: string) => imageId(role, schemeOf(colours), nameIn(language));
  return {
    version: 8,
    sources: {
      land: file('land'),
      provinces: file('provinces'),
      places: file('places'),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      {
        id: 'land',
        type: 'fill',
        source: 'land',
        paint: {
          'fill-color': ['case', own, colours.land, colours.neighbours],
          'fill-antialias': false,
        },
      },
      {
        id: 'seams',
        type: 'line',
        source: 'land',
        maxzoom: 6,
        paint: { 'line-color': colours.neighbours, 'line-width': 1.5 },
      },
      {
        id: 'borders',
        type: 'line',
        source: 'land',
        paint: {
          'line-color': ['case', own, colours.border, colours.coast],
          'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.4, 8, 1.1, 12, 1.8],
          'line-opacity': ['case', own, 1, 0.55],
        },
      },
      {
        id: 'provinces',
        type: 'line',
        source: 'provinces',
        minzoom: 6,
        filter: ['==', ['get', 'kind'], 'border'],
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colours.border,
          'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.5, 12, 1.2],
          'line-dasharray': [4, 3],
        },
      },
      {
        id: 'places',
        type: 'symbol',
        source: 'places',
        filter: ['all', ['<=', ['get', 'zoom'], ['zoom']], ['!', isLandmark]],
        layout: {
          ...below,
          'icon-image': ['case', ['has', 'own'], label('city'), label('village')],
        },
      },
      {
        id: 'landmarks',
        type: 'symbol',
        source: 'places',
        minzoom: 5.5,
        filter: isLandmark,
        // The few that tell where one is stay readable beside the signs of initiatives.
        layout: { ...below, 'icon-image': label('city'), 'icon-allow-overlap': true },
      },
    ],
  };
}
