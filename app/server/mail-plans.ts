import { z } from 'zod';
import type nl from '../i18n/nl/mail.ts';

const address = z.url({ protocol: /^https?$/ });
const name = z.string();

/** What each kind of mail says: its words, and what it takes from the payload of the outbox. */
interface MailPlan {
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
  nomination_saved: {
    words: 'nominationSaved',
    payload: z.object({ receiptUrl: address }),
    link: 'receiptUrl',
    hints: ['keepLink'],
  },
  nomination_reminder: {
    words: 'nominationReminder',
    payload: z.object({
      name,
      keptUntil: z.iso.date(),
      receiptUrl: address,
      deleteUrl: address,
    }),
    shown: { field: 'name', as: 'quote' },
    days: ['keptUntil'],
    link: 'receiptUrl',
    otherLink: 'deleteUrl',
  },
  nomination_received: {
    words: 'nominationReceived',
    payload: z.object({ name, receiptUrl: address }),
    link: 'receiptUrl',
    hints: ['keepLink'],
  },
  nomination_question: {
    words: 'nominationQuestion',
    payload: z.object({ name, question: z.string(), receiptUrl: address }),
    shown: { field: 'question', as: 'quote' },
    link: 'receiptUrl',
  },
  nomination_accepted: {
    words: 'nominationAccepted',
    payload: z.object({ name, initiativeUrl: address, receiptUrl: address }),
    link: 'initiativeUrl',
  },
  nomination_declined: {
    words: 'nominationDeclined',
    payload: z.object({ name, reason: z.string(), receiptUrl: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'receiptUrl',
  },
  nomination_merged: {
    words: 'nominationMerged',
    payload: z.object({ name, initiativeUrl: address, receiptUrl: address }),
    link: 'initiativeUrl',
  },
  consent_request: {
    words: 'consentRequest',
    payload: z.object({ name, url: address }),
    link: 'url',
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
  group_without_chair: {
    words: 'groupWithoutChair',
    payload: z.object({ name, url: address }),
    link: 'url',
  },
};
