import type { FocusEvent, KeyboardEvent } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { directionOf } from '../i18n/locales.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface LanguageLink {
  code: string;
  ownName: string;
  /** This page in that language. */
  href: string;
}

interface LanguageLinksProps {
  languages: readonly LanguageLink[];
  current: string;
  className?: string;
}

/** The languages, each in its own name and script; plain links, for the whole document changes. */
export function LanguageLinks({ languages, current, className }: LanguageLinksProps) {
  const { t } = useTranslation('common');
  return (
    <ul aria-label={t('language')} className={className}>
      {languages.map(({ code, ownName, href }) => (
        <li key={code}>
          <a
            href={href}
            lang={code}
            hrefLang={code}
            dir={directionOf(code)}
            aria-current={code === current ? 'true' : undefined}
            className={classNames(
              'inline-flex min-h-target items-center',
              code === current && 'font-bold text-ink no-underline',
            )}
          >
            {ownName}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The languages under the name of the current one. Opens and closes without scripts. */
export function LanguageMenu({ languages }: Pick<LanguageLinksProps, 'languages'>) {
  const { t } = useTranslation('common');
  const { code, ownName } = useLanguage();
  function leave(event: FocusEvent<HTMLDetailsElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
  }
  function press(event: KeyboardEvent<HTMLDetailsElement>) {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only closes it earlier
    <details className="group/language relative" onBlur={leave} onKeyDown={press}>
      <summary className="inline-flex min-h-target items-center gap-1.5 text-harbour hover:underline">
        <Icon name="globe" />
        <span className="sr-only">{t('languageChoose', { name: ownName })}</span>
        <span aria-hidden>{ownName}</span>
        <Icon name="chevron" className="group-open/language:rotate-180" />
      </summary>
      <LanguageLinks
        languages={languages}
        current={code}
        className="absolute end-0 top-full z-30 min-w-44 border-[1.5px] border-ink bg-surface px-4 py-1"
      />
    </details>
  );
}
