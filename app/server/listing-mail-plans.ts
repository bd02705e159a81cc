import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

const address = z.url({ protocol: /^https?$/ });

/** A button that renews, and a quieter link to one's own listings. */
const ending: Omit<MailPlan, 'words'> = {
  payload: z.object({
    title: z.string(),
    day: z.iso.date(),
    renewUrl: address,
    url: address,
  }),
  shown: { field: 'title', as: 'quote' },
  days: ['day'],
  link: 'renewUrl',
  otherLink: 'url',
};

/** Mails about one's own offers and needs: that they end soon, or have just ended. */
export const listingPlans: Record<string, MailPlan> = {
  listing_expiring: { words: 'listingExpiring', ...ending },
  listing_expired: { words: 'listingExpired', ...ending },
};
