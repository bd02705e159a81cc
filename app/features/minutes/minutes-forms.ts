import { z } from 'zod';
import { decisionResults, shortLanguages } from './outcome.ts';
import { releaseAudiences, releaseParts } from './release.ts';

const id = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);
const words = (longest: number) => z.string().trim().max(longest);
const day = z.union([z.literal(''), z.iso.date()]).default('');

/** What is recorded beside a text: a decision with its result and perhaps a day to look again. */
export const outcomeSchema = z.object({
  text: words(4000).min(1),
  result: z.enum(decisionResults).default('adopted'),
  reviewOn: day,
  once: z.uuid(),
});

/** A promise says who keeps it and until when. */
export const promiseSchema = z.object({
  item: z.string().max(20),
  text: words(1000).min(1),
  organisation: words(120).min(1),
  person: z.union([z.literal(''), z.uuid()]).default(''),
  watching: words(120).default(''),
  dueSession: words(120).default(''),
  dueOn: day,
  reviewOn: day,
  once: z.uuid(),
});

export const changeSchema = z.object({
  outcome: id,
  revision: id,
  text: words(4000).min(1),
  result: z.union([z.literal(''), z.enum(decisionResults)]).default(''),
  reviewOn: day,
});

export const sendSchema = z.object({
  days: z
    .string()
    .regex(/^\d{1,2}$/, { message: 'minutes:errorDays' })
    .transform(Number),
});

export const objectionSchema = z.object({
  entry: id,
  text: words(2000).min(1),
  language: z.enum(shortLanguages),
  once: z.uuid(),
});
export const erratumSchema = z.object({ entry: id, text: words(2000).min(1), once: z.uuid() });
export const withdrawSchema = z.object({ objection: id });
export const answerSchema = z.object({
  objection: id,
  verdict: z.enum(['accept', 'reject']),
  answer: words(2000).default(''),
  revision: id,
});

export const languageSchema = z.object({ language: z.enum(shortLanguages) });
/** Minutes that are begun without a choice are written in the city's language. */
export const startSchema = languageSchema.partial();

/** A step of releasing whose day is planned or taken back. */
export const plannedSchema = z.object({
  part: z.enum(releaseParts),
  audience: z.enum(releaseAudiences),
});
export const planSchema = plannedSchema.extend({ plannedOn: z.iso.date() });
export const releaseSchema = z.object({
  part: z.enum(releaseParts),
  audience: z.enum(releaseAudiences),
  seen: id,
});
