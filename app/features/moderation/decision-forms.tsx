import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { FormState } from '../nominations/form-state.ts';
import type { ReviewedNomination } from './moderation.ts';

interface DecisionFormsProps {
  nomination: ReviewedNomination;
  form: FormState;
}

/** Says that one begins to read, so that two do not do the same work. */
export function TakeForm() {
  const { t } = useTranslation('moderation');
  return (
    <Form method="post">
      <Button name="intent" value="take">
        {t('take')}
      </Button>
    </Form>
  );
}

/** Asking, declining and noting: each with its own field and button, folded away until needed. */
export function DecisionForms({ nomination, form }: DecisionFormsProps) {
  const { t } = useTranslation('moderation');
  const mayAsk = nomination.state === 'submitted' || nomination.state === 'in_review';
  return (
    <div className="my-8 grid gap-4">
      {mayAsk && (
        <Disclosure summary={t('askTitle')} open={Boolean(form.errors['question'])}>
          <Form method="post" noValidate className="grid gap-4">
            <TextArea
              name="question"
              label={t('question')}
              hint={t('questionHint')}
              required
              maxLength={2000}
              error={form.errors['question']}
              defaultValue={form.value('question')}
            />
            <p>
              <Button name="intent" value="ask">
                {t('ask')}
              </Button>
            </p>
          </Form>
        </Disclosure>
      )}
      <Disclosure summary={t('declineTitle')} open={Boolean(form.errors['reason'])}>
        <Form method="post" noValidate className="grid gap-4">
          <TextArea
            name="reason"
            label={t('reason')}
            hint={t('reasonHint')}
            required
            maxLength={2000}
            error={form.errors['reason']}
            defaultValue={form.value('reason')}
          />
          <p>
            <Button name="intent" value="decline" variant="danger">
              {t('decline')}
            </Button>
          </p>
        </Form>
      </Disclosure>
      <Disclosure
        summary={t('noteTitle')}
        open={Boolean(nomination.internalNote ?? form.errors['note'])}
      >
        <Form method="post" noValidate className="grid gap-4">
          <TextArea
            name="note"
            label={t('note')}
            hint={t('noteHint')}
            rows={3}
            maxLength={4000}
            error={form.errors['note']}
            defaultValue={form.value('note', nomination.internalNote)}
          />
          <p>
            <Button name="intent" value="note">
              {t('noteSave')}
            </Button>
          </p>
        </Form>
      </Disclosure>
    </div>
  );
}
