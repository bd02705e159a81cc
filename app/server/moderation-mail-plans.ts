import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

const address = z.url({ protocol: /^https?$/ });
const name = z.string();

/** Mails about what was reported, hidden or held. */
export const moderationPlans: Record<string, MailPlan> = {
  report_received: {
    words: 'reportReceived',
    payload: z.object({ name, number: z.string(), url: address }),
    link: 'url',
  },
  // About somebody's safety: the mail says nothing but that there is something to read.
  safety_news: { words: 'safetyNews', payload: z.object({ url: address }), link: 'url' },
  post_reported: { words: 'postReported', payload: z.object({ name, url: address }), link: 'url' },
  report_upheld: {
    words: 'reportUpheld',
    payload: z.object({ name, reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  report_dismissed: {
    words: 'reportDismissed',
    payload: z.object({ name, reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  post_upheld: {
    words: 'postUpheld',
    payload: z.object({ name, reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  post_cleared: {
    words: 'postCleared',
    payload: z.object({ name, reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  case_appealed: { words: 'caseAppealed', payload: z.object({ name, url: address }), link: 'url' },
  case_final: {
    words: 'caseFinal',
    payload: z.object({ name, reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  post_hidden: {
    words: 'postHidden',
    payload: z.object({ name, reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  post_shown: { words: 'postShown', payload: z.object({ name, url: address }), link: 'url' },
  post_refused: {
    words: 'postRefused',
    payload: z.object({ name, reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  post_accepted: { words: 'postAccepted', payload: z.object({ name, url: address }), link: 'url' },
  post_waiting: { words: 'postWaiting', payload: z.object({ name, url: address }), link: 'url' },
  case_danger: { words: 'caseDanger', payload: z.object({ name, url: address }), link: 'url' },
};
