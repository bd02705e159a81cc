import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { recordAddress } from './record-version.ts';

interface RecordLinksProps {
  slug: string;
  /** How many suggestions wait; null for who does not keep the record. */
  waiting: number | null;
}

/** Below a record: what changed, suggesting a change, and for its keepers what waits. */
export function RecordLinks({ slug, waiting }: RecordLinksProps) {
  const { t } = useTranslation('recordHistory');
  const records = useTranslation('records').t;
  const { code } = useLanguage();
  const look = 'inline-flex min-h-target items-center';
  return (
    <ul className="flex flex-wrap gap-x-6 print:hidden">
      {waiting !== null && waiting > 0 && (
        <li>
          <Link to={recordAddress(code, slug, 'suggestions')} className={`${look} font-bold`}>
            {t('waits', { count: waiting })}
          </Link>
        </li>
      )}
      {waiting !== null && (
        <li>
          <Link to={recordAddress(code, slug, 'edit')} className={look}>
            {records('editLink')}
          </Link>
        </li>
      )}
      <li>
        <Link to={recordAddress(code, slug, 'suggest')} className={look}>
          {t('suggestChange')}
        </Link>
      </li>
      <li>
        <Link to={recordAddress(code, slug, 'history')} className={look}>
          {t('changes')}
        </Link>
      </li>
    </ul>
  );
}
