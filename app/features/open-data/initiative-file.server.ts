import { createHash } from 'node:crypto';
import { ReadableStream as NodeStream } from 'node:stream/web';
import { redirect } from '@remix-run/node';
import { notFound } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { whatToQuery } from '../initiatives/filters.ts';
import type { ExportedInitiative, FileOrigin } from './exported-initiative.ts';
import { pageCount, pageLinks } from './file-page.ts';
import type { FilePage } from './file-page.ts';
import { readFileQuestion } from './file-question.server.ts';
import type { DataFile } from './file.server.ts';
import { fileLanguage, today } from './file.server.ts';
import {
  chooseInitiatives,
  findInitiative,
  readBatches,
  readInitiatives,
} from './initiative-set.server.ts';

/** What a form of file knows beside the rows. */
export interface InitiativeFileOrigin extends FileOrigin {
  /** Full address of this file. */
  address: string;
  /** The filters as they stand in an address; empty without any. */
  filters: string;
}

/** One form in which initiatives leave. */
export interface InitiativeForm {
  type: string;
  name?: string;
  /** The page that who names none gets; without it they get all. */
  firstPage?: FilePage;
  write(
    batches: AsyncIterable<ExportedInitiative[]>,
    origin: InitiativeFileOrigin,
  ): AsyncIterable<string | Uint8Array>;
}

/** More rows than this are sent while they are read, and not kept. */
const mostKept = 2000;

async function collect(chunks: AsyncIterable<string | Uint8Array>) {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) {
    parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk));
  }
  return new Uint8Array(Buffer.concat(parts));
}

async function* encoded(chunks: AsyncIterable<string | Uint8Array>) {
  for await (const chunk of chunks) {
    yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  }
}

/** Weak: the same rows, whatever the packing on the way. */
function etagOf(version: string | null, url: URL, origin: FileOrigin): string | null {
  if (version === null) return null;
  const asked = new URL(url);
  asked.searchParams.sort();
  const what = [version, asked.href, origin.date, origin.licence.name];
  return `W/"${createHash('sha256').update(what.join('\n')).digest('base64url').slice(0, 20)}"`;
}

/** A file of the initiatives that the address asks for. @throws Response 400, 404, 429 */
export async function initiativeFile(page: Page, form: InitiativeForm): Promise<DataFile> {
  const { db, url, context, clientHash } = page;
  const { filters, language, page: asked } = readFileQuestion(url);
  const part = asked ?? form.firstPage ?? null;
  const chosen = await chooseInitiatives(db, filters, part, clientHash);
  const { total, ordinals, licence, version } = chosen;
  if (part && part.number > pageCount(total, part.size)) throw notFound();
  const origin = {
    siteUrl: context.env.siteUrl,
    language,
    date: today(),
    licence,
    address: url.href,
    filters: whatToQuery(filters),
  };
  const chunks = form.write(readBatches(db, ordinals, language), origin);
  const { type, name } = form;
  const links = part ? pageLinks(url, part, total) : [];
  const file = { type, ...(name ? { name } : {}), licence, total, links };
  if (ordinals.length <= mostKept) return { ...file, body: await collect(chunks) };
  const body = NodeStream.from(encoded(chunks)) as unknown as ReadableStream<Uint8Array>;
  return { ...file, body, etag: etagOf(version, url, origin) };
}

/**
 * The initiative whose slug the address has, for a file about it alone; `?lang=` is all that it may ask.
 * @param pathOf path of that file, for a slug that moved
 * @throws Response 301, 400, 404, 429
 */
export async function readOneInitiative(
  { db, params, clientHash, url, context }: Page,
  pathOf: (slug: string) => string,
): Promise<{ initiative: ExportedInitiative; origin: FileOrigin }> {
  const language = fileLanguage(url);
  const slug = params['slug'] ?? '';
  if (slug.length > 120 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw notFound();
  const found = await findInitiative(db, { kind: 'slug', key: slug }, clientHash);
  if ('redirect' in found) throw redirect(pathOf(found.redirect) + url.search, 301);
  const [initiative] = await readInitiatives(db, found.ordinals, language);
  if (!initiative) throw notFound();
  const { siteUrl } = context.env;
  return { initiative, origin: { siteUrl, language, date: today(), licence: found.licence } };
}
