import { Link } from '@remix-run/react';
import { useTranslation } from '../i18n/use-translation.ts';
import { Icon } from './icon.tsx';

export interface ActiveFiltersProps {
  /** What is chosen now, each with the address of the same page without it. */
  filters: readonly { label: string; to: string }[];
  /** The address without any filter. */
  clearTo: string;
}

/** The filters that are on, each a link that takes it away. */
export function ActiveFilters({ filters, clearTo }: ActiveFiltersProps) {
  const { t } = useTranslation('common');
  if (filters.length === 0) return null;
  return (
    <ul aria-label={t('filters')} className="flex flex-wrap items-center gap-2">
      {filters.map((filter) => (
        <li key={filter.label}>
          <Link
            to={filter.to}
            aria-label={t('filterRemove', { name: filter.label })}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-xs bg-harbour-wash px-2 text-sm no-underline hover:underline"
          >
            {filter.label}
            <Icon name="close" className="size-[0.95em]" />
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li className="text-sm">
          <Link to={clearTo} className="inline-block py-1">
            {t('filtersClear')}
          </Link>
        </li>
      )}
    </ul>
  );
}
