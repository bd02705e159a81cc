import { Link } from '@remix-run/react';
import { useTranslation } from '../../../i18n/use-translation.ts';

/** The way for who has the text in Word already. */
export function ImportLink({ documents }: { documents: string }) {
  const { t } = useTranslation('documentFiles');
  return (
    <p className="mt-2">
      <Link to={`${documents}/import`} className="tap">
        {t('importTitle')}
      </Link>
    </p>
  );
}
