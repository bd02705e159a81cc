import { describe, expect, test } from 'vitest';
import { reducedDate } from './exported-initiative.ts';
import { pageLinks, readFilePage } from './file-page.ts';
import { readFileQuestion } from './file-question.server.ts';
import { csvCell } from './to-csv.ts';

describe('dates', () => {
  test('are no finer than they are known', () => {
    expect(reducedDate('2016-05-03', 'day')).toBe('2016-05-03');
    expect(reducedDate('2016-05-01', 'month')).toBe('2016-05');
    expect(reducedDate('2016-03-01', 'season')).toBe('2016');
    expect(reducedDate('1980-01-01', 'decade')).toBeNull();
    expect(reducedDate(null, null)).toBeNull();
  });
});

describe('a cell of a CSV', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+32 9', "'+32 9"],
    ['-5', "'-5"],
    ['@cmd', "'@cmd"],
    ['\n=1', '"\'\n=1"'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    [-3.5, '-3.5'],
    [null, ''],
  ])('%j is written as %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe('the question of a file', () => {
  const asked = (query: string) => readFileQuestion(new URL(`https://forum.example/x?${query}`));

  test('is filters, a language and a page', () => {
    const { filters, language, page } = asked('kind=ngo&lang=fr&page=2&per_page=50');
    expect(filters.facets).toEqual({ kind: ['ngo'] });
    expect([language, page]).toEqual(['fr', { number: 2, size: 50 }]);
    expect(asked('').page).toBeNull();
  });

  test.each([
    ['kitchen=yes', '"kitchen"'],
    ['kind=ngo&kind=everybody', '"kind"'],
    ['near=here', '"near"'],
    ['lang=xx', 'lang'],
    ['per_page=1001', 'per_page'],
    ['page=0', 'page'],
  ])('%s is refused, and the refusal names what is wrong', async (query, named) => {
    const refusal = await Promise.resolve()
      .then(() => asked(query))
      .catch((error: unknown) => error as Response);
    expect(refusal).toBeInstanceOf(Response);
    const answer = refusal as Response;
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      status: 400,
      detail: expect.stringContaining(named) as string,
    });
  });
});

describe('pages', () => {
  const url = new URL('https://forum.example/open-data/initiatives.json?kind=ngo');

  test('link to those before and after, with the same filters', () => {
    const links = pageLinks(url, { number: 2, size: 10 }, 25);
    const address = `${url.href}&page=PAGE&per_page=10`;
    const link = (page: number, relation: string) =>
      `<${address.replace('PAGE', String(page))}>; rel="${relation}"`;
    expect(links).toEqual([link(1, 'first'), link(1, 'prev'), link(3, 'next'), link(3, 'last')]);
    expect(pageLinks(url, { number: 1, size: 10 }, 0)).toHaveLength(2);
  });

  test('have 100 things if nobody says how many', () => {
    expect(readFilePage(new URL('https://x/?page=3'))).toEqual({ number: 3, size: 100 });
    expect(readFilePage(new URL('https://x/?per_page=7'))).toEqual({ number: 1, size: 7 });
  });
});
