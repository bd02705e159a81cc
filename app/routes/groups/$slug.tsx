import type { MetaFunction } from '@remix-run/react';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { listOpenCommitments } from '../../features/commitments/commitments.server.ts';
import { OpenCommitments } from '../../features/commitments/open-commitments.tsx';
import { FollowControl } from '../../features/following/follow-control.tsx';
import { listLatestDocuments } from '../../features/group-documents/group-documents.server.ts';
import { LatestDocuments } from '../../features/group-documents/latest-documents.tsx';
import { GroupAction, LeaveForm } from '../../features/groups/group-action.tsx';
import { DueList, GroupFacts, SeatLines } from '../../features/groups/group-facts.tsx';
import { GroupSign } from '../../features/groups/group-sign.tsx';
import { dueSeats } from '../../features/groups/group.ts';
import { getGroup, slugOf } from '../../features/groups/groups.server.ts';
import { NextMeeting, UnwrittenNotes } from '../../features/meetings/next-meeting.tsx';
import { getMeetingOutlook } from '../../features/meetings/meetings.server.ts';
import { TopicLines } from '../../features/topics/topic-lines.tsx';
import { listTopics } from '../../features/topics/topics.server.ts';
import { DueVotes } from '../../features/votes/vote-lines.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

// `day`: seats end by date, without anybody writing.
const scopes = ['groups', 'topics', 'documents', 'commitments', 'organisations', 'people', 'day'];

/** The newest topics; none where the inside is for members. */
async function newestTopics(page: Page, group: string) {
  const list = await listTopics(page.db, { group, page: 1, query: '' }, page.language).catch(
    (failure: unknown) => {
      if (failure instanceof Response && failure.status === 404) return null;
      throw failure;
    },
  );
  return list?.rows.slice(0, 5) ?? [];
}

export const loader = pageLoader({ scopes }, async (page) => {
  const slug = slugOf(page.params['slug']);
  const [group, topics, documents, outlook, commitments] = await Promise.all([
    getGroup(page.db, slug, page.language),
    newestTopics(page, slug),
    listLatestDocuments(page.db, slug, page.language),
    getMeetingOutlook(page.db, slug, page.language),
    listOpenCommitments(page.db, { group: slug }, page.language),
  ]);
  return { group, topics, documents, outlook, commitments };
});
export { groupAction as action } from '../../features/groups/group-action.server.ts';
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.group.name ?? '', args.data?.group.purpose.text);

export default function GroupPage() {
  const { group, topics, documents, outlook, commitments } = useLoaderData<typeof loader>();
  const { t } = useTranslation('groups');
  const { code } = useLanguage();
  const here = `/${code}/groups/${group.slug}`;
  const { vacant, ending } = dueSeats(group.seatRows ?? []);
  const waiting = group.me?.waiting ?? 0;
  return (
    <>
      <PageHeader
        back={{ to: `/${code}/groups`, label: t('title') }}
        title={
          <span className="inline-flex items-baseline gap-3">
            <GroupSign hue={group.hue} className="self-center" />
            {group.name}
          </span>
        }
        lede={<LanguageText lang={group.purpose.language}>{group.purpose.text}</LanguageText>}
        action={<GroupAction group={group} />}
      />
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[2fr_1fr]">
        <div>
          {waiting + vacant.length + ending.length + group.votes.length + outlook.unwritten.length >
            0 && (
            <section aria-labelledby="due" className="mb-10">
              <h2 id="due" className="mb-2">
                {t('due')}
              </h2>
              <DueVotes group={group.slug} votes={group.votes} />
              <DueList slug={group.slug} waiting={waiting} vacant={vacant} ending={ending}>
                <UnwrittenNotes group={group.slug} unwritten={outlook.unwritten} />
              </DueList>
            </section>
          )}
          {group.mayRead && (
            <NextMeeting
              group={group.slug}
              outlook={outlook}
              mayAnswer={Boolean(group.me?.role) && group.state === 'active'}
            />
          )}
          <section aria-labelledby="topics">
            <h2 id="topics" className="mb-2">
              {t('topics')}
            </h2>
            {topics.length > 0 && (
              <TopicLines group={group.slug} rows={topics} label={t('topics')} level={3} />
            )}
            {group.mayRead ? (
              <p className="mt-2">
                {topics.length === 0 && <>{t('noTopics')} </>}
                <Link to={`${here}/topics`} className="inline-flex min-h-target items-center">
                  {t('allTopics')}
                </Link>
              </p>
            ) : (
              <p>{t('membersRead')}</p>
            )}
          </section>
          <OpenCommitments rows={commitments} of={{ group: group.slug }} />
          {group.mayRead && <LatestDocuments group={group.slug} rows={documents} />}
          {group.mayRead && (
            <p className="mt-2">
              <Link to={`${here}/files`} className="inline-flex min-h-target items-center">
                {t('allFiles')}
              </Link>
            </p>
          )}
        </div>
        <aside aria-label={t('facts')}>
          <GroupFacts group={group} />
          {group.follow && (
            <FollowControl follow={group.follow} place={{ group: group.slug }} className="mt-4" />
          )}
          {group.seatRows && (
            <section aria-labelledby="seats" className="mt-8">
              <h2 id="seats" className="mb-2">
                {t('organisations')}
              </h2>
              <SeatLines seats={group.seatRows} />
              <p className="mt-2">
                <Link to={`${here}/members`} className="inline-flex min-h-target items-center">
                  {t('allMembers')}
                </Link>
              </p>
            </section>
          )}
          {group.me?.mayLead && (
            <p className="mt-8">
              <Link to={`${here}/settings`} className="inline-flex min-h-target items-center">
                {t('settings')}
              </Link>
              <br />
              <Link
                to={`/${code}/moderation/reports`}
                className="inline-flex min-h-target items-center"
              >
                {t('toModeration')}
              </Link>
            </p>
          )}
          {group.me?.role && (
            <Disclosure summary={t('leaveTitle')} className="mt-8">
              <LeaveForm />
            </Disclosure>
          )}
        </aside>
      </div>
    </>
  );
}
