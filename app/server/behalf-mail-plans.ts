import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

/** Mails to case workers about those for whom they post: nobody is named in them. */
export const behalfPlans: Record<string, MailPlan> = {
  behalf_news: {
    words: 'behalfNews',
    payload: z.object({ step: z.string(), url: z.url({ protocol: /^https?$/ }) }),
    reason: 'step',
    link: 'url',
  },
};
