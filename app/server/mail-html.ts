import type { LanguageCode } from '../i18n/locales.ts';
import { directionOf, languages } from '../i18n/locales.ts';

/** Text as HTML that shows it, in elements and between double quotes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

export const paragraph = (html: string): string => `<p style="margin:0 0 1em">${html}</p>`;

/** A link; `text` is plain. */
export const link = (url: string, text: string): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

/** Somebody's own words, in their language where that is known. */
export function quoteHtml(text: string, language?: string): string {
  const own = language
    ? `lang="${escapeHtml(language)}" dir="${directionOf(language)}"`
    : 'dir="auto"';
  const lines = escapeHtml(text).replaceAll('\n', '<br>');
  return `<blockquote ${own} style="margin:0 0 1em;padding:0 1em;border-inline-start:4px solid #8a8a8a">${lines}</blockquote>`;
}

/** A code to be typed over; it reads from left to right everywhere. */
export function codeHtml(text: string): string {
  return `<p dir="ltr" style="margin:0 0 1em;font-size:2em;letter-spacing:.15em"><strong>${escapeHtml(text)}</strong></p>`;
}

/** The whole mail around its body. */
export function documentHtml(language: LanguageCode, title: string, body: string): string {
  const { dir } = languages[language];
  return (
    `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>` +
    `<body dir="${dir}" style="margin:0;padding:1.5em;max-width:36em;font:16px/1.5 sans-serif">` +
    `<h1 style="font-size:1.35em;line-height:1.3">${escapeHtml(title)}</h1>${body}</body></html>`
  );
}
