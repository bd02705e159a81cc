import { data } from '@remix-run/node';
import type { z } from 'zod';
import type { FieldError, FieldErrors, InvalidForm } from './form.ts';

type ReadForm<T> = { ok: true; values: T } | ({ ok: false } & InvalidForm);

/** Fields that must not travel back to the browser. */
const secretFields = new Set(['password', 'code']);

/** The word key for an issue that zod found; a schema's own message is a key already. */
function messageOf(issue: z.core.$ZodIssue): FieldError {
  if (/^([a-zA-Z]+:)?error[A-Z]\w*$/.test(issue.message)) return { key: issue.message };
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' ? { key: 'errorRequired' } : { key: 'errorNumber' };
    case 'too_big':
      return issue.origin === 'string'
        ? { key: 'errorTooLong', values: { max: Number(issue.maximum) } }
        : { key: 'errorNumber' };
    case 'invalid_format':
      if (issue.format === 'email') return { key: 'errorMail' };
      if (issue.format === 'url') return { key: 'errorUrl' };
      if (issue.format === 'date') return { key: 'errorDate' };
      return { key: 'errorChoice' };
    case 'invalid_type':
      return issue.expected === 'number' ? { key: 'errorNumber' } : { key: 'errorRequired' };
    default:
      return { key: 'errorChoice' };
  }
}

/**
 * Reads a posted form with a schema. Repeated fields arrive as arrays when the schema wants one.
 * @param arrays names of fields that are lists (checkbox groups)
 */
export async function readForm<S extends z.ZodType>(
  request: Request,
  schema: S,
  arrays: readonly string[] = [],
): Promise<ReadForm<z.infer<S>>> {
  return checkForm(await readPosted(request), schema, arrays);
}

/**
 * The fields of a posted form.
 * @throws Response 400 when the body is no form
 */
export async function readPosted(request: Request): Promise<FormData> {
  return request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
}

/** The texts of a field; a file is none. PostgreSQL stores no NUL, and nobody types one. */
const textsOf = (posted: FormData, name: string): string[] =>
  posted
    .getAll(name)
    .filter((value) => typeof value === 'string')
    .map((value) => value.replaceAll('\0', '').replaceAll('\r\n', '\n'));

/** What was typed in a form that is shown again, by field: never a password, never a file. */
export function typedIn(posted: FormData): InvalidForm['typed'] {
  const names = [...new Set(posted.keys())].filter((name) => !secretFields.has(name));
  return Object.fromEntries(names.map((name) => [name, textsOf(posted, name)]));
}

/** The same for a form that was read already. */
export function checkForm<S extends z.ZodType>(
  posted: FormData,
  schema: S,
  arrays: readonly string[] = [],
): ReadForm<z.infer<S>> {
  const raw: Record<string, unknown> = {};
  for (const name of new Set([...posted.keys(), ...arrays])) {
    const texts = textsOf(posted, name);
    raw[name] = arrays.includes(name) ? texts : texts[0];
  }
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, values: result.data };
  const errors: FieldErrors = {};
  for (const issue of result.error.issues)
    errors[String(issue.path[0] ?? 'form')] ??= messageOf(issue);
  // A list of which nothing was ticked is empty, not untouched.
  const none = Object.fromEntries(arrays.map((name) => [name, []]));
  return { ok: false, errors, typed: { ...none, ...typedIn(posted) } };
}

/** Answers a refused form: 400, with messages by field and what was typed. */
export function invalid(form: InvalidForm, status = 400) {
  return data({ errors: form.errors, typed: form.typed }, { status });
}
