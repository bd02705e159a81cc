import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { AgendaPlaces } from '../../features/agenda/agenda-places.tsx';
import { formFiles } from '../../features/attachments/file-fields.server.ts';
import { FollowControl } from '../../features/following/follow-control.tsx';
import { LiveNews } from '../../features/topics/live-news.tsx';
import { PageJump } from '../../features/topics/page-jump.tsx';
import { LostText, ReplyForm, ReplyInvitation } from '../../features/topics/reply-form.tsx';
import { replyStart } from '../../features/topics/reply-start.server.ts';
import { actOnTopic } from '../../features/topics/topic-action.server.ts';
import { TopicBanners } from '../../features/topics/topic-banner.tsx';
import { TopicHeading } from '../../features/topics/topic-heading.tsx';
import { TopicPosts } from '../../features/topics/topic-posts.tsx';
import { readNumber, topicAddress } from '../../features/topics/topic.ts';
import { findPost, getTopic, topicIdOf } from '../../features/topics/topics.server.ts';
import { VoteLines } from '../../features/votes/vote-lines.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, async (page) => {
  const id = topicIdOf(page.params['id']);
  page.headers.set('X-Cache-Scopes', `settings,groups,people,organisations,sessions,topic:${id}`);
  const wanted = readNumber(page.url.searchParams.get('post'));
  const [shown, viewer] = await Promise.all([
    getTopic(page.db, id, wanted, page.language),
    page.viewer(),
  ]);
  const { topic, me, posts } = shown;
  const inGroup = (post: number | null) =>
    redirect(topicAddress(page.language, topic.group.slug, id, post));
  if (topic.group.slug !== page.params['slug']) throw inGroup(wanted);
  if (wanted && !posts.some(({ number }) => number === wanted)) {
    const now = await findPost(page.db, id, wanted);
    if (now && now.topic !== id)
      throw redirect(topicAddress(page.language, topic.group.slug, now.topic, now.number));
  }
  // Who reads on begins where reading stopped.
  const isVisit = !wanted && viewer && !page.context.isPosted;
  if (isVisit && me.firstUnread && me.firstUnread > 1) throw inGroup(me.firstUnread);
  const start = me.mayWrite ? replyStart(page, shown) : null;
  return { shown, start, reader: viewer?.id ?? null };
});

export const action = pageAction((page) => actOnTopic(page, formFiles(page)));
/** Visitors only read: nothing of it needs a script. */
export const handle = { scripts: 'signed-in' };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.shown.topic.title ?? '');

export default function TopicPage() {
  const { shown, start, reader } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const [search] = useSearchParams();
  const { t } = useTranslation('topics');
  const { fields, general } = formSentences(t, refused?.errors);
  const { topic, me } = shown;
  const { code } = useLanguage();
  const address = topicAddress(code, topic.group.slug, topic.id);
  return (
    <>
      <TopicHeading topic={topic} me={me} />
      <ErrorSummary errors={refused && fields} general={general} />
      <TopicBanners topic={topic} />
      <AgendaPlaces places={shown.agendas} />
      {me.follow && (
        <FollowControl
          follow={me.follow}
          place={{ group: topic.group.slug, topic: topic.id }}
          className="-mt-2 mb-2"
        />
      )}
      <VoteLines topic={topic} votes={shown.votes} me={me} />
      <TopicPosts shown={shown} reader={reader} />
      {reader && <LiveNews shown={shown} />}
      <PageJump shown={shown} />
      {start ? (
        <ReplyForm
          // A sent reply, or another question, begins a new text; a refused one stays in its field.
          key={['sent', 'quote', 'answers'].map((name) => search.get(name)).join()}
          shown={shown}
          start={start}
          invalid={refused}
          errors={fields}
        />
      ) : refused ? (
        <LostText invalid={refused} />
      ) : (
        topic.state === 'open' && (
          <ReplyInvitation group={topic.group.slug} backTo={address} isSignedIn={reader !== null} />
        )
      )}
    </>
  );
}
