import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

const address = z.url({ protocol: /^https?$/ });

/** Mails about what was promised in a session. */
export const commitmentPlans: Record<string, MailPlan> = {
  commitment_news: {
    words: 'commitmentNews',
    payload: z.object({
      title: z.string(),
      step: z.string(),
      due: z.iso.date(),
      reason: z.string(),
      url: address,
    }),
    shown: { field: 'reason', as: 'quote' },
    days: ['due'],
    reason: 'step',
    link: 'url',
  },
  commitment_asked: {
    words: 'commitmentAsked',
    payload: z.object({ title: z.string(), day: z.iso.date(), url: address }),
    days: ['day'],
    link: 'url',
  },
};
