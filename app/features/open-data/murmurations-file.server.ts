import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageCount, pageLinks, readFilePage } from './file-page.ts';
import { fileProblem } from './file-problem.server.ts';
import type { DataFile } from './file.server.ts';
import { allowOnly, askedLanguage } from './file.server.ts';
import { readOneInitiative } from './initiative-file.server.ts';
import { expiryOf, lookedOn, toMurmuration } from './murmurations.ts';

const jsonType = 'application/json; charset=utf-8';

/** The profile of one initiative. @throws Response 301, 404, 410 when it has expired */
export async function murmuration(page: Page): Promise<DataFile> {
  const pathOf = (slug: string) => `/open-data/murmurations/${slug}.json`;
  const { initiative, origin } = await readOneInitiative(page, pathOf);
  if (expiryOf(lookedOn(initiative)) * 1000 <= Date.now()) {
    throw fileProblem(410, 'Nobody has confirmed this for 400 days.');
  }
  const body = JSON.stringify(toMurmuration(initiative, origin));
  const { licence } = origin;
  return { type: jsonType, licence, body, modifiedAt: initiative.updatedAt };
}

interface Profiles {
  total: number;
  rows: { slug: string; lookedOn: string; updatedAt: string }[];
}

/** The profiles that there are, page by page. */
export async function murmurationIndex(page: Page): Promise<DataFile> {
  const { db, url, clientHash } = page;
  allowOnly(url, ['lang', 'page', 'per_page']);
  const language = askedLanguage(url);
  const part = readFilePage(url) ?? { number: 1, size: 1000 };
  if (part === 'wrong') throw fileProblem(400, 'page is from 1 on, per_page from 1 to 1000.');
  const answer = await db.rpc('list_profiles', {
    first: (part.number - 1) * part.size,
    size: part.size,
    client_hash: clientHash,
  });
  const { total, rows } = unwrap(answer) as unknown as Profiles;
  if (part.number > pageCount(total, part.size)) throw notFound();
  const { siteUrl } = page.context.env;
  const suffix = url.searchParams.has('lang') ? `?lang=${language}` : '';
  const profiles = rows.map((row) => ({
    profile_url: `${siteUrl}/open-data/murmurations/${row.slug}.json${suffix}`,
    last_updated: Math.floor(Date.parse(row.updatedAt) / 1000),
    expires: expiryOf(row.lookedOn),
  }));
  const links = pageLinks(url, part, total);
  return { type: jsonType, body: JSON.stringify({ count: total, profiles }), total, links };
}
