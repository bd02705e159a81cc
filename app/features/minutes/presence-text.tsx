import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Presence } from './minutes.ts';

/** Who was there: how many, and which houses; people are not named. */
export function PresenceText({ presence }: { presence: Presence }) {
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const { here, remote, organisations } = presence;
  if (here + remote === 0) return <p className="measure">{t('nobodyPresent')}</p>;
  return (
    <div>
      <p>
        {t('presentHere', { count: here })}
        {remote > 0 && <>, {t('presentRemote', { count: remote })}</>}
      </p>
      {organisations.length > 0 && (
        <p className="measure text-soft">
          {t('presentFor')}{' '}
          {organisations.map(({ slug, name, names }, index) => (
            <span key={slug ?? `typed ${name}`}>
              {index > 0 && ' · '}
              {slug === null ? (
                <bdi>{name}</bdi>
              ) : (
                <Link to={`/${code}/organisations/${slug}`} className="-my-2 inline-block py-2">
                  <bdi>{names[code] ?? name}</bdi>
                </Link>
              )}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
