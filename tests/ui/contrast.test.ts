import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../app/styles/app.css'), 'utf8');

function colours(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]),
  );
}

const light = colours('\n:root');
const dark = colours(`:root[data-scheme='dark']`);
const darkBySystem = colours(`:root:not([data-scheme='light'])`);

/** Relative luminance of a colour, WCAG 2.2. */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface'];
const inks = [
  'ink',
  'soft',
  'harbour',
  'brick',
  'reception',
  'integration',
  'awareness',
  'ok',
  'late',
];
/** Text on its ground: everything that components put on each other. */
const texts = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground])),
  ...['ink', 'soft', 'harbour'].map((ink) => [ink, 'harbour-wash']),
  ...['ink', 'brick', 'late'].map((ink) => [ink, 'brick-wash']),
  ...['brick', 'harbour', 'ink', 'late'].map((ground) => ['paper', ground]),
];
/** Edges of controls, marks and the focus ring against what is beside them. */
const parts = [
  ...grounds.flatMap((ground) =>
    ['ink', 'soft', 'harbour', 'brick', 'ok', 'late'].map((edge) => [edge, ground]),
  ),
  ['harbour', 'harbour-wash'],
  ['late', 'brick-wash'],
];

test('both ways into the dark scheme give the same colours, for every role', () => {
  expect(Object.keys(light)).toHaveLength(14);
  expect(Object.keys(dark)).toEqual(Object.keys(light));
  expect(darkBySystem).toEqual(dark);
});

test.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme text has a contrast of 4.5 and parts of 3', (_, scheme) => {
  const ratio = ([one, other]: string[]) => contrast(scheme[one!] ?? '', scheme[other!] ?? '');
  const weak = [
    ...texts.filter((pair) => !(ratio(pair) >= 4.5)),
    ...parts.filter((pair) => !(ratio(pair) >= 3)),
  ];
  expect(weak.map((pair) => `${pair.join(' on ')}: ${ratio(pair).toFixed(2)}`)).toEqual([]);
});
