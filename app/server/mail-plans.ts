import { z } from 'zod';
import type { LanguageCode } from '../i18n/locales.ts';
import { agendaPlans } from './agenda-mail-plans.ts';
import { behalfPlans } from './behalf-mail-plans.ts';
import { commitmentPlans } from './commitment-mail-plans.ts';
import { conversationPlans } from './conversation-mail-plans.ts';
import { groupPlans } from './group-mail-plans.ts';
import { listingPlans } from './listing-mail-plans.ts';
import { minutesPlans } from './minutes-mail-plans.ts';
import { moderationPlans } from './moderation-mail-plans.ts';
import { nominationPlans } from './nomination-mail-plans.ts';
import type nl from '../i18n/nl/mail.ts';
import { organisationPlans } from './organisation-mail-plans.ts';
import { recordPlans } from './record-mail-plans.ts';
import { registrationPlans } from './registration-mail-plans.ts';
import { searchPlans } from './search-mail-plans.ts';
import { sessionPlans } from './session-mail-plans.ts';
import { suggestionPlans } from './suggestion-mail-plans.ts';
import { votePlans } from './vote-mail-plans.ts';
import type { MailBlock } from './mail-blocks.ts';
import { digestBlocks, postNewsBlocks } from './news-blocks.ts';

const address = z.url({ protocol: /^https?$/ });
const name = z.string();

/**
 * What each kind of mail says: its words, and what it takes from the payload of the outbox. A payload with
 * `count` takes the plural forms of the words; one with `why` says at its end why the mail came.
 */
export interface MailPlan {
  words: string;
  payload: z.ZodType<Record<string, string>>;
  /** Field of the payload that is shown by itself, as a code or as somebody's own words. */
  shown?: { field: string; as: 'code' | 'quote' };
  /** Field of the payload that holds the address of the button. */
  link: string;
  /** Field of the payload that holds the address of a second, quieter link. */
  otherLink?: string;
  /** Fields of the payload that are days (ISO), written out in the recipient's language. */
  days?: readonly string[];
  /** Field of the payload that chooses a sentence more: `<words>Reason_<value>`. */
  reason?: string;
  /** Several things to tell, from the payload as it was written. */
  blocks?: (payload: unknown, language: LanguageCode) => MailBlock[];
  /** Further sentences below. */
  hints?: readonly (keyof typeof nl)[];
}

/** Every kind of mail, by the name that the outbox gives it. */
export const plans: Record<string, MailPlan> = {
  sign_in: {
    words: 'signIn',
    payload: z.object({ code: z.string(), link: address }),
    shown: { field: 'code', as: 'code' },
    link: 'link',
    hints: ['signInHint'],
  },
  group_request: {
    words: 'groupRequest',
    payload: z.object({ name, reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  group_request_accepted: {
    words: 'groupRequestAccepted',
    payload: z.object({ name, answer: z.string(), url: address }),
    shown: { field: 'answer', as: 'quote' },
    link: 'url',
  },
  group_request_declined: {
    words: 'groupRequestDeclined',
    payload: z.object({ name, answer: z.string(), url: address }),
    shown: { field: 'answer', as: 'quote' },
    link: 'url',
  },
  group_invitation: {
    words: 'groupInvitation',
    payload: z.object({ name, until: z.iso.date(), url: address }),
    days: ['until'],
    link: 'url',
  },
  seat_invitation: {
    words: 'seatInvitation',
    payload: z.object({ name, organisation: name, until: z.iso.date(), url: address }),
    days: ['until'],
    link: 'url',
  },
  group_removed: {
    words: 'groupRemoved',
    payload: z.object({ name, reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  seat_held: {
    words: 'seatHeld',
    payload: z.object({ name, organisation: name, url: address }),
    link: 'url',
  },
  seat_vacant: {
    words: 'seatVacant',
    payload: z.object({ name, organisation: name, url: address }),
    link: 'url',
  },
  seat_ended: {
    words: 'seatEnded',
    payload: z.object({ name, organisation: name, reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  document_submitted: {
    words: 'documentSubmitted',
    payload: z.object({ name, title: z.string(), url: address }),
    link: 'url',
  },
  document_adopted: {
    words: 'documentAdopted',
    payload: z.object({ name, title: z.string(), url: address }),
    link: 'url',
  },
  mail_reply_refused: {
    words: 'mailReplyRefused',
    payload: z.object({ reason: name, url: address }),
    reason: 'reason',
    link: 'url',
  },
  mail_reply_note: {
    words: 'mailReplyNote',
    payload: z.object({ reason: name, url: address }),
    reason: 'reason',
    link: 'url',
  },
  post_news: {
    words: 'news',
    payload: z.object({ name, title: name, postUrl: address, settingsUrl: address }),
    blocks: postNewsBlocks,
    link: 'postUrl',
    otherLink: 'settingsUrl',
  },
  digest: {
    words: 'digest',
    payload: z.object({ count: name, listUrl: address, settingsUrl: address }),
    blocks: digestBlocks,
    link: 'listUrl',
    otherLink: 'settingsUrl',
  },
  ...nominationPlans,
  ...groupPlans,
  ...organisationPlans,
  ...votePlans,
  ...listingPlans,
  ...minutesPlans,
  ...registrationPlans,
  ...agendaPlans,
  ...commitmentPlans,
  ...conversationPlans,
  ...behalfPlans,
  ...searchPlans,
  ...recordPlans,
  ...sessionPlans,
  ...moderationPlans,
  ...suggestionPlans,
  group_without_chair: {
    words: 'groupWithoutChair',
    payload: z.object({ name, url: address }),
    link: 'url',
  },
};
