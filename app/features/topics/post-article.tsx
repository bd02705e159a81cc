import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { PostFiles } from '../attachments/post-files.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import { AuthorText, SpokenFor } from './author-text.tsx';
import { LanguageMark } from './language-mark.tsx';
import type { Post, Topic } from './topic.ts';
import { TranslationBlock } from './translation-block.tsx';
import { postAddress, topicAddress } from './topic.ts';

interface PostArticleProps {
  topic: Topic;
  post: Post;
  isNew: boolean;
  /** Earlier texts are for members, moderators and the author; others read only that it was changed. */
  hasHistory: boolean;
  mayTranslate: boolean;
  /** What one can do with it. */
  children?: ReactNode;
}

/** One post: who, when, in which language, the text, and what one can do with it. */
export function PostArticle(props: PostArticleProps) {
  const { topic, post, isNew, hasHistory, mayTranslate, children } = props;
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const id = `p${post.number}`;
  const { slug } = topic.group;
  return (
    <article
      id={id}
      data-post={post.number}
      tabIndex={-1}
      aria-labelledby={`${id}-by`}
      className="post"
    >
      <header>
        <h2 id={`${id}-by`}>
          {post.author || post.document ? (
            <>
              <AuthorText author={post.author} />
              <SpokenFor organisation={post.organisation} />
            </>
          ) : (
            t('postNumber', { number: post.number })
          )}
        </h2>
        <p className="meta">
          {isNew && <Tag tone="need">{t('isNew')}</Tag>}
          <LanguageMark language={post.language} />
          <DateText value={post.createdAt} form="moment" />
          <a
            href={topicAddress(code, slug, topic.id, post.number)}
            aria-label={t('permalink', { number: post.number })}
            className="num tap"
          >
            {`#${post.number}`}
          </a>
        </p>
      </header>
      {post.answers && (
        <p className="meta">
          <a href={topicAddress(code, slug, topic.id, post.answers)} className="tap">
            {t('answersTo', { number: post.answers })}
          </a>
        </p>
      )}
      <PostText post={post} />
      {post.translation && (
        <TranslationBlock
          post={{ group: slug, topic: topic.id, number: post.number }}
          translation={post.translation}
          mayTranslate={mayTranslate}
        />
      )}
      {post.files.length > 0 && <PostFiles files={post.files} lang={post.language} />}
      {post.editedAt && post.document && (
        <p className="meta mt-2">
          {hasHistory ? (
            <a
              href={postAddress(code, slug, topic.id, post.number, 'history')}
              className="tap gap-1"
            >
              {t('edited')} <DateText value={post.editedAt} form="moment" />
            </a>
          ) : (
            <>
              {t('edited')} <DateText value={post.editedAt} form="moment" />
            </>
          )}
        </p>
      )}
      {children}
    </article>
  );
}

/** The text, or what stands in its place. */
function PostText({ post }: { post: Post }) {
  const { t } = useTranslation('topics');
  const absence =
    post.state === 'visible'
      ? null
      : post.state === 'held' && post.isMine
        ? t('heldMine')
        : t(`absent_${post.state}`);
  return (
    <>
      {absence && (
        <p className="measure my-2 border-s-[3px] border-dashed border-soft ps-3 text-soft">
          {absence}
          {post.reason && (
            <>
              {' '}
              {t('reasonGiven')} <bdi>{post.reason}</bdi>
            </>
          )}
        </p>
      )}
      {post.document && <DocumentText document={post.document} lang={post.language} level={2} />}
    </>
  );
}
