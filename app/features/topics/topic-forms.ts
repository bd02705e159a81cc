import { z } from 'zod';
import { writtenLanguages } from '../nominations/written-languages.ts';

const line = (max: number) => z.string().trim().max(max).default('');
const number = z.string().regex(/^[1-9]\d{0,8}$/);
const isWritten = (code: string) => writtenLanguages.some((language) => language.code === code);

const language = z.string().refine(isWritten, { message: 'errorChoice' });
const organisation = z.union([z.literal(''), z.uuid()]).default('');
const reason = z.string().trim().min(1).max(2000);

/** What goes with every new post beside its text. */
export const postSchema = z.object({
  language,
  organisation,
  answers: z.union([z.literal(''), number]).default(''),
  /** One form is one post, however often it is sent. */
  once: z.uuid(),
});
export type NewPost = z.infer<typeof postSchema>;

export const newTopicSchema = z.object({
  title: z.string().trim().min(1).max(200),
  audience: z.enum(['public', 'members']),
  language,
  organisation,
  once: z.uuid(),
});
export type NewTopic = z.infer<typeof newTopicSchema>;

/** An edited post names the revision that it began with. */
export const editSchema = z.object({
  revision: number.transform(Number),
  language,
  reason: line(300),
});
export const reasonSchema = z.object({ reason });
export const audienceSchema = z.object({ audience: z.enum(['public', 'members']) });
/** Minutes between two posts of one person. */
export const slowChoices = [0, 5, 15, 60, 1440] as const;
export const slowSchema = z.object({
  minutes: z.enum(slowChoices.map(String)).transform(Number),
});
export const moveSchema = z.object({
  group: z.string().regex(/^[a-z0-9-]{1,120}$/, 'errorChoice'),
});

/** Numbers as people write them: "3, 5-8". */
export const splitSchema = z.object({
  title: z.string().trim().min(1).max(200),
  numbers: z
    .string()
    .trim()
    .min(1)
    .max(400)
    .transform((typed, context) => {
      const numbers = readNumbers(typed);
      if (numbers) return numbers;
      context.addIssue({ code: 'custom', message: 'topics:errorNumbers' });
      return z.NEVER;
    }),
});

/** The topic to go into, by its number or by the address of its page. */
export const mergeSchema = z.object({
  into: z
    .string()
    .trim()
    .min(1)
    .max(400)
    .transform((typed, context) => {
      const id = readTopicId(typed);
      if (id) return id;
      context.addIssue({ code: 'custom', message: 'topics:errorTopic' });
      return z.NEVER;
    }),
});

const mostNumbers = 500;

/** The numbers of "3, 5-8"; null when it says something else, or too many. */
export function readNumbers(typed: string): number[] | null {
  const numbers = new Set<number>();
  for (const part of typed.split(/[\s,;،]+/).filter(Boolean)) {
    const match = /^(\d{1,9})(?:[-–](\d{1,9}))?$/.exec(part);
    const first = Number(match?.[1] ?? 0);
    const last = Number(match?.[2] ?? first);
    if (!match || first < 1 || last < first || last - first >= mostNumbers) return null;
    for (let n = first; n <= last; n += 1) numbers.add(n);
  }
  const all = [...numbers].toSorted((a, b) => a - b);
  return all.length > 0 && all.length <= mostNumbers ? all : null;
}

/** The id in "12" or in the address of a topic. */
export function readTopicId(typed: string): number | null {
  const id = /^#?(\d{1,15})$|\/topics\/(\d{1,15})(?:[/?#]|$)/.exec(typed);
  return id ? Number(id[1] ?? id[2]) : null;
}
