import type { Page } from '../../lib/page.server.ts';
import type { MailSample } from './mail-preview.tsx';

/** A mail that a step would send, as the database prepared it for one language. */
export interface PreparedMail {
  language: string;
  people: number;
  kind: string;
  payload: Record<string, unknown>;
}

/** The words of these mails, by the code that sends them. @param more what a form adds to each */
export function mailSamples(
  page: Page,
  mails: readonly PreparedMail[],
  more: Record<string, string> = {},
): MailSample[] {
  return mails.map(({ language, people, kind, payload }) => ({
    language,
    people,
    ...page.context.previewMail({ kind, language, payload: { ...payload, ...more } }),
  }));
}
