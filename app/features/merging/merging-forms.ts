import { z } from 'zod';

const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Two initiatives that are two, and why. */
export const distinctSchema = z.object({
  one: slug,
  other: slug,
  reason: z.string().max(500, 'merging:errorLong').default(''),
});

/** What who merges has seen, and why they do it. */
export const mergeSchema = z.object({
  seen: z.string().regex(/^[0-9a-f]{32}$/),
  reason: z.string().max(500, 'merging:errorLong').default(''),
});
