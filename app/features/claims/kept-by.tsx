import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { claimAddress } from './claim.ts';

/** On the page of an initiative: who keeps it, and where an organisation asks to. */
export function KeptBy(props: { slug: string; owners: readonly { slug: string; name: string }[] }) {
  const { slug, owners } = props;
  const { t } = useTranslation('claims');
  const { code } = useLanguage();
  return (
    <p className="my-6 print:hidden">
      {owners.length > 0 ? (
        <>
          {t('keptBy')}{' '}
          {owners.map((owner, place) => (
            <Fragment key={owner.slug}>
              {place > 0 && ' · '}
              <Link to={`/${code}/organisations/${owner.slug}`}>
                <bdi>{owner.name}</bdi>
              </Link>
            </Fragment>
          ))}
          {'. '}
        </>
      ) : (
        <>{t('nobodyKeeps')} </>
      )}
      <Link to={claimAddress(code, slug)} className="inline-flex min-h-target items-center">
        {t('isYours')}
      </Link>
    </p>
  );
}
