import { z } from 'zod';
import type { LanguageCode } from '../i18n/locales.ts';
import ar from '../i18n/ar/mail.ts';
import en from '../i18n/en/mail.ts';
import fr from '../i18n/fr/mail.ts';
import nl from '../i18n/nl/mail.ts';
import type { MailBlock } from './mail-blocks.ts';
import type { MailPlan } from './mail-plans.ts';

const words: Record<LanguageCode, typeof nl> = { nl, en, fr, ar };
const address = z.url({ protocol: /^https?$/ });
const asked = z.object({
  records: z.array(z.object({ name: z.string(), language: z.string() })),
  more: z.number(),
});

/** The names of the records that a mail asks about. @throws on a payload of another form */
function recordBlocks(payload: unknown, language: LanguageCode): MailBlock[] {
  const { records, more } = asked.parse(payload);
  const lines = records.map(
    ({ name, language: spoken }) => ({ kind: 'line', text: name, language: spoken }) as const,
  );
  const rest = words[language].recordsConfirmMore.replace('{{more}}', String(more));
  return more > 0 ? [...lines, { kind: 'line', text: rest }] : lines;
}

const claimNews = z.object({ title: z.string(), url: address });

/** Mails about records that somebody keeps: whether they are still right, and who asks to keep them. */
export const recordPlans: Record<string, MailPlan> = {
  records_confirm: {
    words: 'recordsConfirm',
    payload: z.object({ count: z.string(), occasion: z.string(), url: address }),
    reason: 'occasion',
    blocks: recordBlocks,
    link: 'url',
    hints: ['recordsConfirmHint'],
  },
  claim_code: {
    words: 'claimCode',
    payload: z.object({ code: z.string(), name: z.string(), url: address }),
    shown: { field: 'code', as: 'code' },
    link: 'url',
    hints: ['claimCodeHint'],
  },
  claim_made: { words: 'claimMade', payload: claimNews, link: 'url' },
  claim_accepted: { words: 'claimAccepted', payload: claimNews, link: 'url' },
  claim_declined: { words: 'claimDeclined', payload: claimNews, link: 'url' },
  record_merged: { words: 'recordMerged', payload: claimNews, link: 'url' },
  record_left: { words: 'recordLeft', payload: claimNews, link: 'url' },
  award_entered: { words: 'awardEntered', payload: claimNews, link: 'url' },
  award_shortlisted: { words: 'awardShortlisted', payload: claimNews, link: 'url' },
  award_won: { words: 'awardWon', payload: claimNews, link: 'url' },
  jury_invited: { words: 'juryInvited', payload: claimNews, link: 'url' },
};
