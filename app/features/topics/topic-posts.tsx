import { useFetcher } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { PostActions, ReactionForm, Reactions, ReportLink } from './post-actions.tsx';
import { PostArticle } from './post-article.tsx';
import { ReadForm } from './read-form.tsx';
import type { TopicPage } from './topic.ts';
import { isRead, topicAddress } from './topic.ts';
import { useReadMarks } from './use-read-marks.ts';

interface TopicPostsProps {
  shown: TopicPage;
  /** Id of who reads; null for visitors. */
  reader: string | null;
}

/** The posts of one page, with what is new marked; reading them is noted for who is signed in. */
export function TopicPosts({ shown, reader }: TopicPostsProps) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const { topic, me, posts } = shown;
  const unread = reader
    ? posts.map(({ number }) => number).filter((number) => !isRead(me.readRanges, number))
    : [];
  useReadMarks(`${topicAddress(code, topic.group.slug, topic.id)}/read`, unread);
  const fetcher = useFetcher();
  const react = (form: FormData) => fetcher.submit(form, { method: 'post' });
  const [first, last] = [posts[0]?.number, posts.at(-1)?.number];
  return (
    <>
      <div className="max-w-[46rem] border-t border-line">
        {posts.map((post) => (
          <PostArticle
            key={post.number}
            topic={topic}
            post={post}
            isNew={unread.includes(post.number)}
            hasHistory={me.isMember || me.mayModerate || post.isMine}
            mayTranslate={me.isMember || post.isMine}
          >
            {reader ? (
              <PostActions topic={topic} post={post} me={me} />
            ) : (
              post.state === 'visible' && (
                <footer className="post-actions">
                  <ReportLink topic={topic} number={post.number} />
                  <Reactions post={post} />
                </footer>
              )
            )}
          </PostArticle>
        ))}
      </div>
      {me.mayWrite && <ReactionForm onReact={react} />}
      {posts.length === 0 && <p className="my-6">{t('noPosts')}</p>}
      {unread.length > 0 && first && last && <ReadForm from={first} to={last} />}
    </>
  );
}
