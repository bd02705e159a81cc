import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import type { Licence } from './exported-initiative.ts';
import type { FilePage } from './file-page.ts';
import { pageCount, pageLinks, readFilePage } from './file-page.ts';
import { fileProblem } from './file-problem.server.ts';
import { readFileQuestion } from './file-question.server.ts';
import type { DataFile } from './file.server.ts';
import { allowOnly, askedLanguage, fileLanguage, today } from './file.server.ts';
import type { HsdsContext, HsdsLocationRow, HsdsOrganisationRow } from './hsds.server.ts';
import { listedLocation, listedOrganization, listedService } from './hsds.server.ts';
import { wholeLocation, wholeOrganization, wholeService } from './hsds.server.ts';
import { hsdsWords } from './hsds-words.server.ts';
import { chooseInitiatives, findInitiative, readInitiatives } from './initiative-set.server.ts';

export type HsdsKind = 'organizations' | 'services' | 'locations';

interface Listed<Row> {
  total: number;
  licence: Licence;
  rows: Row[];
}
const jsonType = 'application/json; charset=utf-8';
const firstPage: FilePage = { number: 1, size: 100 };

/** What stands around the objects of an answer. */
async function contextOf(
  page: Page,
  language: HsdsContext['words']['language'],
  licence: Licence,
): Promise<HsdsContext> {
  const [words, { contactMail }] = await Promise.all([hsdsWords(language), page.frame()]);
  const { siteUrl } = page.context.env;
  return { words, contactMail, origin: { siteUrl, language, date: today(), licence } };
}

async function ask<Row>(
  page: Page,
  name: 'list_hsds_organizations' | 'list_hsds_locations',
  wanted: string | null,
  part: FilePage,
  language: string,
): Promise<Listed<Row>> {
  const answer = await page.db.rpc(name, {
    wanted: wanted as string,
    first: (part.number - 1) * part.size,
    size: part.size,
    language,
    client_hash: page.clientHash,
  });
  return unwrap(answer) as unknown as Listed<Row>;
}

/** A page of a list as the HSDS API gives it. */
function pageFile(url: URL, part: FilePage, total: number, licence: Licence, contents: unknown[]) {
  const pages = pageCount(total, part.size);
  if (part.number > pages) throw notFound();
  const body = {
    total_items: total,
    total_pages: pages,
    page_number: part.number,
    size: contents.length,
    first_page: part.number === 1,
    last_page: part.number === pages,
    empty: contents.length === 0,
    contents,
  };
  const links = pageLinks(url, part, total);
  return { type: jsonType, body: JSON.stringify(body), licence, links, total };
}

async function listServices(page: Page): Promise<DataFile> {
  const { url, db } = page;
  const { filters, language, page: asked } = readFileQuestion(url);
  const part = asked ?? firstPage;
  const { ordinals, licence, total } = await chooseInitiatives(db, filters, part, page.clientHash);
  const rows = await readInitiatives(db, ordinals, language);
  const context = await contextOf(page, language, licence);
  const contents = rows.map((row) => listedService(row, context));
  return pageFile(url, part, total, licence, contents);
}

/** The page and language of a list that has no filters. @throws Response 400 */
function readPlain(url: URL) {
  allowOnly(url, ['lang', 'page', 'per_page']);
  const part = readFilePage(url) ?? firstPage;
  if (part === 'wrong') throw fileProblem(400, 'page is from 1 on, per_page from 1 to 1000.');
  return { part, language: askedLanguage(url) };
}

async function listOrganizations(page: Page): Promise<DataFile> {
  const { url, db } = page;
  const { part, language } = readPlain(url);
  const found = await ask<HsdsOrganisationRow>(
    page,
    'list_hsds_organizations',
    null,
    part,
    language,
  );
  const own = await readInitiatives(
    db,
    found.rows.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal])),
    language,
  );
  const context = await contextOf(page, language, found.licence);
  const byId = new Map(own.map((initiative) => [initiative.id, initiative]));
  const contents = found.rows
    // Withdrawn since the list was made.
    .filter(({ id, ordinal }) => ordinal === null || byId.has(id))
    .map((row) => listedOrganization(row, byId.get(row.id), context));
  return pageFile(url, part, found.total, found.licence, contents);
}

async function listLocations(page: Page): Promise<DataFile> {
  const { part, language } = readPlain(page.url);
  const found = await ask<HsdsLocationRow>(page, 'list_hsds_locations', null, part, language);
  const context = await contextOf(page, language, found.licence);
  const contents = found.rows.map((row) => listedLocation(row, context));
  return pageFile(page.url, part, found.total, found.licence, contents);
}

/** A list of HSDS objects, page by page; services take the filters of the directory. @throws Response 400, 404, 429 */
export function hsdsList(page: Page, kind: HsdsKind): Promise<DataFile> {
  if (kind === 'services') return listServices(page);
  return kind === 'organizations' ? listOrganizations(page) : listLocations(page);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One HSDS object with all that belongs to it. @throws Response 400, 404, 429 */
export async function hsdsObject(page: Page, kind: HsdsKind): Promise<DataFile> {
  const { db, params, clientHash } = page;
  const language = fileLanguage(page.url);
  const id = params['id'] ?? '';
  if (!uuid.test(id)) throw notFound();
  const answer = (licence: Licence, object: unknown): DataFile => ({
    type: jsonType,
    licence,
    body: JSON.stringify(object),
  });
  if (kind === 'services') {
    const found = await findInitiative(db, { kind: 'service', key: id }, clientHash);
    if ('redirect' in found) throw notFound();
    const [row] = await readInitiatives(db, found.ordinals, language);
    if (!row) throw notFound();
    const context = await contextOf(page, language, found.licence);
    return answer(found.licence, wholeService(row, context));
  }
  const one = { number: 1, size: 1 };
  if (kind === 'locations') {
    const { rows, licence } = await ask<HsdsLocationRow>(
      page,
      'list_hsds_locations',
      id,
      one,
      language,
    );
    if (!rows[0]) throw notFound();
    return answer(licence, wholeLocation(rows[0], await contextOf(page, language, licence)));
  }
  const { rows, licence } = await ask<HsdsOrganisationRow>(
    page,
    'list_hsds_organizations',
    id,
    one,
    language,
  );
  const [row] = rows;
  if (!row) throw notFound();
  const ordinals = row.ordinal === null ? (row.ordinals ?? []) : [row.ordinal];
  const initiatives = await readInitiatives(db, ordinals, language);
  return answer(
    licence,
    wholeOrganization(row, initiatives, await contextOf(page, language, licence)),
  );
}
