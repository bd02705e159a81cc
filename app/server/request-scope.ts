import { AsyncLocalStorage } from 'node:async_hooks';
import type { LanguageCode } from '../i18n/locales.ts';

/** What the server knows of the request that the current work belongs to. */
export interface RequestScope {
  /** Language of the page, for mails that the sign-in sends without knowing any. */
  language: LanguageCode;
}

export const requestScope = new AsyncLocalStorage<RequestScope>();
