import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

export interface FilterFormProps {
  action: string;
  /** What the form does, for who does not see it. */
  label: string;
  /** The address that holds what is chosen now: another one fills the fields anew. */
  chosen: string;
  /** What the button says. */
  show: string;
  /** The fields. */
  children: ReactNode;
}

/** Fields that narrow a list: a GET form, so that the address holds them and everything works without scripts. */
export function FilterForm({ action, label, chosen, show, children }: FilterFormProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the search element is too young
    <Form action={action} role="search" aria-label={label} key={chosen}>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">{children}</div>
      <p className="mt-4">
        <Button icon="search">{show}</Button>
      </p>
    </Form>
  );
}
