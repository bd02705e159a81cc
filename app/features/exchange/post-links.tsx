import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { exchangeAddress } from './listing.ts';

/** The two ways to post: what one seeks, what one can give. */
export function PostLinks() {
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  return (
    <>
      <ButtonLink to={exchangeAddress(code, 'new?kind=need')} variant="main">
        {t('newNeed')}
      </ButtonLink>
      <ButtonLink to={exchangeAddress(code, 'new?kind=offer')}>{t('newOffer')}</ButtonLink>
    </>
  );
}
