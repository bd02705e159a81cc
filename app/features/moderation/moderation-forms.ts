import { z } from 'zod';
import { webAddress } from '../nominations/nomination-forms.ts';
import { scopes } from '../nominations/nomination.ts';
import { kinds, visibilities } from './moderation.ts';

const line = (max: number) => z.string().trim().max(max).default('');
const degrees = (limit: number) =>
  line(20)
    .refine((typed) => typed === '' || Math.abs(Number(typed.replace(',', '.'))) <= limit, {
      message: 'errorNumber',
    })
    .transform((typed) => (typed === '' ? null : Number(typed.replace(',', '.'))));

/** What a moderator may change while accepting. */
export const acceptSchema = z
  .object({
    name: z.string().trim().min(1).max(200),
    otherNames: line(400),
    kind: z.enum(kinds),
    scope: z.enum(scopes),
    summary: z.string().trim().min(1).max(600),
    what: z.string().trim().min(1).max(5000),
    website: line(380).refine((typed) => typed === '' || webAddress(typed) !== null, {
      message: 'errorUrl',
    }),
    visibility: z.enum(visibilities),
    latitude: degrees(90),
    longitude: degrees(180),
    terms: z
      .array(z.string().regex(/^\d{1,4}$/))
      .max(80)
      .transform((ids) => ids.map(Number)),
  })
  .refine((given) => (given.latitude === null) === (given.longitude === null), {
    path: ['latitude'],
    message: 'moderation:errorPoint',
  })
  .transform(({ terms, ...edits }) => ({ ...edits, termIds: terms }));
export type AcceptEdits = z.infer<typeof acceptSchema>;

export const questionSchema = z.object({ question: z.string().trim().min(1).max(2000) });
export const declineSchema = z.object({ reason: z.string().trim().min(1).max(2000) });
export const noteSchema = z.object({ note: line(4000) });
export const mergeSchema = z.object({
  initiative: z.uuid().optional(),
  address: line(400),
  keepName: z
    .string()
    .optional()
    .transform((value) => value !== undefined),
});
export const distinctSchema = z.object({ initiative: z.uuid() });
