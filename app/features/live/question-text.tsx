import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import type { RoomQuestion } from './live.ts';

/** A question as it was typed, who asked it, how many ask it too, and the answer. */
export function QuestionText({ question }: { question: Omit<RoomQuestion, 'itemId' | 'askedAt'> }) {
  const { t } = useTranslation('live');
  const { text, language, name, supports, state, answer, answerLanguage } = question;
  return (
    <>
      <LanguageText lang={language} as="div">
        <PersonText text={text} className="measure" />
      </LanguageText>
      {(name || supports > 0) && (
        <p className="meta">
          {name && <bdi>{name}</bdi>}
          {name && supports > 0 && ' · '}
          {supports > 0 && t('supports', { count: supports })}
        </p>
      )}
      {state === 'answered' && (
        <div className="mt-1 border-s-[3px] border-ok ps-3">
          <p className="meta">{t('answer')}</p>
          {answer ? (
            <LanguageText lang={answerLanguage} as="div">
              <PersonText text={answer} className="measure" />
            </LanguageText>
          ) : (
            <p>{t('answeredAloud')}</p>
          )}
        </div>
      )}
    </>
  );
}
