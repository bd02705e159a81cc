import type { ServerBuild } from '@remix-run/node';

type Routes = ServerBuild['routes'];

/** The word after the language, where a route has one of its own: `groups` of `:lang/groups/:slug`. */
function areaOf(path: string | undefined): string | null {
  const [first, second] = path?.split('/') ?? [];
  return first === ':lang' && second && /^[a-z]/.test(second) ? second : null;
}

/** The word after the language in an address, also of `/nl/groups.data`; null where it is out of the ordinary. */
function areaOfAddress(pathname: string): string | null {
  return /^\/[^/%]+\/([a-z-]+)(?:\.data)?(?:\/|$)/.exec(pathname)?.[1] ?? null;
}

function keep<Route extends { path?: string }>(
  routes: Record<string, Route | undefined>,
  area: string,
) {
  return Object.fromEntries(
    Object.entries(routes).filter(([, route]) => [null, area].includes(areaOf(route?.path))),
  );
}

/**
 * Splits a build by areas of the site. For each page Remix ranks all routes three times and makes an object of
 * each: with a hundred routes that took a tenth of the time of a page. A route that begins with another word
 * than the address can never be meant.
 * @param build the whole site
 * @returns the build that answers an address; the whole one for addresses out of the ordinary
 */
export function splitByArea(build: ServerBuild): (pathname: string) => ServerBuild {
  const areas = new Map(
    Object.values(build.routes).flatMap((route) => {
      const area = areaOf(route?.path);
      if (!area) return [];
      const routes = keep(build.routes, area) as Routes;
      const assets = {
        ...build.assets,
        routes: keep(build.assets.routes, area) as ServerBuild['assets']['routes'],
      };
      return [[area, { ...build, routes, assets }] as const];
    }),
  );
  return (pathname) => areas.get(areaOfAddress(pathname) ?? '') ?? build;
}
