import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { TrapField } from '../../ui/trap-field.tsx';
import { ProofField } from '../nominations/proof-field.tsx';

interface SuggestFormProps {
  /** The form's own number. */
  number: string;
  isVisitor: boolean;
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
  /** The questions of the part, where the change is made in its form. */
  children?: ReactNode;
  /** What the button says that sends it, and other buttons. */
  send: string;
  buttons?: ReactNode;
}

/** What is wrong, what it should be, and how somebody knows: for any part of a record. */
export function SuggestForm(props: SuggestFormProps) {
  const { number, isVisitor, refused, errors, children, send, buttons } = props;
  const { t } = useTranslation('recordHistory');
  return (
    <Form method="post" noValidate className="grid max-w-[40rem] gap-6">
      <input type="hidden" name="number" value={number} />
      {children}
      <TextArea
        name="message"
        label={t(children ? 'whyChange' : 'message')}
        hint={t(children ? 'whyChangeHint' : 'messageHint')}
        {...(children && { rows: 3 })}
        maxLength={4000}
        required
        defaultValue={typedValue(refused, 'message')}
        error={errors['message']}
      />
      <TextArea
        name="knownFrom"
        label={t('knownFrom')}
        hint={t('knownFromHint')}
        rows={2}
        maxLength={1000}
        optional
        defaultValue={typedValue(refused, 'knownFrom')}
        error={errors['knownFrom']}
      />
      {isVisitor && (
        <>
          <TextInput
            name="mail"
            type="email"
            label={t('mail')}
            hint={t('mailHint')}
            optional
            autoComplete="email"
            defaultValue={typedValue(refused, 'mail')}
            error={errors['mail']}
          />
          <TrapField label={t('trap')} />
          <ProofField challenge={number} />
        </>
      )}
      <p className="measure">{t('whoReads')}</p>
      <p className="flex flex-wrap gap-3">
        <SubmitButton name="intent" value="send">
          {send}
        </SubmitButton>
        {buttons}
      </p>
    </Form>
  );
}
