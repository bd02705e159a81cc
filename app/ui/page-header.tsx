import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface PageHeaderProps {
  title: ReactNode;
  lede?: ReactNode;
  /** The one main action of the page (a `main` button), and softer ones after it. */
  action?: ReactNode;
  /** One step up. */
  back?: { to: string; label: string };
  /** A state or kind right above the title. */
  kicker?: ReactNode;
  children?: ReactNode;
}

/** Begin of a page: title, what one can do here, and the main action, always at the same place. */
export function PageHeader({ title, lede, action, back, kicker, children }: PageHeaderProps) {
  return (
    <header className="pt-6 pb-5 sm:pt-8">
      {back && (
        <p className="mb-3">
          <Link to={back.to} className="inline-flex min-h-6 items-baseline gap-1.5">
            <Icon name="arrowBack" className="self-center" />
            {back.label}
          </Link>
        </p>
      )}
      {kicker && <p className="mb-1">{kicker}</p>}
      <h1>{title}</h1>
      {lede && <div className="measure mt-2 text-soft">{lede}</div>}
      {action && <div className="mt-5 flex flex-wrap items-center gap-3">{action}</div>}
      {children}
    </header>
  );
}
