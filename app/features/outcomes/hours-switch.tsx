import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { hoursAddress } from './outcome.ts';

/** Whether a listing counts, for the organisation that stands between. */
export function HoursSwitch({
  listing,
}: {
  listing: { id: number; standsBetween: boolean; countsHours: boolean };
}) {
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  const { id, standsBetween, countsHours } = listing;
  if (!standsBetween) return null;
  return (
    <section aria-labelledby="counts" className="measure">
      <h2 id="counts" className="mb-2">
        {t('hoursTitle')}
      </h2>
      <p className="mb-2">{t(countsHours ? 'countsNow' : 'countsNot')}</p>
      <Form method="post" action={hoursAddress(code)}>
        <input type="hidden" name="listing" value={id} />
        <input type="hidden" name="counts" value={countsHours ? 'no' : 'yes'} />
        <SubmitButton name="intent" value="count" variant="quiet">
          {t(countsHours ? 'countsEnd' : 'countsBegin')}
        </SubmitButton>
      </Form>
    </section>
  );
}

/** The way to one's hours. */
export function HoursLink() {
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  return (
    <Link to={hoursAddress(code)} className="inline-flex min-h-target items-center">
      {t('toHours')}
    </Link>
  );
}
