import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { ClaimPage } from './claim.ts';
import { proofs } from './claim.ts';

interface ClaimFormProps {
  page: ClaimPage;
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Asks to keep a record: for which organisation, why, and how one shows it. */
export function ClaimForm({ page, refused, errors }: ClaimFormProps) {
  const { t } = useTranslation('claims');
  const { organisations, host } = page;
  const possible = proofs.filter((proof) => proof !== 'mail' || host);
  return (
    <Form method="post" noValidate className="grid max-w-[40rem] gap-6">
      {organisations.length > 0 && (
        <Select
          name="organisation"
          label={t('organisation')}
          hint={t('organisationHint')}
          empty={t('organisationOther')}
          options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={typedValue(refused, 'organisation', organisations[0]?.slug)}
          error={errors['organisation']}
        />
      )}
      <TextInput
        name="organisationName"
        label={t(organisations.length > 0 ? 'organisationNameElse' : 'organisationName')}
        hint={t('organisationNameHint')}
        maxLength={200}
        optional={organisations.length > 0}
        defaultValue={typedValue(refused, 'organisationName')}
        error={errors['organisationName']}
      />
      <TextArea
        name="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        rows={3}
        maxLength={1000}
        required
        defaultValue={typedValue(refused, 'reason')}
        error={errors['reason']}
      />
      <RadioGroup
        name="proof"
        label={t('proof')}
        required
        options={possible.map((proof) => ({
          value: proof,
          label: t(`proof_${proof}`, { host: host ?? '' }),
          hint: t(`proofHint_${proof}`),
        }))}
        defaultValue={typedValue(refused, 'proof', possible[0])}
        error={errors['proof']}
      />
      <p>
        <SubmitButton name="intent" value="ask">
          {t('ask')}
        </SubmitButton>
      </p>
    </Form>
  );
}
