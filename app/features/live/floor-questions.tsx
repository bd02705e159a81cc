import { useId } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { FloorQuestion } from './live.ts';
import { QuestionText } from './question-text.tsx';

/** What people in the room asked about an item and what was answered, without names. */
export function FloorQuestions({ questions }: { questions: readonly FloorQuestion[] }) {
  const { t } = useTranslation('live');
  const heading = useId();
  if (questions.length === 0) return null;
  return (
    <div className="measure my-4">
      <h3 id={heading} className="mb-1 text-lg">
        {t('floorQuestions')}
      </h3>
      <ul aria-labelledby={heading} className="border-t border-line">
        {questions.map((question) => (
          <li key={question.id} className="border-b border-line py-3">
            <QuestionText question={{ ...question, name: null, state: 'answered' }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
