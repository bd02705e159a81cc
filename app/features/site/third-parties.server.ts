import type { AppContext } from '../../lib/context.server.ts';

/** Whom the city's own configuration lets pages and data go to. */
export interface ThirdParties {
  /** Host of the Supabase project; null where the database runs beside the site. */
  database: string | null;
  /** Names or hosts that the moving map asks; empty with the built-in map. */
  maps: string[];
  mapbox: boolean;
}

/** What the environment says about other companies; only names that pages show anyway. */
export function readThirdParties({ env }: Pick<AppContext, 'env'>): ThirdParties {
  const hostOf = (address: string) => new URL(address).host;
  const own = [env.mapStyleUrl, env.mapRasterUrl].filter((address) => address !== undefined);
  const mapbox = env.mapboxToken !== undefined;
  return {
    database: env.supabaseUrl ? hostOf(env.supabaseUrl) : null,
    maps: [...(mapbox ? ['Mapbox'] : []), ...new Set(own.map(hostOf))],
    mapbox,
  };
}
