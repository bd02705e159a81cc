import type { Page } from '../../lib/page.server.ts';
import { describeCarried, startTakeOver } from './carried-content.server.ts';
import { carriesContent } from './carried-content.ts';
import { slugOf } from './record-history.server.ts';
import { getSuggestion } from './suggestions.server.ts';

/** One suggestion for who may decide: its words, and what taking it over would change. */
export async function openSuggestion(page: Page) {
  await page.requireViewer();
  const slug = slugOf(page.params['slug']);
  const suggestion = await getSuggestion(page.db, slug, page.params['id'], page.language);
  const { section, carried, now } = suggestion;
  if (!carried || !carriesContent(section))
    return { suggestion, section: null, start: null, groups: null };
  const start = now && (await startTakeOver(page, section, carried, now));
  const groups = start ? start.groups : await describeCarried(page, section, carried);
  return { suggestion, section, start, groups };
}
