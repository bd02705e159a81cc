import { useTranslation } from '../../i18n/use-translation.ts';
import type { FieldError, InvalidForm } from '../../lib/form.ts';
import { errorText } from '../../lib/form.ts';

/** What a form shows: the message of each field, and what was typed or stored. */
export interface FormState {
  /** Messages by field, for the summary on top. */
  errors: Record<string, string>;
  /** What is wrong with the form as a whole. */
  general: string | undefined;
  value(name: string, stored?: string | null): string;
  values(name: string, stored: readonly (string | number)[]): string[];
  ticked(name: string, stored: boolean): boolean;
}

/** Fields that may come back empty and then say by name what is missing. */
const named = ['name', 'what', 'contact', 'answer'] as const;

/** Reads a refused form; without one, every field has what is stored. */
export function useFormState(invalid: InvalidForm | undefined | null): FormState {
  const { t } = useTranslation('nominations');
  const { form: general, ...fields } = invalid?.errors ?? {};
  function messageOf(field: string, error: FieldError): string {
    const known = error.key === 'errorRequired' && named.find((name) => name === field);
    return known ? t(`missing_${known}`) : (errorText(t, error) ?? '');
  }
  return {
    errors: Object.fromEntries(
      Object.entries(fields).map(([name, error]) => [name, messageOf(name, error)]),
    ),
    general: errorText(t, general),
    value: (name, stored) => (invalid ? (invalid.typed[name]?.[0] ?? '') : (stored ?? '')),
    values: (name, stored) => (invalid ? (invalid.typed[name] ?? []) : stored.map(String)),
    ticked: (name, stored) => (invalid ? name in invalid.typed : stored),
  };
}
