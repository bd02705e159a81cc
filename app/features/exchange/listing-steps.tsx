import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { errorText } from '../../lib/form.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { OwnListing } from './listing.ts';
import { exchangeAddress, ownEndings, stepsFor } from './listing.ts';

/** Closing, with how it ended. */
function CloseForm({ id, invalid }: { id: number; invalid: InvalidForm | undefined }) {
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  const error = errorText(t, invalid?.errors['ending']);
  return (
    <Disclosure summary={t('close')} open={Boolean(error)}>
      <Form method="post" action={exchangeAddress(code, id)} className="grid gap-3">
        <RadioGroup
          name="ending"
          label={t('closeQuestion')}
          hint={t('closeHint')}
          required
          options={ownEndings.map((value) => ({
            value,
            label: value === 'other' ? t('ending_else') : t(`ending_${value}`),
          }))}
          {...(error ? { error } : {})}
        />
        <p>
          <SubmitButton name="intent" value="close" variant="danger">
            {t('closeSubmit')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

/** What its owner can do with a listing now. */
export function ListingSteps({
  listing,
  invalid,
}: {
  listing: Pick<OwnListing, 'id' | 'state' | 'ending' | 'isPaused'>;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  const { id } = listing;
  const may = stepsFor(listing);
  const [about, problem] = Object.entries(invalid?.errors ?? {})[0] ?? [];
  // What is wrong with closing stands in its own form.
  const refusal = about === 'ending' ? undefined : errorText(t, problem);
  const intents = [
    may.mayRenew && ('renew' as const),
    may.mayPause && ('pause' as const),
    may.mayShow && ('show' as const),
    may.mayReopen && ('reopen' as const),
    may.mayThrowAway && ('throwAway' as const),
  ].filter((intent) => intent !== false);
  return (
    <section aria-labelledby="steps" className="measure">
      <h2 id="steps" className="mb-2">
        {t('steps')}
      </h2>
      {refusal && (
        <p role="alert" className="mb-3 border-s-[3px] border-late ps-3 font-bold text-late">
          {refusal}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        {may.mayChange && (
          <ButtonLink
            to={exchangeAddress(code, id, 'edit')}
            variant={listing.state === 'draft' ? 'main' : 'quiet'}
          >
            {t(listing.state === 'draft' ? 'finishDraft' : 'change')}
          </ButtonLink>
        )}
        {intents.length > 0 && (
          <Form
            method="post"
            action={exchangeAddress(code, id)}
            className="flex flex-wrap gap-3"
            noValidate
          >
            {intents.map((intent) => (
              <SubmitButton
                key={intent}
                name="intent"
                value={intent}
                variant={intent === 'throwAway' ? 'danger' : 'quiet'}
              >
                {t(`step_${intent}`)}
              </SubmitButton>
            ))}
          </Form>
        )}
      </div>
      {may.mayClose && (
        <div className="mt-2">
          <CloseForm id={id} invalid={invalid} />
        </div>
      )}
    </section>
  );
}
