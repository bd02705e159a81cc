import { setTimeout as wait } from 'node:timers/promises';
import type { Sql } from 'postgres';
import type { RowRemark } from './import.ts';
import type { ImportRecord } from './read-row.ts';

/**
 * Gives a record the point of its address, where the file has none.
 * @param alive told before each question, as it may take a while
 * @returns a remark for the row: that it was found so, or why not; undefined when there was nothing to ask
 */
export type Geocode = (
  record: ImportRecord,
  alive: () => Promise<void>,
) => Promise<RowRemark | undefined>;

interface Point {
  latitude: number;
  longitude: number;
}

/** After so many silences in a row nobody is asked any more. */
const mostFailures = 3;
const longestAnswer = 8000;

const isOnEarth = ({ latitude, longitude }: Point) =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);

/** The first point of an answer, of Nominatim's kind or GeoJSON; null when there is none. */
export function pointOfAnswer(answer: unknown): Point | null {
  const first = (value: unknown) => (Array.isArray(value) ? (value[0] as unknown) : undefined);
  const hit = first(answer) as { lat?: unknown; lon?: unknown } | undefined;
  const feature = first((answer as { features?: unknown } | null)?.features) as
    { geometry?: { coordinates?: unknown[] } } | undefined;
  const [lon, lat] = feature?.geometry?.coordinates ?? [hit?.lon, hit?.lat];
  if (lon === undefined || lat === undefined) return null;
  const point = { latitude: Number(lat), longitude: Number(lon) };
  return Number.isFinite(point.latitude) && Number.isFinite(point.longitude) && isOnEarth(point)
    ? point
    : null;
}

async function ask(url: string, question: string): Promise<Point | null> {
  const address = new URL(url);
  address.searchParams.set('q', question);
  address.searchParams.set('format', 'json');
  address.searchParams.set('limit', '1');
  const answer = await fetch(address, {
    headers: { Accept: 'application/json', 'User-Agent': 'migration-forum' },
    redirect: 'error',
    signal: AbortSignal.timeout(longestAnswer),
  });
  if (!answer.ok) throw new Error(`the geocoder answered ${answer.status}`);
  return pointOfAnswer(await answer.json());
}

/**
 * Asks the geocoder that the operator set, one question a second at most; what it said is kept.
 * @param pause milliseconds between two questions
 */
export function createGeocode(url: string, sql: Sql, pause = 1000): Geocode {
  let next = 0;
  let failures = 0;
  async function lookUp(question: string, alive: () => Promise<void>): Promise<Point | null> {
    const [kept] = await sql<{ latitude: number | null; longitude: number | null }[]>`
      select latitude, longitude from private.geocoded_addresses where question = ${question}`;
    if (kept) return kept.latitude === null ? null : (kept as Point);
    if (failures >= mostFailures) throw new Error('the geocoder is silent');
    await alive();
    await wait(Math.max(0, next - Date.now()));
    next = Date.now() + pause;
    try {
      const point = await ask(url, question);
      failures = 0;
      await sql`insert into private.geocoded_addresses (question, latitude, longitude)
        values (${question}, ${point?.latitude ?? null}, ${point?.longitude ?? null}) on conflict do nothing`;
      return point;
    } catch (error) {
      failures += 1;
      throw error;
    }
  }
  return async (record, alive) => {
    const { address, municipality, country } = record;
    if (!address || !municipality || 'latitude' in record) return undefined;
    const question = [address, municipality, country].filter(Boolean).join(', ').slice(0, 600);
    const remark = (reason: string): RowRemark => ({ field: 'address', reason, facts: {} });
    let point: Point | null;
    try {
      point = await lookUp(question, alive);
    } catch (error) {
      // Somebody asked for something else meanwhile: that is no failure of the geocoder.
      if (error instanceof Error && error.name === 'NoLongerWanted') throw error;
      return remark('geocoderSilent');
    }
    if (!point) return remark('addressUnknown');
    Object.assign(record, point);
    return remark('geocoded');
  };
}
