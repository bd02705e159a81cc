import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { Option } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface ReasonFormProps {
  reasons: readonly Option[];
  words: { reasonAsk: string; note: string; noteHint: string; next: string; send: string };
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
  /** What else is asked. */
  children: ReactNode;
}

/** What is wrong, in one choice and a few words, and what happens when it is sent. */
export function ReasonForm({ reasons, words, invalid, errors, children }: ReasonFormProps) {
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const chosen = typedValue(invalid, 'reason');
  return (
    <Form method="post" noValidate className="grid gap-6">
      <RadioGroup
        name="reason"
        label={words.reasonAsk}
        required
        options={reasons}
        {...(chosen ? { defaultValue: chosen } : {})}
        {...error('reason')}
      />
      <TextArea
        name="note"
        label={words.note}
        hint={words.noteHint}
        optional
        rows={4}
        maxLength={2000}
        defaultValue={typedValue(invalid, 'note')}
        {...error('note')}
      />
      {children}
      <p className="measure">{words.next}</p>
      <p>
        <SubmitButton>{words.send}</SubmitButton>
      </p>
    </Form>
  );
}
