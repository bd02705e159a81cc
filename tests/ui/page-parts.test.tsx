import { expect, test } from 'vitest';
import { ButtonLink } from '../../app/ui/button.tsx';
import { DateText } from '../../app/ui/date-text.tsx';
import { Dialog } from '../../app/ui/dialog.tsx';
import { FacetList } from '../../app/ui/facet-list.tsx';
import { Gallery } from '../../app/ui/gallery.tsx';
import { LanguageText } from '../../app/ui/language-text.tsx';
import { NumberText } from '../../app/ui/number-text.tsx';
import { errorStatusOf, PageError } from '../../app/ui/page-error.tsx';
import { pagesToShow, Pagination } from '../../app/ui/pagination.tsx';
import { SubmitButton } from '../../app/ui/submit-button.tsx';
import { attributesOf, render } from './render.tsx';

const to = (page: number) => `/nl/initiatives?theme=work&page=${page}`;

test('pages name the first, the last and the neighbours, with gaps only where they save something', () => {
  expect(pagesToShow(1, 3)).toEqual([1, 2, 3]);
  expect(pagesToShow(6, 12)).toEqual([1, null, 5, 6, 7, null, 12]);
  expect(pagesToShow(4, 12)).toEqual([1, 2, 3, 4, 5, null, 12]);
  expect(pagesToShow(12, 12)).toEqual([1, null, 11, 12]);
});

test('pagination keeps the filters, marks where one is, and ends at both ends', async () => {
  const middle = await render(<Pagination page={2} pages={3} to={to} />);
  const links = [...middle.matchAll(/href="([^"]+)"/g)].map((match) =>
    match[1]?.replaceAll('&amp;', '&'),
  );
  expect(links).toEqual([to(1), to(1), to(3), to(3)]);
  expect(attributesOf(middle, 'span', 'aria-current')['aria-current']).toBe('page');
  const first = await render(<Pagination page={1} pages={3} to={to} />);
  expect(first).not.toContain('rel="prev"');
  expect(first).toContain('rel="next"');
  expect(await render(<Pagination page={1} pages={1} to={to} />)).toBe('');
});

test('arrows turn with the direction of reading', async () => {
  const html = await render(<Pagination page={2} pages={3} to={to} />, 'ar');
  expect(html).toContain('rtl:-scale-x-100');
  expect(html).toContain('التالية');
});

test('chosen facets are always in sight, the rest is behind "show more"', async () => {
  const facets = Array.from({ length: 12 }, (_, n) => ({
    value: `v${n}`,
    label: `Keuze ${n}`,
    count: n,
    chosen: n === 11,
  }));
  const [seen = '', folded = ''] = (
    await render(<FacetList legend="Thema" name="theme" facets={facets} />)
  ).split('<details');
  expect(seen.match(/<input/g)).toHaveLength(7);
  expect(seen).toContain('value="v11"');
  expect(folded.match(/<input/g)).toHaveLength(5);
});

test('foreign content carries its language and direction, own content does not', async () => {
  expect(await render(<LanguageText lang="fa">سلام</LanguageText>)).toBe(
    '<span lang="fa" dir="rtl">سلام</span>',
  );
  expect(await render(<LanguageText lang="nl">Dag</LanguageText>)).toBe('<span>Dag</span>');
  expect(await render(<LanguageText lang="nl">Dag</LanguageText>, 'ar')).toContain('dir="ltr"');
});

test('dates and numbers are written as the language does, a day stays that day', async () => {
  expect(await render(<DateText value="2027-03-16" />)).toBe(
    '<time dateTime="2027-03-16">16 maart 2027</time>',
  );
  expect(await render(<DateText value="2027-03-16T23:30:00Z" form="moment" />)).toContain(
    '17 maart 2027',
  );
  expect(await render(<NumberText value={12345.5} />)).toBe('12.345,5');
  expect(await render(<NumberText value={0.82} form="percent" />, 'ar')).toContain('82');
});

test('a dialog leads to a page that does the same without scripts', async () => {
  const html = await render(
    <Dialog title="Wis je tekst?" trigger={{ label: 'Wis', href: '/nl/account/delete' }}>
      <p>Je tekst is dan weg.</p>
    </Dialog>,
  );
  expect(attributesOf(html, 'a')).toMatchObject({
    href: '/nl/account/delete',
    'aria-haspopup': 'dialog',
  });
  expect(html).toContain(`<h2 id="${attributesOf(html, 'dialog')['aria-labelledby']}"`);
});

test('a link away says so in words', async () => {
  const html = await render(
    <ButtonLink to="https://example.org/" variant="link" external>
      Website
    </ButtonLink>,
  );
  expect(html).toContain('gaat naar een andere site');
});

test('a button that sends is ready at rest', async () => {
  const html = await render(<SubmitButton>Verstuur</SubmitButton>);
  expect(attributesOf(html, 'button')).toMatchObject({ type: 'submit' });
  expect(html).not.toContain('aria-busy=');
});

test.each([403, 404, 429, 500, 503] as const)(
  'status %i has its own page with a way on',
  async (status) => {
    const html = await render(<PageError status={status} homeTo="/fr" requestId="ab12" />, 'fr');
    expect(html).toContain('href="/fr"');
    expect(html).toContain('ab12');
    expect(html.match(/<h1/g)).toHaveLength(1);
  },
);

test('other statuses are told by the nearest page', () => {
  expect([401, 405, 418, 502].map(errorStatusOf)).toEqual([403, 404, 404, 500]);
});

test.each(['nl', 'ar'] as const)(
  'the gallery in %s has one title, unique ids and no style of its own',
  async (language) => {
    const html = await render(<Gallery />, language);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual([...new Set(ids)]);
    expect(html.match(/<h1/g)).toHaveLength(1);
    // A strict content security policy refuses inline styles.
    expect(html).not.toContain(' style=');
  },
);
