import { z } from 'zod';
import { refusals } from './suggestion.ts';

const number = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);

export const refuseSchema = z.object({
  other: number,
  reason: z.enum(refusals),
});
