import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import type { Initiative } from './initiative.ts';

/** Who leads, helps and pays, each with the role in words. */
export function InitiativeOrganisations({ organisations }: Pick<Initiative, 'organisations'>) {
  const { t } = useTranslation('initiatives');
  const { code } = useLanguage();
  return (
    <ul className="border-t border-line">
      {organisations.map(({ slug, name, role }) => (
        <li key={`${slug} ${role}`} className="border-b border-line py-2">
          <Link to={`/${code}/organisations/${slug}`}>{name}</Link>{' '}
          <span className="meta">{t(`role_${role}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Initiatives that this one became, grew out of or belongs with. */
export function RelatedInitiatives({ relations }: Pick<Initiative, 'relations'>) {
  const { t } = useTranslation('initiatives');
  const { code } = useLanguage();
  return (
    <ul className="border-t border-line">
      {relations.map(({ slug, name, language, kind }) => (
        <li key={`${slug} ${kind}`} className="border-b border-line py-2">
          <span className="meta">{t(`relation_${kind}`)}</span>{' '}
          <Link to={`/${code}/initiatives/${slug}`}>
            <LanguageText lang={language}>{name}</LanguageText>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The documents that the entry and its figures come from. */
export function InitiativeSources({ sources }: Pick<Initiative, 'sources'>) {
  const { t } = useTranslation('initiatives');
  return (
    <ul className="border-t border-line">
      {sources.map(({ key, title, publisher, year, url, values }) => (
        <li
          key={key}
          id={`source-${key}`}
          className="border-b border-line py-2 target:bg-harbour-wash"
        >
          <bdi className="meta num">{key}</bdi>{' '}
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
          {values?.map((value) => (
            <p key={`${value.field} ${value.value}`} className="meta">
              {t('sourceSays', value)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
