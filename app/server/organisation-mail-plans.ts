import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

const address = z.url({ protocol: /^https?$/ });
const name = z.string();

/** Mails about who speaks for an organisation. */
export const organisationPlans: Record<string, MailPlan> = {
  organisation_invitation: {
    words: 'organisationInvitation',
    payload: z.object({ name, until: z.iso.date(), url: address }),
    days: ['until'],
    link: 'url',
  },
  representative_removed: {
    words: 'representativeRemoved',
    payload: z.object({ name, url: address }),
    link: 'url',
  },
};
