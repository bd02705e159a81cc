import { z } from 'zod';
import { writtenLanguages } from '../nominations/written-languages.ts';
import { documentStates } from './group-document.ts';

const isWritten = (code: string) => writtenLanguages.some((language) => language.code === code);
const language = z.string().refine(isWritten, { message: 'errorChoice' });
const organisation = z.union([z.literal(''), z.uuid()]).default('');
const audience = z.enum(['public', 'members']);
const title = z.string().trim().min(1).max(200);
const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
const id = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);
const body = z.string().trim().min(1).max(2000);

export const newDocumentSchema = z.object({
  title,
  audience,
  language,
  organisation,
  /** One form is one document, however often it is sent. */
  once: z.uuid(),
});
export type NewDocument = z.infer<typeof newDocumentSchema>;

/** A new version names the one that it began with. */
export const versionSchema = z.object({
  base: number,
  summary: z.string().trim().max(500).default(''),
  organisation,
  once: z.uuid(),
});
export type NewVersion = z.infer<typeof versionSchema>;

/** The same after a conflict, with the version that came in between. */
export const mergeSchema = versionSchema.extend({ newest: number, mine: z.string() });

export const settingsSchema = z.object({ title, language, audience });
export type DocumentSettings = z.infer<typeof settingsSchema>;

export const stateSchema = z.object({ state: z.enum(documentStates), version: number });
export const editorSchema = z.object({ person: z.uuid('errorChoice') });
export const restoreSchema = z.object({ base: number, version: number });

export const remarkSchema = z.object({
  version: number,
  block: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number),
  quotation: z.string().trim().min(1).max(500),
  body,
  once: z.uuid(),
});
export type NewRemark = z.infer<typeof remarkSchema>;

export const answerSchema = z.object({ comment: id, body, once: z.uuid() });
export const commentSchema = z.object({ comment: id });
