import type { LoaderFunctionArgs } from '@remix-run/node';
import { registrationCalendar } from '../../features/registration/registration-calendar.server.ts';
import { isReceipt } from '../../features/registration/registration.ts';
import { getRegistration } from '../../features/registration/registrations.server.ts';
import { pageLoader } from '../../lib/page.server.ts';

const load = pageLoader({}, async (page) => {
  const { key } = page.params;
  if (key && !isReceipt(key)) await page.requireViewer();
  const registration = await getRegistration(page.db, key, page.language);
  page.headers.set('Content-Type', 'text/calendar; charset=utf-8');
  page.headers.set('Content-Disposition', 'inline; filename="session.ics"');
  page.headers.set('Cache-Control', 'private, no-store');
  page.headers.set('X-Robots-Tag', 'noindex');
  return registrationCalendar(registration, page.language, page.context.env.siteUrl);
});

/** The session for the calendar of who is registered. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { data, init } = await load(args);
  return new Response(data, init ?? {});
}
