import type { FieldErrors } from '../../lib/form.ts';
import { errorText } from '../../lib/form.ts';

interface Sentences {
  /** By field, for the fields and the summary above them. */
  fields: Record<string, string | undefined>;
  /** About the form as a whole. */
  general: string | undefined;
}

/**
 * The sentences of a refused form.
 * @param t the page's translator, of any namespace
 */
export function formSentences(t: object, errors: FieldErrors | undefined): Sentences {
  const { form, ...fields } = errors ?? {};
  return {
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, error]) => [name, errorText(t, error)]),
    ),
    general: errorText(t, form),
  };
}
