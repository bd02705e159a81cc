import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import type { ThemeCount } from './home.ts';

/** So many at once; the rest on request, so that a phone is not filled with them. */
const shown = 14;

function ThemeColumns({ themes }: { themes: readonly ThemeCount[] }) {
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

/** Each theme leads to its initiatives; with how many there are. */
export function ThemeLinks({ themes }: { themes: readonly ThemeCount[] }) {
  const { t } = useTranslation('common');
  return (
    <>
      <ThemeColumns themes={themes.slice(0, shown)} />
      {themes.length > shown && (
        <Disclosure summary={t('showMore')} note={`(${themes.length - shown})`} className="mt-3">
          <ThemeColumns themes={themes.slice(shown)} />
        </Disclosure>
      )}
    </>
  );
}
