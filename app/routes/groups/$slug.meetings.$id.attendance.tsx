import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { AttendanceForm } from '../../features/meetings/attendance-form.tsx';
import { markOne } from '../../features/meetings/meeting-actions.server.ts';
import { MeetingTime } from '../../features/meetings/meeting-time.tsx';
import { meetingsAddress } from '../../features/meetings/meeting.ts';
import { getMeeting } from '../../features/meetings/meetings.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const { slug, id } = page.params;
  const meeting = await getMeeting(page.db, slug, id, page.language);
  if (!meeting.me.mayMark || !meeting.places) throw forbidden();
  return { meeting, places: meeting.places };
});
export const action = pageAction(markOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.meeting.title ?? '');

export default function AttendancePage() {
  const { meeting, places } = useLoaderData<typeof loader>();
  const { t } = useTranslation('meetings');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        back={{ to: meetingsAddress(code, meeting.group.slug, meeting.id), label: meeting.title }}
        title={t('whoWasThere')}
        lede={
          <>
            <p>
              <MeetingTime meeting={meeting} />
            </p>
            <p>{t('attendanceText')}</p>
          </>
        }
      />
      <AttendanceForm places={places} />
    </>
  );
}
