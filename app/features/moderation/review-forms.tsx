import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea } from '../../ui/text-area.tsx';

interface ReviewFormsProps {
  /** The field that names what is judged, and its value here. */
  name: string;
  value: string;
  words: { ask: string; reason: string; reasonHint: string };
  /** What lets it pass: a button, and what is said with it. */
  accept: ReactNode;
  /** Buttons of the answers that need a reason. */
  refuse: ReactNode;
  invalid: InvalidForm | undefined;
  error: string | undefined;
}

/** The two answers to something that waits: yes at once, or no with a reason that its author reads. */
export function ReviewForms({ name, value, words, accept, refuse, ...sent }: ReviewFormsProps) {
  const refused = typedValue(sent.invalid, name) === value ? sent.invalid : undefined;
  return (
    <div className="mt-4 grid gap-2">
      <Form method="post">
        <input type="hidden" name={name} value={value} />
        {accept}
      </Form>
      <Disclosure summary={words.ask} open={refused !== undefined}>
        <Form method="post" noValidate className="grid gap-4">
          <input type="hidden" name={name} value={value} />
          <TextArea
            name="reason"
            id={refused ? undefined : `reason-${value}`}
            label={words.reason}
            hint={words.reasonHint}
            required
            rows={3}
            maxLength={2000}
            defaultValue={typedValue(refused, 'reason')}
            {...(refused && sent.error ? { error: sent.error } : {})}
          />
          <p className="flex flex-wrap gap-3">{refuse}</p>
        </Form>
      </Disclosure>
    </div>
  );
}
