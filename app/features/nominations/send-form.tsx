import { Form, Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { TrapField } from '../../ui/trap-field.tsx';
import { DuplicateCandidates } from './duplicate-candidates.tsx';
import { useFormState } from './form-state.ts';
import { MoreSteps } from './more-steps.tsx';
import { NominationAnswers } from './nomination-answers.tsx';
import { StepLine } from './nomination-steps.tsx';
import type { Nomination, NeededStep } from './nomination.ts';
import { missingSteps, neededSteps } from './nomination.ts';
import { ProofField } from './proof-field.tsx';

/** The ways back to each step; those that miss something say so. */
function StepLinks({ receipt, missing }: { receipt: string; missing: readonly NeededStep[] }) {
  const { t } = useTranslation('nominations');
  const { code } = useLanguage();
  return (
    <ul className="my-2 flex flex-wrap gap-x-6">
      {neededSteps.map((step) => (
        <li key={step}>
          <Link
            to={`/${code}/nominations/${receipt}/${step}?to=review`}
            className="inline-flex min-h-target items-center"
          >
            {t(missing.includes(step) ? 'fillStep' : 'changeStep', { step: t(`step_${step}`) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface SendFormProps {
  receipt: string;
  nomination: Nomination;
  invalid: InvalidForm | undefined;
}

/** The last look: what was told, possible duplicates, and sending. */
export function SendForm({ receipt, nomination, invalid }: SendFormProps) {
  const { t } = useTranslation('nominations');
  const form = useFormState(invalid);
  const missing = missingSteps(nomination);
  return (
    <>
      <StepLine receipt={receipt} step="review" />
      <PageHeader title={t('question_review')} lede={t('lede_review')} />
      <ErrorSummary errors={form.errors} general={form.general} />
      <DuplicateCandidates duplicates={nomination.duplicates} className="mb-6" />
      <NominationAnswers
        nomination={nomination}
        contact={nomination.contact?.contact}
        address={nomination.address}
      />
      <StepLinks receipt={receipt} missing={missing} />
      <Form method="post" noValidate className="grid gap-6 pt-4 pb-8">
        <TextInput
          name="mail"
          type="email"
          label={t('mail')}
          hint={t(nomination.hasMail ? 'mailHintKept' : 'mailHint')}
          error={form.errors['mail']}
          optional
          autoComplete="email"
          defaultValue={form.value('mail')}
        />
        <TrapField label={t('trap')} />
        <ProofField challenge={nomination.challenge} />
        <p className="measure">{t('privacyNote')}</p>
        <p>
          {missing.length === 0 ? (
            <SubmitButton>{t('send')}</SubmitButton>
          ) : (
            <Button disabled>{t('send')}</Button>
          )}
        </p>
      </Form>
      <MoreSteps receipt={receipt} saved={nomination.savedSteps} />
    </>
  );
}
