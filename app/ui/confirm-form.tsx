import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { ButtonVariant } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import { SubmitButton } from './submit-button.tsx';

export interface ConfirmFormProps {
  summary: ReactNode;
  /** What the step means. */
  text: ReactNode;
  /** What the button says. */
  action: ReactNode;
  intent: string;
  variant?: ButtonVariant;
  /** Stay where one is on the page. */
  stays?: boolean;
  className?: string;
  /** Hidden fields. */
  children?: ReactNode;
}

/** A step that asks for a second look: first what it means, then its button. Works without scripts. */
export function ConfirmForm({
  summary,
  text,
  action,
  intent,
  variant = 'danger',
  stays,
  className,
  children,
}: ConfirmFormProps) {
  return (
    <Disclosure summary={summary} {...(className ? { className } : {})}>
      <p className="measure mb-3">{text}</p>
      <Form method="post" preventScrollReset={stays ?? false}>
        {children}
        <SubmitButton name="intent" value={intent} variant={variant}>
          {action}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}
