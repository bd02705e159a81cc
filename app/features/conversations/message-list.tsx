import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { reportAddress } from '../safeguards/safeguards.ts';
import type { Message, MessageTemplate } from './conversation.ts';
import { conversationEvents, messageTemplates } from './conversation.ts';

/** What happened, between the messages. */
function EventLine({ message }: { message: Message }) {
  const { t } = useTranslation('conversations');
  const { code } = useLanguage();
  const event = conversationEvents.find((known) => known === message.template);
  if (!event) return null;
  return (
    <li data-line={message.number} className="py-3 text-soft">
      {t(`event_${event}`)}
      {message.organisation && (
        <>
          {' '}
          <Link to={`/${code}/organisations/${message.organisation.slug}`}>
            <bdi>{message.organisation.name}</bdi>
          </Link>
        </>
      )}
      <span className="meta">
        {' · '}
        <DateText value={message.at} form="moment" />
      </span>
    </li>
  );
}

function MessageLine({ conversation, message }: { conversation: string; message: Message }) {
  const { t } = useTranslation('conversations');
  const { code } = useLanguage();
  const { template, body, language, isMine, byMail, author, number, isHeld } = message;
  const known: MessageTemplate | undefined = messageTemplates.find((name) => name === template);
  return (
    <li
      id={`m${number}`}
      data-line={number}
      className={classNames(
        'border-s-[3px] py-2 ps-4',
        isMine ? 'border-line' : 'border-harbour bg-surface',
      )}
    >
      <p className="meta">
        <strong className="text-ink">
          {isMine ? t('you') : <bdi>{author ? (author.name ?? t('nameless')) : t('left')}</bdi>}
        </strong>
        {' · '}
        <DateText value={message.at} form="moment" />
        {byMail && ` · ${t('byMail')}`}
        {!isMine && (
          <>
            {' · '}
            <Link to={reportAddress(code, { conversation, message: number })} rel="nofollow">
              {t('reportMessage')}
            </Link>
          </>
        )}
      </p>
      {known && <p>{t(`template_${known}`)}</p>}
      {body && (
        <LanguageText lang={language} as="div" className="break-words">
          <PersonText text={body} />
        </LanguageText>
      )}
      {isHeld && <p className="meta font-bold">{t('held')}</p>}
    </li>
  );
}

/** All that was written and happened, oldest first. */
export function MessageList({
  conversation,
  messages,
}: {
  conversation: string;
  messages: readonly Message[];
}) {
  const { t } = useTranslation('conversations');
  return (
    <ol id="messages" aria-label={t('messages')} className="grid gap-3">
      {messages.map((message) =>
        message.kind === 'event' ? (
          <EventLine key={message.number} message={message} />
        ) : (
          <MessageLine key={message.number} conversation={conversation} message={message} />
        ),
      )}
    </ol>
  );
}
