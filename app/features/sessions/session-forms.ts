import { z } from 'zod';
import type { InvalidForm } from '../../lib/form.ts';
import { languageCodes } from '../../i18n/locales.ts';
import type { SessionTemplate, StandingItem, Texts } from './session-pages.ts';
import { deadlineKinds, duties } from './session-pages.ts';

const hour = z
  .string()
  .min(1)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'sessions:errorHour' });
const day = z.string().min(1).pipe(z.iso.date());
const person = z.union([z.literal(''), z.uuid()]).default('');
const count = z
  .string()
  .trim()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const line = z.string().trim().max(300).default('');
/** Empty is without a limit. */
const capacity = z
  .string()
  .trim()
  .default('')
  .refine((typed) => /^\d{0,6}$/.test(typed), { message: 'errorNumber' })
  .transform((typed) => (typed === '' ? null : Number(typed)));

export const newSchema = z.object({ day, starts: hour, ends: hour, once: z.uuid() });

const place = {
  starts: hour,
  ends: hour,
  place: line,
  address: line,
  capacityHere: capacity,
  capacityRemote: capacity,
};
export const settingsSchema = z.object({
  ...place,
  day,
  link: z.string().trim().max(500).default(''),
  sequence: count,
});
export type SessionValues = z.infer<typeof settingsSchema> & {
  titles: Texts;
  summaries: Texts;
  practical: Texts;
};

export const cancelSchema = z.object({ reason: z.string().trim().min(1).max(2000) });
export const officerSchema = z
  .object({ duty: z.enum(duties), person, mail: z.string().trim().max(254).default('') })
  .refine(({ person: chosen, mail }) => chosen !== '' || mail !== '', {
    path: ['person'],
    message: 'sessions:errorNobody',
  });
export const dutySchema = z.object({ duty: z.enum(duties), person: z.uuid() });

export const targetSchema = z.object({ target: count });
export const planSchema = z.object({
  target: count,
  dueOn: day,
  isFixed: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
  owner: person,
  title: z.string().trim().max(200).default(''),
});
export const addSchema = z.object({
  title: z.string().trim().min(1).max(200),
  dueOn: day,
  owner: person,
});

const offset = z
  .string()
  .trim()
  .regex(/^-?\d{1,3}$/, { message: 'errorNumber' })
  .transform(Number);
export const templateSchema = z.object({
  ...place,
  revision: count,
  ...Object.fromEntries(deadlineKinds.map((kind) => [kind, offset])),
});
export type TemplateValues = SessionTemplate;

/** What was typed in each language: fields `<name>_<language>`. */
export function readTexts(posted: FormData, name: string): Texts {
  const typed = languageCodes.map((code) => [code, String(posted.get(`${name}_${code}`) ?? '')]);
  return Object.fromEntries(typed.map(([code, text]) => [code, text?.trim() ?? '']));
}

const isEmpty = (texts: Texts) => Object.values(texts).every((text) => !text);

/**
 * The sections and standing items of the template's form, in the order of the page; an empty row is none.
 * Fields: `section<n>_<language>`; `item<n>_<language>`, `item<n>_in`, `item<n>_type`, `item<n>_minutes`.
 */
export function readSections(posted: FormData): SessionTemplate['sections'] {
  const numbers = (beginning: string) =>
    [...new Set([...posted.keys()].flatMap((key) => key.match(beginning)?.[1] ?? []))]
      .map(Number)
      .toSorted((a, b) => a - b);
  const items = numbers('^item(\\d{1,3})_').flatMap((n) => {
    const titles = readTexts(posted, `item${n}`);
    if (isEmpty(titles)) return [];
    const type = String(posted.get(`item${n}_type`)) as StandingItem['type'];
    const minutes = String(posted.get(`item${n}_minutes`) ?? '').trim();
    // What is no number goes on as it was typed, and is refused by the database with its words.
    const length = /^\d{1,3}$/.test(minutes) ? Number(minutes) : -1;
    return [
      { section: Number(posted.get(`item${n}_in`)), item: { type, minutes: length, titles } },
    ];
  });
  const sections = numbers('^section(\\d{1,3})_').flatMap((n) => {
    const titles = readTexts(posted, `section${n}`);
    return isEmpty(titles) ? [] : [{ n, titles }];
  });
  // What stood in a section that was taken away is kept in the last one.
  const known = new Set(sections.map(({ n }) => n));
  const last = sections.at(-1)?.n;
  return sections.map(({ n, titles }) => ({
    titles,
    items: items
      .filter(({ section }) => (known.has(section) ? section : last) === n)
      .map(({ item }) => item),
  }));
}

/** Messages about words in several languages stand by the first of them. */
export function byFirstLanguage(form: InvalidForm, names: readonly string[]): InvalidForm {
  const errors = Object.entries(form.errors).map(([name, error]) => [
    names.includes(name) ? `${name}_${languageCodes[0]}` : name,
    error,
  ]);
  return { ...form, errors: Object.fromEntries(errors) as InvalidForm['errors'] };
}
