import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { CommentAnswer, DocumentComment } from './group-document.ts';

/** What the threads of a page share. */
export interface ThreadContext {
  mayComment: boolean;
  once: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
  /** The address that forms post to. */
  action: string;
}

function Said({ comment, children }: { comment: CommentAnswer; children?: ReactNode }) {
  const { t } = useTranslation('groupDocuments');
  return (
    <>
      <p className="meta">
        <b className="text-ink">
          <PersonName person={comment.author} />
        </b>
        {' · '}
        <DateText value={comment.writtenAt} />
      </p>
      {children}
      {comment.body === null ? (
        <p className="text-soft">{t('remarkGone')}</p>
      ) : (
        <PersonText text={comment.body} />
      )}
    </>
  );
}

function CommentButton({
  context,
  comment,
  intent,
  word,
}: {
  context: ThreadContext;
  comment: number;
  intent: 'resolve' | 'reopen' | 'remove';
  word: string;
}) {
  return (
    <Form method="post" action={context.action}>
      <input type="hidden" name="comment" value={comment} />
      <SubmitButton name="intent" value={intent} variant="link">
        {word}
      </SubmitButton>
    </Form>
  );
}

function AnswerForm({ comment, context }: { comment: DocumentComment; context: ThreadContext }) {
  const { t } = useTranslation('groupDocuments');
  const { invalid, errors, action, once } = context;
  const isMine = invalid?.typed['comment']?.[0] === String(comment.id);
  const id = `answer-${comment.id}`;
  return (
    <Disclosure summary={t('answer')} open={isMine}>
      <Form method="post" action={action} noValidate className="grid gap-2">
        <input type="hidden" name="comment" value={comment.id} />
        <input type="hidden" name="once" value={once} />
        <TextArea
          name="body"
          id={id}
          label={t('yourAnswer')}
          required
          rows={3}
          defaultValue={isMine ? typedValue(invalid, 'body') : ''}
          {...(isMine && errors['body'] ? { error: errors['body'] } : {})}
        />
        <p>
          <SubmitButton name="intent" value="answer" variant="quiet">
            {t('sendAnswer')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

interface CommentThreadProps {
  comment: DocumentComment;
  context: ThreadContext;
  /** The words are no longer there: says so and shows which they were. */
  isChanged?: boolean;
}

/** A remark on a passage with its answers. */
export function CommentThread({ comment, context, isChanged }: CommentThreadProps) {
  const { t } = useTranslation('groupDocuments');
  const isOpen = comment.resolvedAt === null;
  return (
    <article
      id={`c${comment.id}`}
      aria-label={t('remarkOn', { words: comment.quotation.slice(0, 60) })}
      className="scroll-mt-4 border-s-[3px] border-line ps-3 target:border-harbour"
    >
      <Said comment={comment}>
        {isChanged && (
          <p className="meta mt-1">{t('passageChanged', { number: comment.version })}</p>
        )}
        <blockquote dir="auto" className="meta my-1 line-clamp-4 italic">
          “{comment.quotation}”
        </blockquote>
      </Said>
      {comment.answers.length > 0 && (
        <ol className="mt-2 grid gap-2 ps-3">
          {comment.answers.map((one) => (
            <li key={one.id} id={`c${one.id}`} className="scroll-mt-4">
              <Said comment={one} />
              {one.isMine && one.body !== null && (
                <CommentButton
                  {...{ context }}
                  comment={one.id}
                  intent="remove"
                  word={t('removeAnswer')}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {!isOpen && (
        <p className="meta mt-1">
          {t('resolvedBy')} <PersonName person={comment.resolvedBy} />
        </p>
      )}
      {context.mayComment && isOpen && <AnswerForm comment={comment} context={context} />}
      <div className="flex flex-wrap gap-x-4">
        {context.mayComment && (
          <CommentButton
            {...{ context }}
            comment={comment.id}
            intent={isOpen ? 'resolve' : 'reopen'}
            word={t(isOpen ? 'resolve' : 'reopen')}
          />
        )}
        {comment.isMine && comment.body !== null && (
          <CommentButton
            {...{ context }}
            comment={comment.id}
            intent="remove"
            word={t('removeRemark')}
          />
        )}
      </div>
    </article>
  );
}
