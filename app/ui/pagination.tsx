import { Link } from '@remix-run/react';
import { useTranslation } from '../i18n/use-translation.ts';
import { Icon } from './icon.tsx';

/** Pages to name: the first, the last and those around the current; null is a gap. */
export function pagesToShow(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(wanted)].toSorted((a, b) => a - b);
  return sorted.flatMap((n, index) => {
    const before = sorted[index - 1] ?? 0;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? [null, n] : [n];
  });
}

export interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  /** The address of a page, its filters kept. */
  to: (page: number) => string;
}

const cell = 'inline-flex min-h-target min-w-target items-center justify-center gap-2 px-2';

/** The way through a long list; nothing where there is one page. */
export function Pagination({ page, pages, to }: PaginationProps) {
  const { t } = useTranslation('common');
  if (pages <= 1) return null;
  return (
    <nav
      aria-label={t('pages')}
      className="table-line mt-8 flex flex-wrap items-center justify-between gap-x-4"
    >
      {page > 1 ? (
        <Link to={to(page - 1)} rel="prev" className={`${cell} ps-0`}>
          <Icon name="arrowBack" />
          {t('previous')}
        </Link>
      ) : (
        <span />
      )}
      <p className="num meta order-last w-full pb-2 text-center sm:hidden">
        {t('pageOf', { page, pages })}
      </p>
      <ol className="hidden items-center sm:flex">
        {pagesToShow(page, pages).map((n, index) => (
          <li key={n ?? `gap-${index}`} className="num">
            {n === null ? (
              <span aria-hidden className={`${cell} text-soft`}>
                …
              </span>
            ) : n === page ? (
              <span
                aria-current="page"
                className={`${cell} -mt-[3px] border-t-[5px] border-brick pb-[3px] font-bold`}
              >
                {n}
              </span>
            ) : (
              <Link to={to(n)} aria-label={t('pageTo', { page: n })} className={cell}>
                {n}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {page < pages ? (
        <Link to={to(page + 1)} rel="next" className={`${cell} pe-0`}>
          {t('next')}
          <Icon name="arrow" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
