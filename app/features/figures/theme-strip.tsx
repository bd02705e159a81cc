import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { overviewAddress } from '../exchange/listing-filters.ts';
import type { ThemeCounts } from './figure.ts';

/** Needs and offers of a theme, each as a way there; in one where neither is told. */
function ExchangeLinks({ theme: { slug, shown, openNeeds, openOffers } }: { theme: ThemeCounts }) {
  const { t } = useTranslation('figures');
  const { code } = useLanguage();
  if (!shown) return <Link to={overviewAddress(code, { theme: slug })}>{t('bothFew')}</Link>;
  return (
    <>
      <Link to={overviewAddress(code, { kind: 'need', theme: slug })}>
        {openNeeds === null ? t('needsFew') : t('needsOpen', { count: openNeeds })}
      </Link>
      {' · '}
      <Link to={overviewAddress(code, { kind: 'offer', theme: slug })}>
        {openOffers === null ? t('offersFew') : t('offersOpen', { count: openOffers })}
      </Link>
    </>
  );
}

/** What is open now about themes: needs, offers and initiatives; a line a theme. */
export function ThemeStrip({ themes }: { themes: readonly ThemeCounts[] }) {
  const { t } = useTranslation('figures');
  const { code } = useLanguage();
  if (themes.length === 0) return null;
  return (
    <ul aria-label={t('themesNow')} className="meta">
      {themes.map((theme) => (
        <li key={theme.slug} className="py-0.5">
          {theme.label}: <ExchangeLinks theme={theme} />
          {' · '}
          <Link to={`/${code}/initiatives?theme=${theme.slug}`}>
            {t('initiatives', { count: theme.initiatives })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
