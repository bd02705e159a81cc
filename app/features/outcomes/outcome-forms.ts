import { z } from 'zod';
import { duoAnswers, matchResults, thanksReaches } from './outcome.ts';

export const resultSchema = z.object({ result: z.enum(matchResults) });
export const duoSchema = z.object({
  months: z.enum(['6', '12']),
  answer: z.enum(duoAnswers),
});
export const thanksSchema = z.object({
  message: z.string().trim().min(1).max(300, { message: 'outcomes:errorThanks' }),
  reach: z.enum(thanksReaches),
});
export const reachSchema = z.object({ reach: z.enum(thanksReaches) });
export const hideSchema = z.object({ side: z.enum(['seeker', 'giver']) });

/** Digits as people type them here: ٣ and ۳ are 3. */
const latinDigits = (typed: string) =>
  typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
/** A time of the day; `9:05` and `9.05` are meant as 09:05. */
const time = z
  .string()
  .trim()
  .min(1)
  .transform((typed) =>
    latinDigits(typed)
      .replace('.', ':')
      .replace(/^(\d):/, '0$1:'),
  )
  .refine((typed) => /^([01]\d|2[0-3]):[0-5]\d$/.test(typed), { message: 'outcomes:errorTime' });
const revision = z.string().regex(/^\d{1,9}$/);

export const hoursSchema = z.object({
  day: z
    .string()
    .trim()
    .min(1)
    .pipe(z.iso.date({ message: 'outcomes:errorDay' })),
  from: time,
  until: time,
  activity: z.string().trim().min(1).max(200, { message: 'outcomes:errorActivity' }),
});
export type HoursForm = z.infer<typeof hoursSchema>;
export const addHoursSchema = hoursSchema.extend({ match: z.uuid(), once: z.uuid() });
export const correctHoursSchema = hoursSchema.extend({ id: z.uuid(), revision });
export const answerHoursSchema = z.object({
  id: z.uuid(),
  revision,
  reason: z.string().trim().max(300, { message: 'outcomes:errorReason' }).default(''),
});
export const withdrawHoursSchema = z.object({ id: z.uuid() });

export const countSchema = z.object({
  listing: z.string().regex(/^\d{1,15}$/),
  counts: z.enum(['yes', 'no']),
});
