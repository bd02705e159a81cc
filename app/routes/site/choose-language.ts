import type { LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { languageFor } from '../../lib/language.server.ts';

/** Sends a visitor without a language in the address to the home page in the own language. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/${languageFor(request)}`, { headers: { Vary: 'Accept-Language, Cookie' } });
}
