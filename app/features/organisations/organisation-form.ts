import { z } from 'zod';
import type { LanguageCode } from '../../i18n/locales.ts';
import { languageCodes } from '../../i18n/locales.ts';
import type { OrganisationType } from './organisation.ts';

export const organisationTypes = [
  'city_department',
  'ngo',
  'association',
  'citizen_group',
  'school',
  'company',
  'public_body',
  'network',
  'foundation',
  'international',
  'media',
] as const satisfies readonly OrganisationType[];

/** What stands about an organisation, in all its languages. */
export interface OrganisationContent {
  slug: string;
  name: string;
  names: Record<string, string>;
  type: OrganisationType;
  summaries: Record<string, string>;
  website: string | null;
  place: string | null;
  /** The id of its logo. */
  logo: string | null;
  /** When what one sees was written; a later change is not written over. */
  seen: string;
}

const words = (longest: number) => z.string().trim().max(longest);

/** The form: `name_fr`, `summary_fr` and so on hold the words of each language. */
export const organisationSchema = z.object({
  name: words(200).min(1),
  type: z.enum(organisationTypes),
  place: words(100),
  website: words(390),
  seen: z.string().max(40),
  ...Object.fromEntries(languageCodes.map((code) => [`name_${code}`, words(200)])),
  ...Object.fromEntries(languageCodes.map((code) => [`summary_${code}`, words(600)])),
});

/** The words of a read form by language; other languages that stood there stay. */
export function wordsByLanguage(
  values: Record<string, unknown>,
  field: 'name' | 'summary',
  stored: Record<string, string>,
): Record<string, string> {
  const typed = Object.fromEntries(
    languageCodes.map((code: LanguageCode) => [code, String(values[`${field}_${code}`] ?? '')]),
  );
  return { ...stored, ...typed };
}

/** Somebody who is asked to speak for the organisation. */
export const invitationSchema = z.object({
  mail: z.string().trim().min(1).max(254),
  role: z.enum(['representative', 'deputy']),
});
