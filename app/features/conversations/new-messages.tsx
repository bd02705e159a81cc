import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { conversationAddress } from './conversation.ts';

/**
 * Says quietly that something new is there, as `/heard.js` hears it; what was typed stays when it is shown.
 * Without scripts nothing of it is seen, and the link to look again does the same.
 */
export function NewMessages({ conversation, known }: { conversation: string; known: number }) {
  const { t } = useTranslation('conversations');
  const { code } = useLanguage();
  return (
    <div
      role="status"
      className="sticky bottom-16 z-10"
      data-hears={`/live/conversations/${conversation}`}
      data-known={known}
      data-renews="messages conversation-aside conversation-standing"
    >
      <a
        hidden
        href={conversationAddress(code, conversation)}
        className="inline-flex min-h-target items-center rounded-sm border-[1.5px] border-harbour bg-paper px-4 py-1.5 font-bold [&[hidden]]:hidden"
      >
        {t('newMessages')}
      </a>
      <script src="/heard.js" async />
    </div>
  );
}
