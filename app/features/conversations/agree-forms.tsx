import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { errorText } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { Conversation } from './conversation.ts';
import { refusals, stepsIn } from './conversation.ts';
import { PassOnForms } from './pass-on-forms.tsx';

function DeclineForm({ invalid }: { invalid: InvalidForm | undefined }) {
  const { t } = useTranslation('conversations');
  const error = errorText(t, invalid?.errors['reason']);
  return (
    <Disclosure summary={t('decline')} open={Boolean(error)}>
      <Form method="post" noValidate className="grid gap-3">
        <RadioGroup
          name="reason"
          label={t('declineQuestion')}
          hint={t('declineHint')}
          required
          options={refusals.map((value) => ({ value, label: t(`refusal_${value}`) }))}
          {...(error ? { error } : {})}
        />
        <p>
          <SubmitButton name="intent" value="decline" variant="danger">
            {t('declineSubmit')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

/** Saying yes or no, calling it off, and passing it on: each only where it can be done now. */
export function AgreeForms({
  conversation,
  invalid,
}: {
  conversation: Conversation;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('conversations');
  const may = stepsIn(conversation);
  const { role, state, needsScreening, isScreened } = conversation;
  if (!may.mayAgree && !may.mayDecline && !may.mayCancel) return null;
  return (
    <section aria-labelledby="agree">
      <h2 id="agree" className="mb-2">
        {t('agreeTitle')}
      </h2>
      {may.mayAgree && (
        <>
          <p className="mb-2">
            {t(
              role === 'go_between'
                ? isScreened
                  ? 'agreeGoBetween'
                  : 'agreeNotScreened'
                : needsScreening
                  ? 'agreeThrough'
                  : 'agreeText',
            )}
          </p>
          <Form method="post" className="mb-2">
            <SubmitButton name="intent" value="agree">
              {t('agree')}
            </SubmitButton>
          </Form>
        </>
      )}
      {may.mayDecline && <DeclineForm invalid={invalid} />}
      {may.mayCancel && (
        <Form method="post" className="my-2">
          <SubmitButton name="intent" value="cancel" variant="quiet">
            {t(state === 'agreed' ? 'cancelAgreed' : 'cancelAnswer')}
          </SubmitButton>
        </Form>
      )}
      {may.mayPassOn && <PassOnForms conversation={conversation} invalid={invalid} />}
    </section>
  );
}
