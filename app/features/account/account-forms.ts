import { z } from 'zod';
import { languageCodes } from '../../i18n/locales.ts';
import { sitePath } from './account.ts';

/** A mail address as it is compared: trimmed, lower case. */
const email = z.string().trim().toLowerCase().min(1).max(254).pipe(z.email());

/** A page of this site to go on to; anything else counts as none. */
const to = z
  .string()
  .optional()
  .transform((path) => sitePath(path));

/** People read the code aloud, copy it with spaces, or type it on an Arabic keyboard. */
function plainDigits(text: string): string {
  return text
    .replace(/[\s\u200e\u200f-]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

export const passwordSchema = z.object({ email, password: z.string().min(1).max(200), to });

export const codeRequestSchema = z.object({ email, to });

export const codeSchema = z.object({
  email,
  code: z
    .string()
    .min(1)
    .transform(plainDigits)
    .pipe(z.string().regex(/^\d{6}$/, 'account:errorCodeShape')),
  to,
});

/** What the link of a sign-in mail carries; the type is left out by hosted backends. */
export const linkSchema = z.object({
  token_hash: z.string().regex(/^[\w-]{16,200}$/),
  type: z.enum(['magiclink', 'signup', 'recovery', 'email']).optional(),
});
export type SignInLink = z.infer<typeof linkSchema>;

export const mostSpokenLanguages = 20;

export const profileSchema = z.object({
  displayName: z
    .string()
    .max(400)
    // Control and direction marks could make a name look like another one.
    .transform((name) => name.replace(/\p{C}/gu, '').replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(80)),
  language: z.enum(languageCodes),
  spokenLanguages: z
    .array(z.string().regex(/^[a-z]{2,3}$/, 'errorChoice'))
    .max(mostSpokenLanguages, 'account:errorTooManyLanguages')
    .transform((codes) => [...new Set(codes)]),
});
export type Profile = z.infer<typeof profileSchema>;

/** bcrypt reads 72 bytes of a password and no more: a longer one would promise what it does not keep. */
export const newPasswordSchema = z.object({
  password: z
    .string()
    .min(10, 'account:errorPasswordShort')
    .refine((text) => new TextEncoder().encode(text).length <= 72, 'account:errorPasswordLong'),
});
