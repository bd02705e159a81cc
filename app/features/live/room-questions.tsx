import { useTranslation } from '../../i18n/use-translation.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { RoomPage } from './live.ts';
import { QuestionText } from './question-text.tsx';
import type { KeptSubmit } from './use-kept-sending.ts';

/**
 * Questions that were shown, and what became of one's own.
 * @param submit sends "I ask this too"; null where the room is closed
 */
export function RoomQuestions({ room, submit }: { room: RoomPage; submit: KeptSubmit | null }) {
  const { t } = useTranslation('live');
  const { me, questions } = room;
  const own = new Set(me?.questions.map(({ id }) => id));
  const waiting =
    me?.questions.filter(({ state }) => state === 'asked' || state === 'declined') ?? [];
  return (
    <>
      {questions.length === 0 && <p className="mb-4">{t('noneShown')}</p>}
      {questions.length > 0 && (
        <ul className="mb-4 border-t border-line">
          {questions.map((question) => (
            <li key={question.id} className="border-b border-line py-3">
              <QuestionText question={question} />
              {me && submit && question.state === 'shown' && !own.has(question.id) && (
                <Support
                  id={question.id}
                  text={question.text}
                  isMine={me.supports.includes(question.id)}
                  submit={submit}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <>
          <h3 className="mb-1 text-lg">{t('myQuestions')}</h3>
          <ul className="mb-4 border-t border-line">
            {waiting.map((question) => (
              <li key={question.id} className="border-b border-line py-3">
                <QuestionText question={question} />
                <p className="meta">
                  {t(question.state === 'asked' ? 'mineWaits' : 'mineDeclined')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface SupportProps {
  id: number;
  text: string;
  isMine: boolean;
  submit: KeptSubmit;
}

function Support({ id, text, isMine, submit }: SupportProps) {
  const { t } = useTranslation('live');
  if (isMine) return <p className="meta">{t('supported')}</p>;
  return (
    <form method="post" onSubmit={submit} className="mt-2">
      <input type="hidden" name="intent" value="support" />
      <input type="hidden" name="question" value={id} />
      <SubmitButton variant="quiet">
        {t('support')}
        <VisuallyHidden>: {text}</VisuallyHidden>
      </SubmitButton>
    </form>
  );
}
