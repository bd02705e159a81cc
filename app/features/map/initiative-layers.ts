import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import { schemeOf } from './base-style.ts';
import type { MapColours } from './map-colours.ts';
import { imageId } from './map-images.ts';

/** Up to this zoom the server has tiles; beyond it the last ones are enlarged. */
const deepestTile = 16;

/** The layers that answer a pointer, the topmost first. */
export const pointerLayers = ['initiative-pins', 'initiative-areas', 'initiative-clusters'];

const isCluster: ExpressionSpecification = ['has', 'count'];
const isArea: ExpressionSpecification = ['to-boolean', ['get', 'area']];
const isDistrict: ExpressionSpecification = ['has', 'district'];
const countText: ExpressionSpecification = ['to-string', ['coalesce', ['get', 'count'], 1]];

/** The server's clustered tiles for a filter, as a query string without "?". */
export function tileSource(origin: string, query: string): VectorSourceSpecification {
  return {
    type: 'vector',
    tiles: [`${origin}/map/tiles/{z}/{x}/{y}.mvt${query ? `?${query}` : ''}`],
    minzoom: 0,
    maxzoom: deepestTile,
  };
}

/** One point for the entry that is looked at in the list, or none. */
export function highlightSource(
  point: { lat: number; lon: number } | null,
): GeoJSONSourceSpecification {
  const geometry = point && { type: 'Point' as const, coordinates: [point.lon, point.lat] };
  return {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: geometry ? [{ type: 'Feature', properties: {}, geometry }] : [],
    },
  };
}

/** A layer that belongs to one of the two sources above. */
type OverlayLayer = Extract<LayerSpecification, { source: string }>;

/** How initiatives look: squares with a count, rings for areas, triangles for one known place. */
export function initiativeLayers(colours: MapColours): OverlayLayer[] {
  const scheme = schemeOf(colours);
  const tiles = { source: 'initiatives', 'source-layer': 'initiatives' };
  const visible = { 'icon-allow-overlap': true, 'icon-padding': 0 } as const;
  return [
    {
      id: 'initiative-area-shades',
      type: 'circle',
      ...tiles,
      filter: isArea,
      paint: {
        'circle-color': colours.harbour,
        'circle-opacity': 0.16,
        // From zoom 9 on about 4 km around a town, 1 km around a district, never smaller than the number in it.
        'circle-radius': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          8,
          22,
          10,
          ['case', isDistrict, 22, 44],
          13,
          ['case', isDistrict, 82, 330],
        ],
        'circle-blur': 0.25,
      },
    },
    {
      id: 'initiative-names',
      type: 'symbol',
      ...tiles,
      minzoom: 11,
      filter: ['all', ['!', isCluster], ['!', isArea], ['has', 'name']],
      layout: {
        'icon-image': imageId('initiative', scheme, ['get', 'name']),
        'icon-anchor': 'top',
        // Just below the pin: a name that touches a sign is left out.
        'icon-offset': [0, 8],
        'icon-padding': 0,
      },
    },
    {
      id: 'initiative-clusters',
      type: 'symbol',
      ...tiles,
      filter: ['all', isCluster, ['!', isArea]],
      layout: { ...visible, 'icon-image': imageId('cluster', scheme, countText) },
    },
    {
      id: 'initiative-areas',
      type: 'symbol',
      ...tiles,
      filter: isArea,
      layout: { ...visible, 'icon-image': imageId('area', scheme, countText) },
    },
    {
      id: 'initiative-pins',
      type: 'symbol',
      ...tiles,
      filter: ['all', ['!', isCluster], ['!', isArea]],
      layout: { ...visible, 'icon-image': imageId('pin', scheme, ''), 'icon-offset': [0, -6] },
    },
    {
      id: 'initiative-highlight',
      type: 'circle',
      source: 'highlight',
      paint: {
        'circle-radius': 22,
        'circle-color': colours.brick,
        'circle-opacity': 0.12,
        'circle-stroke-color': colours.brick,
        'circle-stroke-width': 3,
      },
    },
  ];
}
