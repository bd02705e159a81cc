import { z } from 'zod';
import { messageTemplates, refusals } from './conversation.ts';

const words = z.string().trim().max(4000).default('');
const template = z.union([z.literal(''), z.enum(messageTemplates)]).default('');
const once = z.uuid();

/** A message, or the first one about a listing. */
export const messageSchema = z.object({ message: words, template, once });
export type MessageForm = z.infer<typeof messageSchema>;
export const answerSchema = messageSchema.extend({
  mine: z
    .string()
    .regex(/^\d{0,15}$/)
    .default(''),
  ofAge: z
    .string()
    .optional()
    .transform((value) => value === '1'),
});
export const declineSchema = z.object({ reason: z.enum(refusals) });
export const passOnSchema = z.object({ organisation: z.uuid() });
export const inviteSchema = z.object({
  bridge: z.union([z.literal(''), z.uuid()]).default(''),
  mail: z.string().trim().max(254).default(''),
});
export const personSchema = z.object({ person: z.uuid() });
