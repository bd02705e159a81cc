import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import { AuthorText } from '../topics/author-text.tsx';
import { topicAddress } from '../topics/topic.ts';
import type { HeldPost, HeldPosts } from './cases.ts';
import { ReviewForms } from './review-forms.tsx';

interface HeldPostListProps {
  held: HeldPosts;
  invalid: InvalidForm | undefined;
  error: string | undefined;
}

function PostReview({
  post,
  mayVouch,
  ...sent
}: { post: HeldPost; mayVouch: boolean } & Omit<HeldPostListProps, 'held'>) {
  const { t } = useTranslation('moderation');
  const key = `${post.topic.id}:${post.number}`;
  return (
    <ReviewForms
      name="post"
      value={key}
      words={{
        ask: t('heldRefuseTitle'),
        reason: t('heldReason'),
        reasonHint: t('heldReasonHint'),
      }}
      accept={
        <>
          {mayVouch && (
            <Checkbox
              name="vouches"
              id={`vouches-${key}`}
              value="yes"
              label={t('vouch')}
              hint={t('vouchHint')}
            />
          )}
          <Button name="answer" value="accept">
            {t('heldAccept')}
          </Button>
        </>
      }
      refuse={
        <Button name="answer" value="refuse" variant="danger">
          {t('heldRefuse')}
        </Button>
      }
      {...sent}
    />
  );
}

/** First posts of new people, whole, each with its two answers. */
export function HeldPostList({ held, invalid, error }: HeldPostListProps) {
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  if (held.rows.length === 0)
    return <EmptyState title={t('queueEmptyTitle')}>{t('heldEmptyText')}</EmptyState>;
  return (
    <>
      <ol className="max-w-[54rem] border-t border-line" aria-label={t('tab_held')}>
        {held.rows.map((post) => {
          const { topic, number } = post;
          return (
            <li key={`${topic.id}:${number}`} className="border-b border-line py-5">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <h2 className="text-lg">
                  <Link
                    to={topicAddress(code, topic.group.slug, topic.id, number)}
                    className="-my-2 inline-block py-2"
                  >
                    <LanguageText lang={topic.language}>{topic.title}</LanguageText>
                  </Link>
                </h2>
                {post.isFirst && <Tag>{t('heldTopic')}</Tag>}
              </div>
              <p className="meta mb-2">
                <AuthorText author={post.author} /> · <bdi>{topic.group.name}</bdi> ·{' '}
                <DateText value={post.createdAt} form="moment" />
              </p>
              <blockquote className="border-s-[3px] border-line ps-4">
                <DocumentText document={post.document} lang={post.language} level={2} />
              </blockquote>
              <PostReview post={post} mayVouch={held.mayVouch} invalid={invalid} error={error} />
            </li>
          );
        })}
      </ol>
      {held.next && (
        <p className="my-6">
          <Link to={`/${code}/moderation/held?after=${held.next}`}>{t('further')}</Link>
        </p>
      )}
    </>
  );
}
