import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { VersionWithholding } from './withholding.ts';

/** Who withheld a version, when and why; and the way back, as long as there is one. */
export function WithheldFacts({
  withholding: { at, by, reason, until, mayUndo },
}: {
  withholding: NonNullable<VersionWithholding['withholding']>;
}) {
  const { t } = useTranslation('recordHistory');
  return (
    <div className="my-6">
      <p>
        {t('withheldOn')} <DateText value={at} /> (<PersonName person={by} />)
      </p>
      <blockquote dir="auto" className="measure my-3 border-s-[3px] border-line ps-4 break-words">
        <PersonText text={reason} />
      </blockquote>
      {mayUndo ? (
        <>
          <p>
            {t('undoUntil')} <DateText value={until} />
          </p>
          <ConfirmForm
            summary={t('release')}
            text={t('releaseText')}
            action={t('release')}
            intent="release"
          />
        </>
      ) : (
        <p>{t('erased')}</p>
      )}
    </div>
  );
}
