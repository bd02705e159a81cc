import type { Page } from '../../lib/page.server.ts';
import { readFilters } from '../initiatives/filters.ts';
import { chooseInitiatives, readInitiatives } from './initiative-set.server.ts';
import { today } from './file.server.ts';
import { toFeature } from './to-geojson.ts';

/** The first initiative of the list as a feature, written for people to read; null while there is none. */
export async function readExample(page: Page): Promise<string | null> {
  const { db, language, context, clientHash } = page;
  const read = readFilters(new URL('http://all/'));
  if (!read.ok) return null;
  const chosen = await chooseInitiatives(db, read.filters, { number: 1, size: 1 }, clientHash);
  const [initiative] = await readInitiatives(db, chosen.ordinals, language);
  if (!initiative) return null;
  const { licence } = chosen;
  const origin = { siteUrl: context.env.siteUrl, language, date: today(), licence };
  return JSON.stringify(toFeature(initiative, origin), null, 2);
}
