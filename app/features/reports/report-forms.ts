import { z } from 'zod';
import { reportReasons } from './report.ts';

/** What a report says. */
export const reportSchema = z
  .object({
    reason: z.enum(reportReasons),
    note: z.string().trim().max(2000).default(''),
    proof: z.string().max(12).default(''),
    /** A field that people do not see. */
    trap: z.string().max(200).default(''),
  })
  .refine(({ reason, note }) => reason !== 'other' || note !== '', {
    path: ['note'],
    message: 'errorRequired',
  });
export type NewReport = z.infer<typeof reportSchema>;

export const appealSchema = z.object({ appeal: z.string().trim().min(1).max(2000) });
