import { dateFormat } from '../../i18n/formats.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { languages } from '../../i18n/locales.ts';
import type { InvalidForm } from '../../lib/form.ts';

/** A moderator ended or slowed somebody's writing until a moment. */
export class WritingLimited extends Error {
  readonly key: string;
  readonly until: Date;
  constructor(key: string, until: Date) {
    super(key);
    this.key = key;
    this.until = until;
  }
}

const limits: Record<string, string> = {
  'writing is paused': 'topics:errorPaused',
  'slow mode of a person': 'topics:errorSlowed',
};

interface Refusal {
  message: string;
  details?: string | null;
}

/** Goes on unless a moderator limited the writing of who asks. @throws WritingLimited */
export function checkLimit(error: Refusal | null): void {
  const key = error && limits[error.message];
  if (key) throw new WritingLimited(key, new Date(JSON.parse(error.details ?? 'null') as string));
}

/** The form with what was typed, and until when the limit holds. */
export function limitedForm(
  { key, until }: WritingLimited,
  typed: InvalidForm['typed'],
  language: LanguageCode,
): InvalidForm {
  const { locale } = languages[language];
  const format = dateFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  });
  return { errors: { form: { key, values: { until: format.format(until) } } }, typed };
}
