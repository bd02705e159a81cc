import { timingSafeEqual } from 'node:crypto';
import {
  AggregatorRegistry,
  Counter,
  Gauge,
  Histogram,
  collectDefaultMetrics,
  register,
} from 'prom-client';
import type { PageCache } from './page-cache.ts';

/** In the primary it asks all workers for their figures; in a worker its being there answers. */
export const figures = new AggregatorRegistry();

/** What one worker counts; the primary adds the workers up. */
export interface Metrics {
  /** A request answered outside the page cache, by area of the site, method and status. */
  observe(area: string, method: string, status: number, seconds: number): void;
  /** A request answered from the page cache; called on the shortest path, so it only counts. */
  countHit(): void;
  countMiss(): void;
}

export function createMetrics(cache: PageCache): Metrics {
  collectDefaultMetrics();
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, page cache hits aside',
    labelNames: ['area', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  });
  let hits = 0;
  let misses = 0;
  register.registerMetric(
    new Counter({
      registers: [],
      name: 'page_cache_requests_total',
      help: 'Requests that the page cache could answer, and whether it did',
      labelNames: ['result'],
      collect() {
        this.reset();
        this.inc({ result: 'hit' }, hits);
        this.inc({ result: 'miss' }, misses);
      },
    }),
  );
  register.registerMetric(
    new Gauge({
      registers: [],
      name: 'page_cache_bytes',
      help: 'Memory of the pages kept',
      collect() {
        this.set(cache.usage.bytes);
      },
    }),
  );
  register.registerMetric(
    new Gauge({
      registers: [],
      name: 'page_cache_open',
      help: 'Workers that hear changes of the content',
      collect() {
        this.set(cache.isOpen ? 1 : 0);
      },
    }),
  );
  return {
    observe: (area, method, status, seconds) =>
      durations.observe({ area, method, status: String(status) }, seconds),
    countHit: () => void hits++,
    countMiss: () => void misses++,
  };
}

/** The figures of this process alone, in Prometheus' text format. */
export function readOwnMetrics(): Promise<string> {
  return register.metrics();
}

/** Whether an Authorization header holds the token; takes the same time for every wrong one. */
export function isBearer(authorization: string | undefined, token: string): boolean {
  const given = Buffer.from(authorization?.replace(/^Bearer +/i, '') ?? '');
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
