/** The steps that are needed before sending, in order. */
export const neededSteps = ['name', 'place', 'what', 'contact'] as const;
/** Steps that help the moderator, asked when the rest is done. */
export const moreSteps = [
  'basics',
  'rhythm',
  'participants',
  'means',
  'volunteers',
  'story',
] as const;
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
export const basics = [
  'meetsLocals',
  'hasStructure',
  'promotesInclusion',
  'localsBenefit',
] as const;

export const frequencies = ['daily', 'weekly', 'fortnightly', 'monthly', 'seldom'] as const;
export const ageBands = ['under_18', 'from_18_to_25', 'from_26_to_65', 'over_65'] as const;
export const organisationForms = [
  'informal',
  'association',
  'organisation',
  'city',
  'school',
  'company',
  'another',
] as const;
export const budgetBands = ['under_25000', 'from_25000'] as const;
export const fundings = ['private', 'grassroots', 'another'] as const;
/** What is asked of volunteers, where there are some. */
export const volunteerQuestions = [
  'volunteersSelected',
  'volunteersTrained',
  'volunteersSupervised',
] as const;

/** The optional answers of the mapping; a question that nobody answered is absent or null. */
export type QuestionnaireAnswers = Partial<{
  meetingFrequency: (typeof frequencies)[number] | null;
  mainAgeBand: (typeof ageBands)[number] | null;
  /** Most who come have been in the country for more than six months. */
  mostlySettled: Answer | null;
  participants: number | null;
  form: (typeof organisationForms)[number] | null;
  budgetBand: (typeof budgetBands)[number] | null;
  mainFunding: (typeof fundings)[number] | null;
  volunteers: number | null;
  volunteersSelected: Answer | null;
  volunteersTrained: Answer | null;
  volunteersSupervised: Answer | null;
  story: string | null;
}>;

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
  answers: QuestionnaireAnswers;
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
