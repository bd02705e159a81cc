import ar from '../i18n/ar/mail.ts';
import en from '../i18n/en/mail.ts';
import fr from '../i18n/fr/mail.ts';
import type { LanguageCode } from '../i18n/locales.ts';
import { defaultLanguage, isLanguage, languages } from '../i18n/locales.ts';
import nl from '../i18n/nl/mail.ts';
import { blockHtml, blockText } from './mail-blocks.ts';
import { codeHtml, documentHtml, escapeHtml, link, paragraph, quoteHtml } from './mail-html.ts';
import type { MailPlan } from './mail-plans.ts';
import { plans } from './mail-plans.ts';

const words: Record<LanguageCode, typeof nl> = { nl, en, fr, ar };
type Word = keyof typeof nl;

interface RenderedMail {
  subject: string;
  text: string;
  html: string;
  language: LanguageCode;
}

/** What only the moment of sending knows of a mail. */
export interface MailWays {
  /** Whether an answer to the mail comes in as a post; undefined where there is nothing to answer. */
  takesAnswers?: boolean;
  /** Ends mail like this. */
  unsubscribeUrl?: string;
}

function fill(sentence: string, payload: Record<string, string>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, field: string) => payload[field] ?? '');
}

/** The payload with its days as the language writes them. */
function writeOutDays(
  payload: Record<string, string>,
  days: readonly string[],
  language: LanguageCode,
): Record<string, string> {
  const format = new Intl.DateTimeFormat(languages[language].locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const written = days.map((field) => [field, format.format(new Date(payload[field] ?? ''))]);
  return { ...payload, ...Object.fromEntries(written) };
}

/** The words of a plan in one language: by `count` in their plural form, by a reason where the plan names one. */
function speakerOf(plan: MailPlan, language: LanguageCode, values: Record<string, string>) {
  const all: Partial<Record<string, string>> = words[language];
  const form = new Intl.PluralRules(languages[language].locale).select(Number(values['count']));
  return (key: string) => {
    const name = `${plan.words}${key}`;
    return fill((values['count'] ? all[`${name}_${form}`] : undefined) ?? all[name] ?? '', values);
  };
}

/** Why a mail of news comes: `why` of its payload. Kinds without a sentence of their own follow something. */
function whySentence(language: LanguageCode, payload: unknown): string | null {
  const why = (payload as { why?: unknown } | null)?.why;
  if (typeof why !== 'string') return null;
  const all: Partial<Record<string, string>> = words[language];
  return all[`why_${why}`] ?? words[language].why_following;
}

/**
 * The words of a mail.
 * @param kind one of the outbox's kinds
 * @param language the recipient's; an unknown one is answered in the city's own
 * @param payload as the transaction wrote it, with whole addresses
 * @throws when the kind is unknown or the payload lacks something
 */
export function renderMail(
  kind: string,
  language: string,
  payload: unknown,
  ways: MailWays = {},
): RenderedMail {
  const plan = plans[kind];
  if (!plan) throw new Error(`no mail of kind ${kind}`);
  const code = isLanguage(language) ? language : defaultLanguage;
  const own = words[code];
  const values = writeOutDays(plan.payload.parse(payload), plan.days ?? [], code);
  const say = speakerOf(plan, code, values);
  const main = values[plan.link] ?? '';
  const other = plan.otherLink && values[plan.otherLink];
  // A name with a line break must not become a header of its own.
  const subject = say('Subject').replace(/\s+/g, ' ').trim();
  const intro = say('Text');
  const reason = plan.reason && say(`Reason_${values[plan.reason]}`);
  // Nothing is shown of a draft without a name yet.
  const shown = plan.shown && values[plan.shown.field];
  const blocks = plan.blocks?.(payload, code) ?? [];
  const hints = (plan.hints ?? []).map((hint: Word) => own[hint]);
  if (ways.takesAnswers !== undefined)
    hints.push(ways.takesAnswers ? own.replyHint : own.noReplyHint);
  const footer = whySentence(code, payload) ?? own.footer;
  const { unsubscribeUrl } = ways;

  const text = [
    intro,
    reason,
    shown,
    ...blocks.map(blockText),
    `${say('Action')}:\n${main}`,
    other && `${say('OtherAction')}:\n${other}`,
    ...hints,
    `-- \n${footer}`,
    unsubscribeUrl && `${own.unsubscribe}:\n${unsubscribeUrl}`,
  ]
    .filter(Boolean)
    .join('\n\n');
  const small = (html: string) => paragraph(`<small>${html}</small>`);
  const html = [
    paragraph(escapeHtml(intro)),
    reason ? paragraph(escapeHtml(reason)) : '',
    plan.shown && shown ? (plan.shown.as === 'code' ? codeHtml(shown) : quoteHtml(shown)) : '',
    ...blocks.map(blockHtml),
    paragraph(`<strong>${link(main, say('Action'))}</strong>`),
    other ? paragraph(link(other, say('OtherAction'))) : '',
    ...hints.map((hint) => paragraph(escapeHtml(hint))),
    small(`${escapeHtml(own.linkHint)}<br><span dir="ltr">${escapeHtml(main)}</span>`),
    `<hr>${small(escapeHtml(footer))}`,
    unsubscribeUrl ? small(link(unsubscribeUrl, own.unsubscribe)) : '',
  ].join('');
  return { subject, text, html: documentHtml(code, subject, html), language: code };
}
