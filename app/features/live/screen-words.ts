import type { LanguageCode } from '../../i18n/locales.ts';
import type { TemplateChoice } from './live.ts';

/** The words of the projected view in one of its languages. */
export interface ScreenWords {
  language: LanguageCode;
  now: string;
  next: string;
  left: string;
  over: string;
  paused: string;
  join: string;
  code: string;
  poll: string;
  pollOpen: string;
  votes: string;
  questions: string;
  notBegun: string;
  ahead: string;
  closed: string;
  choices: Record<TemplateChoice, string>;
}
