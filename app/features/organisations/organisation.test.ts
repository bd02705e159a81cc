import { expect, test } from 'vitest';
import { organisationsAddress, readOrganisationFilters, shortAddress } from './organisation.ts';

const read = (search: string) =>
  readOrganisationFilters(new URL(`https://forum.example.org/nl/organisations${search}`));

test('an address without filters is the first page of all', () => {
  expect(read('')).toEqual({ query: '', page: 1 });
});

test('words are trimmed, cut and freed of zero characters', () => {
  expect(read('?q=%20caritas%00%20')).toEqual({ query: 'caritas', page: 1 });
  expect(read(`?q=${'a'.repeat(500)}`)?.query).toHaveLength(200);
});

test.each(['0', '-1', '1.5', 'x', '', '9999999', '٣'])('page %j is none', (page) => {
  expect(read(`?page=${encodeURIComponent(page)}`)).toBeNull();
});

test('filters and address say the same', () => {
  for (const filters of [
    { query: '', page: 1 },
    { query: 'vzw & co', page: 3 },
    { query: 'غنت', page: 1 },
  ]) {
    const address = organisationsAddress('nl', filters);
    expect(readOrganisationFilters(new URL(address, 'https://forum.example.org'))).toEqual(filters);
  }
  expect(organisationsAddress('ar', { query: '', page: 1 })).toBe('/ar/organisations');
});

test('a web address is shown as people say it', () => {
  expect(shortAddress('https://www.example.org/')).toBe('example.org');
  expect(shortAddress('http://example.org/a/b')).toBe('example.org/a/b');
});
