import { useTranslation } from 'react-i18next';

/** One sign of the map in words: a link, or an action of the moving map. */
export interface MapEntry {
  words: string;
  href?: string;
  choose?: () => void;
}

/** What the map shows at this moment, in words: everything a pointer can do, keys can do here. */
export function MapContents({ entries }: { entries: MapEntry[] }) {
  const { t } = useTranslation('map');
  const look = 'inline-flex min-h-8 items-center text-start text-harbour underline';
  return (
    <details className="mt-1">
      <summary className="min-h-8 cursor-pointer font-bold">{t('inView')}</summary>
      {entries.length === 0 && <p className="meta">{t('nothingInView')}</p>}
      <ul className="mt-1 max-h-64 overflow-y-auto">
        {entries.map(({ words, href, choose }, i) => (
          <li key={`${i} ${words}`} dir="auto">
            {href ? (
              <a href={href} className={look}>
                {words}
              </a>
            ) : (
              <button type="button" className={look} onClick={choose}>
                {words}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
