import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { errorText, typedValue } from '../../lib/form.ts';

/** One of several forms on a page: what it shows when it is the one that came back. */
export interface OneForm {
  isRefused: boolean;
  error(name: string): string | undefined;
  value(name: string, stored?: string): string;
  /** The refused form has the fields that the summary links to; the same fields elsewhere have others. */
  id(name: string): string | undefined;
}

/**
 * The state of the form with this intent about this row.
 * @param target empty where the form is about the group itself
 */
export function useOneForm(
  invalid: InvalidForm | undefined,
  intent: string,
  target: number | '' = '',
): OneForm {
  const { t } = useTranslation('groups');
  const isRefused =
    invalid !== undefined &&
    typedValue(invalid, 'intent') === intent &&
    typedValue(invalid, 'target') === String(target);
  return {
    isRefused,
    error: (name) => (isRefused ? errorText(t, invalid.errors[name]) : undefined),
    value: (name, stored = '') => (isRefused ? typedValue(invalid, name) : stored),
    id: (name) => (isRefused ? undefined : `${intent}-${target}-${name}`),
  };
}

/** The sentences for the summary on top of a page with a refused form. */
export function useRefusedFields(invalid: InvalidForm | undefined): Record<string, string> {
  const { t } = useTranslation('groups');
  const entries = Object.entries(invalid?.errors ?? {});
  return Object.fromEntries(entries.map(([name, error]) => [name, errorText(t, error) ?? '']));
}
