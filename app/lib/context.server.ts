import type { Logger } from 'pino';
import type { Backend } from './backend.server.ts';
import type { Env } from './env.server.ts';

/** A mail that is looked at before it is sent. */
export interface UnsentMail {
  /** One of the outbox's kinds. */
  kind: string;
  language: string;
  payload: Record<string, unknown>;
}

export interface MailText {
  subject: string;
  text: string;
}

/** What the HTTP server gives to every request. */
export interface AppContext {
  env: Env;
  backend: Backend;
  requestId: string;
  /** Marks the inline scripts of this one rendering; see the security headers. */
  nonce: string;
  /** Keyed hash of the address that asks: counts attempts without keeping addresses. */
  clientHash: string;
  log: Logger;
  /** The page is the answer to a posted form: it must show what was typed and lead nowhere else. */
  isPosted: boolean;
  /** Rendered pages by their answer: the site takes the text itself, not a stream that was made of it. */
  pages: WeakMap<Response, string>;
  /** The words that a mail would have. @throws for an unknown kind, or a payload that lacks something */
  previewMail(mail: UnsentMail): MailText;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends AppContext {}
  // Loaders answer by single fetch: what they return keeps its type on the page.
  interface Future {
    v3_singleFetch: true;
  }
}
