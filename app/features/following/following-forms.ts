import { z } from 'zod';
import { followLevels, rhythms } from './following.ts';

const level = z.enum(followLevels);
/** Empty falls back on what is above. */
const levelOrNone = z.union([level, z.literal('')]);

/** The form beside a topic or group. */
export const followSchema = z.discriminatedUnion('scope', [
  z.object({
    scope: z.literal('topic'),
    id: z.string().regex(/^[1-9]\d{0,14}$/),
    group: z.string().regex(/^[a-z0-9-]{1,120}$/),
    level: levelOrNone,
  }),
  z.object({
    scope: z.literal('group'),
    id: z.string().regex(/^[a-z0-9-]{1,120}$/),
    level: levelOrNone,
  }),
]);

export const generalSchema = z.object({ level });

export const digestSchema = z.object({
  rhythm: z.enum(rhythms),
  weekday: z.coerce.number().int().min(1).max(7),
  hour: z.coerce.number().int().min(0).max(23),
  keepsQuiet: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
});
export type DigestForm = z.infer<typeof digestSchema>;

/** A field of the long form: `group:<slug>` or `topic:<id>`. */
export const followField = /^(group|topic):([a-z0-9-]{1,120})$/;
export const followFieldLevel = levelOrNone;
