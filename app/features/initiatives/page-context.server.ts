import type { Env } from '../../lib/env.server.ts';

/** What an operator set for the map. */
export interface MapSettings {
  token: string | null;
  styleUrl: string | null;
  rasterUrl: string | null;
  attribution: string | null;
}

export function mapSettings(env: Env): MapSettings {
  return {
    token: env.mapboxToken ?? null,
    styleUrl: env.mapStyleUrl ?? null,
    rasterUrl: env.mapRasterUrl ?? null,
    attribution: env.mapAttribution ?? null,
  };
}

/** The day of the page, ISO: one day for server and browser. */
export const today = () => new Date().toISOString().slice(0, 10);
