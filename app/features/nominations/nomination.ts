import { z } from 'zod';

/** The steps that are needed before sending, in order. */
export const neededSteps = ['name', 'place', 'what', 'contact'] as const;
/** Steps that help the moderator, asked when the rest is done. */
export const moreSteps = ['basics', 'rhythm'] as const;
/** Steps whose answers are kept one by one. */
export const savedSteps = [...neededSteps, ...moreSteps] as const;

export type NeededStep = (typeof neededSteps)[number];
export type SavedStep = (typeof savedSteps)[number];
export type StepName = SavedStep | 'review';

export type NominationState =
  | 'draft'
  | 'submitted'
  | 'in_review'
  | 'question_asked'
  | 'accepted'
  | 'merged'
  | 'declined'
  | 'withdrawn';
export type NominationAction =
  | 'started'
  | 'submitted'
  | 'taken'
  | 'asked'
  | 'answered'
  | 'accept_proposed'
  | 'accepted'
  | 'merged'
  | 'declined'
  | 'withdrawn';

export const answers = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof answers)[number];
export const scopes = ['local', 'regional', 'national', 'international'] as const;
export type Scope = (typeof scopes)[number];
export const channels = ['mail', 'phone', 'website', 'place'] as const;
export type Channel = (typeof channels)[number];
export const relations = ['works_for', 'knows'] as const;

/** The four basics of the mapping: form field, as the database names it. */
export const basics = ['meetsLocals', 'hasStructure', 'promotesInclusion', 'localsBenefit'] as const;

/** An initiative that may be the same as the nominated one. */
export interface Candidate {
  slug: string;
  name: string;
  language: string;
  place: string | null;
  strength: 'likely' | 'possible';
  signals: string[];
}

/** What may be shown of likely duplicates: published initiatives; of others only that there is one. */
export interface Duplicates {
  candidates: Candidate[];
  alreadyNominated: boolean;
}

export interface NominationEvent {
  action: NominationAction;
  reason: string | null;
  at: string;
}

/** What who nominates and who decides both see. */
export interface NominationFields {
  state: NominationState;
  language: string;
  textLanguage: string;
  relation: (typeof relations)[number] | null;
  name: string | null;
  otherNames: string | null;
  website: string | null;
  place: string | null;
  districtId: number | null;
  district: string | null;
  area: string | null;
  noFixedPlace: boolean;
  showAddress: boolean;
  scope: Scope | null;
  what: string | null;
  termIds: number[];
  terms: string[];
  meetsLocals: Answer | null;
  hasStructure: Answer | null;
  promotesInclusion: Answer | null;
  localsBenefit: Answer | null;
  rhythm: string | null;
  costs: string | null;
  spokenLanguages: string[];
  savedSteps: SavedStep[];
  question: string | null;
  answer: string | null;
  declineReason: string | null;
  startedAt: string;
  submittedAt: string | null;
  decidedAt: string | null;
  initiative: { slug: string; name: string; language: string } | null;
  events: NominationEvent[];
}

/** A nomination as the holder of its receipt sees it. */
export interface Nomination extends NominationFields {
  challenge: string;
  contact: { channel: Channel; contact: string } | null;
  address: string | null;
  hasMail: boolean;
  duplicates: Duplicates | null;
}

export interface TermOption {
  id: number;
  vocabulary: 'theme' | 'target_group' | 'activity' | 'accessibility';
  slug: string;
  label: string;
}

/** What the steps let people choose from. */
export interface NominationOptions {
  terms: TermOption[];
  homePlace: string | null;
  districts: { id: number; label: string }[];
  places: string[];
}

/** Whether a text can be a receipt at all; anything else is answered with 404 unasked. */
export function isReceipt(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{32}$/.test(text);
}

export function isStep(text: string | undefined): text is StepName {
  return text === 'review' || savedSteps.some((step) => step === text);
}

/** The page after a step: the next needed one, else the last look before sending. */
export function stepAfter(step: SavedStep): StepName {
  const index = (neededSteps as readonly string[]).indexOf(step);
  return (index < 0 ? undefined : neededSteps[index + 1]) ?? 'review';
}

/** The needed steps that still miss something. */
export function missingSteps(
  nomination: Pick<Nomination, 'name' | 'place' | 'area' | 'noFixedPlace' | 'what' | 'contact'>,
): NeededStep[] {
  const { name, place, area, noFixedPlace, what, contact } = nomination;
  const filled = { name, place: place ?? area ?? noFixedPlace, what, contact };
  return neededSteps.filter((step) => !filled[step]);
}

/** Where to go on with a draft: the first needed step that misses something, else the last look. */
export function nextStep(nomination: Parameters<typeof missingSteps>[0]): StepName {
  return missingSteps(nomination)[0] ?? 'review';
}

/** Whether who nominates may still do something. */
export function isOpen(state: NominationState): boolean {
  return ['draft', 'submitted', 'in_review', 'question_asked'].includes(state);
}

/** Whether this step may be saved now: everything in a draft, later only what adds. */
export function maySave(state: NominationState, step: SavedStep): boolean {
  if (state === 'draft') return true;
  return isOpen(state) && (moreSteps as readonly string[]).includes(step);
}

/** A web address with its scheme, or null when it can be none. The same rule stands in private.web_address. */
export function webAddress(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  return /^https?:\/\/[^\s/@"<>]+\.[^\s/@"<>.]{2,}([/?#:][^\s"<>]*)?$/i.test(address) ? address : null;
}

const line = (max: number) => z.string().trim().max(max).default('');
const ticked = z.string().optional().transform((value) => value !== undefined);
const website = line(380).refine((typed) => typed === '' || webAddress(typed), { message: 'errorUrl' });
const termIds = z.array(z.string().regex(/^\d{1,4}$/)).max(80).transform((ids) => ids.map(Number));
const answer = z.enum(answers).or(z.literal('')).default('').transform((value) => value || null);
const languageCode = z.string().regex(/^[a-z]{2,3}$/, 'errorChoice');

const contact = z
  .object({ channel: z.enum(channels, 'nominations:errorChannel'), contact: z.string().trim().min(1).max(380) })
  .superRefine((given, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['contact'], message });
    if (given.channel === 'mail' && !z.email().safeParse(given.contact).success) refuse('errorMail');
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
      district: z.string().regex(/^\d{0,9}$/).default(''),
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
  }),
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

export const answerSchema = z.object({ answer: z.string().trim().min(1).max(4000) });
