/** The words by namespace, each a file of its own: a browser gets those that its page uses. */
export default {
  account: () => import('./account.ts'),
  common: () => import('./common.ts'),
  documents: () => import('./documents.ts'),
  groups: () => import('./groups.ts'),
  home: () => import('./home.ts'),
  initiatives: () => import('./initiatives.ts'),
  map: () => import('./map.ts'),
  moderation: () => import('./moderation.ts'),
  nominations: () => import('./nominations.ts'),
  organisations: () => import('./organisations.ts'),
  pages: () => import('./pages.ts'),
  topics: () => import('./topics.ts'),
};
