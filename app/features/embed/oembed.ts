import type { LanguageCode } from '../../i18n/locales.ts';
import { languageOf } from '../../i18n/locales.ts';
import type { Filters } from '../initiatives/filters.ts';
import { readCamera, readFilters } from '../initiatives/filters.ts';
import type { Camera } from '../map/map-engine.ts';
import { escapeMarkup } from './embed-address.ts';

export type OembedFormat = 'json' | 'xml';

/** A page of ours that somebody wants to show in theirs. */
export type OembedPage =
  | { kind: 'directory'; language: LanguageCode; filters: Filters; camera: Camera | null }
  | { kind: 'initiative'; language: LanguageCode; slug: string };

export interface OembedQuestion {
  page: OembedPage;
  format: OembedFormat;
  maxWidth: number | null;
  maxHeight: number | null;
}

/** What the statuses of the specification (2.3.4) say, and 400 for a question that is none. */
export type OembedRefusal = 400 | 401 | 404 | 501;

/** Pages that are somebody's own, whoever asks. */
const personal =
  /^\/[a-z]{2}\/(account|admin|moderation|nominations|notifications|registrations|invitations|reports|consent|unsubscribe|handover)(\/|$)/;

function pageOf(address: string, siteUrl: string): OembedPage | OembedRefusal {
  const url = URL.parse(address);
  if (!url || url.origin !== new URL(siteUrl).origin) return 404;
  if (personal.test(url.pathname)) return 401;
  const language = languageOf(url);
  if (!language) return 404;
  const [, slug, ...rest] = url.pathname.split('/').slice(2);
  if (url.pathname.split('/')[2] !== 'initiatives' || rest.length > 0) return 404;
  if (slug) return { kind: 'initiative', language, slug };
  const read = readFilters(url);
  if (!read.ok) return 404;
  return { kind: 'directory', language, filters: read.filters, camera: readCamera(url) };
}

function readSize(text: string | null): number | null | undefined {
  if (!text) return null;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}

/** Reads a question as oEmbed 1.0 has it. */
export function readOembed(url: URL, siteUrl: string): OembedQuestion | OembedRefusal {
  const { searchParams: params } = url;
  const address = params.get('url');
  const maxWidth = readSize(params.get('maxwidth'));
  const maxHeight = readSize(params.get('maxheight'));
  if (!address || maxWidth === undefined || maxHeight === undefined) return 400;
  const format = params.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return 501;
  const page = pageOf(address, siteUrl);
  return typeof page === 'number' ? page : { page, format, maxWidth, maxHeight };
}

/** The answer of a provider for something that is shown in a frame. */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  provider_name: string;
  provider_url: string;
  title: string;
  html: string;
  width: number;
  height: number;
}

/** The answer as XML, without the characters that XML cannot hold. */
export function toOembedXml(answer: Oembed): string {
  const lines = Object.entries(answer).map(([name, value]) => {
    // oxlint-disable-next-line no-control-regex -- these are what is taken out
    const text = String(value).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
    return `  <${name}>${escapeMarkup(text)}</${name}>`;
  });
  const head = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>';
  return `${head}\n<oembed>\n${lines.join('\n')}\n</oembed>\n`;
}

/** Says in the head of a page where its oEmbed answers are. */
export function oembedLinks(siteUrl: string, address: string, title: string) {
  return (['json', 'xml'] as const).map((format) => ({
    tagName: 'link' as const,
    rel: 'alternate',
    type: format === 'json' ? 'application/json+oembed' : 'text/xml+oembed',
    href: `${siteUrl}/oembed?url=${encodeURIComponent(address)}&format=${format}`,
    title,
  }));
}
