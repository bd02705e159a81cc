import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

const title = z.string();
const url = z.url({ protocol: /^https?$/ });
const decided: Omit<MailPlan, 'words'> = {
  payload: z.object({ title, answer: z.string(), url }),
  shown: { field: 'answer', as: 'quote' },
  link: 'url',
};

/** Mails about changes of a record: what people suggest stands behind the link only. */
export const suggestionPlans: Record<string, MailPlan> = {
  record_changed: {
    words: 'recordChanged',
    payload: z.object({ title, section: z.string(), reason: z.string(), url }),
    reason: 'section',
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  record_suggested: { words: 'recordSuggested', payload: z.object({ title, url }), link: 'url' },
  record_suggestion_accepted: { words: 'recordSuggestionAccepted', ...decided },
  record_suggestion_declined: { words: 'recordSuggestionDeclined', ...decided },
};
