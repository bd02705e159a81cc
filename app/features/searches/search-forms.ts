import { z } from 'zod';
import { paces } from './search.ts';

/** Which of one's searches a form is about. */
export const searchIdSchema = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);

export const changeSchema = z.object({
  id: searchIdSchema,
  name: z.string().trim().max(80, 'searches:errorNameLong'),
  pace: z.enum(paces),
});
