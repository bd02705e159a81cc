import { randomUUID } from 'node:crypto';
import type { Page } from '../../lib/page.server.ts';
import { markdownOf } from '../documents/text-rules.ts';
import type { RichDocument } from '../documents/document.ts';
import type { TextInLanguage } from '../site/home.ts';
import { itemKey, itemTitle, questionsOf } from './minutes.ts';
import { getMinuteDesk } from './minutes.server.ts';

/**
 * What the desk begins with: the session as a whole, the items of the newest agenda, and what was noted on
 * items that a later letter left out.
 * @throws Response 404, 403
 */
export async function deskStart(page: Page) {
  const desk = await getMinuteDesk(page);
  const rows: { item: number | null; title: TextInLanguage | null }[] = [
    { item: null, title: null },
    ...desk.frame.items.map((item) => ({ item: item.id, title: itemTitle(item, page.language) })),
  ];
  for (const { item, title } of desk.entries)
    if (!rows.some((row) => row.item === item)) rows.push({ item, title });
  const items = rows.map(({ item, title }) => {
    const entry = desk.entries.find((one) => one.item === item) ?? null;
    return {
      key: itemKey(item),
      title,
      entry,
      markdown: entry ? markdownOf(entry.document as RichDocument) : '',
      outcomes: desk.outcomes.filter((outcome) => outcome.item === item),
      questions: questionsOf(desk.frame, item),
      once: randomUUID(),
    };
  });
  return { desk, items, writer: randomUUID() };
}
