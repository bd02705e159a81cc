import { z } from 'zod';
import { languageCodes } from '../../i18n/locales.ts';
import { groupRoles, seatRoles } from './group.ts';

const words = z.string().trim().max(2000);
const reason = words.min(1);
/** The row that a form is about. */
const target = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const mail = z.string().trim().toLowerCase().min(1).pipe(z.email().max(254));
const kind = z.enum(['person', 'seat']);

export const emptySchema = z.object({});
export const askSchema = z.object({ reason });
export const seatRequestSchema = z.object({
  organisation: z.string().regex(/^[a-z0-9-]{1,120}$/),
  reason,
});
export const answerSchema = z
  .object({ kind, target, accepts: z.enum(['yes', 'no']), answer: words.default('') })
  .refine((given) => given.accepts === 'yes' || given.answer !== '', {
    path: ['answer'],
    message: 'errorRequired',
  });
export const withdrawSchema = z.object({ kind, target });
export const inviteSchema = z.object({
  mail,
  role: z.enum(groupRoles),
  language: z.enum(languageCodes),
});
export const targetSchema = z.object({ target });
export const roleSchema = z.object({ target, role: z.enum(groupRoles) });
export const removeSchema = z.object({ target, reason });
export const giveSeatSchema = z.object({ organisation: z.string().trim().min(1).max(200) });
export const endSeatSchema = z.object({ target, reason: words.default('') });
export const renewSchema = z.object({ target, endsOn: z.iso.date() });
export const holderSchema = z
  .object({
    target,
    role: z.enum(seatRoles),
    person: z.union([z.uuid(), z.literal('')]).default(''),
    mail: z.string().trim().max(254).default(''),
  })
  .refine((given) => given.person !== '' || given.mail !== '', {
    path: ['mail'],
    message: 'errorRequired',
  });
export const vacateSchema = z.object({ target, role: z.enum(seatRoles) });
