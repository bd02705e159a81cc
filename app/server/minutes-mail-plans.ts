import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

/** Mails about the minutes of a session and its decisions: one for every step, with a sentence for each. */
export const minutesPlans: Record<string, MailPlan> = {
  minutes_news: {
    words: 'minutesNews',
    payload: z.object({
      title: z.string(),
      step: z.string(),
      day: z.iso.date(),
      until: z.iso.date(),
      url: z.url({ protocol: /^https?$/ }),
    }),
    days: ['day', 'until'],
    reason: 'step',
    link: 'url',
  },
};
