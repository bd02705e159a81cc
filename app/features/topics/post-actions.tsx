import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { classNames } from '../../ui/class-names.ts';
import type { Post, Topic, TopicReader } from './topic.ts';
import { postAddress, reactionKinds, topicAddress } from './topic.ts';

interface PostActionsProps {
  topic: Topic;
  post: Post;
  me: TopicReader;
  /** Sends a reaction while the page stays; without scripts the form itself does. */
  onReact: (form: FormData) => void;
}

// Plain links in posts: hundreds of the router's own would cost more than the rest of the page.
const linkLook = 'inline-flex min-h-target items-center';

/** What one can do with a post: answer, quote, react, edit; and hide, for who leads. */
export function PostActions({ topic, post, me, onReact }: PostActionsProps) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const page = topicAddress(code, topic.group.slug, topic.id);
  const { number } = post;
  const isVisible = post.state === 'visible';
  const mayHide = (me.mayLead || me.mayModerate) && ['visible', 'hidden'].includes(post.state);
  const part = (name: 'edit' | 'hide') =>
    postAddress(code, topic.group.slug, topic.id, number, name);
  return (
    <footer className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm print:hidden">
      {isVisible && me.mayWrite && (
        <>
          <a href={`${page}?post=${number}&answers=${number}#reply`} className={linkLook}>
            {t('answer')}
            <span className="sr-only"> {t('toNumber', { number })}</span>
          </a>
          <a href={`${page}?post=${number}&quote=${number}#reply`} className={linkLook}>
            {t('quote')}
            <span className="sr-only"> {t('ofNumber', { number })}</span>
          </a>
        </>
      )}
      {post.isMine && isVisible && (
        <a href={part('edit')} className={linkLook}>
          {t('edit')}
          <span className="sr-only"> {t('ofNumber', { number })}</span>
        </a>
      )}
      {mayHide && (
        <a href={part('hide')} className={linkLook}>
          {t(isVisible ? 'hide' : 'showAgain')}
          <span className="sr-only"> {t('ofNumber', { number })}</span>
        </a>
      )}
      {isVisible && <Reactions post={post} onReact={me.mayWrite ? onReact : null} />}
    </footer>
  );
}

/** Short answers in words, with how many gave them; who may write adds or takes back the own one. */
export function Reactions({
  post,
  onReact,
}: {
  post: Post;
  /** Null for who does not react. */
  onReact: PostActionsProps['onReact'] | null;
}) {
  const { t } = useTranslation('topics');
  const given = (kind: string) => post.reactions.find((reaction) => reaction.kind === kind);
  if (!onReact) {
    if (post.reactions.length === 0) return null;
    return (
      <ul aria-label={t('reactions')} className="flex flex-wrap gap-x-4 text-soft">
        {post.reactions.map(({ kind, count }) => (
          <li key={kind}>
            {t(`reaction_${kind}`)} <span className="num">{count}</span>
          </li>
        ))}
      </ul>
    );
  }
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    form.set('stay', 'yes');
    onReact?.(form);
  }
  const button = (kind: (typeof reactionKinds)[number]) => {
    const { count = 0, mine = false } = given(kind) ?? {};
    return (
      <button
        key={kind}
        name={mine ? 'takeBack' : 'give'}
        value={kind}
        type="submit"
        aria-pressed={mine}
        className={classNames(
          'inline-flex min-h-target items-center gap-1.5 rounded-sm border px-2.5',
          mine ? 'border-harbour bg-harbour-wash font-bold text-harbour' : 'border-line',
        )}
      >
        {t(`reaction_${kind}`)}
        {count > 0 && <span className="num">{count}</span>}
      </button>
    );
  };
  const rest = reactionKinds.filter((kind) => !given(kind));
  return (
    <form method="post" onSubmit={send} className="flex flex-wrap items-start gap-2">
      <input type="hidden" name="intent" value="react" />
      <input type="hidden" name="post" value={post.number} />
      {reactionKinds.filter(given).map(button)}
      {rest.length > 0 && (
        // What nobody gave yet stays folded: a page of fifty posts is for reading.
        <details className="open:basis-full">
          <summary className={classNames(linkLook, 'cursor-pointer text-harbour underline')}>
            {t('react')}
            <span className="sr-only"> {t('toNumber', { number: post.number })}</span>
          </summary>
          <div className="flex flex-wrap gap-2">{rest.map(button)}</div>
        </details>
      )}
    </form>
  );
}
