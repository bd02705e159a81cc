import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

/** When, where and how somebody comes; hours come with the zone, written by the database. Never a need. */
const registration = z.object({
  title: z.string(),
  day: z.iso.date(),
  time: z.string(),
  place: z.string(),
  way: z.enum(['here', 'remote']),
  reason: z.string(),
  url: z.url({ protocol: /^https?$/ }),
});
const plan = (words: string, rest: Partial<MailPlan> = {}): MailPlan => ({
  words,
  payload: registration,
  days: ['day'],
  link: 'url',
  ...rest,
});
const withPlace = { reason: 'way', shown: { field: 'place', as: 'quote' } } as const;
const withReason = { shown: { field: 'reason', as: 'quote' } } as const;

/** Mails about a place in a session, to who is registered with an account and to who left an address. */
export const registrationPlans: Record<string, MailPlan> = {
  registration_received: plan('registrationReceived', withPlace),
  registration_waiting: plan('registrationWaiting'),
  registration_moved_up: plan('registrationMovedUp', withPlace),
  registration_cancelled: plan('registrationCancelled', withReason),
  registration_need: plan('registrationNeed'),
  registration_reminder: plan('registrationReminder', withPlace),
  registration_session_changed: plan('registrationSessionChanged', {
    shown: withPlace.shown,
  }),
  registration_session_cancelled: plan('registrationSessionCancelled', withReason),
};
