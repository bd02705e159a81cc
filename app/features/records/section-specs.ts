import type { FieldSpec, SectionSpec } from './field-specs.ts';
import { lists } from './list-specs.ts';
import type { Section } from './sections.ts';

const terms = (name: string, from: 'theme' | 'target_group' | 'activity' | 'accessibility') =>
  ({ name, type: 'options', from }) as const;
const story = (name: string, hint?: true): FieldSpec => ({
  name,
  type: 'words',
  max: 2000,
  lines: 2,
  ...(hint && { hint }),
});

/** Sections of texts, as their fields are called. */
export const textFields = [
  'summary',
  'what',
  'where_when',
  'costs',
  'outcomes',
  'lessons',
  'takeaways',
  'background',
] as const;

/** The sections that are edited by a form of questions, in the order in which they ask. */
export const sectionSpecs = {
  basics: {
    fields: [
      {
        name: 'kind',
        type: 'choice',
        values: ['citizen', 'ngo', 'city', 'joint'],
        words: 'initiatives:kind_',
        required: true,
      },
      {
        name: 'form',
        type: 'choice',
        words: 'form_',
        values: [
          'project',
          'programme',
          'citizen-initiative',
          'campaign',
          'event',
          'exhibition',
          'facility',
          'forum',
          'fund',
          'movement',
          'network',
          'agreement',
          'research',
          'case-study',
          'tool',
        ],
      },
      {
        name: 'status',
        type: 'choice',
        values: ['planned', 'running', 'dormant', 'ended', 'stopped'],
        words: 'initiatives:status_',
        required: true,
      },
      {
        name: 'scope',
        type: 'choice',
        values: ['local', 'regional', 'national', 'international'],
        words: 'initiatives:scope_',
        required: true,
      },
      { name: 'startedOn', type: 'dated', precision: 'startedPrecision', hint: true },
      { name: 'endedOn', type: 'dated', precision: 'endedPrecision' },
    ],
    list: lists.basics,
  },
  texts: {
    fields: textFields.map((name): FieldSpec => ({ name, type: 'area', max: 20_000, hint: true })),
  },
  terms: {
    fields: [
      terms('themes', 'theme'),
      terms('groups', 'target_group'),
      terms('activities', 'activity'),
      terms('accessibility', 'accessibility'),
      { name: 'languages', type: 'languages' },
      { name: 'tags', type: 'tags', hint: true },
      {
        name: 'goals',
        type: 'many',
        values: Array.from({ length: 17 }, (_, at) => at + 1),
        words: 'goal_',
      },
    ],
  },
  places: {
    fields: [],
    list: lists.places,
  },
  schedule: {
    fields: [],
    list: lists.schedule,
  },
  contact: {
    fields: [
      { name: 'website', type: 'url', hint: true },
      {
        name: 'channel',
        type: 'choice',
        values: ['mail', 'phone', 'website', 'place'],
        words: 'channel_',
      },
      { name: 'contact', type: 'text', max: 400, hint: true },
      { name: 'isPublic', type: 'tick', hint: true },
      { name: 'agreed', type: 'tick', hint: true },
    ],
  },
  organisations: {
    fields: [],
    list: lists.organisations,
  },
  means: {
    fields: [
      { name: 'budgetAmount', type: 'number', min: 0, max: 1_000_000_000_000 },
      {
        name: 'budgetPeriod',
        type: 'choice',
        values: ['year', 'total', 'grant'],
        words: 'period_',
      },
      {
        name: 'budgetBand',
        type: 'choice',
        values: ['under_25000', 'from_25000'],
        words: 'band_',
        hint: true,
      },
      story('funding'),
      story('staff'),
      story('people', true),
      story('recognitions'),
    ],
  },
  figures: {
    fields: [],
    list: lists.figures,
  },
  theory: {
    fields: [],
    list: lists.theory,
  },
  steps: {
    fields: [],
    list: lists.steps,
  },
  stories: {
    fields: [],
    list: lists.stories,
  },
  relations: {
    fields: [],
    list: lists.relations,
  },
  sources: {
    fields: [],
    list: lists.sources,
  },
} satisfies Partial<Record<Section, SectionSpec>>;

export type FormSection = keyof typeof sectionSpecs;

/** Whether a section is edited by a form of questions; pictures have a way of their own. */
export const isFormSection = (section: string | undefined): section is FormSection =>
  section !== undefined && Object.hasOwn(sectionSpecs, section);

/** What a section asks. */
export const specOf = (section: FormSection): SectionSpec => sectionSpecs[section];
