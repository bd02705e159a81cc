import { useTranslation } from '../../i18n/use-translation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { ThreadContext } from './comment-thread.tsx';
import { CommentThread } from './comment-thread.tsx';
import type { PlacedComments } from './place-comments.ts';

interface MoreCommentsProps {
  placed: PlacedComments;
  context: ThreadContext;
}

/** Remarks that have no place in the text that is shown: their words changed, or they are settled. */
export function MoreComments({ placed: { changed, resolved }, context }: MoreCommentsProps) {
  const { t } = useTranslation('groupDocuments');
  const list = (comments: typeof changed, isChanged: boolean) => (
    <div className="measure grid gap-5">
      {comments.map((comment) => (
        <CommentThread key={comment.id} {...{ comment, context, isChanged }} />
      ))}
    </div>
  );
  return (
    <>
      {changed.length > 0 && (
        <section aria-labelledby="changed" className="mt-10 border-t border-line pt-4">
          <h2 id="changed" className="mb-3">
            {t('changedTitle')}
          </h2>
          {list(changed, true)}
        </section>
      )}
      {resolved.length > 0 && (
        <Disclosure summary={t('resolvedTitle', { count: resolved.length })} className="mt-6">
          {list(resolved, false)}
        </Disclosure>
      )}
    </>
  );
}
