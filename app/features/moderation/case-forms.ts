import { z } from 'zod';
import { readNumbers } from '../topics/topic-forms.ts';

const reason = z.string().trim().min(1).max(2000);
export const sanctions = ['warning', 'slow', 'pause'] as const;
/** For how many days somebody writes slowly or not at all. */
export const dayChoices = [1, 3, 7, 14, 30, 90] as const;

export const decisionSchema = z.object({
  verdict: z.enum(['hide', 'leave']),
  sanction: z.union([z.literal(''), z.enum(sanctions)]).default(''),
  days: z
    .enum(dayChoices.map(String))
    .default('7')
    .transform((days) => Number(days)),
  reason,
});
export type Decision = z.infer<typeof decisionSchema>;

export const appealDecisionSchema = z.object({
  stands: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
  finalReason: reason,
});

/** Numbers as people write them: "3, 5-8", at most a hundred. */
export const hideMoreSchema = z.object({
  numbers: z.string().transform((typed, context) => {
    const numbers = readNumbers(typed);
    if (numbers && numbers.length <= 100) return numbers;
    context.addIssue({ code: 'custom', message: 'moderation:errorNumbers' });
    return z.NEVER;
  }),
  hideReason: reason,
});

/** A held post is named by its topic and its number: "12:3". */
export const reviewSchema = z.object({
  post: z
    .string()
    .regex(/^[1-9]\d{0,14}:[1-9]\d{0,8}$/)
    .transform((typed) => {
      const [topic, number] = typed.split(':').map(Number) as [number, number];
      return { topic, number };
    }),
  answer: z.enum(['accept', 'refuse']),
  reason: z.string().trim().max(2000).default(''),
  vouches: z
    .string()
    .optional()
    .transform((value) => value !== undefined),
});
export type Review = z.infer<typeof reviewSchema>;
