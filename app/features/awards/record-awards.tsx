import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { awardsAddress, enterAddress } from './award.ts';

/** What an initiative won, and the year for which anybody can put it forward now. */
export interface RecordAwards {
  won: { year: number; category: string }[];
  openYear: number | null;
}

/** On the page of an initiative: its awards, and putting it forward while that is open. */
export function RecordAwardLinks({ slug, awards }: { slug: string; awards: RecordAwards }) {
  const { t } = useTranslation('awards');
  const { code } = useLanguage();
  const { won, openYear } = awards;
  if (won.length === 0 && openYear === null) return null;
  return (
    <ul className="mb-6">
      {won.map(({ year, category }) => (
        <li key={`${year} ${category}`}>
          <Link
            to={awardsAddress(code, year)}
            className="inline-flex min-h-target items-center font-bold"
          >
            {t('wonIn', { year, category })}
          </Link>
        </li>
      ))}
      {openYear !== null && (
        <li className="print:hidden">
          <Link
            to={enterAddress(code, openYear, slug)}
            rel="nofollow"
            className="inline-flex min-h-target items-center"
          >
            {t('putForward', { year: openYear })}
          </Link>
        </li>
      )}
    </ul>
  );
}
