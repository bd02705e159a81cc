import { redirect } from '@remix-run/node';
import type { FieldError, FieldErrors } from './form.ts';

interface DatabaseError {
  code?: string;
  message: string;
  hint?: string | null;
  details?: string | null;
}

interface DatabaseAnswer<T> {
  data: T;
  error: DatabaseError | null;
  status?: number;
}

/** A refusal of the database that a form can show beside its fields. */
export class RefusedInput extends Error {
  readonly errors: FieldErrors;
  constructor(errors: FieldErrors) {
    super('refused input');
    this.errors = errors;
  }
}

/** The thing was changed by somebody else, or is no longer in a state that allows this (409). */
export class Conflict extends Error {}

export function notFound(): Response {
  return new Response(null, { status: 404 });
}
export function forbidden(): Response {
  return new Response(null, { status: 403 });
}
export function badRequest(): Response {
  return new Response(null, { status: 400 });
}
export function tooMany(seconds: number): Response {
  return new Response(null, { status: 429, headers: { 'Retry-After': String(seconds) } });
}
/** The backend does not answer; the page says so and when to try again. */
export function unavailable(): Response {
  return new Response(null, { status: 503, headers: { 'Retry-After': '10' } });
}

/** The way to sign in and back to where one was. */
export function signInFirst(language: string, backTo: string): Response {
  return redirect(`/${language}/sign-in?to=${encodeURIComponent(backTo)}`);
}

/** What the sentence of a refusal fills in: an object as the error's detail. */
function valuesOf(details: string | null | undefined): Pick<FieldError, 'values'> {
  if (!details?.startsWith('{')) return {};
  return { values: JSON.parse(details) as NonNullable<FieldError['values']> };
}

/** Messages by field from `PT400` with message `field:errorKey`; null for any other error. */
export function fieldErrorsOf(error: DatabaseError): FieldErrors | null {
  const match = error.code === 'PT400' ? /^(\w+):([\w:]+)$/.exec(error.message) : null;
  return match?.[1] && match[2]
    ? { [match[1]]: { key: match[2], ...valuesOf(error.details) } }
    : null;
}

/**
 * The rows of an answer, or the thrown failure that belongs to its error.
 * @throws Response 401, 403, 404, 429 or 503, RefusedInput, Conflict
 */
export function unwrap<T>(answer: DatabaseAnswer<T>): NonNullable<T> {
  const { data, error } = answer;
  if (!error) {
    if (data === null || data === undefined) throw notFound();
    return data;
  }
  const refused = fieldErrorsOf(error);
  if (refused) throw new RefusedInput(refused);
  switch (error.code) {
    case '42501':
      throw new Response(null, { status: answer.status === 401 ? 401 : 403 });
    case 'PT403':
      throw forbidden();
    case 'PT404':
    case 'PGRST116':
      throw notFound();
    case 'PT409':
      throw new Conflict(error.message);
    case 'PT429':
      throw tooMany(Number(error.hint) || 3600);
    case '22P02':
    case '22023':
    case 'PT400':
      throw badRequest();
    default:
      throw Object.assign(unavailable(), { databaseError: `${error.code ?? ''} ${error.message}` });
  }
}
