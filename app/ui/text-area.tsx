import type { ChangeEvent, TextareaHTMLAttributes } from 'react';
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation.ts';
import { classNames } from './class-names.ts';
import type { FieldProps } from './field.tsx';
import { controlLook, Field } from './field.tsx';
import { useHydrated } from './use-hydrated.ts';

export interface TextAreaProps
  extends
    FieldProps,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps | 'maxLength'> {
  /** Shown and counted, not enforced while typing: nobody's pasted text is cut off. */
  maxLength?: number;
}

function useCount(initial: string, maxLength: number | undefined) {
  const { t } = useTranslation('common');
  const [length, setLength] = useState(initial.length);
  const counting = useHydrated();
  if (maxLength === undefined) return { words: null, over: false, setLength };
  const left = maxLength - length;
  const words = !counting
    ? t('charactersMax', { count: maxLength })
    : left < 0
      ? t('charactersOver', { count: -left })
      : t('charactersLeft', { count: left });
  return { words, over: left < 0, setLength };
}

/** Text of several lines; with `maxLength` it says how much fits, and counts where scripts run. */
export function TextArea(props: TextAreaProps) {
  const {
    name,
    label,
    hint,
    error,
    required,
    optional,
    id,
    maxLength,
    rows = 5,
    onChange,
    ...rest
  } = props;
  const { words, over, setLength } = useCount(
    String(rest.defaultValue ?? rest.value ?? ''),
    maxLength,
  );
  function type(event: ChangeEvent<HTMLTextAreaElement>) {
    setLength(event.target.value.length);
    onChange?.(event);
  }
  return (
    <Field {...{ name, label, hint, error, required, optional, id }}>
      {(wiring) => (
        <>
          <textarea
            dir="auto"
            {...rest}
            {...wiring}
            rows={rows}
            onChange={type}
            aria-describedby={
              classNames(wiring['aria-describedby'], words && `${wiring.id}-count`) || undefined
            }
            className={classNames(controlLook, 'block resize-y py-2', rest.className)}
          />
          {words && (
            <p
              id={`${wiring.id}-count`}
              className={classNames('meta num mt-1', over && 'font-bold text-late')}
            >
              {words}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
