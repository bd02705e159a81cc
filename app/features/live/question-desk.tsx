import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { LivePage } from './live.ts';
import { questionStates } from './live.ts';
import { QuestionText } from './question-text.tsx';

type DeskQuestion = LivePage['questions'][number];

/** Questions from the floor at the desk: what waits, what is shown, what was answered. */
export function QuestionDesk({ live }: { live: LivePage }) {
  const { t } = useTranslation('live');
  const { questions, session } = live;
  const isOpen = session.state === 'open';
  if (questions.length === 0 && !isOpen) return null;
  return (
    <section id="questions" aria-labelledby="questions-heading" className="mb-10">
      <h2 id="questions-heading" className="mb-2">
        {t('questions')}
      </h2>
      {questions.length === 0 && <p>{t('noQuestions')}</p>}
      {questionStates.map((state) => {
        const those = questions.filter((question) => question.state === state);
        if (those.length === 0) return null;
        return (
          <div key={state} className="mb-6">
            <h3 className="mb-1 text-lg">{t(`desk_${state}`, { count: those.length })}</h3>
            <ul className="border-t border-line">
              {those.map((question) => (
                <li key={question.id} className="border-b border-line py-3">
                  <QuestionText question={question} />
                  <DeskForm question={question} isOpen={isOpen} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function DeskForm({ question, isOpen }: { question: DeskQuestion; isOpen: boolean }) {
  const { t } = useTranslation('live');
  const { code } = useLanguage();
  const { id, revision, state, answer, answerLanguage } = question;
  const mayAnswer = state === 'shown' || state === 'answered';
  if (!isOpen && !mayAnswer) return null;
  return (
    <Form
      key={revision}
      method="post"
      preventScrollReset
      className="mt-2 grid gap-2"
      aria-label={t('questionSteps', { number: id })}
    >
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="question" value={id} />
      <input type="hidden" name="base" value={revision} />
      <input type="hidden" name="language" value={answerLanguage ?? code} />
      {mayAnswer && (
        <Disclosure summary={t(state === 'answered' ? 'answerChange' : 'answer')}>
          <TextArea
            id={`answer-${id}`}
            name="answer"
            label={t('answer')}
            hint={t('answerHint')}
            rows={2}
            maxLength={1000}
            defaultValue={answer ?? ''}
            optional
          />
          <p className="mt-2">
            <SubmitButton name="decision" value="answered" variant="quiet">
              {t('questionAnswered')}
            </SubmitButton>
          </p>
        </Disclosure>
      )}
      <div className="flex flex-wrap gap-3">
        {isOpen && (state === 'asked' || state === 'declined') && (
          <SubmitButton name="decision" value="shown" variant="quiet">
            {t('questionShow')}
          </SubmitButton>
        )}
        {isOpen && state !== 'declined' && (
          <SubmitButton name="decision" value="declined" variant="link">
            {t(state === 'asked' ? 'questionDecline' : 'questionHide')}
          </SubmitButton>
        )}
      </div>
    </Form>
  );
}
