import { suggestSearches } from '../../features/initiatives/near-place.server.ts';
import { pageLoader } from '../../lib/page.server.ts';

/** What a search that is being typed may mean: `?q=`. */
export const loader = pageLoader({ scopes: ['initiatives', 'terms'] }, suggestSearches);

/** What was sent elsewhere on the page changes no suggestions. */
export const shouldRevalidate = () => false;
