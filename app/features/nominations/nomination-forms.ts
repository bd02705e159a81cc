import { z } from 'zod';
import type { SavedStep } from './nomination.ts';
import {
  ageBands,
  answers,
  budgetBands,
  channels,
  frequencies,
  fundings,
  organisationForms,
  relations,
  scopes,
} from './nomination.ts';

/** A web address with its scheme, or null when it can be none. The same rule stands in private.web_address. */
export function webAddress(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  return /^https?:\/\/[^\s/@"<>]+\.[^\s/@"<>.]{2,}([/?#:][^\s"<>]*)?$/i.test(address)
    ? address
    : null;
}

const line = (max: number) => z.string().trim().max(max).default('');
const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);
const website = line(380).refine((typed) => typed === '' || webAddress(typed), {
  message: 'errorUrl',
});
const termIds = z
  .array(z.string().regex(/^\d{1,4}$/))
  .max(80)
  .transform((ids) => ids.map(Number));
const answer = z
  .enum(answers)
  .or(z.literal(''))
  .default('')
  .transform((value) => value || null);
/** One of some choices, or none. */
const oneOf = <T extends string>(choices: readonly [T, ...T[]]) =>
  z
    .enum(choices)
    .or(z.literal(''))
    .default('')
    .transform((value) => value || null);
/** A whole number as people write it: "1 200" and "1.200" too. */
const wholeNumber = (most: number) =>
  line(20)
    .transform((typed) => typed.replaceAll(/[\s.,']/g, ''))
    .refine((typed) => typed === '' || (/^\d{1,7}$/.test(typed) && Number(typed) <= most), {
      message: 'errorNumber',
    });
const languageCode = z.string().regex(/^[a-z]{2,3}$/, 'errorChoice');

const contact = z
  .object({
    channel: z.enum(channels, 'nominations:errorChannel'),
    contact: z.string().trim().min(1).max(380),
  })
  .superRefine((given, context) => {
    const refuse = (message: string) =>
      context.addIssue({ code: 'custom', path: ['contact'], message });
    if (given.channel === 'mail' && !z.email().safeParse(given.contact).success)
      refuse('errorMail');
    if (given.channel === 'website' && !webAddress(given.contact)) refuse('errorUrl');
    if (given.channel === 'phone' && !/^\+?[\d ()/.-]{6,25}$/.test(given.contact)) {
      refuse('nominations:errorPhone');
    }
    if (given.contact.length < 3) refuse('errorRequired');
  });

/** What each step accepts; field names are those of the form. */
export const stepSchemas = {
  name: z.object({
    name: z.string().trim().min(2).max(200),
    otherNames: line(400),
    website,
  }),
  place: z
    .object({
      place: line(120),
      district: z
        .string()
        .regex(/^\d{0,9}$/)
        .default(''),
      area: line(300),
      noFixedPlace: ticked,
      address: line(300),
      showAddress: ticked,
      scope: z.enum(scopes).or(z.literal('')).default(''),
    })
    .refine((given) => given.place || given.district || given.area || given.noFixedPlace, {
      path: ['place'],
      message: 'nominations:errorPlaceNeeded',
    }),
  what: z.object({
    what: z.string().trim().min(1).min(10, 'nominations:errorWhatShort').max(5000),
    textLanguage: languageCode,
    terms: termIds,
  }),
  contact,
  basics: z.object({
    meetsLocals: answer,
    hasStructure: answer,
    promotesInclusion: answer,
    localsBenefit: answer,
  }),
  rhythm: z.object({
    rhythm: line(1000),
    costs: line(500),
    spokenLanguages: z.array(languageCode).max(20),
    terms: termIds,
    meetingFrequency: oneOf(frequencies),
  }),
  participants: z.object({
    mainAgeBand: oneOf(ageBands),
    mostlySettled: answer,
    participants: wholeNumber(1_000_000),
  }),
  means: z.object({
    form: oneOf(organisationForms),
    budgetBand: oneOf(budgetBands),
    mainFunding: oneOf(fundings),
  }),
  volunteers: z.object({
    volunteers: wholeNumber(100_000),
    volunteersSelected: answer,
    volunteersTrained: answer,
    volunteersSupervised: answer,
  }),
  story: z.object({ story: line(4000) }),
} satisfies Record<SavedStep, z.ZodType>;

/** Fields of a step that hold several answers. */
export const listFields: Partial<Record<SavedStep, readonly string[]>> = {
  what: ['terms'],
  rhythm: ['terms', 'spokenLanguages'],
};

/** The start: who nominates may say what ties them to the initiative. */
export const startSchema = z.object({
  relation: z.enum(relations).or(z.literal('')).default(''),
});

/** Sending: the browser's work, the field that people do not see, and where to write to. */
export const sendSchema = z.object({
  proof: z.string().max(20).default(''),
  trap: z.string().max(400).default(''),
  mail: z.literal('').or(z.email('errorMail')).default(''),
});

/** Leaving an address with a draft. */
export const draftMailSchema = z.object({
  mail: z.string().trim().min(1).max(254).pipe(z.email('errorMail')),
});

export const answerSchema = z.object({ answer: z.string().trim().min(1).max(4000) });
