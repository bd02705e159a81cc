import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { languageCodes } from '../../i18n/locales.ts';
import { buildBaseStyle } from './base-style.ts';
import {
  highlightSource,
  initiativeLayers,
  pointerLayers,
  tileSource,
} from './initiative-layers.ts';
import type { MapColours } from './map-colours.ts';
import { readImageId } from './map-images.ts';

const origin = 'https://forum.example';
const grey = 'rgb(120, 120, 120)';
const colours: MapColours = {
  dark: false,
  sea: grey,
  land: grey,
  neighbours: grey,
  coast: grey,
  border: grey,
  label: grey,
  quietLabel: grey,
  halo: grey,
  ink: grey,
  paper: grey,
  brick: grey,
  harbour: grey,
};

test.each(languageCodes)('the whole map is a valid style in %s', (language) => {
  const base = buildBaseStyle({ colours, language, origin, rasterUrl: null });
  const style = {
    ...base,
    sources: {
      ...base.sources,
      initiatives: tileSource(origin, 'theme=housing'),
      highlight: highlightSource({ lat: 51, lon: 3.7 }),
    },
    layers: [...base.layers, ...initiativeLayers(colours)],
  };
  expect(validateStyleMin(style)).toEqual([]);
});

test('nothing but the forum itself is asked, unless a city names its own tiles', () => {
  const base = buildBaseStyle({ colours, language: 'nl', origin, rasterUrl: null });
  const addresses = JSON.stringify(base).match(/https?:[^"]+/g) ?? [];
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !address.startsWith(origin))).toEqual([]);
  expect(base.glyphs).toBeUndefined();

  const rasterUrl = 'https://tiles.city.example/{z}/{x}/{y}.png';
  const raster = buildBaseStyle({ colours, language: 'nl', origin, rasterUrl });
  expect(validateStyleMin(raster)).toEqual([]);
  expect(Object.keys(raster.sources)).toEqual(['city']);
});

test('every layer that answers a pointer exists, and each of its signs has another shape', () => {
  const layers = initiativeLayers(colours).filter(({ id }) => pointerLayers.includes(id));
  expect(layers.map(({ id }) => id).toSorted()).toEqual(pointerLayers.toSorted());
  const roles = layers.map((layer) => JSON.stringify(layer.layout).match(/concat","(\w+)"/)?.[1]);
  expect(new Set(roles).size).toBe(3);
});

test('the filter goes along with every tile', () => {
  expect(tileSource(origin, 'theme=housing').tiles).toEqual([
    `${origin}/map/tiles/{z}/{x}/{y}.mvt?theme=housing`,
  ]);
  expect(tileSource(origin, '').tiles).toEqual([`${origin}/map/tiles/{z}/{x}/{y}.mvt`]);
});

test('images are ours by role; a name may hold the separator', () => {
  expect(readImageId('cluster|dark|16')).toEqual({ role: 'cluster', text: '16' });
  expect(readImageId('initiative|light|A|B')).toEqual({ role: 'initiative', text: 'A|B' });
  expect(readImageId('pin|light|')).toEqual({ role: 'pin', text: '' });
  expect(readImageId('airport-15')).toBeNull();
  expect(readImageId('constructor|light|')).toBeNull();
});
