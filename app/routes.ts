import type { RouteConfig } from '@remix-run/route-config';
import { index, prefix, route } from '@remix-run/route-config';

/** The site map: one line per page, in the order of the navigation. */
export default [
  index('routes/site/choose-language.ts'),
  ...prefix(':lang', [
    index('routes/site/home.tsx'),
    route('initiatives', 'routes/initiatives/_index.tsx'),
    route('initiatives/:slug', 'routes/initiatives/$slug.tsx'),
    route('consent/:token', 'routes/initiatives/consent.tsx'),
    route('nominate', 'routes/nominations/nominate.tsx'),
    route('nominate/duplicates', 'routes/nominations/duplicates.ts'),
    route('nominations/:receipt', 'routes/nominations/$receipt.tsx'),
    route('nominations/:receipt/delete', 'routes/nominations/$receipt.delete.tsx'),
    route('nominations/:receipt/:step', 'routes/nominations/$receipt.$step.tsx'),
    route('organisations', 'routes/organisations/_index.tsx'),
    route('organisations/:slug', 'routes/organisations/$slug.tsx'),
    route('moderation', 'routes/moderation/_index.tsx'),
    route('moderation/:id', 'routes/moderation/$id.tsx'),
    route('sign-in', 'routes/account/sign-in.tsx'),
    route('sign-in/code', 'routes/account/code.tsx'),
    route('sign-in/link', 'routes/account/link.tsx'),
    route('sign-out', 'routes/account/sign-out.tsx'),
    route('account', 'routes/account/_index.tsx'),
    route('about', 'routes/site/about.tsx'),
    route('open-data', 'routes/open-data/_index.tsx'),
    route('accessibility', 'routes/site/accessibility.tsx'),
    route('privacy', 'routes/site/privacy.tsx'),
  ]),
  route('map/tiles/:z/:x/:file', 'routes/map/tile.ts'),
  route('open-data/initiatives.geojson', 'routes/open-data/initiatives-geojson.ts'),
  route('open-data/initiatives.csv', 'routes/open-data/initiatives-csv.ts'),
  route('sitemap.xml', 'routes/site/sitemap.ts'),
  route('robots.txt', 'routes/site/robots.ts'),
  route('dev/ui', 'routes/dev/ui.tsx'),
  route('*', 'routes/site/not-found.tsx'),
] satisfies RouteConfig;
