import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { slugOf } from '../../features/groups/groups.server.ts';
import { AttendanceTable } from '../../features/meetings/attendance-table.tsx';
import { CalendarPart } from '../../features/meetings/calendar-part.tsx';
import { keepFeed } from '../../features/meetings/meeting-actions.server.ts';
import { MeetingLines } from '../../features/meetings/meeting-lines.tsx';
import { meetingsAddress } from '../../features/meetings/meeting.ts';
import { listMeetings } from '../../features/meetings/meetings.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';

// `day`: what was to come is past by the clock, without anybody writing.
export const loader = pageLoader({ scopes: ['groups', 'day'] }, async (page) => {
  const asked = page.url.searchParams.get('page') ?? '1';
  if (!/^[1-9]\d{0,4}$/.test(asked)) throw notFound();
  const slug = slugOf(page.params['slug']);
  const [list, { t }] = await Promise.all([
    listMeetings(page.db, slug, Number(asked), page.language),
    createI18n(page.language),
  ]);
  return { list, title: t('meetings:listTitle', { name: list.group.name }) };
});
export const action = pageAction(keepFeed);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function MeetingsPage() {
  const { list, title } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const { t } = useTranslation('meetings');
  const { code } = useLanguage();
  const { group, upcoming, past, mayLead, attendance, page, pages } = list;
  const here = meetingsAddress(code, group.slug);
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/groups/${group.slug}`, label: group.name }}
        title={title}
        action={
          mayLead && (
            <ButtonLink to={`${here}/new`} variant="main">
              {t('plan')}
            </ButtonLink>
          )
        }
      />
      <div className="grid max-w-[54rem] gap-12">
        <section aria-labelledby="upcoming">
          <h2 id="upcoming" className="mb-2">
            {t('upcoming')}
          </h2>
          {upcoming.length > 0 ? (
            <MeetingLines group={group.slug} rows={upcoming} label={t('upcoming')} />
          ) : (
            <EmptyState title={t('noneNext')}>{t('noneNextText')}</EmptyState>
          )}
        </section>
        {past.length > 0 && (
          <section aria-labelledby="past">
            <h2 id="past" className="mb-2">
              {t('past')}
            </h2>
            <MeetingLines group={group.slug} rows={past} label={t('past')} />
            <Pagination page={page} pages={pages} to={(number) => `${here}?page=${number}`} />
          </section>
        )}
        {attendance && (
          <section aria-labelledby="attendance">
            <h2 id="attendance" className="mb-2">
              {t('attendanceTitle')}
            </h2>
            <AttendanceTable attendance={attendance} />
          </section>
        )}
        <CalendarPart list={list} feed={made?.feed} />
      </div>
    </>
  );
}
