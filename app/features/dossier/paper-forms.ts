import { z } from 'zod';
import { writtenLanguages } from '../nominations/written-languages.ts';
import { paperAudiences, paperRoles } from './paper.ts';

const id = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);
const isWritten = (code: string) => writtenLanguages.some((language) => language.code === code);
const fields = {
  role: z.enum(paperRoles),
  audience: z.enum(paperAudiences),
  summary: z.string().trim().max(1000).default(''),
  /** Ticked or empty. */
  authoritative: z.string().max(10).default(''),
};

/** From what a paper is made. */
export const paperSources = ['document', 'file', 'late'] as const;
export type PaperSource = (typeof paperSources)[number];

export const paperSchema = z
  .object({
    ...fields,
    item: id,
    source: z.enum(paperSources),
    document: z
      .string()
      .regex(/^\d{0,15}$/)
      .default(''),
    title: z.string().trim().max(200).default(''),
    language: z.string().refine(isWritten, { message: 'errorChoice' }),
    once: z.uuid(),
  })
  .refine(({ source, document }) => source !== 'document' || document !== '', {
    message: 'errorRequired',
    path: ['document'],
  })
  .refine(({ source, title }) => source === 'document' || title !== '', {
    message: 'errorRequired',
    path: ['title'],
  });
export type PaperValues = z.infer<typeof paperSchema>;

export const changeSchema = z.object(fields);
export type ChangeValues = z.infer<typeof changeSchema>;
