import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { Button } from './button.tsx';
import { controlLook } from './field.tsx';

export interface SearchFormProps {
  /** What can be found here; the visible label of the box. */
  label: string;
  action: string;
  name?: string;
  defaultValue?: string;
  /** Hidden inputs that keep what else is in the address. */
  children?: ReactNode;
}

/** One box to search by words; a GET form. */
export function SearchForm({ label, action, name = 'q', defaultValue, children }: SearchFormProps) {
  const { t } = useTranslation('common');
  const id = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the search element is too young
    <Form action={action} role="search" className="measure">
      {children}
      <label htmlFor={id} className="mb-1 block font-bold">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          type="search"
          name={name}
          defaultValue={defaultValue}
          dir="auto"
          className={controlLook}
        />
        <Button icon="search">{t('search')}</Button>
      </div>
    </Form>
  );
}
