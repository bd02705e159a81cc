import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filters } from './filters.ts';
import {
  filtersToJson,
  filtersToQuery,
  readCamera,
  readFilters,
  readmit,
  whatToQuery,
  withoutChoice,
} from './filters.ts';

const at = (query: string) => new URL(`http://forum.example/nl/initiatives?${query}`);
function read(query: string): Filters {
  const result = readFilters(at(query));
  if (!result.ok) throw new Error(`refused with ${result.status}: ${query}`);
  return result.filters;
}

describe('reading filters', () => {
  test('an empty address asks for everything', () => {
    expect(read('q=&theme=&near=&sort=&page=')).toEqual(read(''));
    expect(filtersToQuery(read(''))).toBe('');
  });

  test('the same wishes have one address', () => {
    const one = read('theme=work&theme=housing&language=ar&q=buddy&page=2');
    const other = read('q=buddy&language=ar&theme=housing&theme=work&theme=work&page=2&utm=1');
    expect(filtersToQuery(one)).toBe(filtersToQuery(other));
    expect(filtersToQuery(one)).toBe('q=buddy&theme=housing&theme=work&language=ar&page=2');
    expect(whatToQuery(one)).toBe('q=buddy&theme=housing&theme=work&language=ar');
  });

  test.each([
    ['theme=%00', 400],
    ['theme=Work', 400],
    ['language=arabic', 400],
    ['status=open', 400],
    ['near=91,0', 400],
    ['near=51.05', 400],
    ['near=51.05,3.72,1', 400],
    ['near=51.05,3.72&km=-1', 400],
    ['sort=size', 400],
    ['view=grid', 400],
    ['needs=yes', 400],
    ['not=work', 400],
    ['not=kitchen.work', 400],
    ['not=theme.', 400],
    ['not=theme.work.more', 400],
    ['not=theme.Work', 400],
    ['not=status.open', 400],
    [Array.from({ length: 31 }, (_, n) => `not=theme.t${n}`).join('&'), 400],
    ['page=0', 404],
    ['page=1.5', 404],
    ['page=99999999', 404],
  ])('%s is answered with %i', (query, status) => {
    expect(readFilters(at(query))).toEqual({ ok: false, status });
  });

  test('only files and tiles refuse parameters that they do not know', () => {
    expect(readFilters(at('utm=1')).ok).toBe(true);
    expect(readFilters(at('utm=1'), { strict: true })).toEqual({ ok: false, status: 400 });
  });

  test('there is no distance without a place', () => {
    expect(read('sort=distance').sort).toBe('relevance');
    expect(read('sort=distance&near=51.05,3.72').near).toEqual({ lat: 51.05, lon: 3.72, km: 10 });
  });

  test('whatever stands in the address: no error, and what is read can be written and read again', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const names = [
      'q',
      'theme',
      'place',
      'near',
      'km',
      'sort',
      'page',
      'at',
      'view',
      'not',
      'needs',
    ];
    const name = fc.nat(names.length - 1).map((turn) => names[turn] ?? 'q');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text)), (pairs) => {
        const result = readFilters(at(new URLSearchParams(pairs).toString()));
        readCamera(at(new URLSearchParams(pairs).toString()));
        if (result.ok)
          expect(filtersToQuery(read(filtersToQuery(result.filters)))).toBe(
            filtersToQuery(result.filters),
          );
      }),
    );
  });
});

test('a choice taken away leads back to the first page', () => {
  const filters = read('theme=work&theme=housing&page=3');
  expect(filtersToQuery(withoutChoice(filters, 'theme', 'work'))).toBe('theme=housing');
  expect(filtersToQuery(withoutChoice(read('theme=work'), 'theme', 'work'))).toBe('');
});

test('what is left out has one address too, and can be let in again', () => {
  const filters = read('not=theme.work&not=&not=accessibility.lift&not=theme.work&needs=open');
  expect(filtersToQuery(filters)).toBe('needs=open&not=theme.work&not=accessibility.lift');
  expect(filtersToJson(filters)).toEqual({
    needs: ['open'],
    'not-theme': ['work'],
    'not-accessibility': ['lift'],
  });
  expect(filtersToQuery(readmit({ ...filters, page: 4 }, 'theme', 'work'))).toBe(
    'needs=open&not=accessibility.lift',
  );
});

test('a camera is read only when it is one', () => {
  expect(readCamera(at('at=51.05,3.72,11.5'))).toEqual({ lat: 51.05, lon: 3.72, zoom: 11.5 });
  for (const wrong of ['', 'at=1,2', 'at=x,y,z', 'at=1,2,99', 'at=1,2,3,4']) {
    expect(readCamera(at(wrong))).toBeNull();
  }
});
