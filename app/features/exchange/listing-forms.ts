import { z } from 'zod';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { DistrictOption } from '../areas/area.ts';
import type { Labelled, Listing } from './listing.ts';
import { listingKinds, listingWishes, ownEndings } from './listing.ts';

/** A category with what its form asks. */
export interface FormCategory extends Labelled {
  hint: string;
  ladder: Listing['ladder'];
  lastingDays: number;
  needsScreening: boolean;
  hasWishes: boolean;
  byOrganisationOnly: boolean;
  audienceOfNeeds: Listing['audience'];
  audienceOfOffers: Listing['audience'];
}

export interface FormTag extends Labelled {
  isCondition: boolean;
  category: string | null;
}

/** What the form of a listing needs. */
export interface ListingFormData {
  listing:
    | (Listing & {
        organisationId: string | null;
        beneficiaryId: string | null;
        throughId: string | null;
        areaId: number | null;
        isAdult: boolean;
        themeSlug: string | null;
      })
    | null;
  categories: FormCategory[];
  tags: FormTag[];
  themes: Labelled[];
  organisations: { id: string; name: string; isChecked: boolean }[];
  beneficiaries: { id: string; codeName: string }[];
  goBetweens: { id: string; name: string }[];
  spoken: string[];
  /** My own area, if I chose one. */
  area: number | null;
  areaOptions: DistrictOption[];
}

/** In how many languages one can say how well one speaks. */
export const languageRows = [0, 1, 2, 3] as const;

const isWritten = (code: string) => writtenLanguages.some((language) => language.code === code);
const written = z.string().refine(isWritten, { message: 'errorChoice' });
const ticked = z
  .string()
  .optional()
  .transform((value) => value === '1');
const slug = z.string().regex(/^[a-z0-9-]{1,120}$/);
const spokenRow = {
  language: z.union([z.literal(''), written]).default(''),
  level: z.enum(['1', '2', '3']).default('2'),
};

/** The first step: whether one gives or looks for something, in one's own words. */
export const saidSchema = z.object({
  kind: z.enum(listingKinds),
  said: z.string().trim().min(1).max(2000, { message: 'exchange:errorBodyLong' }),
});

/** The second step: the one question. */
export const categorySchema = saidSchema.extend({ category: slug });

const emptyOr = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]).default('');

/** Fields of the form that are lists. */
export const listFields = ['halfDays', 'tags', 'conditions', 'wishes', 'meets'];

/** The form of a listing. */
export const listingSchema = z.object({
  kind: z.enum(listingKinds),
  category: slug,
  /** `me`, or the number of an organisation or of somebody for whom one posts. */
  owner: z
    .string()
    .regex(/^(me|(organisation|beneficiary):[0-9a-f-]{36})$/, { message: 'errorChoice' })
    .default('me'),
  through: emptyOr(z.uuid({ message: 'errorChoice' })),
  title: z.string().trim().min(1).max(80, { message: 'exchange:errorTitleLong' }),
  body: z.string().trim().max(2000, { message: 'exchange:errorBodyLong' }).default(''),
  language: written,
  quantity: z
    .string()
    .trim()
    .default('')
    .transform((typed) =>
      // Numbers as people type them here: ٣ and ۳ are 3.
      typed
        .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
        .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)),
    )
    .refine(
      (typed) =>
        typed === '' || (/^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 1000),
      {
        message: 'exchange:errorQuantity',
      },
    ),
  isEndless: ticked,
  halfDays: z.array(z.string().regex(/^([0-9]|1[0-3])$/, { message: 'errorChoice' })),
  area: emptyOr(z.string().regex(/^\d{1,15}$/, { message: 'errorChoice' })),
  isOnline: ticked,
  travels: z.enum(['1', '3', '6', '50']).default('3'),
  language0: spokenRow.language,
  language1: spokenRow.language,
  language2: spokenRow.language,
  language3: spokenRow.language,
  level0: spokenRow.level,
  level1: spokenRow.level,
  level2: spokenRow.level,
  level3: spokenRow.level,
  practisesDutch: ticked,
  tags: z.array(slug),
  conditions: z.array(slug),
  theme: emptyOr(slug),
  wishes: z.array(z.enum(listingWishes)),
  meets: z.array(z.enum(listingWishes)),
  isAdult: ticked,
  aboutMinor: ticked,
  isRecurring: ticked,
  countsHours: ticked,
  isHidden: ticked,
  deadline: emptyOr(z.iso.date({ message: 'exchange:errorDeadline' })),
  intent: z.enum(['post', 'draft']).default('post'),
  /** The warning about a street in the text was read. */
  placeSeen: z.literal('yes').optional(),
  once: emptyOr(z.uuid()),
  revision: z
    .string()
    .regex(/^\d{0,9}$/)
    .default(''),
});
export type ListingForm = z.infer<typeof listingSchema>;

/** What the database takes. */
export interface ListingValues {
  [field: string]: unknown;
}

/** The form as the database takes it. */
export function valuesOf(form: ListingForm): ListingValues {
  const [whose, id] = form.owner.split(':');
  const languages = languageRows.flatMap((row) => {
    const language = form[`language${row}`];
    return language ? [{ language, level: Number(form[`level${row}`]) }] : [];
  });
  const { kind, category, through, title, body, language, area, travels, theme } = form;
  const { wishes, meets, isOnline, practisesDutch, isAdult, aboutMinor, isRecurring } = form;
  return {
    ...{ kind, category, through, title, body, language, travels, theme, wishes, meets },
    ...{ isOnline, practisesDutch, isAdult, aboutMinor, isRecurring, languages },
    organisation: whose === 'organisation' ? id : '',
    beneficiary: whose === 'beneficiary' ? id : '',
    quantity: form.isEndless ? null : Number(form.quantity || '1'),
    halfDays: form.halfDays.map(Number),
    area: area === '' ? null : Number(area),
    tags: [...form.tags, ...form.conditions],
    deadline: form.deadline,
    isSuggested: !form.isHidden,
    countsHours: form.countsHours,
    isDraft: form.intent === 'draft',
    once: form.once,
    revision: form.revision === '' ? null : Number(form.revision),
  };
}

export const closeSchema = z.object({ ending: z.enum(ownEndings) });
