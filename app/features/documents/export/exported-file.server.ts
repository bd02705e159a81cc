import type { LoaderFunctionArgs } from '@remix-run/node';
import { dateFormat } from '../../../i18n/formats.ts';
import { createI18n } from '../../../i18n/i18n.ts';
import { defaultLanguage, isLanguage, languageOf, languages } from '../../../i18n/locales.ts';
import { notFound } from '../../../lib/failure.server.ts';
import type { Page } from '../../../lib/page.server.ts';
import { pageLoader } from '../../../lib/page.server.ts';
import type { RichDocument } from '../document-nodes.ts';
import type { DocumentFile, Fact } from './document-file.ts';
import { standaloneDocument } from './document-file.ts';
import { documentToDocx } from './to-docx.server.ts';
import { documentToHtml } from './to-html.ts';
import { documentToMarkdown } from './to-markdown.server.ts';
import { documentToPdf } from './to-pdf.server.ts';

const types = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
type FileFormat = keyof typeof types;

/** One version of a document, with what its file tells of it. */
export interface ExportedVersion {
  title: string;
  language: string;
  version: number;
  writtenAt: string;
  state: 'draft' | 'shared' | 'submitted' | 'adopted';
  group: { slug: string; name: string };
  /** Names of those who wrote it. */
  authors: readonly string[];
  document: RichDocument;
  /** Path of its page. */
  path: string;
}

/** Version and format of `3.pdf`. @throws Response 404 for anything else */
export function readFileName(name: string | undefined): { version: number; format: FileFormat } {
  const [, version, format] = /^([1-9]\d{0,8})\.(html|md|pdf|docx)$/.exec(name ?? '') ?? [];
  if (!version || !format) throw notFound();
  return { version: Number(version), format: format as FileFormat };
}

/** The facts stand in the language of the text, where the site speaks it: the file is one whole. */
async function documentFile(page: Page, written: ExportedVersion): Promise<DocumentFile> {
  const { siteUrl } = page.context.env;
  const code = isLanguage(written.language) ? written.language : page.language;
  const { t } = await createI18n(code);
  const date = dateFormat(languages[code].locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Brussels',
  }).format(new Date(written.writtenAt));
  const { group, version, state, authors } = written;
  const facts: Fact[] = [
    {
      term: t('documentFiles:group'),
      text: group.name,
      url: `${siteUrl}/${page.language}/groups/${group.slug}`,
    },
    { term: t('documentFiles:version'), text: t('documentFiles:versionOf', { version, date }) },
    { term: t('documentFiles:state'), text: t(`documentFiles:state_${state}`) },
    ...(authors.length > 0 ? [{ term: t('documentFiles:authors'), text: authors.join(', ') }] : []),
    {
      term: t('documentFiles:address'),
      text: siteUrl + written.path,
      url: siteUrl + written.path,
    },
  ];
  const origin = { siteUrl, language: page.language };
  return {
    title: written.title,
    language: written.language,
    document: standaloneDocument(written.document, origin),
    facts,
    factsLanguage: code,
    siteUrl,
    words: { unseen: t('documentFiles:unseenSigns'), table: t('documents:table') },
  };
}

async function bodyOf(page: Page, written: ExportedVersion, format: FileFormat) {
  const file = await documentFile(page, written);
  if (format === 'html') return documentToHtml(file);
  if (format === 'md') return documentToMarkdown(file);
  return (format === 'pdf' ? documentToPdf : documentToDocx)(file, page.context.log);
}

/** A name that every system keeps, and the true one beside it (RFC 6266). */
function dispositionOf(title: string, rest: string): string {
  const safe = title
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 80)
    .toWellFormed()
    .trim();
  const plain = safe
    .normalize('NFKD')
    .replaceAll(/[^\w -]/g, '')
    .trim();
  const encoded = encodeURIComponent(`${safe || 'document'}-${rest}`).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || 'document'}-${rest}"; filename*=UTF-8''${encoded}`;
}

/** A refusal in words: where a file was to come, no page of the site is made around them. */
async function refusalInWords(refusal: Response, request: Request): Promise<Response> {
  const { t } = await createI18n(languageOf(new URL(request.url)) ?? defaultLanguage);
  const status = ([403, 429, 503] as const).find((one) => one === refusal.status) ?? 404;
  const headers = new Headers(refusal.headers);
  headers.set('Content-Type', 'text/plain; charset=utf-8');
  const words = `${t(`common:error${status}Title`)}\n\n${t(`common:error${status}Text`)}\n`;
  return new Response(words, { status: refusal.status, headers });
}

/**
 * Loader of a version as a file; like a page it says in its headers who may keep it.
 * @param read finds the version that is asked for
 */
export function versionLoader(
  read: (page: Page) => Promise<{ written: ExportedVersion; format: FileFormat }>,
) {
  const load = pageLoader({}, async (page) => {
    const { written, format } = await read(page);
    page.headers.set('Content-Type', types[format]);
    page.headers.set(
      'Content-Disposition',
      dispositionOf(written.title, `${written.version}.${format}`),
    );
    page.headers.set('X-Robots-Tag', 'noindex');
    return bodyOf(page, written, format);
  });
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    try {
      const { data: body, init } = await load(args);
      return new Response(body, init ?? {});
    } catch (refusal) {
      if (refusal instanceof Response && refusal.status >= 400)
        return refusalInWords(refusal, args.request);
      throw refusal;
    }
  };
}
