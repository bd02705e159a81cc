import type { InputHTMLAttributes, ReactNode } from 'react';
import { useFieldName } from './field-names.ts';
import type { FieldProps } from './field.tsx';
import { FieldError, Hint, Need, wire } from './field.tsx';

export interface CheckboxProps
  extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | 'type'> {
  children?: ReactNode;
}

/** One thing to say yes to; the whole label can be pressed. */
export function Checkbox(props: CheckboxProps) {
  const { name, label, hint, error, required, optional, id, children, ...rest } = props;
  const wiring = wire({ name, id, hint, error, required });
  useFieldName(wiring.id, label);
  return (
    <div className="measure">
      {error && <FieldError id={wiring.id}>{error}</FieldError>}
      <div className="flex items-start gap-3 py-2">
        <input {...rest} {...wiring} type="checkbox" className="tick mt-[0.15em]" />
        <div>
          <label htmlFor={wiring.id} className="-my-2 block py-2">
            {label}
            <Need required={required} optional={optional} />
          </label>
          {hint && <Hint id={wiring.id}>{hint}</Hint>}
          {children}
        </div>
      </div>
    </div>
  );
}
