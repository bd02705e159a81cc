import { defaultLanguage } from '../i18n/locales.ts';
import type { AuthMail } from './embedded/lite.ts';
import type { Listener } from './listener.ts';
import { requestScope } from './request-scope.ts';

/** What verifyOtp calls each kind. */
const otpTypes: Record<AuthMail['kind'], string> = {
  confirmation: 'signup',
  magic_link: 'magiclink',
  recovery: 'recovery',
  email_change: 'email_change',
  invite: 'invite',
};

/**
 * Sends what the embedded sign-in wants to tell a person, through the same outbox as all mail, in the
 * language of the page that they used.
 */
export function createAuthMailSender(listener: Pick<Listener, 'sql'>, siteUrl: string) {
  return async (mail: AuthMail): Promise<void> => {
    const { sql } = listener;
    const language = requestScope.getStore()?.language ?? defaultLanguage;
    const query = new URLSearchParams({ token_hash: mail.tokenHash, type: otpTypes[mail.kind] });
    const payload = { code: mail.token, link: `${siteUrl}/${language}/sign-in/link?${query}` };
    await sql`
      insert into private.outbox (kind, recipient, language, payload)
      values ('sign_in', ${mail.to}, ${language}, ${sql.json(payload)})`;
  };
}
