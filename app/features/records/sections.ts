import { z } from 'zod';

/** The parts in which a record is shown, edited, compared and restored, in the order of the page for editing. */
export const sections = [
  'basics',
  'texts',
  'terms',
  'places',
  'schedule',
  'contact',
  'organisations',
  'means',
  'figures',
  'theory',
  'steps',
  'stories',
  'media',
  'relations',
  'sources',
] as const;
export type Section = (typeof sections)[number];

/** Words by language code. */
const words = z.record(z.string().regex(/^[a-z]{2,3}$/), z.string());
/** An ISO day. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const datePrecision = z.enum(['day', 'month', 'season', 'year', 'decade']);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/**
 * What each section holds, as `private.read_section` gives it and `private.save_section` takes it. Null stands for
 * "not told". Slugs name terms, places, organisations and other initiatives; coordinates are degrees.
 */
export const contents = {
  basics: z.object({
    kind: z.enum(['citizen', 'ngo', 'city', 'joint']),
    form: z.string().nullable(),
    status: z.enum(['planned', 'running', 'dormant', 'ended', 'stopped']),
    scope: z.enum(['local', 'regional', 'national', 'international']),
    /** The first possible day, shown no finer than its precision. */
    startedOn: day.nullable(),
    startedPrecision: datePrecision.nullable(),
    endedOn: day.nullable(),
    endedPrecision: datePrecision.nullable(),
    /** Exactly one is the main name. */
    names: z.array(
      z.object({
        language: z.string(),
        name: z.string(),
        role: z.enum(['main', 'translation', 'other']),
      }),
    ),
  }),
  texts: z.object({
    texts: z.array(
      z.object({
        section: z.enum([
          'summary',
          'what',
          'where_when',
          'costs',
          'lessons',
          'takeaways',
          'outcomes',
          'background',
        ]),
        language: z.string(),
        body: z.string(),
        state: z.enum(['source', 'machine', 'checked', 'outdated']),
      }),
    ),
  }),
  terms: z.object({
    themes: z.array(z.string()),
    groups: z.array(z.string()),
    activities: z.array(z.string()),
    accessibility: z.array(z.string()),
    /** Codes of languages spoken there. */
    languages: z.array(z.string()),
    tags: z.array(z.string()),
    /** Sustainable Development Goals, 1 to 17. */
    goals: z.array(z.number()),
  }),
  places: z.object({
    places: z.array(
      z.object({
        place: z.string(),
        district: z.string().nullable(),
        precision: z.enum(['exact', 'street', 'district', 'municipality']),
        visibility: z.enum(['public', 'area', 'hidden']),
        /** The true point and address: never shown unless visibility is public. */
        lat: z.number().nullable(),
        lon: z.number().nullable(),
        address: z.string().nullable(),
      }),
    ),
  }),
  schedule: z.object({
    times: z.array(
      z.object({
        kind: z.enum(['open', 'meeting']),
        frequency: z.enum(['weekly', 'fortnightly', 'monthly', 'yearly', 'once']),
        /** Monday is 1. */
        weekdays: z.array(z.number().int().min(1).max(7)),
        /** Of a monthly one: which of these days, -1 for the last. */
        weekOfMonth: z.number().nullable(),
        opensAt: time.nullable(),
        closesAt: time.nullable(),
        from: day.nullable(),
        until: day.nullable(),
        notes: words,
      }),
    ),
  }),
  contact: z.object({
    website: z.string().nullable(),
    channel: z.enum(['mail', 'phone', 'website', 'place']).nullable(),
    contact: z.string().nullable(),
    isPublic: z.boolean(),
  }),
  organisations: z.object({
    organisations: z.array(
      z.object({
        organisation: z.string(),
        role: z.enum([
          'lead',
          'initiator',
          'partner',
          'funder',
          'host',
          'supplier',
          'referrer',
          'recogniser',
        ]),
        since: day.nullable(),
        until: day.nullable(),
      }),
    ),
  }),
  means: z.object({
    budgetAmount: z.number().nullable(),
    budgetPeriod: z.enum(['year', 'total', 'grant']).nullable(),
    budgetBand: z.enum(['under_25000', 'from_25000']).nullable(),
    funding: words,
    staff: words,
    people: words,
    recognitions: words,
  }),
  figures: z.object({
    figures: z.array(
      z.object({
        /** Target and reached of one thing share it. */
        key: z.string(),
        labels: words,
        units: words,
        windows: words,
        low: z.number().nullable(),
        high: z.number().nullable(),
        qualifier: z.enum(['exact', 'about', 'at_least', 'at_most', 'range']),
        role: z.enum(['target', 'reached', 'input', 'context', 'reported']),
        on: day.nullable(),
        precision: datePrecision.nullable(),
        source: z.string().nullable(),
      }),
    ),
  }),
  theory: z.object({
    parts: z.array(
      z.object({
        part: z.enum(['input', 'activity', 'output', 'outcome', 'effect']),
        /** Slug of a target group; of an outcome. */
        group: z.string().nullable(),
        texts: words,
        assumptions: words,
        indicators: words,
      }),
    ),
  }),
  steps: z.object({
    steps: z.array(
      z.object({
        on: day.nullable(),
        precision: datePrecision.nullable(),
        titles: words,
        texts: words,
      }),
    ),
  }),
  stories: z.object({
    stories: z.array(
      z.object({
        name: z.string(),
        isAlias: z.boolean(),
        roles: words,
        body: z.string(),
        language: z.string(),
        /** Without a day of consent nobody but editors reads it. */
        consentedOn: day.nullable(),
      }),
    ),
  }),
  media: z.object({
    media: z.array(
      z.object({
        id: z.string(),
        alternative: words,
        licence: z.string(),
        author: z.string().nullable(),
        focusX: z.number().min(0).max(1),
        focusY: z.number().min(0).max(1),
      }),
    ),
  }),
  relations: z.object({
    relations: z.array(
      z.object({ initiative: z.string(), kind: z.enum(['became', 'grew_out_of', 'related']) }),
    ),
  }),
  sources: z.object({
    sources: z.array(
      z.object({
        /** Key of a known document; null for a new one. */
        source: z.string().nullable(),
        title: words,
        publisher: z.string().nullable(),
        year: z.number().nullable(),
        url: z.string().nullable(),
        field: z.string().nullable(),
        value: z.string().nullable(),
        on: day.nullable(),
      }),
    ),
  }),
} satisfies Record<Section, z.ZodType>;

export type SectionContent = { [S in Section]: z.infer<(typeof contents)[S]> };
