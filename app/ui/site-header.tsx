import { Link } from '@remix-run/react';
import { useTranslation } from '../i18n/use-translation.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { LanguageLinks, LanguageMenu } from './language-menu.tsx';
import type { LanguageLink } from './language-menu.tsx';

export interface NavItem {
  to: string;
  label: string;
  current?: boolean;
}

export interface SiteHeaderProps {
  /** Name of the forum and its home page; the logo replaces the mark of the table. */
  brand: { name: string; to: string; logo?: string };
  nav: readonly NavItem[];
  languages: readonly LanguageLink[];
  /** The signed-in person's own page, or where to sign in; null hides it (the sign-in page itself). */
  person: { to: string; label: string; signedIn: boolean } | null;
  /** What the signed-in person is told: where it stands, and how much is unread, in a number and in words. */
  notices?: { to: string; label: string; unread: number; unreadLabel: string } | null;
}

/** Three who sit along one table: the mark where a city has set no logo. */
function TableMark() {
  return (
    <svg viewBox="0 0 30 22" aria-hidden className="h-[1.35rem] w-auto flex-none">
      <circle cx="5" cy="8" r="4" fill="currentColor" className="text-reception" />
      <path d="M11 4h8v8h-8z" fill="currentColor" className="text-integration" />
      <path d="m25 3.5 5 8.5H20z" fill="currentColor" className="text-awareness" />
      <path d="M0 15h30v3.5H0z" fill="currentColor" />
    </svg>
  );
}

function Brand({ name, to, logo }: SiteHeaderProps['brand']) {
  return (
    <Link
      to={to}
      className="inline-flex min-h-target items-center gap-2.5 text-lg leading-tight font-extrabold max-md:text-base text-ink no-underline hover:underline"
    >
      {logo ? <img src={logo} alt="" className="h-8 w-auto" /> : <TableMark />}
      {name}
    </Link>
  );
}

function PersonLink({ person }: Pick<SiteHeaderProps, 'person'>) {
  if (!person) return null;
  return (
    <Link to={person.to} className="inline-flex min-h-target items-center gap-1.5">
      {person.signedIn && <Icon name="person" />}
      <span className="max-w-48 truncate">{person.label}</span>
    </Link>
  );
}

function NoticesLink({ notices }: Pick<SiteHeaderProps, 'notices'>) {
  if (!notices) return null;
  const { to, label, unread, unreadLabel } = notices;
  return (
    <Link to={to} className="inline-flex min-h-target items-center gap-1.5">
      {label}
      {unread > 0 && (
        <>
          <span
            aria-hidden
            className="num inline-block rounded-xs bg-brick-wash px-1.5 text-xs font-semibold text-brick"
          >
            {unread > 99 ? '99+' : unread}
          </span>
          <span className="sr-only">({unreadLabel})</span>
        </>
      )}
    </Link>
  );
}

/** Wide: the pages stand along the table, the current one has its place marked. */
function WideNav({ nav }: Pick<SiteHeaderProps, 'nav'>) {
  const { t } = useTranslation('common');
  return (
    <nav aria-label={t('navMain')} className="hidden md:block">
      <ul className="flex flex-wrap gap-x-7">
        {nav.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              aria-current={item.current ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-target items-center border-b-[5px] pt-[5px] text-ink no-underline hover:underline',
                item.current ? 'border-brick font-bold' : 'border-transparent',
              )}
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Narrow: everything under one word, by the browser's own disclosure. */
function NarrowMenu({ nav, languages, person, notices }: Omit<SiteHeaderProps, 'brand'>) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  return (
    <details className="group/menu md:hidden">
      <summary className="absolute end-0 top-2 inline-flex min-h-target items-center gap-2 font-bold text-harbour">
        <Icon name="menu" className="group-open/menu:hidden" />
        <Icon name="close" className="hidden group-open/menu:inline-block" />
        {t('menu')}
      </summary>
      <nav aria-label={t('navMain')} className="border-t border-line pb-3">
        <ul>
          {nav.map((item) => (
            <li key={item.to} className="border-b border-line">
              <Link
                to={item.to}
                aria-current={item.current ? 'page' : undefined}
                className={classNames(
                  'flex min-h-12 items-center text-ink no-underline',
                  item.current && 'border-s-[5px] border-brick ps-3 font-bold',
                )}
              >
                {item.label}
              </Link>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap gap-x-6 pt-3">
          <NoticesLink notices={notices} />
          <PersonLink person={person} />
        </div>
        <LanguageLinks
          languages={languages}
          current={language.code}
          className="flex flex-wrap gap-x-6"
        />
      </nav>
    </details>
  );
}

/** Top of every page: who we are, the pages along the table, language and account. */
export function SiteHeader({ brand, nav, languages, person, notices = null }: SiteHeaderProps) {
  return (
    <header className="border-b-[3px] border-ink">
      <div className="wrap">
        <div className="relative py-2 md:pb-0">
          <div className="flex items-center justify-between gap-6 max-md:pe-24">
            <Brand {...brand} />
            <div className="flex items-center gap-6 text-sm max-md:hidden print:hidden">
              <LanguageMenu languages={languages} />
              <NoticesLink notices={notices} />
              <PersonLink person={person} />
            </div>
          </div>
          <NarrowMenu nav={nav} languages={languages} person={person} notices={notices} />
        </div>
        <WideNav nav={nav} />
      </div>
    </header>
  );
}
