import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { ClaimRecord } from './claim.ts';

interface ClaimDecisionsProps {
  claim: ClaimRecord;
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What a moderator does with an open claim: note what they saw, accept, or decline with a reason. */
export function ClaimDecisions({ claim, refused, errors }: ClaimDecisionsProps) {
  const { t } = useTranslation('claims');
  if (claim.isOwn) return <p className="measure my-6">{t('ownDecision')}</p>;
  return (
    <div className="my-6 grid gap-6">
      <Form method="post" noValidate className="grid gap-3">
        <TextArea
          name="note"
          label={t('note')}
          hint={t(`noteHint_${claim.proof}`)}
          rows={2}
          maxLength={1000}
          defaultValue={typedValue(refused, 'note')}
          error={errors['note']}
        />
        <p>
          <SubmitButton variant="quiet" name="intent" value="note">
            {t('noteKeep')}
          </SubmitButton>
        </p>
      </Form>
      {claim.waitsUntil ? (
        <p className="measure">{t('waitText')}</p>
      ) : (
        <Form method="post" noValidate className="grid gap-3">
          {!claim.speaksForIt && (
            <Select
              name="organisation"
              label={t('whichOrganisation')}
              hint={t('whichOrganisationHint')}
              options={claim.alike.map(({ slug, name }) => ({ value: slug, label: name }))}
              defaultValue={typedValue(refused, 'organisation')}
              error={errors['organisation']}
            />
          )}
          <p>
            <SubmitButton name="intent" value="accept">
              {t('accept')}
            </SubmitButton>
          </p>
        </Form>
      )}
      <Disclosure summary={t('declineTitle')} open={Boolean(errors['reason'])}>
        <Form method="post" noValidate className="grid gap-3">
          <TextArea
            name="reason"
            label={t('declineReason')}
            hint={t('declineHint')}
            rows={3}
            maxLength={1000}
            required
            defaultValue={typedValue(refused, 'reason')}
            error={errors['reason']}
          />
          <p>
            <SubmitButton variant="danger" name="intent" value="decline">
              {t('decline')}
            </SubmitButton>
          </p>
        </Form>
      </Disclosure>
    </div>
  );
}
