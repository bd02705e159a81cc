import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { ProposalContent } from '../pairing/proposal-content.tsx';
import { OutcomePart } from '../outcomes/outcome-part.tsx';
import { SafetyLinks } from '../safeguards/listing-safety.tsx';
import { AgreeForms } from './agree-forms.tsx';
import { BridgePart } from './bridge-part.tsx';
import type { Conversation } from './conversation.ts';
import { conversationAddress, stepsIn } from './conversation.ts';
import { MessageFields } from './message-fields.tsx';
import { MessageList } from './message-list.tsx';
import { NewMessages } from './new-messages.tsx';

/** Showing one's address to the other side, once both want it. */
function ContactPart({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('conversations');
  const { shares, otherShares, contact } = conversation;
  if (!stepsIn(conversation).mayShare) return null;
  return (
    <section aria-labelledby="contact">
      <h2 id="contact" className="mb-2">
        {t('contactTitle')}
      </h2>
      {contact ? (
        <p>
          {t('contactShown')}{' '}
          <bdi dir="ltr" className="font-bold break-words">
            {contact}
          </bdi>
        </p>
      ) : (
        <p>{t(shares ? 'contactWaits' : otherShares ? 'contactAsked' : 'contactText')}</p>
      )}
      <Form method="post" className="mt-2">
        <SubmitButton variant="quiet" name="intent" value={shares ? 'unshare' : 'share'}>
          {t(shares ? 'contactHide' : 'contactShare')}
        </SubmitButton>
      </Form>
    </section>
  );
}

/** Which staff read it, and why. */
function ReadingsPart({ readings }: Pick<Conversation, 'readings'>) {
  const { t } = useTranslation('conversations');
  if (!readings?.length) return null;
  return (
    <section aria-labelledby="readings">
      <h2 id="readings" className="mb-2">
        {t('readingsTitle')}
      </h2>
      <ul>
        {readings.map(({ by, at, reason }) => (
          <li key={at}>
            <DateText value={at} form="moment" /> · <bdi>{by?.name ?? t('nameless')}</bdi>:{' '}
            <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the conversation is about. */
function ListingLinks({ listings }: Pick<Conversation, 'listings'>) {
  const { t } = useTranslation('conversations');
  const { code } = useLanguage();
  return (
    <section aria-labelledby="about">
      <h2 id="about" className="mb-2">
        {t('about')}
      </h2>
      <ul>
        {listings.map(({ id, kind, title, language, isReadable }) => (
          <li key={id} className="py-1">
            {t(`kind_${kind}`)}{' '}
            {isReadable ? (
              <Link to={`/${code}/exchange/${id}`}>
                <LanguageText lang={language} as="bdi">
                  {title}
                </LanguageText>
              </Link>
            ) : (
              <LanguageText lang={language} as="bdi">
                {title}
              </LanguageText>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All of a conversation below its title: the messages and a place to write, beside what can be done. */
export function ConversationContent({
  conversation,
  once,
  invalid,
}: {
  conversation: Conversation;
  once: string;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('conversations');
  const { code } = useLanguage();
  const { id, messages, refusal, state, role } = conversation;
  const { mayWrite } = stepsIn(conversation);
  const isSide = role === 'seeker' || role === 'giver';
  const isInside = isSide || role === 'bridge';
  const isMessage = invalid?.typed['intent']?.[0] === 'write';
  if (isSide && conversation.isVeiled) {
    const { proposal = null, hasConfirmed, listing, through } = conversation;
    return (
      <div className="grid gap-8">
        <ProposalContent {...{ proposal, hasConfirmed, listing, through, invalid }} />
        <SafetyLinks about={{ conversation: id, message: null }} mayBlock={false} />
      </div>
    );
  }
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
      <div className="measure grid min-w-0 gap-6">
        {state === 'agreed' && isSide && (
          <p>
            <ButtonLink to={`/${code}/exchange/matches/${id}/place`}>{t('toPlace')}</ButtonLink>
          </p>
        )}
        {refusal && (
          <p>
            {t('refusalGiven')} {t(`refusal_${refusal}`)}
          </p>
        )}
        {messages.length > 0 && <MessageList conversation={id} messages={messages} />}
        {isInside && messages.length > 0 && (
          <NewMessages conversation={id} known={messages.at(-1)?.number ?? 0} />
        )}
        {mayWrite && (
          <Form method="post" noValidate className="grid gap-4 border-t border-line pt-5">
            <MessageFields
              invalid={isMessage ? invalid : undefined}
              once={once}
              label={t('message')}
              hint={t('messageHint')}
            />
            <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
              <SubmitButton name="intent" value="write">
                {t('send')}
              </SubmitButton>
              <Link
                to={conversationAddress(code, id)}
                className="inline-flex min-h-target items-center"
              >
                {t('lookAgain')}
              </Link>
            </p>
          </Form>
        )}
      </div>
      <aside id="conversation-aside" aria-label={t('aside')} className="grid min-w-0 gap-6">
        <OutcomePart match={id} outcome={conversation.outcome} />
        <AgreeForms conversation={conversation} invalid={invalid} />
        <ContactPart conversation={conversation} />
        <BridgePart conversation={conversation} invalid={invalid} />
        <ListingLinks listings={conversation.listings} />
        <ReadingsPart readings={conversation.readings} />
        {isInside && <SafetyLinks about={{ conversation: id, message: null }} mayBlock={isSide} />}
      </aside>
    </div>
  );
}
