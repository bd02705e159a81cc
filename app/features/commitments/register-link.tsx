import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { registerAddress } from './register.ts';

/** The way from the sessions to what was promised in them. */
export function RegisterLink() {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  return (
    <Link to={registerAddress(code)} className="inline-flex min-h-target items-center">
      {t('fromSessions')}
    </Link>
  );
}
