import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

const address = z.url({ protocol: /^https?$/ });
/** When and where the forum meets; hours come with the zone, written by the database. */
const session = z.object({
  title: z.string(),
  day: z.iso.date(),
  time: z.string(),
  place: z.string(),
  reason: z.string(),
  url: address,
});

/** Mails about sessions of the forum and what prepares them. */
export const sessionPlans: Record<string, MailPlan> = {
  session_published: {
    words: 'sessionPublished',
    payload: session,
    shown: { field: 'place', as: 'quote' },
    days: ['day'],
    link: 'url',
  },
  session_changed: {
    words: 'sessionChanged',
    payload: session,
    shown: { field: 'place', as: 'quote' },
    days: ['day'],
    link: 'url',
  },
  session_cancelled: {
    words: 'sessionCancelled',
    payload: session,
    shown: { field: 'reason', as: 'quote' },
    days: ['day'],
    link: 'url',
  },
  session_named: { words: 'sessionNamed', payload: session, days: ['day'], link: 'url' },
  session_deadline: {
    words: 'sessionDeadline',
    payload: z.object({
      title: z.string(),
      what: z.string(),
      task: z.string(),
      day: z.iso.date(),
      url: address,
    }),
    shown: { field: 'task', as: 'quote' },
    reason: 'what',
    days: ['day'],
    link: 'url',
  },
};
