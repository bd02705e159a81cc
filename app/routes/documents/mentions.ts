import { suggestMentions } from '../../features/documents/editor/mentions.server.ts';
import { pageLoader } from '../../lib/page.server.ts';

/** Whom and what a text can name: `?q= &group=`; nobody for visitors. */
export const loader = pageLoader({}, (page) => {
  const typed = (field: string) =>
    (page.url.searchParams.get(field) ?? '').replaceAll('\0', '').slice(0, 120);
  return suggestMentions(page.db, typed('q'), typed('group'), page.language);
});

/** What was sent elsewhere on the page changes no names. */
export const shouldRevalidate = () => false;
