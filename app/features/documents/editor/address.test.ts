import { expect, test } from 'vitest';
import { readAddress } from './address.ts';

test.each([
  ['https://stad.gent/forum', 'https://stad.gent/forum'],
  [' stad.gent ', 'https://stad.gent/'],
  ['www.stad.gent/a?b=1#c', 'https://www.stad.gent/a?b=1#c'],
  ['info@stad.gent', 'mailto:info@stad.gent'],
  ['/nl/groups', '/nl/groups'],
  ['tel:+3292101010', 'tel:+3292101010'],
])('%s is an address', (typed, address) => {
  expect(readAddress(typed)).toBe(address);
});

test.each([
  '',
  'geen adres',
  'javascript:alert(1)',
  'data:text/html,x',
  '//elders.example',
  'woord',
])('%s is none', (typed) => {
  expect(readAddress(typed)).toBeNull();
});
