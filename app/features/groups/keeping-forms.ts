import { z } from 'zod';
import { languageCodes } from '../../i18n/locales.ts';

export const accessChoices = ['open', 'on_request', 'closed'] as const;
export const readingChoices = ['public', 'members'] as const;
export const hueChoices = ['harbour', 'reception', 'integration', 'awareness'] as const;

const labels = (max: number) => z.string().trim().max(max).default('');
/** A field per language: `name_nl`, `name_en` … Which of them must be there the database knows. */
const perLanguage = (field: string, max: number) =>
  Object.fromEntries(languageCodes.map((code) => [`${field}_${code}`, labels(max)]));

const choices = {
  access: z.enum(accessChoices),
  reading: z.enum(readingChoices),
  hue: z.enum(hueChoices),
};

export const newGroupSchema = z.object({
  ...choices,
  ...perLanguage('name', 100),
  ...perLanguage('purpose', 2000),
});
export const groupSettingsSchema = newGroupSchema.extend({
  /** When the group was changed last, as the form began. */
  base: z.string().min(1).max(40),
});
export const closeGroupSchema = z.object({ reason: z.string().trim().min(1).max(2000) });

export type GroupChoices = z.infer<typeof newGroupSchema>;

/** The texts of one field by language, without empty ones; null where the form has no such fields. */
export function labelsOf(
  posted: FormData,
  values: Record<string, unknown>,
  field: 'name' | 'purpose',
): Record<string, string> | null {
  if (!languageCodes.some((code) => posted.has(`${field}_${code}`))) return null;
  const texts = languageCodes.map((code) => [code, String(values[`${field}_${code}`] ?? '')]);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
