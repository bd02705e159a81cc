import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { AttendeeRows } from '../../features/registration/attendee-rows.tsx';
import { listAttendees } from '../../features/registration/registrations.server.ts';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader(
  { scopes: ['sessions', 'organisations', 'people', 'day'] },
  async (page) => {
    // Names of people who come: for readers, not for search engines.
    page.headers.set('X-Robots-Tag', 'noindex');
    const [list, { t }] = await Promise.all([
      listAttendees(page.db, page.params['slug'] ?? '', page.language),
      createI18n(page.language),
    ]);
    return { list, title: t('registration:attendees') };
  },
);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function AttendeesPage() {
  const { list, title } = useLoaderData<typeof loader>();
  return (
    <>
      <SessionHeader session={list.session} current="register" title={title} />
      <AttendeeRows list={list} />
    </>
  );
}
