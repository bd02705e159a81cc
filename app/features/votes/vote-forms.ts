import { z } from 'zod';
import type { FieldErrors } from '../../lib/form.ts';
import { writtenLanguages } from '../nominations/written-languages.ts';
import { electorates, mostOptions, secrecies, voteKinds } from './vote.ts';

const isWritten = (code: string) => writtenLanguages.some((language) => language.code === code);
const language = z.string().refine(isWritten, { message: 'errorChoice' });
const day = z.union([z.literal(''), z.iso.date()]).default('');

/** The form of a new vote, or of a draft. */
export const voteSchema = z.object({
  kind: z.enum(voteKinds),
  question: z.string().trim().min(1).max(300),
  explanation: z.string().trim().max(4000).default(''),
  /** One a line. */
  options: z
    .string()
    .max(20_000)
    .default('')
    .transform((typed) =>
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  language,
  electorate: z.enum(electorates).default('person'),
  secrecy: z.enum(secrecies),
  showsAtOnce: z.literal('on').optional(),
  quorum: z
    .string()
    .trim()
    .regex(/^([1-9]\d{0,3})?$/, 'errorNumber')
    .default('')
    .transform((typed) => (typed === '' ? null : Number(typed))),
  closesOn: day,
  closesAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d(:00)?$/, 'votes:errorTime')
    .default('20:00')
    .transform((typed) => typed.slice(0, 5)),
  once: z.union([z.literal(''), z.uuid()]).default(''),
});
export type VoteFields = z.infer<typeof voteSchema>;

export const cancelSchema = z.object({ cancelReason: z.string().trim().min(1).max(2000) });
export const outcomeSchema = z.object({
  outcome: z.string().trim().min(1).max(4000),
  language,
  reviewOn: day,
});
export const ballotSchema = z.object({
  choices: z
    .array(
      z
        .string()
        .regex(/^\d{1,2}$/)
        .transform(Number),
    )
    .max(mostOptions),
  stance: z.string().max(20).default(''),
  reason: z.string().trim().max(2000).default(''),
  seat: z
    .string()
    .regex(/^\d{0,15}$/)
    .default('')
    .transform((typed) => (typed === '' ? null : Number(typed))),
});
export type BallotFields = z.infer<typeof ballotSchema>;

/**
 * The order that the fields `rank-<position>` give: each names the place of its option.
 * @returns positions of options, most wished first, and what is wrong by field
 */
export function readRanks(posted: FormData): { choices: number[]; errors: FieldErrors } {
  const places = new Map<number, number>();
  const errors: FieldErrors = {};
  for (const [name, value] of posted) {
    const position = /^rank-([1-9]\d?)$/.exec(name)?.[1];
    if (!position || value === '') continue;
    const place = /^[1-9]\d?$/.test(String(value)) ? Number(value) : Infinity;
    if (place > mostOptions) errors[name] = { key: 'errorChoice' };
    else if (places.has(place)) errors[name] = { key: 'votes:errorSameRank' };
    else places.set(place, Number(position));
  }
  const ordered = [...places].toSorted(([a], [b]) => a - b);
  return { choices: ordered.map(([, position]) => position), errors };
}
