import type { SelectHTMLAttributes } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import type { FieldProps } from './field.tsx';
import { Field } from './field.tsx';
import { SelectBox } from './select-box.tsx';

export interface Option {
  value: string;
  label: string;
  /** A second, softer line (only where the control can show it). */
  hint?: string;
  disabled?: boolean;
  /** Language of the label where it is not the page's (in groups of choices). */
  lang?: string;
}

export interface SelectProps
  extends FieldProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps | 'children'> {
  options: readonly Option[];
  /** First, empty choice: true for the standard word, a text for another, false for none. */
  empty?: boolean | string;
}

/** One choice from a short list, by the browser's own control. */
export function Select(props: SelectProps) {
  const {
    name,
    label,
    hint,
    error,
    required,
    optional,
    id,
    options,
    empty = true,
    ...rest
  } = props;
  const { t } = useTranslation('common');
  return (
    <Field {...{ name, label, hint, error, required, optional, id }}>
      {(wiring) => (
        <SelectBox {...rest} {...wiring}>
          {empty && <option value="">{empty === true ? t('choose') : empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </SelectBox>
      )}
    </Field>
  );
}
