import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { NumberText } from '../../ui/number-text.tsx';
import type { ThemeCount } from './home.ts';

/** Each theme leads to its initiatives; with how many there are. */
export function ThemeLinks({ themes }: { themes: readonly ThemeCount[] }) {
  const { code } = useLanguage();
  return (
    <ul className="gap-x-10 sm:columns-2">
      {themes.map(({ slug, label, count }) => (
        <li key={slug} className="break-inside-avoid border-b border-line">
          <Link
            to={`/${code}/initiatives?theme=${slug}`}
            className="group flex min-h-target items-center justify-between gap-4 py-1 no-underline"
          >
            <span className="group-hover:underline">{label}</span>
            <span className="num text-sm text-soft">
              <NumberText value={count} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
