import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { LogoMark } from '../organisations/logo.tsx';
import { useDateWords } from './date-words.ts';
import { useFieldWord } from './differing-sources.tsx';
import type { Initiative } from './initiative.ts';

/** Who leads, helps and pays, each with the role in words and since when. */
export function InitiativeOrganisations({ organisations }: Pick<Initiative, 'organisations'>) {
  const { t } = useTranslation('initiatives');
  const { code } = useLanguage();
  const wordsOf = useDateWords();
  const span = (since: string | null, until: string | null) => {
    const from = since && wordsOf(since, 'month');
    const to = until && wordsOf(until, 'month');
    if (from && to) return t('fromTo', { from, to });
    return from ? t('since', { date: from }) : t('until', { date: to });
  };
  return (
    <ul className="border-t border-line">
      {organisations.map(({ slug, name, role, logo, since, until }) => (
        <li key={`${slug} ${role}`} className="border-b border-line py-2">
          {logo && <LogoMark logo={logo} size="line" />}
          <Link to={`/${code}/organisations/${slug}`}>{name}</Link>{' '}
          <span className="meta" suppressHydrationWarning>
            {t(`role_${role}`)}
            {(since ?? until) && <> ({span(since, until)})</>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The documents that the entry and its figures come from. */
export function InitiativeSources({ sources }: Pick<Initiative, 'sources'>) {
  const fieldWord = useFieldWord();
  const { t } = useTranslation('initiatives');
  const wordsOf = useDateWords();
  return (
    <ul className="border-t border-line">
      {sources.map(({ key, title, publisher, year, url, values }) => (
        <li
          key={key}
          id={`source-${key}`}
          className="border-b border-line py-2 target:bg-harbour-wash"
        >
          {/* Documents of editors have a key that says nothing. */}
          {!key.startsWith('d-') && <bdi className="meta num">{key} </bdi>}
          <LanguageText as="bdi" lang={title.language}>
            {url ? (
              <a href={url} rel="noreferrer">
                {title.text}
              </a>
            ) : (
              title.text
            )}
          </LanguageText>{' '}
          <bdi className="meta">{[publisher, year].filter(Boolean).join(', ')}</bdi>
          {values?.map(({ field, value, on }) => (
            <p key={`${field} ${value}`} className="meta" suppressHydrationWarning>
              {t('sourceSays', { field: fieldWord(field), value })}
              {on && <> ({wordsOf(on, 'day')})</>}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
