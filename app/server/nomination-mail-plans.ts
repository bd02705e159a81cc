import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

const address = z.url({ protocol: /^https?$/ });
const name = z.string();

/** Mails about an initiative that somebody nominates, and about consent to show it. */
export const nominationPlans: Record<string, MailPlan> = {
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
  nomination_joined: {
    words: 'nominationJoined',
    payload: z.object({ name, initiativeUrl: address, receiptUrl: address }),
    link: 'initiativeUrl',
  },
  consent_request: {
    words: 'consentRequest',
    payload: z.object({ name, url: address }),
    link: 'url',
  },
};
