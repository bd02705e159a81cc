import { z } from 'zod';
import { writtenLanguages } from '../nominations/written-languages.ts';

/** Most choices of a straw poll. */
export const mostChoices = 6;

const isWritten = (code: string) => writtenLanguages.some((language) => language.code === code);
const language = z.string().refine(isWritten, { message: 'errorChoice' });
const number = z
  .string()
  .regex(/^\d{1,15}$/, { message: 'errorChoice' })
  .transform(Number);
/** Empty for none. */
const item = z
  .string()
  .regex(/^\d{0,15}$/, { message: 'errorChoice' })
  .default('')
  .transform((text) => (text === '' ? null : Number(text)));

export const stepSchema = z.object({
  step: z.enum(['next', 'back', 'go', 'end', 'pause', 'resume', 'extend']),
  /** Number of the step that the page showed. */
  base: number,
  item,
});
export type StepValues = z.infer<typeof stepSchema>;

export const pollSchema = z.object({
  template: z.enum(['yes_no', 'own']),
  question: z.string().trim().min(1).max(200),
  choices: z.array(z.string()).max(mostChoices),
  language,
  item,
  once: z.uuid(),
});
export type PollValues = z.infer<typeof pollSchema>;

export const decisionSchema = z.object({
  question: number,
  base: number,
  decision: z.enum(['shown', 'answered', 'declined']),
  answer: z.string().trim().max(1_000).default(''),
  language,
});
export type QuestionValues = z.infer<typeof decisionSchema>;

export const joinSchema = z.object({ code: z.string().trim().max(40).default('') });
export const voteSchema = z.object({
  poll: number,
  choice: z
    .string()
    .min(1)
    .regex(/^[1-6]$/, { message: 'errorChoice' })
    .transform(Number),
});
export const askSchema = z.object({
  question: z.string().trim().min(1).max(500),
  name: z.string().trim().max(80).default(''),
  language,
  item,
  once: z.uuid(),
});
export const supportSchema = z.object({ question: number });
