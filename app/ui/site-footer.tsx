import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';

export interface SiteFooterProps {
  brand: string;
  links: readonly { to: string; label: string; reload?: boolean }[];
  /** Who stands behind the forum, how to reach them. */
  children?: ReactNode;
}

/** End of every page: who stands behind it, and the pages about the site. */
export function SiteFooter({ brand, links, children }: SiteFooterProps) {
  const { t } = useTranslation('common');
  return (
    <footer className="mt-16 border-t border-line">
      <div className="wrap meta flex flex-wrap items-start justify-between gap-x-10 gap-y-2 py-6">
        <div className="measure">
          <p className="font-bold text-ink">{brand}</p>
          {children}
        </div>
        <nav aria-label={t('navFooter')} className="sm:-mt-2">
          <ul className="flex flex-wrap gap-x-6">
            {links.map(({ to, label, reload }) => (
              <li key={to}>
                <Link
                  to={to}
                  reloadDocument={reload}
                  className="inline-flex min-h-target items-center"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
