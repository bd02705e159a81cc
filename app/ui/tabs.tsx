import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { NumberText } from './number-text.tsx';

export interface Tab {
  to: string;
  label: ReactNode;
  current?: boolean;
  count?: number;
}

/** Parts of one thing, each with its own address, along one line. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="my-6">
      <ul className="flex flex-wrap gap-x-5 sm:gap-x-7 border-b-[3px] border-ink">
        {tabs.map((tab) => (
          <li key={tab.to} className="-mb-[3px]">
            <Link
              to={tab.to}
              preventScrollReset
              aria-current={tab.current ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-target items-center gap-1.5 border-b-[5px] text-ink no-underline hover:underline',
                tab.current ? 'border-brick font-bold' : 'border-transparent',
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="num text-sm font-normal text-soft">
                  <NumberText value={tab.count} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
