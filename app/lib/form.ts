/** One message for one field: the key of a word, and what to fill in. */
export interface FieldError {
  key: string;
  values?: Record<string, string | number>;
}
export type FieldErrors = Record<string, FieldError>;

/** What a refused form gives back, so that nothing typed is lost. */
export interface InvalidForm {
  errors: FieldErrors;
  typed: Record<string, string[]>;
}

/**
 * The sentence of a field's error in the page's language; undefined when there is none.
 * @param t the page's translator, of any namespace
 */
export function errorText(t: object, error: FieldError | undefined): string | undefined {
  if (!error) return undefined;
  // Keys come from schemas and from SQL, so they are not known to the compiler here;
  // tests/words.test.ts holds that each of them exists.
  const translate = t as (key: string, values?: object) => string;
  return translate(error.key.includes(':') ? error.key : `common:${error.key}`, error.values);
}

/** What was typed in a field, else what it had. */
export function typedValue(
  invalid: InvalidForm | undefined | null,
  field: string,
  otherwise = '',
): string {
  return invalid ? (invalid.typed[field]?.[0] ?? '') : otherwise;
}
