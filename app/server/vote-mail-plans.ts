import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

const address = z.url({ protocol: /^https?$/ });
const name = z.string();

/** Mails about the votes of a group. */
export const votePlans: Record<string, MailPlan> = {
  vote_opened: {
    words: 'voteOpened',
    payload: z.object({ name, question: z.string(), closesOn: z.iso.date(), url: address }),
    shown: { field: 'question', as: 'quote' },
    days: ['closesOn'],
    link: 'url',
  },
  vote_reminder: {
    words: 'voteReminder',
    payload: z.object({ name, question: z.string(), closesOn: z.iso.date(), url: address }),
    shown: { field: 'question', as: 'quote' },
    days: ['closesOn'],
    link: 'url',
  },
  vote_closed: {
    words: 'voteClosed',
    payload: z.object({ name, question: z.string(), url: address }),
    shown: { field: 'question', as: 'quote' },
    link: 'url',
  },
  vote_outcome: {
    words: 'voteOutcome',
    payload: z.object({ name, question: z.string(), outcome: z.string(), url: address }),
    shown: { field: 'outcome', as: 'quote' },
    link: 'url',
  },
  vote_cancelled: {
    words: 'voteCancelled',
    payload: z.object({ name, question: z.string(), reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  vote_review: {
    words: 'voteReview',
    payload: z.object({ name, question: z.string(), outcome: z.string(), url: address }),
    shown: { field: 'outcome', as: 'quote' },
    link: 'url',
  },
};
