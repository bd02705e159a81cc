import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { areaAddress } from './area.ts';
import { pickUpAddress } from './pick-up.ts';

/** To the page where somebody chooses the one area of all their listings. */
export function OwnAreaLink() {
  const { t } = useTranslation('areas');
  const { code } = useLanguage();
  return <Link to={areaAddress(code)}>{t('mine')}</Link>;
}

/** To the page where who acts for a listing writes the address of its pick-up. */
export function PickUpLink({ listing }: { listing: number }) {
  const { t } = useTranslation('areas');
  const { code } = useLanguage();
  return <Link to={pickUpAddress(code, listing)}>{t('pickUp')}</Link>;
}
