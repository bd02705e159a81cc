import { z } from 'zod';
import { writtenLanguages } from '../nominations/written-languages.ts';
import { groupViews, reportStatuses } from './commitment.ts';

const isWritten = (code: string) => writtenLanguages.some((language) => language.code === code);
const language = z.string().refine(isWritten, { message: 'errorChoice' });
const number = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const choice = z.string().trim().max(120);
/** How many shifts the form showed; why; in which language that is written. */
const step = { base: number, language, reason: z.string().trim().min(1).max(2000) };

export const dueSchema = z.object({
  ...step,
  dueSession: choice.default(''),
  dueOn: z.union([z.literal(''), z.iso.date()]).default(''),
});
export const scopeSchema = z.object({ ...step, deliverable: z.string().trim().min(1).max(1000) });
export const ownerSchema = z.object({
  ...step,
  organisation: choice.min(1),
  person: z.union([z.literal(''), z.uuid()]).default(''),
});
export const closeSchema = z.object({ ...step, reason: z.string().trim().max(2000).default('') });
export const dropSchema = z.object({
  ...step,
  decision: z
    .string()
    .min(1)
    .regex(/^\d{1,15}$/)
    .transform(Number),
});
export const reopenSchema = z.object(step);

export const evidenceFields = ['evidence1', 'evidence2', 'evidence3'] as const;
const place = z.string().trim().max(500).default('');

export const reportSchema = z.object({
  base: number,
  language,
  status: z.enum(reportStatuses),
  text: z.string().trim().min(1).max(2000),
  evidence1: place,
  evidence2: place,
  evidence3: place,
});
export const viewSchema = z.object({
  report: number,
  base: number,
  language,
  view: z.enum(groupViews),
  reason: z.string().trim().max(2000).default(''),
});
