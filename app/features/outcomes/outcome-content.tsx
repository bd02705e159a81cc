import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { DuoQuestion, OutcomeButtons, OutcomeSaid } from './outcome-part.tsx';
import type { Outcome } from './outcome.ts';
import { hoursAddress } from './outcome.ts';
import { ThanksForm, ThanksReceived } from './thanks-forms.tsx';

/** How it went, thanks both ways, and where hours are written down. */
export function OutcomeContent({
  outcome,
  invalid,
  errors,
}: {
  outcome: Outcome;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  const { id, listing, other, duo } = outcome;
  const thanks = { outcome, invalid, errors };
  return (
    <div className="measure grid gap-10">
      <section aria-labelledby="about">
        <h2 id="about" className="mb-2">
          <LanguageText lang={listing.language} as="bdi">
            {listing.title}
          </LanguageText>
        </h2>
        <p className="meta mb-2">
          {t('with')} <bdi>{other ?? t('nameless')}</bdi>
        </p>
        <OutcomeSaid outcome={outcome} />
        {outcome.maySay && <OutcomeButtons match={id} isDuo={duo !== null} />}
        {duo && (
          <div className="mt-4">
            <DuoQuestion match={id} duo={duo} />
          </div>
        )}
        {outcome.countsHours && (
          <p className="mt-2">
            <Link to={hoursAddress(code, id)} className="inline-flex min-h-target items-center">
              {t('toHours')}
            </Link>
          </p>
        )}
      </section>
      <ThanksReceived {...thanks} />
      <ThanksForm {...thanks} language={code} />
    </div>
  );
}
