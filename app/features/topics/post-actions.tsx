import type { FormEvent } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { reportAddress } from '../reports/report.ts';
import type { Post, Topic, TopicReader } from './topic.ts';
import { postAddress, reactionKinds, topicAddress } from './topic.ts';

interface PostActionsProps {
  topic: Topic;
  post: Post;
  me: TopicReader;
}

// Fifty times on a page: plain links, since the router's own cost more than all the rest, short class
// names, and names for screen readers as attributes instead of hidden words.

/** What one can do with a post: answer, quote, react, edit; and hide, for who leads. */
export function PostActions({ topic, post, me }: PostActionsProps) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  const page = topicAddress(code, topic.group.slug, topic.id);
  const { number } = post;
  const isVisible = post.state === 'visible';
  const mayHide = (me.mayLead || me.mayModerate) && ['visible', 'hidden'].includes(post.state);
  const ofNumber = t('ofNumber', { number });
  const link = (to: string, words: string, which: string) => (
    <a href={to} aria-label={`${words} ${which}`} className="tap">
      {words}
    </a>
  );
  const mayTranslate = (me.isMember || post.isMine) && post.language !== code;
  const part = (name: 'edit' | 'hide' | 'translate', words: string) =>
    link(postAddress(code, topic.group.slug, topic.id, number, name), words, ofNumber);
  return (
    <footer className="post-actions">
      {isVisible && me.mayWrite && (
        <>
          {link(
            `${page}?post=${number}&answers=${number}#reply`,
            t('answer'),
            t('toNumber', { number }),
          )}
          {link(`${page}?post=${number}&quote=${number}#reply`, t('quote'), ofNumber)}
        </>
      )}
      {post.isMine && isVisible && part('edit', t('edit'))}
      {isVisible && mayTranslate && !post.translation && part('translate', t('translate'))}
      {mayHide && part('hide', t(isVisible ? 'hide' : 'showAgain'))}
      {isVisible && !post.isMine && <ReportLink topic={topic} number={number} />}
      {isVisible && (me.mayWrite ? <ReactionButtons post={post} /> : <Reactions post={post} />)}
    </footer>
  );
}

/** The way to tell a moderator what is wrong with a post; for everybody who reads it. */
export function ReportLink({ topic, number }: { topic: Topic; number: number }) {
  const { t } = useTranslation('topics');
  const { code } = useLanguage();
  return (
    <a
      href={reportAddress(code, topic.id, number)}
      rel="nofollow"
      aria-label={`${t('report')} ${t('ofNumber', { number })}`}
      className="tap"
    >
      {t('report')}
    </a>
  );
}

/** Short answers in words, with how many gave them. */
export function Reactions({ post }: { post: Post }) {
  const { t } = useTranslation('topics');
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

const reactionForm = 'react';

/** The same for who may write: each adds or takes back the own one. */
function ReactionButtons({ post }: { post: Post }) {
  const { t } = useTranslation('topics');
  const button = (kind: (typeof reactionKinds)[number]) => {
    const given = post.reactions.find((reaction) => reaction.kind === kind);
    return (
      <button
        key={kind}
        form={reactionForm}
        name={given?.mine ? 'takeBack' : 'give'}
        value={`${post.number}:${kind}`}
        aria-pressed={given?.mine ?? false}
        className="chip"
      >
        {t(`reaction_${kind}`)}
        {given && <span className="num">{given.count}</span>}
      </button>
    );
  };
  const isGiven = (kind: string) => post.reactions.some((reaction) => reaction.kind === kind);
  const rest = reactionKinds.filter((kind) => !isGiven(kind));
  return (
    <>
      {reactionKinds.filter(isGiven).map(button)}
      {rest.length > 0 && (
        // What nobody gave yet stays folded: a page of fifty posts is for reading.
        <details>
          <summary
            aria-label={`${t('react')} ${t('toNumber', { number: post.number })}`}
            className="tap"
          >
            {t('react')}
          </summary>
          {rest.map(button)}
        </details>
      )}
    </>
  );
}

/** Where the buttons of all posts send to: one form instead of one a post. */
export function ReactionForm({
  onReact,
}: {
  /** Sends a reaction while the page stays; without scripts the form itself does. */
  onReact: (form: FormData) => void;
}) {
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    form.set('stay', 'yes');
    onReact(form);
  }
  return (
    <form id={reactionForm} method="post" onSubmit={send}>
      <input type="hidden" name="intent" value="react" />
    </form>
  );
}
