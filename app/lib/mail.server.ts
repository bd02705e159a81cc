import { PassThrough } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Env } from './env.server.ts';

/** A finished mail. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  language: string;
  /** Stable over retries: mail servers drop a second copy with the same one. */
  messageId: string;
  /** Under which name and address it goes out; without it the site's own. */
  from?: { name: string; address: string };
  /** Where answers and reports of failure come in. */
  replyTo?: string;
  /** Further headers by name. */
  headers?: Record<string, string>;
}

/** The mail server took the mail, or may have taken it before the connection broke: never send it again. */
export class OutcomeUnknown extends Error {}

export type SendMail = (mail: Mail) => Promise<void>;

/** Host of the sender's address, for message ids. */
export function mailDomain(from: string): string {
  return /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
}

/** Name before the sender's address; empty without one. */
export function mailName(from: string): string {
  return /^\s*"?([^"<]*?)"?\s*</.exec(from)?.[1] ?? '';
}

/** All headers that are not the mail program's to make, as they go out. */
export function ownHeaders({ language, headers }: Mail): Record<string, string> {
  return { 'Content-Language': language, 'Auto-Submitted': 'auto-generated', ...headers };
}

/**
 * Sends by SMTP.
 * @returns a function that throws when the mail was surely not taken, so that it may be tried again
 */
export function createSmtpSender(env: Pick<Env, 'mailFrom'>, smtpUrl: string): SendMail {
  const transport = createTransport(smtpUrl, { from: env.mailFrom });
  const given = new Set<string>();
  // The text is read to its end only once the server asked for it, so from then on it may have the mail.
  transport.use('stream', (mail, done) => {
    mail.message.processFunc((text) =>
      text.pipe(new PassThrough()).once('end', () => given.add(String(mail.data.messageId))),
    );
    done();
  });
  return async (mail) => {
    const { to, subject, text, html, messageId, from, replyTo } = mail;
    try {
      await transport.sendMail({
        to,
        subject,
        text,
        html,
        messageId,
        headers: ownHeaders(mail),
        ...(from ? { from } : {}),
        // Reports of failure go to the envelope's sender, so that they name whose mail failed.
        ...(replyTo ? { replyTo, envelope: { from: replyTo, to } } : {}),
      });
    } catch (error) {
      // An answer with a code is a clear refusal; silence after the text was given is not.
      const refused = (error as { responseCode?: number }).responseCode !== undefined;
      if (given.has(messageId) && !refused) throw new OutcomeUnknown();
      throw error;
    } finally {
      given.delete(messageId);
    }
  };
}
