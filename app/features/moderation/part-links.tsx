import { Link } from '@remix-run/react';
import { NumberText } from '../../ui/number-text.tsx';

interface PartLink {
  to: string;
  label: string;
  count?: number;
  current: boolean;
}

/** Parts of one list, below the tabs: quieter than they are. */
export function PartLinks({ label, links }: { label: string; links: readonly PartLink[] }) {
  return (
    <nav aria-label={label} className="mb-4">
      <ul className="flex flex-wrap gap-x-6">
        {links.map((link) => (
          <li key={link.to}>
            <Link
              to={link.to}
              aria-current={link.current ? 'page' : undefined}
              className="inline-flex min-h-target items-center gap-1.5 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {link.label}
              {link.count !== undefined && (
                <span className="num text-sm font-normal text-soft">
                  <NumberText value={link.count} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
