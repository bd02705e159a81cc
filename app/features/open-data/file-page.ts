/** One page of a list: which, and how many things it holds. */
export interface FilePage {
  number: number;
  size: number;
}

const mostRows = 1000;

/**
 * Reads `page` and `per_page`.
 * @returns null without them, 'wrong' when they cannot be meant
 */
export function readFilePage(url: URL): FilePage | null | 'wrong' {
  const number = url.searchParams.get('page');
  const size = url.searchParams.get('per_page');
  if (number === null && size === null) return null;
  if (!/^[1-9]\d{0,5}$/.test(number ?? '1') || !/^[1-9]\d{0,3}$/.test(size ?? '100'))
    return 'wrong';
  const page = { number: Number(number ?? 1), size: Number(size ?? 100) };
  return page.size > mostRows ? 'wrong' : page;
}

/** How many pages a list of so many things has; one that is empty has one. */
export const pageCount = (total: number, size: number) => Math.max(1, Math.ceil(total / size));

/** Links to the other pages of a list, for the header `Link` (RFC 8288). */
export function pageLinks(url: URL, { number, size }: FilePage, total: number): string[] {
  const last = pageCount(total, size);
  const link = (relation: string, page: number) => {
    const to = new URL(url);
    to.searchParams.set('page', String(page));
    to.searchParams.set('per_page', String(size));
    return `<${to.href}>; rel="${relation}"`;
  };
  return [
    link('first', 1),
    ...(number > 1 ? [link('prev', number - 1)] : []),
    ...(number < last ? [link('next', number + 1)] : []),
    link('last', last),
  ];
}
