import { z } from 'zod';
import ar from '../i18n/ar/conversations.ts';
import en from '../i18n/en/conversations.ts';
import fr from '../i18n/fr/conversations.ts';
import type { LanguageCode } from '../i18n/locales.ts';
import nl from '../i18n/nl/conversations.ts';
import type { MailBlock } from './mail-blocks.ts';
import type { MailPlan } from './mail-plans.ts';

const address = z.url({ protocol: /^https?$/ });
const words: Record<LanguageCode, typeof nl> = { nl, en, fr, ar };

/** The message that a mail is about, as the database gives it when the mail leaves. */
const relayed = z.object({
  relay: z
    .object({
      conversation: z.string(),
      author: z.string().optional(),
      language: z.string(),
      template: z.string().optional(),
      text: z.string(),
    })
    .optional(),
});

/** A message as it is quoted: a sentence that stands ready in the reader's language, own words in theirs. */
function messageBlocks(payload: unknown, language: LanguageCode): MailBlock[] {
  const { relay } = relayed.parse(payload);
  if (!relay) return [];
  const own = words[language];
  const ready: Partial<Record<string, string>> = own;
  const by = relay.author ?? own.nameless;
  const sentence = relay.template && ready[`template_${relay.template}`];
  return [
    ...(sentence ? [{ kind: 'quote' as const, text: sentence, language, by }] : []),
    ...(relay.text
      ? [{ kind: 'quote' as const, text: relay.text, language: relay.language, by }]
      : []),
  ];
}

/** Mails of conversations; their subjects say nothing of what they are about. */
export const conversationPlans: Record<string, MailPlan> = {
  conversation_message: {
    words: 'conversationMessage',
    payload: z.object({ url: address }),
    blocks: messageBlocks,
    link: 'url',
  },
  conversation_note: {
    words: 'conversationNote',
    payload: z.object({ reason: z.string(), url: address }),
    reason: 'reason',
    link: 'url',
  },
  message_refused: {
    words: 'messageRefused',
    payload: z.object({ reason: z.string(), url: address }),
    reason: 'reason',
    link: 'url',
  },
};
