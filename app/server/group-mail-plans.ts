import { z } from 'zod';
import type { MailPlan } from './mail-plans.ts';

const address = z.url({ protocol: /^https?$/ });
const name = z.string();
/** When and where a group meets; hours come with the zone, written by the database. */
const meeting = z.object({
  name,
  title: z.string(),
  day: z.iso.date(),
  time: z.string(),
  place: z.string(),
  reason: z.string(),
  url: address,
});

/** Mails about the seats of a group, its state and its meetings. */
export const groupPlans: Record<string, MailPlan> = {
  seat_taken: {
    words: 'seatTaken',
    payload: z.object({ name, organisation: name, reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  seat_ends_soon: {
    words: 'seatEndsSoon',
    payload: z.object({ name, organisation: name, until: z.iso.date(), url: address }),
    days: ['until'],
    link: 'url',
  },
  group_closed: {
    words: 'groupClosed',
    payload: z.object({ name, reason: z.string(), url: address }),
    shown: { field: 'reason', as: 'quote' },
    link: 'url',
  },
  group_reopened: {
    words: 'groupReopened',
    payload: z.object({ name, url: address }),
    link: 'url',
  },
  meeting_planned: {
    words: 'meetingPlanned',
    payload: meeting,
    shown: { field: 'place', as: 'quote' },
    days: ['day'],
    link: 'url',
  },
  meeting_changed: {
    words: 'meetingChanged',
    payload: meeting,
    shown: { field: 'place', as: 'quote' },
    days: ['day'],
    link: 'url',
  },
  meeting_cancelled: {
    words: 'meetingCancelled',
    payload: meeting,
    shown: { field: 'reason', as: 'quote' },
    days: ['day'],
    link: 'url',
  },
};
