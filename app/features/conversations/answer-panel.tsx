import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import type { Answering } from './conversation.ts';
import { conversationAddress } from './conversation.ts';

/** On the page of a listing: answering it, the conversation that one has about it, or why one cannot. */
export function AnswerPanel({ answering }: { answering: Answering }) {
  const { t } = useTranslation('conversations');
  const { code } = useLanguage();
  const { id, kind, reason, hasRoom, conversation } = answering;
  if (reason === 'sign_in' || reason === 'mine') return null;
  if (conversation) {
    return (
      <p className="measure">
        <ButtonLink to={conversationAddress(code, conversation)} variant="main">
          {t('toConversation')}
        </ButtonLink>
      </p>
    );
  }
  if (reason) return <p className="measure">{t(`reason_${reason}`)}</p>;
  return (
    <div className="measure">
      <ButtonLink to={`/${code}/exchange/${id}/answer`} variant="main">
        {t(`answer_${kind}`)}
      </ButtonLink>
      <p className="meta mt-2">{t(hasRoom ? 'answerText' : 'answerQueue')}</p>
    </div>
  );
}
