import { z } from 'zod';
import { writtenLanguages } from '../nominations/written-languages.ts';
import { answers } from './meeting.ts';

const isWritten = (code: string) => writtenLanguages.some((language) => language.code === code);
const language = z.string().refine(isWritten, { message: 'errorChoice' });
const hour = z
  .string()
  .min(1)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'meetings:errorHour' });
const number = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

const fields = {
  title: z.string().trim().min(1).max(200),
  day: z.string().min(1).pipe(z.iso.date()),
  starts: hour,
  ends: hour,
  place: z.string().trim().max(300).default(''),
  link: z.string().trim().max(500).default(''),
  audience: z.enum(['public', 'members']),
  language,
  noteTaker: z.union([z.literal(''), z.uuid()]).default(''),
};

/** What a form of a meeting sends beside what it is about. */
export const planSchema = z.object({ ...fields, once: z.uuid() });
export type MeetingValues = Omit<z.infer<typeof planSchema>, 'once'>;
/** A change names the sequence that it began with. */
export const changeSchema = z.object({ ...fields, sequence: number });

export const cancelSchema = z.object({ reason: z.string().trim().min(1).max(2000) });
export const answerSchema = z.object({
  answer: z.enum(answers),
  /** Empty for one's own name. */
  seat: z
    .string()
    .regex(/^\d{0,15}$/)
    .default(''),
});
export const notesSchema = z.object({
  /** 0 where there are none yet. */
  revision: number,
  language,
  documentPath: z.string().trim().max(500).default(''),
});
