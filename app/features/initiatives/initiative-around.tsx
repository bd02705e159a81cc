import { Link } from '@remix-run/react';
import { listFormat } from '../../i18n/formats.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { exchangeAddress } from '../exchange/listing.ts';
import type { AlikeInitiative, Initiative } from './initiative.ts';

const rowLook = 'border-b border-line py-2';

/** What who leads or keeps it offers and looks for now. */
export function InitiativeListings({ listings }: Pick<Initiative, 'listings'>) {
  const { t } = useTranslation('initiativeParts');
  const { code } = useLanguage();
  return (
    <ul className="border-t border-line">
      {listings.map(({ id, kind, title, language, organisation }) => (
        <li key={id} className={rowLook}>
          <span className="meta">{t(`listing_${kind}`)}</span>{' '}
          <Link to={exchangeAddress(code, id)}>
            <LanguageText lang={language}>{title}</LanguageText>
          </Link>{' '}
          <bdi className="meta">{organisation}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Why an initiative stands here: who leads both, what both do and for whom, where both are. */
function useReason() {
  const { t } = useTranslation('initiativeParts');
  const { locale } = useLanguage();
  return ({ lead, terms, place }: AlikeInitiative) => {
    const reasons = [
      lead && t('alsoBy', { name: lead }),
      terms.length > 0 && t('alsoAbout', { terms: listFormat(locale).format(terms) }),
      place && t('alsoIn', { place }),
    ].filter(Boolean);
    return reasons.join(' · ');
  };
}

/** Initiatives that this one became, grew out of or belongs with; then those that are alike, each with the reason. */
export function RelatedInitiatives({ relations, alike }: Pick<Initiative, 'relations' | 'alike'>) {
  const { t } = useTranslation('initiatives');
  const { code } = useLanguage();
  const reasonOf = useReason();
  return (
    <ul className="border-t border-line">
      {relations.map(({ slug, name, language, kind }) => (
        <li key={`${slug} ${kind}`} className={rowLook}>
          <span className="meta">{t(`relation_${kind}`)}</span>{' '}
          <Link to={`/${code}/initiatives/${slug}`}>
            <LanguageText lang={language}>{name}</LanguageText>
          </Link>
        </li>
      ))}
      {alike.map((other) => (
        <li key={other.slug} className={rowLook}>
          <Link to={`/${code}/initiatives/${other.slug}`}>
            <LanguageText lang={other.language}>{other.name}</LanguageText>
          </Link>
          <p className="meta" suppressHydrationWarning>
            {reasonOf(other)}
          </p>
        </li>
      ))}
    </ul>
  );
}
