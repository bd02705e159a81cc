import { data } from '@remix-run/node';
import type { FieldErrors, InvalidForm } from '../../lib/form.ts';
import type { Refusal } from './account.server.ts';

/** What a form for signing in gives back; `sentTo` is where a code went. */
export interface SignInAnswer extends InvalidForm {
  sentTo?: string;
}

/**
 * The answer to a try that did not get in: 400 with a sentence by the field, or 429 with the time to wait.
 * @param wrong the field and sentence where the answer was not right
 * @param typed what the form keeps
 */
export function refuse(refusal: Refusal, wrong: FieldErrors, typed: Omit<SignInAnswer, 'errors'>) {
  if ('wrong' in refusal) return data<SignInAnswer>({ errors: wrong, ...typed }, { status: 400 });
  const count = Math.ceil(refusal.wait / 60);
  const errors: FieldErrors = { form: { key: 'account:errorTooMany', values: { count } } };
  const headers = { 'Retry-After': String(refusal.wait) };
  return data<SignInAnswer>({ errors, ...typed }, { status: 429, headers });
}
