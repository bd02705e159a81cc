import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Icon } from '../../ui/icon.tsx';
import type { SavedStep } from './nomination.ts';
import { moreSteps } from './nomination.ts';

/** The steps that may be left out, offered once the needed ones are done. */
export function MoreSteps({ receipt, saved }: { receipt: string; saved: readonly SavedStep[] }) {
  const { t } = useTranslation('nominations');
  const { code } = useLanguage();
  return (
    <section aria-labelledby="more-steps" className="mt-8">
      <h2 id="more-steps">{t('moreTitle')}</h2>
      <p className="measure mt-1">{t('moreText')}</p>
      <ul className="measure mt-2 border-t border-line">
        {moreSteps.map((step) => (
          <li key={step} className="border-b border-line">
            <Link
              to={`/${code}/nominations/${receipt}/${step}`}
              className="inline-flex min-h-target items-center"
            >
              {t(`question_${step}`)}
            </Link>
            {saved.includes(step) && (
              <span className="meta">
                {' '}
                <Icon name="check" /> {t('stepFilled')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
