import { followSuggestion } from '../../features/suggestions/suggestion-actions.server.ts';
import { pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, followSuggestion);
