import ar from '../i18n/ar/mail.ts';
import en from '../i18n/en/mail.ts';
import fr from '../i18n/fr/mail.ts';
import type { LanguageCode } from '../i18n/locales.ts';
import { defaultLanguage, isLanguage, languages } from '../i18n/locales.ts';
import nl from '../i18n/nl/mail.ts';
import { plans } from './mail-plans.ts';

const words: Record<LanguageCode, typeof nl> = { nl, en, fr, ar };
type Word = keyof typeof nl;

interface RenderedMail {
  subject: string;
  text: string;
  html: string;
  language: LanguageCode;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
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

const paragraph = (html: string) => `<p style="margin:0 0 1em">${html}</p>`;

function shownHtml(text: string, as: 'code' | 'quote'): string {
  const safe = escapeHtml(text);
  if (as === 'code') {
    return `<p dir="ltr" style="margin:0 0 1em;font-size:2em;letter-spacing:.15em"><strong>${safe}</strong></p>`;
  }
  const lines = safe.replaceAll('\n', '<br>');
  return `<blockquote dir="auto" style="margin:0 0 1em;padding:0 1em;border-inline-start:4px solid #8a8a8a">${lines}</blockquote>`;
}

function document(language: LanguageCode, title: string, body: string): string {
  const { dir } = languages[language];
  return (
    `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>` +
    `<body dir="${dir}" style="margin:0;padding:1.5em;max-width:36em;font:16px/1.5 sans-serif">` +
    `<h1 style="font-size:1.35em;line-height:1.3">${escapeHtml(title)}</h1>${body}</body></html>`
  );
}

/**
 * The words of a mail.
 * @param kind one of the outbox's kinds
 * @param language the recipient's; an unknown one is answered in the city's own
 * @param payload as the transaction wrote it
 * @throws when the kind is unknown or the payload lacks something
 */
export function renderMail(kind: string, language: string, payload: unknown): RenderedMail {
  const plan = plans[kind];
  if (!plan) throw new Error(`no mail of kind ${kind}`);
  const code = isLanguage(language) ? language : defaultLanguage;
  const values = writeOutDays(plan.payload.parse(payload), plan.days ?? [], code);
  const say = (key: string) => words[code][`${plan.words}${key}` as Word];
  const link = values[plan.link] ?? '';
  const other = plan.otherLink && values[plan.otherLink];
  // A name with a line break must not become a header of its own.
  const subject = fill(say('Subject'), values).replace(/\s+/g, ' ').trim();
  const intro = fill(say('Text'), values);
  // Nothing is shown of a draft without a name yet.
  const shown = plan.shown && values[plan.shown.field];
  const hints = (plan.hints ?? []).map((hint) => words[code][hint]);
  const { linkHint, footer } = words[code];

  const text = [
    intro,
    shown,
    `${say('Action')}:\n${link}`,
    other && `${say('OtherAction')}:\n${other}`,
    ...hints,
    `-- \n${footer}`,
  ]
    .filter(Boolean)
    .join('\n\n');
  const href = escapeHtml(link);
  const html = [
    paragraph(escapeHtml(intro)),
    plan.shown && shown ? shownHtml(shown, plan.shown.as) : '',
    paragraph(`<a href="${href}"><strong>${escapeHtml(say('Action'))}</strong></a>`),
    other ? paragraph(`<a href="${escapeHtml(other)}">${escapeHtml(say('OtherAction'))}</a>`) : '',
    ...hints.map((hint) => paragraph(escapeHtml(hint))),
    paragraph(`<small>${escapeHtml(linkHint)}<br><span dir="ltr">${href}</span></small>`),
    `<hr>${paragraph(`<small>${escapeHtml(footer)}</small>`)}`,
  ].join('');
  return { subject, text, html: document(code, subject, html), language: code };
}
