import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
  VectorSourceSpecification,
} from 'maplibre-gl';
import type { Bounds } from './projection.ts';

/** Where the map looks: degrees and zoom. */
export interface Camera {
  lat: number;
  lon: number;
  zoom: number;
}

/** A drawn feature of the tiles, as far as both libraries agree. */
export interface MapFeature {
  properties: Record<string, unknown> | null;
  geometry: { type: string; coordinates?: unknown };
}

interface Move {
  duration?: number;
  padding?: number;
  maxZoom?: number;
}

/** The part of a map that both libraries have. */
export interface MapSurface {
  /** MapLibre's way to ask for an image; Mapbox fires the event below instead. */
  setMissingStyleImageResolver?(resolver: ((id: string) => void) | null): unknown;
  on(type: 'styleimagemissing', listener: (event: { id: string }) => void): unknown;
  off(type: 'styleimagemissing', listener: (event: { id: string }) => void): unknown;
  hasImage(id: string): boolean;
  addImage(id: string, image: ImageData, options: { pixelRatio: number }): unknown;
  getLayer(id: string): unknown;
  getCanvas(): HTMLCanvasElement;
  getZoom(): number;
  getBounds(): { contains(point: [number, number]): boolean } | null;
  queryRenderedFeatures(options: { layers: string[] }): MapFeature[];
  easeTo(options: Move & { center?: [number, number]; zoom?: number }): unknown;
  fitBounds(box: [number, number, number, number], options?: Move): unknown;
}

/** What an engine is asked to show and whom it tells. */
export interface EngineProps {
  mapStyle: StyleSpecification | string;
  token: string | null;
  /** A style from elsewhere brings its own credits; ours stand under the map. */
  creditsInside: boolean;
  start: Camera | Bounds;
  tiles: VectorSourceSpecification;
  highlight: GeoJSONSourceSpecification;
  layers: Extract<LayerSpecification, { source: string }>[];
  pointerLayers: string[];
  cursor: string;
  onCreate: (map: MapSurface) => void;
  onIdle: () => void;
  onMove: (camera: Camera, byPerson: boolean) => void;
  onPress: (feature: MapFeature | null) => void;
  onPoint: (feature: MapFeature | null) => void;
  /** fatal: there is no map at all. */
  onError: (error: unknown, fatal: boolean) => void;
}

/** The start as react-map-gl wants it; a box gets room around it. */
export function viewOf(start: Camera | Bounds) {
  if ('zoom' in start) return { longitude: start.lon, latitude: start.lat, zoom: start.zoom };
  const bounds: [number, number, number, number] = [
    start.west,
    start.south,
    start.east,
    start.north,
  ];
  return { bounds, fitBoundsOptions: { padding: 36, maxZoom: 12 } };
}

/** Whether Mapbox says that the token is missing, wrong or not accepted (its licence check). */
export function isRefusal(error: unknown): boolean {
  const { message = '', status } = (error ?? {}) as { message?: string; status?: number };
  if (status !== undefined) return status === 401;
  return /access token|\b401\b/i.test(message);
}
