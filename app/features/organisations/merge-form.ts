import { z } from 'zod';

/** Which organisation stays, and that one is sure. */
export const mergeSchema = z.object({
  into: z.string().trim().min(1).max(200),
  sure: z.literal('yes', { error: 'organisations:errorSure' }),
});
