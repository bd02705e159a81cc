import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { LanguageCode } from '../../i18n/locales.ts';
import type { Spot } from './selection.ts';

export interface MapContentsProps {
  spots: Spot[];
  wordsOf: (spot: Spot) => string;
  language: LanguageCode;
  onChoose: (spot: Spot) => void;
}

/** What the map shows at this moment, in words: everything a pointer can do, keys can do here. */
export function MapContents({ spots, wordsOf, language, onChoose }: MapContentsProps) {
  const { t } = useTranslation('map');
  const look = 'inline-flex min-h-8 items-center text-start text-harbour underline';
  return (
    <details className="border-t border-line px-3 py-2 text-sm">
      <summary className="min-h-8 cursor-pointer font-bold">{t('inView')}</summary>
      {spots.length === 0 && <p className="meta">{t('nothingInView')}</p>}
      <ul className="mt-1 max-h-64 overflow-y-auto">
        {spots.map((spot) => {
          const [first] = spot.initiatives;
          const key = `${spot.lat},${spot.lon},${spot.count}`;
          return (
            <li key={key} dir="auto">
              {spot.count === 1 && first ? (
                <Link to={`/${language}/initiatives/${first.slug}`} className={look}>
                  {first.name}
                </Link>
              ) : (
                <button type="button" className={look} onClick={() => onChoose(spot)}>
                  {wordsOf(spot)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
