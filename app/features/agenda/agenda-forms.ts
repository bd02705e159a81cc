import { z } from 'zod';
import { writtenLanguages } from '../nominations/written-languages.ts';
import { itemTypes, proposedTypes } from './agenda.ts';
import { steps } from './call.ts';

const isWritten = (code: string) => writtenLanguages.some((language) => language.code === code);
const language = z.string().refine(isWritten, { message: 'errorChoice' });
const number = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const id = z
  .string()
  .regex(/^[1-9]\d{0,14}$/, { message: 'errorChoice' })
  .transform(Number);
const minutes = z
  .string()
  .regex(/^\d{1,3}$/, { message: 'agenda:errorMinutes' })
  .transform(Number)
  .refine((value) => value >= 1 && value <= 240, { message: 'agenda:errorMinutes' });
/** On the working agenda: a follow-up that is not due yet takes none, which the database knows. */
const anyMinutes = z
  .string()
  .regex(/^\d{1,3}$/, { message: 'agenda:errorMinutes' })
  .transform(Number);
const longText = z.string().trim().max(2000).default('');
const title = z.string().trim().min(1).max(200);
/** Values as `topic:12`; the database knows which of them are there. */
const links = z.array(z.string().max(60)).max(20, { message: 'agenda:errorLinks' });

/** Fields of a proposal; what must be filled in depends on whether it is sent, and the database says it. */
const proposal = {
  title,
  why: longText,
  wanted: longText,
  minutes,
  type: z.enum(proposedTypes),
  language,
  speaker: z.string().max(140).default(''),
  links,
};
export const proposeSchema = z.object({ ...proposal, once: z.uuid() });
export const changeProposalSchema = z.object({ ...proposal, revision: number, answer: longText });
export type ProposalValues = Omit<z.infer<typeof proposeSchema>, 'once'>;

export const withdrawSchema = z.object({ revision: number });
const optionalId = z.union([z.literal('').transform(() => null), id]).default(null);
export const decideSchema = z.object({
  revision: number,
  step: z.enum(steps),
  reason: z.string().trim().max(2000).default(''),
  section: optionalId,
  target: optionalId,
});
export type DecisionValues = z.infer<typeof decideSchema>;

/** The languages in which the forum words its own things. */
export const titleLanguages = ['nl', 'en', 'fr', 'ar'] as const;
const translated = (longest: number) => z.string().trim().max(longest).default('');
const sectionTitles = Object.fromEntries(
  titleLanguages.map((code) => [`title_${code}`, translated(120)]),
);
export const sectionSchema = z.object({ base: number, section: optionalId, ...sectionTitles });
export const addSchema = z.object({
  base: number,
  section: id,
  type: z.enum(itemTypes),
  title,
  minutes,
});
export const moveSchema = z.object({
  base: number,
  item: id,
  section: id,
  place: z
    .string()
    .regex(/^-?\d{1,4}$/, { message: 'errorChoice' })
    .transform(Number),
});
export const moveSectionSchema = z.object({ base: number, section: id, place: number });
export const removeSchema = z.object({ base: number, item: id });
export const removeSectionSchema = z.object({ base: number, section: id });
export const itemSchema = z.object({
  revision: number,
  title,
  ...Object.fromEntries(titleLanguages.map((code) => [`title_${code}`, translated(200)])),
  why: longText,
  wanted: longText,
  minutes: anyMinutes,
  type: z.enum(itemTypes),
  language,
  fixedStart: z
    .string()
    .regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, { message: 'agenda:errorHour' })
    .default(''),
  group: z.string().max(120).default(''),
  organisation: z.string().max(120).default(''),
  presenter: z.string().trim().max(200).default(''),
  presenterId: z.union([z.literal(''), z.uuid()]).default(''),
  links,
  note: z.string().trim().max(4000).default(''),
});
export type ItemValues = z.infer<typeof itemSchema>;
export const publishSchema = z.object({
  base: number,
  note: z.string().trim().max(1000).default(''),
});

/** Titles by language from fields `title_<code>`. */
export function titlesOf(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    titleLanguages.flatMap((code) => {
      const text = values[`title_${code}`];
      return typeof text === 'string' && text ? [[code, text]] : [];
    }),
  );
}
