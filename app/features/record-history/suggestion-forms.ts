import { z } from 'zod';

/** What everybody can say of any part: what is wrong and what it should be, and how they know. */
export const suggestionSchema = z.object({
  number: z.string().max(40).default(''),
  proof: z.string().max(20).default(''),
  trap: z.string().max(200).default(''),
  mail: z.string().trim().max(254, 'errorMail').default(''),
  message: z.string().trim().min(1).max(4000, 'recordHistory:errorLong'),
  knownFrom: z.string().trim().max(1000, 'recordHistory:errorLong').default(''),
});

export const decisionSchema = z
  .object({
    verdict: z.enum(['accepted', 'declined']),
    answer: z.string().trim().max(2000, 'recordHistory:errorLong').default(''),
  })
  .refine(({ verdict, answer }) => verdict === 'accepted' || answer !== '', {
    path: ['answer'],
    message: 'recordHistory:errorAnswer',
  });
