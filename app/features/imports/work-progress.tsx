import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { Import } from './import.ts';
import { importsAddress } from './import.ts';

export const workingStates = ['checking', 'running', 'undoing'] as const;
export type WorkingState = (typeof workingStates)[number];

/** How far the work is; the page asks again by itself. */
export function WorkProgress({ found, state }: { found: Import; state: WorkingState }) {
  const { t } = useTranslation('imports');
  const { code, locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      <Progress
        label={t(`workTitle_${state}`)}
        value={found.done}
        max={Math.max(1, found.rows)}
        words={t('workWords', {
          done: number.format(found.done),
          rows: number.format(found.rows),
        })}
      />
      <p className="measure mt-4">{t(`workText_${state}`)}</p>
      <p className="mt-4">
        <ButtonLink to={importsAddress(code, found.id)}>{t('refresh')}</ButtonLink>
      </p>
    </>
  );
}
