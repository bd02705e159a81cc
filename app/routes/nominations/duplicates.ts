import { listDuplicates } from '../../features/nominations/nominations.server.ts';
import { pageLoader } from '../../lib/page.server.ts';

/** Initiatives that may be the one whose name is being typed: `?name= &place= &website=`. */
export const loader = pageLoader({}, (page) => {
  const typed = (field: string, longest: number) =>
    (page.url.searchParams.get(field) ?? '').replaceAll('\0', '').slice(0, longest);
  return listDuplicates(
    page.db,
    { name: typed('name', 200), place: typed('place', 120), website: typed('website', 400) },
    page.language,
  );
});
