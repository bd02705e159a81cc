import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

const address = z.url({ protocol: /^https?$/ });

/** Mails of what saved searches found: how much, and nothing of what it is. A telephone may be shared. */
export const searchPlans: Record<string, MailPlan> = {
  listing_found: {
    words: 'listingFound',
    payload: z.object({ count: z.string(), url: address, searchesUrl: address }),
    link: 'url',
    otherLink: 'searchesUrl',
  },
};
