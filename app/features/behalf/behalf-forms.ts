import { z } from 'zod';
import { writtenLanguages } from '../nominations/written-languages.ts';

const ticked = z
  .string()
  .optional()
  .transform((value) => value === '1');
const written = z
  .string()
  .refine((code) => writtenLanguages.some((one) => one.code === code), { message: 'errorChoice' });

const personFields = {
  codeName: z.string().trim().min(1).max(80, { message: 'behalf:errorCodeNameLength' }),
  area: z
    .union([z.literal(''), z.string().regex(/^\d{1,15}$/, { message: 'errorChoice' })])
    .default('')
    .transform((area) => (area === '' ? null : Number(area))),
  showsOrganisation: ticked,
};
const consentFields = {
  consentOn: z.iso.date(),
  consentLanguage: written,
  consentUntil: z.iso.date(),
  // Nothing is kept without it.
  consentGiven: z.literal('1', { message: 'behalf:errorConsentGiven' }).transform(() => true),
};

/** Somebody for whom one will post: code name, area, and what they agreed to. */
export const addSchema = z.object({
  ...personFields,
  ...consentFields,
  organisation: z.uuid({ message: 'errorChoice' }),
});
export const changeSchema = z.object(personFields);
export const renewSchema = z.object(consentFields);

/** In which language the sheet is printed. */
export const sheetSchema = z.object({ language: z.enum(['nl', 'en', 'fr', 'ar']) });

/** The code from the sheet, as somebody types it. */
export const codeSchema = z.object({ typed: z.string().trim().min(1).max(60) });
export const openSchema = z.object({ once: z.uuid() });

/** What somebody writes anew of a listing about them. */
export const correctionSchema = z.object({
  listing: z.string().regex(/^[1-9]\d{0,14}$/),
  revision: z.string().regex(/^\d{1,9}$/),
  title: z.string().trim().min(1).max(80, { message: 'behalf:errorTitleLong' }),
  body: z.string().trim().max(2000, { message: 'behalf:errorBodyLong' }).default(''),
  language: written,
});
