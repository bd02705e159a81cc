import { useTranslation } from '../../i18n/use-translation.ts';
import { Icon } from '../../ui/icon.tsx';

const known = ['street', 'postcode'] as const;

interface PlaceWarningProps {
  /** What `warnOfPlace` found in the text. */
  found: readonly string[];
}

/**
 * Stands in a form whose text tells a place too exactly. It brings the field `placeSeen`: sent once more,
 * the form posts the text as it is.
 */
export function PlaceWarning({ found }: PlaceWarningProps) {
  const { t } = useTranslation('areas');
  const named = known.filter((code) => found.includes(code));
  if (named.length === 0) return null;
  return (
    <div role="alert" className="measure border-s-[3px] border-awareness ps-3">
      <p className="flex gap-1.5 font-bold">
        <Icon name="warning" className="mt-[0.2em]" />
        {t('warning')}
      </p>
      <p>{named.map((code) => t(`warning_${code}`)).join(' ')}</p>
      <p>{t('warningText')}</p>
      <input type="hidden" name="placeSeen" value="yes" />
    </div>
  );
}
