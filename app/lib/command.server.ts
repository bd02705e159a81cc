import { RefusedInput, unwrap } from './failure.server.ts';
import { typedIn } from './form.server.ts';
import type { InvalidForm } from './form.ts';

/** Checks the answer of a command, which has nothing to say but its failure. @throws as unwrap */
export function done(answer: Parameters<typeof unwrap>[0]): void {
  unwrap({ ...answer, data: true });
}

/** The form that the database refused, with what was typed; any other failure is thrown on. */
export function refusedForm(failure: unknown, posted: FormData): InvalidForm {
  if (!(failure instanceof RefusedInput)) throw failure;
  return { errors: failure.errors, typed: typedIn(posted) };
}
