import { directionOf } from '../i18n/locales.ts';
import { escapeHtml, link, paragraph, quoteHtml } from './mail-html.ts';

/**
 * A part of a mail that tells several things, such as a digest. `language` is that of the text where it is
 * somebody's own; the site's sentences leave it out.
 */
export type MailBlock =
  | { kind: 'heading'; level: 2 | 3; text: string; language?: string; url?: string }
  | { kind: 'line'; text: string; language?: string; url?: string }
  | { kind: 'quote'; text: string; language: string; by: string; url?: string };

const isolate = (text: string) => `\u2068${text}\u2069`;

function spanHtml({ text, language, url }: { text: string; language?: string; url?: string }) {
  const words = url ? link(url, text) : escapeHtml(text);
  if (!language) return words;
  return `<bdi lang="${escapeHtml(language)}" dir="${directionOf(language)}">${words}</bdi>`;
}

/** A block as HTML. */
export function blockHtml(block: MailBlock): string {
  if (block.kind === 'heading') {
    const size = block.level === 2 ? '1.2em' : '1em';
    return `<h${block.level} style="margin:1.5em 0 .5em;font-size:${size}">${spanHtml(block)}</h${block.level}>`;
  }
  if (block.kind === 'line') return paragraph(spanHtml(block));
  const by = block.url ? link(block.url, block.by) : escapeHtml(block.by);
  return `<p style="margin:0 0 .25em"><strong><bdi>${by}</bdi></strong></p>${quoteHtml(block.text, block.language)}`;
}

/** The same for mail without HTML; parts in another direction are kept apart by marks. */
export function blockText(block: MailBlock): string {
  const words = block.kind === 'quote' || block.language ? isolate(block.text) : block.text;
  if (block.kind === 'heading') {
    const marked = block.level === 2 ? `== ${words} ==` : words;
    return [marked, block.url].filter(Boolean).join('\n');
  }
  if (block.kind === 'line') return [words, block.url].filter(Boolean).join('\n');
  return [`${isolate(block.by)}:`, words, block.url].filter(Boolean).join('\n');
}
