import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface PageHeaderProps {
  title: ReactNode;
  /** The level of the title: the first of the page, unless the page only shows what a page looks like. */
  titleAs?: 'h1' | 'h2';
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
export function PageHeader(props: PageHeaderProps) {
  const { title, titleAs: Title = 'h1', lede, action, back, kicker, children } = props;
  return (
    <header className="pt-6 pb-5 sm:pt-8">
      {back && (
        <p className="-mt-2 mb-1 print:hidden">
          <Link to={back.to} className="inline-flex min-h-target items-center gap-1.5">
            <Icon name="arrowBack" />
            {/* A name in another direction still begins beside the arrow. */}
            <span>
              <bdi>{back.label}</bdi>
            </span>
          </Link>
        </p>
      )}
      {kicker && <p className="mb-1">{kicker}</p>}
      <Title>{title}</Title>
      {lede && <div className="measure mt-2 text-soft">{lede}</div>}
      {action && <div className="mt-5 flex flex-wrap items-center gap-3">{action}</div>}
      {children}
    </header>
  );
}
