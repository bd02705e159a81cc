import { useTranslation } from '../../i18n/use-translation.ts';
import type { PickUpAddress } from './pick-up.ts';

/** The true place of an agreed match, for its two sides. */
export function MeetingPlace({ addresses }: { addresses: readonly PickUpAddress[] }) {
  const { t } = useTranslation('areas');
  if (addresses.length === 0) return <p className="measure">{t('noAddress')}</p>;
  return (
    <dl className="measure">
      {addresses.map(({ kind, address }) => (
        <div key={kind} className="mb-3">
          <dt className="font-bold">{t(`of_${kind}`)}</dt>
          <dd>
            <bdi>{address}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
