import { z } from 'zod';
import { reviewVerdicts, safetyReasons, safetyVerdicts } from './safeguards.ts';

const note = z.string().trim().max(2000, { message: 'safeguards:errorTextLong' }).default('');
const id = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

export const reviewSchema = z
  .object({ listing: id, verdict: z.enum(reviewVerdicts), reason: note })
  .refine(({ verdict, reason }) => verdict === 'approved' || reason !== '', {
    path: ['reason'],
    message: 'errorRequired',
  });
export type Review = z.infer<typeof reviewSchema>;

const day = z.string().min(1).pipe(z.iso.date());
export const screeningSchema = z.object({
  mail: z.string().trim().max(200).default(''),
  listing: z.union([z.literal('').transform(() => null), id]).default(null),
  category: z.string().min(1).max(80),
  seenOn: day,
  endsOn: day,
});
export type NewScreening = z.infer<typeof screeningSchema>;

export const checkSchema = z.object({
  trusts: z.enum(['yes', 'no']),
  note: z.string().trim().max(500, { message: 'safeguards:errorNoteLong' }).default(''),
});

export const safetyReportSchema = z
  .object({
    reason: z.enum(safetyReasons),
    note,
    consents: z.literal('yes').optional(),
  })
  .refine(({ reason, note: said }) => reason !== 'other' || said !== '', {
    path: ['note'],
    message: 'errorRequired',
  });
export type NewSafetyReport = z.infer<typeof safetyReportSchema>;

export const caseDecisionSchema = z.object({
  verdict: z.enum(safetyVerdicts),
  reason: note.pipe(z.string().min(1)),
  days: z
    .string()
    .regex(/^\d{0,3}$/, { message: 'errorNumber' })
    .default('')
    .transform((typed) => (typed === '' ? null : Number(typed))),
});
export type CaseDecision = z.infer<typeof caseDecisionSchema>;

export const readingSchema = z.object({
  readingReason: z.string().trim().min(1).max(500, { message: 'safeguards:errorReadingReason' }),
});

export const meetingAnswerSchema = z
  .object({
    isSafe: z.enum(['yes', 'no', 'talk']),
    went: z.enum(['good', 'mixed', 'bad']).optional(),
    wanted: z.enum(['nothing', 'money', 'other']).optional(),
    note,
  })
  .refine(({ isSafe, went }) => isSafe !== 'yes' || went !== undefined, {
    path: ['went'],
    message: 'errorChoice',
  });
export type MeetingAnswer = z.infer<typeof meetingAnswerSchema>;
