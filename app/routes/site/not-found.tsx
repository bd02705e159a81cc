import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '../../lib/failure.server.ts';
import { addLanguage } from '../../lib/language.server.ts';

/** Every address that no page has. */
export function loader({ request }: LoaderFunctionArgs) {
  throw addLanguage(request) ?? notFound();
}

export default function NotFoundPage() {
  // Never shown: the loader always answers. A page must stand here so that the error page can.
  return null;
}
