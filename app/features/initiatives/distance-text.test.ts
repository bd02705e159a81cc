import { expect, test } from 'vitest';
import { distanceIn } from './distance-text.ts';

test.each([
  ['nl-BE', 4, false, '0 m'],
  ['nl-BE', 346, false, '350 m'],
  ['nl-BE', 996, false, '1 km'],
  ['nl-BE', 1249, false, '1,2 km'],
  ['nl-BE', 12_700, true, '13 km'],
  ['en-GB', 51_510, false, '51.5 km'],
])('%s: %d metres, about %s, is "%s"', (locale, metres, isAbout, said) => {
  expect(distanceIn(locale, { metres, isAbout }).replaceAll(/\s/g, '')).toBe(
    said.replaceAll(' ', ''),
  );
});
