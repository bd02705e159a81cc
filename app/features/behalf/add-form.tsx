import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { BeneficiaryList } from './behalf.ts';
import { ConsentFields, PersonFields } from './beneficiary-fields.tsx';

/** Notes somebody for whom one will post, with what they agreed to. */
export function AddForm({
  start,
  invalid,
  errors,
}: {
  start: BeneficiaryList;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('behalf');
  const { organisations, areaOptions, today } = start;
  const [first] = organisations;
  return (
    <Form method="post" noValidate className="grid gap-6 pb-8">
      {organisations.length > 1 ? (
        <Select
          name="organisation"
          label={t('field_organisation')}
          required
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={typedValue(invalid, 'organisation')}
          {...(errors['organisation'] ? { error: errors['organisation'] } : {})}
        />
      ) : (
        <input type="hidden" name="organisation" value={first?.id ?? ''} />
      )}
      <PersonFields {...{ areaOptions, invalid, errors }} />
      <section aria-labelledby="consent" className="grid gap-6">
        <div>
          <h2 id="consent">{t('consentTitle')}</h2>
          <p className="measure mt-1">{t('consentText')}</p>
        </div>
        <ConsentFields {...{ today, invalid, errors }} />
      </section>
      <p>
        <SubmitButton>{t('add')}</SubmitButton>
      </p>
    </Form>
  );
}
