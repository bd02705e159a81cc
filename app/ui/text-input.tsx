import type { InputHTMLAttributes } from 'react';
import { classNames } from './class-names.ts';
import type { FieldProps } from './field.tsx';
import { controlLook, Field } from './field.tsx';

const widths = { full: '', half: 'max-w-72', short: 'max-w-36' };

export interface TextInputProps
  extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | 'width'> {
  /** As wide as the answer is likely to be long. */
  width?: keyof typeof widths;
}

/** One line of text, with its label. Addresses and numbers stay left to right in every language. */
export function TextInput(props: TextInputProps) {
  const { name, label, hint, error, required, optional, id, width = 'full', type, ...rest } = props;
  const latin = type === 'email' || type === 'url' || type === 'tel' || type === 'number';
  return (
    <Field {...{ name, label, hint, error, required, optional, id }}>
      {(wiring) => (
        <input
          dir={latin ? 'ltr' : 'auto'}
          {...rest}
          {...wiring}
          type={type ?? 'text'}
          className={classNames(
            controlLook,
            widths[width],
            latin && 'rtl:text-end',
            rest.className,
          )}
        />
      )}
    </Field>
  );
}
